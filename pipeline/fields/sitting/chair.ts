import type { Passage } from '../../document/passage.ts';
import type { ActSections, Fact } from '../../document.ts';
import { isGivenName } from '../../french/people/given-names.ts';
import type { Named } from '../../french/people.ts';
import { firstPeople, lastPeople, sentenceAfter, sentenceBefore } from '../../french/sitting/beside.ts';
import {
  AFTER_CHAIR,
  CHAIR_AFTER,
  CHAIR_BEFORE,
  CHAIR_TAKEN,
  CHAIR_YIELDED,
  LEAVES,
  PRESIDES_ELSEWHERE,
} from '../../french/sitting/chair-words.ts';
import { stated } from '../../record/facts.ts';
import { INTRODUCTION } from './dates.ts';
import { mentions } from './mentions.ts';

/** Who presided, by name: a title alone is nobody. Who took over during an item presides over that item only. */
export function chairFact({ heading, attendance, preamble, body, headIsShared }: ActSections): Fact | null {
  // « M. X, doyen d'âge, préside », under the first item of minutes: for that item.
  const opening = [heading, attendance, headIsShared ? preamble : body.slice(0, INTRODUCTION)];
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

/** « sous la présidence de Madame le Maire, Hélène MANDROUX ». */
function chairAfter(section: Passage, words: RegExp): Named | null {
  for (const match of mentions(section, words)) {
    if (LEAVES.test(section.text.slice(Math.max(0, match.start - 150), match.start))) continue;
    // « sous la présidence de », then the name below a gap; « sous la présidence d'Anne LEROUX »
    const gap = /^\s*(?:d['’])?/.exec(section.text.slice(match.end, match.end + 4))?.[0].length ?? 0;
    const sentence = sentenceAfter(section, match.end + gap, 160);
    if (LEAVES.test(sentence.text)) continue;
    const end = AFTER_CHAIR.exec(sentence.text)?.index ?? sentence.length;
    const said = sentence.slice(0, end).trim();
    const [chair] = firstPeople(said);
    if (chair && isGivenName(chair.passage.text) && said.text.includes('\n')) {
      // « sous la présidence de Mme la Maire, Hélène » + « Arbre »: the line end cut the name, which takes all the rest.
      const [whole] = firstPeople(said.onOneLine);
      if (whole && said.onOneLine.text.replace(/[\s.,]+$/, '').endsWith(whole.passage.text)) return whole;
    }
    if (chair && !isCutShort(chair.passage.text, sentence.text.slice(0, end))) return chair;
  }
  return null;
}

/** « sous la présidence de M. Luc », where the paragraph ends: half a name, another column was read in between. */
const isCutShort = (name: string, sentence: string): boolean =>
  isGivenName(name) && /\p{Ll}/u.test(name) && !/[\s.]/u.test(name) && sentence.trimEnd().endsWith(name);

/** « M. Jean ARBRE, Maire, préside la séance ». */
function chairBefore(section: Passage, words: RegExp): Named | null {
  for (const match of mentions(section, words)) {
    if (PRESIDES_ELSEWHERE.test(section.text.slice(Math.max(0, match.start - 8), match.end + 30))) continue;
    const chair = lastPeople(sentenceBefore(section, match.start, 120).trim()).at(-1);
    if (chair) return chair;
  }
  return null;
}
