import type { Passage } from '../document/passage.ts';

/** Something read at a place of a text. */
export interface Placed {
  start: number;
  end: number;
  passage: Passage;
}

export interface Label<K extends string> extends Placed {
  kind: K;
}

export interface Labelled<K extends string, V extends Placed> {
  label: Label<K>;
  value: V;
}

export interface Grammar<K extends string> {
  /** May these words stand between a label and its value, or between labels of one row? */
  isFiller: (between: string) => boolean;
  /** Kinds of a row whose last labels are often left empty, from its first. */
  oftenEmpty?: readonly K[];
}

/** A run of labels and the values after them, up to the next label. */
interface Row<K extends string, V extends Placed> {
  labels: Label<K>[];
  values: V[];
}

/** All the labels of a lexicon in a passage. */
export const labelsIn = <K extends string>(
  passage: Passage,
  pattern: RegExp,
  kindOf: (words: string) => K,
): Label<K>[] =>
  [...passage.looseMatches(pattern)].map(({ start, end, text, whole }) => ({
    start,
    end,
    passage: whole,
    kind: kindOf(text),
  }));

/**
 * Values with the label each belongs to. Labels may come one by one (« Présents : 14, votants : 17 ») or in
 * a row with their values after them (« Présents / Votants / 14 / 17 »). A label without value keeps none.
 */
export function pairLabels<K extends string, V extends Placed>(
  text: string,
  labels: readonly Label<K>[],
  values: readonly V[],
  grammar: Grammar<K>,
): Labelled<K, V>[] {
  return rowsOf(text, labels, values, grammar).flatMap((row) => pairsOf(text, row, grammar));
}

function rowsOf<K extends string, V extends Placed>(
  text: string,
  labels: readonly Label<K>[],
  values: readonly V[],
  { isFiller }: Grammar<K>,
): Row<K, V>[] {
  const rows: Row<K, V>[] = [];
  let row: Row<K, V> = { labels: [], values: [] };
  let end = 0;
  let next = 0;
  const take = (start: number, isLabel: boolean) => {
    const isApart = !isFiller(text.slice(end, start));
    if (row.labels.length && (isApart || (isLabel && row.values.length))) {
      rows.push(row);
      row = { labels: [], values: [] };
    }
  };
  const takeValuesUpTo = (place: number) => {
    for (let value = values[next]; value && value.start < place; value = values[++next]) {
      take(value.start, false);
      if (row.labels.length) row.values.push(value);
      end = value.end;
    }
  };
  for (const label of labels) {
    takeValuesUpTo(label.start);
    take(label.start, true);
    row.labels.push(label);
    end = label.end;
  }
  takeValuesUpTo(Number.POSITIVE_INFINITY);
  return [...rows, row];
}

/** Which value belongs to which label, when one may be missing. Unsure, none. */
function pairsOf<K extends string, V extends Placed>(
  text: string,
  { labels, values }: Row<K, V>,
  { oftenEmpty }: Grammar<K>,
): Labelled<K, V>[] {
  const [first] = values;
  const last = labels.at(-1);
  if (!first || !last) return [];
  const zip = (some: Label<K>[]) => some.map((label, index) => ({ label, value: values[index] as V }));
  if (labels.length <= values.length) return zip(labels);
  if (!text.slice(last.end, first.start).includes('\n')) return [{ label: last, value: first }];
  const isKnown = oftenEmpty?.every((kind, index) => labels[index]?.kind === kind);
  return isKnown && values.length >= (oftenEmpty?.length ?? 0) ? zip(labels.slice(0, values.length)) : [];
}
