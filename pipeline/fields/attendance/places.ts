import type { Passage } from '../../document/passage.ts';
import {
  BETWEEN_PLACE_AND_NAME,
  CIVILITY_ON_A_LINE,
  COMMUNE_OF_MEMBER,
  COMMUNITY_OF_OFFICE,
  LINE_NAMES_SOMEBODY,
  OPENS_WITH_CIVILITY,
  OPENS_WITH_ROLE,
  WHOLE_PROXY,
} from '../../french/attendance/communes-in-lists.ts';
import { CORE_WORD } from '../../french/attendance/label-words.ts';
import { GIVEN_LAST } from '../../french/attendance/names-in-lists.ts';
import { foldInPlace } from '../../french/fold.ts';
import { arePeople, isPerson, isPlace, isPlaceBeside } from './place-or-person.ts';

/** Communes printed in the lists of joint bodies, line by line, beside those they send or above them. */

type Range = readonly [start: number, end: number];

const LINE = /[^\n]+/gu;
const LONGEST_LINE = 120;
const LONGEST_OF_COMMUNE = 400;
const FEWEST = 3;

/** The list without the communities its offices are of, and without the communes that nearly all of its lines name. */
export const withoutPlaces = (list: Passage): Passage =>
  withoutCommunes(
    list.without(
      [COMMUNITY_OF_OFFICE, COMMUNE_OF_MEMBER]
        .flatMap((pattern) => [...list.text.matchAll(pattern)])
        .map(rangeOf)
        .sort(([a], [b]) => a - b),
    ),
  );

/** « Beauval | M. X donne pouvoir à Mme Y »: the commune in a cell before a whole proxy, however few there are. */
export const withoutPlacesOfProxies = (list: Passage): Passage =>
  list.without(
    [...list.text.matchAll(LINE)].flatMap(({ 0: line, index }): Range[] => {
      const end = line.indexOf('\t') + 1;
      const isOfProxy = end > 0 && WHOLE_PROXY.test(line.slice(end)) && isPlaceBeside(line.slice(0, end));
      return isOfProxy && !OPENS_WITH_CIVILITY.test(foldInPlace(line)) ? [[index, index + end]] : [];
    }),
  );

function withoutCommunes(list: Passage): Passage {
  const lines = [...list.text.matchAll(LINE)].filter(
    ({ 0: line, index }) => line.length < LONGEST_LINE || sendsMany(line, index),
  );
  const sides = lines.map(({ 0: line, index }) => sideIn(line, index));
  for (const side of ['before', 'after'] as const) {
    const found = sides.flatMap((one) => (one?.side === side ? [one.range] : []));
    const areCells =
      side === 'before' && found.every(([start, end]) => CELL_END.test(list.text.slice(start, end)));
    const below = areCells ? lines.filter(({ 0: line }) => isPerson(line) || isPlace(line)).length : 0;
    if (found.length < FEWEST || found.length < 0.6 * (lines.length - below)) continue;
    const others = lines.flatMap((line, at) => {
      if (side === 'after' || sides[at]) return [];
      return areCells ? placeIn(line, lines[at - 1]) : placeCellIn(line);
    });
    return list.without([...found, ...others].sort(([a], [b]) => a - b));
  }
  const places = placesInRow(list.text);
  if (places.length > 0) return list.without(places);
  const column = columnIn(lines, list.length);
  if (column.length > 0) return list.without(column);
  const above = lines.filter(({ 0: line }, at) => isPlace(line) && isPerson(lines[at + 1]?.[0] ?? ''));
  const alone = lines.filter(({ 0: line }) => isPlace(line));
  const isStacked = above.length >= FEWEST && above.length >= 0.6 * alone.length && !startsWithPerson(lines);
  if (!isStacked) return list.without(groupsIn(lines, list.text).map(rangeOf));
  return list.without(lines.flatMap((line, at) => placeIn(line, lines[at - 1])));
}

/** « BEAUVAL : M. Luc ROUX, Mme Anne PETIT, … »: a longer line. */
const sendsMany = (line: string, at: number): boolean =>
  line.length < LONGEST_OF_COMMUNE && sideIn(line, at)?.side === 'before';

/** « BEAUVAL : Luc ROUX », « BEAUVAL | Luc ROUX », « BEAUVAL Luc ROUX »: lines below may each name another of the commune. */
const CELL_END = /[\t:]\s*$|^[\p{Lu}'’ -]+$/u;
/** « BEAUVAL » before « Luc ROUX »: a place so long that it leaves no white space, or spaces of a text file. */
const PLACE_THEN_NAME =
  /^\p{Lu}[\p{Lu}'’ -]{2,45}\s(?=\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}\p{Ll}+)?(?:\s\p{L}{2,3})?\s\p{Lu}{2}[\p{Lu}'’ -]*$)/u;

const rangeOf = ({ 0: line, index }: RegExpExecArray): Range => [index, index + line.length];

