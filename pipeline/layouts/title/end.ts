import type { Line } from '../../document.ts';
import { ACT_HEADER } from '../../french/act/document-titles.ts';
import { BARE_SUBJECT_LABEL } from '../../french/act/headings.ts';
import {
  ANNOUNCES_FIGURES,
  BEGINS_STATEMENT,
  CITES,
  COMMUNITY_ACTS,
  DETAILS,
  ENDS_WHOLE,
  GIVES_THE_FLOOR,
  LEANS_ON_NAME,
  LEAVES_VOTE,
  NAMES_AUTHORITY,
  NO_MORE,
  REPORTED_SHORT,
  RUNS_ON,
  SAID_SHORT,
  SENTENCE_ON_LINE,
  SPEAKER_FIRST,
  WHOLE_SENTENCE,
} from '../../french/titles/after-title.ts';
import { RAPPORTEUR_IN_PARENTHESES } from '../../french/titles/rapporteur-words.ts';
import { REPORT_HEADING, VOTED_SO } from '../../french/titles/rubric-words.ts';
import { isStepOfElection } from '../items/no-act.ts';
import { type Landmark, saysDecision } from '../landmarks.ts';
import { hasOwnFont, isCapital, isInCapitals } from '../look.ts';
import { isNumberBelow } from '../number-below.ts';
import { SUB_RANK_ALONE } from '../styles/sub-rank.ts';
import { ENDS_LEANING, goesPastGap, saysAgain } from './past-gap.ts';

/** A title longer than this many lines is no title. */
export const LONGEST_TITLE = 12;

/** Optical reading may leave a gap above nearly every line: then gaps say nothing. */
const isLoose = (flow: readonly Line[]): boolean =>
  flow.length > 20 && flow.filter(({ gapAbove }) => gapAbove).length > 0.5 * flow.length;

/** Its paragraphs stand on one line each, for most long lines end a sentence: a title does too. */
export function keepsParagraphs(flow: readonly Line[]): boolean {
  const long = flow.filter(({ box, text }) => box === null && text.length > LONG_LINE);
  return (
    long.length > FEW &&
    long.filter(({ text }) => text.length > NO_PRINTED_LINE).length > 1 &&
    long.filter(({ text }) => SENTENCE_END.test(text)).length > 0.5 * long.length
  );
}
const LONG_LINE = 60;
const NO_PRINTED_LINE = 150;
const FEW = 5;
const SENTENCE_END = /[.;:!?»)]\s*$/u;

/** A title ends at a gap or a landmark; `isLine` where it stands on a line of its own, as each paragraph does. */
export function endOfTitle(
  flow: Line[],
  marks: (Landmark | null)[],
  from: number,
  closing: number,
  isLine = keepsParagraphs(flow),
): number {
  const bare = !/[:;–—-][\s*_]*\S/u.test(flow[from]?.text ?? '');
  const isLabel = bare && isLabelAlone(flow[from]?.text ?? '');
  const title = ((isLabel && flow[from + 1]) || flow[from]) as Line;
  const loose = isLoose(flow);
  const inCapitals = isInCapitals((bare && flow[from + 1]) || (flow[from] as Line));
  for (let index = from + 1; index < Math.min(closing, from + LONGEST_TITLE); index++) {
    const line = flow[index] as Line;
    if (!line.gapAbove && /^\P{Ll}*$/u.test(line.text) && isWordByWord(flow.slice(from + 1, index))) continue;
    if (ACT_HEADER.test(line.text)) return namesAuthority(flow[index - 1] as Line) ? index - 1 : index;
    if (isNumberBelow(flow[index - 1], line) || SUB_RANK_ALONE.test(line.text)) return index;
    const isOther = opensOther(line.text) && !ENDS_LEANING.test(flow[index - 1]?.text ?? '');
    if (marks[index] || saysDecision(line) || isOther || RAPPORTEUR_IN_PARENTHESES.test(line.text))
      return index;
    if (isStepOfElection(line.text) || isNextRow(flow[from] as Line, line)) return index;
    if (saysAgain(flow.slice(from, index), line)) return index;
    if (inCapitals && isCapital(line)) continue;
    if (opensSpeech(flow[index - 1] as Line, line)) return index;
    if (changesType(title, flow, index) || (isLabel && isOverText(flow, from, index))) return index;
    const isSaid = !isLabel || /\.\s*$/.test(line.text);
    if (isLine && isSaid && !line.gapAbove && !leansOn(flow[index - 1] as Line, line)) return index;
    if (loose && !inCapitals && !opensSentence(flow[index - 1] as Line, line) && !isParagraph(line)) continue;
    if (opensSentence(flow[index - 1] as Line, line)) return index;
    if (
      line.gapAbove &&
      !(isLabel && index === from + 1 && !isSaidBelow(flow[from] as Line, line)) &&
      !goesPastGap(flow.slice(from, index), line, flow[index + 1])
    )
      return index;
  }
  return Math.min(closing, from + LONGEST_TITLE);
}

