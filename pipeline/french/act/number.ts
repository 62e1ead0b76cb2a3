import type { Passage } from '../../document/passage.ts';
import { datesIn } from '../dates/dates.ts';
import { PRESENTED_AFTER } from '../titles/rapporteur-words.ts';
import { TITLE_OPENING } from '../titles/titles.ts';
import {
  AFTER,
  ANNOUNCED_NUMBER,
  BARE,
  DAY_AND_RANK,
  IN_PARENTHESES,
  LETTERS_FIRST,
  NUMBER_LINE,
  type NumberRule,
  ONLY_YEAR,
  OPENS_MONTH,
  RULES,
  TRAILING,
  YEAR_MONTH_RANK,
} from './number-forms.ts';

/**
 * The number announced in the way of the rule, without « n° » and the words before it. In a title or a
 * report only what stands first can be the act's own (`isFirst`).
 */
export function numberIn(passage: Passage, rule: NumberRule, isFirst = false): Passage | null {
  if (rule === 'bare') return bareNumberIn(passage, isFirst);
  if (rule === 'trailing') return passage.match(TRAILING)?.group('number') ?? inParentheses(passage);
  for (const match of passage.matches(RULES[rule])) {
    if (isFirst && match.start > 0) return null;
    const found = passage.slice(match.end, match.end + 120).match(ANNOUNCED_NUMBER);
    const number = found?.group('number');
    if (!found || !number) continue;
    const isSigned = /n[°º˚o"'’*]|num/iu.test(match.text);
    const rest = passage.text.slice(match.end + found.end);
    if (isNumberOfAct(number, rest, isSigned, isFirst) || isBeforeTitle(match.text, number, rest))
      return number;
  }
  return null;
}

function inParentheses(passage: Passage): Passage | null {
  const match = passage.match(IN_PARENTHESES);
  return match?.group('named') ?? match?.group('bare') ?? null;
}

/** « Délibération : DEL 24-86 TARIFS DE L'EAU »: a colon does for the sign before letters and two figures. */
const isBeforeTitle = (label: string, number: Passage, rest: string): boolean =>
  /:\s?$/.test(label) && /^\p{Lu}+[^\p{L}]+\d[-/]\d+$/u.test(number.text) && /^\s\p{Lu}{4}/u.test(rest);

function isNumberOfAct(number: Passage, rest: string, isSigned: boolean, isFirst: boolean): boolean {
  const isFigure = /^\d+$/.test(number.text);
  if (!isFigure && OPENS_MONTH.test(rest)) return false;
  if (
    !isSigned &&
    (ONLY_YEAR.test(number.text) || (datesIn(number).length > 0 && !DAY_AND_RANK.test(number.text)))
  )
    return false;
  if (!isSigned && isFigure) return /^\s*(?:\n|$)/.test(rest);
  // « N° 2024-12-06 Forfaits de ski »: a sure number, then the title at once.
  return (
    AFTER.test(rest) ||
    !(isFigure || isFirst) ||
    (isSigned && !isFigure && /^\s\p{Lu}(?:\p{Ll}|\p{Lu}+\s)/u.test(rest))
  );
}

function bareNumberIn(passage: Passage, isFirst: boolean): Passage | null {
  for (const match of passage.matches(BARE)) {
    const number = match.group('number');
    const isTitle = /\S/.test(match.group('end')?.text ?? '');
    if (isFirst ? match.start > 0 : isTitle) continue;
    if (!number) continue;
    const isDay =
      datesIn(number).length > 0 && !DAY_AND_RANK.test(number.text) && !LETTERS_FIRST.test(number.text);
    const isTitled =
      isTitle || (isFirst && TITLE_OPENING.test(passage.text.slice(match.end, match.end + 40)));
    if (!isDay || (isTitled && YEAR_MONTH_RANK.test(number.text))) return number;
  }
  return null;
}

/** « Délibération n° 2024-15 », « réf : 15-2024 », « N° 2024/15 – Rapporteur : Mme X », and nothing else on the line. */
export function isNumberLine(text: string): boolean {
  const number = text.replace(PRESENTED_AFTER, '');
  return number.length < 60 && NUMBER_LINE.test(number);
}

/** Such a number with all its marks; « DE_2024_012 bis » has them. */
export const withMarks = (number: string): string => {
  const [, mark] = /^(?:\p{Lu}+|\d{2})([_.])/u.exec(number) ?? [];
  return mark ? number.replace(/ (?=\d)/g, mark) : number;
};
