import type { ActSections, Line, SourceDocument } from '../document.ts';
import { ACT_HEADER, DECISION } from '../french/headings.ts';
import { Passage } from '../passage.ts';
import type { Furnished } from './furniture.ts';
import { isInCapitals, styles } from './headings.ts';
import { isPresentLabel, type Landmark, landmarkOf, looksLikeAList, looksLikePeople } from './landmarks.ts';

/** What follows so many lines after the last words is an annex. */
const LONGEST_CLOSING = 40;

/** A title longer than this many lines is no title. */
const LONGEST_TITLE = 12;

/** The lines of one act, cut where each section begins: indexes into the flow. */
interface Cuts {
  attendance: number;
  /** After the last line of the lists. */
  attendanceEnd: number;
  subject: [number, number];
  body: number;
  closing: number;
}

/** Cuts the flow of one act into its named sections. */
export function sectionsOf(document: SourceDocument, { flow, stamp }: Furnished): ActSections {
  const marks = flow.map(landmarkOf);
  const cuts = cutsOf(flow, marks);
  const passage = (...ranges: [number, number][]) =>
    Passage.of(
      document.pages,
      ranges.flatMap(([from, to]) => flow.slice(from, to)),
    );
  const { attendance, attendanceEnd, subject, body, closing } = cuts;
  const inside = subject[0] >= attendance && subject[0] < attendanceEnd;
  return {
    heading: passage([0, Math.min(attendance, subject[0])], [subject[1], attendance]),
    attendance: inside
      ? passage([attendance, subject[0]], [subject[1], attendanceEnd])
      : passage([attendance, Math.max(attendanceEnd, subject[0])]),
    subject: passage(subject),
    body: passage([Math.max(body, attendanceEnd), closing]),
    closing: passage([closing, Math.min(flow.length, closing + LONGEST_CLOSING)]),
    stamp: Passage.of(document.pages, stamp),
    numberHint: null,
    headIsShared: false,
    pages: [flow[0]?.page ?? 1, flow.at(-1)?.page ?? 1],
  };
}

/** Where the lists of a sitting begin and end, when nothing else of the document is to be cut. */
export function sittingCuts(
  flow: Line[],
  marks: (Landmark | null)[],
): Pick<Cuts, 'attendance' | 'attendanceEnd'> {
  return listsOf(flow, marks, flow.length);
}

function listsOf(flow: Line[], marks: (Landmark | null)[], closing: number) {
  const bodyMark = marks.findIndex(
    (mark, index) => mark === 'body' && index < closing && !isOpeningSentence(flow, index),
  );
  const limit = bodyMark < 0 ? closing : bodyMark;
  const attendance = flow.findIndex(
    (line, index) => index < closing && marks[index] === 'list' && isPresentLabel(line),
  );
  if (attendance < 0) return { attendance: limit, attendanceEnd: limit };
  return { attendance, attendanceEnd: endOfLists(flow, marks, attendance, closing) };
}

function cutsOf(flow: Line[], marks: (Landmark | null)[]): Cuts {
  const closing = closingOf(flow, marks);
  const { attendance, attendanceEnd } = listsOf(flow, marks, closing);
  const hasLists = attendance < attendanceEnd;
  const from = hasLists ? attendanceEnd : endOfHead(flow, marks, closing);
  const subject = subjectOf(flow, marks, from, closing);
  const after = Math.max(attendanceEnd, subject[1] > subject[0] ? subject[1] : 0);
  return { attendance, attendanceEnd, subject, body: after, closing };
}

/** « Fait à … », « Pour extrait conforme »: said once, at the end. */
const LAST_WORDS =
  /^\W*(?:fait (?:[àa]|en|et)|(?:ainsi )?(?:fait et )?d[ée]lib[ée]r[ée]|pour (?:extrait|copie|ampliation)|extrait certifi|copie certifi|certifi[ée])/iu;

/** The first last words after a decision, annexes and remedies following; else what closing matter ends the text. */
function closingOf(flow: Line[], marks: (Landmark | null)[]): number {
  const decision = flow.findIndex(({ text }) => DECISION.test(text));
  const last = flow.findIndex(
    ({ text }, index) =>
      index > decision && decision >= 0 && marks[index] === 'closing' && LAST_WORDS.test(text),
  );
  if (last >= 0) return last;
  let closing = flow.length;
  for (let index = flow.length - 1; index >= Math.max(0, flow.length - 60); index--) {
    if (marks[index] === 'list' || marks[index] === 'subject') break;
    if (marks[index] === 'closing') closing = index;
  }
  return closing;
}

