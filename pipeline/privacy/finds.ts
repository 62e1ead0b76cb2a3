import type { PrivacyDecision } from '../../schemas/privacy.ts';
import type { SourceDocument } from '../document.ts';
import { flat, fold } from '../french/fold.ts';
import {
  BIRTHS,
  CAREERS,
  DWELLINGS,
  SOCIAL,
  WHOLE_ADDRESS,
  WITH_TOWN,
} from '../french/privacy/personal-data.ts';
import type { Member } from '../members.ts';
import { matchesOf } from '../patterns/find.ts';
import { placing } from '../patterns/placing.ts';
import { bareNamesIn } from './bare-names.ts';
import { contactsOfBodies } from './contacts.ts';
import { namesIn } from './names.ts';
import { EMAILS, IBANS, PHONES } from './patterns.ts';

export type FindKind = PrivacyDecision['kind'];

/** Words that are likely somebody's personal data. */
export interface Find {
  kind: FindKind;
  words: string;
  /** How often a document says them. */
  times: number;
  /** The sentence around the first. */
  before: string;
  after: string;
  proposal: PrivacyDecision['decision'];
}

/** What a pattern finds, its words in the group `words`. The first kind to take words keeps them. */
const PATTERNS: [FindKind, RegExp][] = [
  ['iban', IBANS],
  ['email', EMAILS],
  ['phone', PHONES],
  ['birth', BIRTHS],
  ['address', DWELLINGS],
  ['address', WHOLE_ADDRESS],
  ['social', SOCIAL],
  ['staff', CAREERS],
];

/** Topics say what the act is about: it is not for masking, it asks who is named. */
const PROPOSED_TO_KEEP: readonly FindKind[] = ['social', 'staff'];
/** How to reach somebody, or a body. */
const CONTACTS: readonly FindKind[] = ['address', 'phone', 'email'];
const AROUND = 60;

type Members = readonly Pick<Member, 'aliases' | 'name'>[];

interface Place {
  kind: FindKind;
  start: number;
  end: number;
  isDwelling?: boolean;
}

/**
 * Likely personal data of a text, in the order met, the same words once. Names of council members are left out.
 */
export function findsIn(printed: string, members: Members = []): Find[] {
  const text = printed.replace(/[^\S\n]+/g, ' ');
  const finds = new Map<string, Find>();
  for (const { kind, start, end } of placesIn(text).sort((a, b) => a.start - b.start)) {
    const words = flat(text.slice(start, end));
    const known = finds.get(fold(words));
    if (known) known.times += 1;
    else
      finds.set(fold(words), {
        kind,
        words,
        times: 1,
        before: flat(text.slice(Math.max(0, start - AROUND), start)),
        after: flat(text.slice(end, end + AROUND)),
        proposal: PROPOSED_TO_KEEP.includes(kind) ? 'keep' : 'mask',
      });
  }
  return notOf(members, [...finds.values()]);
}

/** The same of a document, all its pages. */
export const findsInDocument = ({ pages }: SourceDocument): Find[] =>
  findsIn(pages.map(({ text }) => text).join('\n\n'));

/** Finds that are no member of the council by name; a topic matters only when somebody else is named. */
export function notOf(members: Members, finds: readonly Find[]): Find[] {
  if (finds.length === 0) return [];
  const council = members.flatMap(({ aliases, name }) => [name, ...aliases]).map(wordsOfMember);
  const others = finds.filter((find) => find.kind !== 'name' || !isOfCouncil(council, find));
  const hasPerson = others.some(({ kind }) => kind === 'name');
  return others.filter(({ kind }) => hasPerson || !PROPOSED_TO_KEEP.includes(kind));
}

function placesIn(text: string): Place[] {
  const places: Place[] = [];
  for (const [kind, pattern] of PATTERNS)
    for (const { indices } of matchesOf(placing(pattern), text)) {
      const [start, whole] = indices?.groups?.words ?? [0, 0];
      const end = kind === 'address' ? addressEnd(text, start, whole) : whole;
      if (!places.some((place) => start < place.end && place.start < end))
        places.push({ kind, start, end, isDwelling: pattern === DWELLINGS });
    }
  const ofBodies = contactsOfBodies(
    places.filter(({ kind }) => CONTACTS.includes(kind)),
    text,
  );
  for (const names of [namesIn, bareNamesIn]) {
    const taken = [...places];
    for (const { start, end } of names(text))
      if (!taken.some((place) => start < place.end && place.start < end))
        places.push({ kind: 'name', start, end });
  }
  return places.filter((place) => !ofBodies.has(place));
}

/** An address ends after its town. */
const addressEnd = (text: string, start: number, end: number): number =>
  start + (WITH_TOWN.exec(text.slice(start, end))?.[0].length ?? end - start);

const wordsOf = (name: string): Set<string> => new Set(fold(name).match(/[\p{L}]{2,}/gu) ?? []);

/** The words of each member’s names. */
type Council = readonly ReadonlySet<string>[];

const known = new Map<string, ReadonlySet<string>>();

/** The same members are asked about for every act. */
function wordsOfMember(name: string): ReadonlySet<string> {
  const words = known.get(name) ?? wordsOf(name);
  known.set(name, words);
  return words;
}

/** « Mme DUVAL » and « J. Duval » are said of the member « Jeanne DUVAL »: no word is another's. */
function isOf(council: Council, name: string): boolean {
  const words = [...wordsOf(name)];
  return words.length > 0 && council.some((member) => words.every((word) => member.has(word)));
}

/**
 * A member, or several in a row: « Hugo PETIT Brice MOREL ». In « Carole VASSEUR Vincent DELCROIX », two members,
 * « VASSEUR Vincent » is nobody; said again elsewhere, it may be somebody.
 */
function isOfCouncil(council: Council, { before, words, after, times }: Find): boolean {
  const own = words.split(' ');
  const [last = '', next = ''] = [before.split(' ').at(-1), after.split(' ', 1)[0]];
  return isOf(council, words) || areOf(council, own) || (times === 1 && areOf(council, [last, ...own, next]));
}

/** Whether these words are full names of members, one after the other. */
const areOf = (council: Council, words: readonly string[]): boolean =>
  words.length === 0 ||
  words.some(
    (_, at) =>
      at > 0 && isOf(council, words.slice(0, at + 1).join(' ')) && areOf(council, words.slice(at + 1)),
  );
