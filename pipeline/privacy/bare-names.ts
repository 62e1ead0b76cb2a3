import { fold } from '../french/fold.ts';
import {
  CAPITAL,
  CIVILITY_BEFORE,
  COUNCIL_BEFORE,
  FIRM_BEFORE,
  GIVEN_NAME_AND,
  LIFE_AFTER,
  NEXT_IN_LIST,
  OFFICE_AFTER,
  ROLE_BEFORE,
  RUN_OF_NAMES,
} from '../french/privacy/around-private-names.ts';
import { NAMED_AFTER, NO_PERSONS } from '../french/privacy/no-private-people.ts';
import { PRIVATE_ROLES } from '../french/privacy/private-people.ts';
import { foldedWords, isGiven, personIn, plainPerson, type Word, wordAt } from './name-shapes.ts';
import { type FoundName, isCivility } from './names.ts';

const NO_PERSON = foldedWords(NO_PERSONS);
const HEAD_WORD = new Set([...PRIVATE_ROLES, ...NAMED_AFTER].map(fold));

const WORD = new RegExp(CAPITAL, 'gu');

/** How far before and after a name is looked. */
const NEAR = 48;

/** What the names of a list are. */
type Reading = 'private' | 'council' | null;

interface Last {
  end: number;
  reading: Reading;
}

/**
 * Names of private people that no civility announces: a given name and another, « DUPONT Marie » too. What is
 * said before (« le locataire », « bénéficiaires : ») or after (« demeurant ») lets less usual given names in.
 */
export function* bareNamesIn(text: string): Generator<FoundName> {
  let last: Last = { end: 0, reading: null };
  for (const { index, 0: run } of text.matchAll(RUN_OF_NAMES)) {
    let words = beforeCivility(
      [...run.matchAll(WORD)].map(({ index: at, 0: { length } }) => wordAt(text, index + at, length)),
    );
    while (words.length > 1) {
      const name = nameIn(words, text, last);
      if (!name) break;
      last = name;
      if (name.reading === 'private') yield { start: name.start, end: name.end };
      words = words.filter(({ start }) => start >= name.end);
    }
  }
}

/** Names after a civility are read in `names.ts`; a role at the head is no name: « Locataire Marie Dupont ». */
function beforeCivility(words: readonly Word[]): Word[] {
  const civility = words.findIndex(({ text }) => isCivility(text));
  const own = civility < 0 ? words : words.slice(0, civility);
  const first = own.findIndex(({ text }) => !HEAD_WORD.has(fold(text).replace(/^l['’]/, '')));
  return first < 0 ? [] : own.slice(first);
}

/** The first name of a run of words with capitals. */
function nameIn(words: readonly Word[], text: string, last: Last): (FoundName & Last) | null {
  const shape = personIn(words, text);
  const from = coupleStart(text, (shape ?? words)[0]?.start ?? 0, last.end);
  const said = text.slice(Math.max(0, from - NEAR), from);
  const until = words.at(-1)?.end ?? from;
  const inList = NEXT_IN_LIST.test(text.slice(last.end, from)) ? last.reading : null;
  const isExpected = () =>
    inList === 'private' || ROLE_BEFORE.test(said) || LIFE_AFTER.test(text.slice(until, until + NEAR));
  const people = shape ?? (isExpected() ? plainPerson(words, text) : null);
  const end = people?.at(-1)?.end;
  if (!people || !end || FIRM_BEFORE.test(said) || CIVILITY_BEFORE.test(said)) return null;
  if (people.some((word) => NO_PERSON.has(fold(word.text)))) return null;
  const isCouncil =
    inList === 'council' || COUNCIL_BEFORE.test(said) || OFFICE_AFTER.test(text.slice(end, end + NEAR));
  return { start: from, end, reading: isCouncil ? 'council' : 'private' };
}

/** Where « Élodie et Yann CADIOU » begins; the name before has an end of its own. */
function coupleStart(text: string, start: number, lastEnd: number): number {
  const from = Math.max(0, lastEnd, start - NEAR);
  const couple = GIVEN_NAME_AND.exec(text.slice(from, start));
  const given = couple?.groups?.given;
  return couple && given && isGiven(given) ? from + couple.index : start;
}
