import { Passage } from '../../document/passage.ts';
import { CONFORM_FIRST, LAST_ARTICLE, OPENS_NO_SIGNER } from '../../french/act/closing-words.ts';
import {
  CONFORM_LAST,
  NEXT_PAPER,
  NO_SIGNATURE,
  ON_BEHALF,
  SECRETARY_SIGNS,
  SIGNATURE_MARK,
  SIGNED_BY,
  SIGNING_OFFICES,
  SIGNING_TIME,
} from '../../french/act/signature-words.ts';
import { fold } from '../../french/fold.ts';
import { isGivenName } from '../../french/people/given-names.ts';
import { type Named, peopleIn } from '../../french/people.ts';

interface Signatory {
  name: string;
  /** « maire », « première adjointe » : in small letters, without article. */
  capacity: string | null;
  read: Passage[];
}

/** Beyond this many characters a closing has gone over to annexes. */
const REACH = 6000;
/** A line longer than this is a sentence; signatures are short. */
const LONGEST_LINE = 110;

type Token =
  | { kind: 'office' | 'behalf' | 'secretary' | 'mark'; passage: Passage }
  | { kind: 'name'; passage: Passage }
  | { kind: 'break' };

const LINE_ENDS = /\n+/;

/**
 * Whose signature ends the act, and in what capacity. The name stands after the office or before it; the
 * secretary of the sitting, who signs beside, is not the signatory.
 */
export function signatoryIn(section: Passage, authority: string): Signatory | null {
  const tokens = withWholeNames(section.slice(0, REACH).split(LINE_ENDS)).flatMap((line) =>
    tokensOf(ofSignature(line), authority),
  );
  const first = tokens.find(({ kind }) => kind !== 'break');
  return first?.kind === 'name'
    ? (nameFirst(tokens) ?? officeFirst(tokens))
    : (officeFirst(tokens) ?? nameFirst(tokens));
}

/** « … et ont signé les membres présents. Pour extrait conforme, le maire : Jean ARBRE »: the last sentence of a line signs. */
const ofSignature = (line: Passage): Passage => line.slice(Math.max(0, lastSentenceAt(line.text)));

/** Where « Pour extrait conforme, le maire : Jean ARBRE » begins, the last sentence of a text; -1 when it does not sign. */
export const lastSentenceAt = (text: string): number => text.search(CONFORM_LAST);

/** « Signé électroniquement par : Christophe » + « ARBRE »: a narrow frame cuts the name. */
const withWholeNames = (lines: readonly Passage[]): Passage[] =>
  lines.flatMap((line, index) => {
    const [above, below] = [lines[index - 1], lines[index + 1]];
    if (above && isCutBefore(above, line)) return [];
    return below && isCutBefore(line, below) ? [Passage.join([line, below], '\n').onOneLine] : [line];
  });

function isCutBefore({ text }: Passage, below: Passage): boolean {
  const signed = SIGNED_BY.exec(text);
  const name = signed ? text.slice(signed.index + signed[0].length).trim() : '';
  return isGivenName(name) && /^\s*\p{Lu}[\p{Lu}'’ -]+$/u.test(below.text);
}

/** « Le Maire, Le secrétaire » then « Jean ARBRE, Anne LEROUX » : each its own, in order. */
function officeFirst(tokens: readonly Token[]): Signatory | null {
  let waiting: Exclude<Token, { kind: 'break' }>[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'break') waiting = [];
    else if (token.kind === 'name') {
      const owner = waiting.shift();
      if (!owner || owner.kind === 'secretary') continue;
      return signatoryOf(token.passage, owner, tokens.slice(index + 1));
    } else {
      const last = waiting.at(-1)?.kind;
      if (last === 'behalf' || last === 'mark') waiting.pop();
      if (!(last === 'office' && token.kind === 'mark')) waiting.push(token);
    }
  }
  return null;
}

/** « Jean ARBRE » then « Maire »; « Jean ARBRE, Anne LEROUX » then « Maire, Secrétaire »: each its own, in order. */
function nameFirst(tokens: readonly Token[]): Signatory | null {
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'office') continue;
    const first = tokens.findLastIndex(({ kind }, at) => at < index && !OWNERS.has(kind)) + 1;
    const before = tokens.slice(0, first).findLastIndex(({ kind }) => kind !== 'name') + 1;
    const end = tokens.findIndex(({ kind }, at) => at > index && !OWNERS.has(kind));
    const [names, owners] = [first - before, (end < 0 ? tokens.length : end) - first];
    // Names of a table, then « Le Maire » over the name that ends the act: it is below.
    const [below, next] = [tokens[index + 1], tokens[index + 2]];
    if (names > owners && below?.kind === 'name' && !next) continue;
    const name = tokens[names === owners ? before + index - first : first === index ? index - 1 : -1];
    if (name?.kind === 'name') return signatoryOf(name.passage, token, []);
  }
  return null;
}
const OWNERS: ReadonlySet<Token['kind']> = new Set(['office', 'secretary']);

