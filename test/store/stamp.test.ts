import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type FolderStamp, type Stamps, stampsAfter, stampsOf } from '../../pipeline/store/stamp.ts';
import { deposit, emptyStore } from '../helpers/deposit.ts';

const test = suite<{ folder: string; before: Stamps }>('the stamps of a council’s folders');
test.before.each(async (context) => {
  context.folder = await emptyStore();
  await deposit(context.folder, { '2024-03-14/1.txt': 'un', '2024-03-14/1.json': '{}' });
  context.before = stampsOf(context.folder);
});
test.after.each(({ folder }) => rm(folder, { recursive: true }));

test('the same files have the same stamp, whatever a run is writing', async ({ folder, before }) => {
  await deposit(folder, { '2024-03-14/2.json.4242.tmp': '{' });
  assert.equal(stampsOf(folder), before);
});

const changes: {
  name: string;
  part: keyof FolderStamp;
  below?: string;
  change: (folder: string) => Promise<void>;
}[] = [
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
    below: '',
    change: (folder) => deposit(folder, { 'authority.json': {} }),
  },
  {
    name: 'another record',
    part: 'records',
    change: (folder) => deposit(folder, { '2024-03-14/1.json': '{"id":"1"}' }),
  },
];
for (const { name, part, below = '2024-03-14', change } of changes)
  test(`of one folder it changes with ${name}`, async ({ folder, before }) => {
    await change(folder);
    const after = stampsOf(folder);
    for (const [path, stamp] of before)
      for (const kind of ['deposits', 'records'] as const)
        assert.is(after.get(path)?.[kind] !== stamp[kind], path === join(folder, below) && kind === part);
  });

test('once records were written they are told, and what was deposited meanwhile is not', async ({
  folder,
  before,
}) => {
  await deposit(folder, { '2024-03-14/1.json': '{"id":"1"}' });
  const written = stampsOf(folder);
  await deposit(folder, { '2024-03-14/2.txt': 'deux' });
  assert.equal(stampsAfter(before, [join(folder, '2024-03-14')]), written);
});

test.run();
