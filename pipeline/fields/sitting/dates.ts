import type { Passage } from '../../document/passage.ts';
import type { ActSections, Fact } from '../../document.ts';
import { DATED_ACT_TITLE } from '../../french/act/document-titles.ts';
import { datesIn, type FoundDate } from '../../french/dates/dates.ts';
import { labelledDates } from '../../french/dates/labelled-dates.ts';
import { numberOf } from '../../french/numbers.ts';
import { OPENING_YEAR, YEAR_IN_WORDS, YEAR_OPENS } from '../../french/sitting/openings.ts';
import {
  CALLED_AGAIN,
  DAY_OF_OTHERS,
  DELIBERATED_ON,
  FAILED_AFTER,
  FAILED_BEFORE,
  GATHERED_ON,
  IS_APPROVED,
  NOTICE_SENT,
  OF_GATHERING,
  OF_NOTICE,
  OF_NOTICE_FAR,
  OF_PAST_SITTING,
  OF_REPORT,
  OF_REPORT_LISTED,
  OF_SIGNING,
  OF_SITTING,
  OF_SITTING_TO_COME,
} from '../../french/sitting/words.ts';
import { inferred, stated } from '../../record/facts.ts';
import { fromFirstDay } from './first-day.ts';

/** How far the words that tell what a date is may stand from it. */
const REACH = 140;
/** How far a sentence may tell of the notice before it comes to its day. */
const FAR = 320;
/** How much of a report may still speak of the sitting. */
export const INTRODUCTION = 1500;

/** What the words around a date make of it, the surest first. */
type Sense = 'sitting' | 'gathered' | 'unnamed';
const SENSES: readonly Sense[] = ['sitting', 'gathered', 'unnamed'];

interface DateInPlace extends FoundDate {
  /** The words before it, back to the date before. */
  before: string;
  /** More words before it, which may hold another date. */
  lead: string;
  after: string;
}

/** The day of the sitting: one named so, else the day the council gathered, else the only date of the head. */
export function sittingDateFact({ heading, attendance, closing, body }: ActSections): Fact | null {
  const opening = heading.match(OPENING_YEAR)?.group('year') ?? null;
  const upTo = opening && `${numberOf(opening.text)}-12-31`;
  const inHeads = [sensesIn(heading, upTo), sensesIn(attendance, upTo, OF_REPORT)];
  for (const sense of SENSES) {
    for (const [index, dates] of inHeads.entries()) {
      const found = sense === 'unnamed' && index > 0 ? undefined : dates.get(sense);
      if (found) return isDenied(found, inHeads) ? null : factOf(found, opening);
    }
  }
  const introduction = sensesIn(body.slice(0, INTRODUCTION), null, OF_REPORT);
  const elsewhere =
    introduction.get('sitting') ??
    introduction.get('gathered') ??
    sensesIn(closing, null).get('sitting') ??
    datesInPlace(closing, null).find(({ before }) => DELIBERATED_ON.test(before));
  return elsewhere ? factOf(elsewhere, null) : null;
}

/**
 * « Compte rendu de la réunion du 19 juin 2019 », then « L'an deux mille vingt-deux et le deux mars »: one of them was
 * left from another sitting, and nobody can tell which. A slip leaves two of the day, the month and the year the same.
 */
function isDenied(found: FoundDate, inHeads: readonly Map<Sense, FoundDate>[]): boolean {
  const gathered = inHeads.map((dates) => dates.get('gathered')).find((date) => date?.hasYear);
  if (!found.hasYear || !gathered) return false;
  const parts = found.date.split('-');
  return gathered.date.split('-').filter((part, index) => part === parts[index]).length < 2;
}

const factOf = (found: FoundDate, opening: Passage | null): Fact =>
  found.hasYear || !opening
    ? stated('/sitting/date', found.date, 'sitting-date', found.passage)
    : stated('/sitting/date', found.date, 'sitting-date-year-from-opening', found.passage, opening);

