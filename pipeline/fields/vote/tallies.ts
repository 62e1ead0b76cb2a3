import type { Passage } from '../../document/passage.ts';
import { fold } from '../../french/fold.ts';
import type { Voter } from '../../french/people.ts';
import { TIME_AHEAD, VOTE_AHEAD } from '../../french/vote/counts.ts';
import { LEAVES_SITTING, OWN_LINE } from '../../french/vote/counts-beside.ts';
import { BY_GROUP, OF_GROUP, OF_SEVERAL_GROUPS, OPENS_LINE } from '../../french/vote/names.ts';
import type { Kind } from '../../french/vote/terms.ts';
import type { Clauses } from './clauses.ts';
import { isSaidInDebate, isToldByMember } from './debate.ts';
import type { Mention } from './mention.ts';
import { namesAfter } from './names.ts';
import { namesInCells } from './names-in-cells.ts';
import { namesBefore, subjectOf } from './subject-names.ts';
import { unanimousCounts } from './unanimity.ts';
import { isMoreThanNames, isOfCouple } from './voters.ts';
import { isWholeList, isWholeSubject } from './whole-list.ts';

/** How many, and who, for one kind of vote, as one place of the act says it. */
export interface Tally {
  type: 'tally';
  kind: Kind;
  start: number;
  end: number;
  /** As written; null when only names are. */
  count: number | null;
  /** « 14 voix », which a candidate may have obtained too. */
  isVoices: boolean;
  names: Voter[];
  /** Somebody named has more votes than one: names do not tell how many. */
  isMoreThanNames: boolean;
}

/** Every count and name of a vote the text states, in order; `counts` are those `mentionsOf` finds. */
export function talliesIn(passage: Passage, clauses: Clauses, counts: readonly Mention[]): Tally[] {
  const { text } = passage;
  const mentions = withoutShares(
    [...counts, ...unanimousCounts(passage)].sort((a, b) => a.start - b.start),
    clauses,
  );
  return mentions.flatMap((mention, i): Tally[] => {
    if (mention.manner === 'leaving' && isDeparture(clauses, mention)) return [];
    const { names, isWhole } = mention.count === 0 ? NOBODY : namesOf(passage, mentions, i);
    if (mention.count === null && names.length === 0) return [];
    if (clauses.isForeign(mention.start, mention.end)) return [];
    const { start: at } = mention;
    if (mention.count !== null && (isSaidInDebate(clauses, at) || isToldByMember(clauses, at))) return [];
    const { kind, start, end, count } = mention;
    const isVoices = mention.manner === 'voices';
    const words = text.slice(end, Math.min(mentions[i + 1]?.start ?? text.length, end + LONGEST_LIST));
    const before = text.slice(Math.max(mentions[i - 1]?.end ?? 0, start - LONGEST_LIST), start);
    const isMore =
      count === null &&
      (!isWhole || isMoreThanNames(words.split(/\n\n/)[0] as string, names) || isOfCouple(before, names));
    return [{ type: 'tally', kind, start, end, count, isVoices, names, isMoreThanNames: isMore }];
  });
}

const LONGEST_LIST = 300;

/** « Le groupe Agir vote contre (4 voix), le groupe Vivre vote contre (3 voix) »: shares, and no total is written. */
function withoutShares(mentions: Mention[], clauses: Clauses): Mention[] {
  const groups = mentions.map(({ count, start, end }) =>
    count === null ? null : groupIn(clauses.lead(start), clauses.tail(end)),
  );
  return mentions.map((one, i) => {
    const first = Math.max(0, i - BESIDE);
    const besides = groups[i] === null ? [] : mentions.slice(first, i + BESIDE);
    const isShare =
      OF_SEVERAL_GROUPS.test(clauses.tail(one.end)) ||
      besides.some((other, j) => isOfOther(one, other) && isApart(groups[i], groups[first + j]));
    return isShare ? { ...one, count: null } : one;
  });
}

/** No more mentions than this stand so near. */
const BESIDE = 20;

const groupIn = (lead: string, tail: string): string | null =>
  fold((BY_GROUP.exec(lead) ?? OF_GROUP.exec(tail))?.groups?.name ?? '').trim() || null;
const isOfOther = (one: Mention, other: Mention): boolean =>
  other.kind === one.kind && Math.abs(other.start - one.start) < LONGEST_LIST;
const isApart = (group: string | null | undefined, other: string | null | undefined): boolean =>
  Boolean(group && other && group !== other);

/** « quitte la salle à 21h49 » leaves the sitting; « quitte la salle » leaves the vote. */
function isDeparture(clauses: Clauses, { end, start }: Mention): boolean {
  const tail = clauses.tail(end);
  const isSitting = LEAVES_SITTING.test(clauses.text.slice(start, end));
  return (isSitting || TIME_AHEAD.test(tail)) && !VOTE_AHEAD.test(tail);
}

/** Who is named beside a mention; whether that is everybody it speaks of. */
interface Named {
  names: Voter[];
  isWhole: boolean;
}
const NOBODY: Named = { names: [], isWhole: true };
const whole = (names: Voter[]): Named => ({ names, isWhole: true });

function namesOf(passage: Passage, mentions: Mention[], i: number): Named {
  const mention = mentions[i] as Mention;
  const from = mentions[i - 1]?.end ?? 0;
  const inCells = namesInCells(passage, mention);
  if (inCells.length > 0) return whole(inCells);
  if (mention.isTold) return whole(namesBefore(passage, mention, from));
  if (mention.manner !== 'leaving') {
    const after = namesAfter(passage, mention, Math.max(stopOf(passage, mentions, i), mention.end));
    const list = passage.text.slice(mention.end, mention.end + LONGEST_LIST);
    if (after.length > 0) return { names: after, isWhole: isWholeList(list, after) };
  }
  const subject = hasSubject(passage.text, mention) ? subjectOf(passage.text, mention, from) : null;
  if (!subject) return NOBODY;
  const names = namesBefore(passage, mention, from);
  return { names, isWhole: isWholeSubject(passage.text, mention, names, subject.start) };
}

/** « Abstention | 2 | Paul ARBRE », then « Ne prend pas part au vote | … »: the verb is a label, of nobody above; not « M. X QUI » + « S'ABSTIENT ». */
const opensOwnLine = (text: string, { start }: Mention): boolean =>
  OWN_LINE.test(text.slice(Math.max(0, start - 12), start)) && /\p{Lu}/u.test(text[start] ?? '');

const hasSubject = (text: string, mention: Mention): boolean =>
  mention.count === null &&
  (mention.manner === 'verb' || mention.manner === 'leaving') &&
  !opensOwnLine(text, mention);

/** Where the names after a mention may reach: the next one, or who is its subject, on a line of their own. */
function stopOf(passage: Passage, mentions: Mention[], i: number): number {
  const [mention, next] = [mentions[i] as Mention, mentions[i + 1]];
  if (!next) return passage.length;
  if (!next.isTold && !hasSubject(passage.text, next)) return next.start;
  const subject = subjectOf(passage.text, next, mention.end);
  if (!subject) return next.start;
  if (next.isTold) return subject.start;
  // « 1 abstention, M. X ne prenant pas part au vote »
  if (mention.isValueFirst && /^\s?,\s$/.test(passage.text.slice(mention.end, subject.start)))
    return subject.start;
  const isLabel =
    next.manner === 'verb' && namesAfter(passage, next, mentions[i + 2]?.start ?? passage.length).length > 0;
  const opens = OPENS_LINE.test(passage.text.slice(mention.end, subject.start));
  return opens && !isLabel ? subject.start : next.start;
}
