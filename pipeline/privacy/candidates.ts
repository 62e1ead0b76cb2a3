import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeAtomically } from '../lib/atomic.ts';
import { sha256Of } from '../lib/digest.ts';
import { keptAround } from '../lib/kept-folder.ts';
import { readIfThere } from '../lib/read-if-there.ts';
import { programDigest } from '../output/program.ts';
import { type Find, findsIn } from './finds.ts';
import { readWords } from './reading.ts';

const searches = new Map<string, Promise<Find[]>>();
const sweeps = new Map<string, Promise<void>>();

/**
 * Likely personal data of a document that stands in a store, council members included. A document is read once,
 * though all its acts ask at the same time: what was found in it is kept under its sum, for as long as this
 * program is the same.
 */
export function candidatesIn(path: string): Promise<Find[]> {
  const search = searches.get(path) ?? searched(path).finally(() => searches.delete(path));
  searches.set(path, search);
  return search;
}

async function searched(path: string): Promise<Find[]> {
  const folder = keptAround(path, 'finds', (await programDigest()).slice(0, 16));
  const kept = join(folder, `${await sha256Of(path)}.json`);
  const known = parsed(readIfThere(kept) ?? '');
  if (known) return known;
  const { document } = await readWords(path);
  if (!document) return [];
  const finds = findsIn(document.pages.map((page) => page.text).join('\n\n'));
  const swept = sweeps.get(folder) ?? sweep(folder);
  sweeps.set(folder, swept);
  await swept;
  await writeAtomically(kept, JSON.stringify(finds));
  return finds;
}

/** A damaged file is a document that was not read. */
function parsed(text: string): Find[] | null {
  try {
    const finds: unknown = JSON.parse(text);
    return Array.isArray(finds) ? (finds as Find[]) : null;
  } catch {
    return null;
  }
}

/** Takes away what another program found. */
async function sweep(folder: string): Promise<void> {
  const all = dirname(folder);
  for (const name of await readdir(all).catch(() => []))
    if (join(all, name) !== folder) await rm(join(all, name), { recursive: true, force: true });
}
