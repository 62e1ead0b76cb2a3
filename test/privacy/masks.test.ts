import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { MASK, masksOf } from '../../pipeline/privacy/masks.ts';
import { person } from '../helpers/act-of.ts';

const test = suite('privacy: masks');

const masks = masksOf([
  { words: 'Ginette PETIT-BOIS', kind: 'name' },
  { words: 'Paul PETIT', kind: 'name' },
  { words: '06 11 22 33 44', kind: 'phone' },
  { words: 'maladie grave', kind: 'social' },
  { words: 'a.b@exemple.invalid', kind: 'email' },
]);

const cases = [
  { name: 'as printed', text: 'Mme Ginette PETIT-BOIS dit', expected: `Mme ${MASK} dit` },
  { name: 'upon two lines', text: 'Mme Ginette\nPETIT-\nBOIS', expected: `Mme ${MASK}` },
  { name: 'cut by a hyphen', text: 'Mme Gi-\nnette PETIT BOIS', expected: `Mme ${MASK}` },
  { name: 'the family name first', text: 'PETIT-BOIS Ginette', expected: MASK },
  { name: 'the family name alone', text: 'Mme Petit-Bois', expected: `Mme ${MASK}` },
  { name: 'without accents, in capitals', text: 'GINETTE PETIT-BOIS', expected: MASK },
  { name: 'a common word', text: 'un petit bois et un petit pré', expected: 'un petit bois et un petit pré' },
  { name: 'other words, in small letters', text: 'sa maladie\ngrave', expected: `sa ${MASK}` },
  { name: 'inside a longer word', text: 'PETITJEAN', expected: 'PETITJEAN' },
  { name: 'digits together', text: 'au 0611223344', expected: `au ${MASK}` },
  { name: 'digits of a longer number', text: '106112233445', expected: '106112233445' },
  { name: 'an address of mail', text: '(a.b@exemple.invalid)', expected: `(${MASK})` },
  { name: 'in two cells of a row', text: 'PETIT\tPaul\t90 €', expected: `${MASK}\t${MASK}\t90 €` },
  { name: 'nobody', text: 'Anne LEROUX', expected: 'Anne LEROUX' },
];
for (const { name, text, expected } of cases) test(name, () => assert.is(masks.text(text), expected));

test('a person whose name is masked keeps no part of it', () => {
  assert.equal(masks.value({ names: [person('M. Paul PETIT'), person('Anne LEROUX')] }), {
    names: [{ name: MASK, civility: 'M.' }, person('Anne LEROUX')],
  });
});

test('nothing decided, nothing masked', () => assert.is(masksOf([]).text('Paul PETIT'), 'Paul PETIT'));

test.run();
