import type { Passage } from '../../document/passage.ts';
import type { Fact } from '../../document.ts';
import {
  BETWEEN_NUMBER_AND_LABEL,
  COUNT_FILLER,
  COUNTS,
  type CountLabel,
  ROLL_CALL,
} from '../../french/counted-labels.ts';
import { datesIn } from '../../french/dates.ts';
import { type Label, type Labelled, labelsIn, type Placed, pairLabels } from '../../french/labelled.ts';
import { NUMBER, numberOf } from '../../french/numbers.ts';
import { timesIn } from '../../french/times.ts';
import { stated } from '../../record/facts.ts';

const LABEL = new RegExp(COUNTS.source, 'iu');
const NUMBERS = new RegExp(NUMBER, 'iu');
/** « n° 12 », « 2024-012 » : the number of an act counts nobody. */
const OF_A_NUMBER = /\d[-/._]$|n[°º]\s?$/iu;

/** « formant la majorité des membres en exercice », « à l’unanimité des votants (31 voix) », « 39 % de votants » count no members. */
const OF_A_SHARE =
  /(?:\d\s?%|majorit[ée]|unanimit[ée]|moiti[ée]|tiers|quart)\s+(?:absolue\s+)?des?\s+(?:s[eo]n?s?\s+)?$/iu;

/** « … des votants. Une analyse … »: a word of the next sentence. */
const NEXT_SENTENCE = /\.\s+\p{Lu}\p{Ll}+$/u;

/** « n'ayant pas pris part au vote : 0 », « Présents votants : 73 » */
const NEGATED = /(?<![a-zß-ɏ])pas\s+$/iu;
const AMONG_PRESENT = /pr[ée]sents[ \t]$/iu;

/** « … 3 1 Quorum : 08 » : the label's own number follows it. */
const HAS_VALUE = /^\s?[:=]\s?\d{1,3}/;

/** « 79 conseillers en exercice : 67 présents »: the number after it is of the next label, which has none of its own. */
function hasValue(text: string, { end }: Placed, next: Placed | undefined): boolean {
  const after = HAS_VALUE.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  const isOfNext = next?.start === end + after + 1 && !HAS_VALUE.test(text.slice(next.end, next.end + 6));
  return after > 0 && !isOfNext;
}

type Kept = Exclude<CountLabel, 'other' | 'members'>;

interface Count extends Placed {
  value: number;
}

/** Members in office, present, voting, and the quorum, as printed. Nothing is computed. */
export function countFacts(sections: readonly Passage[], voteSections: readonly Passage[]): Fact[] {
  const facts = new Map<Kept, Fact>();
  const add = (kind: Kept, { label, value }: Labelled<CountLabel, Count>, rule: string) => {
    if (!facts.has(kind))
      facts.set(kind, stated(`/sitting/${kind}`, value.value, rule, label.passage, value.passage));
  };
  const counted = sections.flatMap(countsIn).filter(isExact);
  for (const pair of counted) {
    const { kind } = pair.label;
    if (kind !== 'other' && kind !== 'members') add(kind, pair, 'count');
  }
  const members = counted.find(({ label }) => label.kind === 'members');
  if (members) add('membersInOffice', members, 'count-of-members');
  const called = facts.has('membersInOffice') ? null : calledIn(sections);
  if (called) facts.set('membersInOffice', called);
  for (const pair of facts.has('voters') ? [] : voteSections.flatMap(countsIn).filter(isExact)) {
    if (pair.label.kind === 'voters') add('voters', pair, 'count-at-vote');
  }
  return [...facts.values()];
}

/** « Ayant pris part à la délibération : 10, votants : 12 »: of two counts side by side, that of the voters by their name. */
function isExact(
  { label, value }: Labelled<CountLabel, Count>,
  index: number,
  all: Labelled<CountLabel, Count>[],
) {
  const next = all[index + 1];
  if (label.kind !== 'voters' || next?.label.kind !== 'voters' || IS_VOTERS.test(label.passage.text))
    return true;
  return !IS_VOTERS.test(next.label.passage.text) || next.label.start - value.end > BESIDE;
}
const IS_VOTERS = /votant/iu;
const BESIDE = 20;

function calledIn(sections: readonly Passage[]): Fact | null {
  for (const section of sections) {
    const match = section.match(ROLL_CALL);
    const [label, number] = [match?.group('label'), match?.group('number')];
    if (label && number)
      return stated('/sitting/membersInOffice', Number(number.text), 'roll-call', label, number);
  }
  return null;
}

/** What tells, after a number, that it is not the count of its label. */
const NO_COUNT: Partial<Record<CountLabel, RegExp>> = {
  /** « Présents : 1. Jean ARBRE, 2. … » numbers a list. */
  presentCount: /^\s?[.)°]\s?(?:M\.|Mmes?\s|Mrs?\s|Monsieur|Madame|\p{Lu}\p{L})/u,
  /** « Votants : 12 + 2 = 14 » */
  voters: /^\s?\+\s?\d/u,
};

