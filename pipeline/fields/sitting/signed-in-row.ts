import { Passage } from '../../document/passage.ts';
import type { PassageMatch } from '../../document/passage-match.ts';
import { type Named, peopleIn } from '../../french/people.ts';
import { OFFICE, SECRETARY_SIGNS } from '../../french/signature-words.ts';
import { LETTERS } from '../../patterns/letters.ts';

/** « Le secrétaire de séance, Le Maire, » above « Jean ARBRE Anne LEROUX »: each under the own office. */
export function signedInRow(section: Passage, match: PassageMatch): Named[] | null {
  const from = section.text.lastIndexOf('\n', match.start) + 1;
  const [row = Passage.empty, names = Passage.empty] = section.slice(from, match.end + ROW).split(/\n+/);
  const offices = row.text.match(OFFICES) ?? [];
  if (offices.length < 2 || /\p{L}/u.test(row.text.replace(OFFICES, ''))) return null;
  const people = peopleIn(names);
  const at = offices.findIndex((each) => SECRETARY_SIGNS.test(each));
  return people.length === offices.length ? people.slice(at, at + 1) : [];
}
const OFFICES = new RegExp(
  `(?<![${LETTERS}])l[ea]s?\\s(?:${SECRETARY_SIGNS.source}|${OFFICE.source})`,
  'giu',
);
/** A row of offices or of names is no longer. */
const ROW = 200;
