// What the program is made of, and the folder where it is kept as made ready.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { writeAtomicallyNow } from '../lib/atomic-now.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const KEPT = join(ROOT, 'node_modules/.cache/registre');
/** Two copies of the program may share their packages: the note about the sources is kept for each copy. */
const LOOKED = join(KEPT, `looked-${createHash('sha256').update(ROOT).digest('hex').slice(0, 12)}.json`);
/** Milliseconds: coarse file systems count two seconds. */
const TICK = 2000;
/** Under which threads find the folder of the program that started them. */
const FOLDER = 'registre.ready';

/** Digest of all that the program is made of, the packages by their list. */
export const sourcesDigest = () => basename(folderOfSources());

/** The folder of the program as its sources are now. */
export const folderOfSources = () => getEnvironmentData(FOLDER) ?? untouched() ?? looked();

/** Threads begun afterwards need not look at the sources. */
export const remember = (folder) => setEnvironmentData(FOLDER, folder);

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

/** Styles and pictures too: pages are made with them. */
const sourcesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(folder, name));

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
