import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { recordPaths } from '../../pipeline/store/shelf.ts';
import { type Holdings, registerOf, type StoredDocument } from '../../pipeline/store.ts';
import { actOf } from '../helpers/act-of.ts';
import { deposit, emptyStore } from '../helpers/deposit.ts';

const test = suite<{ root: string }>('store: the register');
test.before.each(async (context) => {
  context.root = await emptyStore();
});
test.after.each(({ root }) => rm(root, { recursive: true }));

const FOLDER = 'saint-exemple/2024-03-14';

/** A document kept under the root, holding acts of these numbers. */
function documentOf(root: string, name: string, ...acts: Record<string, unknown>[]): StoredDocument {
  const file = `${FOLDER}/${name}`;
  const path = join(root, file);
  const paths = recordPaths(path, acts.length);
  const records = acts.map((values, rank) => {
    const { record } = actOf({ '/source/file': basename(name), ...values });
    const id = `saint-exemple/${record.sitting.date}/${record.number}`;
    return { record: { ...record, id }, path: paths[rank] as string };
  });
  return { file, path, authority: actOf().authority, outcome: 'kept', records, diagnostics: [] };
}

const holdingsOf = (documents: StoredDocument[], others: Partial<Holdings> = {}): Holdings => ({
  authorities: [actOf().authority],
  documents,
  corrections: [],
  messages: [],
  findings: [],
  ...others,
});

const act = (number: string, values: Record<string, unknown> = {}) => ({
  '/number': number,
  '/receipt': null,
  ...values,
});

const orders: { name: string; documents: [string, ...Record<string, unknown>[]][]; numbers: string[] }[] = [
  {
    name: 'numbers as people read them',
    documents: [
      ['a.txt', act('10')],
      ['b.txt', act('9')],
    ],
    numbers: ['9', '10'],
  },
  {
    name: 'acts of minutes as they stand in them',
    documents: [
      ['z.txt', act('2')],
      ['pv.txt', act('1'), act('3'), act('0')],
    ],
    numbers: ['1', '3', '0', '2'],
  },
  {
    name: 'sittings by date',
    documents: [
      ['a.txt', act('1', { '/sitting/date': '2024-05-02' })],
      ['b.txt', act('2', { '/sitting/date': '2024-03-14' })],
    ],
    numbers: ['2', '1'],
  },
];

for (const { name, documents, numbers } of orders)
  test(`order: ${name}`, async ({ root }) => {
    const stored = documents.map(([file, ...acts]) => documentOf(root, file, ...acts));
    const { acts, blocked } = await registerOf(holdingsOf(stored));
    assert.equal(blocked, []);
    assert.equal(
      acts.map(({ record }) => record.number),
      numbers,
    );
  });

test('an extract wins over the minutes of the same act, and says so', async ({ root }) => {
  const minutes = documentOf(root, 'a-pv.txt', act('1'), act('2'));
  const extract = documentOf(root, 'extrait.txt', act('1'));
  const { acts, blocked } = await registerOf(holdingsOf([minutes, extract]));
  assert.equal(blocked, []);
  assert.equal(acts.map(({ sourcePath }) => basename(sourcePath)).sort(), ['a-pv.txt', 'extrait.txt']);
  const covered = acts.flatMap(({ findings }) => findings).filter(({ code }) => code === 'record.covered');
  assert.equal(
    covered.map(({ file, message }) => [file, message.includes('extrait.txt')]),
    [[`${FOLDER}/a-pv.txt`, true]],
  );
});