/** The first date of each sense in a section; after `ofOthers` a date is of another sitting. */
function sensesIn(section: Passage, upTo: string | null, ofOthers = OF_REPORT_LISTED): Map<Sense, FoundDate> {
  const labelled = new Map(labelledDates(section, upTo).map(({ start, label }) => [start, label]));
  const senses = new Map<Sense, FoundDate>();
  for (const date of datesInPlace(section, upTo)) {
    const label = labelled.get(date.start);
    if (
      OF_PAST_SITTING.test(date.before) ||
      ofOthers.test(date.before) ||
      IS_APPROVED.test(date.after) ||
      hasFailed(date)
    )
      continue;
    const sense = label ? (label === 'sitting' ? label : null) : senseOf(date);
    if (sense && !senses.has(sense)) senses.set(sense, date);
  }
  return senses;
}

/** « la séance du 12 mars 2024 n'a pu se tenir, faute de quorum »: the day of another sitting, that failed. */
const hasFailed = ({ before, after }: DateInPlace): boolean =>
  FAILED_AFTER.test(after) || FAILED_BEFORE.test(before);

/** « sur convocation adressée par le maire le »; no date of a law named there. */
const isOfNotice = ({ before, lead }: DateInPlace): boolean =>
  !YEAR_OPENS.test(before) &&
  (OF_NOTICE.test(before) ||
    NOTICE_SENT.test(lead) ||
    (OF_NOTICE_FAR.test(lead) && !DAY_OF_OTHERS.test(before)));

/** « Délibération n° 2 du 18 décembre 2024 », a line of the head. */
const headsAct = ({ before, passage, after }: DateInPlace): boolean =>
  DATED_ACT_TITLE.test(
    `${before.slice(before.lastIndexOf('\n') + 1)}${passage.text}${after.slice(0, Math.max(0, after.indexOf('\n')))}`,
  );

function senseOf(date: DateInPlace): Sense | null {
  const { before, after, passage } = date;
  if (
    isOfNotice(date) ||
    [DAY_OF_OTHERS, OF_SIGNING, OF_SITTING_TO_COME].some((pattern) => pattern.test(before))
  )
    return null;
  if (OF_SITTING.test(before) || headsAct(date)) return 'sitting';
  const isOpening = YEAR_OPENS.test(before) || YEAR_IN_WORDS.test(passage.text);
  const isGathering = OF_GATHERING.test(before) || (OF_GATHERING.test(after) && !GATHERED_ON.test(after));
  return isOpening || isGathering ? 'gathered' : 'unnamed';
}

/** The dates of a section, each with the words around it. */
export function datesInPlace(section: Passage, upTo: string | null): DateInPlace[] {
  const dates = datesIn(section, upTo).map((date) => fromFirstDay(section, date));
  return dates.map((date, index) => {
    const last = dates[index - 1]?.end ?? 0;
    const to = Math.min(date.end + REACH, dates[index + 1]?.start ?? section.length);
    const back = (reach: number) => section.text.slice(Math.max(date.start - reach, last), date.start);
    return { ...date, before: back(REACH), lead: back(FAR), after: section.text.slice(date.end, to) };
  });
}

/**
 * The day of the notice. Printed without its year it is the last such day before the sitting, and the rule
 * says so.
 */
export function noticeDateFact(
  { heading, attendance, closing, body }: ActSections,
  sittingDate: string | null,
): Fact | null {
  for (const section of [heading, attendance, body.slice(0, INTRODUCTION), closing]) {
    const dates = datesInPlace(section, sittingDate);
    const again = dates.find(({ before }) => CALLED_AGAIN.test(before));
    const labelled = labelledDates(section, sittingDate).find(({ label }) => label === 'notice');
    const found = again ?? labelled ?? dates.find(isOfNotice);
    if (!found) continue;
    const read = (again ? null : labelled?.labelled) ?? [found.passage];
    return found.hasYear
      ? stated('/sitting/noticeDate', found.date, 'notice-date', ...read)
      : inferred('/sitting/noticeDate', found.date, 'notice-date-year-from-sitting', ...read);
  }
  return null;
}
