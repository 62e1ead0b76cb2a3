import type { Passage } from '../../document/passage.ts';
import { LETTERS } from '../../patterns/letters.ts';
import { NUMBER, numberOf } from '../numbers.ts';

interface FoundTime {
  /** HH:MM */
  time: string;
  passage: Passage;
  start: number;
  end: number;
}

/** « 18H00 », « 20 h 30 », « 20:30 », « 20 heures », « dix-huit heures trente », « vingt heures et demie ». */
const TIME = new RegExp(
  `(?<![${LETTERS}\\d:])(?<hour>\\d{1,2}|${NUMBER})\\s{0,2}` +
    `(?:(?:h|heures?)(?![${LETTERS}])(?:\\.|\\s{0,2})(?:et\\s{1,2})?(?:(?<minutes>[\\dO]{2}(?![\\d])|quart|demie?|${NUMBER})(?:\\s?(?:mn|min|minutes?)(?![${LETTERS}]))?)?` +
    `|h(?<glued>\\d{2})(?!\\d)|:(?<colon>\\d{2})(?![\\d:]))`,
  'iu',
);

const FRACTIONS: Record<string, number> = { quart: 15, demi: 30, demie: 30 };

/** Every time of day of a passage, in reading order. */
export function timesIn(passage: Passage): FoundTime[] {
  const found: FoundTime[] = [];
  for (const match of passage.matches(TIME)) {
    const hour = numberOf(match.group('hour')?.text ?? '');
    const minutes = minutesOf(
      (match.group('minutes') ?? match.group('glued') ?? match.group('colon'))?.text ?? '0',
    );
    if (hour === null || minutes === null || hour > 23 || minutes > 59) continue;
    const time = [hour, minutes].map((part) => String(part).padStart(2, '0')).join(':');
    found.push({ time, passage: match.whole, start: match.start, end: match.end });
  }
  return found;
}

/** The first time of day of a passage. */
export const timeIn = (passage: Passage): FoundTime | null => timesIn(passage)[0] ?? null;

const minutesOf = (words: string): number | null =>
  FRACTIONS[words.toLowerCase()] ?? numberOf(words.replace(/O/g, '0'));
