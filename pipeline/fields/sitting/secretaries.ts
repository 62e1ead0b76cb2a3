import { Passage } from '../../document/passage.ts';
import type { PassageMatch } from '../../document/passage-match.ts';
import type { ActSections, Fact } from '../../document.ts';
import type { Named } from '../../french/people.ts';
import { firstPeople, lastPeople, sentenceAfter, sentenceBefore } from '../../french/sitting/beside.ts';
import {
  CIVILITY_NEXT,
  LABEL_THEN_NAME,
  ONLY_CHOSEN,
  SECRETARIES,
} from '../../french/sitting/secretary-labels.ts';
import {
  ALONE_THEN_NAME,
  APPOSITION,
  AS_WHAT,
  ASKS_WHO,
  BEFORE_NAME,
  CHOICE,
  CHOSEN_BELOW,
  CHOSEN_NEXT,
  HOW_CHOSEN,
  NAMED_BELOW_GAP,
  NAMELY,
  NEXT_LABEL,
  ONE_CHOSEN,
  PRONOUN_LAST,
  SECRETARY,
  SEVERAL_IN_LINE,
  TO_CHOOSE,
  TOLD_BELOW,
  UNDER_CHAIR_LABEL,
  UNDER_LABEL,
} from '../../french/sitting/secretary-words.ts';
import { stated } from '../../record/facts.ts';
import { INTRODUCTION } from './dates.ts';
import { mentions } from './mentions.ts';
import { signedInRow } from './signed-in-row.ts';

/** With more secretaries than this, the words were read wrong. */
const MOST_SECRETARIES = 4;
/** How far after the word its name may be told. */
const SAID_AFTER = 160;

/** Who kept the minutes: one or two people, named after the word or before it. */
export function secretaryFacts({ attendance, heading, body, closing }: ActSections): Fact[] {
  for (const section of [attendance, heading, body.slice(0, INTRODUCTION), closing]) {
    for (const match of mentions(section, SECRETARY)) {
      const people =
        signedInRow(section, match) ??
        chosenNext(section, match, body) ??
        chosenBelow(section, match, body) ??
        secretariesAt(section, match);
      if (people.length > 0 && people.length <= MOST_SECRETARIES)
        return people.map(({ person, passage }, index) =>
          stated(`/sitting/secretaries/${index}`, person, 'secretary', passage),
        );
    }
  }
  return [];
}

function chosenNext(section: Passage, match: PassageMatch, below: Passage): Named[] | null {
  if (!TO_CHOOSE.test(section.text.slice(Math.max(0, match.start - 24), match.start))) return null;
  return namedIn(saidAfter(section, match, below), CHOSEN_NEXT);
}

const chosenBelow = (section: Passage, match: PassageMatch, below: Passage): Named[] | null =>
  namedIn(saidAfter(section, match, below), CHOSEN_BELOW);

/** What follows the word. The lists may end with it, and the sentence about it begin the text below them. */
function saidAfter(section: Passage, match: PassageMatch, below: Passage): Passage {
  const rest = section.slice(match.end, match.end + SAID_AFTER);
  const isLast = match.end + SAID_AFTER > section.length && /^[\s.]*$/u.test(rest.text);
  return isLast ? Passage.join([rest.trim(), below.slice(0, SAID_AFTER)], '\n') : rest;
}

function valueBelow(section: Passage, match: PassageMatch): Named[] | null {
  if (!UNDER_LABEL.test(section.text.slice(Math.max(0, match.start - 460), match.start))) return null;
  return namedIn(section.slice(match.end, match.end + 120), ALONE_THEN_NAME);
}

/** Somebody named alone below a gap; when the line says more, whoever begins it is another. */
function belowGap(section: Passage, match: PassageMatch): Named[] | null {
  const name = section
    .slice(match.end, match.end + 140)
    .match(NAMED_BELOW_GAP)
    ?.group('name');
  const [person, ...more] = name ? firstPeople(name) : [];
  const isWhole = person && more.length === 0 && name?.text.endsWith(person.passage.text);
  return isWhole ? [person] : null;
}

/** The line after a label in the plural, whose names semicolons part. */
function labelledLine(section: Passage, match: PassageMatch): Passage | null {
  const isPlural = SECRETARIES.test(match.text);
  return isPlural ? (section.slice(match.end, match.end + 200).match(SEVERAL_IN_LINE)?.whole ?? null) : null;
}

/** The people in the group `name` of a pattern; null when it names nobody. */
function namedIn(passage: Passage, pattern: RegExp): Named[] | null {
  const name = passage.match(pattern)?.group('name');
  const people = name ? firstPeople(name) : [];
  return people.length > 0 ? people : null;
}

function secretariesAt(section: Passage, match: PassageMatch): Named[] {
  if (UNDER_CHAIR_LABEL.test(section.text.slice(Math.max(0, match.start - 40), match.start))) return [];
  const below = valueBelow(section, match) ?? belowGap(section, match);
  if (below) return below;
  if (TOLD_BELOW.test(section.text.slice(match.end, match.end + 120))) return [];
  const before = sentenceBefore(section, match.start);
  if (ASKS_WHO.test(before.text)) return [];
  const ownLabel = isLabel(section, match) && (opensLine(section, match) || ONLY_CHOSEN.test(before.text));
  if (CHOICE.test(before.text) && !ownLabel) {
    const chosen = chosenIn(before);
    if (chosen.length > 0) return chosen;
  } else if (APPOSITION.test(before.text)) {
    const named = lastPeople(before.trim());
    if (named.length > 0 && !isLabel(section, match)) return named.slice(-1);
  }
  const sentence = labelledLine(section, match) ?? sentenceAfter(section, match.end);
  const rest = sentence.slice(NAMELY.exec(sentence.text)?.[0].length ?? 0);
  const start = BEFORE_NAME.exec(rest.text)?.[0].length ?? 0;
  const name = rest.slice(start);
  const ends = [AS_WHAT, NEXT_LABEL].map((pattern) => pattern.exec(name.text)?.index ?? name.length);
  return startsList(name.slice(0, Math.min(...ends)));
}

const opensLine = ({ text }: Passage, { start }: PassageMatch): boolean =>
  start === 0 || text[start - 1] === '\n';

/** « Secrétaire de séance : », « Secrétaire élu(e) : », a cell of its own, « Secrétaire de séance Mme Anne PETIT » on a line: the name comes after. */
function isLabel(section: Passage, match: PassageMatch): boolean {
  const after = section.text.slice(match.end, match.end + 20);
  return LABEL_THEN_NAME.test(after) || (opensLine(section, match) && CIVILITY_NEXT.test(after));
}

/** The names right after the word « secrétaire »; when other words stand first, nobody is named there. */
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
  const before = PRONOUN_LAST.test(subject.text) ? [] : lastPeople(subject);
  const named = [
    ONE_CHOSEN.test(verbs[0]?.text ?? '') ? before.slice(-1) : before,
    ...objects.map(firstPeople),
  ];
  return named.find((people) => people.length > 0) ?? [];
}
