import { DWELLING, NAMED_PLACES, TITLES_IN_PLACES } from '../french/addresses.ts';
import { fold } from '../french/fold.ts';
import { COUNCIL_LABELS, NAMED_AFTER, NO_PERSONS } from '../french/no-private-people.ts';
import { BORN, CIVILITIES, OFFICES } from '../french/personal-words.ts';
import { anyOf } from '../french/phrases.ts';
import { ABOUT_ONE_PERSON, PRIVATE_ROLES } from '../french/private-people.ts';
import { foldedWords, isGiven, personIn, plainPerson, type Word, wordAt } from './name-shapes.ts';
import { type FoundName, isCivility, OFFICE_AFTER, PARTICLES } from './names.ts';

const NO_PERSON = foldedWords(NO_PERSONS);
const HEAD_WORD = new Set([...PRIVATE_ROLES, ...NAMED_AFTER].map(fold));

const CAPITAL = "(?:d['’])?\\p{Lu}[\\p{L}\\p{M}'’‐‑-]{1,30}";
const PARTICLE = `(?:(?:${[...PARTICLES].join('|')})\\s{1,2})`;
/** Words with a capital, at most one line end between two of them. */
const RUN = new RegExp(`(?<![\\p{L}\\p{N}'’@.-])${CAPITAL}(?:\\s{1,2}${PARTICLE}{0,3}${CAPITAL}){1,6}`, 'gu');
const WORD = new RegExp(CAPITAL, 'gu');
/** « Élodie et » before « Yann CADIOU »: they share the family name. */
const COUPLE = new RegExp(`(?<![\\p{L}-])(?<given>${CAPITAL})\\s{1,2}et\\s{1,2}$`, 'u');

/** How far before and after a name is looked. */
const NEAR = 48;
const before = (phrases: readonly string[], link: string): RegExp =>
  new RegExp(`(?<![\\p{L}])${anyOf(phrases)}${link}$`, 'iu');
const ROLE_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:${anyOf(PRIVATE_ROLES)}(?:\\(e\\))?(?:\\s?[:,])?\\s{1,3}(?:de\\s|d['’])?|${anyOf(ABOUT_ONE_PERSON)}\\s{1,3})$`,
  'iu',
);
const FIRM_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:${anyOf(NAMED_AFTER)}|${anyOf(NAMED_PLACES)}(?:\\s(?:du|de\\sla|de|de\\sl['’])(?:\\s?${anyOf(TITLES_IN_PLACES)})?)?)\\s{1,3}[«"“]?\\s?$`,
  'iu',
);
const COUNCIL_BEFORE = before(
  [...COUNCIL_LABELS, ...OFFICES],
  '(?:\\s?[:,.)])?\\s{1,3}(?:(?:M\\.|Mme|MM\\.|Mmes|Monsieur|Madame)\\s)?',
);
const CIVILITY_BEFORE = before(CIVILITIES, '\\s{1,3}');
const LIFE_AFTER = new RegExp(`^[\\s,(]{1,4}${anyOf([...BORN, ...DWELLING])}(?![\\p{L}])`, 'iu');
const NEXT_IN_LIST =
  /^(?:\s{0,2}\([^()\n]{1,24}\))?(?:\s{1,2}[\d ,.]{1,10}\s?€)?(?:\s{0,2}[,;]|\s{1,2}et|\s{0,2}\n\s{0,2}[-–•])\s{1,3}$/u;

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
  for (const { index, 0: run } of text.matchAll(RUN)) {
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
  const couple = COUPLE.exec(text.slice(from, start));
  const given = couple?.groups?.given;
  return couple && given && isGiven(given) ? from + couple.index : start;
}
