import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { amounts } from '../../pipeline/fields/amounts.ts';
import type { Amount } from '../../schemas/deliberation.ts';
import { contextOf, type SectionTexts } from '../helpers/context-of.ts';

const read = (texts: SectionTexts) => amounts.extract(contextOf(texts));
const pairs = (texts: SectionTexts) =>
  read(texts).map(({ value }) => {
    const { value: sum, beneficiary } = value as Amount;
    return beneficiary ? [sum, beneficiary] : [sum];
  });
type Expected = [value: number, beneficiary?: string][];

const sentences = suite('amounts: sentences');
const cases: { value: string; expected: Expected }[] = [
  { value: 'financer la rémunération à hauteur de 50 000 € par poste pour 2 ans', expected: [[50_000]] },
  {
    value: 'ATTRIBUE une subvention de 1 000 € à l’association Les Amis du lac pour son festival',
    expected: [[1000, 'association Les Amis du lac']],
  },
  {
    value: 'd’attribuer à l’association Les Amis du lac une subvention de 1 000 €',
    expected: [[1000, 'association Les Amis du lac']],
  },
  {
    value: 'une subvention exceptionnelle d’un montant de 1 500 euros au Club nautique',
    expected: [[1500, 'Club nautique']],
  },
  { value: 'une subvention de fonctionnement de 12 000 € au CCAS', expected: [[12_000, 'CCAS']] },
  {
    value: 'une aide de 300 € en faveur de la coopérative scolaire',
    expected: [[300, 'coopérative scolaire']],
  },
  {
    value: 'verser à la Croix-Rouge française une aide de 500 euros',
    expected: [[500, 'Croix-Rouge française']],
  },
  {
    value: 'le versement au comité des fêtes d’une subvention de 800 €',
    expected: [[800, 'comité des fêtes']],
  },
  {
    value: 'une cotisation de 250 € à la Fondation du patrimoine',
    expected: [[250, 'Fondation du patrimoine']],
  },
  {
    value: 'verse au Collège Georges Imbert de Port-Imaginaire une\nsubvention de 376,47 €',
    expected: [[376.47, 'Collège Georges Imbert de Port-Imaginaire']],
  },
  {
    value: 'une subvention de 900 € à l’association des parents\nd’élèves de Port-Imaginaire.',
    expected: [[900, 'association des parents d’élèves de Port-Imaginaire']],
  },
  {
    value: 'une subvention de 900 € à l’association Les Amis du lac\nDit que la dépense est inscrite',
    expected: [[900, 'association Les Amis du lac']],
  },
  {
    value: 'une subvention de 900 € au Club nautique\net 300 € au Foyer rural',
    expected: [
      [900, 'Club nautique'],
      [300, 'Foyer rural'],
    ],
  },
  { value: 'solliciter une subvention de 10 000 € à la Région Imaginaire', expected: [[10_000]] },
  { value: 'demande une subvention de 10 000 € au Département', expected: [[10_000]] },
  { value: 'une subvention comprise entre 5 000 € et 6 000 €', expected: [[5000], [6000]] },
  {
    value: 'd’attribuer aux associations les subventions du tableau ci-dessus, pour un total de 10 050 €',
    expected: [[10_050]],
  },
  {
    value: 'ATTRIBUE à la commune de Port-Imaginaire un fonds de concours de 25 000 €',
    expected: [[25_000, 'commune de Port-Imaginaire']],
  },
  { value: 'inscrire 1 000 € au chapitre 65', expected: [[1000]] },
  { value: 'le loyer est porté de 500 € à 520 €', expected: [[500], [520]] },
  { value: 'cède la parcelle à M. Arbre au prix de 12 000 €', expected: [[12_000]] },
  { value: 'pour 1 000 € ; et encore 1 000 €', expected: [[1000]] },
  { value: 'une dépense de 1,2 M€ dont 50 000 euros par poste', expected: [[1_200_000], [50_000]] },
  {
    value: 'accorde une aide de 2,5 k€ à la coopérative scolaire',
    expected: [[2500, 'coopérative scolaire']],
  },
  { value: 'sur 300 m², soit 40 %, le 14/03/2024', expected: [] },
];
for (const { value, expected } of cases) {
  sentences(value, () => assert.equal(pairs({ subject: 'Vie locale', body: value }), expected));
}
sentences.run();