function signatoryOf(
  name: Passage,
  owner: Exclude<Token, { kind: 'break' }>,
  after: readonly Token[],
): Signatory {
  // « Signé par Jean ARBRE », then « Qualité : Maire ».
  const next = after[0];
  const office = owner.kind === 'mark' ? (next?.kind === 'office' ? next.passage : null) : owner.passage;
  const capacity = office?.flat.toLowerCase() ?? null;
  return { name: name.flat, capacity, read: office ? [office, name] : [name] };
}

/** What one line of a closing says of signatures. */
function tokensOf(printed: Passage, authority: string): Token[] {
  const line = printed.slice(CONFORM_FIRST.exec(printed.text)?.[0].length ?? 0);
  if (line.isEmpty) return [];
  if (line.length > LONGEST_LINE || NO_SIGNATURE.test(line.text)) return [{ kind: 'break' }];
  const label = line.match(LABEL);
  if (!label) return nameIn(line, authority);
  const kind = (['behalf', 'secretary', 'mark', 'office'] as const).find((each) => label.group(each));
  return [
    ...nameIn(line.slice(0, label.start), authority),
    ...(kind ? [{ kind, passage: label.whole }] : []),
    ...tokensOf(line.slice(label.end), authority),
  ];
}

const LABEL = new RegExp(
  `(?<behalf>${ON_BEHALF.source})|(?<secretary>${SECRETARY_SIGNS.source})|(?<mark>${SIGNED_BY.source})|(?<office>${SIGNING_OFFICES.source})`,
  'iu',
);

/** The one person of a piece of line: first name and name, or a civility and a name. */
function nameIn(piece: Passage, authority: string): Token[] {
  const bare = withoutPaper(withoutTime(withoutArticle(withoutMarks(piece)))).trim();
  // « Mme Anne PETIT) », the end of a list of voters, signs nothing.
  if (bare.isEmpty || /\/$|^[^(]*\)/.test(bare.text) || OPENS_NO_SIGNER.test(bare.text)) return [];
  return peopleIn(bare)
    .filter((named) => isSigner(named, authority))
    .map(({ passage }) => ({ kind: 'name', passage: withoutNoise(passage) }));
}

/** « Jean ARBRE      Le » before « Secrétaire de séance »: the article of the next office. */
const withoutArticle = (piece: Passage): Passage => piece.slice(0, piece.text.search(LAST_ARTICLE));

const withoutTime = (piece: Passage): Passage =>
  piece.slice(0, SIGNING_TIME.exec(piece.text)?.index ?? piece.length);

/** « Jean ARBRE CAHIER DES CHARGES », « Jean ARBRE Annexe à la délibération »: the title of the next paper. */
const withoutPaper = (piece: Passage): Passage =>
  piece.slice(0, NEXT_PAPER.exec(piece.text)?.index ?? piece.length);

/** « UNS Jean-Marc ARBRE »: letters of the stamp before a first name and a name. */
const NOISE = /^\p{Lu}{1,3}\s(?=\p{Lu}\p{Ll}[\p{L}-]*\s(?:\p{L}{1,3}\s){0,2}[\p{Lu}'’-]{3,}$)/u;
const withoutNoise = (name: Passage): Passage => name.slice(NOISE.exec(name.text)?.[0].length ?? 0);

/** « SE Q » is what was left of a stamp: one word of a name has three letters. */
const isSigner = ({ person }: Named, authority: string): boolean =>
  /\p{L}{3}/u.test(person.name) &&
  (person.name.includes(' ') || person.civility !== undefined) &&
  !authority.includes(fold(person.name));

/** After « Signé », « [signature] » or an « L.S. ». */
function withoutMarks(piece: Passage): Passage {
  const last = [...piece.matches(SIGNATURE_MARK)].at(-1);
  if (!last) return piece;
  const after = piece.slice(last.end);
  return /\p{L}{2}/u.test(after.text) ? after : piece.slice(0, last.start);
}
