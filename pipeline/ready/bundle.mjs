// Bundles each entry into one script with all it needs to start, so that no modules or packages are looked
// for at start.
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { lighter } from './lighter-pdfjs.mjs';

/** The entries that only read: the others make pages too. */
const READING = ['pipeline/reading.ts', 'pipeline/pool/worker.ts'];
const MAKING = ['pipeline/building.ts', 'pipeline/build/maker.ts'];
/** Left out of the bundles: what makes pages seldom or never loads them. */
const APART = ['cheerio', 'pdfjs-dist'];
/**
 * Milliseconds before an older bundle is removed: a program that still runs may have threads to start from it.
 */
const OLD = 24 * 3600 * 1000;

/** Threads may do this at the same time: each in a folder of its own, and the first is kept. */
export async function bundle(root, kept, folder) {
  await mkdir(kept, { recursive: true });
  const draft = await mkdtemp(join(kept, 'draft-'));
  // Such a folder is of its maker alone: who shares the program is to read it too.
  await chmod(draft, 0o755);
  const scripts = await Promise.all([
    scriptsOf(root, draft, READING, [], [siteApart]),
    scriptsOf(root, draft, MAKING, APART),
  ]);
  for (const { path, text } of scripts.flat()) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, inAscii(text), 'ascii');
  }
  await rename(draft, folder).catch((error) => {
    if (!existsSync(folder)) throw error;
    return rm(draft, { recursive: true });
  });
  for (const name of await readdir(kept)) {
    const { mtimeMs } = await stat(join(kept, name)).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (Date.now() - mtimeMs > OLD) await rm(join(kept, name), { recursive: true, force: true });
  }
}

async function scriptsOf(root, outdir, entries, external, plugins = []) {
  const { outputFiles } = await build({
    entryPoints: entries.map((entry) => join(root, entry)),
    outbase: join(root, 'pipeline'),
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    banner: { js: '(function (module, exports, require, madeReady) {' },
    footer: { js: '})' },
    platform: 'node',
    target: 'node20',
    supported: {
      // An import() in code that V8 kept compiled would find no module loader.
      'dynamic-import': false,
      // Node.js supports them. Rewritten as `new RegExp(…)`, a pattern with « \p{L} » would be compiled at
      // each use.
      'regexp-unicode-property-escapes': true,
    },
    legalComments: 'none',
    minifyWhitespace: true,
    logLevel: 'silent',
    external,
    plugins: [...plugins, atStart, ownAddress],
    write: false,
  });
  return outputFiles;
}

/** In ASCII a script takes half the memory and half the time to load. Only patterns hold other characters. */
const inAscii = (script) =>
  script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Modules loaded on demand stay outside the bundle, except pdf.js: nearly every reading needs it. */
const atStart = {
  name: 'at-start',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'dynamic-import' && !path.startsWith('pdfjs-dist/') ? { path, external: true } : undefined,
    );
  },
};

const siteApart = {
  name: 'site-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\..*\/site\// }, ({ path }) => ({ path, external: true }));
  },
};

/**
 * Modules, Eleventy's too, find the files beside them through `import.meta.url`: in the bundle it stays that of their
 * source.
 */
const ownAddress = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /\.m?[jt]s$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      return {
        contents: (path.includes('pdfjs-dist') ? lightened(source) : source).replaceAll(
          'import.meta.url',
          JSON.stringify(pathToFileURL(path).href),
        ),
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      };
    });
  },
};

/** pdf.js would load its canvas at once; the optical reader loads it when it is needed. */
const lightened = (source) => lighter(source).replace('canvas = require("@napi-rs/canvas");', '');
