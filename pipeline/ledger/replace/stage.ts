import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { card } from '../../privacy/card.ts';
import { decide } from '../../privacy/decide.ts';
import { type Deciding, decisionsOf } from '../../privacy/desk.ts';
import { examine } from '../../privacy/index.ts';
import { readPrivacy } from '../../privacy/sidecar.ts';
import type { Act } from '../../register.ts';
import type { StoredDocument } from '../../store.ts';

/** A new document in a folder of its own, with what was decided of the personal data of the one it replaces. */
export interface Stage {
  /** The document as it would stand, read from its own folder. */
  document: StoredDocument;
  close(): Promise<void>;
}

/**
 * Copies `path` to a temporary folder, under the name and day it would have in the store, and masks there what
 * was masked.
 */
export async function stage(path: string, document: StoredDocument, current: string): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'registre-replace-'));
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    const staged = join(folder, document.file);
    await mkdir(dirname(staged), { recursive: true });
    await copyFile(path, staged);
    const { privacy } = await readPrivacy(current);
    if (privacy.decisions.length > 0) await decide(staged, privacy.decisions);
    return { document: { ...document, path: staged }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Decides of the personal data of a staged act, by the ranks typed, then says what is left to decide: its card,
 * or null when nothing is.
 */
export async function decideStaged(
  act: Act,
  acts: readonly Act[],
  deciding: Deciding,
): Promise<string | null> {
  const before = await examine(act, acts);
  if (before.undecided.length === 0) return null;
  const decisions = decisionsOf(before, deciding);
  if (decisions.length > 0) await decide(before.path, decisions);
  const after = await examine(act, acts);
  return after.undecided.length > 0 ? card(act, after) : null;
}
