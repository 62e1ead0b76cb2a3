import type { Line } from '../document.ts';
import { SUBJECT_WORD } from '../french/act/headings.ts';
import { fold } from '../french/fold.ts';
import { ENDS_LIKE_SENTENCE, WHOLE_SENTENCE } from '../french/titles/after-title.ts';
import { COUNCIL_INSIDE, LONG_SENTENCE } from '../french/titles/around-title.ts';
import { TITLE_OPENING } from '../french/titles/titles.ts';
import { wholeKeyOf } from './agenda.ts';
import { type Landmark, saysDecision } from './landmarks.ts';
import { actNumbers } from './styles/act-number.ts';
import { titleAboveRapporteur } from './title/above-rapporteur.ts';
import { titleBelow } from './title/below-lists.ts';
import { endOfTitle } from './title/end.ts';
import { numberedTitle } from './title/numbered.ts';
import { isUnderRubric } from './title/under-rubric.ts';
import { titleUnderWord } from './title/under-word.ts';

/** The labelled title, else what stands between the lists and the report. */
export function titleIn(
  flow: Line[],
  marks: (Landmark | null)[],
  from: number,
  closing: number,
): [number, number] {
  const labelled = fullestTitle(flow, marks, closing);
  if (labelled) return labelled;
  const marked = flow.findIndex((line, index) => index < closing && isMarkedTitle(line));
  if (marked >= 0) return [marked, endOfParagraph(flow, marked, closing)];
  const body = marks.findIndex((mark, index) => index >= from && index < closing && mark === 'body');
  const numbered =
    numberedTitle(flow, marks, from, body < 0 ? closing : body) ??
    (body === from ? numberedTitle(flow, marks, 0, from) : null);
  if (numbered) return numbered;
  // A fragment that begins inside an act has no title, but for one that stands alone.
  if (from === 0) return titleOfHead(flow, marks) ?? [0, 0];
  const below = titleBelow(flow, marks, from, body < 0 ? closing : body, closing);
  const isEmpty = below[0] === below[1] || isSaid(flow.slice(...below));
  if (!isEmpty && !isSentence(flow.slice(...below))) return below;
  const above = numberedTitle(flow, marks, 0, from);
  const isSure = above && [above[0], above[0] - 1].some((index) => actNumbers.find(flow, index));
  if (above && (isEmpty || isSure)) return above;
  const headed = isEmpty ? (titleAboveRapporteur(flow, marks) ?? titleOfHead(flow, marks)) : null;
  return isEmpty ? (headed ?? [below[0], below[0]]) : below;
}

/** « La salle est louée chaque semaine. », alone above the rest of its report: no title, however it stands. */
const isSaid = ([line, ...more]: readonly Line[]): boolean =>
  more.length === 0 && line !== undefined && WHOLE_SENTENCE.test(line.text);

/** « Objet », « Voirie » in the margin, then « Objet : Voirie – Demande de subvention »: the whole title, where it begins alike. */
function fullestTitle(flow: Line[], marks: (Landmark | null)[], closing: number): [number, number] | null {
  const titles = marks.flatMap((mark, index): [number, number][] =>
    mark === 'subject' && index < closing ? [labelledTitle(flow, marks, index, closing)] : [],
  );
  const [first] = titles;
  if (!first) return null;
  const told = wordsOf(flow.slice(...first));
  const whole = titles.find(
    (other) => other !== first && wordsOf(flow.slice(...other)).startsWith(`${told} `),
  );
  return told && whole ? whole : first;
}

/** « Objet : FINANCES », then « Fixation des tarifs »: without its theme. */
function labelledTitle(
  flow: Line[],
  marks: (Landmark | null)[],
  label: number,
  closing: number,
): [number, number] {
  const from = !marks[label + 1] && isUnderRubric(flow.slice(label, label + 2), 0) ? label + 1 : label;
  return [from, endOfTitle(flow, marks, from, closing)];
}

const wordsOf = (lines: readonly Line[]): string =>
  wholeKeyOf(fold(lines.map(({ text }) => text).join(' ')).replace(SUBJECT_WORD, ''));

/** « Demandes de subventions » alone between two gaps above the lists or the report: a web page prints the title of its act first. */
function titleOfHead(flow: readonly Line[], marks: readonly (Landmark | null)[]): [number, number] | null {
  const end = marks.findIndex((mark) => mark === 'list' || mark === 'body');
  const found = flow.slice(0, Math.max(0, end)).flatMap((line, index) => {
    const isAlone = line.gapAbove && flow[index + 1]?.gapAbove === true;
    const isShort = index === 0 ? line.text.length < LONGEST_FIRST : line.text.length < 120;
    const isTitle =
      isAlone && isShort && TITLE_OPENING.test(line.text) && !ENDS_LIKE_SENTENCE.test(line.text);
    return isTitle && !marks[index] && !saysDecision(line) ? [index] : [];
  });
  const [only] = found;
  return only !== undefined && found.length === 1 ? [only, only + 1] : titleUnderWord(flow, marks);
}

const LONGEST_FIRST = 400;

/** « # Adoption du compte financier »: a heading of Markdown that names a decision. */
const isMarkedTitle = ({ text }: Line): boolean => /^#{1,6}\s/.test(text) && TITLE_OPENING.test(text);

function endOfParagraph(flow: readonly Line[], from: number, to: number): number {
  let end = from + 1;
  while (end < to && flow[end]?.gapAbove === false) end++;
  return end;
}

/** « La taxe est assise sur la surface. », however short its last line: the report, where a number stands before a title above. */
function isSentence(lines: readonly Line[]): boolean {
  const said = lines.map(({ text }) => text).join(' ');
  return SENTENCE.test(said) || LONG_SENTENCE.test(said) || COUNCIL_INSIDE.test(said);
}
const SENTENCE = /^[^\n]{30,}(?:\p{Ll}|€|\s\d{4})\s?\.\s*$/u;
