import { isGivenName } from './given-names.ts';
import { NOT_NAMES } from './titles.ts';
import type { Token } from './tokens.ts';

/** A line end, a gap between paragraphs, the edge of a table's cell. */
type Break = 'newline' | 'gap' | 'cell';

/** Words that follow each other with nothing but line ends between: one name or several. */
export interface Run {
  words: Token[];
  /** Indexes of words that begin a line or a paragraph. */
  breaks: Map<number, Break>;
}

/** Which comes first in the names of a list, when its forms tell; how its lines are to be read. */
export interface Habits {
  order: 'given' | 'family' | null;
  /** True when a line end parts two names by itself; false when it only wraps the text. */
  isLineByLine: boolean;
  /** « DUPONT, Jean ; PETIT, Anne »: commas may then stand inside a name. */
  hasSemicolons: boolean;
}

export interface NameWords {
  words: Token[];
  /** What stands between this name and the one before it in the same run. */
  brokenBy: Break | null;
}

type Part = 'given' | 'family';

/** Small letters or initials are given names, capitals family names, small words lean on what follows. */
function partsOf(words: readonly Token[]): (Part | null)[] {
  const hasCapitals = words.some(({ shape }) => shape === 'upper');
  const parts: (Part | null)[] = words.map(({ shape }) => {
    if (shape === 'upper') return 'family';
    if (shape === 'initial') return 'given';
    return shape === 'title' && hasCapitals ? 'given' : null;
  });
  for (let index = words.length - 1; index >= 0; index--) {
    if (words[index]?.shape === 'particle')
      parts[index] = parts[index + 1] === 'given' ? 'family' : (parts[index + 1] ?? null);
  }
  // « Cédric DE Saint JOUAN »: what stands between two parts of a family name and after a small word is of it.
  words.forEach(({ shape }, index) => {
    if (shape === 'title' && words[index - 1]?.shape === 'particle' && parts[index + 1] === 'family')
      parts[index] = 'family';
  });
  return parts;
}

/** « Prénom NOM » or « NOM Prénom »: what most of the names say, by their capitals or by known given names. */
export function orderOf(runs: readonly Run[]): Habits['order'] {
  let balance = 0;
  let votes = 0;
  for (const { words } of runs) {
    const parts = partsOf(words);
    const first = parts[0] ?? (isGiven(words[0]) && !isGiven(words.at(-1)) ? 'given' : null);
    const last = parts.at(-1) ?? (isGiven(words.at(-1)) && !isGiven(words[0]) ? 'given' : null);
    if (first === last || words.length < 2) continue;
    balance += first === 'given' || last === 'family' ? 1 : -1;
    votes++;
  }
  if (votes === 0 || Math.abs(balance) < 0.3 * votes) return null;
  return balance > 0 ? 'given' : 'family';
}

const isGiven = (word: Token | undefined): boolean => word !== undefined && isGivenName(word.text);

/** The names of a run, in reading order. */
export function namesOf(run: Run, habits: Habits): NameWords[] {
  const names: NameWords[] = [];
  let open: Line | null = null;
  const close = ({ words, brokenBy, lineStarts }: Line) =>
    startsOf(words, habits, lineStarts).forEach((start, index, starts) => {
      const link = index === 0 ? brokenBy : lineStarts.has(start) ? 'newline' : null;
      names.push({ words: words.slice(start, starts[index + 1]), brokenBy: link });
    });
  for (const line of linesOf(run)) {
    if (open && !isParted(open.words, line.words, line.brokenBy, habits)) {
      open.lineStarts.add(open.words.length);
      open.words.push(...line.words);
      continue;
    }
    if (open) close(open);
    open = line;
  }
  if (open) close(open);
  return names;
}

interface Line extends NameWords {
  /** Where other lines were joined to this one. */
  lineStarts: Set<number>;
}

function linesOf({ words, breaks }: Run): Line[] {
  const lines: Line[] = [];
  words.forEach((word, at) => {
    const brokenBy = breaks.get(at) ?? null;
    if (at === 0 || brokenBy) lines.push({ words: [], brokenBy, lineStarts: new Set() });
    lines.at(-1)?.words.push(word);
  });
  return lines;
}

/** No name is longer: enough to judge a line end by. */
const LONGEST_NAME = 7;

