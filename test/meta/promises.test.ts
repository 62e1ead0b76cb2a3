import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { commands } from '../../pipeline/commands/index.ts';
import { catalogue } from '../../pipeline/diagnostics.ts';
import { fold } from '../../pipeline/french/fold.ts';

const test = suite('what the project promises of itself');

const ROOT = join(import.meta.dirname, '../..');
const HERE = 'meta/promises.test.ts';

/** The text of the files of a folder whose name ends so. */
async function textsOf(folder: string, ...endings: string[]): Promise<Map<string, string>> {
  const names = await readdir(join(ROOT, folder), { recursive: true });
  const wanted = names.filter((name) => endings.some((ending) => name.endsWith(ending)) && name !== HERE);
  const texts = wanted.map(async (name) => [name, await readFile(join(ROOT, folder, name), 'utf8')] as const);
  return new Map(await Promise.all(texts));
}

test('every code of the catalogue is raised by a test or a fixture', async () => {
  const tests = [...(await textsOf('test', '.ts', 'diagnostics.json')).values()].join('\n');
  const untested = Object.keys(catalogue).filter(
    (code) => !tests.includes(`'${code}'`) && !tests.includes(`"${code}"`),
  );
  assert.equal(untested, []);
});

test('every command is in the table of the README, once, and in the journal of changes', async () => {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const told = [...readme.matchAll(/^\| `registre (\w+)` \|/gm)].map(([, name]) => name);
  assert.equal(told.sort(), commands.map(({ name }) => name).sort());
  const changelog = await readFile(join(ROOT, 'CHANGELOG.md'), 'utf8');
  assert.equal(
    commands.map(({ name }) => name).filter((name) => !changelog.includes(`\`${name}\``)),
    [],
  );
});

test('continuous integration runs the test command of the README', async () => {
  const [readme, run] = await Promise.all(
    ['README.md', '.ci/run'].map((file) => readFile(join(ROOT, file), 'utf8')),
  );
  assert.match(readme ?? '', /^npm ci && npm test$/m);
  assert.match(run ?? '', /^npm ci && npm test$/m);
});

test('no council is named in the pipeline: its rules are about forms', async () => {
  const councils = (await readdir(join(ROOT, 'deliberations'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => new RegExp(name.replaceAll('-', '[^a-z]+')));
  assert.ok(councils.length > 0);
  for (const [file, text] of await textsOf('pipeline', '.ts'))
    for (const council of councils) assert.not.match(fold(text), council, `pipeline/${file}`);
});

test('no two patterns or lists that the pipeline shares have one name', async () => {
  const named = new Map<string, string[]>();
  for (const [file, text] of await textsOf('pipeline', '.ts'))
    for (const [, name = ''] of text.matchAll(/^export const ([A-Z][A-Z0-9_]+)\b/gm))
      named.set(name, [...(named.get(name) ?? []), file]);
  assert.ok(named.size > 0);
  assert.equal(
    [...named].filter(([, files]) => files.length > 1),
    [],
  );
});

test.run();
