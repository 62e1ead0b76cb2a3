import { mkdir, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeAtomically } from '../atomic.ts';
import { sha256Of } from '../digest.ts';
import { SUMS_FILE } from '../ledger/sums.ts';
import { replacing } from '../replacing.ts';
import { emptyInventory, type Inventory, Output, writeDirectly } from './output.ts';
import { programDigest } from './program.ts';

/** Beside the site, not in it: readers have no use for it. */
const inventoryFile = (site: string): string => join(`${site}.kept`, 'inventory.json');

interface KeptInventory {
  program: string;
  files: [path: string, sha256: string, size: number, group?: string][];
  keys: [group: string, key: string][];
}

/**
 * Brings a site up to date. What changed is made beside it and put in its place at the end, so that a failure
 * before that leaves what was published as it was; a run that stops in the middle of it, or another program,
 * makes the next one write everything.
 */
export async function bringingUpToDate<T>(
  site: string,
  { afresh, fill }: { afresh: boolean; fill: (output: Output) => Promise<T> },
): Promise<T> {
  const program = await programDigest();
  const former = afresh ? null : await inventoryOf(site, program);
  const kept = async (inventory: Inventory) =>
    writeAtomically(inventoryFile(site), JSON.stringify(flat(inventory, program)));
  if (!former) {
    const fresh = await replacing(site, async (draft) => {
      const output = new Output(draft, emptyInventory(), writeDirectly);
      return { result: await fill(output), output };
    });
    await kept(fresh.output.inventory);
    return fresh.result;
  }
  const draft = `${site}.${process.pid}.tmp`;
  try {
    const output = new Output(draft, former, writeDirectly);
    const result = await fill(output);
    // Until this list is written again, the site is a mixture: a run that stops here is followed by a whole one.
    await rm(inventoryFile(site), { force: true });
    await putInPlace(site, output, former);
    await kept(output.inventory);
    return result;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** What the last run left, if it was this program's and the site is still the one it made. */
async function inventoryOf(site: string, program: string): Promise<Inventory | null> {
  try {
    const kept = JSON.parse(await readFile(inventoryFile(site), 'utf8')) as KeptInventory;
    const files: Inventory['files'] = new Map(
      kept.files.map(([path, sha256, size, group]) => [path, { sha256, size, ...(group ? { group } : {}) }]),
    );
    const isSame = (await sha256Of(join(site, SUMS_FILE))) === files.get(SUMS_FILE)?.sha256;
    return kept.program === program && isSame ? { files, keys: new Map(kept.keys) } : null;
  } catch {
    return null;
  }
}

const flat = ({ files, keys }: Inventory, program: string): KeptInventory => ({
  program,
  files: [...files].map(([path, { sha256, size, group }]) =>
    group ? [path, sha256, size, group] : [path, sha256, size],
  ),
  keys: [...keys],
});

/** The sums come last: until then, whoever checks the site sees that it is changing. */
async function putInPlace(site: string, { folder, written, inventory }: Output, former: Inventory) {
  for (const path of written) {
    const to = join(site, path);
    await mkdir(dirname(to), { recursive: true });
    await rename(join(folder, path), to);
  }
  const folders = new Set<string>();
  for (const path of former.files.keys())
    if (!inventory.files.has(path)) {
      await rm(join(site, path), { force: true });
      folders.add(dirname(path));
    }
  for (const path of folders) await removeEmpty(site, path);
}

/** Takes away a folder that holds nothing any more, and those around it. */
async function removeEmpty(site: string, folder: string): Promise<void> {
  for (let path = folder; path !== '.'; path = dirname(path)) {
    const names = await readdir(join(site, path)).catch(() => []);
    if (names.length > 0) return;
    await rmdir(join(site, path)).catch(() => {});
  }
}
