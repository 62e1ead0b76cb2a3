import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { filesIn } from '../../pipeline/ledger/sums.ts';
import { ReadingPool } from '../../pipeline/pool.ts';
import { addAct, writeArchive } from './archive.ts';
import { median } from './measure.ts';
import { residentOf } from './memory.ts';
import { withMeasures } from './results.ts';

const test = suite('bench');

test('the paragraph of the README is replaced, and tells how an act’s cost grows', () => {
  const results = {
    'site-1000': { sentences: ['mille.'], growth: { acts: 1000, each: 2 } },
    reading: { sentences: ['lire.'] },
    'site-5000': { sentences: ['cinq mille.'], growth: { acts: 5000, each: 3 } },
  };
  const readme = 'avant\n<!-- bench -->\n\n- ancien\n\n<!-- /bench -->\naprès';
  const written = withMeasures(readme, results, ['reading', 'site-1000', 'site-5000']);
  const growth = '- De 1 000 à 5 000 actes, le coût d’un acte est multiplié par 1,5.';
  const lines = ['avant', '<!-- bench -->', '', '- lire.', '- mille.', '- cinq mille.', growth];
  assert.is(written.replaceAll('\u202f', ' '), [...lines, '', '<!-- /bench -->', 'après'].join('\n'));
  assert.throws(() => withMeasures('rien', results, []), /no place/);
});

test('an invented act is printed as real ones are, stamped, and the same every time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'registre-bench-test-'));
  const pool = new ReadingPool(1);
  try {
    const print = async (name: string, seed: number) => {
      await writeArchive(join(folder, name), { acts: 2, pdf: 1, seed });
      const files = (await filesIn(join(folder, name))).filter((file) => file.endsWith('.pdf'));
      return files.map((file) => join(folder, name, file));
    };
    const [first, , again] = [await print('a', 1), await print('b', 2), await print('c', 1)];
    const bytes = (files: readonly string[]) => Promise.all(files.map((file) => readFile(file)));
    assert.equal(await bytes(again), await bytes(first));
    const [path = ''] = first;
    assert.is((await readFile(path, 'latin1')).split('/FontFile2').length - 1, 3);
    const { records } = await pool.extract({ file: path, path }, null);
    const [record] = records;
    assert.is(records.length, 1);
    assert.is(record?.number, '2021-001');
    assert.match(record?.receipt?.id ?? '', /^999-999900004-\d{8}-2021_001-DE$/);
    assert.is(record?.attendance.present.length, 27);
    assert.not.match(record?.rationale.join('\n') ?? '', /préfecture|page \d/);
    assert.is(record?.operativeText.length, 2);
  } finally {
    await pool.close();
    await rm(folder, { recursive: true });
  }
});

test('one more act is of the first council, in a sitting of its own once the last is full', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'registre-bench-test-'));
  const options = { acts: 41, pdf: 0, each: 40 };
  try {
    await writeArchive(folder, options);
    const before = await filesIn(folder);
    const added = [await addAct(folder, options, 1), await addAct(folder, options, 2)];
    const files = (await filesIn(folder)).filter((file) => !before.includes(file));
    assert.equal(files, ['essai-1/2021-04-19/2021-041.txt', 'essai-1/2021-04-19/2021-042.txt']);
    assert.equal(
      added.map((act) => `${act}.txt`),
      files,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('medians', () => assert.equal([median([3, 10, 1]), median([5])], [3, 5]));

test('memory counts what a process has started, and what it started too', async () => {
  const holding = 'const held = Buffer.alloc(60e6, 1); setTimeout(() => held, 60000)';
  const starting = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(holding)}]); setTimeout(() => {}, 60000)`;
  const child = spawn('bash', ['-c', `"$0" -e "$1" & wait`, process.execPath, starting], { detached: true });
  try {
    let bytes = 0;
    for (let turn = 0; turn < 100 && bytes < 70e6; turn++) {
      await after(100);
      bytes = await residentOf(child.pid ?? 0);
    }
    assert.ok(bytes > 70e6, `${bytes} bytes`);
  } finally {
    process.kill(-(child.pid ?? 0));
    await once(child, 'close');
  }
});

test('a process that has ended counts for nothing', async () => assert.is(await residentOf(2 ** 22 + 1), 0));

test.run();
