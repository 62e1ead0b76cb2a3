import type { Passage } from '../../document/passage.ts';
import { LETTERS } from '../../patterns/letters.ts';
import { fold } from '../fold.ts';
import { anyPhrase } from '../phrases.ts';
import { topicOf } from './nomenclature.ts';

const LABEL = anyPhrase([
  'matière',
  'matières',
  "matière de l'acte",
  'code matière',
  'matière actes',
  'nomenclature',
  'nomenclature actes',
  'nomenclature @ctes',
  'nomenclature préfecture',
  'nomenclature préfectorale',
  'code nomenclature',
  'nomenclature des actes',
  'nomenclature de télétransmission',
  'classification',
  'classification actes',
  'classement',
  'code classement',
  'code actes',
  'rubrique',
  'codification',
  'domaine',
  'sous-domaine',
  'thème',
  'sous-thème',
  'sous thème',
  'sous-matière',
]);
const CODE = '(?<first>[1-9])\\s?[.,-]\\s?(?<second>10|[1-9])(?:\\s?[.,-]\\s?\\d{1,2}){0,3}';
/** « Matière : 7.5 Subventions », « Nomenclature ACTES : 7.5.1 », « Classification 7-5 ». */
const LABELLED = new RegExp(
  `${LABEL}\\s{0,3}(?:n\\s?°\\s?|\\([^)\\n]{0,20}\\)\\s?)?[:=–—-]?\\s{0,3}${CODE}(?![\\d%])`,
  'iu',
);
/** « 7.5 Subventions », « 7.5.1 - Subventions » on a line of its own, when the words are the nomenclature's. */
const BARE = new RegExp(
  `^[ \\t*_]{0,4}${CODE}\\s?[-–—:.]?\\s{1,3}(?<words>[${LETTERS}][^\\n]{2,90})$`,
  'imu',
);

interface PrintedTopic {
  code: string;
  label: string;
  passage: Passage;
}

/** The matière an act prints, at level 2 of the nomenclature. */
export function printedTopicIn(passage: Passage): PrintedTopic | null {
  for (const pattern of [LABELLED, BARE]) {
    for (const match of passage.matches(pattern)) {
      const code = `${match.group('first')?.text}.${match.group('second')?.text}`;
      const topic = topicOf(code);
      const words = match.group('words')?.text ?? null;
      if (!topic || (words !== null && !saysTheSame(words, topic))) continue;
      return { code, label: topic.label, passage: match.whole };
    }
  }
  return null;
}

/** « 7.5 subventions > 3000 € » begins as « Subventions » does; « 7.5 kilomètres » does not. */
function saysTheSame(words: string, { domain, label }: { domain: string; label: string }): boolean {
  const printed = fold(words);
  return [label, domain].some((name) => printed.includes(fold(name).slice(0, 12)));
}
