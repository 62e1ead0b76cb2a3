import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { interpret } from '../../pipeline/pipeline.ts';
import { documentOf } from './documents.ts';
import { DECIDED, HEAD } from './reading.ts';

const LISTS = 'Présents : Mme Aline ARBRE, M. Bruno BOIS, M. Luc ROUX\nAbsente : Mme Chloé CHÊNE\n';
const OWN = `COMMUNE DE SAINT-EXEMPLE
PROCÈS-VERBAL DE LA SÉANCE DU 12 MARS 2024
${LISTS}
1. Tarifs de la cantine
${DECIDED}
2. Achat d'un tracteur
${DECIDED}
`;
const OTHER = `${LISTS}1. Vente du presbytère
${DECIDED}
2. Budget primitif 2024
${DECIDED}
`;
const ACT = `${HEAD}
Délibération n° 2024-12
Objet : Approbation du procès-verbal de la séance du 5 février 2024

${DECIDED}

Fait à Saint-Exemple, le 14 mars 2024
Le Maire, Aline ARBRE
`;

/** Papers of the sitting of 12 March 2024, with the minutes of another: the acts that are read, and the titles left out. */
const cases: { name: string; text: string; subjects: string[]; others: string[] }[] = [
  {
    name: 'the minutes to be approved, annexed',
    text: `${OWN}La séance est levée à 20h.\n\nANNEXE\nPROCÈS-VERBAL DE LA SÉANCE DU 5 FÉVRIER 2024\n\n${OTHER}`,
    subjects: ['Tarifs de la cantine', "Achat d'un tracteur"],
    others: ['PROCÈS-VERBAL DE LA SÉANCE DU 5 FÉVRIER 2024'],
  },
  {
    name: 'a second sitting below, by its day alone',
    text: `${OWN}La séance est levée à 20h.\n\nCOMMUNE DE SAINT-EXEMPLE\nCONSEIL MUNICIPAL\nSéance du 5 février 2024\n\n${OTHER}`,
    subjects: ['Tarifs de la cantine', "Achat d'un tracteur"],
    others: ['Séance du 5 février 2024'],
  },
  {
    name: 'its day in words',
    text: `${OWN}L'an deux mille vingt-quatre, le cinq février, le conseil municipal s'est réuni.\n${OTHER}`,
    subjects: ['Tarifs de la cantine', "Achat d'un tracteur"],
    others: ["L'an deux mille vingt-quatre, le cinq février, le conseil municipal s'est réuni."],
  },
  {
    name: 'minutes that close before the sitting goes on',
    text: `${HEAD.replace('EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL', 'PROCÈS-VERBAL')}
APPROBATION DU PROCÈS-VERBAL
PROCÈS-VERBAL DU CONSEIL MUNICIPAL
DU 5 FÉVRIER 2024
${LISTS}VENTE DU PRESBYTÈRE
${DECIDED}
La séance est levée à 19h.
TARIFS DE LA CANTINE
${DECIDED}
ACHAT D'UN TRACTEUR
${DECIDED}
`,
    subjects: ['TARIFS DE LA CANTINE', "ACHAT D'UN TRACTEUR"],
    others: ['PROCÈS-VERBAL DU CONSEIL MUNICIPAL'],
  },
  {
    name: 'minutes quoted in the item that approves them',
    text: `COMMUNE DE SAINT-EXEMPLE
CONSEIL MUNICIPAL DU 12 MARS 2024
COMPTE RENDU
${LISTS}
APPROBATION DU PROCÈS-VERBAL DE LA SÉANCE DU 5 FÉVRIER 2024
Monsieur le Maire donne lecture du procès-verbal :
« Procès-verbal de la séance du 5 février 2024
${LISTS}VENTE DU PRESBYTÈRE
${DECIDED} »
Le procès-verbal est approuvé à l'unanimité.
TARIFS DE LA CANTINE
${DECIDED}
`,
    subjects: ['APPROBATION DU PROCÈS-VERBAL DE LA SÉANCE DU 5 FÉVRIER 2024', 'TARIFS DE LA CANTINE'],
    others: ['Procès-verbal de la séance du 5 février 2024'],
  },
  {
    name: 'an act, then the minutes it approves',
    text: `${ACT}\nPROCÈS-VERBAL DE LA SÉANCE DU 5 FÉVRIER 2024\n${OTHER}`,
    subjects: ['Approbation du procès-verbal de la séance du 5 février 2024'],
    others: ['PROCÈS-VERBAL DE LA SÉANCE DU 5 FÉVRIER 2024'],
  },
  {
    name: 'the head of one sitting, printed again',
    text: `${OWN}PROCÈS-VERBAL DE LA SÉANCE DU 12 MARS 2024\n${LISTS}3. Vente du presbytère\n${DECIDED}\n`,
    subjects: ['Tarifs de la cantine', "Achat d'un tracteur", 'Vente du presbytère'],
    others: [],
  },
  {
    name: 'a commission that met on another day',
    text: `${OWN}3. Écoles\nLe maire rappelle ce que les parents demandent.\nCompte rendu de la commission du 5 mars 2024\nPrésents : Mme Aline ARBRE, M. Bruno BOIS\n${DECIDED}\n`,
    subjects: ['Tarifs de la cantine', "Achat d'un tracteur", 'Écoles'],
    others: [],
  },
];

const test = suite('layouts: other sittings in the same papers');
for (const { name, text, subjects, others } of cases)
  test(name, () => {
    const { records, sitting, diagnostics } = interpret(documentOf(text), null);
    assert.is(sitting?.date, '2024-03-12');
    assert.equal(
      records.map(({ subject }) => subject),
      subjects,
    );
    const told = diagnostics.filter(({ code }) => code === 'sitting.other');
    assert.equal(
      told.map(({ message }) => /« (.*) »/.exec(message)?.[1]),
      others,
    );
  });

test('two sittings, each on a page that begins with the same names', () => {
  const sitting = (day: string, title: string) =>
    `COMMUNE DE SAINT-EXEMPLE\nCOMPTE RENDU DE LA SÉANCE DU ${day} 2024\n${LISTS}1. ${title}\n${DECIDED}\n`;
  const { records } = interpret(
    documentOf(sitting('12 MARS', 'Tarifs de la cantine'), sitting('20 JUIN', 'Vente du presbytère')),
    null,
  );
  assert.equal(
    records.map(({ subject }) => subject),
    ['Tarifs de la cantine'],
  );
});

test('a note to councillors that holds the minutes to be approved is of no sitting held', () => {
  const { records } = interpret(
    documentOf(`COMMUNE DE SAINT-EXEMPLE
CONSEIL MUNICIPAL DU 12 MARS 2024
NOTE DE SYNTHÈSE

1. Approbation du procès-verbal de la séance du 5 février 2024

PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL DU 5 FÉVRIER 2024
${OTHER}
2. Tarifs de la cantine
Il est proposé au conseil municipal de fixer les tarifs de la cantine.
`),
    null,
  );
  assert.equal(records, []);
});

test.run();
