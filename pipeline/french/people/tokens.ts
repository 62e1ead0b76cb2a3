import { foldInPlace } from '../fold.ts';
import { NOTE_OPENING, RELATIONS, type Relation } from './relations.ts';
import { CIVILITIES, PARTICLES, ROLE } from './titles.ts';

/** What a word of a name looks like: DUPONT, Jean, « J.-P. », « de ». */
export type Shape = 'upper' | 'title' | 'initial' | 'particle';

export type TokenKind =
  | 'civility'
  | 'role'
  | 'word'
  | 'lower'
  | 'separator'
  | 'hyphen'
  | 'colon'
  | 'stop'
  | 'newline'
  | 'gap'
  | 'paren'
  | 'relation'
  | 'note'
  | 'none'
  | 'other';

/** A piece of a list of people; `folded` is its text folded in place. */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  text: string;
  folded: string;
  /** Of a word. */
  shape?: Shape;
  relation?: Relation;
}

const spaced = (source: string): string =>
  source.replaceAll('[ -]', '[\\s-]').replace(/ \?/g, '\\s?').replace(/ /g, '\\s{1,3}');

/** Phrases of the lexicon, at the start of a word of the folded text. */
const PHRASE = new RegExp(
  [
    `(?<civility>(?:${CIVILITIES.toSorted((a, b) => b.length - a.length).join('|')})(?:\\.|(?![\\p{L}'-])))`,
    `(?<role>${spaced(ROLE)})`,
    ...RELATIONS.map(({ source }, index) => `(?<relation${index}>(?:${spaced(source)})(?![\\p{L}]))`),
    `(?<note>(?:${spaced(NOTE_OPENING)}))`,
    "(?<none>(?:neant|aucune?|personne|sans objet)(?![\\p{L}'-]))",
    "(?<separator>(?:et|ainsi que|and)(?:\\s(?:de|d'|du))?(?![\\p{L}'-]))",
  ].join('|'),
  'uy',
);

const LEXEME = new RegExp(
  [
    '(?<gap>\\n\\n+)',
    '(?<bullet>(?<=^|\\n)\\d{1,2}\\s?[.)°/-]{1,2}\\s?(?=\\p{Lu}))',
    '(?<newline>[\\n\\t]| ?[•▪●➢►✓*\\uf000-\\uf0ff] ?)',
    '(?<space> +)',
    '(?<initials>\\p{Lu}\\p{Ll}?\\.(?:[-‐‑ ]?\\p{Lu}\\p{Ll}?\\.)+|\\p{Lu}\\p{Ll}{0,2}\\.(?:[-‐‑]?\\p{Lu}\\p{Ll}?\\.)*(?=[\\s,;)]|\\p{Lu}|$))',
    "(?<word>[\\p{L}\\p{M}]+(?:['’´`‐‑-][\\p{L}\\p{M}]+)*['’]?)",
    '(?<separator>[,;&/|]|(?<=\\s|^)[-–—]+(?=\\s|$)|(?<=\\n|^)[-–—]+)',
    '(?<arrow>[-=]{0,3}>|[→⇒➔➜➡])',
    '(?<hyphen>[-–—‐‑]+)',
    '(?<colon>:)',
    '(?<stop>[.!?…]+)',
    '(?<other>\\d+|[\\s\\S])',
  ].join('|'),
  'uy',
);

/** A parenthesis left open runs to the end of its line, and no further than this. */
const LONGEST_PARENTHESIS = 300;

/** Cuts a text into the tokens of a list of people. Nothing is lost but spaces. */
export function tokensOf(text: string): Token[] {
  const folded = foldInPlace(text);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const token = isOpening(text, at)
      ? parenthesisAt(text, folded, at)
      : (phraseAt(text, folded, at) ?? lexemeAt(text, folded, at));
    if (token) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return withParticles(tokens);
}

const isOpening = (text: string, at: number): boolean => text[at] === '(' || text[at] === '[';

function parenthesisAt(text: string, folded: string, start: number): Token {
  const inside = text.slice(start + 1, start + LONGEST_PARENTHESIS);
  const close = inside.search(/[)\](]|\n\n/);
  const isClosed = close >= 0 && /[)\]]/.test(inside[close] ?? '');
  const length = isClosed ? close : inside.search(/[(,;\n]|$/);
  const end = start + 1 + length + (isClosed ? 1 : 0);
  return { kind: 'paren', start, end, text: text.slice(start, end), folded: folded.slice(start, end) };
}

function phraseAt(text: string, folded: string, start: number): Token | null {
  if (start > 0 && /[\p{L}\p{M}]/u.test(text[start - 1] ?? '')) return null;
  PHRASE.lastIndex = start;
  const match = PHRASE.exec(folded);
  if (!match?.groups) return null;
  const [name = ''] = Object.entries(match.groups).find(([, value]) => value !== undefined) ?? [];
  const end = start + match[0].length;
  const kind = name.startsWith('relation') ? 'relation' : (name as TokenKind);
  const relation = kind === 'relation' ? RELATIONS[Number(name.slice(8))]?.kind : undefined;
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

/** « M » before a name, not « m² »; « à » before a name, not « à 20 heures »; « EL ET » is no conjunction. */
function isMeant({ kind, text: printed, end, relation }: Token, text: string): boolean {
  const next = text.slice(end, end + 12);
  if (kind === 'civility') {
    if (!/^\p{Lu}/u.test(printed)) return false;
    if (/^(?:M|Me|Dr|Pr)$/.test(printed)) return /^[\s:]+(?:\p{Lu}|le |la |l['’])/u.test(next);
    return !/^(?:M|MM)\.$/.test(printed) || !/^\p{Lu}\.|^-/u.test(next);
  }
  if (relation === 'to' || relation === 'by')
    return /[>→⇒➔➜➡]/.test(printed) || /^[\s:]*(?:\p{Lu}|(?:le|la) (?:maire|pr[ée]s))/u.test(next);
  return true;
}

function lexemeAt(text: string, folded: string, start: number): Token | null {
  LEXEME.lastIndex = start;
  const match = LEXEME.exec(text);
  if (!match?.groups) return null;
  const [name = 'other'] = Object.entries(match.groups).find(([, value]) => value !== undefined) ?? [];
  if (name === 'space') return null;
  const end = start + match[0].length;
  const token: Token = { kind: 'other', start, end, text: match[0], folded: folded.slice(start, end) };
  if (name === 'initials') return { ...token, kind: 'word', shape: 'initial' };
  if (name === 'bullet') return { ...token, kind: 'separator' };
  if (name === 'arrow') return { ...token, kind: 'relation', relation: 'to' };
  if (name !== 'word') return { ...token, kind: name as TokenKind };
  const shape = shapeOf(token);
  return shape ? { ...token, kind: 'word', shape } : { ...token, kind: 'lower' };
}

function shapeOf({ text, folded }: Token): Shape | null {
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

/** Small words belong to a name only when the name goes on: « de LA TOUR », not « de la séance ». */
function withParticles(tokens: Token[]): Token[] {
  let goesOn = false;
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index] as Token;
    if (token.shape === 'particle' && !goesOn) {
      const isCapital = /^\p{Lu}/u.test(token.text);
      tokens[index] = isCapital
        ? { ...token, shape: 'title' }
        : { ...token, kind: 'lower', shape: undefined };
    }
    goesOn = tokens[index]?.kind === 'word' || (goesOn && token.kind === 'newline');
  }
  return tokens;
}
