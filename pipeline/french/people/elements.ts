import { endOf } from './element-ends.ts';
import { endOfHeading, endOfLabel, isCommune, isPlaceWithoutColon, manyPlaces } from './label-ends.ts';
import type { Relation } from './relations.ts';
import type { Run } from './runs.ts';
import { ONE_OF, PLURAL_ROLE } from './titles.ts';
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

/** After these, a label may begin. */
const LABEL_OPENS: ReadonlySet<Token['kind']> = new Set([
  'newline',
  'gap',
  'stop',
  'separator',
  'paren',
  'colon',
]);
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
