import { placesOn } from '../document/boxes.ts';
import { Passage } from '../document/passage.ts';
import type { Box, Line, Page } from '../document.ts';
import { cutLine } from './cut-line.ts';
import { cellsOf, OUTCOME } from './list-cells.ts';
import type { ListColumns } from './list-columns.ts';

/** One row of a list of deliberations: its number, its title, who presents it, what the council did. */
export interface Row {
  number: Passage | null;
  subject: Passage;
  rapporteur: Passage | null;
  outcome: Passage;
  page: number;
}

/** « 2026_001 | », « DCM 20260727-01 », « 1.02 | », « 12 - » at the start of a line. */
export const NUMBER =
  /^[\s|*_•–—-]*(?:[Dd][ée]lib[ée]ration\s*|D[ÉE]LIB[ÉE]RATION\s*)?(?:[nN]\s?[°º]\s?(?:\d{1,3}\s+(?=\p{L}))?)?(?<number>\p{Lu}[\p{Lu}.]*\/\d{4}\/\d{1,4}|(?:DCM\s|DEL\s?|D\s?|[A-Z]{1,5}[-_])?\d{2,8}\s?[./_-]{1,2}\s?\d{1,4}(?:\s?[./_-]\s?\d{1,4})?|(?:DCM|DEL)\s?\d{2,8}|\d{4}\s\d{2,3}|\d\.\d{1,3}(?:\.\d{1,3})?(?=\s*[|\t])|\d{1,3}(?=\s*[|.)\t–—-]))[\s|:.)_–—-]*/du;

/** « Mme Anne LEROUX », « le Maire » alone in a cell. */
const NAMES_ONLY =
  /^\W*(?:(?:MM?\.|Mme|Mr|Mlle|Monsieur|Madame)\s\S[^\t|,;:]{1,40}|(?:le|la)\s(?:maire|pr[ée]sidente?))\W*$/iu;

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

/** The lines of a row → its cells, each in the column it is of. */
export function rowOf(
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
  let isAfterOutcome = false;
  for (const line of group) {
    const cells = cellsOf(cutLine(line, lengthOfNumber(line)));
    const endsOutcome = isAfterOutcome && cells.length === 1 && /^\p{Ll}/u.test(line.text) && !line.gapAbove;
    isAfterOutcome = cells.length === 1 && !line.box && OUTCOME.test(line.text);
    for (const cell of cells) {
      if (endsOutcome || OUTCOME.test(cell.text) || (outcome.length > 0 && ADDS_TO_OUTCOME.test(cell.text)))
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
    outcome: withoutCuts(Passage.of(pages, [...outcome, ...counts])),
    page: anchor.page,
  };
}

/** « Retirée de l'ordre du | jour », « (12 pour, 15 | contre) »: the lines of a narrow cell are one. */
function withoutCuts(outcome: Passage): Passage {
  const cuts = outcome.text.matchAll(/\n+(?=\p{Ll})/gu);
  return outcome.without(Array.from(cuts, ({ 0: { length }, index }) => [index, index + length]));
}

/** « Abstention : M. X », « (M. X ne prend pas part au vote) », under the outcome. */
const ADDS_TO_OUTCOME =
  /^\W*(?:abst|contre|pour\s*[:\d(])|^\W{0,3}[^()]{0,80}(?:ne\s(?:pren[dn](?:ent)?|participe(?:nt)?)|n['’]a(?:yant)?)\spas\s(?:pris\s)?(?:part\s)?au\svote/iu;

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
