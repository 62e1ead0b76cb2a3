import { open, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { LedgerEntry } from '../../schemas/ledger.ts';
import { slug } from '../french/fold.ts';
import { Refusal } from '../lib/refusal.ts';
import { type Chain, chainOf, type Happening, linesAfter } from './chain.ts';
import { locked } from './lock.ts';

export const LEDGER_FILE = 'ledger.jsonl';
/** Beside the ledger: documents and records that others replaced, under their sums. */
export const VERSIONS_FOLDER = 'versions';

/** The ledger of one authority as it stands. */
export interface Ledger extends Chain {
  /** Name from the root, for messages. */
  file: string;
  path: string;
  /** What an interrupted writing left after the last whole line. */
  torn: string;
  /** The last line is whole but for its end of line. */
  isUnended: boolean;
}

/** The ledger of an authority's folder, null when it has none. */
export async function readLedger(folder: string): Promise<Ledger | null> {
  const path = join(folder, LEDGER_FILE);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const lines = text.split('\n');
  const rest = lines.pop() ?? '';
  const isUnended = rest !== '' && chainOf([...lines, rest]).broken.length === 0;
  const chain = chainOf(isUnended ? [...lines, rest] : lines);
  return {
    ...chain,
    file: `${basename(folder)}/${LEDGER_FILE}`,
    path,
    torn: isUnended ? '' : rest,
    isUnended,
  };
}

/** Every ledger under the root, by the slug of its authority. */
export async function readLedgers(root: string): Promise<Map<string, Ledger>> {
  const ledgers = new Map<string, Ledger>();
  for (const entry of await readdir(root, { withFileTypes: true })) {
    const ledger = entry.isDirectory() ? await readLedger(join(root, entry.name)) : null;
    if (ledger) ledgers.set(slug(entry.name), ledger);
  }
  return ledgers;
}

/**
 * Adds what happened to the ledger of a folder, in one writing that reaches the disk before this returns.
 * `decide` sees the ledger as it stands while no other run can write it. A torn last line is taken away first;
 * throws a Refusal when the ledger was altered: nothing is added to it before a person has looked.
 */
export async function appendTo(
  folder: string,
  decide: (entries: readonly LedgerEntry[]) => readonly Happening[],
): Promise<{ entries: LedgerEntry[]; repaired: string | null }> {
  return locked(join(folder, `.${LEDGER_FILE}.lock`), async () => {
    const ledger = await readLedger(folder);
    const [first] = ledger?.broken ?? [];
    if (ledger && first)
      throw new Refusal(
        `${ledger.file} a été altéré : la ligne ${first.line} ${first.problem}. ` +
          'Rien n’y est ajouté. Reprenez une copie sûre, par exemple celle du site publié ou de git.',
      );
    const chain = ledger ?? chainOf([]);
    const happenings = decide(chain.entries);
    const lines = linesAfter(chain, happenings);
    const { torn = '', isUnended = false } = ledger ?? {};
    if (lines.length > 0 || torn !== '') {
      const text = lines.map((line) => `${line}\n`).join('');
      await write(join(folder, LEDGER_FILE), isUnended ? `\n${text}` : text, torn);
    }
    return { entries: lines.map((line) => JSON.parse(line)), repaired: torn || null };
  });
}

/** Gives an authority an empty ledger, unless it keeps one: from then on it publishes only what that says. */
export async function startLedger(folder: string): Promise<void> {
  const file = await open(join(folder, LEDGER_FILE), 'a');
  await file.sync();
  await file.close();
}

async function write(path: string, text: string, torn: string): Promise<void> {
  const file = await open(path, 'a');
  try {
    if (torn !== '') await file.truncate((await file.stat()).size - Buffer.byteLength(torn));
    await file.appendFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(dirname(path));
}

/** A new name is only sure to outlive a power cut once its folder is on the disk too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().catch(() => {});
  await handle.close();
}
