import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeAtomically } from '../lib/atomic.ts';
import { keptAround } from '../lib/kept-folder.ts';
import { readIfThere } from '../lib/read-if-there.ts';
import { programDigest } from '../output/program.ts';
import type { Find } from './finds.ts';

/** What was found in the documents of a sitting, by their sums. */
export type Finds = Record<string, Find[]>;

/** The acts of a sitting ask one after the other. */
let last: { file: string; kept: Finds } | undefined;
const sweeps = new Map<string, Promise<void>>();

/**
 * What was found in a document that stands in a store, by its sum; undefined when it was not looked at, or by another
 * program than this one.
 */
export const findsKeptOf = (path: string, sha256: string): Find[] | undefined =>
  keptIn(fileFor(path))[sha256];

/**
 * Keeps what was found in documents of one sitting, by their sums; `path` is that of any of them. Several may ask at
 * the same time: each adds to what the one before wrote.
 */
export function keepFinds(path: string, found: Finds): Promise<void> {
  writing = writing.catch(() => {}).then(() => keep(path, found));
  return writing;
}

let writing: Promise<void> = Promise.resolve();

async function keep(path: string, found: Finds): Promise<void> {
  const folder = folderFor(path);
  const swept = sweeps.get(folder) ?? sweep(folder);
  sweeps.set(folder, swept);
  await swept;
  const file = fileFor(path);
  const kept = Object.assign(keptIn(file), found);
  await writeAtomically(file, JSON.stringify(kept));
}

const folderFor = (path: string): string => keptAround(path, 'finds', programDigest().slice(0, 16));

const fileFor = (path: string): string =>
  join(folderFor(path), basename(dirname(dirname(path))), `${basename(dirname(path))}.json`);

function keptIn(file: string): Finds {
  if (last?.file !== file) last = { file, kept: parsed(readIfThere(file) ?? '') };
  return last.kept;
}

/** A damaged file counts as nothing kept: its documents are read again. */
function parsed(text: string): Finds {
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Finds) : {};
  } catch {
    return {};
  }
}

/** Takes away what another program found. */
async function sweep(folder: string): Promise<void> {
  const all = dirname(folder);
  for (const name of await readdir(all).catch(() => []))
    if (join(all, name) !== folder) await rm(join(all, name), { recursive: true, force: true });
}
