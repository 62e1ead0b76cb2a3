import type { Line } from '../document.ts';
import { isNumberLine } from '../french/act/number.ts';
import { fold } from '../french/fold.ts';
import {
  AGENDA,
  AGENDA_ENTRY,
  ANNOUNCES_AGENDA,
  ON_AGENDA,
  PRESENTED,
} from '../french/titles/agenda-words.ts';
import { once } from '../lib/once.ts';
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
const entryKey = once(({ text }: Line): string =>
  wholeKeyOf(text)
    .replace(/^[^a-z]+/, '')
    .slice(0, LONGEST_KEY),
);

/**
 * Where the agenda ends: where its first entry stands again as the title of an item, or earlier if something is
 * decided; 0 when there is no such agenda.
 */
export function endOfAgenda(flow: readonly Line[], decisions: readonly number[]): number {
  const label = flow.findIndex(({ text }) => AGENDA.test(text));
  const again = label < 0 ? -1 : repeatedBelow(flow, label);
  if (again < 0) return 0;
  const decided = decisions.find(
    (index) => index > label && index < again && !ON_AGENDA.test(flow[index]?.text ?? ''),
  );
  const above = flow[again - 1] as Line;
  // A number may stand on the line above a title: the last entry of the agenda is none.
  const isEntry = entryKey(above).length >= SHORTEST_KEY && !isNumberLine(above.text);
  const end = decided !== undefined ? decided - 2 : isEntry ? again : again - 1;
  return Math.max(label + 1, end);
}

/** Where the first entry, or what is told above it, is printed again; -1 when it is not. */
function repeatedBelow(flow: readonly Line[], label: number): number {
  for (let entry = label + 1; entry < flow.length; entry++) {
    const line = flow[entry] as Line;
    const key = entryKey(line);
    const again =
      key.length < SHORTEST_KEY
        ? -1
        : flow.findIndex((other, index) => index > entry && entryKey(other) === key);
    // The second entry, printed again, would stand below the first item.
    if (again >= 0 || AGENDA_ENTRY.test(line.text) || entry - label >= LONGEST_LEAD) return again;
  }
  return -1;
}
/** « (SESSION ORDINAIRE) », « DÉLIBÉRATIONS »: so many lines may stand above the first entry. */
const LONGEST_LEAD = 2;
/** Fewer characters may be printed twice by chance. */
const SHORTEST_KEY = 8;

const SENTENCE = /^[^\n]{60,}[.;]\s*$/u;

/**
 * Where an agenda begins that runs to the end of the text (the text is cut there, or it is the agenda of
 * another sitting); the length of the text when there is none.
 */
export function startOfLastAgenda(flow: readonly Line[]): number {
  const prose = flow.findLastIndex(
    (line) =>
      !AGENDA_ENTRY.test(line.text) &&
      !PRESENTED.test(line.text) &&
      (landmarkOf(line) === 'body' || SENTENCE.test(line.text) || decides(line)),
  );
  const label = flow.findIndex(({ text }, index) => index >= prose && ANNOUNCES_AGENDA.test(text));
  const entries = label < 0 ? [] : flow.slice(label + 1).filter(({ text }) => AGENDA_ENTRY.test(text));
  const decided = entries.filter(decides);
  // « 1. Tarifs : adopté à l'unanimité », entry after entry, is no agenda: it tells what the council did.
  return entries.length > 1 && 3 * decided.length <= entries.length ? label : flow.length;
}
