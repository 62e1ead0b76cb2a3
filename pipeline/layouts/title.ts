import type { Line } from '../document.ts';
import { ACT_HEADER, DECISION } from '../french/headings.ts';
import { TITLE_OPENING } from '../french/titles.ts';
import { actNumbers } from './headings.ts';
import { type Landmark, saysDecision } from './landmarks.ts';
import { isCapital, isInCapitals } from './look.ts';
import { ENDS_LEANING, goesPastGap } from './past-gap.ts';

/** A title longer than this many lines is no title. */
const LONGEST_TITLE = 12;

/** Without lists, the head ends with the last line that names the register, the sitting or the convocation. */
export function endOfHead(flow: Line[], marks: (Landmark | null)[], closing: number): number {
  const body = marks.indexOf('body');
  const limit = Math.min(closing, body < 0 ? 30 : body);
  return (
    flow
      .slice(0, limit)
      .findLastIndex(
        (line, index) => HEAD_LINE.test(line.text) || marks[index] === 'count' || marks[index] === 'notice',
      ) + 1
  );
}
const HEAD_LINE = new RegExp(
  `${ACT_HEADER.source}|^\\W*s[ée]ance du|^\\W*d[ée]partement d|^\\W*r[ée]publique fran`,
  'iu',
);

/** The labelled title, else what stands between the lists and the report. */
export function titleIn(
  flow: Line[],
  marks: (Landmark | null)[],
  from: number,
  closing: number,
): [number, number] {
  const labelled = marks.indexOf('subject');
  if (labelled >= 0 && labelled < closing) return [labelled, endOfTitle(flow, marks, labelled, closing)];
  const body = marks.findIndex((mark, index) => index >= from && index < closing && mark === 'body');
  const numbered =
    numberedTitle(flow, marks, from, body < 0 ? closing : body) ??
    (body === from ? numberedTitle(flow, marks, 0, from) : null);
  if (numbered) return numbered;
  // A fragment that begins inside an act has no title.
  if (from === 0) return [0, 0];
  const start = pastDecisions(flow, from, body < 0 ? closing : body);
  if (body > start && body - start <= LONGEST_TITLE) return [start, body];
  // The report begins at once, and its first words are no title.
  if (body === start) return [start, start];
  return start < closing ? [start, endOfTitle(flow, marks, start, closing)] : [start, start];
}

/** « DÉLIBÉRATIONS » alone, « Mme X est arrivée au point 2. »: no title either. */
const NO_TITLE = [
  DECISION,
  /^\W*d[ée]lib[ée]rations?\W*$/iu,
  /^\W*la s[ée]ance est (?:ouverte|lev[ée]e)/iu,
  /^\W*(?:M\.|Mme|Monsieur|Madame)\s[^:]{0,60}\s(?:est|a|quitte|arrive|rejoint)\s[^:]*\.\s*$/u,
];

/** « Le procès-verbal est approuvé à l'unanimité », then « DÉLIBÉRATIONS »: the title is below. */
function pastDecisions(flow: Line[], from: number, to: number): number {
  let start = from;
  while (start < to && NO_TITLE.some((pattern) => pattern.test(flow[start]?.text ?? ''))) start++;
  return start < to || !DECISION.test(flow[from]?.text ?? '') ? start : from;
}

/** Optical reading may leave a gap above nearly every line: then gaps say nothing. */
const isLoose = (flow: readonly Line[]): boolean =>
  flow.length > 20 && flow.filter(({ gapAbove }) => gapAbove).length > 0.5 * flow.length;

/** A title ends at a gap or a landmark. */
export function endOfTitle(flow: Line[], marks: (Landmark | null)[], from: number, closing: number): number {
  const bare = !/[:;–—-][\s*_]*\S/u.test(flow[from]?.text ?? '');
  const isLabel = bare && isLabelAlone(flow[from]?.text ?? '');
  const loose = isLoose(flow);
  const inCapitals = isInCapitals((bare && flow[from + 1]) || (flow[from] as Line));
  for (let index = from + 1; index < Math.min(closing, from + LONGEST_TITLE); index++) {
    const line = flow[index] as Line;
    if (marks[index] || saysDecision(line) || NO_MORE.test(line.text)) return index;
    if (inCapitals && isCapital(line)) continue;
    if (loose && !inCapitals && !opensSentence(flow[index - 1] as Line, line)) continue;
    if (opensSpeech(flow[index - 1] as Line, line)) return index;
    if (changesType(flow[from] as Line, line) || opensSentence(flow[index - 1] as Line, line)) return index;
    if (
      line.gapAbove &&
      !(isLabel && index === from + 1) &&
      !goesPastGap(flow.slice(from, index), line, flow[index + 1])
    )
      return index;
  }
  return Math.min(closing, from + LONGEST_TITLE);
}

