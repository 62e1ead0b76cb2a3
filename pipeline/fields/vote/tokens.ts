import { anyOf } from '../../french/fold.ts';
import { NUMBER, numberOf } from '../../french/numbers.ts';
import { forms, lexicon } from '../../french/phrases.ts';
import { type Kind, TERMS, VOTE_OBJECTS, VOTER_NOUNS } from '../../french/vote-lexicon.ts';

export type Manner = 'side' | 'noun' | 'verb' | 'leaving' | 'without';

interface Place {
  start: number;
  end: number;
}
interface NumberToken extends Place {
  type: 'number';
  value: number;
}
export interface TallyToken extends Place {
  type: 'tally';
  kind: Kind;
  manner: Manner;
}
type OtherToken = { [T in 'voices' | 'count' | 'none']: Place & { type: T } }['voices' | 'count' | 'none'];

/** A word or number that states a count, at its place in the text. */
export type Token = NumberToken | TallyToken | OtherToken;

const terms = lexicon(TERMS);
/** « (ne prend pas part) ni au débat ni au vote » */
const OBJECT = `(?:(?:\\s+(?:ni|et|,)){0,1}\\s+(?:au|aux|[àa]|[àa]\\s+la|[àa]\\s+ce)\\s+${anyOf(VOTE_OBJECTS)}){0,3}`;
const TOKEN = new RegExp(`(?<term>${terms.source})(?:\\s?\\(s\\))?${OBJECT}|(?<number>${NUMBER})`, 'giu');

const VOTERS = anyOf(VOTER_NOUNS.flatMap(forms));
/** Between « 2 » and « abstentions »: nothing, « élus », « (deux) ». */
export const JOINED = new RegExp(
  `^\\s*(?:\\([^()]{0,20}\\)\\s*)?(?:d['’]\\s?|de\\s+)?(?:${VOTERS}\\s*)?(?:,\\s*|qui\\s+|["«“]\\s?)?$`,
  'iu',
);

/** Between a label and its number: « : », « ( », leaders, or nothing. */
export const LABEL_GAP = /^\s*(?<strong>[:=|→>([]|\.{2,60}|…{1,20}|_{2,60}|[-–—])?\s*[-–—:]?\s*$/u;
export const COLON = /^\s*[:=(]/;
/** Just before, in the same breath: « Vote : 14 pour ». */
export const VOTE_WORD =
  /(?:vot|unanim|majorit|adopt|approuv|rejet|suffrage|r[ée]sultat|scrutin)[^.]{0,60}$/iu;
/** « Pour : 65 voix », then « Contre : 0 » : two lines, not « voix contre ». */
const LABEL_BELOW = /^\p{L}+\s*\n\s*\p{L}+\s*[:=]/u;

/** The words and numbers of counts, in the order of the text, and what stands around them. */
export class Tokens {
  private readonly tokens: readonly Token[];

  constructor(private readonly text: string) {
    this.tokens = tokensOf(text);
  }

  get length(): number {
    return this.tokens.length;
  }
  at(i: number): Token | undefined {
    return this.tokens[i];
  }
  textOf({ start, end }: Token): string {
    return this.text.slice(start, end);
  }
  gap(from: Token, to: Token): string {
    return this.text.slice(from.end, Math.min(to.start, from.end + 80));
  }
  before({ start }: Token): string {
    return this.text.slice(Math.max(0, start - 100), start);
  }
  after({ end }: Token): string {
    return this.text.slice(end, end + 100);
  }
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const place = { start: match.index, end: match.index + match[0].length };
    const { term, number } = match.groups as { term?: string; number?: string };
    if (number !== undefined) {
      const value = numberOf(number);
      if (value !== null) tokens.push({ ...place, type: 'number', value });
      continue;
    }
    if (LABEL_BELOW.test(text.slice(place.start, place.end + 3)))
      place.start += (term as string).lastIndexOf('\n') + 1;
    const [type, kind] = terms.kindOf(term as string).split('.') as [string, Kind | undefined];
    tokens.push(
      kind
        ? { ...place, type: 'tally', kind, manner: type as Manner }
        : { ...place, type: type as 'voices' | 'count' | 'none' },
    );
  }
  return tokens;
}
