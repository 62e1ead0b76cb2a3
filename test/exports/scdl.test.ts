import { parse } from 'csv-parse/sync';
import { suite as makeSuite } from 'uvu';
import * as assert from 'uvu/assert';
import { csvOf } from '../../pipeline/exports/lib/csv.ts';
import { scdlDeliberations } from '../../pipeline/exports/scdl/deliberations.ts';
import { emptyCells, incompleteRows } from '../../pipeline/exports/scdl.ts';
import { topicOf } from '../../pipeline/french/topics/nomenclature.ts';
import type { Act } from '../../pipeline/register.ts';
import { type ActOptions, actOf } from '../helpers/act-of.ts';
import { fewActs, registerOf } from '../helpers/register-of.ts';
import { scdlProblems } from './scdl-rules.ts';
import { writtenOf } from './written.ts';

const suite = makeSuite('exports: SCDL délibérations');

const linesOf = (csv: string): string[][] => parse(csv);

function rowOf(act: Act): Record<string, string> {
  const [header = [], cells = []] = linesOf(csvOf(scdlDeliberations, registerOf(act)));
  return Object.fromEntries(header.map((name, i) => [name, cells[i] ?? '']));
}

const COMPLETE = {
  authority: { siret: '99990001200017', registerAddress: 'https://exemple.invalid/registre/' },
};
const TOPIC = { '/topic': { code: '8.1', label: 'Enseignement' } };

suite('an act that says everything makes a row the standard accepts', () => {
  const register = registerOf(actOf(TOPIC, COMPLETE));
  const [header = [], ...rows] = linesOf(csvOf(scdlDeliberations, register));
  assert.equal(scdlProblems(header, rows), []);
  assert.equal(rows, [
    [
      'Commune de Saint-Exemple',
      '99990001200017',
      '2024-007',
      '2024-03-14',
      '8.1',
      'domaines de compétences par thèmes/enseignement',
      'Réfection du préau de l’école',
      '',
      '',
      'PREF099',
      '2024-03-18',
      '11',
      '10',
      '10',
      '0',
      '0',
      'https://exemple.invalid/registre/saint-exemple/2024-03-14/2024-007/',
    ],
  ]);
});

const cells: {
  name: string;
  values?: Record<string, unknown>;
  options?: ActOptions;
  expected: Record<string, string>;
}[] = [
  { name: 'no public address', options: {}, expected: { DELIB_URL: '' } },
  { name: 'no SIRET', options: {}, expected: { COLL_SIRET: '' } },
  {
    name: 'a SIRET whose check digit is wrong',
    options: { authority: { siret: '99990001200018' } },
    expected: { COLL_SIRET: '' },
  },
  {
    name: 'received before the sitting',
    values: { '/receipt/receivedOn': '2024-03-13' },
    expected: { PREF_DATE: '', PREF_ID: 'PREF099' },
  },
  {
    name: 'received the same day',
    values: { '/receipt/receivedOn': '2024-03-14' },
    expected: { PREF_DATE: '2024-03-14' },
  },
  { name: 'Corsica', values: { '/receipt/department': '02A' }, expected: { PREF_ID: 'PREF02A' } },
  {
    name: 'Corsica, by authority.json',
    values: { '/receipt': null },
    options: { authority: { department: '2B' } },
    expected: { PREF_ID: 'PREF02B', PREF_DATE: '' },
  },
  {
    name: 'overseas',
    values: { '/receipt': null },
    options: { authority: { department: '971' } },
    expected: { PREF_ID: 'PREF971' },
  },
  {
    name: 'one count unknown empties the five',
    values: { '/vote/abstentions/count': null },
    expected: { VOTE_EFFECTIF: '', VOTE_REEL: '', VOTE_POUR: '', VOTE_CONTRE: '', VOTE_ABSTENTION: '' },
  },
  {
    name: 'members in office unknown empties the five',
    values: { '/sitting/membersInOffice': null },
    expected: { VOTE_EFFECTIF: '', VOTE_POUR: '' },
  },
  {
    name: 'more votes than members in office',
    values: { '/vote/against/count': 2 },
    expected: { VOTE_EFFECTIF: '', VOTE_REEL: '', VOTE_CONTRE: '' },
  },
  {
    name: 'those who take no part are no voters',
    values: { '/vote/inFavour/count': 7, '/vote/against/count': 1, '/vote/notVoting/count': 2 },
    expected: { VOTE_REEL: '8', VOTE_POUR: '7', VOTE_CONTRE: '1', VOTE_EFFECTIF: '11' },
  },
  {
    name: 'subject on several lines',
    values: { '/subject': 'Vente\ndu  four\n\nà pain' },
    expected: { DELIB_OBJET: 'Vente du four à pain' },
  },
  {
    name: 'no topic',
    values: { '/topic': null },
    expected: { DELIB_MATIERE_CODE: '', DELIB_MATIERE_NOM: '' },
  },
  {
    name: 'a code the nomenclature does not have',
    values: { '/topic': { code: '7.11', label: '?' } },
    expected: { DELIB_MATIERE_CODE: '', DELIB_MATIERE_NOM: '' },
  },
  {
    name: 'a label with brackets and commas',
    values: { '/topic': { code: '7.9', label: 'Prise de participation' } },
    expected: { DELIB_MATIERE_NOM: 'finances locales/prise de participation sem etc.' },
  },
  {
    name: 'a label with a slash of its own',
    values: { '/topic': { code: '1.5', label: 'Transactions' } },
    expected: { DELIB_MATIERE_NOM: "commande publique/transactions protocole d'accord transactionnel" },
  },
  {
    name: 'a label with an accented capital',
    values: { '/topic': { code: '5.1', label: 'Élection exécutif' } },
    expected: { DELIB_MATIERE_NOM: 'institutions et vie politique/élection exécutif' },
  },
];

