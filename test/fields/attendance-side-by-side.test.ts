import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Passage } from '../../pipeline/document/passage.ts';
import { listsApart } from '../../pipeline/fields/attendance/side-by-side.ts';
import { textOf } from '../../pipeline/read/html.ts';
import { markedPage } from '../../pipeline/read/plain.ts';
import { type Lists, listsIn } from '../helpers/attendance-of.ts';
import { ownTime } from '../helpers/own-time.ts';
import { passageOf } from '../helpers/passage-of.ts';

const cases: ({ name: string; value: string } & Lists)[] = [
  {
    name: 'those present, and fewer absent beside them',
    value:
      'Étaient présents :\tÉtaient absents :\nJean DUPONT\tLuc ROUX\nAnne PETIT\nLéa BLANC\n\nSecrétaire : Léa BLANC',
    present: 'Jean DUPONT|Anne PETIT|Léa BLANC',
    absent: 'Luc ROUX',
  },
  {
    name: 'those who hold the office, and their substitutes',
    value:
      'Délégués titulaires présents\tDélégués suppléants présents\nDUPONT Jean\tROUX Luc\nPETIT Anne\n\nExcusé : BLANC Léa',
    present: 'DUPONT Jean|PETIT Anne|ROUX Luc',
    excused: 'BLANC Léa',
  },
  {
    name: 'one list, beside the communes that send its members',
    value:
      'Commune\tDélégués présents\nArzelles\tMme Anne PETIT, M. Luc ROUX\nDrulhe\tM. Paul BLANC\n\nExcusée : Mme Léa VERT',
    present: 'Anne PETIT|Luc ROUX|Paul BLANC',
    excused: 'Léa VERT',
  },
  {
    name: 'a long commune leaves no tab before whom it sends',
    value:
      'Commune\tDélégués présents\nArzelles\tMme Anne PETIT\nDrulhe-le-Bas M. Paul BLANC\n\nExcusée : Mme Léa VERT',
    present: 'Anne PETIT|Paul BLANC',
    excused: 'Léa VERT',
  },
  {
    name: 'counts beside the labels',
    value:
      'Présents (2)\tReprésentés (1)\tExcusés (1)\nJean DUPONT\tMax VERT par Jean DUPONT\tLuc ROUX\nAnne PETIT',
    present: 'Jean DUPONT|Anne PETIT',
    proxies: 'Max VERT > Jean DUPONT',
    excused: 'Luc ROUX',
  },
  {
    name: 'no colon, and more absent than present',
    value: 'PRÉSENTS\tEXCUSÉS\nDUPONT Jean\tROUX Luc\n\tBLANC Léa',
    present: 'DUPONT Jean',
    excused: 'ROUX Luc|BLANC Léa',
  },
  {
    name: 'another list begins in a column, under the names of the first',
    value:
      'Présents :          Excusés :\nJean DUPONT         Luc ROUX\nAnne PETIT\nLéa BLANC           Absente :\nMarc NOIR           Zoé GRIS\n                    Secrétaire :\n                    Léa BLANC',
    present: 'Jean DUPONT|Anne PETIT|Léa BLANC|Marc NOIR',
    excused: 'Luc ROUX',
    absent: 'Zoé GRIS',
  },
  {
    name: 'a text printed in columns of spaces',
    value: 'Présents :          Absents :\nJean DUPONT         Luc ROUX\nAnne PETIT          Léa BLANC',
    present: 'Jean DUPONT|Anne PETIT',
    absent: 'Luc ROUX|Léa BLANC',
  },
  {
    name: 'names that go on to the next line of their column',
    value: 'Présents :\tExcusés :\nMM. Jean DUPONT, Luc\tMme Anne PETIT, Mme\nROUX, Mme Eva NOIR\tLéa BLANC.',
    present: 'Jean DUPONT|Luc ROUX|Eva NOIR',
    excused: 'Anne PETIT|Léa BLANC',
  },
  {
    name: 'proxies in the third column, each with its holder',
    value:
      'Présents :\tAbsents :\tPouvoirs :\nJean DUPONT\tLuc ROUX\tLéa BLANC à Jean DUPONT\nAnne PETIT\tEva NOIR\tPaul GRIS à Anne PETIT',
    present: 'Jean DUPONT|Anne PETIT',
    absent: 'Luc ROUX|Eva NOIR',
    proxies: 'Léa BLANC > Jean DUPONT|Paul GRIS > Anne PETIT',
  },
  {
    name: 'a name and a proxy that go on below, in columns of spaces',
    value:
      'Présents            Excusés             Pouvoirs\nJean DUPONT         Luc ROUX            Luc ROUX à\nAnne PETIT          Eva BLANC-          Anne PETIT\nPaul GRIS           NOIR',
    present: 'Jean DUPONT|Anne PETIT|Paul GRIS',
    proxies: 'Luc ROUX > Anne PETIT',
    excused: 'Eva BLANC-NOIR',
  },
  {
    name: 'titles that were parted from their columns: nobody knows who was there',
    value:
      'Étaient présents\tÉtaient absents\nexcusés\n\nPouvoirs\n\nJean DUPONT\nAnne PETIT\n\nLuc ROUX\n\nLuc ROUX à Anne PETIT',
  },
  {
    name: 'who sends them in the first column',
    value:
      'Collège\tPrésents\tExcusés\nCommunauté du Levant\tJean DUPONT\tLuc ROUX\nDépartement\tAnne PETIT\tLéa BLANC\n\nSecrétaire : Anne PETIT',
    present: 'Jean DUPONT|Anne PETIT',
    excused: 'Luc ROUX|Léa BLANC',
  },
  {
    name: 'who votes for whom, a row each',
    value: 'Présents\tAbsents\tPouvoir à\nAnne PETIT\tLuc ROUX\tAnne PETIT\nJean DUPONT\tLéa BLANC',
    present: 'Anne PETIT|Jean DUPONT',
    absent: 'Léa BLANC',
    proxies: 'Luc ROUX > Anne PETIT',
  },
  {
    name: 'communes, and who votes for the absent, in columns of spaces',
    value:
      'Commune             Présents            Absents             Pouvoir à\nBeauval-le-Bas      M. Jean DUPONT      M. Luc ROUX         M. Jean DUPONT\nCorval              Mme Anne PETIT      Mme Léa BLANC\nDorval              M. Paul GRIS\n\nSecrétaire : Anne PETIT',
    present: 'Jean DUPONT|Anne PETIT|Paul GRIS',
    absent: 'Léa BLANC',
    proxies: 'Luc ROUX > Jean DUPONT',
  },
];

