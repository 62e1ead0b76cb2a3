import { foldInPlace } from '../fold.ts';
import { isGivenName } from './given-names.ts';
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
  const end = start + match[0].length;
  const token: Token = {
    kind,
    start,
    end,
    text: text.slice(start, end),
    folded: match[0],
    ...(relation ? { relation } : {}),
  };
  return isMeant(token, text) ? token : null;
}

/** Whether a word with several meanings has that of its kind here. */
function isMeant(token: Token, text: string): boolean {
  if (token.kind === 'civility') return isCivility(token, text);
  return !isInitial(token, text) && (!/^(?:to|by)$/.test(token.relation ?? '') || leadsToHolder(token, text));
}

/** « M » before a name, not « m² ». */
function isCivility({ text: printed, start, end }: Token, text: string): boolean {
  const next = text.slice(end, end + 12);
  // « Catherine MAITRE, » : after a given name and before no other, a family name.
  if (/^\p{Lu}{4,}$/u.test(printed) && /\p{Lu}\p{Ll}+\s$/u.test(before(text, start, 20)))
    return /^\s\p{Lu}/u.test(next);
  // « procuration à m Luc ROUX »
  const isHolder =
    printed === 'm' && /^[. ]{1,2}\p{Lu}/u.test(next) && /[ (][àaA] $/.test(before(text, start, 3));
  if (!isHolder && !/^(?:\p{Lu}|m[eo][ns]|mad)/u.test(printed)) return false;
  // « M.M. ARBRE et BOIS »; among « J.P. ROUX, L. BLANC » it is initials.
  if (printed === 'M.M.' && OTHER_INITIALS.test(around(text, start, end))) return false;
  // Optical reading: « M, DUPONT », « M . DUPONT »
  if (/^(?:M|Me|Dr|Pr)$/.test(printed)) return /^[\s:,.]{1,3}(?:\p{Lu}|le |la |l['’])/u.test(next);
  if (printed === 'M.' && isGluedInitial(text, start, end)) return false;
  // « ROUX M. suppléante »: an initial
  if (printed === 'M.' && /^ (?:suppl[ée]ante?|titulaire)(?!\p{L})/u.test(text.slice(end, end + 14)))
    return false;
  return !/^(?:M|MM)\.$/.test(printed) || !/^\p{Lu}\.|^-/u.test(next);
}

/** « ROUX M.Claire, », « Petit M.Ève – »: after a family name, a first name cut short and another glued to it. */
function isGluedInitial(text: string, start: number, end: number): boolean {
  const [, given = ''] = /^(\p{Lu}\p{Ll}{1,15})\s?(?:[,;()\n–—-]|$)/u.exec(text.slice(end, end + 20)) ?? [];
  return isGivenName(given) && /\p{L}{2}\s$/u.test(before(text, start, 3));
}

/** An « A » that is the initial of a given name, and leads to nobody. */
function isInitial({ text: printed, start, end, relation }: Token, text: string): boolean {
  if (relation === undefined || !/^A(?![^\s])/.test(printed)) return false;
  // « LAFONT A » + « DURIEUX L », « PETIT A donne pouvoir à »
  if (/\p{Lu}{2,} $/u.test(before(text, start, 12))) {
    if (/^A \p{Ll}/u.test(printed)) return true;
    const endsName = /^[^\S\n]*(?:\n|[,;)])/.test(text.slice(end, end + 12));
    if (endsName && LAST_INITIALS.test(around(text, start, end))) return true;
  }
  // « pouvoir à A ROUX »
  return relation === 'to' && printed === 'A' && /[ (][àa] $/.test(before(text, start, 3));
}

/** « à » before a name, « à madame PETIT », not « à 20 heures » nor « au Point n° 3 », « à D107/13 ». */
function leadsToHolder({ text: printed, start, end, relation }: Token, text: string): boolean {
  const next = text.slice(end, end + 12);
  // « P ROUX, A PETIT, JC BLANC »: an initial
  if (relation === 'to' && printed === 'A' && /[,;]\s$/.test(before(text, start, 2)))
    return ADDRESSED.test(next);
  // « délégué titulaire à Saint-Exemple »: the commune that sends him
  if (relation === 'to' && SENT_BY.test(before(text, start, 20)) && !leadsToPerson(next)) return false;
  return (
    /[>→⇒➔➜➡]/.test(printed) ||
    /^[\s:]*(?:(?!(?:Point|Question|Dossier|Rapport|N°)|\p{Lu}{1,4}[-_ ]?\d)\p{Lu}|m[. ]{1,2}\p{Lu}|(?:monsieur|madame)\s(?:\p{Lu}|l[ea])|(?:le|la) (?:maire|pr[ée]s))/u.test(
      next,
    )
  );
}

const before = (text: string, start: number, reach: number): string =>
  text.slice(Math.max(0, start - reach), start);
const around = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start - 150), end + 150);

/** « DUPONT P, », « PETIT M » at the end of a line. */
const LAST_INITIALS = /(?<!\p{L})\p{Lu}[\p{Lu}'’-]+ (?!A(?!\p{L}))\p{Lu}{1,2}\.?[^\S\n]*(?:[,;)\n]|$)/u;

const SENT_BY = /(?:d[ée]l[ée]gu[ée]e?|titulaire|suppl[ée]ante?)\s$/iu;
const ADDRESSED = /^\s(?:M\.?|MM\.?|Mr|Mme|Mlle|Monsieur|Madame)(?!\p{L})/u;
const leadsToPerson = (next: string): boolean =>
  ADDRESSED.test(next) || isGivenName(/^\s(\S+)/u.exec(next)?.[1] ?? '');

const OTHER_INITIALS = /(?<![\p{L}.])(?!M\.)(?:\p{Lu}[.-]){1,2}\s?\p{Lu}{2}/u;

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
