import type { Line } from '../../document.ts';
import { ITEM_LEAD, LABEL_OF_NUMBER } from '../../french/titles/item-labels.ts';
import { once } from '../../lib/once.ts';
import { CAPITALS } from '../../patterns/letters.ts';
import type { Heading, HeadingStyle } from '../heading.ts';
import { byPattern } from './by-pattern.ts';

/** « 5-19-21 », which might be a day, and « 1-02 », after « Rapport n° » only. */
const AFTER_SIGN = '(?<=[nN]\\s?[°º]\\s?)\\d{1,2}(?:-\\d{1,4}){1,2}(?!-)';
/** An act's number: at least one digit, and more than a bare rank; « 1/DCM2021/41 » has its rank in it, « 18 et 19/2024 » is of two acts together, « 2020 11 n°01 » has its month, « 23_DFB_SBUD_01 » the service. */
const ACT_NUMBER =
  '\\d{1,3}/[A-Z]{2,6}\\d{4}/\\d{1,4}|\\d{1,3}\\set\\s\\d{1,3}/20\\d\\d|(?:20)?\\d\\d(?:_[A-Z]{1,6}){1,3}_\\d{1,4}|\\d{1,2}-\\d{2}-\\d{3}(?!\\d)|\\d{1,3}\\s?[/-]\\s?(?:19|20)\\d\\d(?!\\d)|D\\.20\\d\\d\\.\\d{1,4}|\\d\\.\\d{2}\\.\\d{2,4}(?!\\d)|\\d{1,4}-\\(\\d{2,8}\\)|20\\d\\d\\s–\\s\\d{1,3}/\\d{1,2}|20\\d\\d\\s[-–]\\s\\d{1,4}\\s[-–]\\s\\d\\d\\.\\d\\d(?=\\s)|20\\d\\d\\s(?:0\\d|1[0-2])\\sn\\s?°\\s?\\d{1,3}|20\\d\\d\\s[A-Z]{2,6}\\s\\d{1,4}(?:-\\d{1,2})?|(?:[A-Z]{1,6}[\\s_-]?)?\\d{2,8}(?:\\s?[./_-]\\s?\\d{1,8}[A-Z]{0,2}(?![A-Z])|[./_-][\\dA-Z]{1,8}){1,3}|[A-Z]{1,5}[-_ ]?\\d{5,10}|\\d{5,10}(?:\\s\\d{1,3})?';
/** « 13/086/2S - 13-26117-DGUP », then the title below: the reference of the service ends the line. */
const REFERENCE = '(?:\\s[–—-]\\s\\d\\d-\\d{3,6}-[A-Z]{2,8}(?=\\s*$))?';
/** « 1. 23_DFB_SBUD_01 » */
const RANK_OF_CODE = '(?:\\d{1,2}\\s?[.)–-]\\s(?=(?:20)?\\d\\d_[A-Z]))?';
/** « 14/06/2024 » is a day; so is « CM-14.06.2024 », at the foot of each page. */
const DAY = /^\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:19|20)\d\d$/;
/** « ANNÉE », then « 2022-2023 » on the next line: a school year. */
const YEARS = /^(?:19|20)\d\d\s?[-/]\s?(?:19|20)\d\d$/;
const DAY_OF_BODY = /^[A-Z]{1,4}\s?-?\s?\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/;

const byActNumber = byPattern(
  new RegExp(
    `${ITEM_LEAD}${LABEL_OF_NUMBER}${RANK_OF_CODE}(?<number>${AFTER_SIGN}|${ACT_NUMBER})(?![\\d/€]|(?<=\\d)[A-Z]{1,2}\\s)(?!\\s+du\\s)${REFERENCE}[\\s*_]*[:./–—)-]*\\s*(?=["«“(]?\\s?[${CAPITALS}]|$)`,
    'du',
  ),
);
/** Without a label before it, an act's number shows a year, letters or two separators: « 35/35 » is none. */
const SURE_NUMBER = /(?:19|20)\d\d|\p{Lu}|\d\D+\d+\D+\d/u;
/** « 028/18 : », nothing else on the line. */
const NUMBER_ALONE = /^\W*\d{2,4}\s?[/-]\s?\d\d\s?:\s*$/u;

/** « 22-084 – Tarifs », « 22-085 – Voirie »: a year of two figures, and ranks that follow one another. */
const YEAR_AND_RANK = /^\W*(?<year>\d\d)[-/.](?<rank>\d{2,4})(?:\s{0,2}[:–—-]\s+|\t)\p{Lu}/u;
/** So many follow the one before. */
const FEWEST_STEPS = 2;

/** The years whose acts are numbered so. */
const yearsIn = once((flow: readonly Line[]): ReadonlySet<string> => {
  const last = new Map<string, number>();
  const steps = new Map<string, number>();
  for (const { text } of flow) {
    const { year, rank } = YEAR_AND_RANK.exec(text)?.groups ?? {};
    if (!year) continue;
    if (last.get(year) === Number(rank) - 1) steps.set(year, (steps.get(year) ?? 0) + 1);
    last.set(year, Number(rank));
  }
  return new Set([...steps].filter(([, count]) => count >= FEWEST_STEPS).map(([year]) => year));
});

const isOfSeries = (flow: readonly Line[], text: string): boolean =>
  yearsIn(flow).has(YEAR_AND_RANK.exec(text)?.groups?.year ?? '');

function bySureNumber(flow: readonly Line[], index: number): Heading | null {
  const heading = byActNumber(flow, index);
  const [from, to] = heading?.number ?? [0, 0];
  const text = flow[index]?.text ?? '';
  const labelled = /\p{L}|°/u.test(text.slice(0, from));
  const number = text.slice(from, to).trim();
  // « … (Délibération » + « n° 2018-04-01) »: the end of what the line above says.
  if (!text.slice(0, from).includes('(') && /^\s?\)\W*$/.test(text.slice(to))) return null;
  if ((!labelled && (DAY.test(number) || YEARS.test(number))) || DAY_OF_BODY.test(number)) return null;
  const isSure = labelled || SURE_NUMBER.test(text.slice(from, to)) || NUMBER_ALONE.test(text);
  return isSure || (heading && isOfSeries(flow, text)) ? heading : null;
}

/** « 2024-031 Subvention au club »: the surest mark of an item. */
export const actNumbers: HeadingStyle = {
  name: 'act-number',
  numbered: true,
  weight: 1.3,
  counted: false,
  find: bySureNumber,
};
