import { isGivenName } from './given-names.ts';
import { ONE_OF } from './titles.ts';
import type { Token } from './token.ts';

/** Words of names made whole where a space, a hyphen or a line end cut them in two. */
export function wholeNames(tokens: Token[]): Token[] {
  const areParted = arePartedByDashes(tokens);
  return asDoubleName(tokens).reduce<Token[]>((before, token) => joined(before, token, areParted), []);
}

/** « Patric k », « P hilippe », « Cécil e »: a given name that a space cut in two. */
function isCutInTwo(before: Token | undefined, token: Token): boolean {
  const isSmall = token.kind === 'lower' || token.shape === 'particle';
  if (before?.kind !== 'word' || !isSmall || token.start !== before.end + 1) return false;
  return isGivenName(before.text + token.text) && !isGivenName(before.text);
}

/** « Fa- brice »: a line end parted the given name, and was lost. */
const isPartedByHyphen = (before: Token, hyphen: Token, token: Token): boolean =>
  before.shape === 'title' &&
  before.end === hyphen.start &&
  token.start === hyphen.end + 1 &&
  (token.kind === 'lower' || token.shape === 'particle') &&
  isGivenName(before.text + token.text);

/** « Mme Marie- ORME »: the rest of a compound given name was lost; « ORME Marie- HÊTRE Luc » are two people. */
const isCutCompound = (before: Token, hyphen: Token, token: Token, ahead: Token | undefined): boolean =>
  before.end === hyphen.start &&
  before.shape === 'title' &&
  token.shape === 'upper' &&
  ahead?.kind !== 'word' &&
  isGivenName(before.text);

/** « J.- » + « L. DURAND »: two initials, and the line end after their hyphen. */
const isCutInitial = ([initial, hyphen, end]: readonly Token[], token: Token): boolean =>
  end?.kind === 'newline' &&
  hyphen?.kind === 'hyphen' &&
  initial?.end === hyphen.start &&
  hyphen.end === end.start &&
  initial.shape === 'initial' &&
  token.shape === 'initial';

/** « ROUX – PETIT - BLANC- NOIR »: a list whose names dashes part rather than commas. */
function arePartedByDashes(tokens: readonly Token[]): boolean {
  const count = (pattern: RegExp) =>
    tokens.filter(({ kind, text }) => kind === 'separator' && pattern.test(text)).length;
  const dashes = count(/^[-–—]$/);
  return dashes >= FEWEST_DASHES && dashes > count(/^[,;]$/);
}
const FEWEST_DASHES = 2;

/** « Absente : Léa DEL BOIS – ORME », then nothing, or « Secrétaire : … » on the next line: a second person would have a given name too. */
function asDoubleName(tokens: Token[]): Token[] {
  const dash = tokens.findIndex(({ kind }) => kind === 'separator');
  const [before, hyphen, last, ...rest] = tokens.slice(Math.max(0, dash - 1));
  const [lineEnd, ...below] = rest.map(({ kind }) => kind);
  const isLast = below.length === 0 || below.slice(0, LONGEST_LABEL).includes('colon');
  const isAlone = dash > 1 && (!lineEnd || (/^(?:newline|gap)$/.test(lineEnd) && isLast));
  const isDash = hyphen?.text === '–' || hyphen?.text === '-';
  if (!isAlone || !isDash || before?.shape !== 'upper' || last?.shape !== 'upper') return tokens;
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  const own = tokens.slice(first, dash);
  if (!own.every(({ kind }) => kind === 'word') || !isGivenName(own[0]?.text ?? '')) return tokens;
  const join = (key: 'text' | 'folded') => `${before[key]} ${hyphen[key]} ${last[key]}`;
  const whole = { ...before, end: last.end, text: join('text'), folded: join('folded') };
  return [...tokens.slice(0, dash - 1), whole, ...rest];
}

const LONGEST_LABEL = 5;

/** After « – » or « MM. » a single word may be a whole name; « Mme BOUTET- WAISS » is one. */
const mayEndThere = (ahead: Token | undefined): boolean =>
  ahead?.kind === 'civility' ? ONE_OF.has(ahead.folded.replace(/\.$/, '')) : ahead?.kind !== 'word';

/** « HOPITAL- KNAPP », « Jean -Pierre »: a hyphen with a space on one side still joins, but for two names in a list parted by dashes. */
function joined(tokens: Token[], token: Token, areParted: boolean): Token[] {
  if (token.shape === 'initial' && isCutInitial(tokens.slice(-3), token)) {
    const [initial, hyphen] = tokens.splice(-3) as [Token, Token];
    const [text, folded] = [initial.text + hyphen.text, initial.folded + hyphen.folded];
    tokens.push({ ...initial, end: token.end, text: text + token.text, folded: folded + token.folded });
    return tokens;
  }
  const last = tokens.at(-1);
  if (last && isCutInTwo(last, token)) {
    const whole = { end: token.end, text: last.text + token.text, folded: last.folded + token.folded };
    tokens.splice(-1, 1, { ...last, ...whole, shape: 'title' });
    return tokens;
  }
  const before = tokens.at(-2);
  if (before && last?.kind === 'hyphen') joinAround(tokens, before, last, token, areParted);
  else tokens.push(token);
  return tokens;
}

/** The word after a hyphen, joined to the one before it, or the next of the tokens. */
function joinAround(tokens: Token[], before: Token, hyphen: Token, token: Token, areParted: boolean): void {
  if (isPartedByHyphen(before, hyphen, token)) {
    const whole = { text: before.text + token.text, folded: before.folded + token.folded };
    tokens.splice(-2, 2, { ...before, ...whole, end: token.end });
    return;
  }
  if (isCutCompound(before, hyphen, token, tokens.at(-3))) {
    const [text, folded] = [before.text + hyphen.text, before.folded + hyphen.folded];
    tokens.splice(-2, 2, { ...before, end: hyphen.end, text, folded }, token);
    return;
  }
  const isOneName = before.shape !== undefined && before.shape === token.shape;
  const areTwo = areParted && token.shape === 'upper' && mayEndThere(tokens.at(-3));
  if (isOneName && areTwo) tokens.splice(-1, 1, { ...hyphen, kind: 'separator' }, token);
  else if (isOneName && (before.end === hyphen.start || hyphen.end === token.start)) {
    const space = (left: Token, right: Token) => (left.end === right.start ? '' : ' ');
    const join = (key: 'text' | 'folded') =>
      before[key] + space(before, hyphen) + hyphen[key] + space(hyphen, token) + token[key];
    tokens.splice(-2, 2, { ...before, end: token.end, text: join('text'), folded: join('folded') });
  } else tokens.push(token);
}
