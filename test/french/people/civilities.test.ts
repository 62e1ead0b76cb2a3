import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { peopleIn } from '../../../pipeline/french/people.ts';
import { passageOf } from '../../helpers/passage-of.ts';

const people = suite('people: civilities');
for (const { name, value, expected } of [
  {
    name: 'men, then women',
    value: 'MM. DURAND, PETIT, MMES LEROY, ROUX',
    expected: ['M.', 'M.', 'Mme', 'Mme'],
  },
  { name: 'a few men', value: 'MM. Jean DUPONT et Luc ROUX', expected: ['M.', 'M.'] },
  {
    name: '« MM. » for everybody, women too',
    value: 'MM. Jean DUPONT, Anne PETIT, Luc ROUX, Léa BLANC, Paul NOIR, Ève LEROY et Guy BOIS',
    expected: ['', '', '', '', '', '', ''],
  },
  {
    name: '« MM. » for everybody, nothing between the names, a sentence after',
    value:
      'MM. Jean DUPONT Anne PETIT Luc ROUX Léa BLANC Paul NOIR Ève LEROY Guy BOIS.\nMme Anne PETIT, arrivée à 18h',
    expected: ['', '', '', '', '', '', '', 'Mme'],
  },
  {
    name: 'many men beside women',
    value: 'MM. DURAND, PETIT, ROUX, NOIR, BLANC, BOIS, Mme LEROY',
    expected: ['M.', 'M.', 'M.', 'M.', 'M.', 'M.', 'Mme'],
  },
])
  people(name, () =>
    assert.equal(
      peopleIn(passageOf(value)).map(({ person }) => person.civility ?? ''),
      expected,
    ),
  );
people.run();