/** « Majorité », « Beauval en commun », « Non inscrits », each below a gap and above its members: the other lines all name somebody. */
function groupsIn(lines: readonly RegExpExecArray[], text: string): readonly RegExpExecArray[] {
  const groups = lines.filter(({ 0: line }) => !LINE_NAMES_SOMEBODY.test(line));
  const areGroups =
    groups.length >= FEWEST &&
    groups[0] === lines[0] &&
    groups.every(({ 0: line, index }) => {
      const folded = foldInPlace(line.trim());
      const isBelowGap = /(?:^|\n\n)\s*$/u.test(text.slice(Math.max(0, index - 3), index));
      return isBelowGap && GROUP.test(line) && !CORE_WORD.test(folded) && !OPENS_WITH_ROLE.test(folded);
    }) &&
    lines.every(
      (line, at) => LINE_NAMES_SOMEBODY.test(line[0]) || LINE_NAMES_SOMEBODY.test(lines[at + 1]?.[0] ?? ''),
    );
  return areGroups ? groups : [];
}
const GROUP = /^\s?["«“]?\s?\p{Lu}[^,;:.()\d\t]{2,50}:?\s*$/u;

/**
 * « VALBRUME : Luc ROUX – LES ORMES : Anne PETIT – … », one after the other, under « Arrondissement de Beauval (44) : » or
 * nothing: the communes, where every name has one.
 */
function placesInRow(text: string): Range[] {
  const cells = [...text.matchAll(CELL)].filter(({ 0: cell }) => /\p{L}/u.test(cell));
  if (cells.length < FEWEST || cells.some(({ 0: cell }) => !isOfRow(cell))) return [];
  const ranges = cells.map(({ 0: cell, index }): Range | null =>
    HEADS.test(cell) ? [index, index + cell.length] : placeBefore(cell, index),
  );
  return ranges.every((range) => range !== null) ? ranges : [];
}
const placeBefore = (cell: string, at: number): Range | null => {
  const side = sideIn(cell, at);
  return side?.side === 'before' ? side.range : null;
};
const isOfRow = (cell: string): boolean => cell.includes(':') && cell.length < LONGEST_LINE;
const CELL = /(?:[^\n;–—-]|(?<!\s)-)+/gu;
const HEADS = /:\s*$/u;

/**
 * A column of communes, maybe one of colons, read before the column of those they send; a commune above « : M. X ».
 * All of the list where cells of several lines were read row by row: « Madame » stands apart from its name.
 */
function columnIn(lines: readonly RegExpExecArray[], length: number): Range[] {
  const first = lines.findIndex(({ 0: line }) => !isPlace(line) && !COLON.test(line));
  const isColumn = first >= FEWEST && LINE_NAMES_SOMEBODY.test(lines[first]?.[0] ?? '');
  if (isColumn && lines.some(({ 0: line }) => CIVILITY_ON_A_LINE.test(line))) return [[0, length]];
  const isOfColumn = ({ 0: line }: RegExpExecArray, at: number) =>
    (isColumn && at < first) || (isPlace(line) && OPENS_WITH_COLON.test(lines[at + 1]?.[0] ?? ''));
  return lines.filter(isOfColumn).map(({ 0: line, index }): Range => [index, index + line.length]);
}
const COLON = /^\s*:\s*$/u;
const OPENS_WITH_COLON = /^\s*:\s\S/u;

/** Where communes stand above their members, the first line names one. */
const startsWithPerson = (lines: readonly RegExpExecArray[]): boolean => isPerson(lines[0]?.[0] ?? '');

/** « DOMEYRAT | WEISS Fanette », whose names tell nobody, among lines that begin with their communes. */
function placeCellIn({ 0: line, index }: RegExpExecArray): Range[] {
  const cell = line.indexOf('\t') + 1;
  return cell > 0 && isPlace(line.slice(0, cell)) ? [[index, index + cell]] : [];
}

/** The same, or « DOMEYRAT » alone, which sent nobody or names those below; under « Mme Aïcha » it is the rest of her name. */
function placeIn(line: RegExpExecArray, above?: RegExpExecArray): Range[] {
  const isCut = GIVEN_LAST.test(above?.[0] ?? '') || ENDS_IN_NAME.test(above?.[0] ?? '');
  return isPlace(line[0]) && !isCut ? [rangeOf(line)] : placeCellIn(line);
}
const ENDS_IN_NAME = /(?:[,:]\s\p{Lu}\p{Ll}[\p{L}-]*|[,-])\s*$/u;

/** What of a line is a commune, and on which side of those it sends. */
function sideIn(line: string, at: number): { side: 'before' | 'after'; range: Range } | null {
  const marks = [...line.matchAll(BETWEEN_PLACE_AND_NAME)];
  const [mark] = marks;
  const { length } = PLACE_THEN_NAME.exec(line)?.[0] ?? '';
  if (!mark && length > 0 && isPlace(line.slice(0, length)))
    return { side: 'before', range: [at, at + length] };
  if (!mark) return null;
  const end = mark.index + mark[0].length;
  const [left, right] = [line.slice(0, mark.index), line.slice(end).replace(/[\s,;.]+$/u, '')];
  if (marks.length > 1 && !/[\t:]/u.test(mark[0]) && (/\S/u.test(mark[0]) || !isPlace(left))) return null;
  if (isPlaceBeside(left) && arePeople(right)) return { side: 'before', range: [at, at + end] };
  if (marks.length === 1 && (/\S/u.test(mark[0]) || mark[0] === '\t'))
    if (isPerson(left) && isPlaceBeside(right))
      return { side: 'after', range: [at + mark.index, at + line.length] };
  return null;
}