test('an act or minutes win over the list of the sitting, which is kept apart', async ({ root }) => {
  const inList = (number: string) => act(number, { '/source/kind': 'list' });
  const list = documentOf(root, 'a-liste.txt', inList('1'), inList('2'), inList('3'));
  const minutes = documentOf(root, 'pv.txt', act('2'), act('4'));
  const extract = documentOf(root, 'extrait.txt', act('1'));
  const { acts, lists, blocked } = await registerOf(holdingsOf([list, minutes, extract]));
  assert.equal(blocked, []);
  const names = (some: typeof acts = []) =>
    some.map(({ record, sourcePath }) => `${record.number} ${basename(sourcePath)}`).sort();
  assert.equal(names(acts), ['1 extrait.txt', '2 pv.txt', '3 a-liste.txt', '4 pv.txt']);
  assert.equal(names(lists), ['1 a-liste.txt']);
  assert.equal(
    acts.flatMap(({ findings }) => findings).map(({ code }) => code),
    [],
  );
});

test('a list of one row is no second extract', async ({ root }) => {
  const list = documentOf(root, 'a-liste.txt', act('1', { '/source/kind': 'list' }));
  const { acts, blocked } = await registerOf(holdingsOf([list, documentOf(root, 'b.txt', act('1'))]));
  assert.equal(blocked, []);
  assert.equal(
    acts.map(({ sourcePath }) => basename(sourcePath)),
    ['b.txt'],
  );
});

test('a second extract of one address is not published', async ({ root }) => {
  const documents = ['a.txt', 'b.txt'].map((name) => documentOf(root, name, act('1')));
  const { acts, blocked, findings } = await registerOf(holdingsOf(documents));
  assert.equal([acts.length, blocked.length], [1, 1]);
  const [duplicate] = findings.filter(({ code }) => code === 'record.duplicate');
  assert.is(duplicate?.file, `${FOLDER}/b.txt`);
  assert.match(duplicate?.message ?? '', `${FOLDER}/a.txt`);
});

test('an act whose number was put right leaves the address of another', async ({ root }) => {
  const correction = {
    pointer: '/number',
    value: '2',
    reason: 'relu sur l’original',
    by: 'secrétariat',
    on: '2024-04-02',
  };
  const file = `${FOLDER}/a.corrections.json`;
  await deposit(root, { [file]: [correction] });
  const corrections = [{ file, path: join(root, file) }];
  const idsOf = async (...names: string[]) => {
    const documents = names.map((name) => documentOf(root, name, act('1')));
    const { acts } = await registerOf(holdingsOf(documents, { corrections }));
    return acts.map(({ record }) => record.id.split('/').at(-1));
  };
  assert.equal(await idsOf('a.txt', 'b.txt'), ['2', '1']);
  assert.equal(await idsOf('a.txt'), ['1'], 'alone it stays where it was');
});

test('an act with an error is set apart, its finding told where it stands', async ({ root }) => {
  const broken = documentOf(root, 'a.txt', act('1', { '/vote/inFavour/count': 'dix' }));
  const { acts, blocked, findings } = await registerOf(
    holdingsOf([broken, documentOf(root, 'b.txt', act('2'))]),
  );
  assert.equal(
    [acts, blocked].map((list) => list.map(({ record }) => record.number)),
    [['2'], ['1']],
  );
  const errors = findings.filter(({ severity }) => severity === 'error');
  assert.ok(errors.some(({ code, file }) => code === 'record.invalid' && file === `${FOLDER}/a.txt`));
});

test('corrections beside a record are applied; others are reported', async ({ root }) => {
  const correction = {
    pointer: '/signedOn',
    value: '2024-03-16',
    reason: 'relu sur l’original',
    by: 'secrétariat',
    on: '2024-04-02',
  };
  const files = ['pv.02.corrections.json', 'pv.corrections.json'].map((name) => `${FOLDER}/${name}`);
  await deposit(root, Object.fromEntries(files.map((file) => [file, [correction]])));
  const { acts, findings } = await registerOf(
    holdingsOf([documentOf(root, 'pv.txt', act('1'), act('2'))], {
      corrections: files.map((file) => ({ file, path: join(root, file) })),
    }),
  );
  assert.equal(
    acts.map(({ record, corrections }) => [record.signedOn, corrections.length]),
    [
      ['2024-03-15', 0],
      ['2024-03-16', 1],
    ],
  );
  assert.equal(
    findings.map(({ code, file }) => [code, file]),
    [['correction.orphan', files[1]]],
  );
});

