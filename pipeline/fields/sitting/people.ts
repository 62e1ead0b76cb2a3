import type { Passage, PassageMatch } from '../../document/passage.ts';
import type { ActSections, Fact } from '../../document.ts';
import { firstPeople, lastPeople, sentenceAfter, sentenceBefore } from '../../french/beside.ts';
import {
  AFTER_CHAIR,
  APPOSITION,
  AS_WHAT,
  BEFORE_NAME,
  CHAIR_AFTER,
  CHAIR_BEFORE,
  CHAIR_TAKEN,
  CHAIR_YIELDED,
  CHOICE,
  HOW_CHOSEN,
  SECRETARY,
} from '../../french/office-words.ts';
import { isGivenName } from '../../french/people/given-names.ts';
import type { Named } from '../../french/people.ts';
import { stated } from '../../record/facts.ts';
import { INTRODUCTION } from './dates.ts';
import { signedInRow } from './signed-in-row.ts';

/** A word said more often than this in one section is not about this sitting. */
const MOST_MENTIONS = 20;
/** More secretaries than this and the words were read wrong. */
const MOST_SECRETARIES = 4;

/** « un secrétaire, le plus jeune du conseil, à savoir Mme Y », « : la plus jeune, Mme Y »: the name comes last. */
const NAMELY = /^[^:]{0,90}?[àa]\ssavoir\s|^\s?:\s?l[ae]\splus\sjeune(?:\s[^,:]{1,30})?[,:]\s/iu;

