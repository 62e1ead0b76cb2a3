import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { decisionsOf } from '../../pipeline/privacy/desk.ts';
import { findsIn } from '../../pipeline/privacy/finds.ts';

const test = suite('privacy: decisions typed by rank');

const finds = findsIn('Mme Odile TERRIER, M. Jules BASTIDE, Mme Inès FABRE et M. Remi GAUTHIER');
const examined = { path: '', finds, undecided: finds, privacy: { decisions: [] } };
const deciding = { by: 'essai', now: new Date('2026-03-01T08:00:00Z') };

const cases: [typed: string, words: string[]][] = [
  ['1', ['Odile TERRIER']],
  ['1,4', ['Odile TERRIER', 'Remi GAUTHIER']],
  ['2-4', ['Jules BASTIDE', 'Inès FABRE', 'Remi GAUTHIER']],
  ['1, 3 - 4', ['Odile TERRIER', 'Inès FABRE', 'Remi GAUTHIER']],
];
for (const [mask, words] of cases)
  test(`« ${mask} »`, () =>
    assert.equal(
      decisionsOf(examined, { ...deciding, mask }).map((decision) => decision.words),
      words,
    ));

for (const [mask, rank] of [
  ['9', '9'],
  ['3-5', '5'],
  ['4-2', '4-2'],
  ['un', 'un'],
] as const)
  test(`« ${mask} » names no find`, () =>
    assert.throws(() => decisionsOf(examined, { ...deciding, mask }), `pas de donnée n° ${rank}.`));

test.run();
