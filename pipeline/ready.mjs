// The program made ready to start: its TypeScript becomes one script an entry, once, kept under the digest of the
// sources with what V8 compiled of it. Nobody has to build anything, and changed sources are never answered with
// what they were.
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import vm from 'node:vm';
import { folderOfSources, KEPT, ROOT, remember } from './ready/sources.mjs';

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
async function readyFolder() {
  try {
    const folder = folderOfSources();
    // When a program runs for days, another version may meanwhile have removed its bundle.
    if (!existsSync(folder)) await (await import('./ready/bundle.mjs')).bundle(ROOT, KEPT, folder);
    accessSync(folder, constants.R_OK | constants.X_OK);
    remember(folder);
    return folder;
  } catch {
    return null;
  }
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
