import type { Line } from '../document.ts';
import { AGENDA, ANNOUNCES_AGENDA, ENTRY, ON_AGENDA, PRESENTED } from '../french/agenda-words.ts';
import { fold } from '../french/fold.ts';
import { decides, landmarkOf } from './landmarks.ts';

/** What two printings of one title share, whatever marks stand around them. */
export const wholeKeyOf = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
/** So many characters tell a title from others. */
const LONGEST_KEY = 40;
/** The same, as far as a title is told from others. */
export const keyOf = (text: string): string => wholeKeyOf(text).slice(0, LONGEST_KEY);
/** Of an entry of the agenda, its rank or bullet left out. */
const entryKey = ({ text }: Line): string =>
  wholeKeyOf(text)
    .replace(/^[^a-z]+/, '')
    .slice(0, LONGEST_KEY);

/**
 * Where the agenda ends: where its first entry stands again as the title of an item, or earlier if something is
 * decided; 0 when there is no such agenda.
 */
export function endOfAgenda(flow: readonly Line[], decisions: readonly number[]): number {
  const label = flow.findIndex(({ text }) => AGENDA.test(text));
  const first = label < 0 ? undefined : flow[label + 1];
  const key = first ? entryKey(first) : '';
  const again =
    key.length < 8 ? -1 : flow.findIndex((line, index) => index > label + 1 && entryKey(line) === key);
  if (again < 0) return 0;
  const decided = decisions.find(
    (index) => index > label && index < again && !ON_AGENDA.test(flow[index]?.text ?? ''),
  );
  return Math.max(label + 1, (decided === undefined ? again : decided - 1) - NUMBER_ABOVE);
}
/** A number may stand on the line above a title. */
const NUMBER_ABOVE = 1;

const SENTENCE = /^[^\n]{60,}[.;]\s*$/u;

/**
 * Where an agenda begins that runs to the end of the text (the text is cut there, or it is the agenda of
 * another sitting); the length of the text when there is none.
 */
export function startOfLastAgenda(flow: readonly Line[]): number {
  const prose = flow.findLastIndex(
    (line) =>
      !ENTRY.test(line.text) &&
      !PRESENTED.test(line.text) &&
      (landmarkOf(line) === 'body' || SENTENCE.test(line.text) || decides(line)),
  );
  const label = flow.findIndex(({ text }, index) => index >= prose && ANNOUNCES_AGENDA.test(text));
  const entries = label < 0 ? [] : flow.slice(label + 1).filter(({ text }) => ENTRY.test(text));
  const decided = entries.filter(decides);
  // « 1. Tarifs : adopté à l'unanimité », entry after entry, is no agenda: it tells what the council did.
  return entries.length > 1 && 3 * decided.length <= entries.length ? label : flow.length;
}