/** « OBJET », « DÉLIBÉRATION N° 12 », one or two words: the title may stand below the gap. */
const isLabelAlone = (text: string): boolean =>
  text.length < 60 && (text.match(/[\p{L}’'-]*\p{L}[\p{L}’'-]*/gu)?.length ?? 0) < 3;

/** « Le Conseil, M. X ne prenant pas part au vote », « Point n° 4 : Personnel », « Service : Voirie »: the report, a rubric. */
const NO_MORE =
  /^\W*(?:le\s(?:conseil|comit[ée]|bureau)(?:\s\p{L}+)?\s?,|(?:point|question|affaire|dossier)\sn\s?[°º]\s?\d|(?:services?|direction|p[ôo]le|commission|nomenclature|mati[èe]re)(?:\s\p{L}+){0,2}\s?:)/iu;

/** A title has a font of its own, or is all in capitals: the text after it has not. */
const changesType = (title: Line, line: Line): boolean => {
  if (/^\W*\p{Ll}/u.test(line.text)) return false;
  if (isInCapitals(title)) return !isCapital(line);
  return title.font !== null && line.font !== null && title.font !== line.font;
};

/** « … 2016 » + « La commune confie à … » : a full sentence begins after a line that ended early. */
const opensSentence = (previous: Line, line: Line): boolean =>
  /^(?:Les?|La|L['’]|Une?|Cette?|Ces|Dans|Ils?|Elles?|Nous|Depuis|Suite|Compte tenu|Chaque|Au|En|[ÀA])\s?\p{L}/u.test(
    line.text,
  ) &&
  line.text.length > 40 &&
  previous.text.length < 0.85 * line.text.length;

/** « Vote des taux » + « M. X : je voterai contre »; not « Convention avec » + « M. X ». */
const opensSpeech = (previous: Line, line: Line): boolean =>
  /^\s?(?:MM?\.|Mmes?|Monsieur|Madame|L[ea]\s(?:maire|pr[ée]sidente?))\s/u.test(line.text) &&
  !ENDS_LEANING.test(previous.text) &&
  !/(?:(?<![\p{L}])(?:entre|chez|contre)|['’,:])\s*$/iu.test(previous.text);

/** « Délibération n° 2024-98 », then the title alone between two gaps; not « Séance du 3 mai ». */
const isTitleBelow = ({ text, gapAbove }: Line): boolean =>
  gapAbove &&
  text.trim().length > 12 &&
  /^\W*\p{Lu}/u.test(text) &&
  !HEAD_LINE.test(text) &&
  !/\d{4}\W*$/u.test(text);

/** « N° 2024.02.16 – Subvention … » : a title printed after its number, in the head or under the lists. */
function numberedTitle(
  flow: Line[],
  marks: (Landmark | null)[],
  from: number,
  to: number,
): [number, number] | null {
  for (let index = from; index < Math.min(to, from + 40); index++) {
    const heading = actNumbers.find(flow, index);
    if (!heading) continue;
    if ((flow[index]?.text.length ?? 0) > heading.titleAt + 8)
      return [index, endOfTitle(flow, marks, index, to)];
    const below = SITTING_DAY.test(flow[index + 1]?.text ?? '') ? index + 2 : index + 1;
    const next = flow[below];
    if (below < to && !marks[below] && next && (isTitleBelow(next) || isTitleAtOnce(next)))
      return [below, endOfTitle(flow, marks, below, to)];
  }
  return null;
}

/** « DÉLIBÉRATION N° CR 2024-045 », then « DU 19 SEPTEMBRE 2024 ». */
const SITTING_DAY = /^\W*(?:s[ée]ance\s|r[ée]union\s)?du\s[^.;]{0,12}\d{1,2}(?:er)?\s\p{L}{3,9}\s\d{4}\W*$/iu;

/** « Affaire n° 12 », then at once « Garantie d'emprunt … » or « ÉLECTION D'UN ADJOINT »: no place, no body. */
const isTitleAtOnce = (line: Line): boolean =>
  (TITLE_OPENING.test(line.text) || /^\W*(?:portant|relative?|autorisant|approuvant)\s/iu.test(line.text)) &&
  !HEAD_LINE.test(line.text) &&
  line.text.trim().length > 12;
