import { Passage } from '../../document/passage.ts';
import type { Line, Page } from '../../document.ts';
import { columnTitleIn, NAMES_SUBJECT, OUTCOME_LAST } from '../../french/lists/columns.ts';
import {
  NOTHING_DECIDED,
  ONLY_COUNTS,
  RAPPORTEUR_HEAD,
  RESULT_HEAD,
  TABLE_HEAD,
} from '../../french/lists/rows.ts';
import { RAPPORTEUR_FIRST } from '../../french/titles/rapporteur-words.ts';
import { cutLine } from '../cut-line.ts';
import { endsOutcome } from './cells.ts';
import { ListColumns } from './columns.ts';
import { withoutDebates } from './debates.ts';
import { drawnUnnumberedRows } from './drawn-unnumbered.ts';
import { type Group, isCloserToNext, isUnnumbered, opensUnnumbered } from './next-row.ts';
import { presentersAbove } from './presenters.ts';
import { rowOf } from './row.ts';
import type { Row } from './row-of-cells.ts';
import { RowSigns } from './row-signs.ts';
import { isRubric } from './rubric.ts';
import { titlesFirst } from './titles-first.ts';
import { unnumberedRowsOf } from './unnumbered.ts';

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

/** « N° | Objet | Vote »; « … – affectation du » + « résultat » begins with no capital, and heads no column of votes. */
const isHead = (text: string): boolean =>
  TABLE_HEAD.test(text) && (/^\W*\p{Lu}/u.test(text) || OUTCOME_LAST.test(text));

/** « © 2023 – Mentions légales »: a paragraph below a row that is complete on one line. */
const isPastRow = ({ box, gapAbove }: Line, { lines, numbered, decided }: Group): boolean =>
  box === null && gapAbove && lines.length === 1 && numbered && decided;

/**
 * Lines of a table → its rows. A row has one number and one outcome: a second of either begins the next.
 * A line with neither belongs to the row it stands closest to.
 */
export function rowsOf(pages: readonly Page[], printed: readonly Line[]): Row[] {
  const columns = new ListColumns(pages, printed);
  const all = numbersFirst(printed, columns);
  const hasRapporteurs = all.some(({ text }) => TABLE_HEAD.test(text) && RAPPORTEUR_HEAD.test(text));
  const signs = new RowSigns(pages, all, columns);
  const head = columns.head ? all.indexOf(columns.head) + 1 : 0;
  const lines = all.slice(0, head).some((line) => signs.hasNumber(line)) ? all : all.slice(head);
  const presenterOf = presentersAbove(lines, signs);
  const own = titlesFirst(
    presenterOf ? lines.filter(({ text }) => !RAPPORTEUR_FIRST.test(text)) : lines,
    signs,
  );
  const rows = withoutLead(groupsOf(own, signs), signs)
    .filter((group) => group.numbered || (columns.areKnown && isUnnumbered(pages, group)))
    .map(({ lines: group }) => {
      const anchor = group.find((line) => signs.hasNumber(line)) ?? (group[0] as Line);
      const rank = columns.rankAt(anchor);
      const cut = { anchor, rank, rest: signs.restOfNumber(anchor), columns, hasRapporteurs };
      const row = rowOf(pages, group, cut, group.flatMap(signs.countsOf));
      const presenter = presenterOf?.(anchor);
      return presenter ? { ...row, rapporteur: Passage.of(pages, [presenter]) } : row;
    })
    .filter(({ outcome }) => !outcome.isEmpty && !NOTHING_DECIDED.test(outcome.flat));
  const unnumbered = drawnUnnumberedRows(pages, printed, signs.countsOf);
  // « Titre | Vote »: a title that opens with a year looks like a number.
  if (2 * rows.length < unnumbered.length) return unnumbered;
  if (rows.length > 0) return columns.areKnown ? rows : withoutDebates(lines, rows);
  return unnumberedRowsOf(pages, printed);
}

