import type { Deliberation } from '../../schemas/deliberation.ts';
import type { ActSections } from '../document.ts';
import { DECISION, IS_DELIBERATED } from '../french/vote/decision.ts';
import { CHOOSES } from '../french/vote/results.ts';
import { VOTE_KINDS } from '../french/vote/terms.ts';

/** Whether what was read of a place of a document is an act: a false one is worse than none. */
export const isAct = (record: Deliberation, acts: readonly ActSections[], index: number): boolean =>
  saysSomething(record) && !isOnlyTold(record, acts, index);

/** The head of an act, and nothing of what was decided on what: no record. */
const saysSomething = ({ number, subject, vote, receipt }: Deliberation): boolean =>
  number !== null || subject !== null || vote.outcome !== null || receipt !== null;

/** « 4 », « 2.1 »: the rank of an item, and no number of an act. */
const RANK = /^\d{1,2}(?:\s?[.-]\s?\d{1,2})?$/;

/**
 * An item of minutes in which others decided, « l'inspection a décidé l'ouverture d'une classe »: no result, no
 * vote, nobody chosen. Where the minutes are cut short before a decision, the last item is not.
 */
function isOnlyTold(
  { number, source, vote, diagnostics }: Deliberation,
  acts: readonly ActSections[],
  index: number,
): boolean {
  if (source.kind !== 'minutes' || (number && !RANK.test(number))) return false;
  // Two decisions of the council in one item: neither is of the whole.
  if (diagnostics.some(({ code }) => code === 'vote.parts')) return false;
  const body = acts[index]?.body.text ?? '';
  if (index === acts.length - 1 && !DECISION.test(body)) return false;
  const says = [vote.outcome, vote.majority, vote.ballot, ...VOTE_KINDS.map((kind) => vote[kind].count)];
  return says.every((said) => said === null) && !CHOOSES.test(body) && !IS_DELIBERATED.test(body);
}
