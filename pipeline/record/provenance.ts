import type { Deliberation, Provenance } from '../../schemas/deliberation.ts';

/** Where a value comes from: its own entry, else that of the nearest place that holds it. */
export function provenanceOf({ provenance }: Deliberation, pointer: string): Provenance | null {
  for (let place = pointer; place; place = place.slice(0, place.lastIndexOf('/'))) {
    const found = provenance[place];
    if (found) return found;
  }
  return null;
}