/** The lines of a table, row by row; before the first number or outcome they wait for the row they open. */
function groupsOf(lines: readonly Line[], signs: RowSigns): Group[] {
  const groups: Group[] = [];
  let waiting: Line[] = [];
  lines.forEach((line, index) => {
    const [above, below] = [lines[index - 1], lines[index + 1]];
    const last = groups.at(-1);
    const numbered = signs.hasNumber(line);
    const isMore =
      !numbered && last?.decided === true && (addsCounts(line, last.lines) || endsOutcome(line, above));
    const decided = !isMore && signs.hasOutcome(line);
    // « Rejetée », alone below the number and the title of its row
    const isAwaited = last?.numbered === true && !last.decided && RESULT_HEAD.test(line.text);
    if (!numbered && !isAwaited && isHead(line.text)) {
      waiting = [];
    } else if (!numbered && !decided) {
      if (
        below &&
        (signs.numberLength(below) > 0 || isHead(below.text)) &&
        isRubric(line, below, last?.lines)
      )
        return;
      if (last && !isMore && isPastRow(line, last)) last.ended = true;
      if (last?.ended) return;
      const isCarriedOver = above?.page !== line.page && numbersComeFirst(groups, signs);
      const isOfNext =
        isCloserToNext(line, above, below) || (last && opensUnnumbered(line, below, last, signs));
      if (last && (isCarriedOver || !isOfNext)) last.lines.push(line);
      else if (line.box) waiting.push(line);
    } else if (!last || (numbered && last.numbered) || (decided && last.decided) || waiting.length > 0) {
      groups.push({ lines: [...waiting, line], numbered, decided });
      waiting = [];
    } else {
      last.lines.push(line);
      last.numbered ||= numbered;
      last.decided ||= decided;
    }
  });
  return groups;
}

/** « … a examiné les délibérations suivantes : » above the first number, where each other row begins with its own. */
function withoutLead(groups: readonly Group[], signs: RowSigns): readonly Group[] {
  const [first, ...others] = groups;
  if (!first || others.length < 2 || !numbersComeFirst(others, signs)) return groups;
  const number = first.lines.findIndex((line) => signs.numberLength(line) > 0);
  return number > 0 ? [{ ...first, lines: first.lines.slice(number) }, ...others] : groups;
}

/**
 * « Rapporteur | N° | Objet | Vote »: makes each cell of a row a line, the number first and the title next. On
 * a drawn page, where cells have places, the number alone comes first.
 */
function numbersFirst(lines: readonly Line[], columns: ListColumns): readonly Line[] {
  const numbers = lines.map((line) => columns.numberIn(line));
  if (numbers.some(Boolean))
    return lines.flatMap((line, index) => aroundNumber(line, numbers[index] ?? null));
  const titles = lines
    .find(({ text, box }) => box === null && text.includes('\t') && NAMES_SUBJECT.test(text))
    ?.text.split('\t')
    .map(columnTitleIn);
  const number = titles?.lastIndexOf('number') ?? -1;
  const subject = titles?.indexOf('subject') ?? -1;
  if (!titles || number < 1 || subject < 0) return lines;
  return lines.flatMap((line) => {
    const cells = [...line.text.matchAll(/[^\t]*(?:\t|$)/g)].slice(0, titles.length);
    if (line.text.split('\t').length !== titles.length) return [line];
    const parts = cells.map(({ 0: { length }, index }) => cutLine(line, index, index + length));
    const others = parts.filter((_, column) => titles[column] !== 'number' && column !== subject);
    return [parts[number] as Line, parts[subject] as Line, ...others];
  });
}

/** « M. ROUX | 2025-061 | Tarifs | Adoptée »: the number and what follows it, then what stands before it, unless it is the day of the sitting. */
function aroundNumber(line: Line, number: [start: number, end: number] | null): Line[] {
  if (!number) return [line];
  const before = cutLine(line, 0, number[0]);
  const isOfAct = before.text.trim() && !IS_OF_NO_ACT.test(before.text);
  return [cutLine(line, number[0]), ...(isOfAct ? [before] : [])];
}

/** A day, or the rank before the number. */
const IS_OF_NO_ACT = /^\W*(?:\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,3})\W*$/;

/**
 * Whether each row so far begins with its number: then what stands at the top of a page, before a number, is of the
 * row above.
 */
const numbersComeFirst = (groups: readonly Group[], signs: RowSigns): boolean =>
  groups.length > 1 && groups.every(({ lines: [first] }) => first && signs.numberLength(first) > 0);
