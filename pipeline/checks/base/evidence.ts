import type { Deliberation, Span } from '../../../schemas/deliberation.ts';
import { flat } from '../../french/fold.ts';
import { several } from '../../french/phrasing.ts';
import { valueAt } from '../../record/facts.ts';
import { provenanceOf } from '../../record/provenance.ts';
import type { Act } from '../../register.ts';

/**
 * The words a value was read from: those that say it, where several values were read from one place; else the first
 * ones. For a list, those of its first entry.
 */
export function spanOf(record: Deliberation, pointer: string): Span | undefined {
  const spans = (provenanceOf(record, pointer) ?? record.provenance[`${pointer}/0`])?.spans ?? [];
  const said = spans.length > 1 ? saidAt(record, pointer) : null;
  return (said && spans.find(({ quote }) => flat(quote) === said)) || spans[0];
}

/** A text or the name of a person. */
function saidAt(record: Deliberation, pointer: string): string | null {
  const value = valueAt(record, pointer);
  const said = typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
  return typeof said === 'string' ? said : null;
}

/** « (page 2) », to say in a message where a value stands; nothing when it is not known. */
export const pageOf = ({ record }: Act, pointer: string): string => {
  const span = spanOf(record, pointer);
  return span ? ` (page ${span.page})` : '';
};

/** « 11 membres en exercice (page 1) ». */
export const inOffice = (act: Act): string =>
  several(act.record.sitting.membersInOffice ?? 0, 'membre en exercice', 'membres en exercice') +
  pageOf(act, '/sitting/membersInOffice');
