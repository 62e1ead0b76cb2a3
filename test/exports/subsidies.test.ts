import { parse } from 'csv-parse/sync';
import { suite as makeSuite } from 'uvu';
import * as assert from 'uvu/assert';
import { csvOf } from '../../pipeline/exports/lib/csv.ts';
import { subsidies } from '../../pipeline/exports/subsidies/grants.ts';
import { actOf } from '../helpers/act-of.ts';
import { fewActs, registerOf } from '../helpers/register-of.ts';
import { writtenOf } from './written.ts';

const suite = makeSuite('exports: subsidies');

/** Columns of SCDL subventions 2.0, written from the standard, with what a filled cell looks like. */
const COLUMNS: [name: string, pattern: RegExp][] = [
  ['nomAttribuant', /./],
  ['idAttribuant', /^\d{14}$/],
  ['dateConvention', /^\d{4}-\d\d-\d\d$/],
  ['referenceDecision', /./],
  ['nomBeneficiaire', /./],
  ['idBeneficiaire', /^\d{14}$/],
  ['objet', /^.{1,256}$/u],
  ['montant', /^\d+(\.\d+)?$/],
  ['nature', /^aide en numéraire$/],
  ['conditionsVersement', /./],
  ['datesPeriodeVersement', /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/],
  ['idRAE', /^.{1,5}$/],
  ['notificationUE', /^(oui|non)$/],
  ['pourcentageSubvention', /^(1|0\.\d+)$/],
];

const grant = {
  '/topic': { code: '7.5', label: 'Subventions' },
  '/amounts': [{ value: 1234.5, currency: 'EUR', text: '1 234,50 €', beneficiary: 'Les Amis du préau' }],
};

const rowsOf = (values: Record<string, unknown>): string[][] =>
  (parse(csvOf(subsidies, registerOf(actOf(values)))) as string[][]).slice(1);

const cases: { name: string; values: Record<string, unknown>; expected: number }[] = [
  { name: 'adopted, topic subsidies', values: {}, expected: 1 },
  {
    name: 'adopted, named by the subject',
    values: { '/topic': null, '/subject': 'Attribution de SUBVENTIONS' },
    expected: 1,
  },
  { name: 'another topic and subject', values: { '/topic': null }, expected: 0 },
  {
    name: 'a word that only begins alike',
    values: { '/topic': null, '/subject': 'Subventionnement' },
    expected: 0,
  },
  { name: 'rejected', values: { '/vote/outcome': 'rejected' }, expected: 0 },
  { name: 'withdrawn', values: { '/vote/outcome': 'withdrawn' }, expected: 0 },
  {
    name: 'no beneficiary',
    values: { '/amounts': [{ value: 10, currency: 'EUR', text: '10 €' }] },
    expected: 0,
  },
];

for (const { name, values, expected } of cases)
  suite(name, () => assert.is(rowsOf({ ...grant, ...values }).length, expected));

suite('the columns are those of the standard, and each filled cell has its form', async () => {
  const written = await writtenOf(registerOf(...fewActs()));
  const [header, ...rows]: string[][] = parse(await written.text('data/scdl/saint-exemple-subventions.csv'));
  assert.equal(
    header,
    COLUMNS.map(([name]) => name),
  );
  assert.equal(
    rows.map((row) => [row[3], row[4], row[7]]),
    [
      ['2024-008', 'Les Amis du préau', '300'],
      ['2024-008', 'Chorale du Registre', '150'],
    ],
  );
  for (const row of rows)
    for (const [i, [name, pattern]] of COLUMNS.entries())
      assert.ok(row[i] === '' || pattern.test(row[i] ?? ''), `${name}: ${row[i]}`);
  await written.remove();
});

suite('a long subject is cut, and says so', () => {
  const [row] = rowsOf({ ...grant, '/subject': `Subventions ${'aux associations '.repeat(30)}` });
  assert.ok(row?.[6]?.endsWith('…') && row[6].length <= 256);
});

suite('a council that grants nothing has no such file', async () => {
  const written = await writtenOf(registerOf(actOf()));
  assert.not(written.files.some(({ path }) => path.includes('subventions')));
  await written.remove();
});

suite.run();
