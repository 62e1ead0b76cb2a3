import { isGivenName } from './given-names.ts';
import { PARTICLES } from './titles.ts';
import type { Shape, Token } from './token.ts';
import { wholeNames } from './whole-names.ts';

/** The shape of a word, or null when it is in small letters and no part of a name. */
export function shapeOf({ text, folded }: Token): Shape | null {
  const bare = text.replace(/^[dlDL]['’](?=\p{Lu})/u, '');
  if (!/^\p{Lu}/u.test(bare)) {
    if (PARTICLES.has(folded.replace(/'$/, ''))) return 'particle';
    return /^\p{Ll}+[-'’]\p{Lu}/u.test(bare) ? 'title' : null;
  }
  if (/^\p{Lu}(?:[-‐‑]\p{Lu})*$/u.test(bare)) return 'initial';
  const capitals = bare.replace(/[^\p{Lu}]/gu, '').length;
  const letters = bare.replace(/[^\p{L}]/gu, '').length;
  if (capitals >= letters - capitals && capitals > 1 && !/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(bare))
    return 'upper';
  return PARTICLES.has(folded) && letters < 7 ? 'particle' : 'title';
}

/** Settles what single tokens cannot tell: which of them are words of names after all. */
export function asWords(tokens: Token[]): Token[] {
  const words = wholeNames(tokens.map(apartFromInitials));
  const first = words.findIndex(({ kind }) => kind !== 'gap');
  const gap = words.findIndex(({ kind }, index) => kind === 'gap' && index > first);
  const end = gap < 0 ? words.length : gap;
  const isOfInitials = hasInitialsOnly(words.slice(0, end));
  words.forEach((token, index) => {
    if (isOfInitials && index < end ? token.kind === 'civility' : isSecondCivility(words, index))
      words[index] = { ...token, kind: 'word', shape: 'initial' };
  });
  const capitalsEnd = doCapitalsEndNames(words);
  words.forEach((token, index) => {
    const shape = shapeInPlace(
      token,
      words.slice(Math.max(0, index - 3), index),
      words.slice(index + 1, index + 3),
      capitalsEnd,
    );
    if (shape) words[index] = { ...token, kind: 'word', shape };
  });
  return withParticles(words);
}

/** « SAVARY Jean CCTV GIRARD Luc CCTV »: the initials of what sends each, and no vowel as any name has, part the names. */
const apartFromInitials = (token: Token): Token =>
  token.kind === 'word' && /^[B-DF-HJ-NP-TV-XZ]{4,}$/.test(token.text)
    ? { ...token, kind: 'separator', text: ',', shape: undefined }
    : token;

/** « Mme M. DURAND », « M.\nM. PETIT »: after a civility, M. is an initial. */
function isSecondCivility(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.kind === 'newline' ? tokens[index - 2] : tokens[index - 1];
  const token = tokens[index] as Token;
  return (
    token.kind === 'civility' &&
    token.text === 'M.' &&
    before?.kind === 'civility' &&
    /^M(?:\.|me|lle|r)/.test(before.text)
  );
}

/** « A. BOIS, M. DURAND, J.-P. PETIT, M. ROUX »: where nobody of the first paragraph has another civility, M. is an initial too. */
function hasInitialsOnly(tokens: readonly Token[]): boolean {
  const civilities = tokens.filter(({ kind }) => kind === 'civility');
  if (civilities.length === 0 || civilities.some(({ text }) => text !== 'M.')) return false;
  const initials = tokens.filter(
    ({ shape }, index) =>
      shape === 'initial' &&
      /^(?:upper|title)$/.test(tokens[index + 1]?.shape ?? '') &&
      tokens[index - 1]?.kind !== 'civility',
  );
  return initials.length >= FEWEST_INITIALS && initials.length >= civilities.length;
}
const FEWEST_INITIALS = 4;

/** « Mme Katell ROUX, M. Titouan PETIT, … »: the list prints family names in capitals, after given names. */
function doCapitalsEndNames(tokens: readonly Token[]): boolean {
  const ends = tokens.filter(
    ({ shape }, index) =>
      shape === 'upper' && tokens[index - 1]?.shape === 'title' && tokens[index - 2]?.kind === 'civility',
  );
  return ends.length >= FEWEST_IN_CAPITALS;
}
const FEWEST_IN_CAPITALS = 3;

const ENDS_NAME = /^(?:separator|newline|gap|paren|stop|relation|note)$/;

const endsAt = (token: Token | undefined): boolean => !token || ENDS_NAME.test(token.kind);

/** « Anne MAITRE », « Mme MAITRE », « MAITRE Anne »: a lawyer is called by a family name, and by no other civility. */
function isNameMaitre(
  text: string,
  before: Token | undefined,
  next: Token | undefined,
  afterNext: Token | undefined,
): boolean {
  if (!/^ma[iî]tre$/iu.test(text)) return false;
  const isAlone = isGivenName(next?.text ?? '') && endsAt(afterNext);
  const isCalled = before?.kind === 'civility' || (before?.shape === 'title' && isGivenName(before.text));
  // « Maître LAURENT »: a lawyer whose family name is a given name too.
  const isLawyer = /\p{Ll}/u.test(text) && next?.shape === 'upper';
  return isCalled ? endsAt(next) || isAlone : endsAt(before) && isAlone && !isLawyer;
}

/** « Ana ROJAS » */
const isSecondName = ([given, family]: readonly Token[]): boolean =>
  given?.shape === 'title' && family?.shape === 'upper';

/** The tokens right around one: the three before it, and the two after it. */
interface Around {
  allBefore: readonly Token[];
  next: Token | undefined;
  afterNext: Token | undefined;
}

/** What a word is of a name where it is none by itself; null where it stays what it is. */
function shapeInPlace(
  { kind, text }: Token,
  allBefore: readonly Token[],
  [next, afterNext]: readonly Token[],
  capitalsEnd: boolean,
): Shape | null {
  const around = { allBefore, next, afterNext };
  // « Ana ROJAS Y PAZ »: between two family names.
  if (/^y$/iu.test(text) && isSecondName(allBefore.slice(-2)) && next?.shape === 'upper') return 'upper';
  // « claude ROUX »: a given name that lost its capital.
  if (kind === 'lower')
    return endsAt(allBefore.at(-1)) && next?.shape === 'upper' && isGivenName(text) ? 'title' : null;
  if (kind === 'civility') return shapeOfCivility(text, around);
  return kind === 'role' && /^\p{Lu}[\p{L}-]+$/u.test(text) ? shapeOfRole(text, around, capitalsEnd) : null;
}

/** « DURAND M., » is no « Monsieur ». */
function shapeOfCivility(text: string, { allBefore, next, afterNext }: Around): Shape | null {
  const before = allBefore.at(-1);
  if (isNameMaitre(text, before, next, afterNext)) return /\p{Ll}/u.test(text) ? 'title' : 'upper';
  // « M. Luc ROUX M. » + « Yves PETIT »: the line ended before the name it is said of.
  const leadsOn =
    allBefore.slice(-2)[0]?.shape === 'title' &&
    /^(?:newline|gap)$/.test(next?.kind ?? '') &&
    isGivenName(afterNext?.text ?? '');
  if (leadsOn) return null;
  return endsAt(next) && before?.shape === 'upper' && /^\p{Lu}\p{Ll}?\.?$/u.test(text) ? 'initial' : null;
}

/** In « Jean MAIRE », « MAIRE Anne » and, among the like, « Mme Nolwenn DOYEN », a name. */
function shapeOfRole(
  text: string,
  { allBefore, next, afterNext }: Around,
  capitalsEnd: boolean,
): Shape | null {
  const before = allBefore.at(-1);
  const isEnd = endsAt(next);
  const opensName = endsAt(before);
  const isCapitals = !/\p{Ll}/u.test(text);
  // « DUPONT Pascal Maire, », « DUPONT Jean Luc Maire – »: the name was whole.
  const isWhole = !isCapitals && allBefore.findLast(({ shape }) => shape !== 'title')?.shape === 'upper';
  const isCalled = capitalsEnd && isCapitals && allBefore.slice(-2)[0]?.kind === 'civility';
  const endsName = isEnd && !isWhole && before?.shape === 'title' && (isCalled || isGivenName(before.text));
  // « Mme MAIRE Sylviane, »
  const isCalledSo = before?.kind === 'civility' && isGivenName(next?.text ?? '');
  const startsName =
    isCapitals && next?.shape === 'title' && afterNext?.shape !== 'upper' && (opensName || isCalledSo);
  // « Mme V. MAIRE », « MMES MAIRE V, SAGE M »
  const hasInitial =
    (before?.shape === 'initial' &&
      isEnd &&
      /^(?:civility|separator|newline)$/.test(allBefore.at(-2)?.kind ?? 'newline')) ||
    (next?.shape === 'initial' && endsAt(afterNext) && (opensName || before?.kind === 'civility'));
  if (endsName || startsName || (isCapitals && hasInitial)) return isCapitals ? 'upper' : 'title';
  return null;
}

/** Small words belong to a name only when the name goes on: « de LA TOUR », not « de la séance ». */
function withParticles(tokens: Token[]): Token[] {
  let goesOn = false;
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index] as Token;
    if (token.shape === 'particle' && !goesOn) {
      // « Mme Anne PETIT Le quorum … »: the article opens a sentence.
      const isArticle =
        /^(?:Les?|La)$/.test(token.text) && /^(?:word|newline)$/.test(tokens[index - 1]?.kind ?? '');
      const isCapital = !isArticle && /^\p{Lu}/u.test(token.text);
      tokens[index] = isCapital
        ? { ...token, shape: 'title' }
        : { ...token, kind: 'lower', shape: undefined };
    }
    goesOn = tokens[index]?.kind === 'word' || (goesOn && token.kind === 'newline');
  }
  return tokens;
}
