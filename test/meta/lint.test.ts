import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { temporaryFolder } from '../helpers/temporary.ts';

const ROOT = join(import.meta.dirname, '../..');
const BIOME = join(ROOT, 'node_modules/.bin/biome');

/** The exit status of the linter, with the rules of the project, for a file of this text. */
async function lint(source: string): Promise<number | null> {
  const file = join(await temporaryFolder(), 'example.ts');
  await writeFile(file, source);
  return spawnSync(BIOME, ['lint', '--error-on-warnings', `--config-path=${ROOT}`, file]).status;
}

const test = suite('the linter');

test('lets sound code pass', async () => {
  assert.is(await lint("import { join } from 'node:path';\n\nexport const here = join('a', 'b');\n"), 0);
});
for (const [fault, source] of [
  ['an import of nothing', "import { join } from 'node:path';\n\nexport const here = 1;\n"],
  ['a name not used', 'export function one(): number {\n  const two = 2;\n  return 1;\n}\n'],
  ['any type', 'export const all: any = 1;\n'],
  ['a value said to be there', 'export const first = (list: string[]) => list.at(0)!;\n'],
] as const)
  test(`refuses ${fault}`, async () => {
    assert.is.not(await lint(source), 0);
  });

test.run();
