import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { suite as makeSuite } from 'uvu';
import * as assert from 'uvu/assert';
import { actOf, person, proxy } from '../helpers/act-of.ts';
import { fewActs, registerOf } from '../helpers/register-of.ts';
import { type Database, openDatabase } from './database.ts';
import { type Written, writtenOf } from './written.ts';

const finding = {
  code: 'vote.tally-sum',
  severity: 'warning' as const,
  message: 'Les voix ne font pas la somme, "dit-on".',
  file: '2024-007.txt',
  place: { page: 2, line: 1, column: 1 },
  pointer: '/vote',
};

function acts() {
  const [first, second, third, fourth] = fewActs();
  if (!first || !second || !third || !fourth) throw new Error('four acts');
  first.findings = [finding];
  second.accepted = [{ finding, reason: 'L’acte est ainsi imprimé.' }];
  second.corrections = [
    {
      pointer: '/vote/against/count',
      reading: null,
      value: 1,
      reason: 'Lu sur la page.',
      by: 'Secrétariat',
      on: '2024-04-02',
    },
  ];
  return [first, second, third, fourth];
}

const suite = makeSuite<{ written: Written; database: Database }>('exports: tables');
suite.before(async (context) => {
  const register = registerOf(...acts());
  register.findings = [{ ...finding, code: 'register.numbering-hole', pointer: null, place: null }];
  context.written = await writtenOf(register);
  context.database = await openDatabase();
});
suite.after(async ({ written, database }) => {
  database.close();
  await written.remove();
});

const parquet = ({ root }: Written, table: string) => `'${join(root, `data/tables/${table}.parquet`)}'`;

suite('Parquet joins give the totals of the records', async ({ written, database }) => {
  const records = acts().map(({ record }) => record);
  const sum = (of: (record: (typeof records)[number]) => number) =>
    records.reduce((total, record) => total + of(record), 0);
  const [d, a, v, p, o, m, r] = [
    'deliberations',
    'attendance',
    'votes',
    'proxies',
    'operative-items',
    'amounts',
    'receipts',
  ].map((table) => parquet(written, table));
  const totals: [sql: string, expected: number][] = [
    [`select sum(inFavour) from ${d}`, sum(({ vote }) => vote.inFavour.count ?? 0)],
    [
      `select count(*) from ${d} join ${a} on id = deliberation where status = 'present'`,
      sum(({ attendance }) => attendance.present.length),
    ],
    [
      `select count(*) from ${d} join ${p} on id = deliberation`,
      sum(({ attendance }) => attendance.proxies.length),
    ],
    [
      `select count(*) from ${d} join ${o} on id = deliberation`,
      sum(({ operativeText }) => operativeText.length),
    ],
    [
      `select sum(value) from ${d} join ${m} on id = deliberation`,
      sum(({ amounts }) => amounts.reduce((t, { value }) => t + value, 0)),
    ],
    [`select count(*) from ${d} d join ${r} on d.id = deliberation`, sum(({ receipt }) => (receipt ? 1 : 0))],
    [`select count(*) from ${v} where vote = 'against' and certainty = 'stated'`, 1],
    [
      `select count(*) from ${v} join ${d} on id = deliberation where ballot = 'secret' and vote is not null`,
      0,
    ],
  ];
  for (const [sql, expected] of totals) assert.is(await database.count(sql), expected, sql);
});

suite('Parquet columns are typed', async ({ written, database }) => {
  const described = await database.rows(`describe from ${parquet(written, 'deliberations')}`);
  const types = Object.fromEntries(
    described.map(({ column_name, column_type }) => [column_name, column_type]),
  );
  assert.is(types.date, 'DATE');
  assert.is(types.inFavour, 'INTEGER');
  assert.is(types.subject, 'VARCHAR');
  const [amount] = await database.rows(`describe select value from ${parquet(written, 'amounts')}`);
  assert.is(amount?.column_type, 'DOUBLE');
  const [flag] = await database.rows(`describe select accepted from ${parquet(written, 'findings')}`);
  assert.is(flag?.column_type, 'BOOLEAN');
});

