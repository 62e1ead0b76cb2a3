import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { countFacts } from '../../pipeline/fields/sitting/counts.ts';
import { passageOf } from '../helpers/passage-of.ts';

interface Expected {
  inOffice?: number;
  present?: number;
  voters?: number;
  quorum?: number;
}

const read = (text: string, vote = ''): Expected => {
  const values = Object.fromEntries(
    countFacts([passageOf(text)], [passageOf(vote)]).map(({ pointer, value }) => [
      pointer.split('/')[2],
      value,
    ]),
  );
  const { membersInOffice, presentCount, voters, quorum } = values as Record<string, number | undefined>;
  return Object.fromEntries(
    Object.entries({ inOffice: membersInOffice, present: presentCount, voters, quorum }).filter(
      ([, value]) => value !== undefined,
    ),
  );
};

const counts = suite('sitting: counts');
const cases: { value: string; expected: Expected }[] = [
  // A word in quotation marks keeps its number, which is not that of the next label.
  { value: 'Nombre de « pouvoirs » 14 Votants 86', expected: { voters: 86 } },
  // Titles of a table that count nobody stand beside those that do.
  {
    value:
      'Membres en exercice\tPrésents\tVotants\tDate de la convocation\tN° de la délibération\n15\t10\t11\t01/04/2019\t2019-04-08-02',
    expected: { inOffice: 15, present: 10, voters: 11 },
  },
  // A day before the counts in their row.
  {
    value: 'Date de la convocation\tMembres en exercice\tPrésents\tVotants\n2 février 2024\t15\t11\t13\n',
    expected: { inOffice: 15, present: 11, voters: 13 },
  },
  // A column of numbers read before the column of its labels: by rank, or not at all.
  {
    value: '27\n16\n3\n19\nNombre de Conseillers en exercice\nPrésents\nProcurations\nVotants\nN° 2023 1 1',
    expected: { inOffice: 27, present: 16, voters: 19 },
  },
  { value: '15 12 14\nEn exercice\nPrésents\nVotants', expected: { inOffice: 15, present: 12, voters: 14 } },
  { value: '16\n3\n19\nNombre de Conseillers en exercice\nPrésents\nProcurations\nVotants', expected: {} },
  {
    value: '3\n27\nEn exercice\nPrésents : 16\nVotants : 19',
    expected: { inOffice: 27, present: 16, voters: 19 },
  },
  // Labels that wrap in narrow columns, over a row of their numbers.
  {
    value:
      'Afférents au\tEn\tPrésents\tQui ont pris part\nconseil\texercice\t\tà la délibération\n15\t14\t10\t12',
    expected: { inOffice: 14, present: 10, voters: 12 },
  },
  {
    value:
      'NOMBRE DE MEMBRES\nAfférents    En          Présents    Qui ont pris\nau           exercice                part à la\nconseil                              délibération\n15           14          10          12',
    expected: { inOffice: 14, present: 10, voters: 12 },
  },
  {
    value: 'Membres\tMembres\tAutres\nen exercice\tprésents\tvotes\n15\t10\t3',
    expected: {},
  },
  // Figures in cells are not set apart.
  {
    value: 'En exercice\tPrésents\tVotants\tPour\tContre\tAbstentions\n11\t5\t6\t6\t0\t0',
    expected: { inOffice: 11, present: 5, voters: 6 },
  },
  {
    value:
      'Nombre de membres en exercice : 32 Nombre de membres qui ont pris part aux délibérations : 25 Nombre de pouvoirs : 2 Nombre total votants : 27',
    expected: { inOffice: 32, voters: 27 },
  },
  { value: 'Présent·es : 8 | Votant·es : 12', expected: { present: 8, voters: 12 } },
  {
    value: 'Date de la séance\tEn exercice\tPrésents\tVotants\n08/02/2021\t14\t8\t12',
    expected: { inOffice: 14, present: 8, voters: 12 },
  },
  {
    value: 'le nombre de membres en exercice étant de 33, le nombre de membres présents est de : 13.',
    expected: { inOffice: 33, present: 13 },
  },
  // Figures set apart are of a day.
  {
    value:
      'S E A N C E D U 2 6 M A R S 2 0 1 9\n\nNombre de conseillers en exercice ........ 11\nNombre de présents ..... 9',
    expected: { inOffice: 11, present: 9 },
  },
  // The end of the number of the act, above the labels.
  {
    value: 'Délibération n° 2021 / 61\nEn exercice 27\nPrésents 25\nVotants 27',
    expected: { inOffice: 27, present: 25, voters: 27 },
  },
  {
    value: 'n° 2014-CM/090\nNombre de membres en exercice : vingt-neuf (29) ; nombre de présents : 23',
    expected: { inOffice: 29, present: 23 },
  },
  {
    value: 'Délibération 20200827 62\nEn exercice Présents Votants\n11\t6\t8',
    expected: { inOffice: 11, present: 6, voters: 8 },
  },
  {
    value: 'En exercice Présents Votants\n19 16 16\nConvocation adressée le 17 mars 2024.',
    expected: { inOffice: 19, present: 16, voters: 16 },
  },
  // How many the law gives the council is not how many sit.
  { value: 'NOMBRE DE MEMBRES COMPOSANT LE CONSEIL : 15', expected: {} },
  { value: 'Effectif légal du conseil municipal : 15\nPrésents : 12', expected: { present: 12 } },
  {
    value: 'Membres composant le conseil municipal : 15\nEn exercice : 14\nPrésents : 12',
    expected: { inOffice: 14, present: 12 },
  },
  {
    value: 'Nombre de membres composant le conseil municipal en exercice : 15',
    expected: { inOffice: 15 },
  },
  { value: 'TOTAL 15 12 3 1 Quorum: 08 oui', expected: { quorum: 8 } },
  { value: 'PRÉSENTS 4 291', expected: {} },
  {
    value: 'NOMBRE DE CONSEILLERS\nEN EXERCICE\n33\nPRESENTS\n26\nPROCURATION(S)\n6\nVOTANTS\n32',
    expected: { inOffice: 33, present: 26, voters: 32 },
  },
  // Numbers of a margin, read between the names; in a sentence the label has a small letter.
  { value: 'Présents : Madame Anne BOIS, Monsieur Luc 14 Votants ROUX, Monsieur Paul NOIR', expected: {} },
  {
    value: 'Sur 19 membres en exercice, 14 présents et 16 votants.',
    expected: { inOffice: 19, present: 14, voters: 16 },
  },
  { value: 'ayant pris part à la délibération : 10 . votants : 12', expected: { voters: 12 } },
  { value: 'Auditeurs présents : 63', expected: {} },
  { value: '22 Conseillers étaient Présents et Représentés', expected: {} },
  { value: 'Conseillers présents : 1. ARBRE Aline 2. BOIS Bruno', expected: {} },
  { value: 'Formant la majorité des membres en exercice.\n1', expected: {} },
  { value: 'Nombre de conseillers en exercice : 15/15', expected: { inOffice: 15 } },
  { value: 'Nombre de membres en exercice : 65', expected: { inOffice: 65 } },
  {
    value: 'Délibération n° 2024-001\n\nNombre de membres en exercice : 19',
    expected: { inOffice: 19 },
  },
  { value: 'Délibération n° 12\n\nNombre de membres en exercice : 19', expected: { inOffice: 19 } },
  { value: 'Nombre de membres en exercice: dix-neuf', expected: { inOffice: 19 } },
  { value: 'Nombre de conseillers en exercice : 19', expected: { inOffice: 19 } },
  { value: 'Nombre de conseillers municipaux en exercice : 19', expected: { inOffice: 19 } },
  { value: 'NOMBRE DE MEMBRES EN EXERCICE 19', expected: { inOffice: 19 } },
  { value: 'Nombre de membres\nen exercice : 19', expected: { inOffice: 19 } },
  { value: 'Nbre de membres en exercice : 19', expected: { inOffice: 19 } },
  { value: 'Membres en exercice : 19', expected: { inOffice: 19 } },
  { value: 'Conseillers en exercice : 19', expected: { inOffice: 19 } },
  { value: 'Conseillers en fonction : 19', expected: { inOffice: 19 } },
  { value: 'Délégués en exercice : 42', expected: { inOffice: 42 } },
  { value: 'Le nombre de membres en exercice est de 19', expected: { inOffice: 19 } },
  { value: 'Nombre de conseillers : 19', expected: { inOffice: 19 } },
  { value: 'Sur 19 membres en exercice, 14 présents', expected: { inOffice: 19, present: 14 } },
  { value: 'composé de dix-neuf membres en exercice', expected: { inOffice: 19 } },
  {
    value: '19 conseillers en exercice, 14 présents, 17 votants',
    expected: { inOffice: 19, present: 14, voters: 17 },
  },
  {
    value: 'En exercice : 19 / Présents : 14 / Votants : 17',
    expected: { inOffice: 19, present: 14, voters: 17 },
  },
  {
    value: 'En exercice : 19\nPrésents : 14\nVotants : 17',
    expected: { inOffice: 19, present: 14, voters: 17 },
  },
  { value: 'En exercice 19 Présents 14 Votants 17', expected: { inOffice: 19, present: 14, voters: 17 } },
  {
    value: 'Nombre de conseillers : En exercice 19 Présents 14 Votants 17',
    expected: { inOffice: 19, present: 14, voters: 17 },
  },
  {
    value: 'Nombre de conseillers :\nEn exercice : 19\nPrésents : 14\nVotants : 17',
    expected: { inOffice: 19, present: 14, voters: 17 },
  },
  {
    value: 'Nombre de membres\nen exercice : 19\nprésents : 14\nvotants : 17',
    expected: { inOffice: 19, present: 14, voters: 17 },
  },
  {
    value: 'En exercice\nPrésents\nVotants\n29\n21\n27',
    expected: { inOffice: 29, present: 21, voters: 27 },
  },
  { value: 'En exercice Présents Pouvoirs\n29 21 7', expected: { inOffice: 29, present: 21 } },
  {
    value: '| En exercice | Présents | Votants |\n| 29 | 21 | 27 |',
    expected: { inOffice: 29, present: 21, voters: 27 },
  },
  {
    value: 'Afférents au Conseil municipal\nEn exercice\nQui ont pris part à la délibération\n15\n14\n13',
    expected: { inOffice: 14, voters: 13 },
  },
  {
    value:
      'Nombre de membres afférents au Conseil municipal : 15\nen exercice : 14\nqui ont pris part à la délibération : 13',
    expected: { inOffice: 14, voters: 13 },
  },
  {
    value: 'En exercice : 19 – Présents : 14 – Absents : 5 – Pouvoirs : 3 – Votants : 17',
    expected: { inOffice: 19, present: 14, voters: 17 },
  },
  { value: 'Membres présents : 14\nMembres absents : 5', expected: { present: 14 } },
  { value: 'Nombre de présents : 14', expected: { present: 14 } },
  { value: 'PRÉSENTS (8) : Anne ARBRE, Brice BOULEAU', expected: { present: 8 } },
  { value: 'Étaient présents : 14', expected: { present: 14 } },
  { value: 'Nombre de votants : 17 dont 3 pouvoirs', expected: { voters: 17 } },
  { value: 'Votants : 17 (dix-sept)', expected: { voters: 17 } },
  { value: 'Nombre de membres ayant pris part au vote : 17', expected: { voters: 17 } },
  { value: 'Ayant pris part à la délibération : 17', expected: { voters: 17 } },
  { value: 'Quorum : 10', expected: { quorum: 10 } },
  { value: 'Le quorum est fixé à 10', expected: { quorum: 10 } },
  { value: 'Le quorum est de dix', expected: { quorum: 10 } },
  { value: 'QUORUM (10)', expected: { quorum: 10 } },
  {
    value:
      'Nombre de conseillers\nen exercice :\n_____________\nNombre de conseillers\nen séance :\n_____________\nPouvoirs :\n_____________\n29\n22\n6',
    expected: { inOffice: 29, present: 22 },
  },
  {
    value: 'Nombre de délégués en exercice : 42 - Titulaires présents : 30 - Suppléants : 2 - Votants : 32',
    expected: { inOffice: 42, voters: 32 },
  },
  {
    value: '79 conseillers en exercice : 67 présents 10 pouvoirs 2 excusés',
    expected: { inOffice: 79, present: 67 },
  },
  {
    value: 'En exercice : 75 Présents votants : 73 Absents : 3 - ayant donné pouvoir : 1 Votants : 74',
    expected: { inOffice: 75, voters: 74 },
  },
  { value: 'Nombre de conseillers en exercice au jour de la séance : 15', expected: { inOffice: 15 } },
  // What is no count of the sitting.
  { value: 'Conseillers présents n’ayant pas pris part au vote : 0\nVotants : 11', expected: { voters: 11 } },
  { value: 'N’a pas pris part au vote : 0', expected: {} },
  { value: 'Votants : 12 + 2 = 14', expected: {} },
  { value: 'Présents : Anne ARBRE, Brice BOULEAU', expected: {} },
  { value: 'Présents : 1. Anne Arbre 2. Brice Bouleau', expected: {} },
  { value: 'En exercice :\nPrésents : Anne ARBRE', expected: {} },
  { value: 'Votants :', expected: {} },
  { value: 'Le quorum est atteint', expected: {} },
  { value: 'Suffrages exprimés : 17', expected: {} },
  { value: 'Pouvoirs : 3', expected: {} },
  { value: 'PRÉSENTS : 2l', expected: {} },
  {
    value: 'Présents titulaires : 12 — Suppléants votants : 1 — Pouvoirs : 2 — Votants : 15',
    expected: { voters: 15 },
  },
  { value: 'Anne PETIT procède à l’appel des 23 conseillers municipaux.', expected: { inOffice: 23 } },
  { value: 'procède à l’appel des 12 associations', expected: {} },
  { value: 'Membres en exercice : 1 9\nVotants : 17', expected: { voters: 17 } },
  {
    value: 'Les membres en exercice étant au nombre de 15, 12 présents',
    expected: { inOffice: 15, present: 12 },
  },
  { value: 'En fonctions : 15 Présents : 13', expected: { inOffice: 15, present: 13 } },
  { value: 'Absents : 2', expected: {} },
  { value: 'En exercice le 14/03/2024', expected: {} },
  { value: 'Présents : 14 mars 2024', expected: {} },
  { value: 'Présents : 18h30', expected: {} },
  { value: 'Effectif légal : 19', expected: {} },
  { value: 'exercice 2024', expected: {} },
  { value: '', expected: {} },
];
for (const { value, expected } of cases) {
  counts(value || 'nothing', () => assert.equal(read(value), expected));
}
counts('voters are also looked for at the vote', () => {
  assert.equal(read('En exercice : 19', 'Votants : 17 – Pour : 17'), { inOffice: 19, voters: 17 });
});
counts('the heading before the vote', () => {
  assert.equal(read('Votants : 17', 'Votants : 16'), { voters: 17 });
});
counts('those who agree are not all who vote', () => {
  assert.equal(read('', 'A l’unanimité des votants (31 voix), 8 abstentions'), {});
  assert.equal(read('', 'Seuls 41 % de votants. Une analyse s’impose.'), {});
  assert.equal(read('', 'La liste compte des votants. Deux scrutateurs sont nommés.'), {});
});
counts('members in office are not looked for at the vote', () => {
  assert.equal(read('', '19 membres en exercice'), {});
});
counts('label and number are its words', () => {
  const [fact] = countFacts([passageOf('Nombre de membres en exercice : 65')], []);
  assert.equal(
    fact?.spans.map(({ quote }) => quote),
    ['Nombre de membres en exercice', '65'],
  );
});
counts.run();
