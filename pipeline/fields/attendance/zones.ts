import { CORE_WORD, kindOf, LABEL, type ListKind, OTHER_LABEL } from '../../french/attendance-labels.ts';
import { foldInPlace } from '../../french/fold.ts';
import type { Passage } from '../../passage.ts';

/** One list of the attendance: what its label says it holds, and the words up to the next label. */
export interface Zone {
  kind: ListKind;
  label: Passage;
  list: Passage;
}

/** A label begins a line, or a sentence, or a parenthesis. */
const START = '(?<=^|\\n|[.;)(\\t] ?)[ "«»*•●▪#_>|–—-]{0,6}';
const LABELS = new RegExp(`${START}(?:${LABEL}|(?<other>(?:${OTHER_LABEL})(?![\\p{L}])))`, 'gu');

/** What may stand between a label and its list: a count, the article of the law that allows it. */
const AFTER_LABEL =
  /^[\s*_]{0,3}(?:\(?\s?\d{1,3}\s?\)?)?[\s*_]{0,3}(?:[:–—=.-]|\(?(?:en application|conformement|au titre|en vertu|selon|article|art\.|dont|suivant|dans les conditions)[^:\n]{0,120}(?:\n[^:\n]{0,120}){0,2}:)/u;

/** The lists of a passage, in reading order. */
export function zonesOf(passage: Passage): Zone[] {
  const text = passage.text;
  const folded = foldInPlace(text);
  const marks: { kind: ListKind | null; start: number; end: number }[] = [];
  for (const match of folded.matchAll(LABELS)) {
    const { label } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (label === undefined) {
      marks.push({ kind: null, start: match.index, end });
      continue;
    }
    const after = endOfLabel(text, folded, match.index, end);
    if (!CORE_WORD.test(label) || after === null) continue;
    marks.push({ kind: kindOf(label), start: match.index, end: after });
  }
  return marks.flatMap(({ kind, start, end }, index) =>
    kind
      ? [{ kind, label: passage.slice(start, end).trim(), list: passage.slice(end, marks[index + 1]?.start) }]
      : [],
  );
}

/** Where the list begins after a label, or null when these words are no label. */
function endOfLabel(text: string, folded: string, start: number, end: number): number | null {
  const marked = AFTER_LABEL.exec(folded.slice(end, end + 400));
  if (marked) return end + marked[0].length;
  const opensLine = start === 0 || text[start - 1] === '\n';
  const rest = text.slice(end, end + 20);
  if (!opensLine) return null;
  return /^[\s*_]*(?:\(\d{1,3}\))?[\s*_]*(?:\n|$)/.test(rest) ||
    /^\s(?:M[.\s]|MM|Mm|M[ml]|Mes|Mon|Mad|les\s|\p{Lu}[\p{L}-]+\s\p{Lu})/u.test(rest)
    ? end
    : null;
}
