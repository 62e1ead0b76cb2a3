import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Passage } from '../../../pipeline/document/passage.ts';
import { withLastLetter } from '../../../pipeline/fields/vote/last-letter.ts';
import { plainPage } from '../../../pipeline/read/plain.ts';
import { stated } from '../../../pipeline/record/facts.ts';
import type { Attendance, Person } from '../../../schemas/deliberation.ts';

const member = (givenName: string, familyName: string): Person => ({
  name: `${familyName} ${givenName}`,
  givenName,
  familyName,
});
const roll = (present: Person[], grantors: Person[] = []): Attendance => ({
  present,
  proxies: grantors.map((grantor) => ({ grantor, holder: null })),
  absent: [],
  excused: [],
  changes: [],
});
const ROSSI = member('M', 'ROSSI');
const ALONE = roll([member('P', 'BOIS'), ROSSI]);

const lists: [text: string, attendance: Attendance, name: string, expected: string][] = [
  ['5 abstentions (P. BOIS, M. ROSSD\n\nArticle 2', ALONE, 'ROSSD', '~M. ROSSI'],
  ['5 abstentions (P. BOIS, M. ROSSD', roll([], [ROSSI]), 'ROSSD', '~M. ROSSI'],
  // The list is closed, or goes on; nobody voting has the name, or two have; somebody has it as read.
  ['5 abstentions (P. BOIS, M. ROSSD)\n', ALONE, 'ROSSD', 'M. ROSSD'],
  ['5 abstentions (M. ROSSD, P. BOIS\n', ALONE, 'ROSSD', 'M. ROSSD'],
  ['Abstentions : P. BOIS, M. ROSSD\n', ALONE, 'ROSSD', 'M. ROSSD'],
  ['5 abstentions (P. BOIS, M. ROSSD\n', roll([member('P', 'BOIS')]), 'ROSSD', 'M. ROSSD'],
  ['5 abstentions (P. BOIS, M. ROSSD\n', roll([ROSSI, member('L', 'ROSSI')]), 'ROSSD', 'M. ROSSD'],
  ['5 abstentions (P. BOIS, M. ROSSD\n', roll([ROSSI, member('L', 'ROSSD')]), 'ROSSD', 'M. ROSSD'],
];

const test = suite('vote: the last of a list whose end was misread');

for (const [text, attendance, name, expected] of lists)
  test(`${text} · ${attendance.present.length}`, () => {
    const page = plainPage(1, text);
    const whole = Passage.of([page], page.lines);
    const at = whole.text.indexOf(name);
    const person = { name, familyName: name, civility: 'M.' };
    const fact = stated('/vote/abstentions/names/1', person, 'vote-names', whole.slice(at, at + name.length));
    const [found] = withLastLetter([fact], attendance, [page]);
    const { civility, familyName } = (found ?? fact).value as Person;
    assert.is(`${found?.certainty === 'inferred' ? '~' : ''}${civility} ${familyName}`, expected);
  });

test.run();