test('what a check finds is told by the place of the document', async ({ root }) => {
  const odd = documentOf(root, 'a.txt', act('1', { '/sitting/presentCount': 99 }));
  const { acts } = await registerOf(holdingsOf([odd]));
  assert.ok((acts[0]?.findings.length ?? 0) > 0);
  for (const { file } of acts[0]?.findings ?? []) assert.is(file, `${FOLDER}/a.txt`);
});

test('what the reading missed is told until a correction answers it', async ({ root }) => {
  const missing = {
    code: 'sitting.date-missing',
    severity: 'warning',
    message: 'La date n’a pas été trouvée.',
    file: 'a.txt',
    place: null,
    pointer: '/sitting/date',
  };
  const document = documentOf(root, 'a.txt', act('1', { '/sitting/date': null }));
  document.records[0]?.record.diagnostics.push(
    missing as never,
    { ...missing, pointer: '/sitting' } as never,
  );
  const correction = { pointer: '/sitting/date', value: '2024-03-14', reason: 'lue au registre' };
  await deposit(root, {
    [`${FOLDER}/a.corrections.json`]: [{ ...correction, by: 'essai', on: '2024-06-02' }],
  });
  const { acts } = await registerOf(holdingsOf([document]));
  const told = acts.flatMap(({ findings }) => findings).filter(({ code }) => code === missing.code);
  assert.equal(
    told.map(({ pointer }) => pointer),
    ['/sitting'],
  );
});

test('an act without a day has that of its folder, inferred, and keeps its address', async ({ root }) => {
  const document = documentOf(root, 'a.txt', act('1', { '/sitting/date': null }));
  const { acts } = await registerOf(holdingsOf([document]));
  const [filed] = acts;
  assert.is(filed?.record.sitting.date, '2024-03-14');
  assert.is(filed?.record.id, document.records[0]?.record.id);
  const inferred = { certainty: 'inferred', rule: 'sitting-folder', spans: [] };
  assert.equal(filed?.record.provenance['/sitting/date'], inferred);
  const told = filed?.findings.filter(({ code }) => code === 'sitting.date-of-folder');
  assert.equal(
    told?.map(({ file }) => file),
    [`${FOLDER}/a.txt`],
  );
});

test('an act in the folder of another sitting says so, until one of the two days is put right', async ({
  root,
}) => {
  const found = async (values: Record<string, unknown>) => {
    const { acts } = await registerOf(holdingsOf([documentOf(root, 'a.txt', act('1', values))]));
    return acts.flatMap(({ findings }) => findings).filter(({ code }) => code === 'sitting.other-folder');
  };
  assert.equal(await found({}), []);
  assert.equal(await found({ '/sitting/date': null }), []);
  const [finding] = await found({ '/sitting/date': '2024-05-02' });
  assert.is(finding?.file, `${FOLDER}/a.txt`);
  assert.match(finding?.message ?? '', 'celle du 2 mai 2024, le dossier est celui du 14 mars 2024');
  assert.is(finding?.quote, '2024-05-02');
  const correction = {
    pointer: '/sitting/date',
    value: '2024-03-14',
    reason: 'date mal lue',
    by: 'secrétariat',
    on: '2024-06-02',
  };
  await deposit(root, { [`${FOLDER}/a.corrections.json`]: [correction] });
  assert.equal(await found({ '/sitting/date': '2024-05-02' }), []);
});

test('a sitting misses its list until a document of that kind is deposited', async ({ root }) => {
  const extract = documentOf(root, '2024-007.txt', act('2024-007'));
  const list = documentOf(root, 'liste.html', act('2024-008', { '/source/kind': 'list' }));
  const missed = async (...documents: StoredDocument[]) =>
    (await registerOf(holdingsOf(documents), { today: '2024-04-02' })).acts
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => code === 'sitting.list-missing').length;
  assert.is(await missed(extract), 1);
  assert.is(await missed(extract, list), 0);
});

test.run();
