// The program made ready to start: its TypeScript becomes one script an entry, once, kept under the digest of the
// sources with what V8 compiled of it. Nobody has to build anything, and changed sources are never answered with
// what they were.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KEPT = join(ROOT, 'node_modules/.cache/registre');
/** Under which threads find the folder of the program that started them. */
const FOLDER = 'registre.ready';

/**
 * Loads `reading` or `pool/worker` as made ready; from its sources, through tsx, where nothing can be written.
 * @param {'reading' | 'pool/worker'} entry
 */
export async function loadReady(entry) {
  const folder = await readyFolder().catch(() => null);
  if (folder) return runKept(join(folder, entry));
  const { register } = await import('tsx/esm/api');
  register();
  return import(`./${entry}.ts`);
}

async function readyFolder() {
  const shared = getEnvironmentData(FOLDER);
  const folder = shared ?? join(KEPT, digestOf(sources()));
  // Another version may have put away what a program that runs for days started with.
  if (!existsSync(folder)) await (await import('./ready/bundle.mjs')).bundle(ROOT, KEPT, folder);
  setEnvironmentData(FOLDER, folder);
  return folder;
}

const sources = () => ['pipeline', 'schemas', 'site'].flatMap((folder) => filesIn(join(ROOT, folder)));

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.(?:ts|mjs|json)$/.test(entry.name) ? [path] : [];
  });

function digestOf(paths) {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const path of paths.sort()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

/** Runs a script with what V8 compiled of it before; another Node.js compiles anew. The script keeps what it then is. */
function runKept(path) {
  const filename = `${path}.cjs`;
  const compiled = `${path}.compiled`;
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