suite('CSV and Parquet of a table hold the same cells', async ({ written, database }) => {
  const tables = written.files.filter(({ path }) => path.endsWith('.parquet'));
  assert.is(tables.length, 12);
  for (const { path } of tables) {
    const rows = await database.rows(`select * from '${join(written.root, path)}'`);
    const lines: string[][] = parse(await written.text(path.replace('.parquet', '.csv')));
    const [header = [], ...cells] = lines;
    const asText = (value: unknown) => (value === null ? '' : String(value));
    assert.equal(
      rows.map((row) => header.map((name) => asText(row[name]))),
      cells,
      path,
    );
  }
});

suite('text with quotes, commas and line ends comes back whole', async ({ written }) => {
  const items = parse(await written.text('data/tables/operative-items.csv'), { columns: true }) as {
    text: string;
  }[];
  assert.equal(
    items.slice(0, 2).map(({ text }) => text),
    acts()[0]?.record.operativeText.map(({ text }) => text),
  );
});

suite('a count says beside it whether the act states it', async ({ written, database }) => {
  const rows = await database.rows(
    `select inFavourCertainty, againstCertainty from ${parquet(written, 'deliberations')} order by id`,
  );
  assert.equal(
    rows.map(({ inFavourCertainty, againstCertainty }) => [inFavourCertainty, againstCertainty]),
    [
      ['stated', 'inferred'],
      ['stated', 'stated'],
      [null, null],
      [null, null],
    ],
  );
});

suite('findings keep their act, and say when they are accepted', async ({ written, database }) => {
  const rows = await database.rows(
    `select deliberation, code, page, accepted, acceptedReason from ${parquet(written, 'findings')}`,
  );
  assert.equal(
    rows.map((row) => Object.values(row)),
    [
      [null, 'register.numbering-hole', null, false, null],
      ['saint-exemple/2024-03-14/2024-007', 'vote.tally-sum', 2, false, null],
      ['saint-exemple/2024-03-14/2024-008', 'vote.tally-sum', 2, true, 'L’acte est ainsi imprimé.'],
    ],
  );
});

suite('a value of the sitting on which its acts disagree stays empty', async () => {
  const other = {
    '/id': 'saint-exemple/2024-03-14/b',
    '/sitting/place': 'salle des fêtes',
    '/sitting/startTime': null,
  };
  const written = await writtenOf(registerOf(actOf(), actOf(other)));
  const [sitting] = parse(await written.text('data/tables/sittings.csv'), { columns: true }) as Record<
    string,
    string
  >[];
  assert.equal([sitting?.place, sitting?.startTime, sitting?.deliberations], ['', '19:00', '2']);
  await written.remove();
});

suite('a proxy joins both people, and a name of two people joins none', async ({ database }) => {
  const values = {
    '/attendance/present': ['Anne LEROUX', 'Marc LEROUX', 'Brice MOREL'].map(person),
    '/attendance/proxies': [proxy('Ivan KERMADEC', 'Brice MOREL'), proxy('Zoé ABADIE', 'LEROUX')],
    '/attendance/excused': [],
  };
  const written = await writtenOf(registerOf(actOf(values)));
  const rows = await database.rows(
    `select p.holder, m.name from ${parquet(written, 'proxies')} p
     left join ${parquet(written, 'members')} m on m.authority = p.authority and m.id = p.holderMember order by rank`,
  );
  assert.equal(
    rows.map((row) => Object.values(row)),
    [
      ['Brice MOREL', 'Brice MOREL'],
      ['LEROUX', null],
    ],
  );
  await written.remove();
});

suite('the dictionary explains every column of every table', async ({ written }) => {
  const entries = parse(await written.text('data/tables/dictionary.csv'), { columns: true }) as Record<
    string,
    string
  >[];
  const paths = written.files.map(({ path }) => path).filter((path) => /^data\/tables\/.*\.csv$/.test(path));
  assert.ok(paths.length >= 10, String(paths.length));
  for (const path of paths) {
    const table = path.split('/').at(-1)?.replace('.csv', '');
    if (table === 'dictionary') continue;
    const [header]: string[][] = parse(await written.text(path));
    assert.equal(
      entries.filter((entry) => entry.table === table).map(({ column }) => column),
      header,
      table,
    );
  }
  for (const { table, column, title, description, source } of entries) {
    assert.ok(title && description, `${table}.${column} has a title and a meaning`);
    const field = source?.split('/')[1];
    assert.ok(!field || field in (acts()[0]?.record ?? {}), `${table}.${column}: ${source}`);
  }
});

suite.run();
