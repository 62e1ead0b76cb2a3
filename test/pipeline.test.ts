import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { interpret } from '../pipeline/pipeline.ts';
import { documentOf } from './layouts/documents.ts';

const test = suite('pipeline');

const HEAD = `EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

L'an deux mille vingt-quatre, le deux novembre, le conseil municipal s'est réuni sous la présidence de M. Bruno BOIS.

Étaient présents : M. BOIS Bruno, Mme CHÊNE Chloé

Monsieur le Maire demande que trois points soient ajoutés à l'ordre du jour et l'assemblée attend son vote pour commencer.
`;

for (const [name, rest, subjects] of [
  [
    'the head of the register with no act below gives no record',
    '\nMme CHÊNE indique vouloir prendre la parole et remercie ceux qui ont',
    [],
  ],
  [
    'an act below it gives one',
    "\nObjet : Syndicat des eaux\n\nVu le code,\nLe conseil municipal, à l'unanimité, décide d'adhérer.\n",
    ['Syndicat des eaux'],
  ],
] as const)
  test(name, () => {
    const { records } = interpret(documentOf(HEAD + rest), null);
    assert.equal(
      records.map(({ subject }) => subject),
      [...subjects],
    );
  });

test.run();
