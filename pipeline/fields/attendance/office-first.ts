import type { Passage } from '../../document/passage.ts';
import { LISTED_BY_OFFICE } from '../../french/attendance/list-starts.ts';
import type { Zone } from './zone.ts';

/** The office that opens a list of those present. */
export function officeFirst(zones: readonly Zone[]): Passage | null {
  for (const { kind, list } of zones) {
    const office = kind === 'present' ? list.match(LISTED_BY_OFFICE)?.group('office') : null;
    if (office) return office;
  }
  return null;
}
