import {
  CORE_WORD,
  EVERYBODY,
  EXCEPT,
  GIVING,
  kindOf,
  LABEL,
  type ListKind,
  MOVEMENT,
  OTHER_LABEL,
  RELATION_ALONE,
} from '../../french/attendance-labels.ts';
import { foldInPlace } from '../../french/fold.ts';
import type { Passage } from '../../passage.ts';

/** One list of the attendance, or a remark about a member: its label, and the words up to the next label. */
export interface Zone {
  kind: ListKind | 'remark';
  label: Passage;
  list: Passage;
  /** Of a remark about one member, all its words: « Arrivée de M. X à 19 h 15 ». */
  sentence?: Passage;
}

interface Mark {
  kind: ListKind | 'movement' | null;
  start: number;
  /** Where the list begins. */
  end: number;
}

/** A label begins a line, a cell or a sentence. */
const START = '(?:(?<=^|\\n)[ "«»*•●▪#_>|–—-]{0,6}|(?<=[\\s.;)(]))';
const MARK = new RegExp(
  `${START}(?:${LABEL}|(?<other>(?:${OTHER_LABEL})(?!\\p{L}))|(?<=^|\\n)(?<movement>${MOVEMENT}))|(?<!\\p{L})(?<except>${EXCEPT})`,
  'gu',
);

/** What may stand between a label and its list: a count, the article of the law that allows it. */
const LAW =
  '\\(?(?:en application|conformement|au titre|en vertu|selon|article|art\\.|dont|suivant|dans les conditions)';
const AFTER_LABEL = new RegExp(
  `^\\)?[\\s*_]{0,3}(?:\\(?\\s?\\d{1,3}\\s?\\)?)?[\\s*_]{0,3}(?:\\([^)\\n]{0,60}\\) ?)?(?:[:;–—=.-]|${LAW}[^:\\n]{0,120}(?:\\n[^:\\n]{0,120}){0,2}:)`,
  'u',
);
const LONGEST_LAW = 400;
/** A label without a colon: nothing follows on its line, or a civility or a name does. */
const BARE =
  /^(?:[\s*_]{0,3}(?:\(\d{1,3}\))?[\s*_]{0,3}(?:\n|$)| (?:M[.\s]|MM|Mm|M[ml]|Mes|Mon|Mad|les\s|\p{Lu}[\p{L}-]+\s\p{Lu}))/u;

/** Up to the end of its line, or further where the next goes on in small letters or figures. */
const SENTENCE = /^[^\n]{0,200}(?:\n(?!\n)[\p{Ll}\d][^\n]{0,200})?/u;

/** The lists of a passage, in reading order. */
export function zonesOf(passage: Passage): Zone[] {
  const folded = foldInPlace(passage.text);
  const marks: Mark[] = [{ kind: null, start: 0, end: 0 }, ...marksOf(passage.text, folded)];
  return marks.flatMap(({ kind, start, end }, index): Zone[] => {
    const next = marks[index + 1]?.start ?? folded.length;
    if (kind === 'movement') {
      const stop = end + (SENTENCE.exec(passage.text.slice(end, next))?.[0].length ?? 0);
      const sentence = passage.slice(start, stop).trim();
      return [{ kind: 'remark', label: passage.slice(start, end), list: passage.slice(end, stop), sentence }];
    }
    if (kind) return [{ kind, label: passage.slice(start, end).trim(), list: passage.slice(end, next) }];
    const at = folded.slice(end, next).search(GIVING);
    return at < 0
      ? []
      : [{ kind: 'remark', label: passage.slice(end, end), list: passage.slice(end + at, next) }];
  });
}

function marksOf(text: string, folded: string): Mark[] {
  const marks: Mark[] = [];
  MARK.lastIndex = 0;
  for (let match = MARK.exec(folded); match; match = MARK.exec(folded)) {
    const mark = markOf(match, text, folded);
    if (mark) marks.push(mark);
    // Words that are no label together may hold one further on.
    MARK.lastIndex = Math.max(mark?.end ?? 0, match.index + 1);
  }
  return marks;
}

function markOf(
  { index: start, 0: { length }, groups = {} }: RegExpExecArray,
  text: string,
  folded: string,
): Mark | null {
  const end = start + length;
  const { label, count, movement, except } = groups;
  if (movement !== undefined) return { kind: 'movement', start, end };
  if (except !== undefined)
    return EVERYBODY.test(folded.slice(Math.max(0, start - 150), start))
      ? { kind: 'absent', start, end }
      : null;
  if (label === undefined) {
    const isLabel =
      opensLine(text, start) || (isCapital(text, start) && /^\s?:/.test(text.slice(end, end + 2)));
    return isLabel ? { kind: null, start, end } : null;
  }
  if (!CORE_WORD.test(label) || !mayBegin(text, start, label, count)) return null;
  const list = listAfter(text, folded, start, end);
  return list === null ? null : { kind: kindOf(label), start, end: list };
}

/** In a line a label has its capital; in a parenthesis its count: « (03 Procurations : … ) ». */
function mayBegin(text: string, start: number, label: string, count: string | undefined): boolean {
  if (text[start - 1] === '(') return count !== undefined;
  return (
    opensLine(text, start) || count !== undefined || (isCapital(text, start) && !RELATION_ALONE.test(label))
  );
}

const opensLine = (text: string, at: number): boolean => at === 0 || text[at - 1] === '\n';
const isCapital = (text: string, at: number): boolean => /\p{Lu}/u.test(text[at] ?? '');

/** Where the list begins after a label, or null when these words are no label. */
function listAfter(text: string, folded: string, start: number, end: number): number | null {
  const marked = AFTER_LABEL.exec(folded.slice(end, end + LONGEST_LAW));
  if (marked) return end + marked[0].length;
  return opensLine(text, start) && BARE.test(text.slice(end, end + 30)) ? end : null;
}
