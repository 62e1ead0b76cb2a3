import type { Passage } from '../../document/passage.ts';
import { VOTE_WORD } from '../../french/vote/counts.ts';
import {
  LEADS_TO_NAME,
  NAME_SAID,
  NAMED_IN_PARENTHESES,
  OF_SOMEBODY,
  SAID_BY_VERB,
  SAID_WHOLE,
} from '../../french/vote/names.ts';
import { labelFirst } from './label-first.ts';
import { type Mention, mention, type Step } from './mention.ts';
import { table } from './table.ts';
import { type TallyToken, Tokens } from './tokens.ts';
import { valueFirst } from './value-first.ts';

/** The counts a text states, in order. Each number is given to one word only, from left to right. */
export function mentionsOf(passage: Passage): Mention[] {
  const tokens = new Tokens(passage);
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const step = table(tokens, i) ?? valueFirst(tokens, i) ?? labelFirst(tokens, i) ?? alone(tokens, i);
    if (step) mentions.push(...step.mentions);
    i = step?.next ?? i + 1;
  }
  return headsIn(passage.text, withoutWeak(mentions));
}

/** « Pour (6) | Contre (3) », each in its cell and nothing more on the line: names may stand below each. */
function headsIn(text: string, mentions: readonly Mention[]): Mention[] {
  const rows: Mention[][] = [];
  for (const one of mentions) {
    const row = rows.at(-1);
    if (row && isBeside(text, row.at(-1), one)) row.push(one);
    else rows.push([one]);
  }
  return rows.flatMap((counts) => {
    const [start, end] = [counts[0]?.start ?? 0, counts.at(-1)?.end ?? 0];
    const below = HEAD_ENDS.exec(text.slice(end, end + LONGEST_EDGE))?.[0].length;
    const opens = HEAD_OPENS.test(text.slice(Math.max(0, start - LONGEST_EDGE), start));
    const isHead = counts.length > 1 && opens && below !== undefined;
    return isHead
      ? counts.map((one, rank) => ({ ...one, cells: { counts, rank, below: end + below } }))
      : counts;
  });
}
const LONGEST_EDGE = 5;
const HEAD_OPENS = /(?:^|\n)[^\S\n]*$/u;
const HEAD_ENDS = /^\s?\)?[^\S\n]*\n/u;

const isBeside = (text: string, left: Mention | undefined, right: Mention): boolean =>
  left !== undefined &&
  [left, right].every(({ count, isValueFirst, cells }) => count !== null && !isValueFirst && !cells) &&
  /^\s?\)? {0,2}(?:\t| {3}) *$/u.test(text.slice(left.end, right.start));

/** A word without number, which names may stand beside. */
function alone(tokens: Tokens, i: number): Step | null {
  const tally = tokens.at(i);
  if (tally?.type !== 'tally') return null;
  const [before, after] = [tokens.before(tally), tokens.after(tally)];
  // « (M. X contre) »: as if « M. X vote contre ».
  if (tally.kind === 'against' && NAMED_IN_PARENTHESES.test(before) && /^\s?[,;)]/.test(after))
    return { mentions: [mention({ ...tally, manner: 'verb' }, [tally], null)], next: i + 1 };
  const isTold = tally.kind !== 'inFavour' && NAME_SAID.test(before) && isWhole(tally, after);
  if (isTold && /^(?:verb|noun|side)$/.test(tally.manner))
    return { mentions: [mention(tally, [tally], null, { isTold })], next: i + 1 };
  if (
    tally.manner === 'side' &&
    !/^\s*[:=(]/.test(after) &&
    !OF_SOMEBODY.test(after) &&
    !LEADS_TO_NAME.test(after)
  )
    return null;
  // « LES MOUVEMENTS FINANCIERS pour : », then lines: nobody votes.
  const isOfSentence = /\p{L}[ \t]*$/u.test(before) && !VOTE_WORD.test(before);
  if (tally.manner === 'side' && tally.kind === 'inFavour' && isOfSentence && /^\s*:\s*\n/.test(after))
    return null;
  return { mentions: [mention(tally, [tally], null, { isNamed: LEADS_TO_NAME.test(after) })], next: i + 1 };
}

const isWhole = ({ manner }: TallyToken, after: string): boolean =>
  (manner === 'verb' ? SAID_BY_VERB : SAID_WHOLE).test(after);

function withoutWeak(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  mentions.forEach((one, i) => {
    const next = mentions[i + 1];
    const isBesides = besides(one, kept.at(-1)) || (!next?.isSlash && besides(one, next));
    if (!one.isWeak || isBesides) kept.push(one);
  });
  return kept;
}

const NEIGHBOUR = 60;
/** Names are longer than numbers. */
const NAMED_NEIGHBOUR = 300;
const besides = (one: Mention, other: Mention | undefined): boolean =>
  other !== undefined &&
  other.kind !== one.kind &&
  (other.count !== null || (one.isSlash && other.isNamed)) &&
  Math.max(one.start - other.end, other.start - one.end) <= (other.isNamed ? NAMED_NEIGHBOUR : NEIGHBOUR);
