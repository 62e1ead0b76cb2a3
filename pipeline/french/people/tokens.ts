import { foldInPlace } from '../fold.ts';
import { isGivenName } from './given-names.ts';
import { before, isMeant } from './meant.ts';
import { groupOf, LEXEME, LEXEMES, PHRASE, PHRASES } from './patterns.ts';
import type { Token, TokenKind } from './token.ts';
import { asWords, shapeOf } from './words.ts';

/** A parenthesis left open runs to the end of its line, and no further than this. */
const LONGEST_PARENTHESIS = 300;

/** Cuts a text into the tokens of a list of people. Nothing is lost but spaces. */
export function tokensOf(text: string): Token[] {
  const folded = foldInPlace(text);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, folded, at);
    if (token) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return asWords(tokens);
}

/** Marks that are a token by themselves, wherever they stand. */
const MARKS: ReadonlyMap<string, TokenKind> = new Map([
  [',', 'separator'],
  [';', 'separator'],
  ['&', 'separator'],
  ['+', 'separator'],
  ['|', 'separator'],
  ['/', 'separator'],
  [':', 'colon'],
  ['\t', 'newline'],
]);

function tokenAt(text: string, folded: string, at: number): Token | null {
  const char = text[at] as string;
  if (char === ' ') return null;
  if (char === '(' || char === '[') return parenthesisAt(text, folded, at);
  const kind = MARKS.get(char);
  if (kind) return { kind, start: at, end: at + 1, text: char, folded: char };
  return (
    (isWordStart(folded, at) && (leadAt(text, at) ?? phraseAt(text, folded, at))) ||
    lexemeAt(text, folded, at)
  );
}

const isWordStart = (folded: string, at: number): boolean =>
  /[a-z\d]/.test(folded[at] ?? '') &&
  (!/\p{L}/u.test(folded[at - 1] ?? '') || /^a\s(?:donn|ete(?!\p{L}))/u.test(folded.slice(at, at + 6)));

function parenthesisAt(text: string, folded: string, start: number): Token {
  const inside = text.slice(start + 1, start + LONGEST_PARENTHESIS);
  const close = inside.search(/[)\](]|\n\n/);
  const isClosed = close >= 0 && /[)\]]/.test(inside[close] ?? '');
  const length = isClosed ? close : inside.search(/[(,;\n]|$/);
  const end = start + 1 + length + (isClosed ? 1 : 0);
  return { kind: 'paren', start, end, text: text.slice(start, end), folded: folded.slice(start, end) };
}

function phraseAt(text: string, folded: string, start: number): Token | null {
  PHRASE.lastIndex = start;
  const match = PHRASE.exec(folded);
  if (!match) return null;
  const [kind, relation] = PHRASES[groupOf(match)] as (typeof PHRASES)[number];
  const said = kind === 'separator' ? beforeParticle(match[0], text, start) : match[0];
  const end = start + said.length;
  const token: Token = {
    kind,
    start,
    end,
    text: text.slice(start, end),
    folded: said,
    ...(relation ? { relation } : {}),
  };
  return isMeant(token, text) ? token : null;
}

/** « Mmes BLANC et de LESSEPS », « M. NOIR et de la TOUR »: « de » is of the name; « de M. ROUX et de M. BLANC » only says it again. */
function beforeParticle(words: string, text: string, start: number): string {
  const next = text.slice(start, start + 60);
  const isOfName =
    /^et\sde\s(?:la\s|l['’])\p{Lu}/u.test(next) ||
    (/^et\s(?:de\s|d['’])\p{Lu}{2}[\p{Lu}'’-]*\s?(?:[,;.)\n]|$)/u.test(next) &&
      OF_SEVERAL.test(before(text, start, 80)));
  return isOfName ? 'et' : words;
}
const OF_SEVERAL = /(?:MM|Mmes|Messieurs|Mesdames)[.\s][^\n;:]{2,70}\s$/u;

/** « de Luc ROUX à », « d'Anne PETIT à », where an entry begins: who leads to the name is not of it. */
function leadAt(text: string, start: number): Token | null {
  LEAD.lastIndex = start;
  const match = LEAD.exec(text);
  if (!match || !isGivenName(match.groups?.given as string)) return null;
  const lead = match.groups?.lead as string;
  return { kind: 'separator', start, end: start + lead.length, text: lead, folded: lead };
}
const LEAD =
  /(?<=(?:^|[\n,;:(|–-]|\set)[ •*]{0,3})(?<lead>de\s|d['’]\s?)(?<given>\p{Lu}[\p{L}-]+)(?=\s(?:d['’eu]\s?|l[ae]\s)*\p{Lu})/uy;

function lexemeAt(text: string, folded: string, start: number): Token | null {
  LEXEME.lastIndex = start;
  const match = LEXEME.exec(text);
  if (!match) return null;
  const [kind, initial] = LEXEMES[groupOf(match)] as (typeof LEXEMES)[number];
  const next = text.slice(LEXEME.lastIndex, LEXEME.lastIndex + 3);
  const printed = kind === 'word' ? firstOf(match[0], next) : match[0];
  const end = start + printed.length;
  const token: Token = { kind, start, end, text: printed, folded: folded.slice(start, end) };
  if (kind === 'relation') return { ...token, relation: 'to' };
  if (kind !== 'word') return token;
  if (initial && !isShortName(token)) return { ...token, shape: initial };
  if (initial)
    return {
      ...token,
      end: end - 1,
      text: token.text.slice(0, -1),
      folded: token.folded.slice(0, -1),
      shape: 'title',
    };
  const shape = shapeOf(token);
  return shape ? { ...token, shape } : { ...token, kind: 'lower' };
}

/** « DUPONTJulie ROUX »: the comma between two names was lost, as optical reading loses it. */
function firstOf(word: string, next: string): string {
  const [, family, given = ''] = /^(\p{Lu}[\p{Lu}'’-]{2,})(\p{Lu}\p{Ll}+)/u.exec(word) ?? [];
  return family && (isGivenName(given) || /^ \p{Lu}{2}/u.test(next)) ? family : word;
}

/** « Luc. » or « Noé. » ends a list; « Chr. » is cut short: abbreviations stop before a vowel. */
const isShortName = ({ text }: Token): boolean =>
  /^\p{Lu}\p{Ll}{2}\.$/u.test(text) && (/[aeiouyéèëï]\.$/u.test(text) || isGivenName(text.slice(0, -1)));
