import type { Passage } from '../../document/passage.ts';
import type { ActSections, Fact } from '../../document.ts';
import { timesIn } from '../../french/dates/times.ts';
import { ANNOUNCES_TIME, PLACE_GOES_ON, SITTING_IS_OPENED } from '../../french/sitting/openings.ts';
import {
  KINDS_OF_SITTING,
  OF_NOTICE,
  OTHER_TIME,
  PLACE_LABEL,
  PLACE_NOUN,
  PLACE_OF_SITTING,
} from '../../french/sitting/words.ts';
import { stated } from '../../record/facts.ts';
import { datesInPlace, INTRODUCTION } from './dates.ts';

/** Kind, place and hour of the sitting, as its opening sentence prints them. */
export function settingFacts({ heading, attendance, body }: ActSections): Fact[] {
  const heads = [heading, attendance];
  const introduction = body.slice(0, INTRODUCTION);
  return [
    kindFact(heads),
    firstOf([...heads, introduction], placeFact),
    firstOf(heads, openingTime) ?? firstOf([introduction], timeOfOpening),
  ].filter((fact) => fact !== null);
}

function firstOf(sections: readonly Passage[], read: (section: Passage) => Fact | null): Fact | null {
  for (const section of sections) {
    const fact = read(section);
    if (fact) return fact;
  }
  return null;
}

function kindFact(heads: readonly Passage[]): Fact | null {
  for (const [kind, pattern] of KINDS_OF_SITTING) {
    const fact = firstOf(heads, (head) => {
      const words = head.match(pattern)?.whole;
      return words ? stated('/sitting/kind', kind, 'kind-of-sitting', words) : null;
    });
    if (fact) return fact;
  }
  return null;
}

function placeFact(section: Passage): Fact | null {
  const printed = (section.match(PLACE_LABEL) ?? section.match(PLACE_OF_SITTING))?.group('place');
  if (!printed) return null;
  const place = withoutTail(printed);
  return stated('/sitting/place', place.flat, 'place-of-sitting', place);
}

/** « mairie, Salle du Conseil » is one place; « mairie, M. Arbre étant président » goes on to something else. */
function withoutTail(printed: Passage): Passage {
  let end = 0;
  for (const part of printed.text.split(/(?=,)/)) {
    if (end > 0 && !PLACE_NOUN.test(part) && !PLACE_GOES_ON.test(part)) break;
    end += part.length;
  }
  return printed.slice(0, end).trim();
}

/** « le lundi 4 février 2013 à 18H00 », « Heure : 20 h 30 », not « convoqué le 2 février à 10 h ». */
function openingTime(section: Passage): Fact | null {
  const dates = datesInPlace(section, '2199-12-31');
  const found = timesIn(section).find(({ start }) => {
    const before = section.text.slice(Math.max(0, start - 140), start);
    const date = dates.findLast(({ end }) => end <= start);
    const isAnnounced = ANNOUNCES_TIME.test(before);
    return isAnnounced && !OTHER_TIME.test(before) && !(date && OF_NOTICE.test(date.before));
  });
  return found ? stated('/sitting/startTime', found.time, 'start-time', found.passage) : null;
}

/** « La séance est ouverte à 20 h 05 ». */
function timeOfOpening(section: Passage): Fact | null {
  const found = timesIn(section).find(({ start }) =>
    SITTING_IS_OPENED.test(section.text.slice(Math.max(0, start - 80), start)),
  );
  return found ? stated('/sitting/startTime', found.time, 'opening-time', found.passage) : null;
}
