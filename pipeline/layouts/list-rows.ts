import { placesOn } from '../document/boxes.ts';
import { Passage } from '../document/passage.ts';
import type { Box, Line, Page } from '../document.ts';
import { cutLine } from './cut-line.ts';
import { ListColumns } from './list-columns.ts';
import { countsUnder } from './list-counts.ts';

/** One row of a list of deliberations: its number, its title, who presents it, what the council did. */
export interface Row {
  number: Passage | null;
  subject: Passage;
  rapporteur: Passage | null;
  outcome: Passage;
  page: number;
}

/** « 2026_001 | », « DCM 20260727-01 », « 12 - » at the start of a line. */
const NUMBER =
  /^[\s|*_•–—-]*(?:[Dd][ée]lib[ée]ration\s*|D[ÉE]LIB[ÉE]RATION\s*)?(?:[nN]\s?[°º]\s?(?:\d{1,3}\s+(?=\p{L}))?)?(?<number>\p{Lu}[\p{Lu}.]*\/\d{4}\/\d{1,4}|(?:DCM\s|DEL\s?|D\s?|[A-Z]{1,5}[-_])?\d{2,8}\s?[./_-]{1,2}\s?\d{1,4}(?:\s?[./_-]\s?\d{1,4})?|(?:DCM|DEL)\s?\d{2,8}|\d{4}\s\d{2,3}|\d{1,3}(?=\s*[|.)\t–—-]))[\s|:.)_–—-]*/du;

/**
 * A cell that says what the council did, optical reading allowing for a letter or two; « Vote des taux »,
 * « Acceptation d'un don » are titles.
 */
