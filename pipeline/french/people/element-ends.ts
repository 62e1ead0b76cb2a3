import { endOfHeading, endOfLabel, isCommune, isPlaceAfterName } from './label-ends.ts';
import { isGiven } from './name-parts.ts';
import type { Token } from './token.ts';

const LINE_ENDS: ReadonlySet<Token['kind']> = new Set(['newline', 'gap']);
const PHRASE_ENDS: ReadonlySet<Token['kind']> = new Set([
  'gap',
  'paren',
  'stop',
  'colon',
  'relation',
  'civility',
]);

/** Where the tokens end that make one element with the first of them. */
export function endOf(tokens: readonly Token[], from: number): number {
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