/** « Pouvoirs : … » on the next line names others; « Rappel de l'ordre du jour » may follow on the same. */
const NEXT_LABEL =
  /\n(?=\p{Lu}\p{L}{3,20}\s?:)|\s(?=(?:Rappel|Ordre|ORDRE|Début|DÉBUT|Date|DATE)\s(?:de|du|DE|DU|d['’]\p{L}+)[\s,:]|Objet)/u;

/** Who presided, by name: a title alone is nobody. Who took over during an item presides over that item only. */
export function chairFact({ heading, attendance, preamble, body }: ActSections): Fact | null {
  const opening = [heading, attendance, body.slice(0, INTRODUCTION)];
  const beforeItems = [heading, attendance, preamble];
  const ways: [typeof chairAfter, RegExp, Passage[]][] = [
    [chairAfter, CHAIR_BEFORE, opening],
    [chairBefore, CHAIR_AFTER, opening],
    [chairAfter, CHAIR_YIELDED, beforeItems],
    [chairBefore, CHAIR_TAKEN, beforeItems],
  ];
  for (const [read, words, sections] of ways) {
    for (const section of sections) {
      const chair = read(section, words);
      if (chair) return stated('/sitting/chair', chair.person, 'chair', chair.passage);
    }
  }
  return null;
}

function* mentions(section: Passage, word: RegExp): Generator<PassageMatch> {
  let count = 0;
  for (const match of section.matches(word)) {
    if (++count > MOST_MENTIONS) return;
    yield match;
  }
}

/** « Le maire sort. Sous la présidence de Mme X : » for one vote, that on the accounts. */
const LEAVES = /(?<![a-zß-ɏ])(?:sort(?:ie?|ant)?|quitt[a-zß-ɏ]{1,5}|retir[ée]e?|se\sretire)(?![a-zß-ɏ])/iu;

/** « sous la présidence de Madame le Maire, Hélène MANDROUX ». */
function chairAfter(section: Passage, words: RegExp): Named | null {
  for (const match of mentions(section, words)) {
    if (LEAVES.test(section.text.slice(Math.max(0, match.start - 150), match.start))) continue;
    // « sous la présidence de », then the name below a gap; « sous la présidence d'Anne LEROUX »
    const gap = /^\s*(?:d['’])?/.exec(section.text.slice(match.end, match.end + 4))?.[0].length ?? 0;
    const sentence = sentenceAfter(section, match.end + gap, 160);
    const end = AFTER_CHAIR.exec(sentence.text)?.index ?? sentence.length;
    const [chair] = firstPeople(sentence.slice(0, end).trim());
    if (chair && !isCutShort(chair.passage.text, sentence.text.slice(0, end))) return chair;
  }
  return null;
}

/** « sous la présidence de M. Luc », where the paragraph ends: half a name, another column was read in between. */
const isCutShort = (name: string, sentence: string): boolean =>
  isGivenName(name) && /\p{Ll}/u.test(name) && !/[\s.]/u.test(name) && sentence.trimEnd().endsWith(name);

/** « l'association qu'elle préside », « préside le club » */
const PRESIDES_ELSEWHERE =
  /qu['’](?:il|elle)s?\spr[ée]side|pr[ée]side\s(?:l['’]\s?(?!assembl)|l[ae]\s(?!s[ée]ance|r[ée]union|conseil|session)|une?\s)/iu;

/** « M. Jean ARBRE, Maire, préside la séance ». */
function chairBefore(section: Passage, words: RegExp): Named | null {
  for (const match of mentions(section, words)) {
    if (PRESIDES_ELSEWHERE.test(section.text.slice(Math.max(0, match.start - 8), match.end + 30))) continue;
    const chair = lastPeople(sentenceBefore(section, match.start, 120).trim()).at(-1);
    if (chair) return chair;
  }
  return null;
}

/** Who kept the minutes: one or two people, named after the word or before it. */
export function secretaryFacts({ attendance, heading, body, closing }: ActSections): Fact[] {
  for (const section of [attendance, heading, body.slice(0, INTRODUCTION), closing]) {
    for (const match of mentions(section, SECRETARY)) {
      const people =
        signedInRow(section, match) ?? chosenNext(section, match) ?? secretariesAt(section, match);
      if (people.length > 0 && people.length <= MOST_SECRETARIES)
        return people.map(({ person, passage }, index) =>
          stated(`/sitting/secretaries/${index}`, person, 'secretary', passage),
        );
    }
  }
  return [];
}

/** « Il convient de nommer un secrétaire de séance ; Mme X est désignée. » */
const CHOSEN_NEXT =
  /^\s?[;.]\s(?<name>[^;\n]{3,80}?)\s(?:est|a\s[ée]t[ée])\s(?:d[ée]sign|nomm|[ée]lu|choisi)[ée]?e?(?=\s?[.;,\n]|$|\s[àa]\s)/u;
const TO_CHOOSE = /(?:nommer|d[ée]signer|[ée]lire|choisir)\s(?:un[e·.()]{0,4}|l[ea])\s$/iu;

function chosenNext(section: Passage, match: PassageMatch): Named[] | null {
  if (!TO_CHOOSE.test(section.text.slice(Math.max(0, match.start - 20), match.start))) return null;
  return namedIn(section.slice(match.end, match.end + 140), CHOSEN_NEXT);
}

/** « Absents », « Luc ROUX », « Secrétaire de séance », « Anne PETIT », each on its line: the value is below, but for a row of signatures. */
const ALONE_THEN_NAME =
  /^\s?:?\s*\n(?<name>[^\n:]{4,50})(?=\n(?!\W*(?:l[ea]\s)?(?:maire|pr[ée]sident|secr[ée]taire))|$)/iu;
const UNDER_LABEL =
  /(?:^|\n)\W*(?:pr[ée]sents?|absents?|excus[ée]s?|pouvoirs?|procurations?|votants?)\W*\n[^\n]{4,400}\n\s*$/iu;

function valueBelow(section: Passage, match: PassageMatch): Named[] | null {
  if (!UNDER_LABEL.test(section.text.slice(Math.max(0, match.start - 460), match.start))) return null;
  return namedIn(section.slice(match.end, match.end + 120), ALONE_THEN_NAME);
}

/** Who a pattern calls `name`; null where it finds nobody. */
function namedIn(passage: Passage, pattern: RegExp): Named[] | null {
  const name = passage.match(pattern)?.group('name');
  const people = name ? firstPeople(name) : [];
  return people.length > 0 ? people : null;
}

/** « M. X ouvre la séance et demande qui est candidat pour la fonction de secrétaire »: nobody yet. */
const ASKS_WHO = /demande\s[^.;]{0,40}(?:candidat|volontaire)(?!ure)/iu;

function secretariesAt(section: Passage, match: PassageMatch): Named[] {
  const below = valueBelow(section, match);
  if (below) return below;
  const before = sentenceBefore(section, match.start);
  if (ASKS_WHO.test(before.text)) return [];
  if (CHOICE.test(before.text)) {
    const chosen = chosenIn(before);
    if (chosen.length > 0) return chosen;
  } else if (APPOSITION.test(before.text)) {
    const named = lastPeople(before.trim());
    if (named.length > 0 && !isLabel(section, match)) return named.slice(-1);
  }
  const sentence = sentenceAfter(section, match.end);
  const rest = sentence.slice(NAMELY.exec(sentence.text)?.[0].length ?? 0);
  const start = BEFORE_NAME.exec(rest.text)?.[0].length ?? 0;
  const name = rest.slice(start);
  const ends = [AS_WHAT, NEXT_LABEL].map((pattern) => pattern.exec(name.text)?.index ?? name.length);
  return startsList(name.slice(0, Math.min(...ends)));
}

/** « Secrétaire de séance : », a cell of its own, « Secrétaire de séance Mme Anne PETIT » on a line: the name comes after. */
function isLabel({ text }: Passage, { start, end }: PassageMatch): boolean {
  const after = text.slice(end, end + 10);
  return (
    /^(?:\s{0,3}[:=]|\t)/u.test(after) ||
    (text[start - 1] === '\n' && /^ (?:MM?\.|Mme|Mlle|Mr|Monsieur|Madame) /u.test(after))
  );
}

/** The names right after the word: other words first mean that nobody is named there. */
function startsList(name: Passage): Named[] {
  const people = firstPeople(name);
  const at = people[0] ? name.text.indexOf(people[0].passage.text) : 0;
  return at < 60 && !people.some((one, index) => isGlued(name.text, people[index - 1], one))
    ? people.filter(isSure)
    : [];
}

/** « Anne PETIT My PEPE »: two names with nothing between them were not read well. */
function isGlued(text: string, previous: Named | undefined, { person, passage }: Named): boolean {
  if (!previous || person.civility !== undefined) return false;
  const end = text.indexOf(previous.passage.text) + previous.passage.length;
  return /^ +$/.test(text.slice(end, text.indexOf(passage.text, end)));
}

/** « … M. Luc ROUX Mme Anne PETIT est désignée »: of those the words before name, the last. */
const ONE_CHOSEN = /^(?:est|a été)(?![a-zß-ɏ])/iu;

/** « Anne PETIT - Site du Moulin »: after the first name, words that do not name somebody for certain are another's. */
const isSure = ({ person }: Named, index: number): boolean =>
  index === 0 || person.civility !== undefined || person.familyName !== undefined;

/** « Mme X a été élue », « le conseil désigne M. Y comme » : the people of the sentence about a choice. */
function chosenIn(sentence: Passage): Named[] {
  const verbs = [...sentence.matches(CHOICE)];
  const subject = sentence.slice(0, verbs[0]?.start).trim();
  const objects = verbs.map(({ end }) => {
    const rest = sentence.slice(end);
    const after = rest.slice(HOW_CHOSEN.exec(rest.text)?.[0].length ?? 0);
    return after.slice(0, AS_WHAT.exec(after.text)?.index ?? after.length).trim();
  });
  const before = lastPeople(subject);
  const named = [
    ONE_CHOSEN.test(verbs[0]?.text ?? '') ? before.slice(-1) : before,
    ...objects.map(firstPeople),
  ];
  return named.find((people) => people.length > 0) ?? [];
}
