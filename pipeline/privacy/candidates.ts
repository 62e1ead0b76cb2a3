import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeAtomically } from '../lib/atomic.ts';
import { sha256Of } from '../lib/digest.ts';
import { keptAround } from '../lib/kept-folder.ts';
import { readIfThere } from '../lib/read-if-there.ts';
import { programDigest } from '../output/program.ts';
import type { PageProgress } from '../read/reader.ts';
import { type Find, findsIn } from './finds.ts';
import { readWords } from './reading.ts';

/** Called for each page of a scan that is read again. */
export type OnPage = (progress: PageProgress) => void;

const searches = new Map<string, Promise<Find[]>>();
const sweeps = new Map<string, Promise<void>>();

/**
 * Likely personal data of a document that stands in a store, council members included. A document is read once,
 * though all its acts ask at the same time: what was found in it is kept under its sum, for as long as this
 * program is the same. Who knows the sum of the document may give it.
 */
export function candidatesIn(path: string, sha256?: string, onPage?: OnPage): Promise<Find[]> {
  const search = searches.get(path) ?? searched(path, sha256, onPage).finally(() => searches.delete(path));
  searches.set(path, search);
  return search;
}

async function searched(path: string, sha256?: string, onPage?: OnPage): Promise<Find[]> {
  const folder = keptAround(path, 'finds', programDigest().slice(0, 16));
  const sum = sha256 ?? (await sha256Of(path));
  const known = findsKeptIn(keptFileIn(folder, path))[sum];
  if (known) return known;
  const { document } = await readWords(path, onPage);
  if (!document) return [];
  const finds = findsIn(document.pages.map((page) => page.text).join('\n\n'));
  const swept = sweeps.get(folder) ?? sweep(folder);
  sweeps.set(folder, swept);
  await swept;
  const kept = findsKeptIn(keptFileIn(folder, path));
  kept[sum] = finds;
  await writeAtomically(keptFileIn(folder, path), JSON.stringify(kept));
  return finds;
}

/** What was found in the documents of a sitting, by their sums. */
type Kept = Record<string, Find[]>;

const keptFileIn = (folder: string, path: string): string =>
  join(folder, basename(dirname(dirname(path))), `${basename(dirname(path))}.json`);

/** The acts of a sitting ask one after the other. */
let last: { file: string; kept: Kept } | undefined;

function findsKeptIn(file: string): Kept {
  if (last?.file !== file) last = { file, kept: parsed(readIfThere(file) ?? '') };
  return last.kept;
}

/** A damaged file counts as nothing kept: its documents are read again. */
function parsed(text: string): Kept {
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Kept) : {};
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
