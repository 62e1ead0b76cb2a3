import { CAPITALS, LETTERS, MARKS, SMALL } from '../../patterns/letters.ts';
import { spaced } from '../fold.ts';
import { NOTE_OPENING, RELATIONS, type Relation, STANDS_FOR } from './relations.ts';
import { CIVILITY_SOURCES, ROLE } from './titles.ts';
import type { Shape, TokenKind } from './token.ts';

const relations = (isBare: boolean): [string, TokenKind, Relation][] =>
  RELATIONS.filter((relation) => (relation.isBare ?? false) === isBare).map(({ source, kind }) => [
    // « pouvoir d'Anne PETIT »
    `(?:${source})(?:(?<=')|(?![${LETTERS}]))`,
    'relation',
    kind,
  ]);

/** Phrases of the lexicon with the kind each makes; the first that matches wins. */
const PHRASE_SOURCES: readonly [string, TokenKind, Relation?][] = [
  // « GUGLIEL MM, LUCAS M, »: before a comma they are initials.
  [`(?!mm? ?[,;])(?:${CIVILITY_SOURCES.join('|')})(?:\\.|(?![${LETTERS}'-]))`, 'civility'],
  // « M. ROUX et son pouvoir »
  [`et (?:son|sa|ses|leurs?) (?:pouvoir|procuration|mandat)s?(?![${LETTERS}'-])`, 'note'],
  [STANDS_FOR, 'relation', 'replaces'],
  [ROLE, 'role'],
  ...relations(false),
  [NOTE_OPENING, 'note'],
  ...relations(true),
  [`(?:neant|aucune?|personne|sans objet)(?![${LETTERS}'-])`, 'none'],
  [`(?:(?:l')?ordre du jour|accuse (?:de reception|certifie))(?![${LETTERS}'-])`, 'stop'],
  // « M. ROUX pour lui-même et pour Mme PETIT »
  ['pour (?:lui|elle)[ -]meme et pour(?= )', 'separator'],
  [`(?:et|ainsi que)(?: (?:de|d'|du))?(?![${LETTERS}'-])`, 'separator'],
];
export const PHRASES = PHRASE_SOURCES.map(([, kind, relation]) => [kind, relation] as const);
export const PHRASE = new RegExp(PHRASE_SOURCES.map(([source]) => `(${spaced(source)})`).join('|'), 'uy');

const SLASHED = `[${CAPITALS}]{2}[${CAPITALS}'’-]*/[${CAPITALS}]{2}[${CAPITALS}'’-]*`;

