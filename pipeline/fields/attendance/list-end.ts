import type { Passage } from '../../document/passage.ts';
import { ASKS_FOR_MORE, SENTENCE_AMONG_NAMES } from '../../french/attendance/list-ends.ts';
import { HOLDERS_LINE } from '../../french/attendance/proxy-pairs.ts';
import { unknownLabelsIn } from '../../french/attendance/unknown-labels.ts';
import { fold } from '../../french/fold.ts';
import { scan } from '../../french/people/scan.ts';
import type { Zone } from './zone.ts';

/** A line in one piece that is longer is no name of a list. */
const LONGEST_NAME = 80;
/** So many words of a list are looked through for somebody. */
export const FAR = 300;

/** « Retenus par leurs obligations : », with names after it: the list above ends there, and those are of none. */
export function untilUnknownLabel(zone: Zone): Zone {
  const { list } = zone;
  for (const { start, words, end } of unknownLabelsIn(list.text)) {
    const namesFollow = scan(list.slice(end, end + FAR)).some(({ kind }) => kind === 'person');
    if (namesFollow && !(zone.kind !== 'present' && HOLDERS_LINE.test(list.slice(start - 1, end).text)))
      return { ...zone, list: list.slice(0, start), unread: list.slice(words, end) };
  }
  return zone;
}

/** « M. Luc ROUX », « BLANC Marc, adjoint »: one person and nobody else on a line. */
export function isNameLine(line: Passage): boolean {
  if (line.length > LONGEST_NAME || /[:;.!?]\s*$/u.test(line.text)) return false;
  const [named, ...others] = scan(line);
  if (named?.kind !== 'person' || others.length > 0) return false;
  const { civility, familyName } = named.person;
  return civility !== undefined || familyName !== undefined;
}

/** A list of one name a line, its last line a name too. */
export function endsWithNameLine(list: Passage): boolean {
  const last = list.trim().split(/\n/u).at(-1);
  return /\n\s*$/u.test(list.text) && last !== undefined && isNameLine(last);
}

/** What is said between two names of a list of one a line: the list goes on below it. */
export function isAmongNames(above: Passage, said: Passage, below: Passage): boolean {
  const [end, next] = below.split(/\n/u);
  if (!end?.isEmpty || !next || ASKS_FOR_MORE.test(said.text)) return false;
  return isNameLine(next) && endsWithNameLine(above);
}

/** « Le conseil observe une minute de silence. », « Nb. de conseillers » without its number, between two names of a list of one a line. */
export function sentenceAmong(above: Passage, below: Passage): Passage | null {
  const sentence = below.match(SENTENCE_AMONG_NAMES);
  const isAmong = sentence && isAmongNames(above, sentence.whole, below.slice(sentence.end));
  return isAmong ? sentence.whole.trim() : null;
}

/** Whether a list names somebody of this family name. */
export const isNamedIn = (list: Passage, name: string): boolean => fold(list.text).includes(fold(name));
