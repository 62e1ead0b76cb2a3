import type { Passage } from '../../document/passage.ts';
import { kindOf } from '../../french/attendance-labels.ts';
import { foldInPlace } from '../../french/fold.ts';
import { MARGIN, NAMES_GO_ON } from '../../french/margin-labels.ts';
import { scan } from '../../french/people/scan.ts';
import { type Mark, marksOf } from './list-marks.ts';

/** In characters: the names up to a comma are no longer. */
const LONGEST_NAMES = 120;

/**
 * « Présents : M. A, Mme B, Date de convocation : 3 mars 2015 Mme C, M. D »: without what the margin has between two
 * names of one list.
 */
export function withoutMargin(passage: Passage): Passage {
  const { text } = passage;
  const between = [...text.matchAll(MARGIN)].filter(({ index }) => isCapital(text, index));
  if (between.length === 0) return passage;
  const marks = marksOf(text, foldInPlace(text));
  const cut: [number, number][] = [];
  let next = 0;
  let list: Mark | undefined;
  for (const { index: start, 0: words, groups } of between) {
    const end = start + words.length;
    for (; (marks[next]?.start ?? end) < end; next++)
      if ((marks[next]?.start ?? end) < start) list = marks[next];
    const names = passage.slice(end, Math.min(end + LONGEST_NAMES, marks[next]?.start ?? text.length));
    if (list && isOpen(list, passage.slice(list.end, start), groups?.last ?? '') && namesGoOn(names))
      cut.push([start, end]);
    else list = marks[next - 1];
  }
  return cut.length > 0 ? passage.without(cut) : passage;
}

const isCapital = (text: string, at: number): boolean => /\p{Lu}/u.test(text[at] ?? '');

function namesGoOn(rest: Passage): boolean {
  const names = NAMES_GO_ON.exec(rest.text)?.[0].length ?? 0;
  return names > 0 && scan(rest.slice(0, names))[0]?.kind === 'person';
}

/** A list of people; and the last label of the margin, « Présents : 12 », does not begin another. */
function isOpen({ kind }: Mark, list: Passage, last: string): boolean {
  if (kind === null || kind === 'movement' || kind === 'giving') return false;
  const other = kindOf(foldInPlace(last));
  return (other === null || other === kind) && scan(list.slice(0, LONGEST_NAMES))[0]?.kind === 'person';
}
