import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { correct } from '../../pipeline/ledger/correct.ts';
import { actOf } from '../helpers/act-of.ts';
import { temporaryFolder } from '../helpers/temporary.ts';

const corrects = suite<{ folder: string }>('writing a correction');
corrects.before.each(async (context) => {
  context.folder = await temporaryFolder();
});
corrects.after.each(({ folder }) => rm(folder, { recursive: true }));

const typed = (pointer: string, words: string) => ({
  pointer,
  words,
  reason: 'relu sur l’original',
  by: 'secrétariat',
  on: '2024-04-02',
});
const storedIn = (folder: string) => ({ record: actOf().record, path: join(folder, '2024-007.json') });
const sidecarIn = async (folder: string) =>
  JSON.parse(await readFile(join(folder, '2024-007.corrections.json'), 'utf8'));

const VALUES = [
  { name: 'a count', pointer: '/vote/inFavour/count', words: '9', value: 9 },
  { name: 'a number that is words', pointer: '/number', words: '8', value: '8' },
  { name: 'plain words', pointer: '/subject', words: 'Réfection du toit', value: 'Réfection du toit' },
  { name: 'nothing', pointer: '/signedOn', words: 'null', value: null },
  {
    name: 'a set',
    pointer: '/vote/against',
    words: '{"count":1,"names":[]}',
    value: { count: 1, names: [] },
  },
];

for (const { name, pointer, words, value } of VALUES)
  corrects(`written: ${name}`, async ({ folder }) => {
    const { file, findings } = await correct(storedIn(folder), typed(pointer, words));
    assert.equal(findings, []);
    assert.is(file, join(folder, '2024-007.corrections.json'));
    const { words: _, ...rest } = typed(pointer, words);
    assert.equal(await sidecarIn(folder), [{ ...rest, value }]);
  });

const REFUSED = [
  { name: 'no such place', pointer: '/votes', words: '9', code: 'correction.nowhere' },
  { name: 'already so', pointer: '/vote/inFavour/count', words: '10', code: 'correction.needless' },
  { name: 'already so, in words', pointer: '/number', words: '2024-007', code: 'correction.needless' },
  { name: 'impossible', pointer: '/vote/inFavour/count', words: 'neuf', code: 'correction.impossible' },
];

for (const { name, pointer, words, code } of REFUSED)
  corrects(`not written: ${name}`, async ({ folder }) => {
    const { findings } = await correct(storedIn(folder), typed(pointer, words));
    assert.equal(
      findings.map((finding) => finding.code),
      [code],
    );
    assert.equal(await readdir(folder), []);
  });

corrects('not written: a reason that says nothing, a day that is none', async ({ folder }) => {
  for (const [wrong, problem] of [
    [{ reason: 'relu' }, '/0/reason est trop court (au moins 5 caractères)'],
    [{ on: 'hier' }, '/0/on n’a pas la forme attendue (date)'],
  ] as const) {
    const { findings } = await correct(storedIn(folder), { ...typed('/number', '8'), ...wrong });
    assert.is(findings[0]?.code, 'correction.unreadable');
    assert.match(findings[0]?.message ?? '', problem);
  }
  assert.equal(await readdir(folder), []);
});

corrects('a second correction stands beside the first, or in its place', async ({ folder }) => {
  const stored = storedIn(folder);
  await correct(stored, typed('/number', '2024-008'));
  await correct(stored, typed('/signedOn', '2024-03-16'));
  await correct(stored, typed('/number', '2024-009'));
  const sidecar = await sidecarIn(folder);
  assert.equal(
    sidecar.map(({ pointer, value }: { pointer: string; value: unknown }) => [pointer, value]),
    [
      ['/signedOn', '2024-03-16'],
      ['/number', '2024-009'],
    ],
  );
});

corrects('a sidecar that cannot be read is left as it is', async ({ folder }) => {
  const file = join(folder, '2024-007.corrections.json');
  await writeFile(file, '[{');
  const { findings } = await correct(storedIn(folder), typed('/number', '2024-008'));
  assert.is(findings[0]?.code, 'correction.unreadable');
  assert.is(await readFile(file, 'utf8'), '[{');
});

corrects.run();