/** Does a line end part two names here? Not inside « Michel » + « ASLANIAN ». */
function isParted(
  all: readonly Token[],
  after: readonly Token[],
  kind: NameWords['brokenBy'],
  { isLineByLine, order }: Habits,
): boolean {
  const before = all.slice(-LONGEST_NAME);
  const left = partsOf(before);
  const right = partsOf(after);
  const isHalf = (half: (Part | null)[], words: readonly Token[], part: Part) =>
    half.every(
      (one) =>
        one === part ||
        (one === null && (part === 'given' ? words.length < 3 && words.every(isGiven) : false)),
    );
  const isWhole = (half: (Part | null)[]) => half.includes('given') && half.includes('family');
  if (isHalf(left, before, 'given') && right[0] === 'family') return order === 'family' && isLineByLine;
  if (isHalf(left, before, 'family') && isHalf([right[0] ?? null], after.slice(0, 1), 'given'))
    return kind === 'gap' || (kind === 'newline' && (isLineByLine || order === 'given'));
  if (kind !== 'newline' || isLineByLine || after.some(({ folded }) => NOT_NAMES.has(folded))) return true;
  return isWhole(left) && right[0] !== left.at(-1);
}

/** Where names begin among words that no line end parts: « Christian DUMONT Christian DUPRAZ ». */
function startsOf(words: Token[], { order }: Habits, lineStarts: ReadonlySet<number>): number[] {
  const blocks = blocksOf(words);
  if (blocks.length <= 2) return blocks.length === 1 ? byGivenNames(words, lineStarts) : [0];
  const startsPair = blocks.length % 2 === 0 || order === null || blocks[0]?.part === order;
  const cuts = blocks.filter((_, index) => index > 0 && (index % 2 === 0) === startsPair).map(({ at }) => at);
  // A last half is a name cut short, or the tail of the one before it.
  const last = blocks.at(-1);
  if (startsPair && blocks.length % 2 === 1 && last && !lineStarts.has(last.at)) cuts.pop();
  return [0, ...cuts];
}

function blocksOf(words: readonly Token[]): { part: Part | null; at: number }[] {
  const blocks: { part: Part | null; at: number }[] = [];
  partsOf(words).forEach((part, at) => {
    if (at === 0 || part !== blocks.at(-1)?.part) blocks.push({ part, at });
  });
  return blocks;
}

/** « Jean Dupont Marie Martin »: where case does not tell, a known given name after a whole name begins another. */
function byGivenNames(words: Token[], lineStarts: ReadonlySet<number>): number[] {
  const starts = [0];
  if (words.length < 4 || !isGiven(words[0])) return starts;
  words.forEach((word, at) => {
    const enough = at - (starts.at(-1) ?? 0) >= 2 && words.length - at >= 2;
    if (enough && isGiven(word) && (!isGiven(words[at - 1]) || lineStarts.has(at))) starts.push(at);
  });
  return starts;
}

/** Given and family name, when the words tell them apart. */
export function nameParts(
  words: readonly Token[],
  order: Habits['order'],
): { givenName?: string; familyName?: string } {
  const parts = partsOf(words);
  const text = (part: Part) => textOf(words.filter((_, index) => parts[index] === part));
  if (parts.every((part) => part !== null) && new Set(parts).size === 2)
    return { givenName: text('given'), familyName: text('family') };
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 4) return {};
  const particle = words.findIndex(({ shape }) => shape === 'particle');
  const known = isGiven(first) === isGiven(last) ? order : isGiven(first) ? 'given' : 'family';
  if (!known) return {};
  if (known === 'given') {
    const at = particle > 0 ? particle : words.length === 2 || !isGiven(words[1]) ? 1 : 2;
    return { givenName: textOf(words.slice(0, at)), familyName: textOf(words.slice(at)) };
  }
  const at = words.length - (words.length > 2 && particle < 0 && isGiven(words.at(-2)) ? 2 : 1);
  return { givenName: textOf(words.slice(at)), familyName: textOf(words.slice(0, at)) };
}

export const textOf = (words: readonly Token[]): string => words.map(({ text }) => text.trim()).join(' ');

/** Could these words name somebody? A letter alone does only after a civility: « Madame Y ». */
export const isName = (words: readonly Token[], hasCivility: boolean): boolean =>
  words.length <= LONGEST_NAME &&
  words.some(({ shape }) => shape === 'upper' || shape === 'title' || hasCivility) &&
  words.every(({ folded }) => !NOT_NAMES.has(folded));

/** Two parts told apart, or at least a known given name beside another word. */
export const isFullName = (words: readonly Token[]): boolean =>
  words.length > 1 && (new Set(partsOf(words)).size > 1 || isGiven(words[0]) || isGiven(words.at(-1)));

/** « Mme Nathalie, COLIN », « DUPONT, Jean ; … »: the halves of one name, a comma between. */
export function areHalves(
  before: readonly Token[],
  after: readonly Token[],
  { hasSemicolons }: Habits,
): boolean {
  const isGivenHalf = (words: readonly Token[]) =>
    words.length < 3 && words.every((word) => word.shape === 'title' && isGiven(word));
  const isFamilyHalf = (words: readonly Token[]) => words.every(({ shape }) => shape === 'upper');
  return (
    (isGivenHalf(before) && isFamilyHalf(after)) ||
    (hasSemicolons && isFamilyHalf(before) && isGivenHalf(after))
  );
}
