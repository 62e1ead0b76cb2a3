import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Stamp, stampOf } from '../../pipeline/build/stamp.ts';
import { deposit, emptyStore } from '../helpers/deposit.ts';

const test = suite<{ folder: string; before: Stamp }>('the stamp of a council’s folder');
test.before.each(async (context) => {
  context.folder = await emptyStore();
  await deposit(context.folder, { '2024-03-14/1.txt': 'un', '2024-03-14/1.json': '{}' });
  context.before = stampOf(context.folder);
});
test.after.each(({ folder }) => rm(folder, { recursive: true }));

test('the same files have the same stamp, whatever a run is writing', async ({ folder, before }) => {
  await deposit(folder, { '2024-03-14/2.json.4242.tmp': '{' });
  assert.equal(stampOf(folder), before);
});

const changes: { name: string; part: keyof Stamp; change: (folder: string) => Promise<void> }[] = [
  {
    name: 'another text',
    part: 'deposits',
    change: (folder) => deposit(folder, { '2024-03-14/1.txt': 'deux' }),
  },
  {
    name: 'another name',
    part: 'deposits',
    change: (folder) => rename(join(folder, '2024-03-14/1.txt'), join(folder, '2024-03-14/2.txt')),
  },
  {
    name: 'a correction',
    part: 'deposits',
    change: (folder) => deposit(folder, { '2024-03-14/1.corrections.json': [] }),
  },
  {
    name: 'what is said of the council',
    part: 'deposits',
    change: (folder) => deposit(folder, { 'authority.json': {} }),
  },
  {
    name: 'another record',
    part: 'records',
    change: (folder) => deposit(folder, { '2024-03-14/1.json': '{"id":"1"}' }),
  },
];
for (const { name, part, change } of changes)
  test(`it changes with ${name}`, async ({ folder, before }) => {
    await change(folder);
    const other = part === 'deposits' ? 'records' : 'deposits';
    assert.is.not(stampOf(folder)[part], before[part]);
    assert.is(stampOf(folder)[other], before[other]);
  });

test.run();
