import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { threadId } from 'node:worker_threads';

/** The file that the program made ready gives to each of its scripts; the sources alone have none. */
declare const workedOutFile: string | undefined;
const file = typeof workedOutFile === 'undefined' ? null : workedOutFile;

const known = new Map<string, string | null>(standing());
let count = known.size;

function standing(): [string, string | null][] {
  try {
    return file ? JSON.parse(readFileSync(file, 'utf8')) : [];
  } catch {
    return [];
  }
}

/**
 * What the program works out of its own words alone. It is kept beside the program made ready: a start need not
 * do it again. `what` says what is made of `from`, and all that it depends on is in these two.
 */
export function workedOut<T extends string | null>(what: string, from: string, make: () => T): T {
  const key = `${what} ${from}`;
  const before = known.get(key);
  if (before !== undefined) return before as T;
  const value = make();
  known.set(key, value);
  return value;
}

/** Keeps what was worked out since the start; where nothing can be written, the next one does it again. */
export function keepWorkedOut(): void {
  if (!file || known.size === count) return;
  count = known.size;
  const draft = `${file}.${process.pid}.${threadId}`;
  try {
    writeFileSync(draft, JSON.stringify([...known]));
    renameSync(draft, file);
  } catch {}
}
