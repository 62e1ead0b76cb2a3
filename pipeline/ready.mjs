// The program made ready to start: its TypeScript becomes one script an entry, once, kept under the digest of the
// sources with what V8 compiled of it. Nobody has to build anything, and changed sources are never answered with
// what they were.
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import vm from 'node:vm';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { writeAtomicallyNow } from './lib/atomic-now.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KEPT = join(ROOT, 'node_modules/.cache/registre');
/** Two copies of the program may share their packages: the note about the sources is kept for each copy. */
const LOOKED = join(KEPT, `looked-${createHash('sha256').update(ROOT).digest('hex').slice(0, 12)}.json`);
/** Milliseconds: coarse file systems count two seconds. */
const TICK = 2000;
/** Under which threads find the folder of the program that started them. */
const FOLDER = 'registre.ready';

/**
 * Loads an entry as made ready; from its sources, through tsx, where nothing can be written.
 * @param {'reading' | 'pool/worker' | 'building' | 'build/maker'} entry
 */
export async function loadReady(entry) {
  const folder = await readyFolder();
  if (folder) return runKept(join(folder, entry));
  const { register } = await import('tsx/esm/api');
  register();
  return import(`./${entry}.ts`);
}

/** Where the scripts are, made now if they were not; threads begun afterwards know it. Null where it cannot be written or read. */
export async function readyFolder() {
  try {
    const folder = getEnvironmentData(FOLDER) ?? untouched() ?? looked();
    // When a program runs for days, another version may meanwhile have removed its bundle.
    if (!existsSync(folder)) await (await import('./ready/bundle.mjs')).bundle(ROOT, KEPT, folder);
    accessSync(folder, constants.R_OK | constants.X_OK);
    setEnvironmentData(FOLDER, folder);
    return folder;
  } catch {
    return null;
  }
}

/**
 * The folder that the last look at the sources found, if no source was written since: much faster than reading
 * them all.
 */
function untouched() {
  try {
    const { folder, stamps } = JSON.parse(readFileSync(LOOKED, 'utf8'));
    return stamps.every(([path, ...stamp]) => isSame(stamp, stampOf(path))) ? folder : null;
  } catch {
    return null;
  }
}

/** The folder of the sources as they are. */
function looked() {
  const begun = Date.now();
  const folders = ['pipeline', 'schemas', 'site'].flatMap((name) => foldersIn(join(ROOT, name)));
  const files = [join(ROOT, 'package-lock.json'), ...folders.flatMap(sourcesIn)].sort();
  const stamps = [...folders, ...files].map((path) => [path, ...stampOf(path)]);
  const folder = join(KEPT, digestOf(files));
  // A source written a moment ago may be written again within the same tick of the clock: only older stamps
  // are kept.
  if (stamps.every(([, changed]) => changed < begun - TICK)) keepLook(JSON.stringify({ folder, stamps }));
  return folder;
}

/**
 * The time of the last change cannot be set by hand; that of a folder tells when files were added or removed.
 */
function stampOf(path) {
  const { ctimeMs, size } = statSync(path);
  return [ctimeMs, size];
}

const isSame = ([changed, size], [changedNow, sizeNow]) => changed === changedNow && size === sizeNow;

const foldersIn = (folder) => [
  folder,
  ...readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => foldersIn(join(folder, name))),
];

const sourcesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:ts|mjs|json)$/.test(name))
    .map((name) => join(folder, name));

function digestOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

/** Where nothing can be written, each start reads the sources again. */
function keepLook(found) {
  try {
    mkdirSync(KEPT, { recursive: true });
    writeAtomicallyNow(LOOKED, found);
  } catch {}
}

/**
 * Runs a script with the code V8 compiled of it before under the same options. The script itself keeps newer
 * compiled code (`lib/worked-out.ts`).
 */
function runKept(path) {
  const filename = `${path}.cjs`;
  const compiled = `${path}.${cachedDataVersionTag()}.compiled`;
  const script = new vm.Script(readFileSync(filename, 'latin1'), {
    filename,
    cachedData: existsSync(compiled) ? readFileSync(compiled) : undefined,
  });
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, createRequire(filename), {
    workedOut: `${path}.worked-out.json`,
    compiled,
    isCompiled: script.cachedDataRejected === false,
    compile: () => script.createCachedData(),
  });
  return module.exports;
}