/** « DESIGNATION » + « DES » + « MEMBRES » + « TITULAIRES »: words of a justified line, each on a line of its own. */
const isWordByWord = (lines: readonly Line[]): boolean =>
  lines.length > 2 &&
  lines.every(({ text, gapAbove }) => !gapAbove && /^\s*\p{Lu}[\p{Lu}'’-]*\s*$/u.test(text));

/** « Objet | Tarifs de la cantine », then « Matière | 7.10 », where a row stands on one line: another label. */
const isNextRow = (first: Line, { text, box }: Line): boolean =>
  box === null && [first.text, text].every((row) => /^\p{Lu}[^\t]{2,40}\t\S[^\t]*$/u.test(row));

/** « Cession à » + « la commune », « … protection » + « des mineurs » */
const leansOn = (previous: Line, { text }: Line): boolean =>
  ENDS_LEANING.test(previous.text) || LEANS_ON_NAME.test(previous.text) || /^[^\p{L}\d]*\p{Ll}/u.test(text);

/** After a gap, so much text on a line that lost its line ends: a paragraph of the report. */
const isParagraph = ({ text, gapAbove, box }: Line): boolean => gapAbove && box === null && text.length > 150;

/** « OBJET », « DÉLIBÉRATION N° 12 », one or two words: the title may stand below the gap. */
const isLabelAlone = (text: string): boolean =>
  BARE_SUBJECT_LABEL.test(text) ||
  (text.length < 60 && (text.match(/[\p{L}’'-]*\p{L}[\p{L}’'-]*/gu)?.length ?? 0) < 3);

/** « 6. Cimetière » in bold, then « Concession trentenaire : 200 €. » in other letters, or more lines in those of the text: a title of one word. */
const isOverText = (flow: readonly Line[], from: number, index: number): boolean => {
  const [word, line, next] = [flow[from] as Line, flow[index] as Line, flow[index + 1]];
  const isWord = !BARE_SUBJECT_LABEL.test(word.text) && /\p{Ll}{3}/u.test(word.text);
  const runsOn = next?.gapAbove === false && next.font === line.font && !/\d/.test(word.text);
  return (
    index === from + 1 &&
    isWord &&
    word.font !== line.font &&
    (/\p{Ll}[^\n]*\.\s*$/u.test(line.text) || (runsOn && hasOwnFont(word, flow, from)))
  );
};

/** « 2b. Emprunt », then « Quatre banques ont été consultées. »: a title of one word, and no label. */
const isSaidBelow = ({ text: label }: Line, { text }: Line): boolean =>
  !BARE_SUBJECT_LABEL.test(label) && /\p{Ll}\.\s*$/u.test(text);

/** The head of the act, read after the title of the margin. */
export const namesAuthority = ({ text }: Line): boolean => NAMES_AUTHORITY.test(text);

/** The report, a rubric, the head: no line of the title. */
export const opensOther = (text: string): boolean =>
  [NO_MORE, REPORT_HEADING, VOTED_SO, DETAILS, SAID_SHORT, LEAVES_VOTE, REPORTED_SHORT].some((pattern) =>
    pattern.test(text),
  );

/** A title has a font of its own, or is all in capitals: the text after it has not. */
export const changesType = (title: Line, flow: readonly Line[], index: number): boolean => {
  const line = flow[index] as Line;
  // « … – ANNÉE » + « 2022-2023 »
  const isFigures = !line.gapAbove && /^\W*(?:19|20)\d\d\W*(?:(?:19|20)\d\d\W*)?$/u.test(line.text);
  if (/^[^\p{L}\d]*\p{Ll}/u.test(line.text) || (isFigures && line.font === title.font)) return false;
  // « RESSOURCES HUMAINES » over « Régime indemnitaire … », both in bold.
  const isSame = title.font === line.font && hasOwnFont(line, flow, index);
  if (isInCapitals(title)) return !isCapital(line) && !isSame;
  return title.font !== null && line.font !== null && title.font !== line.font;
};

/** « … 2016 » + « La commune confie à … » : a full sentence begins after a line that ended early, or announces. */
export const opensSentence = (previous: Line, { text: printed }: Line): boolean => {
  // A page drawn by spaces indents its paragraphs.
  const line = { text: printed.trimStart() };
  return (
    ANNOUNCES_FIGURES.test(line.text) ||
    (WHOLE_SENTENCE.test(line.text) && !asksForMore(previous)) ||
    // « TARIFS : », then the report at once.
    (SENTENCE_ON_LINE.test(line.text) && (/\p{L}\s?:\s*$/u.test(previous.text) || !asksForMore(previous))) ||
    CITES.test(line.text) ||
    (COMMUNITY_ACTS.test(line.text) && ENDS_WHOLE.test(previous.text) && !asksForMore(previous)) ||
    (RUNS_ON.test(line.text) && previous.text.length < 0.85 * line.text.length) ||
    (BEGINS_STATEMENT.test(line.text) &&
      line.text.length > 40 &&
      (previous.text.length < 0.85 * line.text.length || previous.text.length > LONGEST_PRINTED))
  );
};

/** A longer line is no printed one: it ends where its paragraph does. */
const LONGEST_PRINTED = 150;

/** « Vote des taux » + « M. X : je voterai contre »; not « Convention avec » + « M. X ». */
const opensSpeech = (previous: Line, line: Line): boolean =>
  GIVES_THE_FLOOR.test(line.text) || (SPEAKER_FIRST.test(line.text) && !asksForMore(previous));

/** « Convention entre », « Cession à », « … du marché, »: the title goes on below. */
const asksForMore = ({ text }: Line): boolean => ENDS_LEANING.test(text) || LEANS_ON_NAME.test(text);
