import {
  endOfHeading,
  endOfLabel,
  isCommune,
  isPlaceAfterName,
  isPlaceWithoutColon,
  manyPlaces,
} from './label-ends.ts';
import { isGiven, orderOf } from './name-parts.ts';
import type { Relation } from './relations.ts';
import type { Habits, Run } from './runs.ts';
import { MASCULINE, ONE_OF, PLURAL_ROLE } from './titles.ts';
import type { Token } from './token.ts';

interface Place {
  start: number;
  end: number;
}

/** Tokens that belong together: the words of names, what is said of somebody, the label of a group. */
export type Element = Place &
  (
    | ({ kind: 'run' } & Run)
    /** `each` is the civility of each person it is said of; null when it does not tell them apart. */
    | { kind: 'civility'; each: string | null; isShared: boolean }
    | { kind: 'role'; isPlural: boolean }
    | { kind: 'relation'; relation: Relation; isPlural: boolean }
    /** Words in small letters that are none of the others. */
    | { kind: 'phrase'; words: string[] }
    /** « Commune de Trifouillis : », « Adjoints : » */
    | { kind: 'label'; words: string[] }
    | {
        kind:
          | 'note'
          | 'paren'
          | 'comma'
          | 'semicolon'
          | 'and'
          | 'dash'
          | 'cell'
          | 'newline'
          | 'gap'
          | 'stop'
          | 'none';
      }
  );

type Kinds = ReadonlySet<Token['kind']>;
/** After these, a label may begin. */
const LABEL_OPENS: Kinds = new Set(['newline', 'gap', 'stop', 'separator', 'paren', 'colon']);
const LINE_ENDS: Kinds = new Set(['newline', 'gap']);
const PHRASE_ENDS: Kinds = new Set(['gap', 'paren', 'stop', 'colon', 'relation', 'civility']);
const SEPARATORS: ReadonlyMap<string, 'comma' | 'semicolon'> = new Map([
  [',', 'comma'],
  ['|', 'comma'],
  [';', 'semicolon'],
]);

/** Groups tokens into elements, in one pass. */
export function elementsOf(tokens: readonly Token[]): Element[] {
  const elements: Element[] = [];
  const hasPlaces = manyPlaces(tokens);
  for (let at = 0; at < tokens.length; ) {
    const isOpening =
      at === 0 ||
      LABEL_OPENS.has((tokens[at - 1] as Token).kind) ||
      isCommune(tokens[at]) ||
      // A run of words ends before another word only where a label begins.
      (elements.at(-1)?.kind === 'run' && tokens[at]?.kind === 'word');
    const endAsLabel = isOpening ? endOfLabel(tokens, at) || endOfHeading(tokens, at) : 0;
    const isPlace = !endAsLabel && hasPlaces && isPlaceWithoutColon(tokens, at);
    const end = isPlace ? at + 1 : endAsLabel || endOf(tokens, at);
    const element = elementOf(tokens.slice(at, end), isPlace || endAsLabel > at + 1);
    if (element) elements.push(element);
    at = end;
  }
  return elements;
}

/** Whether separators or line ends part the names, and which part of a name comes first. */
export function habitsOf(elements: readonly Element[]): Habits {
  const runs = elements.filter((element) => element.kind === 'run');
  const lineEnds = runs.reduce((sum, { breaks }) => sum + breaks.size, 0);
  const separators = elements.filter(
    ({ kind }, index) =>
      (kind === 'comma' || kind === 'semicolon' || kind === 'dash') &&
      /^(?:run|paren)$/.test(elements[index - 1]?.kind ?? '') &&
      /^(?:run|civility|newline)$/.test(elements[index + 1]?.kind ?? ''),
  );
  return {
    order: orderOf(runs.map(({ words }) => words)),
    isLineByLine: lineEnds > separators.length,
    isOneName: lineEnds === 1 && separators.length === 0 && elements.every(({ kind }) => kind !== 'newline'),
    hasSemicolons: elements.some(({ kind }) => kind === 'semicolon'),
    isMixed: isMixed(elements),
  };
}

/** « MM. Jean DUPONT, Anne PETIT, Luc ROUX, … »: no council of so many names only its men. */
function isMixed(elements: readonly Element[]): boolean {
  const stop = elements.findIndex(({ kind }) => kind === 'stop');
  const list = elements.slice(0, stop < 0 ? undefined : stop);
  const civilities = list.filter((element) => element.kind === 'civility');
  const words = list.reduce((sum, element) => sum + (element.kind === 'run' ? element.words.length : 0), 0);
  return (
    words >= FEWEST_WORDS_OF_A_COUNCIL &&
    civilities.every(({ each }) => each !== null && MASCULINE.test(each))
  );
}
const FEWEST_WORDS_OF_A_COUNCIL = 14;

