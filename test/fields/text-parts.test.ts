import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { textParts } from '../../pipeline/fields/text-parts.ts';
import { contextOf } from '../helpers/context-of.ts';

const test = suite('text-parts');

type Parts = Record<'legalBases' | 'recitals' | 'rationale' | 'operativeText', unknown[]>;

function read(body: string): Parts {
  const parts: Parts = { legalBases: [], recitals: [], rationale: [], operativeText: [] };
  for (const { pointer, value } of textParts.extract(contextOf({ body })))
    parts[pointer.split('/')[1] as keyof Parts].push(value);
  return parts;
}

const REASONED = `Vu le code général des collectivités territoriales,
Vu le budget,
Considérant que le toit fuit,

Le maire présente le devis.`;

const acts: { name: string; body: string; operative: unknown[]; rationale?: string[] }[] = [
  {
    name: 'articles',
    body: `${REASONED}\n\nLe conseil municipal DÉCIDE :\nArticle 1 : d’approuver le devis.\nArticle 2 : de charger le maire des travaux.`,
    operative: [
      { label: 'Article 1', text: 'd’approuver le devis.' },
      { label: 'Article 2', text: 'de charger le maire des travaux.' },
    ],
    rationale: ['Le maire présente le devis.'],
  },
  {
    name: 'dashes under a proposal, the vote after them',
    body: `${REASONED}\n\nIl est proposé au conseil :\n- d’approuver le devis ;\n- d’autoriser le maire à signer.\n\nPour : 12 voix\nContre : 0 voix`,
    operative: [{ text: 'd’approuver le devis ;' }, { text: 'd’autoriser le maire à signer.' }],
  },
  {
    name: 'verbs in capitals after the vote',
    body: `${REASONED}\n\nLe conseil communautaire, après en avoir délibéré,\nà la majorité (27 pour, 1 abstention)\n\n- ATTRIBUE le lot n°2\n- AUTORISE le président à signer`,
    operative: [{ text: 'ATTRIBUE le lot n°2' }, { text: 'AUTORISE le président à signer' }],
  },
  {
    name: 'a sentence that decides by itself, right under the report',
    body: `Mme BERNARD présente les tarifs.\nAprès en avoir délibéré, le conseil municipal, par 12 voix pour, fixe le repas à 3,80 €.`,
    operative: [
      { text: 'Après en avoir délibéré, le conseil municipal, par 12 voix pour, fixe le repas à 3,80 €.' },
    ],
    rationale: ['Mme BERNARD présente les tarifs.'],
  },
  {
    name: 'a sentence whose verb stands after the majority',
    body: `Le maire expose.\nLe conseil municipal, à l’unanimité, approuve la décision modificative.`,
    operative: [{ text: 'Le conseil municipal, à l’unanimité, approuve la décision modificative.' }],
    rationale: ['Le maire expose.'],
  },
  {
    name: 'a vote alone decides nothing by its words',
    body: `Le maire présente le devis.\n\nEn conséquence, la proposition est rejetée.`,
    operative: [],
    rationale: ['Le maire présente le devis.'],
  },
  {
    name: 'an item goes on over a page end',
    body: `Le conseil DÉCIDE :\n- d’attribuer les subventions du tableau, pour un total\nde 10 050 € ;\n- de signer les conventions.`,
    operative: [
      { text: 'd’attribuer les subventions du tableau, pour un total de 10 050 € ;' },
      { text: 'de signer les conventions.' },
    ],
  },
];

for (const { name, body, operative, rationale } of acts)
  test(name, () => {
    const parts = read(body);
    assert.equal(parts.operativeText, operative);
    if (rationale) assert.equal(parts.rationale, rationale);
  });

test('visas and considérants, one by one', () => {
  const { legalBases, recitals } = read(REASONED);
  assert.equal(legalBases, ['Vu le code général des collectivités territoriales,', 'Vu le budget,']);
  assert.equal(recitals, ['Considérant que le toit fuit,']);
});

test.run();
