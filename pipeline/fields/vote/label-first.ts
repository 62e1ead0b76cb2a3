import {
  ALONE_ON_LINE,
  COLON_AFTER_LABEL,
  JOINED,
  LABEL_GAP,
  LINE_START,
  OTHER_NOUN,
  PART_OF_NUMBER,
  SLASH,
  VOTE_WORD,
} from '../../french/vote/counts.ts';
import { AFTER_VOTERS, NOBODY_AFTER, VOTE_COLON } from '../../french/vote/counts-beside.ts';
import { mention, type Step } from './mention.ts';
import type { TallyToken, Token, Tokens } from './tokens.ts';

/** « Pour : 65 », « Contre (3) », « Abstentions : néant ». */
export function labelFirst(tokens: Tokens, i: number): Step | null {
  const label = tokens.at(i);
  if (label?.type !== 'tally' && label?.type !== 'count') return null;
  const slash = SLASH.exec(tokens.after(label));
  if (label.type === 'tally' && slash && label.kind !== 'inFavour') {
    const whole = { ...label, end: label.end + slash[0].length };
    return { mentions: [mention(label, [whole], 0, { isWeak: true, isSlash: true })], next: i + 1 };
  }
  const value = tokens.at(i + 1);
  if (value?.type !== 'number' && value?.type !== 'none') return null;
  const gap = LABEL_GAP.exec(tokens.gap(label, value));
  if (!gap || isOfAnother(tokens, i, gap[0])) return null;
  // A cell's edge parts label and value as a colon does.
  const isStrong = gap.groups?.strong !== undefined || gap[0].includes('\t');
  if (label.type === 'count') return gap[0].includes('(') ? null : { mentions: [], next: i + 2 };
  if (label.manner === 'leaving' || label.manner === 'without') return null;
  if (!isStrong && label.manner === 'verb') return null;
  if (value.type === 'none') return none(tokens, label, value, i, isStrong);
  const rest = tokens.after(value);
  if (PART_OF_NUMBER.test(rest) || (label.manner === 'side' && OTHER_NOUN.test(rest)))
    return { mentions: [], next: i + 2 };
  const before = tokens.before(label);
  const isFirm =
    (COLON_AFTER_LABEL.test(gap[0]) && (LINE_START.test(before) || VOTE_WORD.test(before))) ||
    AFTER_VOTERS.test(before) ||
    (VOTE_COLON.test(before) && ENDS_LINE.test(rest));
  const isBelow = gap[0].includes('\n');
  const isWeak = isBelow && !isStrong ? true : label.manner === 'side' && !isFirm;
  return { mentions: [mention(label, [label, value], value.value, { isWeak })], next: i + 2 };
}

const ENDS_LINE = /^[^\S\n]*\.?[^\S\n]*(?:\n|$)/u;

/**
 * The number after the label at `i` stands apart from it, or belongs to the word that follows: « 1 abstention
 * (0 contre) ».
 */
export function isOfAnother(tokens: Tokens, i: number, gap: string): boolean {
  const [label, value, beyond] = [tokens.at(i) as Token, tokens.at(i + 1) as Token, tokens.at(i + 2)];
  if (gap.includes('\n')) {
    if (gap.includes('\n\n') || !ALONE_ON_LINE.test(tokens.after(value))) return true;
    if (!COLON_AFTER_LABEL.test(gap) && !LINE_START.test(tokens.before(label))) return true;
  }
  const isSettled = COLON_AFTER_LABEL.test(gap) && !gap.includes('(') && label.type === 'tally';
  if (isSettled || beyond?.type !== 'tally') return false;
  const between = tokens.gap(value, beyond);
  // « Abstention 0 », then « Pour extrait certifié conforme »
  if (!JOINED.test(between) || between.includes(beyond.manner === 'side' ? '\n' : '\n\n')) return false;
  // « Pour 12 Contre - »
  if (/^\s[-–—/]\s/u.test(tokens.after(beyond))) return false;
  const own = tokens.at(i + 3);
  return own?.type !== 'number' || !LABEL_GAP.test(tokens.gap(beyond, own));
}

function none(tokens: Tokens, label: TallyToken, value: Token, i: number, isStrong: boolean): Step | null {
  const word = tokens.textOf(value);
  if (!NOBODY_AFTER.test(word) || (!isStrong && label.manner === 'side')) return null;
  return { mentions: [mention(label, [label, value], 0)], next: i + 2 };
}