const LEXEME_SOURCES: readonly [string, TokenKind, Shape?][] = [
  ['\\n\\n+', 'gap'],
  // « 1. Jean DUPONT », « 2) Anne PETIT »
  [`(?<=^|\\n)\\d{1,2}\\s?[.)°/-]{1,2}\\s?(?=[${CAPITALS}])`, 'separator'],
  // « 1 - DUPONT Jean 2 - PETIT Anne », « 3. DUPONT Jean 4. 5. PETIT Anne »: a column of ranks was read first.
  [
    `(?=\\d)(?<=[${CAPITALS}][${LETTERS}'-]{1,30} )(?:\\d{1,2}\\s?[.)-]{1,2}\\s)+(?=[${CAPITALS}])`,
    'separator',
  ],
  // « 1.) Jean DUPONT 16.) Anne PETIT »: ranks in a row.
  [`\\d{1,2}\\.\\)\\s?(?=[${CAPITALS}])`, 'separator'],
  [`\\n|[*${MARKS}]`, 'newline'],
  // « Petit M.Claire, »: where it is no civility, the two are one given name.
  [`(?<=[${LETTERS}]{2} )M\\.[${CAPITALS}][${SMALL}]{1,15}(?= ?(?:[,;()\\n–—-]|$))`, 'word', 'title'],
  [
    `[${CAPITALS}](?:[-‐‑][${CAPITALS}])+\\.|[${CAPITALS}][${SMALL}]?\\.(?:[-‐‑ ]?[${CAPITALS}][${SMALL}]?\\.)+|` +
      `[${CAPITALS}][${SMALL}]{0,2}\\.(?:[-‐‑]?[${CAPITALS}][${SMALL}]?\\.)*(?=[\\s,;)]|[-–—]\\s|[${CAPITALS}]|$)`,
    'word',
    'initial',
  ],
  // « Jean-P. DURAND », « Marie-Th. PETIT »
  [`[${CAPITALS}][${SMALL}]+-[${CAPITALS}][${SMALL}]{0,2}\\.(?= ?[${CAPITALS}]{2})`, 'word', 'initial'],
  // « LA FERTÉ S/ LOIRE »
  [`[${CAPITALS}]/(?= ?[${CAPITALS}]{2})`, 'word', 'upper'],
  // « Mmes ROUX, PETIT/BLANC, NOIR »: where commas part the names, a slash joins the two of one; « PETIT/BLANC Zoé » anywhere.
  [
    `(?<=[,;(] ?|(?:M\\.|MM\\.|Mr|Mmes?|Monsieur|Madame) )${SLASHED}(?= ?[,;.()\\n]|$)|${SLASHED}(?= [${CAPITALS}][${SMALL}])`,
    'word',
    'upper',
  ],
  // « JP. CULOS », « RM. MARTIN »: a double given name.
  [`[${CAPITALS}]{2}\\.(?= ?[${CAPITALS}]{2})`, 'word', 'initial'],
  // « M. Jean – Antoine PETIT »: spaces about the hyphen of one given name.
  [
    `(?<=(?:M\\.|Mme|Mlle|Monsieur|Madame) )(?:Jean|Marie) ?[–-] ?[${CAPITALS}][${SMALL}]{2,}(?= [${CAPITALS}])`,
    'word',
    'title',
  ],
  // « MmePETIT »: the space was lost.
  [`M(?:mes?|lles?)(?=[${CAPITALS}])`, 'civility'],
  // « DURAND.M »: a name and its initial, a full stop for the space.
  [`[${CAPITALS}]{3,}\\.(?=[${CAPITALS}](?![${LETTERS}.]))`, 'word'],
  // « DURANDa donné pouvoir », « Loïca été désigné »: the space was lost; « Fatima donne pouvoir » is whole.
  [`[${CAPITALS}][${LETTERS}'’-]{2,}(?=a\\s(?:donné|[ée]t[ée](?![${LETTERS}])))`, 'word'],
  // « Duro<s »: a letter of the name, read optically.
  [`[${LETTERS}\\p{M}]+(?:['’´\`‐‑<-][${LETTERS}\\p{M}]+)*['’]?`, 'word'],
  ['(?<=\\s|^)[-–—]+(?=\\s|$)|(?<=\\n|^)[-–—]+', 'separator'],
  ['[-=]{0,3}>|[→⇒➔➜➡]|(?<=\\s)=(?=\\s)', 'relation'],
  ['[-–—‐‑]+', 'hyphen'],
  ['[.!?…]+', 'stop'],
  // « jusqu'à la question 4.1. incluse »: the stops are of the number.
  [`\\d+(?:\\.\\d+)+\\.?(?=\\s[${SMALL}])`, 'other'],
  ['\\d+|[\\s\\S]', 'other'],
];
export const LEXEMES = LEXEME_SOURCES.map(([, kind, shape]) => [kind, shape] as const);
export const LEXEME = new RegExp(LEXEME_SOURCES.map(([source]) => `(${source})`).join('|'), 'uy');

/** Which of the alternatives of a pattern matched: each is one group, and holds no other. */
export function groupOf(match: RegExpExecArray): number {
  let group = 1;
  while (match[group] === undefined) group++;
  return group - 1;
}
