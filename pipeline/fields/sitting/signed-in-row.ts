import { Passage } from '../../document/passage.ts';
import type { PassageMatch } from '../../document/passage-match.ts';
import { SECRETARY_SIGNS } from '../../french/act/signature-words.ts';
import { type Named, peopleIn } from '../../french/people.ts';
import { OFFICES_IN_ROW } from '../../french/sitting/secretary-labels.ts';

/** « Le secrétaire de séance, Le Maire, » above « Jean ARBRE Anne LEROUX »: each under the own office. */
export function signedInRow(section: Passage, match: PassageMatch): Named[] | null {
  const from = section.text.lastIndexOf('\n', match.start) + 1;
  const [row = Passage.empty, names = Passage.empty] = section.slice(from, match.end + ROW).split(/\n+/);
  const offices = row.text.match(OFFICES_IN_ROW) ?? [];
  if (offices.length < 2 || /\p{L}/u.test(row.text.replace(OFFICES_IN_ROW, ''))) return null;
  const people = peopleIn(names);
  const at = offices.findIndex((each) => SECRETARY_SIGNS.test(each));
  return people.length === offices.length ? people.slice(at, at + 1) : [];
}

/** A row of offices or of names is no longer. */
const ROW = 200;
