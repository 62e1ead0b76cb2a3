import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { draftOf } from './atomic-now.mjs';

/** What a file may hold: pieces are written one after the other, so that none need hold the whole. */
export type Content = string | Uint8Array | Iterable<string | Uint8Array>;

/** Whether a content is all there, not to be made piece by piece. */
export const isWhole = (content: Content): content is string | Uint8Array =>
  typeof content === 'string' || content instanceof Uint8Array;

/** Whether a name is that of a file being written, or of a writing that was interrupted. */
export const isDraft = (name: string): boolean => /\.\d+\.tmp$/.test(name);

/**
 * Writes a file whole or not at all: a reader sees the old bytes or the new ones, never a part. Several may write
 * the same file at once, each in a draft of its own; the last stands.
 */
export async function writeAtomically(path: string, content: Content): Promise<void> {
  const draft = draftOf(path);
  await mkdir(dirname(path), { recursive: true });
  try {
    const file = await open(draft, 'w');
    try {
      for (const piece of isWhole(content) ? [content] : content) await file.writeFile(piece);
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