const OUTCOME =
  /^\W*(?:a[dp]opt[ée]|ap?[pn]r[op]u?v|approuv|anpro[un]v|act[ée]e?\b|(?:rejet|refus|retir|ajourn|report|accept|valid)[ée]e?s?(?!\p{L})|(?:pour|contre)\s?:\s?\d|[ée]lue?s?\s?:|rejet\W*$|favorable|d[ée]favorable|(?:l[ea] (?:conseil|comit[ée]|bureau)(?: \p{L}+)? (?:a )?)?(?:pren?d|pris) acte|[àa] l['’]\s?unanim|unanimit|[àa] la majorit|majorit|\(?\d+ (?:abst|contre|pour|voix)|abstention|voté|vot[ée]e?s?\s(?:[àa](?!\p{L})|par\s)|votes?\s?:)/iu;
/** An outcome proper; « (2 abstentions) » only adds to one. */
const BEGINS_OUTCOME = new RegExp(
  OUTCOME.source.replace('|\\(?\\d+ (?:abst|contre|pour|voix)|abstention', ''),
  'iu',
);
const OUTCOME_AT_END =
  /[\s|]+(?=(?:ADOPT[ÉE]E?S?|APPROUV[ÉE]E?S?|Adopt[ée]e?|A[np]pro[un]?v[ée]e?s?|Act[ée]e|Rejet[ée]e?|REJET[ÉE]E?|RETIR[ÉE]E?|Retir[ée]e?|AJOURN[ÉE]E?|Ajourn[ée]e?|REPORT[ÉE]E|Report[ée]e|Accept[ée]e?|Valid[ée]e?|Vot[ée]e|Unanimit[ée]|Majorit[ée]|UNANIMIT[ÉE]|MAJORIT[ÉE]|[ÀA] l['’]unanimit[ée]|Prend acte|PREND ACTE)(?:\s|$))/u;

/** « Taux d'imposition : adopté par 10 voix », « Motion – rejetée » */
export const OUTCOME_AFTER_MARK =
  /\s?[:–—-]\s+(?=(?:adopt|approuv|accept|rejet|refus|ajourn|report|retir|valid|vot)[ée]e?s?(?!\p{L})|unanimit|[àa]\sl['’]\s?unanimit|[àa]\sla\smajorit|accord\s(?:par|du\sconseil|unanime)|prend\sacte|(?:d[ée])?favorable(?!\p{L}))/iu;

/** « Pour : 22 – Contre : 0 », under « Adoptée à la majorité »: more of one outcome. */
const ONLY_COUNTS =
  /^\W*(?:(?<label>pour|contre|abst)\p{L}{0,6}\.?\s?:?\s?\d|\d+\s(?:voix\s)?(?<unit>pour|contre|abst|voix))/iu;

/** Counts that the row does not say yet: « Pour : 9 » after « Pour : 22 » is of the next one. */
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
/** A column of its own names who presents: « Rapporteur ». */
const RAPPORTEUR_HEAD = /(?<!\p{L})rapporteure?s?(?!\p{L})/iu;
/** « Mme Anne LEROUX », « le Maire » alone in a cell. */
const NAMES_ONLY =
  /^\W*(?:(?:MM?\.|Mme|Mr|Mlle|Monsieur|Madame)\s\S[^\t|,;:]{1,40}|(?:le|la)\s(?:maire|pr[ée]sidente?))\W*$/iu;

/** The head of the table: « N° | Objet | Résultat du vote ». */
const TABLE_HEAD =
  /^\W*(?:n\s?°|num[ée]ro|d[ée]lib[ée]ration\W*(?:vote|objet|intitul|titre|$)|objet|intitul[ée]|titre|d[ée]cision\W*$|r[ée]sultat|vote\W*$|approuv[ée]e\s*\/|rejet[ée]e\W*$)/iu;

/**
 * Lines of a table → its rows. A row has one number and one outcome: a second of either begins the next.
 * A line with neither belongs to the row it stands closest to.
 */
export function rowsOf(pages: readonly Page[], lines: readonly Line[]): Row[] {
  const groups: { lines: Line[]; numbered: boolean; decided: boolean }[] = [];
  let waiting: Line[] = [];
  const hasRapporteurs = lines.some(({ text }) => TABLE_HEAD.test(text) && RAPPORTEUR_HEAD.test(text));
  const columns = new ListColumns(pages, lines);
  const countsOf = countsUnder(pages, lines);
  const rests = restsOfNumbers(lines);
  const tails = new Set(lines.filter((_, index) => rests.has(lines[index - 1] as Line)));
  // « 27 | 0 | 4 » under « Pour | Contre | Abstention »: counts, and no number.
  const isOther = (line: Line) => tails.has(line) || countsOf(line).some(({ start }) => start === line.start);
  const numberLength = (line: Line) =>
    isOther(line) ? 0 : (NUMBER.exec(line.text)?.[0].length ?? columns.rankAt(line));
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
      if (last && !isCloserToNext(line, lines[index - 1], lines[index + 1])) last.lines.push(line);
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
const OPENS_NUMBER = /^(?:[A-Z]{1,6}[-_ .]?)?(?:19|20)\d\d[-_/.]$/;

/** « FINANCES » above the rows of its matters, whose titles are in small letters. */
function isRubric({ text }: Line, above: readonly Line[] = []): boolean {
  if (!/^\P{Ll}*\p{Lu}{4}\P{Ll}*$/u.test(text) || /[\d\t|]/.test(text)) return false;
  const cells = above.flatMap(cellsOf).filter((cell) => !OUTCOME.test(cell.text));
  const [longest] = cells.sort((a, b) => b.text.length - a.text.length);
  return !longest || /\p{Ll}{3}/u.test(longest.text);
}

const saysOutcome = (line: Line): boolean => cellsOf(line).some(({ text }) => BEGINS_OUTCOME.test(text));

/** Without geometry, a line continues the one above. */
function isCloserToNext(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  if (!line.box || !above?.box || !below?.box) return false;
  if (above.page !== line.page) return true;
  // What comes after without standing lower is another cell of this row: « Prend acte », centred beside its title.
  if (below.box[1] >= line.box[1]) return false;
  return line.box[1] - below.box[1] < 0.8 * (above.box[1] - line.box[1]);
}

/** Where the number of a row stands, and what is known of the columns. */
interface Cut {
  anchor: Line;
  /** The length of a rank known by its column. */
  rank: number;
  /** On the next line, the end of a number cut there. */
  rest: Line | undefined;
  columns: ListColumns;
  hasRapporteurs: boolean;
}

function rowOf(
  pages: readonly Page[],
  group: readonly Line[],
  { anchor, rank, rest, columns, hasRapporteurs }: Cut,
  counts: readonly Line[],
): Row {
  const subject: Line[] = [];
  const rapporteur: Line[] = [];
  const outcome: Line[] = [];
  const number = NUMBER.exec(anchor.text);
  const lengthOfNumber = (line: Line) =>
    line === anchor
      ? rest
        ? line.text.length
        : (number?.[0].length ?? rank)
      : line.start === rest?.start
        ? rest.text.length
        : 0;
  const lists = { subject, rapporteur, outcome, number: subject };
  for (const line of group) {
    for (const cell of cellsOf(cutLine(line, lengthOfNumber(line)))) {
      if (
        OUTCOME.test(cell.text) ||
        (outcome.length > 0 && /^\W*(?:abst|contre|pour\s*[:\d(])/iu.test(cell.text))
      )
        outcome.push(
          cutLine(cell, 0, (/^\W*\p{Lu}{5,}(?=\s\p{Lu}\p{Ll})/u.exec(cell.text) ?? [cell.text])[0].length),
        );
      else if (hasRapporteurs && subject.length > 0 && NAMES_ONLY.test(cell.text)) rapporteur.push(cell);
      else if (/\p{L}{2}/u.test(cell.text))
        (
          [subject, rapporteur, outcome].find((list) => goesOnIn(pages, list, cell)) ??
          lists[columns.titleOf(cell) ?? 'subject']
        ).push(withoutFragment(cell));
    }
  }
  const [from, to] = number?.indices?.groups?.number ?? [0, rank];
  return {
    number: rest
      ? Passage.join([Passage.of(pages, [anchor]), Passage.of(pages, [rest])], '')
      : to > from
        ? Passage.of(pages, [cutLine(anchor, from, to)])
        : null,
    subject: Passage.of(pages, subject),
    rapporteur: rapporteur.length > 0 ? Passage.of(pages, rapporteur) : null,
    outcome: Passage.of(pages, [...outcome, ...counts]),
    page: anchor.page,
  };
}

/** In points: lines of a cell begin so close to one edge, or are centred so. */
const ALIGNED = 3;

/** « Mme BOIS- » + « CHÊNE », « Retirée de l'ordre » + « du jour »: the next line of a cell stands under it. */
function goesOnIn(pages: readonly Page[], column: readonly Line[], cell: Line): boolean {
  const [above, below] = [column.at(-1), cell].map((line) => line && placeOf(pages, line));
  if (!above || !below) return false;
  const offset = (at: (place: Box) => number) => Math.abs(at(above) - at(below));
  return offset(([left]) => left) < ALIGNED || offset(([left, , right]) => (left + right) / 2) < ALIGNED;
}

function placeOf(pages: readonly Page[], { page, start, end }: Line): Box | undefined {
  const printed = pages.find(({ number }) => number === page);
  return printed && placesOn(printed, start, end).box;
}

/** « 09 Autorisation d'engager »: figures of the number's cell, read optically on the line of the title. */
const FRAGMENT = /^\W*0\d{1,2}\W?\s(?=[\p{Lu}(])/u;
const withoutFragment = (cell: Line): Line => cutLine(cell, FRAGMENT.exec(cell.text)?.[0].length ?? 0);

/** The cells of a line: at tabs and rules, and before an outcome that ends it. */
function cellsOf(line: Line): Line[] {
  const cells: Line[] = [];
  for (const match of line.text.matchAll(/[^\t|]+/g)) {
    const cell = cutLine(line, match.index, match.index + match[0].length);
    const end = OUTCOME_AFTER_MARK.exec(cell.text) ?? OUTCOME_AT_END.exec(cell.text);
    if (end && end.index > 0)
      cells.push(cutLine(cell, 0, end.index), cutLine(cell, end.index + end[0].length));
    else cells.push(cell);
  }
  return cells;
}
