import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { drawnBySpaces } from '../../pipeline/read/spaced.ts';

const test = suite('a page that spaces draw');

const page = (...lines: string[]): string => lines.join('\n');
/** Lines without the white space around them; those that are blank, once. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line, index, all) => line !== '' || (all[index - 1] ?? '') !== '');

const TEXT = [
  'Le conseil municipal, convoqué le 3 mai 2024, s’est réuni en mairie sous la présidence',
  'de Madame Anne ROUX, maire, à vingt heures.',
  'Présents : Anne ROUX, Paul BLANC, Léa NOIR, Jean PETIT, Marie LEROY, Luc MOREL, Aline',
  'DUC, Sylvie GARNIER, Hugo FABRE, Zoé LILAS, Pierre ROCHE, Julie SIMON, Marc ADAM, Ève',
  'COLIN, Nadia BENALI, Tom RIVAL, Rose MARTY, Guy LENOIR, Lucie FAVRE, Karim OUALI, Ana',
  'PINTO, Éric VASSEUR, Irène CLAIR, Simon DUPRÉ, Alice GRAND, Noé PERRIN, Camille LEFORT',
  'Absents : néant.',
];
const MARGIN = ['Direction générale', '', 'Extrait du registre', 'des délibérations', 'n° 2024 / 12'];

test('a margin stands before the text it is beside', () => {
  const beside = TEXT.map((line, index) => (MARGIN[index] ?? '').padEnd(30) + line);
  assert.equal(
    linesOf(drawnBySpaces(page(...beside, '', 'Objet : Tarifs de la cantine et de la garderie'))),
    [...MARGIN.filter(Boolean), '', ...TEXT, '', 'Objet : Tarifs de la cantine et de la garderie'],
  );
});

test('a line that only the margin has parts no two lines of the text', () => {
  const beside = TEXT.map((line, index) => (MARGIN[index] ?? '').padEnd(30) + line);
  beside.splice(3, 0, 'Commune de Saint-Exemple');
  const lines = linesOf(drawnBySpaces(page(...beside)));
  assert.equal(lines.slice(lines.indexOf(TEXT[0] ?? ''), -1), TEXT);
});

test('a margin of counts and days stands before the names it is beside, one a line', () => {
  const margin = ['En exercice : 8', 'Présents : 5', 'Votants : 5', '', 'Convocation du', '3 mai 2024'];
  const names = [
    'Présents :',
    'Mme ROUX Anne',
    'M. BLANC Paul',
    'Mme NOIR Léa',
    'M. PETIT Jean',
    'M. ADAM Marc',
  ];
  const alone = ['Secrétaire : Mme ROUX Anne', 'Absent : M. RIVAL Tom', 'Le quorum est atteint.'];
  const beside = [...names, ...alone].map((line, index) => (margin[index] ?? '').padEnd(30) + line);
  assert.equal(linesOf(drawnBySpaces(page('COMMUNE DE SAINT-EXEMPLE', '', ...beside))), [
    'COMMUNE DE SAINT-EXEMPLE',
    '',
    ...margin.filter(Boolean),
    '',
    ...names,
    ...alone,
    '',
  ]);
});

test('the labels of lists stay beside them, under a margin', () => {
  const beside = TEXT.map((line, index) => (MARGIN[index] ?? '').padEnd(30) + line);
  const lists = ['Présents', '', 'Absent'].map(
    (label, index) => label.padEnd(30) + ['Mme ROUX,', 'M. BLANC', 'M. RIVAL'][index],
  );
  assert.equal(
    linesOf(drawnBySpaces(page(...beside, '', ...lists))).slice(-3),
    lists.map((line) => line.trim()),
  );
});

test('a stamp beside a title has a line of its own', () => {
  assert.equal(linesOf(drawnBySpaces('Séance du 3 mai 2024            Reçu en préfecture le 06/05/2024')), [
    'Séance du 3 mai 2024',
    'Reçu en préfecture le 06/05/2024',
  ]);
});

for (const [name, lines] of [
  [
    'the rows of a table',
    ['Association            Somme', 'Club de football       1 500 €', 'Chorale          300 €'],
  ],
  [
    'a title in the middle',
    ['                 COMMUNE DE SAINT-EXEMPLE', '                 Séance du 3 mai 2024'],
  ],
  [
    'members in two columns',
    ['Mme ROUX Anne          M. BLANC Paul', 'Mme NOIR Léa           M. PETIT Jean'],
  ],
  [
    'titles of a list, and beside them what was decided of each',
    Array.from({ length: 8 }, (_, index) =>
      `2025-0${index}    Subvention au club de lecture et de chant`
        .padEnd(60)
        .concat('Adoptée à l’unanimité'),
    ),
  ],
  ['labels and values', ['En exercice :     19', 'Présents :        14', 'Votants :         17']],
] as const)
  test(`${name}: as it is`, () => {
    assert.is(drawnBySpaces(page(...lines)), page(...lines));
  });

for (const [name, megabyte] of [
  ['one run of spaces', `a${' '.repeat(1e6)}b`],
  ['words far apart', `a${' '.repeat(9)}`.repeat(1e5)],
  ['stamps far apart', `Reçu${' '.repeat(9)}`.repeat(7e4)],
  ['short lines in two columns', `${'a'.padEnd(40)}b\n`.repeat(25e3)],
] as const)
  test(`a megabyte of ${name} takes less than a few seconds`, () => {
    const start = process.cpuUsage();
    drawnBySpaces(megabyte);
    assert.ok(process.cpuUsage(start).user < 5e6);
  });

test.run();
