import type { Line } from '../document.ts';
import { MONTHS } from '../french/calendar.ts';
import { loose } from '../french/fold.ts';
import { ACT_HEADER, DECISION, TELLS_SITTING } from '../french/headings.ts';
import { TITLE_OPENING } from '../french/titles.ts';
import { LETTERS } from '../patterns/letters.ts';
import { type Landmark, saysDecision } from './landmarks.ts';
import { isInCapitals } from './look.ts';
import { isNumberBelow } from './number-below.ts';
import { pastService } from './past-service.ts';
import { actNumbers } from './styles/act-number.ts';
import { endOfTitle, LONGEST_TITLE, namesAuthority, opensOther, opensSentence } from './title-end.ts';

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
  `${ACT_HEADER.source}|^\\W*s[ée]ance (?:[${LETTERS}]{5,14} )?du|^\\W*d[ée]lib[ée]rations?\\W*$|^\\W*conseil [${LETTERS}]+ du [^.]{4,30}\\d{4}\\W*$|^\\W*d[ée]partement d|^\\W*r[ée]publique fran`,
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
  const isEmpty = below[0] === below[1];
  if (!isEmpty && !SENTENCE.test(flow[below[1] - 1]?.text ?? '')) return below;
  const above = numberedTitle(flow, marks, 0, from);
  const isSure = above && [above[0], above[0] - 1].some((index) => actNumbers.find(flow, index));
  if (above && (isEmpty || isSure)) return above;
  return isEmpty ? (titleOfHead(flow, marks) ?? below) : below;
}

/** « Demandes de subventions » alone between two gaps above the lists or the report: a web page prints the title of its act first. */
function titleOfHead(flow: readonly Line[], marks: readonly (Landmark | null)[]): [number, number] | null {
  const end = marks.findIndex((mark) => mark === 'list' || mark === 'body');
  const found = flow.slice(0, Math.max(0, end)).flatMap((line, index) => {
    const isAlone = line.gapAbove && flow[index + 1]?.gapAbove === true;
    const isShort = index === 0 ? line.text.length < LONGEST_FIRST : line.text.length < 120;
    const isTitle = isAlone && isShort && TITLE_OPENING.test(line.text) && !STOPS.test(line.text);
    return isTitle && !marks[index] && !saysDecision(line) ? [index] : [];
  });
  const [only] = found;
  return only !== undefined && found.length === 1 ? [only, only + 1] : null;
}

const LONGEST_FIRST = 400;
/** « … pour l'école. Mme X, rapporteure. » may stop. */
const STOPS = /(?<!rapporteure?)[.:]\s*$/u;

/** « # Adoption du compte financier »: a heading of Markdown that names a decision. */
const isMarkedTitle = ({ text }: Line): boolean => /^#{1,6}\s/.test(text) && TITLE_OPENING.test(text);

function endOfParagraph(flow: readonly Line[], from: number, to: number): number {
  let end = from + 1;
  while (end < to && flow[end]?.gapAbove === false) end++;
  return end;
}

/** « La taxe est assise sur la surface. »: the report, where a number stands before a title above. */
const SENTENCE = /^[^\n]{30,}\p{Ll}\.\s*$/u;

/** What stands between the lists and the report; nothing where the report begins at once. */
function titleBelow(
  flow: Line[],
  marks: (Landmark | null)[],
  from: number,
  body: number,
  closing: number,
): [number, number] {
  const start = pastService(flow, pastDecisions(flow, from, body), body);
  // « En l'absence de candidats, » + « Monsieur le Maire propose … »
  if (start < body && body < closing && /,\s*$/u.test(flow[body - 1]?.text ?? '')) return [start, start];
  if (start === body || OF_THE_SITTING.test(flow[start]?.text ?? '')) return [start, start];
  if (body === closing || body - start > LONGEST_TITLE)
    return [start, endOfTitle(flow, marks, start, closing)];
  // « Attribution de subventions. », then a paragraph of the report; or the number of the act.
  const stop = flow.findIndex(
    (line, index) => index > start && index < body && beginsReport(flow[index - 1] as Line, line),
  );
  return [start, stop < 0 ? body : stop];
}

