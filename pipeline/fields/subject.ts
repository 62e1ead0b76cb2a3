import type { Passage } from '../document/passage.ts';
import { SUBJECT_LABEL } from '../french/act/headings.ts';
import { LONG_SENTENCE } from '../french/titles/around-title.ts';
import {
  AFTER_TITLE,
  BEFORE_TITLE,
  INTERLEAVED,
  LEANS_ON_RANK,
  NO_TITLE_AT_ALL,
  OF_BODY,
  ONLY_LABEL_OF_NUMBER,
  OPENS_NUMBER_AGAIN,
  REPORT_AFTER_SENTENCE,
  SENTENCE_AFTER_TITLE,
  SIGN_BEFORE_NUMBER,
  SPEAKER_AFTER_TITLE,
} from '../french/titles/title-edges.ts';
import { MARKS } from '../patterns/letters.ts';
import { stated } from '../record/facts.ts';
import type { Field } from './field.ts';

/** Labels and closing words are no longer than this: the work is bounded on a text without a title. */
const EDGE = 200;

/** A longer title may hold its report. */
const LONGEST_TITLE = 150;

const lengthBefore = ({ text }: Passage): number => BEFORE_TITLE.exec(text.slice(0, EDGE))?.[0].length ?? 0;

/** The title as printed, without its label, its number and closing punctuation. */
export const subject: Field = {
  name: 'subject',
  scope: 'act',
  extract({ act, draft }) {
    const printed = act.subject.trim();
    const rest = withoutBody(withoutNumber(printed.slice(lengthBefore(printed)), draft.number));
    const end = rest.length - (AFTER_TITLE.exec(rest.text.slice(-EDGE))?.[0].length ?? 0);
    const title = withoutBullets(rest.slice(0, startOfReport(rest.text.slice(0, end)) ?? end));
    const { flat } = title;
    const isReport = LONG_SENTENCE.test(flat) && !SUBJECT_LABEL.test(printed.text);
    const isOther = INTERLEAVED.test(title.text) || NO_TITLE_AT_ALL.test(flat);
    return title.isEmpty || isReport || isOther ? [] : [stated('/subject', flat, 'title', title)];
  },
};

/** Where somebody begins to speak, or where a second sentence begins a report. */
const startOfReport = (title: string): number | undefined =>
  (
    SPEAKER_AFTER_TITLE.exec(title) ??
    SENTENCE_AFTER_TITLE.exec(title) ??
    (title.length > LONGEST_TITLE ? REPORT_AFTER_SENTENCE.exec(title) : null)
  )?.index;

/** « Finances : », then « > Vote du budget » below it: a bullet between a rubric and the title, « ¥ » where it was misread. */
const BULLET_BELOW = new RegExp(`(?<=:\\s{0,3}\\n{1,2})[>¥${MARKS}]\\s`, 'gu');
const withoutBullets = (title: Passage): Passage =>
  title.without([...title.text.matchAll(BULLET_BELOW)].map(({ index }) => [index, index + 1]));

const withoutBody = (title: Passage): Passage =>
  title.slice(OF_BODY.exec(title.text.slice(0, EDGE))?.[0].length ?? 0);

/** « Tarifs 2024-15 », « Tarifs (n° 2024-15) »: how long the number after the title is, with its sign and marks. */
function lengthAgain(title: string, number: string): number {
  const closed = /\)[\s.:*_]*$/.exec(title)?.[0] ?? '';
  const before = title.slice(0, title.length - closed.length);
  // « … – N° », and the number on the next line
  if (!before.endsWith(number)) return SIGN_BEFORE_NUMBER.exec(title)?.[0].length ?? 0;
  const lead = before.slice(0, -number.length);
  if (/^\d{1,3}$/.test(number) && LEANS_ON_RANK.test(lead)) return 0;
  const sign = closed ? null : SIGN_BEFORE_NUMBER.exec(lead);
  if (sign) return title.length - sign.index;
  if (closed) return title.length - (OPENS_NUMBER_AGAIN.exec(lead)?.index ?? title.length);
  return /[\p{L}\d]$/u.test(lead) ? 0 : number.length;
}

/** The act's number may stand right before its title, or again after it. */
function withoutNumber(title: Passage, number: string | null): Passage {
  if (!number) return title;
  const at = title.text.indexOf(number);
  const start = at >= 0 && ONLY_LABEL_OF_NUMBER.test(title.text.slice(0, at)) ? at + number.length : 0;
  const end = title.length - lengthAgain(title.text, number);
  const own = title.slice(start, Math.max(start, end));
  if (start === 0) return own;
  const named = own.slice(/^(?:\.(?=\s))?[\s:|]*/.exec(own.text)?.[0].length ?? 0);
  return named.slice(lengthBefore(named));
}