const test = suite('attendance: lists side by side');
for (const { name, value, ...expected } of cases) test(name, () => assert.equal(listsIn(value), expected));

test('cells that hold a list each, as the source marks them', async () => {
  const page = markedPage(
    1,
    await textOf(
      '<table><tr><td>Présents</td><td>Excusés</td><td>Pouvoirs</td></tr><tr><td>Jean DUPONT<br>Anne PETIT</td><td>Luc ROUX<br>Léa NOIR</td><td>Luc ROUX à Anne PETIT</td></tr></table><p>Le quorum est atteint.</p>',
    ),
  );
  assert.is(
    listsApart(Passage.of([page], page.lines)).text.replace(/\s*\n\s*/g, '|'),
    'Présents|Jean DUPONT|Anne PETIT|Excusés|Luc ROUX|Léa NOIR|Pouvoirs|Luc ROUX à Anne PETIT|Le quorum est atteint.',
  );
});

test('a row of such cells for each of those who send members', async () => {
  const page = markedPage(
    1,
    await textOf(
      '<table><tr><td>Structure</td><td>Présents</td><td>Excusés</td></tr><tr><td>Pays du Levant</td><td>Jean DUPONT<br>Anne PETIT</td><td>Luc ROUX</td></tr><tr><td>Ville de Brie</td><td>Léa NOIR</td><td></td></tr></table><p>Le quorum est atteint.</p>',
    ),
  );
  assert.is(
    listsApart(Passage.of([page], page.lines)).text.replace(/\s*\n\s*/g, '|'),
    'Présents|Jean DUPONT|Anne PETIT|Léa NOIR|Excusés|Luc ROUX|Le quorum est atteint.',
  );
});

const KEPT: { name: string; value: string }[] = [
  { name: 'a table of marks', value: 'Présents\tAbsents\nJean DUPONT\tX\nAnne PETIT\tX' },
  {
    name: 'who votes for whom, in halves of names',
    value:
      'Présents\tAbsents\tPouvoir à\nJean DUPONT\tMme Josette\tM. Alain\nAnne PETIT\tROUX\tDUPONT\nLéa BLANC',
  },
  {
    name: 'halves of names further down',
    value:
      'Présents\tAbsents\tPouvoir à\nAlain NOIR\tPaul GRIS\t\nJean DUPONT\tMme Josette\tM. Alain\nAnne PETIT\tROUX\tNOIR\nLéa BLANC',
  },
  { name: 'one label', value: 'Présents :\tJean DUPONT\nAbsents :\tLuc ROUX' },
  { name: 'the same label twice', value: 'Présents :\tPrésents :\nJean DUPONT\tLuc ROUX' },
  { name: 'counts', value: 'Présents\tAbsents\n12\t3' },
  { name: 'a list after its label', value: 'Présents :\tAbsents : Luc ROUX\nJean DUPONT\tAnne PETIT' },
];
for (const { name, value } of KEPT)
  test(`no such lists: ${name}`, () => {
    const passage = passageOf(value);
    assert.is(listsApart(passage), passage);
  });

test('1 MB of labels or of names passes fast', () => {
  for (const text of [
    'Présents\tAbsents\n'.repeat(60_000),
    `Présents\tAbsents\n${'Jean DUPONT\tLuc ROUX\n'.repeat(45_000)}`,
  ])
    assert.ok(ownTime(() => listsApart(passageOf(text))) < 3000);
});
test.run();
