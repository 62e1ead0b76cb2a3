import type { Deliberation, Span } from '../../../schemas/deliberation.ts';
import { several } from '../../french/phrasing.ts';
import { provenanceOf } from '../../record/provenance.ts';
import type { Act } from '../../register.ts';

/** The first words a value was read from; for a list, those of its first entry. */
export const spanOf = (record: Deliberation, pointer: string): Span | undefined =>
  (provenanceOf(record, pointer) ?? record.provenance[`${pointer}/0`])?.spans[0];

/** « (page 2) », to say in a message where a value stands; nothing when it is not known. */
export const pageOf = ({ record }: Act, pointer: string): string => {
  const span = spanOf(record, pointer);
  return span ? ` (page ${span.page})` : '';
};

/** « 11 membres en exercice (page 1) ». */
export const inOffice = (act: Act): string =>
  several(act.record.sitting.membersInOffice ?? 0, 'membre en exercice', 'membres en exercice') +
  pageOf(act, '/sitting/membersInOffice');
