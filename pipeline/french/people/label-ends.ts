import { isGiven } from './name-parts.ts';
import { COMMUNITIES, SENTENCE_VERBS } from './titles.ts';
import type { Token } from './token.ts';

/** Where the labels of a list end: communes, communities and groups, before those they send. */

const LONGEST_LABEL = 12;
const FEWEST_PLACES = 3;

/** « Beauval : … Corval : … Montbois : … » */
export const manyPlaces = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ kind }) => kind === 'colon').length >= FEWEST_PLACES;

/** « M. Luc ROUX Commune de Beauval : Mme Anne PETIT », « … Communauté de communes du Levant : … » */
export const isCommune = (token: Token | undefined): boolean =>
  token?.folded === 'commune' || token?.text === 'Communauté';

/** After « Anne PETIT : », what is said of her. */
const SAYS_MORE = /^(?:relation|note)$/;

/** Where the label that begins here ends, its colon included; 0 when none does. */
export function endOfLabel(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_LABEL); at++) {
    const { kind, folded } = tokens[at] as Token;
    if (kind === 'colon') return at > from && !SAYS_MORE.test(tokens[at + 1]?.kind ?? '') ? at + 1 : 0;
    if (kind === 'lower' && SENTENCE_VERBS.has(folded)) return 0;
    // « ROUX Luc (pouvoir à Anne PETIT) Étaient aussi présents : »: the label begins later.
    if (kind === 'paren' && /\p{L}/u.test(folded) && tokens[at + 1]?.kind !== 'colon') return 0;
    if (at > from && isCommune(tokens[at]) && tokens[from]?.kind === 'word') return 0;
    if (isPlaceAfterName(tokens, from, at)) return 0;
    if (kind === 'newline' || kind === 'gap' || kind === 'civility' || kind === 'stop' || kind === 'relation')
      return 0;
    if (kind !== 'separator') continue;
    const words = tokens.slice(from, at);
    if (/[,;/]/.test(tokens[at]?.text ?? '') || isWholeName(words) || isCutName(tokens, from, words))
      return 0;
  }
  return 0;
}

/** « Luc ROUX – BEAUVAL : Anne PETIT »: the label begins after the dash. */
const isWholeName = (words: readonly Token[]): boolean =>
  words.some(({ shape }) => shape === 'upper') &&
  words.some((word) => word.shape === 'title' && isGiven(word)) &&
  words.every(({ shape }) => shape !== undefined);

/** « … – Beauval : Luc » + « ROUX – Corval : Anne PETIT »: the line begins with the end of a name. */
function isCutName(tokens: readonly Token[], from: number, words: readonly Token[]): boolean {
  const [given, lineEnd] = tokens.slice(Math.max(0, from - 2), from);
  const isGivenAbove = lineEnd?.kind === 'newline' && given?.shape === 'title' && isGiven(given);
  return isGivenAbove && words.length > 0 && words.every(({ shape }) => shape === 'upper');
}

/** Where a line ends that names a community, its members on the next: « Val et Bois Agglo » + « M. Luc ROUX ». */
export function endOfHeading(tokens: readonly Token[], from: number): number {
  const line = tokens.slice(from, from + LONGEST_LABEL);
  const length = line.findIndex(({ kind }) => !/^(?:word|lower|separator|role)$/.test(kind));
  const isLine = /^(?:newline|gap)$/.test(line[length]?.kind ?? '') && line[length + 1]?.kind === 'civility';
  const isOfNames = line.slice(0, length).some(({ text }) => /[,;]/.test(text));
  const named = line.slice(0, length).some(({ folded }) => COMMUNITIES.has(folded));
  return isLine && named && !isOfNames ? from + length : 0;
}

/** « Luc ROUX Beauval : Anne PETIT »: after a whole name, a word that is neither in capitals nor a given name. */
export function isPlaceAfterName(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at] as Token;
  return (
    token.kind === 'word' &&
    token.shape !== 'upper' &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    !isGiven(token) &&
    isWholeName(tokens.slice(from, at))
  );
}

/** « Beauval : Luc ROUX. Corval Anne PETIT. »: among places with their colon, one that lost it, where a sentence begins. */
export function isPlaceWithoutColon(tokens: readonly Token[], at: number): boolean {
  const [place, given, family] = tokens.slice(at, at + 3);
  return (
    tokens[at - 1]?.kind === 'stop' &&
    place?.shape === 'title' &&
    !isGiven(place) &&
    given?.shape === 'title' &&
    isGiven(given) &&
    family?.shape === 'upper'
  );
}
