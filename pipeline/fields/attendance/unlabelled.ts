import type { Passage } from '../../document/passage.ts';
import { COMMUNE_BEFORE_NAMES } from '../../french/attendance/list-lines.ts';
import { HEAD_OF_COUNCIL, SAID_OF_SEVERAL } from '../../french/attendance/list-starts.ts';
import { fold } from '../../french/fold.ts';
import { entriesOf } from './entries.ts';
import type { Entry, Roll } from './entry.ts';
import { firstListAt } from './zones.ts';

/** Fewer are no list. */
const FEWEST = 3;
const LONGEST = 3000;

/**
 * Who was there and stands under no label: « M. X, Maire » right above « Présents : », or, where nobody is listed
 * as present, all from the mayor's line, or from the first commune, down to « Absents : ».
 */
export function unlabelledIn(passage: Passage, roll: Roll, presentCount: number | null): readonly Entry[] {
  const ofEach = roll.present.length === 0 ? ofCommunes(passage) : [];
  return ofEach.length > 0 ? ofEach : ofMayor(passage, roll, presentCount);
}

/** « Beauval : M. X », « Les Ormes : M. Y, Mme Z », one commune below the other, down to « Pouvoirs : » or « Excusés : ». */
function ofCommunes(passage: Passage): readonly Entry[] {
  const first = firstListAt(passage);
  const lines = first ? [...passage.slice(0, first.start).matches(LINE)] : [];
  const communes = lines.filter(({ text }) => COMMUNE_BEFORE_NAMES.test(text));
  const [top] = communes;
  if (!first || !top || communes.length < FEWEST) return [];
  const list = passage.slice(top.start, first.start);
  const entries = entriesOf({ kind: 'present', label: list.slice(0, 0), list });
  return isWhole(entries, list.text) ? entries : [];
}
const LINE = /[^\n]+/;

function ofMayor(passage: Passage, roll: Roll, presentCount: number | null): readonly Entry[] {
  const heads = [...passage.matches(HEAD_OF_COUNCIL)];
  const first = heads.length > 0 ? firstListAt(passage) : null;
  const head = heads.findLast(({ end }) => first && end <= first.start);
  if (!first || !head || first.start - head.start > LONGEST) return [];
  const isAlone = passage.slice(head.end, first.start).isEmpty;
  const list = passage.slice(head.start, isAlone ? head.end : first.start);
  const entries = entriesOf({ kind: 'present', label: list.slice(0, 0), list });
  if (isAlone)
    return first.kind === 'present' ? entries.filter((entry) => isMissing(entry, roll, presentCount)) : [];
  const isList = roll.present.length === 0 && entries.length >= FEWEST && SAID_OF_SEVERAL.test(list.text);
  return isList && isWhole(entries, list.text) ? entries : [];
}

/** Named nowhere else, and there is room for one more among those counted. */
function isMissing({ person }: Entry, roll: Roll, presentCount: number | null): boolean {
  const { present, absent, excused, proxies } = roll;
  const others = [...present, ...absent, ...excused, ...proxies.map(({ grantor }) => grantor)];
  const words = new Set(fold(person.familyName ?? person.name).split(/\s+/));
  const isNamed = others.some((other) =>
    fold(other.person.name)
      .split(/\s+/)
      .some((word) => words.has(word)),
  );
  return present.length > 0 && !isNamed && (presentCount === null || presentCount > present.length);
}

/** Nothing but an office follows the last name. */
function isWhole(entries: readonly Entry[], text: string): boolean {
  const last = entries.at(-1)?.passage.text ?? '';
  return /^[^:\d]{0,60}$/u.test(text.slice(text.lastIndexOf(last) + last.length).trim());
}
