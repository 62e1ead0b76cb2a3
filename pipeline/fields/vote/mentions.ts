import type { Kind } from '../../french/vote-lexicon.ts';
import { JOINED, type Manner, type TallyToken, type Token } from './tokens.ts';

/** One count of the vote, written or to be made from the names beside it. */
export interface Mention {
  kind: Kind;
  manner: Manner | 'voices';
  start: number;
  end: number;
  count: number | null;
  /** « 2 abstentions », not « Abstentions : 2 ». */
  isValueFirst: boolean;
  /** Common words: counts only beside other counts. */
  isWeak: boolean;
  /** « Contre : / » : nobody, if the form was filled in at all. */
  isSlash: boolean;
}

type Step = { mentions: Mention[]; next: number };

const LABEL_GAP = /^\s*(?<strong>[:=|→>([]|\.{2,60}|…{1,20}|_{2,60}|[-–—])?\s*[-–—:]?\s*$/u;
const CELL_GAP = /^[\s:|/(),;s-]{0,12}$/u;
const COLON = /^\s*[:=(]/;
/** Just before, in the same breath: « Vote : 14 pour », « votants 17 ». */
const VOTE_WORD = /(?:vot|unanim|majorit|adopt|approuv|rejet|suffrage|r[ée]sultat|scrutin)[^.]{0,60}$/iu;
const LINE_START = /(?:^|[\n,;/–—|-])[\s•*·-]*$/u;
const DETERMINER = /^\s+(?:l[ea]s?|l['’]|une?|des?|du|ces?|cette|que|notre|son|sa)(?![\p{L}])/iu;
const OTHER_NOUN =
  /^ (?!voix|votes?|contre|pour|abs|dont|et|[ée]lu|membre|conseill|suffrage|ne |se |oui|non)\p{Ll}{2,}/u;
const PART_OF_NUMBER = /^\s?[+/]\s?\d|^[.,]\d|^\s?[€%]/;
const VOICES_LEAD = /(?:(?<![\p{L}])(?:par|[àa]|avec|soit|de)|\()\s*$|unanimit[^.;\n]{0,60}$/iu;
const ENDED = /^\s*(?:[,;.:)/\]|\n»"”–—-]|$|\s(?:et|ou|dont|sur)\s)/u;
const SLASH = /^\s*[:=]\s*[/Ø∅](?=\s|$)/u;

/** The counts a text states, in order. Each number is given to one word only, from left to right. */
export function mentionsOf(text: string, tokens: readonly Token[]): Mention[] {
  const reader = new Reader(text, tokens);
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const step = reader.table(i) ?? reader.valueFirst(i) ?? reader.labelFirst(i) ?? reader.alone(i);
    if (step) mentions.push(...step.mentions);
    i = step?.next ?? i + 1;
  }
  const kept: Mention[] = [];
  mentions.forEach((mention, i) => {
    const next = mentions[i + 1];
    const isBesides = besides(mention, kept.at(-1)) || (!next?.isSlash && besides(mention, next));
    if (!mention.isWeak || isBesides) kept.push(mention);
  });
  return kept;
}

const NEIGHBOUR = 60;
const besides = (one: Mention, other: Mention | undefined): boolean =>
  other !== undefined &&
  other.kind !== one.kind &&
  other.count !== null &&
  Math.max(one.start - other.end, other.start - one.end) <= NEIGHBOUR;

class Reader {
  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {}

  private gap(from: Token, to: Token): string {
    return this.text.slice(from.end, Math.min(to.start, from.end + 80));
  }
  private before(position: number): string {
    return this.text.slice(Math.max(0, position - 100), position);
  }
  private after(position: number): string {
    return this.text.slice(position, position + 100);
  }

  private mention(
    tally: Pick<TallyToken, 'kind' | 'manner'>,
    places: Token[],
    count: number | null,
  ): Mention {
    return {
      kind: tally.kind,
      manner: tally.manner,
      start: Math.min(...places.map(({ start }) => start)),
      end: Math.max(...places.map(({ end }) => end)),
      count,
      isValueFirst: false,
      isWeak: false,
      isSlash: false,
    };
  }

  /** « Pour Contre Abstention » then « 17 0 0 ». */
  table(i: number): Step | null {
    const labels = this.run(i, (token) => token.type === 'tally' || token.type === 'count');
    if (labels.length < 2) return null;
    const values = this.run(i + labels.length, (token) => token.type === 'number' || token.type === 'none');
    const [last, first] = [labels.at(-1), values[0]];
    if (!last || !first || values.length < labels.length || !CELL_GAP.test(this.gap(last, first)))
      return null;
    const mentions = labels.flatMap((label, column) => {
      const value = values[column] as Token;
      const count = value.type === 'number' ? value.value : 0;
      return label.type === 'tally' ? [this.mention(label, [value], count)] : [];
    });
    return { mentions, next: i + labels.length * 2 };
  }

  private run(from: number, accepts: (token: Token) => boolean): Token[] {
    const found: Token[] = [];
    for (let i = from; i < from + 8; i++) {
      const token = this.tokens[i];
      const previous = found.at(-1);
      if (!token || !accepts(token) || (previous && !CELL_GAP.test(this.gap(previous, token)))) break;
      found.push(token);
    }
    return found;
  }

  /** « 14 voix pour », « deux (2) abstentions », « aucune opposition », « par 14 voix ». */
  valueFirst(i: number): Step | null {
    const value = this.tokens[i];
    if (value?.type !== 'number' && value?.type !== 'none') return null;
    const repeated = this.tokens[i + 1];
    const isRepeated = repeated?.type === 'number' && /^\s*\($/.test(this.gap(value, repeated));
    const at = isRepeated ? i + 2 : i + 1;
    for (const j of [at, at + 1]) {
      const tally = this.tokens[j];
      if (tally?.type !== 'tally' || !JOINED.test(this.gap(value, tally))) continue;
      if (value.type === 'none') return this.noneBefore(value, tally, j);
      return this.counted(value.value, value, tally, j);
    }
    const next = this.tokens[at];
    if (value.type !== 'number' || !next || !/^[\s)]*$/.test(this.gap(value, next))) return null;
    if (next.type === 'count') return { mentions: [], next: at + 1 };
    if (next.type !== 'voices' || !VOICES_LEAD.test(this.before(value.start))) return null;
    const tally = { kind: 'inFavour', manner: 'side' } as const;
    const mention = this.mention(tally, [value, next], value.value);
    return { mentions: [{ ...mention, manner: 'voices', isValueFirst: true }], next: at + 1 };
  }

  private noneBefore(value: Token, tally: TallyToken, j: number): Step | null {
    const word = this.text.slice(value.start, value.end);
    if (/^(?:n[ée]ant|nul)/i.test(word) || tally.manner === 'leaving') return null;
    if (tally.manner === 'verb' && tally.kind !== 'against') return null;
    const mention = this.mention(tally, [value, tally], 0);
    return { mentions: [{ ...mention, isWeak: tally.kind === 'inFavour' }], next: j + 1 };
  }

  private counted(count: number, value: Token, tally: TallyToken, j: number): Step | null {
    const { manner } = tally;
    const after = this.after(tally.end);
    const next = this.tokens[j + 1];
    const ownsNumber = next?.type === 'number' && COLON.test(after) && LABEL_GAP.test(this.gap(tally, next));
    if (manner === 'leaving' || manner === 'without' || ownsNumber) return null;
    if (manner === 'side' && this.gap(value, tally).includes('\n')) return null;
    if (count === 1 && tally.kind !== 'abstentions' && DETERMINER.test(after)) return null;
    const contrast = this.contrast(count, value, tally, j);
    if (contrast) return contrast;
    const continues = next !== undefined && next.start - tally.end < 8 && next.type !== 'count';
    if (manner === 'side' && !ENDED.test(after) && !continues) return null;
    const isWeak = manner === 'side' && !VOTE_WORD.test(this.before(value.start));
    const mention = this.mention(tally, [value, tally], count);
    return { mentions: [{ ...mention, isValueFirst: true, isWeak }], next: j + 1 };
  }

  /** « par 14 voix contre 3 » : fourteen in favour. */
  private contrast(count: number, value: Token, tally: TallyToken, j: number): Step | null {
    const other = this.tokens[j + 1];
    const beyond = this.tokens[j + 2];
    if (tally.kind !== 'against' || other?.type !== 'number') return null;
    if (!/voix\s+contre$/iu.test(this.text.slice(tally.start, tally.end))) return null;
    if (!/^\s$/.test(this.gap(tally, other))) return null;
    if (beyond && beyond.type !== 'number' && JOINED.test(this.gap(other, beyond))) return null;
    const inFavour = this.mention({ kind: 'inFavour', manner: 'noun' }, [value, tally], count);
    const against = this.mention(tally, [tally, other], other.value);
    return { mentions: [inFavour, against].map((m) => ({ ...m, isValueFirst: true })), next: j + 2 };
  }

  /** « Pour : 65 », « Contre (3) », « Abstentions : néant ». */
  labelFirst(i: number): Step | null {
    const label = this.tokens[i];
    const value = this.tokens[i + 1];
    if (label?.type !== 'tally' && label?.type !== 'count') return null;
    if (label.type === 'tally' && SLASH.test(this.after(label.end)) && label.kind !== 'inFavour')
      return { mentions: [{ ...this.mention(label, [label], 0), isWeak: true, isSlash: true }], next: i + 1 };
    const gap = value && LABEL_GAP.exec(this.gap(label, value));
    if (!value || !gap || (value.type !== 'number' && value.type !== 'none')) return null;
    const isStrong = gap.groups?.strong !== undefined;
    const isColon = COLON.test(gap[0]);
    if (!isStrong && (gap[0].includes('\n') || (label.type === 'tally' && label.manner === 'verb')))
      return null;
    const beyond = this.tokens[i + 2];
    if (!isColon && beyond?.type === 'tally' && JOINED.test(this.gap(value, beyond)) && !this.isLabel(i + 2))
      return null;
    if (label.type === 'count') return gap[0].includes('(') ? null : { mentions: [], next: i + 2 };
    if (label.manner === 'leaving' || label.manner === 'without') return null;
    if (value.type === 'none') return this.noneAfter(label, value, i, isStrong);
    const rest = this.after(value.end);
    if (PART_OF_NUMBER.test(rest) || (label.manner === 'side' && OTHER_NOUN.test(rest)))
      return { mentions: [], next: i + 2 };
    const before = this.before(label.start);
    const isFirm = isColon && (LINE_START.test(before) || VOTE_WORD.test(before));
    const mention = this.mention(label, [label, value], value.value);
    return { mentions: [{ ...mention, isWeak: label.manner === 'side' && !isFirm }], next: i + 2 };
  }

  private noneAfter(label: TallyToken, value: Token, i: number, isStrong: boolean): Step | null {
    const word = this.text.slice(value.start, value.end);
    if (!/^(?:n[ée]ant|aucun|nul)/iu.test(word) || (!isStrong && label.manner === 'side')) return null;
    return { mentions: [this.mention(label, [label, value], 0)], next: i + 2 };
  }

  /** The word at `i` is followed by its own number: « Contre 2 » in « Pour 14 Contre 2 ». */
  private isLabel(i: number): boolean {
    const [label, value] = [this.tokens[i], this.tokens[i + 1]];
    return value?.type === 'number' && label !== undefined && LABEL_GAP.test(this.gap(label, value));
  }

  /** A word without number, which names may stand beside. */
  alone(i: number): Step | null {
    const tally = this.tokens[i];
    if (tally?.type !== 'tally') return null;
    if (tally.manner === 'side' && !COLON.test(this.after(tally.end))) return null;
    return { mentions: [this.mention(tally, [tally], null)], next: i + 1 };
  }
}
