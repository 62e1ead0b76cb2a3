// Shared by what starts the program, before any TypeScript can be loaded, and by pipeline/lib/atomic.ts.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { threadId } from 'node:worker_threads';

let drafts = 0;

/** The name a file bears while it is written: no other process or thread writes there. */
export const draftOf = (path) => `${path}.${process.pid}.${threadId}.${++drafts}.tmp`;

/** Writes a small file whole or not at all, at once, in a folder that exists. */
export function writeAtomicallyNow(path, content) {
  const draft = draftOf(path);
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
