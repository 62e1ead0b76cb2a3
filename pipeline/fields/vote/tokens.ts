import type { Passage } from '../../document/passage.ts';
import { numberOf } from '../../french/numbers.ts';
import { BREAKDOWN, LABEL_BELOW, TOKEN, terms } from '../../french/vote/counts.ts';
import { WORD_OF_INITIAL } from '../../french/vote/initials.ts';
import type { Kind } from '../../french/vote/terms.ts';
import { matchesOf } from '../../patterns/find.ts';
import { cellsOf, type Place } from '../../tables/placed-cells.ts';

export type Manner = 'side' | 'noun' | 'verb' | 'leaving' | 'without';

interface Extent {
  start: number;
  end: number;
}
interface NumberToken extends Extent {
  type: 'number';
  value: number;
}
export interface TallyToken extends Extent {
  type: 'tally';
  kind: Kind;
  manner: Manner;
}
type OtherToken = { [T in 'voices' | 'count' | 'none']: Extent & { type: T } }['voices' | 'count' | 'none'];

/** A word or number that states a count, at its place in the text. */
export type Token = NumberToken | TallyToken | OtherToken;

/** The words and numbers of counts, in the order of the text, and what stands around them. */
export class Tokens {
  private readonly tokens: readonly Token[];

  private readonly text: string;

  constructor(private readonly passage: Passage) {
    this.text = passage.text;
    this.tokens = tokensOf(this.text);
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
  /** Where it stands across the page; null in a text without places. */
  placeOf({ start, end }: Token): Place | null {
    return cellsOf(this.passage.slice(start, end))[0]?.place ?? null;
  }
  /** The passage between two tokens. */
  between(from: Token, to: Token): Passage {
    return this.passage.slice(from.end, to.start);
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
  const whole = text.replace(BREAKDOWN, (parts) => ' '.repeat(parts.length));
  for (const match of matchesOf(TOKEN, whole)) {
    const place = { start: match.index, end: match.index + match[0].length };
    const groups = match.groups as Partial<Record<string, string>>;
    const { number, nought, term = groups.smudged ?? wordOf(groups.initial) } = groups;
    if (nought !== undefined) {
      tokens.push({ ...place, type: 'number', value: 0 });
      continue;
    }
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

const wordOf = (initial?: string): string | undefined =>
  initial && WORD_OF_INITIAL[initial.toLowerCase() as keyof typeof WORD_OF_INITIAL];
