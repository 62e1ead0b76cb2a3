import type { Deliberation } from '../../schemas/deliberation.ts';
import { summaryOf } from '../record/summary.ts';
import type { RollCallEntry } from './entry.ts';

/**
 * Who voted in favour without being named. It follows when the ballot is open, the act is adopted, everyone
 * who did otherwise is named and known, and either the act states unanimity or its counts add up with the
 * lists. Anything less gives nobody.
 */
export function deducedVoters(
  record: Deliberation,
  entries: readonly RollCallEntry[],
  holderOf: (entry: RollCallEntry) => RollCallEntry | undefined,
): RollCallEntry[] {
  const { vote } = record;
  if (vote.ballot === 'secret' || vote.outcome !== 'adopted') return [];
  const isUnanimous = vote.majority === 'unanimous' && isWritten(record, '/vote/majority');
  const inFavour = isWritten(record, '/vote/inFavour/count') ? vote.inFavour.count : null;
  if (!isUnanimous && inFavour === null) return [];
  if (!isDissentNamed(record, isUnanimous)) return [];
  if (entries.some(({ pointer }) => pointer.startsWith('/vote/'))) return [];

  const isSure = (entry: RollCallEntry) => {
    const holder = holderOf(entry);
    if (entry.status === 'present') return true;
    return entry.status === 'represented' && (!entry.holder || holder?.status === 'present');
  };
  const silent = entries.filter(({ vote: cast }) => cast === null);
  const sure = silent.filter(isSure);
  const possible = silent.filter(({ status }) => ['present', 'represented', 'unknown'].includes(status));
  const named = entries.filter(({ vote: cast }) => cast === 'inFavour').length;
  if (inFavour === null) return sure;
  if (inFavour === possible.length + named) return possible;
  return isUnanimous && sure.length + named <= inFavour && inFavour < possible.length + named ? sure : [];
}

/** Written in the act, or put right by the authority; not deduced by the reading. */
const isWritten = (record: Deliberation, pointer: string): boolean =>
  ['stated', 'corrected'].includes(summaryOf(record).vote[pointer] ?? '');

/**
 * Nobody is counted as opposed, abstaining or taking no part without being named. Names without their count are not
 * all (« M. et Mme X »), and a count that the reading of a unanimous vote left open is a group's (« abstention du groupe Agir »).
 */
function isDissentNamed(record: Deliberation, isUnanimous: boolean): boolean {
  const { against, abstentions, notVoting } = record.vote;
  if (isUnanimous && Math.max(against.count ?? 0, against.names.length) > 0) return false;
  const isRead = isUnanimous && summaryOf(record).vote['/vote/majority'] === 'stated';
  if (isRead && (against.count === null || abstentions.count === null)) return false;
  return [against, abstentions, notVoting].every(({ count, names }) => (count ?? 0) === names.length);
}
