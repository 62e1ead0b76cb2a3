import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeAtomically } from '../../lib/atomic.ts';
import { fingerprint } from '../../lib/digest.ts';
import { Refusal } from '../../lib/refusal.ts';
import type { Act } from '../../register.ts';
import { recordText } from '../../store/canonical.ts';
import type { StoredDocument } from '../../store.ts';
import { appendTo, startLedger } from '../file.ts';
import { type Doing, happening } from '../happening.ts';
import { historiesOf, mayFollow } from '../history.ts';

/** Throws a Refusal when a file changed between its reading, which `sum` tells, and its storing. */
export function requireUnchanged(path: string, bytes: Uint8Array, sum: string): void {
  if (fingerprint(bytes) !== sum) throw new Refusal(`${path} a changé pendant sa lecture : recommencez.`);
}

/**
 * Stores a document that was read from `path`, with its records, and writes its acts in the ledger. Killed at
 * any moment, it leaves whole files only, and doing it again completes it.
 */
export async function keep(
  path: string,
  sum: string,
  document: StoredDocument,
  acts: readonly Act[],
  doing: Doing,
) {
  const bytes = await readFile(path);
  requireUnchanged(path, bytes, sum);
  const folder = dirname(dirname(document.path));
  await startLedger(folder);
  await writeAtomically(document.path, bytes);
  for (const stored of document.records) await writeAtomically(stored.path, recordText(stored.record));
  await tell(folder, acts, doing);
}

/** Writes in the ledger the acts it does not know yet. */
export const tell = (folder: string, acts: readonly Act[], doing: Doing) =>
  appendTo(folder, (entries) => {
    const histories = historiesOf(entries);
    return acts
      .filter(({ record }) => mayFollow(histories.get(record.id), 'added'))
      .map((act) => happening(act, 'added', doing));
  });
