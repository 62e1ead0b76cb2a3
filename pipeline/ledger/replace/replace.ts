import { readFile } from 'node:fs/promises';
import { writeAtomically } from '../../lib/atomic.ts';
import { maskedPathOf, privacyFileOf } from '../../privacy/sidecar.ts';
import type { Act } from '../../register.ts';
import { recordSum, recordText } from '../../store/canonical.ts';
import type { Happening } from '../chain.ts';
import { appendTo } from '../file.ts';
import { type Doing, happening } from '../happening.ts';
import { historiesOf } from '../history.ts';
import { requireUnchanged } from '../intake/keep.ts';
import type { Replacement } from './replacement.ts';
import { keepVersion, keepWords } from './versions.ts';

interface Replacing extends Doing {
  reason: string;
  /** The former version is kept at home and not shown. */
  hidesFormer: boolean;
}

type Ready = Extract<Replacement, { problem: null }>;

/**
 * Keeps the former version, tells the ledger, then puts the new document in place. Killed in between, the
 * page says the document is not the one published, and doing it again completes it.
 */
export async function replace(
  folder: string,
  path: string,
  ready: Ready,
  replacing: Replacing,
): Promise<void> {
  const { before, after, document, staged } = ready;
  const bytes = await readFile(path);
  requireUnchanged(path, bytes, ready.sha256);
  for (const act of before) await keepVersion(act);
  for (const { record, sourcePath } of after)
    await keepWords(sourcePath, document.path, record.source.sha256);
  await appendTo(folder, (entries) => {
    const histories = historiesOf(entries);
    return after.flatMap((act): Happening[] => {
      const history = histories.get(act.record.id);
      const former = before.find(({ record }) => record.id === act.record.id);
      const { reason, hidesFormer, ...doing } = replacing;
      const details = { reason, ...(hidesFormer ? { hidesFormer: true as const } : {}) };
      if (!history) return [happening(act, 'added', doing)];
      if (history.last.sourceSha256 === act.record.source.sha256) return [];
      return [
        ...unrecorded(former, history.last.recordSha256, doing),
        happening(act, 'replaced', doing, details),
      ];
    });
  });
  await writeAtomically(document.path, bytes);
  for (const beside of [maskedPathOf, privacyFileOf]) {
    const made = await readFile(beside(staged.document.path)).catch(() => null);
    if (made) await writeAtomically(beside(document.path), made);
  }
  for (const stored of document.records) await writeAtomically(stored.path, recordText(stored.record));
}

/** A reading that changed since is told first, so that the version kept is one the ledger knows. */
const unrecorded = (former: Act | undefined, sum: string, doing: Doing): Happening[] =>
  former && recordSum(former.record) !== sum
    ? [happening(former, 'corrected', doing, { reason: 'nouvelle lecture, avant le remplacement' })]
    : [];