/** « L'an deux mille …, le conseil municipal s'est réuni » opens the sitting, not the report. */
const isOpeningSentence = (flow: Line[], index: number): boolean =>
  /(?:r[ée]uni|assembl|convoqu|s[ée]ance|s['’]est|pr[ée]sidence|l['’]an\s)/iu.test(
    flow
      .slice(index, index + 4)
      .map(({ text }) => text)
      .join(' '),
  );

/** Lists run on while lines look like people or carry a label of the lists. */
function endOfLists(flow: Line[], marks: (Landmark | null)[], from: number, closing: number): number {
  let end = from + 1;
  for (let index = from + 1; index < closing; index++) {
    const line = flow[index] as Line;
    const mark = marks[index];
    if (mark === 'subject' || mark === 'body') break;
    if (mark === 'list' || mark === 'secretary' || mark === 'count' || mark === 'notice') end = index + 1;
    else if (end === index && goesOn(flow[index - 1] as Line, line)) end = index + 1;
    else if (index - end > LONGEST_TITLE) break;
  }
  return end;
}

/** Does this line go on with the list the line above belongs to? */
function goesOn(previous: Line, line: Line): boolean {
  if (isCutOff(previous, line)) return true;
  if (!looksLikePeople(line)) return false;
  if (!line.gapAbove || ADDRESSES.test(line.text)) return true;
  const samePlace = line.page !== previous.page || line.block === previous.block;
  const sameType = line.size === null || Math.abs(line.size - (previous.size ?? line.size)) < 0.6;
  return (
    looksLikeAList(line) && (line.box === null || samePlace) && sameType && !/\.\s*$/.test(previous.text)
  );
}

/** « Mesdames et Messieurs les conseillers municipaux : » under the label. */
const ADDRESSES = /^\W*(?:mesdames|messieurs|mmes|mm\.)\s/iu;

/** A label or a name cut by the line end: « … en application de l'article L 2121-20 du » + « Code … : ». */
const isCutOff = (previous: Line, line: Line): boolean =>
  !line.gapAbove &&
  (/[,;:-]\s*$/.test(previous.text) || /^\s*(?:\p{Ll}|G[ée]n[ée]ral|Code|Collectivit)/u.test(line.text)) &&
  landmarkOf(line) !== 'body';

/** Without lists, the head ends with the last line that names the register, the sitting or the convocation. */
function endOfHead(flow: Line[], marks: (Landmark | null)[], closing: number): number {
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
function subjectOf(
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
  if (body > from && body - from <= LONGEST_TITLE) return [from, body];
  return from < closing ? [from, endOfTitle(flow, marks, from, closing)] : [from, from];
}

/** Optical reading may leave a gap above nearly every line: then gaps say nothing. */
const isLoose = (flow: readonly Line[]): boolean =>
  flow.length > 20 && flow.filter(({ gapAbove }) => gapAbove).length > 0.5 * flow.length;

/** A title ends at a gap or a landmark. */
export function endOfTitle(flow: Line[], marks: (Landmark | null)[], from: number, closing: number): number {
  const bare = !/[:;–—-][\s*_]*\S/u.test(flow[from]?.text ?? '');
  const loose = isLoose(flow);
  const inCapitals = isInCapitals((bare && flow[from + 1]) || (flow[from] as Line));
  for (let index = from + 1; index < Math.min(closing, from + LONGEST_TITLE); index++) {
    const line = flow[index] as Line;
    if (marks[index] || DECISION.test(line.text)) return index;
    if (inCapitals && isCapital(line)) continue;
    if (loose && !inCapitals && !opensSentence(flow[index - 1] as Line, line)) continue;
    if (changesType(flow[from] as Line, line) || opensSentence(flow[index - 1] as Line, line)) return index;
    if (line.gapAbove && !(bare && index === from + 1) && !goesPastGap(flow[index - 1] as Line)) return index;
  }
  return Math.min(closing, from + LONGEST_TITLE);
}

/** No small letter: « SUBVENTION », the end of a title in capitals, whatever the gap above. */
const isCapital = ({ text }: Line): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text);

/** « OBJET : Finances communales : » announces the title proper, which follows. */
const goesPastGap = ({ text }: Line): boolean => /\p{L}\s*:\s*$/u.test(text);

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

/** « N° 2024.02.16 – Subvention … » : a title printed after its number, in the head or under the lists. */
function numberedTitle(
  flow: Line[],
  marks: (Landmark | null)[],
  from: number,
  to: number,
): [number, number] | null {
  const style = styles.find(({ name }) => name === 'act-number');
  for (let index = from; index < Math.min(to, from + 40); index++) {
    const heading = style?.find(flow, index);
    if (heading && (flow[index]?.text.length ?? 0) > heading.titleAt + 8)
      return [index, endOfTitle(flow, marks, index, to)];
  }
  return null;
}