for (const { name, values, options, expected } of cells) {
  suite(name, () => {
    const row = rowOf(actOf({ ...TOPIC, ...values }, options));
    assert.equal(Object.fromEntries(Object.keys(expected).map((key) => [key, row[key]])), expected);
  });
}

suite('each topic of the nomenclature, and no other, makes a name the standard accepts', () => {
  const counts = [7, 3, 6, 5, 8, 5, 10, 9, 4];
  for (const [i, count] of counts.entries()) {
    assert.is(topicOf(`${i + 1}.${count + 1}`), null);
    for (let n = 1; n <= count; n++) {
      const act = actOf({ '/topic': { code: `${i + 1}.${n}`, label: '' } }, COMPLETE);
      const [header = [], ...rows] = linesOf(csvOf(scdlDeliberations, registerOf(act)));
      assert.equal(scdlProblems(header, rows), [], `${i + 1}.${n}`);
    }
  }
});

suite('the rules of the test refuse what the standard refuses', () => {
  const [header = [], cells = []] = linesOf(csvOf(scdlDeliberations, registerOf(actOf(TOPIC, COMPLETE))));
  const broken: [column: string, value: string, rule: string][] = [
    ['COLL_SIRET', '99990001200018', 'french-siret-value'],
    ['PREF_DATE', '2024-03-01', 'PREF_DATE >= DELIB_DATE'],
    ['VOTE_REEL', '9', 'VOTE_REEL = sum'],
    ['VOTE_CONTRE', '', 'cohesive VOTE'],
    ['VOTE_EFFECTIF', '9', 'VOTE_EFFECTIF >= VOTE_REEL'],
    ['DELIB_MATIERE_NOM', 'École', 'nomenclature-actes-value'],
    ['DELIB_ID', '', 'DELIB_ID'],
  ];
  for (const [column, value, rule] of broken) {
    const changed = cells.map((cell, i) => (header[i] === column ? value : cell));
    assert.ok(scdlProblems(header, [changed]).includes(`2 ${rule}`), rule);
  }
});

suite('one file per authority and one per year of it; empty cells are counted, incomplete acts named', async () => {
  const register = registerOf(...fewActs());
  const written = await writtenOf(register);
  const rowsIn = async (year: string) =>
    linesOf(await written.text(`data/scdl/saint-exemple-deliberations${year}.csv`)).length - 1;
  assert.equal([await rowsIn(''), await rowsIn('-2024'), await rowsIn('-2025')], [4, 2, 2]);

  const [cells] = emptyCells(register);
  const empty = Object.fromEntries(cells?.columns.map(({ name, empty }) => [name, empty]) ?? []);
  assert.is(cells?.rows, 4);
  assert.is(cells?.columns.length, 17);
  assert.is(empty.DELIB_ID, 1);
  assert.is(empty.DELIB_MATIERE_CODE, 1);
  assert.is(empty.VOTE_POUR, 2);
  assert.is(empty.BUDGET_ANNEE, 4);
  assert.is(empty.COLL_NOM, 0);

  assert.equal(
    incompleteRows(register).map(({ code, severity, message }) => [
      code,
      severity,
      /remplir (.*) pour la délibération (.*)\./.exec(message)?.slice(1),
    ]),
    [
      ['scdl.incomplete', 'warning', ['DELIB_MATIERE_CODE, DELIB_MATIERE_NOM', '2025-001']],
      ['scdl.incomplete', 'warning', ['DELIB_ID', 'saint-exemple/2025-01-20/2025-002']],
    ],
  );
  await written.remove();
});

suite.run();
