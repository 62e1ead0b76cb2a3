import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Lists, listsIn, reportedIn } from '../../helpers/attendance-of.ts';

const PRESENT = 'Présents : Mme Anne LEROY, M. Luc ROUX\nExcusés : M. Yves PETIT, Mme Ève DURAND\n';

/** Substitutes among the lists; `count` is how many the sitting counts present, `cut` the label nobody places. */
const cases: ({ value: string; count?: number; cut?: string } & Lists)[] = [
  // After those excused, substitutes may only be named.
  {
    value: `${PRESENT}Suppléants : M. Marc BLANC, Mme Zoé NOIR`,
    present: 'Anne LEROY|Luc ROUX',
    excused: 'Yves PETIT|Ève DURAND',
    cut: 'Suppléants :',
  },
  {
    value: `${PRESENT}Délégués suppléants : M. Marc BLANC`,
    count: 2,
    present: 'Anne LEROY|Luc ROUX',
    excused: 'Yves PETIT|Ève DURAND',
    cut: 'Délégués suppléants :',
  },
  // As many are counted as with them, or the label says so.
  {
    value: `${PRESENT}Suppléants : M. Marc BLANC`,
    count: 3,
    present: 'Anne LEROY|Luc ROUX|Marc BLANC',
    excused: 'Yves PETIT|Ève DURAND',
  },
  {
    value: `${PRESENT}Suppléants présents : M. Marc BLANC\nSuppléants excusés : Mme Zoé NOIR`,
    present: 'Anne LEROY|Luc ROUX|Marc BLANC',
    excused: 'Yves PETIT|Ève DURAND|Zoé NOIR',
  },
  // The label over both says where they were.
  {
    value:
      'Étaient présents :\nTitulaires : Mme Anne LEROY, M. Luc ROUX\nSuppléants : M. Marc BLANC\nÉtaient excusés :\nTitulaires : M. Yves PETIT, Mme Ève DURAND\nSuppléants : Mme Zoé NOIR',
    present: 'Anne LEROY|Luc ROUX|Marc BLANC',
    excused: 'Yves PETIT|Ève DURAND|Zoé NOIR',
  },
  {
    value: 'Titulaires : Mme Anne LEROY, M. Luc ROUX\nSuppléants : M. Marc BLANC\nExcusé : M. Yves PETIT',
    present: 'Anne LEROY|Luc ROUX|Marc BLANC',
    excused: 'Yves PETIT',
  },
  // Community by community, each with its own lists.
  {
    value:
      'COMMUNAUTE DE COMMUNES DU BOIS\nTitulaires : Mme Anne LEROY\nSuppléants : M. Marc BLANC\nAbsents excusés : M. Yves PETIT\nCOMMUNAUTE DE COMMUNES DU LAC\nTitulaires : M. Luc ROUX\nSuppléants : Mme Zoé NOIR\nAbsents excusés : Mme Ève DURAND',
    present: 'Anne LEROY|Marc BLANC|Luc ROUX|Zoé NOIR',
    excused: 'Yves PETIT|Ève DURAND',
  },
];

const test = suite('attendance: whole substitutes');
for (const { value, count = null, cut, ...expected } of cases)
  test(`${value} (${count})`, () => {
    assert.equal(listsIn(value, count), expected);
    assert.equal(reportedIn(value, count), cut ? [['attendance.list-cut', cut]] : []);
  });
test.run();
