import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Output } from '../pipeline/output/output.ts';

const ENGINE = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));

/** Bytes of what the pinned version puts there; the page says it. */
export const ENGINE_SIZE = 18_600_000;

/**
 * DuckDB in the browser, for the SQL page, under `assets/duckdb/`. Its version is one that reads Parquet by
 * itself: from 1.29 it fetches that part from a server of its authors.
 */
export async function writeSqlFiles(output: Output): Promise<void> {
  await output.put('assets/duckdb/duckdb.js', await bundle());
  await output.put('assets/duckdb/worker.js', await readFile(join(ENGINE, 'duckdb-browser-eh.worker.js')));
  await output.put('assets/duckdb/duckdb.wasm', await readFile(join(ENGINE, 'duckdb-eh.wasm')));
}

/** The package names its own dependencies as Node does; a browser wants them in one file. */
async function bundle(): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(ENGINE, 'duckdb-browser.mjs')],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}