/** The number below a title; or two of three: the line above stops, a gap, a sentence. */
function beginsReport(previous: Line, line: Line): boolean {
  const opens = opensSentence(previous, line);
  const begins = /\.\s*$/.test(previous.text) ? line.gapAbove || opens : line.gapAbove && opens;
  return begins || isNumberBelow(previous, line);
}

/** « Assistaient également à la séance : », « Les membres présents formant la majorité … », « Suffrages exprimés : 30 »: no title follows. */
const OF_THE_SITTING =
  /^\W*(?:assistai(?:en)?t\s|nombre\sde\sbulletins|bulletins\s|suffrages\s|les\s(?:membres|conseillers)\spr[ée]sents\s(?:formant|forment|repr[ée]sentant)\s)/iu;

/** « DÉLIBÉRATIONS » alone, « Mme X est arrivée au point 2. »: no title either. */
const NO_TITLE = [
  DECISION,
  TELLS_SITTING,
  /^\W*d[ée]lib[ée]rations?\W*$/iu,
  /^\W*(?:la s[ée]ance est (?:ouverte|lev[ée]e)|l['’]an deux)/iu,
  /^\W*(?:majorit[ée] absolue|bulletins|ont obtenu)/iu,
  /^\W*(?:M\.|Mme|Monsieur|Madame)\s[^:]{0,60}\s(?:est|a|quitte|arrive|rejoint)\s[^:]*\.\s*$/u,
];

/** « Le procès-verbal est approuvé à l'unanimité », then « DÉLIBÉRATIONS »: the title is below. */
function pastDecisions(flow: Line[], from: number, to: number): number {
  let start = from;
  while (start < to && NO_TITLE.some((pattern) => pattern.test(flow[start]?.text ?? ''))) start++;
  return start < to || !DECISION.test(flow[from]?.text ?? '') ? start : from;
}

/** « Aujourd'hui, vendredi 24 mars, le Conseil s'est réuni »: the sitting is told, and no title. */
const GATHERS = /^\W*(?:aujourd['’]hui|l['’]an\s)|(?:s['’]est|se sont)\s(?:r[ée]uni|assembl[ée])/iu;

/** « Délibération n° 2024-98 », then the title alone between two gaps; not « Séance du 3 mai ». */
const isTitleBelow = ({ text, gapAbove }: Line): boolean =>
  gapAbove &&
  text.trim().length > 12 &&
  /^\W*\p{Lu}/u.test(text) &&
  !HEAD_LINE.test(text) &&
  !ENDS_WITH_DAY.test(text);

/** « Lundi 3 mai 2024 », « DU 03/05/2024 »; not « État des coupes 2025 ». */
const ENDS_WITH_DAY = new RegExp(`(?:(?:${MONTHS.map(loose).join('|')})\\s|\\d[./-])\\d{4}\\W*$`, 'iu');

/** « N° 2024.02.16 – Subvention … » : a title printed after its number, in the head or under the lists. */
function numberedTitle(
  flow: Line[],
  marks: (Landmark | null)[],
  from: number,
  to: number,
): [number, number] | null {
  for (let index = from; index < Math.min(to, from + 40); index++) {
    if (SAYS_ABOUT.test(flow[index]?.text ?? '')) return [index, endOfTitle(flow, marks, index, to)];
    const next = flow[index + 1];
    if (next && NUMBER_AND_DAY.test(flow[index]?.text ?? '') && OPENS_ABOUT.test(next.text))
      return [index + 1, endOfTitle(flow, marks, index + 1, to)];
    if (isTitleAfterRank(flow[index]?.text ?? '')) return [index, endOfTitle(flow, marks, index, to)];
    const text = flow[index]?.text ?? '';
    const titleAt = RANK_ALONE.test(text) ? text.length : actNumbers.find(flow, index)?.titleAt;
    if (titleAt === undefined) continue;
    const beside = text.slice(titleAt);
    if (beside.length > 8 && !opensOther(beside)) return [index, endOfTitle(flow, marks, index, to)];
    const below = pastLabels(flow, index + 1);
    const line = flow[below];
    if (
      (below < to || below > index + 1) &&
      !marks[below] &&
      line &&
      !GATHERS.test(line.text) &&
      (isTitleBelow(line) || isTitleAtOnce(line, from > 0))
    )
      return [below, endOfTitle(flow, marks, below, below < to ? to : flow.length)];
  }
  return null;
}

/** « Rapport n° 204 : AIDES AUX COMMUNES », « Délibération n° 7 – Tarifs de la cantine »; not « Rapport n° 7 – Séance du 3 mai ». */
function isTitleAfterRank(text: string): boolean {
  const title = text.slice(RANK_LABEL.exec(text)?.[0].length ?? text.length);
  return /^\W{0,2}\p{Lu}[^\n]{8,}/u.test(title) && !HEAD_LINE.test(title);
}
const RANK_LABEL =
  /^\W*(?:d[ée]lib[ée]ration|rapport|affaire|question|dossier)\sn\s?[°º]\s?\d{1,4}\s?[:–—-]\s/iu;

/** « DÉLIBÉRATION N° 15 »: its title is below. */
const RANK_ALONE = /^\W*d[ée]lib[ée]ration\sn\s?[°º]\s?\d{1,4}\W*$/iu;

/** « Délibération n° 2024-12 relative au tableau des emplois »: number and title are one sentence. */
const ABOUT = `(?:relative?|(?!consid|ayant|[ée]tant)[${LETTERS}]{3,10}ant)\\s`;
const SAYS_ABOUT = new RegExp(`^\\W*d[ée]lib[ée]ration\\sn\\s?[°º]\\s?\\S{2,20}\\s${ABOUT}`, 'iu');
/** « Délibération n° 12-2021/AP du 9 décembre 2021 », then « relative à … » on the next line. */
const NUMBER_AND_DAY =
  /^\W*d[ée]lib[ée]ration\sn\s?[°º]\s?\S{2,20}(?:\s\p{Lu}{2,4})?\sdu\s\d{1,2}(?:er)?\s\p{L}{3,9}\s\d{4}\W*$/iu;
const OPENS_ABOUT = new RegExp(`^\\W*${ABOUT}`, 'iu');

/** « DÉLIBÉRATION N° CR 2024-045 », then « du Conseil Municipal », « DU 19 SEPTEMBRE 2024 » or « Rapporteur : Mme X », then the title. */
const BETWEEN =
  /^\W*d[ue]\s(?:conseil|comit[ée]|bureau)\s\p{L}+\W*$|^\W*(?:rapporteu(?:re?|se)s?|commission|direction|service|p[ôo]le)\s?:[^\n]{3,60}$|^\W*(?:s[ée]ance\s|r[ée]union\s)?du\s[^.;]{0,12}\d{1,2}(?:er)?\s\p{L}{3,9}\s\d{4}\W*$/iu;

function pastLabels(flow: readonly Line[], from: number): number {
  let index = from;
  while (index < from + 3 && BETWEEN.test(flow[index]?.text ?? '')) index++;
  return index;
}

/** « Affaire n° 12 », then at once « Garantie d'emprunt … » or « ÉLECTION D'UN ADJOINT »: no place. Under the lists, anything. */
const isTitleAtOnce = (line: Line, isUnderLists: boolean): boolean =>
  line.text.trim().length > 12 &&
  !HEAD_LINE.test(line.text) &&
  (TITLE_OPENING.test(line.text) ||
    OPENS_ABOUT.test(line.text) ||
    ((isInCapitals(line) || (isUnderLists && /^\W*\p{Lu}/u.test(line.text))) &&
      !namesAuthority(line) &&
      !ENDS_WITH_DAY.test(line.text)));
