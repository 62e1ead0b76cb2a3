import type { Passage } from '../passage.ts';
import { type DateLabel, FILLER, LABELS } from './dated-labels.ts';
import { datesIn, type FoundDate } from './dates.ts';

const LABEL = new RegExp(LABELS.source, 'iu');
const TRANSMISSION_ID = /[\dA-Z]{2,3}-\d{9}-\d{8}-[\w.-]{1,40}|\d{1,2}\s?[h:]\s?\d{2}/giu;

export interface LabelledDate extends FoundDate {
  label: DateLabel;
  /** The label and its date. */
  labelled: Passage[];
}

/** Several fields ask the same sections, and the acts of one sitting share theirs. */
const read = new WeakMap<Passage, LabelledDate[]>();

interface Token {
  start: number;
  end: number;
  label: { kind: DateLabel; passage: Passage } | null;
  date: FoundDate | null;
}

/**
 * Dates with the label each belongs to. Labels may come one by one (« Reçu le 3/2, publié le 4/2 ») or in a
 * row with their dates after them (« Envoyé le / Reçu le / 3/2 / 4/2 »). A label without date keeps none.
 */
export function labelledDates(passage: Passage, upTo: string | null = null): LabelledDate[] {
  const known = upTo === null ? read.get(passage) : undefined;
  if (known) return known;
  const found: LabelledDate[] = [];
  for (const { labels, dates } of groupsOf(passage, upTo)) {
    for (const [token, { date }] of pairsOf(passage.text, labels, dates)) {
      if (!token.label || !date) continue;
      const { kind, passage: label } = token.label;
      found.push({ ...date, label: kind, labelled: [label, date.passage] });
    }
  }
  if (upTo === null) read.set(passage, found);
  return found;
}

interface Group {
  labels: Token[];
  dates: Token[];
}

/** Runs of labels followed by the dates that come before the next label. */
function groupsOf(passage: Passage, upTo: string | null): Group[] {
  const groups: Group[] = [];
  let group: Group = { labels: [], dates: [] };
  let end = 0;
  for (const token of tokensOf(passage, upTo)) {
    const apart = !isFiller(passage.text.slice(end, token.start));
    if (group.labels.length && (apart || (token.label && group.dates.length))) {
      groups.push(group);
      group = { labels: [], dates: [] };
    }
    if (token.label) group.labels.push(token);
    else if (group.labels.length) group.dates.push(token);
    end = token.end;
  }
  return [...groups, group];
}

function tokensOf(passage: Passage, upTo: string | null): Token[] {
  const labels = [...passage.matches(LABEL)].map(
    ({ start, end, text, whole }): Token => ({
      start,
      end,
      label: { kind: LABELS.kindOf(text), passage: whole },
      date: null,
    }),
  );
  const dates = datesIn(passage, upTo).map(
    (date): Token => ({
      start: date.start,
      end: date.end,
      label: null,
      date,
    }),
  );
  return [...labels, ...dates].sort((a, b) => a.start - b.start);
}

const isFiller = (between: string): boolean =>
  between.length < 120 &&
  !/(?:^|[^.])\.\s\p{Lu}/u.test(between) &&
  FILLER.test(between.replace(TRANSMISSION_ID, ' '));

/** Which date belongs to which label, when one may be missing. Unsure, none. */
function pairsOf(text: string, labels: Token[], dates: Token[]): [Token, Token][] {
  const [first] = dates;
  const last = labels.at(-1);
  if (!first || !last) return [];
  const zip = (some: Token[]) => some.map((label, index): [Token, Token] => [label, dates[index] as Token]);
  if (labels.length <= dates.length) return zip(labels);
  const onOneLine = !text.slice(last.end, first.start).includes('\n');
  if (onOneLine) return [[last, first]];
  // A stamp whose last label, « Affiché le », was left empty.
  const isStamp = labels[0]?.label?.kind === 'sent' && labels[1]?.label?.kind === 'received';
  return isStamp && dates.length >= 2 ? zip(labels.slice(0, dates.length)) : [];
}
