import type { Passage } from '../../document/passage.ts';
import type { Zone } from './zones.ts';

/** « Présents : M. le Maire, Mme X, … »: somebody listed by office only; not « M. le Maire, Jean DUPONT ». */
const OFFICE_FIRST =
  /^[\s:–-]{0,6}(?:M\.|Mr\.?|Mme|Monsieur|Madame)\s(?<office>l[ea]\s(?:maire|pr[ée]sidente?))\s{0,3}[,;.\n–-]\s{0,3}(?=(?:MM?|Mr|Mmes?|Mlle|Monsieur|Madame|Messieurs|Mesdames)[.\s])/iu;

/** The office that opens a list of those present. */
export function officeFirst(zones: readonly Zone[]): Passage | null {
  for (const { kind, list } of zones) {
    const office = kind === 'present' ? list.match(OFFICE_FIRST)?.group('office') : null;
    if (office) return office;
  }
  return null;
}
