import type { ActSections, Draft, Fact } from '../../document.ts';
import { fold } from '../../french/fold.ts';
import type { Kind } from '../../french/vote/terms.ts';
import type { Reading } from './reading.ts';

/**
 * What follows from the words without being written: nobody against or abstaining in a unanimous vote, the
 * votes in favour as the voters less the others. Never of a secret ballot, nor of an election, nor of a refusal
 * by all, nor all voters when one has left: « rejeté à l’unanimité » may be all against, or all in favour of refusing.
 */
export function deduce(
  stated: readonly Fact[],
  draft: Draft,
  { headIsShared }: ActSections,
  { isLeft, unsettled }: Pick<Reading, 'isLeft' | 'unsettled'>,
): Fact[] {
  const read = (place: string) => stated.find(({ pointer }) => pointer === `/vote/${place}`)?.value;
  const countOf = (kind: Kind) => (read(`${kind}/count`) ?? null) as number | null;
  if (read('ballot') === 'secret' || read('outcome') === undefined) return [];
  const isUnanimous = read('majority') === 'unanimous';
  if (isUnanimous && read('outcome') === 'rejected') return [];
  const basis = stated.filter(({ pointer }) => /\/(?:majority|count)$/.test(pointer));
  const inferred = (kind: Kind, value: number, rule: string): Fact => ({
    pointer: `/vote/${kind}/count`,
    value,
    certainty: 'inferred',
    rule,
    spans: basis.flatMap(({ spans }) => spans),
  });

  const isNamed = (kind: Kind) => stated.some(({ pointer }) => pointer.startsWith(`/vote/${kind}/names/`));
  const isNobody = (kind: Kind) =>
    isUnanimous && countOf(kind) === null && !isNamed(kind) && !unsettled.includes(kind);
  const opposed = isNobody('against') ? 0 : countOf('against');
  const abstained = isNobody('abstentions') ? 0 : countOf('abstentions');
  const facts: Fact[] = [];
  if (isNobody('against')) facts.push(inferred('against', 0, 'vote-unanimous'));
  if (isNobody('abstentions')) facts.push(inferred('abstentions', 0, 'vote-unanimous'));
  if (
    isLeft ||
    countOf('inFavour') !== null ||
    countOf('notVoting') ||
    opposed === null ||
    abstained === null
  )
    return facts;
  // Those counted when the sitting opened are not those of each act once somebody has come or gone.
  const isOpening = headIsShared && draft.attendance.changes.length > 0;
  const voters = (isOpening ? null : draft.sitting.voters) ?? (isUnanimous ? votersListed(draft) : null);
  if (voters === null || voters < opposed + abstained) return facts;
  const rule = isUnanimous ? 'vote-unanimous-all-voters' : 'vote-voters-less-others';
  return [...facts, inferred('inFavour', voters - opposed - abstained, rule)];
}

/** Present and represented members, when the lists are complete by another count of the same document. */
function votersListed({ sitting, attendance }: Draft): number | null {
  const { present, proxies, absent, excused, changes } = attendance;
  if (present.length === 0 || changes.length > 0 || proxies.some(({ scope }) => scope !== undefined))
    return null;
  const voters = [...present, ...proxies.map(({ grantor }) => grantor)].map(({ name }) => fold(name));
  if (new Set(voters).size < voters.length) return null;
  const { presentCount, membersInOffice } = sitting;
  const members = voters.length + absent.length + excused.length;
  const checks = [
    ...(presentCount == null ? [] : [presentCount === present.length]),
    ...(membersInOffice === null ? [] : [membersInOffice === members]),
  ];
  return checks.length > 0 && checks.every(Boolean) ? voters.length : null;
}
