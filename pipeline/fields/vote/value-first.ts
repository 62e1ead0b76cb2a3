import {
  AFTER_A_COUNT,
  CHOICE_AFTER,
  COLON_AFTER_LABEL,
  COUNT_ENDED,
  DETAILED,
  DETERMINER,
  JOINED,
  LABEL_GAP,
  VOICES_LEAD,
  VOTE_WORD,
} from '../../french/vote/counts.ts';
import {
  COUNT_ENDS,
  GROUP_BEFORE,
  NOBODY_BEFORE,
  RESULT_BEFORE_COUNT,
  VOICES_AGAINST,
  VOICES_OF_GROUP,
} from '../../french/vote/counts-beside.ts';
import { isOfAnother } from './label-first.ts';
import { mention, type Step } from './mention.ts';
import type { TallyToken, Token, Tokens } from './tokens.ts';

const RANK = /\n.*[).°]$/u;
/** « 17 / 17 » and what belongs to the next token stand no further. */
const GOES_ON = 8;

/** « 14 voix pour », « deux (2) abstentions », « aucune opposition », « par 14 voix ». */
export function valueFirst(tokens: Tokens, i: number): Step | null {
  const value = tokens.at(i);
  if (value?.type !== 'number' && value?.type !== 'none') return null;
  const repeated = tokens.at(i + 1);
  const isRepeated = repeated?.type === 'number' && /^\s*\($/.test(tokens.gap(value, repeated));
  const at = isRepeated ? i + 2 : i + 1;
  for (const j of [at, at + 1]) {
    const tally = tokens.at(j);
    if (tally?.type !== 'tally') continue;
    if (!JOINED.test(tokens.gap(value, tally)) && !isOfGroup(tokens, value, tally)) continue;
    return value.type === 'none'
      ? none(tokens, value, tally, j)
      : counted(tokens, value.value, value, tally, j);
  }
  const next = tokens.at(at);
  if (value.type !== 'number' || !next || !/^[\s)]*$/.test(tokens.gap(value, next))) return null;
  if (next.type === 'count') return { mentions: [], next: at + 1 };
  if (next.type !== 'voices' || !VOICES_LEAD.test(tokens.before(value))) return null;
  const voices = mention({ kind: 'inFavour', manner: 'side' }, [value, next], value.value, {
    isValueFirst: true,
  });
  return { mentions: [{ ...voices, manner: 'voices' }], next: at + 1 };
}

/** « Le groupe Agir (4 voix) vote contre » */
const isOfGroup = (tokens: Tokens, value: Token, tally: TallyToken): boolean =>
  tally.manner === 'verb' &&
  VOICES_OF_GROUP.test(tokens.gap(value, tally)) &&
  GROUP_BEFORE.test(tokens.before(value));

function none(tokens: Tokens, value: Token, tally: TallyToken, j: number): Step | null {
  if (NOBODY_BEFORE.test(tokens.textOf(value)) || tally.manner === 'leaving') return null;
  if (tally.manner === 'verb' && tally.kind !== 'against') return null;
  return {
    mentions: [mention(tally, [value, tally], 0, { isWeak: tally.kind === 'inFavour' })],
    next: j + 1,
  };
}

function counted(tokens: Tokens, count: number, value: Token, tally: TallyToken, j: number): Step | null {
  const { manner } = tally;
  const after = tokens.after(tally);
  const next = tokens.at(j + 1);
  // « 1 abstention : », then « 1) d'accepter … »: the rank of a decision.
  const isRank = next !== undefined && RANK.test(tokens.gap(tally, next) + tokens.after(next).slice(0, 1));
  const ownsNumber =
    next?.type === 'number' &&
    COLON_AFTER_LABEL.test(after) &&
    LABEL_GAP.test(tokens.gap(tally, next)) &&
    !isRank &&
    !isOfAnother(tokens, j, tokens.gap(tally, next));
  if (manner === 'leaving' || manner === 'without' || ownsNumber) return null;
  // « Refusée (15 contre) »
  const isEnclosed = RESULT_BEFORE_COUNT.test(tokens.before(value)) && /^\s?[),;]/.test(after);
  // « 5 voix « » + « pour » »: no line ends after an opening quotation mark but by its width.
  const isCut = manner === 'side' && /(?<![«“]\s?)\n/u.test(tokens.gap(value, tally));
  if (isCut && !isEnclosed && !isCutByLine(tokens, value, tally)) return null;
  if (count === 1 && tally.kind !== 'abstentions' && DETERMINER.test(after)) return null;
  if (tally.kind === 'inFavour' && CHOICE_AFTER.test(after)) return { mentions: [], next: j + 1 };
  const opposed = contrast(tokens, count, value, tally, j);
  if (opposed) return opposed;
  const goesOn = next !== undefined && next.start - tally.end < GOES_ON && next.type !== 'count';
  if (manner === 'side' && !COUNT_ENDED.test(after) && !goesOn) return null;
  // « 27 voix « Pour » » says as much as « 27 voix pour ».
  const isOfVoices = tokens.at(j - 1)?.type === 'voices';
  const isWeak =
    manner === 'side' &&
    !isOfVoices &&
    !isEnclosed &&
    !VOTE_WORD.test(tokens.before(value)) &&
    !DETAILED.test(after);
  return { mentions: [mention(tally, [value, tally], count, { isValueFirst: true, isWeak })], next: j + 1 };
}

/** « (1 abstention, 2 » + « contre) »: one count follows another, and the line ended. */
const isCutByLine = (tokens: Tokens, value: Token, tally: TallyToken): boolean =>
  /^\s?\n\s?$/.test(tokens.gap(value, tally)) &&
  AFTER_A_COUNT.test(tokens.before(value)) &&
  COUNT_ENDS.test(tokens.after(tally));

/** « par 14 voix contre 3 » : fourteen in favour. */
function contrast(tokens: Tokens, count: number, value: Token, tally: TallyToken, j: number): Step | null {
  const other = tokens.at(j + 1);
  const beyond = tokens.at(j + 2);
  if (tally.kind !== 'against' || other?.type !== 'number') return null;
  if (!VOICES_AGAINST.test(tokens.textOf(tally)) || !/^\s$/.test(tokens.gap(tally, other))) return null;
  if (beyond && beyond.type !== 'number' && JOINED.test(tokens.gap(other, beyond))) return null;
  const inFavour = mention({ kind: 'inFavour', manner: 'noun' }, [value, tally], count, {
    isValueFirst: true,
  });
  const against = mention(tally, [tally, other], other.value, { isValueFirst: true });
  return { mentions: [inFavour, against], next: j + 2 };
}
