import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { actText, authorityFile, deposit } from './helpers/deposit.ts';
import { temporaryFolder } from './helpers/temporary.ts';

const test = suite<{ root: string }>('the program made ready');
const REPOSITORY = join(import.meta.dirname, '..');
const fixture = (name: string) => join(REPOSITORY, 'test/fixtures', name);

/** A copy of the program; the packages are the repository's, what is made ready its own. */
test.before(async (context) => {
  context.root = await temporaryFolder();
  for (const name of ['pipeline', 'schemas', 'site', 'package.json', 'package-lock.json'])
    await cp(join(REPOSITORY, name), join(context.root, name), { recursive: true });
  const [from, to] = [REPOSITORY, context.root].map((root) => join(root, 'node_modules')) as [string, string];
  await mkdir(to);
  for (const name of await readdir(from))
    if (name !== '.cache') await symlink(join(from, name), join(to, name));
});
test.after(({ root }) => rm(root, { recursive: true }));

/** What `registre extract` prints of fixtures: one document is read by the program itself, several by threads. */
function linesOf(root: string, names: readonly string[]): string[] {
  const args = [join(root, 'pipeline/registre.mjs'), 'extract', '--ndjson', ...names.map(fixture)];
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split('\n');
}

const TEXT = 'form-text/source.txt';

const versionRead = (root: string, ...names: string[]): string =>
  JSON.parse(linesOf(root, names.length > 0 ? names : [TEXT])[0] as string).records[0].pipelineVersion;

/** The one file of a folder whose name is this, `*` being what V8 was told. */
async function theOnly(folder: string, name: string): Promise<string> {
  const [before = '', after = ''] = name.split('*');
  const isIt = (path: string) => path === name || (path.startsWith(before) && path.endsWith(after));
  const [path, ...others] = (await readdir(folder, { recursive: true })).filter(isIt);
  assert.ok(path && others.length === 0, name);
  return join(folder, path);
}

const keptOf = (root: string): string => join(root, 'node_modules/.cache/registre');

/** Changes the program: the folder then made ready is the new one. */
async function changed(root: string): Promise<() => Promise<string>> {
  const kept = keptOf(root);
  const before = new Set(await readdir(kept));
  const path = join(root, 'pipeline/version.ts');
  await writeFile(path, `${await readFile(path, 'utf8')}\n`);
  return async () => join(kept, (await readdir(kept)).find((name) => !before.has(name)) ?? '');
}

/** Makes a site as `registre build` does, in a process of its own. */
function siteOf(root: string, options: object): void {
  const script = `
    await import(${JSON.stringify(join(root, 'pipeline/engine.mjs'))});
    const { loadReady } = await import(${JSON.stringify(join(root, 'pipeline/ready.mjs'))});
    await (await loadReady('building')).buildSite(${JSON.stringify(options)});`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script]);
}

test('changed sources are used at once', async ({ root }) => {
  const path = join(root, 'pipeline/version.ts');
  const source = await readFile(path, 'utf8');
  // The look at sources that nobody has just written is kept, and answers for them as long as nobody does.
  await setTimeout(2500);
  const before = versionRead(root);
  const kept = keptOf(root);
  const looks = (await readdir(kept)).filter((name) => /^looked-.*\.json$/.test(name));
  const looked = await Promise.all(looks.map((name) => readFile(join(kept, name), 'utf8')));
  assert.ok(looked.some((look) => look.includes(path)));
  await writeFile(path, source.replace(before, '99.0.0'));
  assert.is(versionRead(root), '99.0.0');
  await writeFile(path, source);
  assert.is(versionRead(root), before);
});

test('what was compiled and worked out serves again, in any program; spoiled, it is made anew', async ({
  root,
}) => {
  const made = await changed(root);
  versionRead(root);
  const folder = await made();
  for (const [name, ...read] of [
    ['reading.*.compiled', TEXT],
    ['reading.worked-out.json', TEXT],
    ['pool/worker.*.compiled', TEXT, TEXT],
    ['pool/worker.worked-out.json', TEXT, TEXT],
  ] as [string, ...string[]][]) {
    versionRead(root, ...read);
    const file = await theOnly(folder, name);
    const bytes = await readFile(file);
    versionRead(root, ...read);
    assert.ok(bytes.equals(await readFile(file)), name);
    await writeFile(file, 'spoiled');
    versionRead(root, ...read);
    assert.ok((await readFile(file)).length > 1000, name);
  }
  // What V8 compiled serves where it was told the same only: this process was told nothing before.
  const compiled = await theOnly(folder, 'pool/worker.*.compiled');
  const bytes = await readFile(compiled);
  const { ReadingPool } = await import(join(root, 'pipeline/pool.ts'));
  const pool = new ReadingPool(1);
  await pool.extract({ file: 'source.txt', path: fixture('form-text/source.txt') }, null);
  await pool.close();
  assert.ok(bytes.equals(await readFile(compiled)));
});

test('what makes sites starts from what was compiled, in the thread that makes a council too', async ({
  root,
}) => {
  const made = await changed(root);
  const acts = join(root, 'acts');
  for (const slug of ['premiere', 'seconde'])
    await deposit(acts, {
      [`${slug}/authority.json`]: authorityFile,
      [`${slug}/2024-03-14/1.txt`]: actText('2024-001'),
    });
  const make = (options: object) => siteOf(root, { from: acts, inThreads: true, ...options });
  make({ out: join(root, 'site-1') });
  const compiled = await theOnly(await made(), 'build/maker.*.compiled');
  const bytes = await readFile(compiled);
  make({ out: join(root, 'site-2') });
  assert.ok(bytes.equals(await readFile(compiled)));
  const sums = (name: string) => readFile(join(root, name, 'SHA256SUMS'), 'utf8');
  assert.is(await sums('site-1'), await sums('site-2'));
  assert.match(await sums('site-1'), /premiere\/2024-03-14\/2024-001\/index\.html/);
});

for (const name of ['form-html/source.html', 'form-odt/source.odt', 'form-frame/source.pdf'])
  test(`what is compiled finds the packages that ${name} asks for`, ({ root }) => {
    const first = versionRead(root, name);
    assert.is(versionRead(root, name), first);
  });

test('a document alone is read as it is among others', ({ root }) => {
  const names = ['form-frame/source.pdf', TEXT, 'form-odt/source.odt'];
  const together = linesOf(root, names);
  assert.equal(
    names.flatMap((name) => linesOf(root, [name])),
    together,
  );
});

test('patterns stay as they are written: none of ours is made anew at each use', async ({ root }) => {
  versionRead(root);
  const kept = keptOf(root);
  const scripts = (await readdir(kept, { recursive: true })).filter((name) => name.endsWith('worker.cjs'));
  assert.ok(scripts.length > 0);
  const worker = join(root, 'node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs');
  const made = (script: string): readonly string[] => script.match(/new RegExp\("[^"]*\\p\{[^"]*"/g) ?? [];
  const ofPdfjs = made(await readFile(worker, 'utf8'));
  for (const name of scripts)
    for (const pattern of made(await readFile(join(kept, name), 'utf8')))
      assert.ok(ofPdfjs.includes(pattern), pattern);
});

test('where nothing can be written, the sources are used', async ({ root }) => {
  const kept = join(root, 'pipeline/ready.mjs');
  const source = await readFile(kept, 'utf8');
  await writeFile(kept, source.replace("'node_modules/.cache/registre'", "'package.json/nowhere'"));
  assert.match(versionRead(root), /^\d+\.\d+\.\d+$/);
});

test.run();