/** Numbers with the label each belongs to, before or after it. */
function countsIn(passage: Passage): Labelled<CountLabel, Count>[] {
  const { text } = passage;
  const before = ({ start }: Placed) => text.slice(Math.max(0, start - 20), start);
  const labels = labelsIn(passage, LABEL, COUNTS.kindOf)
    .filter((label) => !OF_A_SHARE.test(before(label)))
    .map((label) =>
      NEGATED.test(before(label)) ||
      (AMONG_PRESENT.test(before(label)) && /^\p{Ll}/u.test(label.passage.text))
        ? { ...label, kind: 'other' as const }
        : label,
    );
  if (labels.length === 0) return [];
  const numbers = numbersIn(passage);
  const leading = numbersBefore(text, labels, numbers);
  const rest = labels.filter((label) => !leading.some((pair) => pair.label === label));
  const free = numbers.filter((number) => !leading.some((pair) => pair.value === number));
  const after = pairLabels(text, withoutHeads(text, rest), free, {
    isFiller: (between) => between.length < 60 && COUNT_FILLER.test(between),
  });
  return [
    ...leading,
    ...after.filter(({ label, value }) => !NEXT_SENTENCE.test(text.slice(label.end, value.end))),
  ]
    .filter(({ label, value }) => !NO_COUNT[label.kind]?.test(text.slice(value.end, value.end + 14)))
    .sort((a, b) => a.label.start - b.label.start);
}

/** « Nombre de conseillers : En exercice 19 Présents 14 » : a label that only heads others has no number. */
const withoutHeads = (text: string, labels: Label<CountLabel>[]): Label<CountLabel>[] =>
  labels.filter(({ kind, end }, index) => {
    const next = labels[index + 1];
    return kind !== 'members' || !next || !COUNT_FILLER.test(text.slice(end, Math.min(next.start, end + 60)));
  });

/** A number whose label follows, when no label stands right before it: « Sur 19 membres en exercice, 14 présents ». */
function numbersBefore(
  text: string,
  labels: readonly Label<CountLabel>[],
  numbers: readonly Count[],
): Labelled<CountLabel, Count>[] {
  const pairs: Labelled<CountLabel, Count>[] = [];
  let at = 0;
  let lastEnd = -1;
  for (const value of numbers) {
    while ((labels[at]?.start ?? Infinity) < value.end) lastEnd = (labels[at++] as Label<CountLabel>).end;
    const label = labels[at];
    const isPaired = pairs.at(-1)?.label.end === lastEnd;
    const isAfterLabel =
      lastEnd >= 0 && !isPaired && COUNT_FILLER.test(text.slice(lastEnd, value.start).slice(-60));
    if (!label || isAfterLabel) continue;
    const between = text.slice(value.end, label.start);
    const isBefore = between.length < 40 && BETWEEN_NUMBER_AND_LABEL.test(between);
    const isOwn = !hasValue(text, label, labels[at + 1]) && !isOfMargin(text, value, label);
    if (isBefore && isOwn) pairs.push({ label, value });
  }
  return pairs;
}

/**
 * « Monsieur Luc 14 Votants ROUX »: labels and numbers of a margin, read between the words of a sentence. In a
 * sentence the label after a number has a small letter.
 */
const isOfMargin = (text: string, value: Placed, label: Placed): boolean =>
  /\p{Lu}/u.test(text[label.start] ?? '') &&
  /[\p{L}.]\s$/u.test(text.slice(Math.max(0, value.start - 2), value.start));

/** « en exercice : 15/15 » */
const isRepeated = (text: string, number: string, end: number): boolean =>
  text.startsWith(`/${number}`, end) && !/[\d/.,]/.test(text[end + 1 + number.length] ?? '');

/** « en exercice : 1 9 », nothing after: one figure of a number that was torn. */
const isTorn = (text: string, start: number, end: number): boolean =>
  /[:=]\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^ \d[ \t]*(?:$|[\n.,;–-])/.test(text.slice(end, end + 6));

/** « S É A N C E   D U   2 6   M A R S   2 0 1 9 »: letters and figures set apart. */
const SPREAD = /(?:^|\s)(?:\S\s){4}$/;

function numbersIn(passage: Passage): Count[] {
  const taken = [...datesIn(passage, '2100-12-31'), ...timesIn(passage)].sort((a, b) => a.start - b.start);
  let next = 0;
  const numbers: Count[] = [];
  for (const { start, end, text, whole } of passage.matches(NUMBERS)) {
    while ((taken[next]?.end ?? Infinity) <= start) next++;
    const value = numberOf(text);
    const isTaken = (taken[next]?.start ?? Infinity) < end;
    const isPart =
      // « 2l » : 21 read optically, and no 2; « 4 291 » : as many people sit nowhere.
      (/^[/.,]\d|^\s?[°h%€]|^\p{L}|^ \d{3}(?!\d)/u.test(passage.text.slice(end, end + 5)) &&
        !isRepeated(passage.text, text, end)) ||
      OF_A_NUMBER.test(passage.text.slice(Math.max(0, start - 4), start)) ||
      SPREAD.test(passage.text.slice(Math.max(0, start - 9), start)) ||
      (end === start + 1 && isTorn(passage.text, start, end));
    if (value !== null && !isTaken && !isPart) numbers.push({ value, start, end, passage: whole });
  }
  return numbers;
}
