import { isGiven, MOST_WORDS, type Order, type Part, partsOf } from './name-parts.ts';
import { NOT_NAMES, PARTICLES } from './titles.ts';
import type { Token } from './token.ts';

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
  order: Order;
  /** True when a line end parts two names by itself; false when it only wraps the text. */
  isLineByLine: boolean;
  /** Nothing parts names but one line end: « Mme Ana COSTA » + « RIBEIRO » may well be one. */
  isOneName: boolean;
  /** « DUPONT, Jean ; PETIT, Anne »: commas may then stand inside a name. */
  hasSemicolons: boolean;
  /** « MM. » stands for everybody, women too: in a long list it is the only civility. */
  isMixed: boolean;
}

export interface NameWords {
  words: Token[];
  /** What stands between this name and the one before it in the same run. */
  brokenBy: Break | null;
}

/** The names of a run, in reading order; a sentence may go on from its last words. */
export function namesOf(run: Run, habits: Habits, goesOnAsSentence: boolean): NameWords[] {
  const names: NameWords[] = [];
  let open: Line | null = null;
  const close = ({ words, brokenBy, lineStarts }: Line) =>
    startsOf(words, habits, lineStarts).forEach((start, index, starts) => {
      const link = index === 0 ? brokenBy : lineStarts.has(start) ? 'newline' : null;
      names.push({ words: withoutMore(words.slice(start, starts[index + 1])), brokenBy: link });
    });
  const lines = linesOf(run);
  for (const line of lines) {
    const endsList = line === lines.at(-1) && !goesOnAsSentence;
    if (open && !isParted(open.words, line.words, line.brokenBy, habits, endsList)) {
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

/** « NOM Prénom de BEAUVAL », « Prénom NOM Observation »: after a whole name, the commune that sends the member or the next sentence. */
function withoutMore(all: Token[]): Token[] {
  // « la nomination de Luc ROUX »: no family name begins with « de » and a given name.
  const isLed = all[0]?.text === 'de' && all[1]?.shape === 'title' && isGiven(all[1]);
  const led = isLed ? all.slice(1) : all;
  const heading = led.findIndex((_, at) => isOfHeading(led, at));
  const words = heading > 0 ? led.slice(0, heading) : led;
  const [first, second, more] = blocksOf(words);
  if (!first?.part || !second?.part || more?.part !== first.part) return words;
  const word = words[more.at] as Token;
  const isPlace = first.part === 'family' && /^(?:de|d')$/.test(word.folded);
  const isSentence =
    first.part === 'given' &&
    more.at === words.length - 1 &&
    word.text.length > 4 &&
    !isGiven(word) &&
    !PARTICLES.has(words[more.at - 1]?.folded ?? '');
  return isPlace || isSentence ? words.slice(0, more.at) : words;
}

/** « Mr ROUX AFFAIRES GÉNÉRALES », « ROUX Luc Conseil syndical du … »: after a family name in capitals, words that name nobody. */
function isOfHeading(words: readonly Token[], at: number): boolean {
  const word = words[at];
  if (at === 0 || !word || !NOT_NAMES.has(word.folded)) return false;
  if (word.shape === 'upper') return words[at - 1]?.shape === 'upper';
  return (
    word.shape === 'title' && !isGiven(word) && words.slice(0, at).some(({ shape }) => shape === 'upper')
  );
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

/** Does a line end part two names here? Not inside « Michel » + « ASLANIAN ». */
function isParted(
  all: readonly Token[],
  after: readonly Token[],
  kind: NameWords['brokenBy'],
  { isLineByLine, isOneName, order }: Habits,
  endsList: boolean,
): boolean {
  // « Mireille VAN » + « OOSTENDE »
  if (kind === 'newline' && PARTICLES.has(all.at(-1)?.folded ?? '')) return false;
  const before = all.slice(-MOST_WORDS);
  const left = partsOf(before);
  const right = partsOf(after);
  // In « Prénom NOM » lists small letters alone are a given name, « Mare-Marie » read for « Marc-Marie » too.
  const mayBeGiven = (word: Token) => isGiven(word) || (order === 'given' && word.shape === 'title');
  const isHalf = (half: (Part | null)[], words: readonly Token[], part: Part) =>
    half.every(
      (one) =>
        one === part || (one === null && part === 'given' && words.length < 3 && words.every(mayBeGiven)),
    );
  const isWhole = (half: (Part | null)[]) => half.includes('given') && half.includes('family');
  if (isHalf(left, before, 'given') && right[0] === 'family') return order === 'family' && isLineByLine;
  // « NOM Prénom » throughout, then « Mme BOIS » + « Xavierine. », which no one knows: two halves are one name.
  const isEnd = endsList && order === 'family' && after.length === 1 && after[0]?.shape === 'title';
  // « M. HÊTRE » + « Jean Bernard a été désigné »: one person, however many the given names.
  const areGiven = isOneName && isHalf(right, after, 'given');
  if (kind === 'newline' && (isEnd || areGiven) && isHalf(left, before, 'family')) return false;
  if (isHalf(left, before, 'family') && isHalf([right[0] ?? null], after.slice(0, 1), 'given'))
    return kind === 'gap' || (kind === 'newline' && (isLineByLine || order === 'given'));
  // « Prénom NOM » throughout, then « Mare-Lise » + « BOIS »: a given name that no one knows is still half a name.
  const isUnknown = left.length === 1 && left[0] === null && before[0]?.shape === 'title';
  if (kind === 'newline' && order === 'given' && isUnknown && isHalf(right, after, 'family')) return false;
  // « Samira SALOMON Marie-Hélène » + « SANTARELLI, … »: the line ended inside the second name.
  const isOpen = order !== null && left[0] === order && left.at(-1) === order && isWhole(left);
  if (kind === 'newline' && isOpen && right[0] && right[0] !== order) return false;
  if (kind !== 'newline' || after.some(({ folded }) => NOT_NAMES.has(folded))) return true;
  // « … – HOARAU Jean » + « Bernard – … »: a second given name, alone before what parts the names.
  const isGivenToo = order === 'family' && left[0] === 'family' && left.at(-1) === 'given';
  if (isGivenToo && !isLineByLine && after.length === 1 && isGiven(after[0])) return false;
  if (isOneName && left[0] === 'given' && isWhole(left) && isHalf(right, after, 'family')) return false;
  // « … – ROUX Guy » + « Marcel LEROY – … », in a list whose names are not all in one order.
  if (isLineByLine || (isWhole(left) && isWhole(right))) return true;
  return isWhole(left) && right[0] !== left.at(-1);
}

/** Where names begin among words that no line end parts: « Christian DUMONT Christian DUPRAZ ». */
function startsOf(words: Token[], { order }: Habits, lineStarts: ReadonlySet<number>): number[] {
  const blocks = blocksOf(words);
  if (blocks.length <= 2) return blocks.length === 1 ? byGivenNames(words, order, lineStarts) : [0];
  const startsPair = blocks.length % 2 === 0 || order === null || blocks[0]?.part === order;
  const cuts = blocks.filter((_, index) => index > 0 && (index % 2 === 0) === startsPair).map(({ at }) => at);
  // A last half is a name cut short, or the tail of the one before it.
  const last = blocks.at(-1);
  const isTail = last && !lineStarts.has(last.at) && !isAfterInitials(words, blocks, order);
  if (startsPair && blocks.length % 2 === 1 && isTail) cuts.pop();
  return [0, ...cuts];
}

/** « PESENTI P. PREVOT », where names come first: after the initial of one, the name of another. */
function isAfterInitials(words: readonly Token[], blocks: readonly Block[], order: Order): boolean {
  const [given, last] = blocks.slice(-2);
  const isTold = order === 'family' || (order === null && blocks.length > 3);
  return (
    isTold &&
    last?.part === 'family' &&
    words.slice(given?.at, last.at).every(({ shape }) => shape === 'initial')
  );
}

interface Block {
  part: Part | null;
  at: number;
}

function blocksOf(words: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  partsOf(words).forEach((part, at) => {
    if (at === 0 || part !== blocks.at(-1)?.part) blocks.push({ part, at });
  });
  return blocks;
}

/** « Jean Dupont Marie Martin »: where case does not tell, a known given name after a whole name begins another. */
function byGivenNames(words: Token[], order: Order, lineStarts: ReadonlySet<number>): number[] {
  const starts = [0];
  // « Dupont Jean Martin Marie »
  const [first, second, , fourth] = words;
  const areFamilyFirst = order === 'family' && !isGiven(first) && isGiven(second) && isGiven(fourth);
  if (words.length === 4 && areFamilyFirst) return [0, 2];
  if (words.length < 4 || !isGiven(words[0])) return starts;
  words.forEach((word, at) => {
    const enough = at - (starts.at(-1) ?? 0) >= 2 && words.length - at >= 2;
    if (enough && isGiven(word) && (!isGiven(words[at - 1]) || lineStarts.has(at))) starts.push(at);
  });
  return starts;
}