function endOf(tokens: readonly Token[], from: number): number {
  const first = tokens[from] as Token;
  if (first.kind === 'word') return endOfRun(tokens, from);
  if (first.kind === 'civility') return endOfCivilities(tokens, from);
  if (first.kind === 'note' && isWholeNote(first, tokens[from + 1])) return from + 1;
  if (first.kind === 'note' || first.kind === 'lower' || first.kind === 'other')
    return endOfPhrase(tokens, from + 1);
  if (first.kind === 'role' && /^(?:lower|other)$/.test(tokens[from + 1]?.kind ?? ''))
    return endOfPhrase(tokens, from + 1);
  return from + 1;
}

/** « Anne PETIT excusée Luc ROUX excusé »: the next name follows the note with nothing between. */
const isWholeNote = ({ folded }: Token, next: Token | undefined): boolean =>
  /^(?:absente?|excusee?)s?$/.test(folded) &&
  next?.kind === 'word' &&
  (next.shape === 'upper' || isGiven(next));

function endOfRun(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (at < tokens.length) {
    if ((isCommune(tokens[at]) || isPlaceAfterName(tokens, from, at)) && endOfLabel(tokens, at)) break;
    if (tokens[at]?.kind === 'word') at++;
    else if (
      LINE_ENDS.has((tokens[at] as Token).kind) &&
      tokens[at + 1]?.kind === 'word' &&
      !endOfLabel(tokens, at + 1) &&
      !endOfHeading(tokens, at + 1)
    )
      at += 2;
    else break;
  }
  return at;
}

/** « Mesdames et Messieurs » */
function endOfCivilities(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (tokens[at]?.kind === 'separator' && tokens[at + 1]?.kind === 'civility') at += 2;
  return at;
}

/** « PETIT Anne » */
const isWholeName = (family: Token | undefined, given: Token | undefined): boolean =>
  family?.shape === 'upper' && given?.shape === 'title' && isGiven(given);

/** A phrase wraps only where the next line goes on in small letters or figures: « points 3, 5 et\n16 ». */
function endOfPhrase(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as Token;
    const next = tokens[at + 1];
    const goesOn = next?.kind === 'other' && /^\d/.test(next.text);
    // « arrivé à 19h45 et PETIT Anne arrivée à 20h15 »
    if (kind === 'separator' && isWholeName(next, tokens[at + 2])) break;
    if (PHRASE_ENDS.has(kind) || (kind === 'separator' && /[,;|–—-]/.test(text) && !goesOn)) break;
    if (kind === 'newline' && !goesOn && next?.kind !== 'lower') break;
  }
  return at;
}

function elementOf(tokens: readonly Token[], isLabel: boolean): Element | null {
  const [first, last] = [tokens[0] as Token, tokens.at(-1) as Token];
  const place = { start: first.start, end: last.end };
  if (isLabel) return { kind: 'label', words: wordsOf(tokens), ...place };
  switch (first.kind) {
    case 'word':
      return { kind: 'run', ...runOf(tokens), ...place };
    case 'civility': {
      const one = ONE_OF.get(first.folded.replace(/\.$/, ''));
      const each = tokens.length > 1 ? null : (one ?? first.text);
      return { kind: 'civility', each, isShared: one !== undefined || tokens.length > 1, ...place };
    }
    case 'role':
      return { kind: 'role', isPlural: PLURAL_ROLE.test(first.folded), ...place };
    case 'relation':
      return {
        kind: 'relation',
        relation: first.relation as Relation,
        isPlural: /\b(?:ont|avaient|sont|donnent|respectivement)\b/.test(first.folded),
        ...place,
      };
    case 'separator':
      return { kind: SEPARATORS.get(first.text) ?? (/[-–—]/.test(first.text) ? 'dash' : 'and'), ...place };
    case 'newline':
      return { kind: first.text === '\t' ? 'cell' : 'newline', ...place };
    case 'lower':
    case 'other':
      return { kind: 'phrase', words: wordsOf(tokens), ...place };
    case 'colon':
    case 'hyphen':
      return null;
    default:
      return { kind: first.kind, ...place };
  }
}

const wordsOf = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ folded }) => folded.split(/[^\p{L}\d'-]+/u)).filter(Boolean);

function runOf(tokens: readonly Token[]): Run {
  const run: Run = { words: [], breaks: new Map() };
  tokens.forEach((token, index) => {
    if (token.kind === 'word') run.words.push(token);
    else if (index > 0)
      run.breaks.set(
        run.words.length,
        token.text === '\t' ? 'cell' : token.kind === 'gap' ? 'gap' : 'newline',
      );
  });
  return run;
}
