import type { Line, Page } from '../../document.ts';
import { ONLY_COUNTS, OUTCOME, RAPPORTEUR_HEAD, ROW_NUMBER, TABLE_HEAD } from '../../french/list-rows.ts';
import { cutLine } from '../cut-line.ts';
import { cellsOf, saysOutcome } from './cells.ts';
import { ListColumns, titleIn } from './columns.ts';
import { countsUnder } from './counts.ts';
import { type Row, rowOf } from './row.ts';

/** Counts of a kind that the row does not have yet: after « Pour : 22 », « Pour : 9 » is of the next row. */
function addsCounts({ text }: Line, row: readonly Line[]): boolean {
  const { label, unit } = ONLY_COUNTS.exec(text)?.groups ?? {};
  const kind = (label ?? unit)?.toLowerCase();
  return (
    kind !== undefined &&
    !row.some((line) => {
      const said = ONLY_COUNTS.exec(line.text)?.groups;
      return (said?.label ?? said?.unit)?.toLowerCase() === kind;
    })
  );
}

/** The lines of one row, and what they hold of it so far. */
interface Group {
  lines: Line[];
  numbered: boolean;
  decided: boolean;
  /** The lines that follow belong to no row, up to the next number or outcome. */
  ended?: boolean;
}

/** « © 2023 – Mentions légales »: a paragraph below a row that is complete on one line. */
const isPastRow = ({ box, gapAbove }: Line, { lines, numbered, decided }: Group): boolean =>
  box === null && gapAbove && lines.length === 1 && numbered && decided;

/**
 * Lines of a table → its rows. A row has one number and one outcome: a second of either begins the next.
 * A line with neither belongs to the row it stands closest to.
 */
export function rowsOf(pages: readonly Page[], printed: readonly Line[]): Row[] {
  const lines = numbersFirst(printed);
  const groups: Group[] = [];
  let waiting: Line[] = [];
  const hasRapporteurs = lines.some(({ text }) => TABLE_HEAD.test(text) && RAPPORTEUR_HEAD.test(text));
  const columns = new ListColumns(pages, lines);
  const countsOf = countsUnder(pages, lines);
  const rests = restsOfNumbers(lines);
  const tails = new Set(lines.filter((_, index) => rests.has(lines[index - 1] as Line)));
  // The end of a number, or « 27 | 0 | 4 » under « Pour | Contre | Abstention »: no number of a row.
  const isOther = (line: Line) => tails.has(line) || countsOf(line).some(({ start }) => start === line.start);
  const numberLength = (line: Line) =>
    isOther(line) ? 0 : (ROW_NUMBER.exec(line.text)?.[0].length ?? columns.rankAt(line));
  const hasOutcomes = lines.some((line) => saysOutcome(line));
  lines.forEach((line, index) => {
    const number = numberLength(line) > 0 || rests.has(line);
    const last = groups.at(-1);
    const isMore = !number && last?.decided === true && addsCounts(line, last.lines);
    const outcome = !isMore && (saysOutcome(line) || (!hasOutcomes && countsOf(line).length > 0));
    if (!number && TABLE_HEAD.test(line.text)) {
      waiting = [];
      return;
    }
    const next = lines[index + 1];
    if (!number && !outcome && next && numberLength(next) > 0 && isRubric(line, last?.lines)) return;
    if (!number && !outcome) {
      if (last && isPastRow(line, last)) last.ended = true;
      if (last?.ended) return;
      const above = lines[index - 1];
      const isCarriedOver = above?.page !== line.page && numbersComeFirst(groups, numberLength);
      if (last && (isCarriedOver || !isCloserToNext(line, above, lines[index + 1]))) last.lines.push(line);
      else if (line.box) waiting.push(line);
    } else if (!last || (number && last.numbered) || (outcome && last.decided) || waiting.length > 0) {
      groups.push({ lines: [...waiting, line], numbered: number, decided: outcome });
      waiting = [];
    } else {
      last.lines.push(line);
      last.numbered ||= number;
      last.decided ||= outcome;
    }
  });
  return groups
    .filter(({ numbered }) => numbered)
    .map((group) => {
      const anchor = group.lines.find((line) => numberLength(line) > 0 || rests.has(line)) as Line;
      const cut = { anchor, rank: columns.rankAt(anchor), rest: rests.get(anchor), columns, hasRapporteurs };
      return rowOf(pages, group.lines, cut, group.lines.flatMap(countsOf));
    })
    .filter(({ outcome }) => !outcome.isEmpty);
}

/**
 * « Rapporteur | N° | Objet | Vote »: makes each cell of a row a line, the number first and the title next. On
 * a drawn page, where cells have places, nothing changes.
 */
function numbersFirst(lines: readonly Line[]): readonly Line[] {
  const titles = lines
    .find(({ text, box }) => box === null && text.includes('\t') && /objet|intitul/iu.test(text))
    ?.text.split('\t')
    .map(titleIn);
  const number = titles?.indexOf('number') ?? -1;
  const subject = titles?.indexOf('subject') ?? -1;
  if (!titles || number < 1 || subject < 0) return lines;
  return lines.flatMap((line) => {
    const cells = [...line.text.matchAll(/[^\t]*(?:\t|$)/g)].slice(0, titles.length);
    if (line.text.split('\t').length !== titles.length) return [line];
    const parts = cells.map(({ 0: { length }, index }) => cutLine(line, index, index + length));
    const others = parts.filter((_, column) => column !== number && column !== subject);
    return [parts[number] as Line, parts[subject] as Line, ...others];
  });
}

/**
 * Whether each row so far begins with its number: then what stands at the top of a page, before a number, is of
 * the row above.
 */
const numbersComeFirst = (groups: readonly Group[], numberLength: (line: Line) => number): boolean =>
  groups.length > 1 && groups.every(({ lines: [first] }) => first && numberLength(first) > 0);

/** « DEL-2025- », then « 045 » on the next line of a narrow column: the lines that open such numbers, with the rest. */
function restsOfNumbers(lines: readonly Line[]): Map<Line, Line> {
  const rests = new Map<Line, Line>();
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const [rest] =
      (next && !next.gapAbove && OPENS_NUMBER.test(line.text) && /^\d{1,4}(?!\S)/.exec(next.text)) || [];
    if (next && rest) rests.set(line, cutLine(next, 0, rest.length));
  });
  return rests;
}
const OPENS_NUMBER = /^(?:[A-Z]{1,6}[-_ .]?)?(?:19|20)\d\d[-_/.](?:\d{1,2}[-_/.])?$/;

/** « FINANCES » above the rows of its matters, whose titles are in small letters. */
function isRubric({ text }: Line, above: readonly Line[] = []): boolean {
  if (!/^\P{Ll}*\p{Lu}{4}\P{Ll}*$/u.test(text) || /[\d\t|]/.test(text)) return false;
  const cells = above.flatMap(cellsOf).filter((cell) => !OUTCOME.test(cell.text));
  const [longest] = cells.sort((a, b) => b.text.length - a.text.length);
  return !longest || /\p{Ll}{3}/u.test(longest.text);
}

/** Without geometry, a line continues the one above. */
function isCloserToNext(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  if (!line.box || !above?.box || !below?.box) return false;
  if (above.page !== line.page) return true;
  // What comes after without standing lower is another cell of this row: « Prend acte », centred beside its title.
  if (below.box[1] >= line.box[1]) return false;
  return line.box[1] - below.box[1] < 0.8 * (above.box[1] - line.box[1]);
}
