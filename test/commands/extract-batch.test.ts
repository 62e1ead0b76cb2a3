import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { actText, deposit, emptyStore } from '../helpers/deposit.ts';

const test = suite<{ root: string }>('reading in batches');
const REPOSITORY = join(import.meta.dirname, '../..');

test.before(async (context) => {
  context.root = await emptyStore();
  await deposit(context.root, {
    'deliberations/essai/2024-03-14/1.pdf': await readFile(
      join(REPOSITORY, 'deliberations/saint-exemple-sur-registre/2024-03-28/2024-001.pdf'),
    ),
    'deliberations/essai/2024-03-14/2.pdf': actText('not a PDF'),
  });
  const bin = join(context.root, 'bin');
  await mkdir(bin);
  await symlink(join(REPOSITORY, 'pipeline/registre.mjs'), join(bin, 'registre'));
  await symlink(join(REPOSITORY, 'pipeline'), join(context.root, 'pipeline'));
});
test.after(({ root }) => rm(root, { recursive: true }));

/** The command lines of the README. */
async function examples(): Promise<string[]> {
  const readme = await readFile(join(REPOSITORY, 'README.md'), 'utf8');
  return readme.split('\n').filter((line) => line.startsWith('find deliberations'));
}

for (const [rank, by] of ['standard input', 'xargs'].entries())
  test(`the example of the README gives one line for each file: ${by}`, async ({ root }) => {
    const command = (await examples())[rank] ?? 'false';
    // A file that cannot be read is told by its line and by the exit status.
    const env = { ...process.env, PATH: `${join(root, 'bin')}:${process.env.PATH}` };
    const output = execFileSync('bash', ['-c', `${command} || true`], { cwd: root, env, encoding: 'utf8' });
    const lines = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const kinds = lines.map(({ file, kind }) => [file.slice(-5), kind]).sort();
    assert.equal(kinds, [
      ['1.pdf', 'act'],
      ['2.pdf', null],
    ]);
  });

test.run();
