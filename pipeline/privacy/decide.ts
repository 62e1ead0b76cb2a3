import { readFile } from 'node:fs/promises';
import type { Privacy, PrivacyDecision } from '../../schemas/privacy.ts';
import { fold } from '../french/fold.ts';
import { writeAtomically } from '../lib/atomic.ts';
import { fingerprint } from '../lib/digest.ts';
import { maskedCopy } from './masked-copy.ts';
import { masksOf } from './masks.ts';
import { movesOf } from './moves.ts';
import { readWords } from './reading.ts';
import { maskedPathOf, masksIn, privacyFileOf, readPrivacy } from './sidecar.ts';

/** Keeps decisions beside a document, the last about the same words winning, and makes its masked copy again. */
export async function decide(path: string, decisions: readonly PrivacyDecision[]): Promise<Privacy> {
  const { privacy } = await readPrivacy(path);
  const said = new Set(decisions.map(({ words }) => fold(words)));
  const all = [...privacy.decisions.filter(({ words }) => !said.has(fold(words))), ...decisions];
  const copy = await writeCopy(path, { decisions: all });
  const decided: Privacy = { decisions: all, ...(copy ? { copy } : {}) };
  await writeAtomically(privacyFileOf(path), `${JSON.stringify(decided, null, 2)}\n`);
  return decided;
}

/** Writes the masked copy of a document; null when nothing is masked or it cannot be read. */
async function writeCopy(path: string, privacy: Privacy): Promise<Privacy['copy'] | null> {
  const decided = masksIn(privacy);
  if (decided.length === 0) return null;
  const { document } = await readWords(path);
  if (!document) return null;
  const masks = masksOf(decided);
  const bytes = await maskedCopy(document, path, masks);
  await writeAtomically(maskedPathOf(path), bytes);
  const copy = await readWords(maskedPathOf(path));
  const copyOf = new Map(copy.document?.pages.map((page) => [page.number, page]));
  return {
    of: fingerprint(await readFile(path)),
    masks: [...masks.words],
    moves: document.pages.flatMap((page) => movesOf(page, copyOf.get(page.number), masks)),
    sha256: fingerprint(bytes),
    size: bytes.length,
  };
}
