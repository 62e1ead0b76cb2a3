import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Lists, listsIn } from '../../helpers/attendance-of.ts';

const PRESENT = 'Présents : Mme Anne LEROY, M. Marc BLANC\n';
const AWAY: Lists = {
  present: 'Anne LEROY|Marc BLANC',
  proxies: 'Luc ROUX > Marc BLANC',
  excused: 'Ève DURAND',
  absent: 'Yves PETIT',
};

/** Tables whose last column says something of each member, in the lines they were read in. */
const cases: ({ value: string } & Lists)[] = [
  {
    value:
      'Noms\tCollectivités\tObservations\nMme Anne LEROY\tBeauval\tPrésente\nM. Marc BLANC\tMontbois\tPrésent\nM. Luc ROUX\tVillers\tPouvoir à M. Marc BLANC\nMme Ève DURAND\tBeauval\tExcusée\nM. Yves PETIT\tVillers\tAbsent',
    ...AWAY,
  },
  // Under a label, of whom nothing is said is of its list.
  {
    value: `${PRESENT}Absents\nNoms\tCollectivités\tObservations\nM. Luc ROUX\tVillers\tpouvoir à M. Marc BLANC\nMme Ève DURAND\tBeauval\texcusée\nM. Yves PETIT\tVillers\t`,
    ...AWAY,
  },
  // Rows with fewer tabs than titles.
  {
    value: `${PRESENT}Absents :\nNoms\tCollectivités\tObservations\nM. Luc ROUX\tpouvoir à M. Marc BLANC\nMme Ève DURAND\texcusée\nM. Yves PETIT`,
    ...AWAY,
  },
  // Titles and cells on lines of their own.
  {
    value: `${PRESENT}Membres absents\nNoms\nCollectivités\nObservations\nM. Luc ROUX\nVillers\npouvoir à M. Marc BLANC\nMme Ève DURAND\nBeauval\nexcusée\nM. Yves PETIT\nVillers\nSecrétaire : Mme Anne LEROY`,
    ...AWAY,
  },
  // Column after column: nobody knows of whom it is said.
  {
    value: `${PRESENT}Absents :\nM. Luc ROUX\nMme Ève DURAND\nM. Yves PETIT\nObservations\npouvoir à M. Marc BLANC\nexcusée\nSecrétaire : Mme Anne LEROY`,
    present: 'Anne LEROY|Marc BLANC',
  },
];

const test = suite('attendance: whole remarked');
for (const { value, ...expected } of cases) test(value, () => assert.equal(listsIn(value), expected));
test.run();
