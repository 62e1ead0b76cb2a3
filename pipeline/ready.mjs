// The program made ready to start: its TypeScript becomes JavaScript once, kept under the digest of the sources.
// Nobody has to build anything, and changed sources are never answered with what they were.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KEPT = join(ROOT, 'node_modules/.cache/registre');
const ENTRIES = ['pipeline/cli.ts', 'pipeline/pool/worker.ts'];
/** A program that still runs may have parts of it to load. */
const OLD = 24 * 3600 * 1000;

/**
 * Loads `cli` or `pool/worker` as made ready; from its sources, through tsx, where nothing can be written.
 * @param {'cli' | 'pool/worker'} entry
 */
export async function loadReady(entry) {
  const folder = join(KEPT, digestOf(sources()));
  const isReady =
    existsSync(folder) ||
    (await makeReady(folder).then(
      () => true,
      () => false,
    ));
  if (isReady) return import(pathToFileURL(join(folder, `${entry}.js`)).href);
  const { register } = await import('tsx/esm/api');
  register();
  return import(`./${entry}.ts`);
}

const sources = () =>
  ['pipeline', 'schemas', 'site'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|json)$/.test(name))
      .map((name) => join(ROOT, folder, name)),
  );

function digestOf(paths) {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const path of paths.sort()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

/** Threads may do this at the same time: each in a folder of its own, and the first is kept. */
async function makeReady(folder) {
  const { build } = await import('esbuild');
  await mkdir(KEPT, { recursive: true });
  const draft = await mkdtemp(join(KEPT, 'draft-'));
  await build({
    entryPoints: ENTRIES.map((entry) => join(ROOT, entry)),
    outbase: join(ROOT, 'pipeline'),
    outdir: draft,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'silent',
    plugins: [ownAddress],
  });
  await rename(draft, folder).catch((error) => {
    if (!existsSync(folder)) throw error;
    return rm(draft, { recursive: true });
  });
  for (const name of await readdir(KEPT)) {
    const { mtimeMs } = await stat(join(KEPT, name)).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (Date.now() - mtimeMs > OLD) await rm(join(KEPT, name), { recursive: true, force: true });
  }
}

/** Modules find the files beside them by their address, which stays the one of their source. */
const ownAddress = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }));
  },
};