const tables = suite('amounts: tables');
const GRANTS = 'Subventions aux associations – année 2024';
const rows: { name: string; value: SectionTexts; expected: Expected }[] = [
  {
    name: 'a name and a sum',
    value: { subject: GRANTS, body: 'Les Amis du lac 1 000 €\nClub nautique 2 500,00 €\nTotal 3 500 €' },
    expected: [[1000, 'Les Amis du lac'], [2500, 'Club nautique'], [3500]],
  },
  {
    name: 'a cell between the name and the sum',
    value: { subject: GRANTS, body: 'Les Amis du lac\tFête de l’été\t1 000 €\nClub nautique\t250 €' },
    expected: [
      [1000, 'Les Amis du lac'],
      [250, 'Club nautique'],
    ],
  },
  {
    name: 'bullets and colons',
    value: { subject: GRANTS, body: '- Les Amis du lac : 1 000 €\n• Club nautique : 250 €' },
    expected: [
      [1000, 'Les Amis du lac'],
      [250, 'Club nautique'],
    ],
  },
  {
    name: 'leaders',
    value: { subject: GRANTS, body: 'Les Amis du lac ........ 1 000 €' },
    expected: [[1000, 'Les Amis du lac']],
  },
  {
    name: 'a code before, a kind after',
    value: { subject: GRANTS, body: '1781 Les Amis du lac P 2 000 €\n5154 Ciné rare F 1 000 €' },
    expected: [
      [2000, 'Les Amis du lac'],
      [1000, 'Ciné rare'],
    ],
  },
  {
    name: 'a code after the name',
    value: { subject: GRANTS, body: 'Les Amis du lac (1942) 1 000 €' },
    expected: [[1000, 'Les Amis du lac']],
  },
  {
    name: 'a name cut over lines is not its last piece',
    value: { subject: GRANTS, body: 'Les Amis du lac et de la\nP 2 000 €' },
    expected: [[2000]],
  },
  {
    name: 'two sums in a row',
    value: { subject: GRANTS, body: '278 Club de tir à l’arc P 4 000 € 1 200 €' },
    expected: [
      [4000, 'Club de tir à l’arc'],
      [1200, 'Club de tir à l’arc'],
    ],
  },
  {
    name: 'the total of a row is given once',
    value: {
      subject: GRANTS,
      body: 'Les Amis du lac\t1 000 €\t500 €\t1 500 €\nClub nautique 20 € 30 € 40 € 90 €',
    },
    expected: [
      [1000, 'Les Amis du lac'],
      [500, 'Les Amis du lac'],
      [1500],
      [20, 'Club nautique'],
      [30, 'Club nautique'],
      [40, 'Club nautique'],
      [90],
    ],
  },
  {
    name: 'what is asked is not given',
    value: {
      subject: GRANTS,
      body: 'Association\tDemandé\tAccordé\nLes Amis du lac\t1 000 €\t800 €\nClub nautique\t300 €\t200 €\nTotal\t1 300 €\t1 000 €',
    },
    expected: [[1000], [800, 'Les Amis du lac'], [300], [200, 'Club nautique'], [1300]],
  },
  {
    name: 'what is asked is not given, the currency in the head only',
    value: {
      subject: GRANTS,
      body: 'Association\tMontant demandé\tMontant voté (en euros)\nLes Amis du lac\t1 000\t800\nClub nautique\t300\t200',
    },
    expected: [
      [800, 'Les Amis du lac'],
      [200, 'Club nautique'],
    ],
  },
  {
    name: 'figures of columns that no head tells apart',
    value: {
      subject: GRANTS,
      body: 'Association\t2023\t2024\tMontant en €\nLes Amis du lac\t1 000\t500',
    },
    expected: [],
  },
  {
    name: 'the column of the names is headed, whatever stands before it',
    value: {
      subject: GRANTS,
      body: 'N°\tType d’aide\tAssociation\tMontant\n12\tCréation\tLes Amis du lac (1942)\t800 €\n13\tVoyage\tClub nautique\t200\n\t\tTotal\t1 000 €',
    },
    expected: [[800, 'Les Amis du lac'], [200, 'Club nautique'], [1000]],
  },
  {
    name: 'a name that is part of a currency',
    value: { subject: GRANTS, body: 'Association\tMontant\n548 EURO-LAC France\t800 €\nClub nautique\t20 €' },
    expected: [
      [800, 'EURO-LAC France'],
      [20, 'Club nautique'],
    ],
  },
  {
    name: 'markdown, several columns',
    value: {
      subject: GRANTS,
      body: '| Association | Demande | Attribution (€) |\n| --- | --- | --- |\n| Les Amis du lac | 1 000 € | 800 € |',
    },
    expected: [[1000], [800, 'Les Amis du lac']],
  },
  {
    name: 'markdown',
    value: { subject: GRANTS, body: '| Les Amis du lac | 1 000 € |' },
    expected: [[1000, 'Les Amis du lac']],
  },
  {
    name: 'the currency in the head only',
    value: {
      subject: GRANTS,
      body: 'Association Montant en €\nLes Amis du lac 1 000\nClub nautique 250,00\nTotal 1 250',
    },
    expected: [
      [1000, 'Les Amis du lac'],
      [250, 'Club nautique'],
    ],
  },
  {
    name: 'figures under no head are no money',
    value: { subject: GRANTS, body: 'Les Amis du lac 1 000\nClub nautique 250' },
    expected: [],
  },
  {
    name: 'a plan of financing names who pays',
    value: {
      subject: 'Demande de subvention – plan de financement',
      body: 'Fonds vert 20 000 €\nLeader 5 000 €',
    },
    expected: [[20_000], [5000]],
  },
  {
    name: 'a budget',
    value: { subject: 'Budget primitif', body: 'Section de fonctionnement : 10 000 €' },
    expected: [[10_000]],
  },
  {
    name: 'the title is read as well',
    value: { subject: 'Emprunt de 300 000 € auprès de la Banque', body: '' },
    expected: [[300_000]],
  },
];
for (const { name, value, expected } of rows) {
  tables(name, () => assert.equal(pairs(value), expected));
}
tables('text and words are as printed', () => {
  const [fact] = read({ body: 'un montant de 250 000,00 euros\nHT' });
  assert.equal(fact?.value, { value: 250_000, currency: 'EUR', text: '250 000,00 euros HT' });
  assert.is(fact?.pointer, '/amounts/0');
  assert.is(fact?.spans[0]?.quote, '250 000,00 euros\nHT');
});
tables.run();
