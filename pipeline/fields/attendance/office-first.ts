import type { Passage } from '../../document/passage.ts';
import { OFFICE_FIRST } from '../../french/attendance/list-starts.ts';
import type { Zone } from './zones.ts';

/** The office that opens a list of those present. */
export function officeFirst(zones: readonly Zone[]): Passage | null {
  for (const { kind, list } of zones) {
    const office = kind === 'present' ? list.match(OFFICE_FIRST)?.group('office') : null;
    if (office) return office;
  }
  return null;
}
