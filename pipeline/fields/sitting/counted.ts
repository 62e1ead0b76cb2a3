import type { Passage } from '../../document/passage.ts';
import { type Label, type Labelled, labelsIn, type Placed, pairLabels } from '../../french/labelled.ts';
import {
  AMONG_PRESENT,
  COUNTS_NOTHING,
  NEGATED,
  NUMBERS_A_LIST,
} from '../../french/sitting/around-counts.ts';
import {
  BETWEEN_NUMBER_AND_LABEL,
  COUNT_FILLER,
  COUNT_LABELS,
  type CountLabel,
  OF_A_SHARE,
} from '../../french/sitting/counted-labels.ts';
import { type Count, numbersIn } from './count-numbers.ts';
import { pairsOf, stacksOf } from './stacked-counts.ts';

const LABEL = new RegExp(COUNT_LABELS.source, 'iu');

/** « … des votants. Une analyse … »: a word of the next sentence. */
const NEXT_SENTENCE = /\.\s+\p{Lu}\p{Ll}+$/u;

/** « … 3 1 Quorum : 08 » : the label's own number follows it. */
const HAS_VALUE = /^\s?[:=]\s?\d{1,3}/;

/** « 79 conseillers en exercice : 67 présents »: the number after it is of the next label, which has none of its own. */
function hasValue(text: string, { end }: Placed, next: Placed | undefined): boolean {
  const after = HAS_VALUE.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  const isOfNext = next?.start === end + after + 1 && !HAS_VALUE.test(text.slice(next.end, next.end + 6));
  return after > 0 && !isOfNext;
}

/** What follows a number that is not the count of its label. */
const NO_COUNT: Partial<Record<CountLabel, RegExp>> = {
  /** « Présents : 1. Jean ARBRE, 2. … » numbers a list. */
  presentCount: NUMBERS_A_LIST,
  /** « Votants : 12 + 2 = 14 » */
  voters: /^\s?\+\s?\d/u,
};

/** Numbers with the label each belongs to, before or after it. */
export function countsIn(passage: Passage): Labelled<CountLabel, Count>[] {
  const { text } = passage;
  const before = ({ start }: Placed) => text.slice(Math.max(0, start - 20), start);
  const labels = labelsIn(passage, LABEL, COUNT_LABELS.kindOf)
    .filter((label) => !OF_A_SHARE.test(before(label)))
    .map((label) =>
      NEGATED.test(before(label)) ||
      (AMONG_PRESENT.test(before(label)) && /^\p{Ll}/u.test(label.passage.text))
        ? { ...label, kind: 'other' as const }
        : label,
    );
  if (labels.length === 0) return [];
  const numbers = numbersIn(passage);
  const stacks = stacksOf(passage, labels, numbers);
  const stacked = new Set<Placed>(stacks.flatMap((stack) => [...stack.labels, ...stack.numbers]));
  const leading = [
    ...stacks.flatMap(pairsOf),
    ...numbersBefore(
      text,
      labels,
      numbers.filter((number) => !stacked.has(number)),
    ),
  ];
  const taken = new Set<Placed>([...stacked, ...leading.flatMap(({ label, value }) => [label, value])]);
  const rest = labels.filter((label) => !taken.has(label));
  const free = numbers.filter((number) => !taken.has(number));
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
      lastEnd >= 0 &&
      !isPaired &&
      !opensSeries(text, labels[at - 1], value, label) &&
      COUNT_FILLER.test(text.slice(lastEnd, value.start).slice(-60));
    if (!label || isAfterLabel) continue;
    const between = text.slice(value.end, label.start);
    const isBefore = between.length < 40 && BETWEEN_NUMBER_AND_LABEL.test(between);
    const isOwn =
      !COUNTS_NOTHING.test(label.passage.text) &&
      !hasValue(text, label, labels[at + 1]) &&
      !isOfMargin(text, value, label);
    if (isBefore && isOwn) pairs.push({ label, value });
  }
  return pairs;
}

/** « Nombre de conseillers : 22 en exercice – 8 présents »: the first label heads counts that stand before theirs. */
const opensSeries = (
  text: string,
  head: Label<CountLabel> | undefined,
  value: Placed,
  label: Placed | undefined,
): boolean =>
  head?.kind === 'members' &&
  label !== undefined &&
  /^\s?:\s?$/.test(text.slice(head.end, value.start)) &&
  text.slice(value.end, label.start) === ' ' &&
  /^\p{Ll}/u.test(text.slice(label.start, label.end)) &&
  !/^\s?[:=]?\s?\d/.test(text.slice(label.end, label.end + 4));

/**
 * « Monsieur Luc 14 Votants ROUX »: labels and numbers of a margin, read between the words of a sentence. In a
 * sentence the label after a number has a small letter.
 */
const isOfMargin = (text: string, value: Placed, label: Placed): boolean =>
  /\p{Lu}/u.test(text[label.start] ?? '') &&
  /[\p{L}.]\s$/u.test(text.slice(Math.max(0, value.start - 2), value.start));
