import { LETTERS } from '../../patterns/letters.ts';
import { NUMBER } from '../numbers.ts';
import { anyOf } from '../phrases.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';

/** « des 16 et », « du mardi 16 au mercredi », « les 16, 17 et »: the days before the last one of a sitting of several days. */

const WEEKDAY = `(?:(?:${anyOf(WEEKDAYS)})\\s{1,2})?`;
const DAY = `(?:1er|premier|\\d{1,2}(?![\\d/.:h])|${NUMBER})`;
const AND = `(?:\\s{1,2}(?:et|au|&)\\s{1,2}(?:(?:d[ue]|le)\\s{1,2})?|(?<=\\d)\\s?[-–/]\\s?|,\\s{1,2}(?=${anyOf(WEEKDAYS)}))`;

/** At the end of what stands before the last day; the first day may have a month of its own, « 30 juin et 1er juillet ». */
export const DAYS_BEFORE = new RegExp(
  `(?:(?<![${LETTERS}])(?:des|du|les?|[àa])\\s{1,2}|(?:^|\\n|[a-zé]\\s[–-]|municipal|communautaire|départemental|régional|s[ée]ances?|r[ée]unions?)\\s{0,2})` +
    `(?<first>${WEEKDAY}(?<day>${DAY})(?:\\s{1,2}(?<month>${anyOf(MONTHS)}))?)` +
    `(?:\\s?,\\s{1,2}${WEEKDAY}${DAY}){0,4}${AND}$`,
  'iu',
);
