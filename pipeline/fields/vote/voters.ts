import type { Passage } from '../../document/passage.ts';
import { fold } from '../../french/fold.ts';
import { peopleIn, type Voter, votersIn } from '../../french/people.ts';
import { BARE_NAME, BARE_SEPARATOR, GROUP, MORE_THAN_NAMES } from '../../french/vote/names.ts';
import type { Mention } from './mention.ts';

/** « M. Luc PETIT. M. Jean ROUX »: a full stop for a comma. */
const STOP_BEFORE_CIVILITY = /\.{1,2}\s{1,3}(?=(?:M\.|Mme|Mlle|MM\.|Mmes)\s)/u;

/** The voters of a list, once each. */
export const listIn = (list: Passage): Voter[] =>
  distinct(
    list
      .split(GROUP)
      .flatMap((part) => part.split(STOP_BEFORE_CIVILITY))
      .flatMap((part) => votersIn(part)),
  );

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

/** « Contre : M. X (2 voix) », « M. X et son pouvoir »: as many votes as names is not what is said. */
export const isMoreThanNames = (words: string): boolean => MORE_THAN_NAMES.test(words);

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

/** « Paul ARBRE Léa BOIS »: nothing parts the names, and nothing else stands on the line. */
function namesOnly(line: string, named: readonly Voter[], count: number): Voter[] {
  const names = named.map(({ person }) => person.name);
  const areAll = names.length === count && names.every((name) => BARE_NAME.test(name));
  return areAll && names.join(' ') === line ? distinct(named) : [];
}
