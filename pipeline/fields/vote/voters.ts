import type { Passage } from '../../document/passage.ts';
import { fold } from '../../french/fold.ts';
import { isGivenName } from '../../french/people/given-names.ts';
import { peopleIn, type Voter, votersIn } from '../../french/people.ts';
import {
  AND_POWER,
  BARE_NAME,
  BARE_SEPARATOR,
  COUNT_AFTER_NAME,
  COUPLE,
  MORE_THAN_NAMES,
  NAME_AFTER_CIVILITY,
  OPENS_CIVIL,
  VOTING_GROUP,
} from '../../french/vote/names.ts';
import { STOP_BEFORE_CIVILITY } from '../../french/vote/subjects.ts';
import type { Mention } from './mention.ts';

/** The voters of a list, once each. */
export const listIn = (list: Passage): Voter[] =>
  distinct(
    list
      .without([...list.text.matchAll(AND_POWER)].map(({ 0: { length }, index }) => [index, index + length]))
      .split(VOTING_GROUP)
      .flatMap((part) => part.split(STOP_BEFORE_CIVILITY))
      .flatMap((part) => votersIn(part)),
  );

/** Each name once, as it stands first. */
export function distinct(named: readonly Voter[]): Voter[] {
  const seen = new Set<string>();
  return named.filter(({ person }) => !seen.has(fold(person.name)) && seen.add(fold(person.name)));
}

/**
 * More names than votes: the list ran on, or is no list of voters; whose power is held need not be counted.
 * Those in favour are named all or none.
 */
export function settle({ count, kind }: Mention, named: Voter[]): Voter[] {
  if (count === null) return named;
  const settled = named.length > count ? named.filter(({ isHeld }) => !isHeld) : named;
  return settled.length > count || (kind === 'inFavour' && settled.length < count) ? [] : settled;
}

/** « Contre : M. X (2 voix) », « M. X (2) », « M. X et son pouvoir »: as many votes as names is not what is said. */
export function isMoreThanNames(words: string, named: readonly Voter[]): boolean {
  const told = Number(COUNT_AFTER_NAME.exec(words)?.groups?.count ?? named.length);
  return told !== named.length || MORE_THAN_NAMES.test(words) || COUPLE.test(words);
}

/** « M. et Mme Paul ARBRE votent contre » */
export const isOfCouple = (before: string, named: readonly Voter[]): boolean =>
  named.some(({ passage }) => COUPLE.test(before.slice(-COUPLE_REACH - passage.length)));
const COUPLE_REACH = 30;

const LINE_END = /\n/;

/**
 * « Abstentions : 2 Paul ARBRE, Léa BOIS », or one name a line before the next count: with no civility and
 * nothing between, as many names as votes and no other word.
 */
export function bareList(list: Passage, count: number, isFollowed: boolean): Voter[] {
  const line = list.slice(0, (list.text.search(/\n/) + 1 || list.length + 1) - 1);
  if (line.isEmpty && !isFollowed) return [];
  const pieces = (line.isEmpty ? list.trim().split(LINE_END) : line.split(BARE_SEPARATOR)).map((piece) =>
    piece.trim(),
  );
  const named = pieces.map((piece) => peopleIn(piece));
  if (pieces.length === 1 && count > 1) return namesOnly(line.flat, named.flat(), count);
  const areNames = pieces.length === count && pieces.every(({ text }) => BARE_NAME.test(text));
  return areNames && named.every(({ length }) => length === 1) ? distinct(named.flat()) : [];
}

/** « Contre | 2 | M. ARBRE, Mme BOIS »: a cell of names and nothing else, which rows of empty cells may go on. */
export function cellList(list: Passage, mention: Mention): Voter[] {
  const cell = list.slice(0, CELL.exec(list.text)?.[0].length).trim();
  const whole = list.slice(0, ROWS.exec(list.text)?.[0].length).trim();
  const all = namesOfCell(whole, mention);
  if (all.length > 0 && all.length === mention.count) return all;
  const named = namesOfCell(cell, mention);
  return named.length > 0 || !mention.count ? named : bareList(cell, mention.count, true);
}
const CELL = /^[^\t|\n]*/;
const ROWS = /^[^\t|\n]*(?:\n[^\t|\n]+)*/;
const NEXT_IN_CELL = new RegExp(`${BARE_SEPARATOR.source}|\\n`, 'u');

function namesOfCell(cell: Passage, mention: Mention): Voter[] {
  const pieces = cell.split(NEXT_IN_CELL).map((piece) => piece.trim());
  if (!pieces.every(({ text }) => isNameOfCell(text, mention))) return [];
  const named = listIn(cell);
  return named.filter(({ isHeld }) => !isHeld).length === pieces.length ? settle(mention, named) : [];
}

/** Where no count says that people are meant, a civility or a given name does: « Contre | Marché PUBLIC » is no vote. */
function isNameOfCell(words: string, { count }: Mention): boolean {
  const name = words.replace(/\s\([^()]{2,60}\)$/u, '');
  const civility = OPENS_CIVIL.exec(name)?.[0];
  if (civility) return NAME_AFTER_CIVILITY.test(name.slice(civility.length));
  return count
    ? BARE_NAME.test(name) || CAPITALS.test(name)
    : BARE_NAME.test(name) && name.split(' ').some(isGivenName);
}
const CAPITALS = /^\p{Lu}['’\p{Lu}-]+$/u;
/** « Paul ARBRE Léa BOIS »: nothing parts the names, and nothing else stands on the line. */
function namesOnly(line: string, named: readonly Voter[], count: number): Voter[] {
  const names = named.map(({ person }) => person.name);
  const areAll = names.length === count && names.every((name) => BARE_NAME.test(name));
  return areAll && names.join(' ') === line ? distinct(named) : [];
}
