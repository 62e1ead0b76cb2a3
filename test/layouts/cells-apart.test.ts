import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { cellsApart } from '../../pipeline/layouts/cells-apart.ts';
import { plainPage } from '../../pipeline/read/plain.ts';

const test = suite('cells apart');

const cases: { name: string; text: string; expected: string }[] = [
  {
    name: 'two texts side by side, one longer',
    text: 'Acte rendu exécutoire\tPour extrait conforme,\naprès dépôt en préfecture\tLe Maire,\nle 12 avril 2022\tLuc ROUX\net publication le 13',
    expected:
      'Acte rendu exécutoire|après dépôt en préfecture|le 12 avril 2022|et publication le 13|Pour extrait conforme,|Le Maire,|Luc ROUX',
  },
  {
    name: 'two signatures stay rows',
    text: 'Le secrétaire\tLe Maire\nAna BOIS\tLuc ROUX',
    expected: 'Le secrétaire\tLe Maire|Ana BOIS\tLuc ROUX',
  },
  {
    name: 'what is no row stays where it is',
    text: 'Fait à Bois\nLe Maire\tA\tB\nLuc ROUX',
    expected: 'Fait à Bois|Le Maire\tA\tB|Luc ROUX',
  },
];

for (const { name, text, expected } of cases)
  test(name, () => {
    const { lines } = plainPage(1, text);
    assert.is(
      cellsApart(lines)
        .map((line) => line.text)
        .join('|'),
      expected,
    );
  });

test.run();
