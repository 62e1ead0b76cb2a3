import { readFileSync } from 'node:fs';
import { writeAtomicallyNow } from './atomic-now.mjs';

/** What the program made ready gives to each of its scripts; the sources alone have none. */
declare const madeReady: MadeReady | undefined;
const ready = typeof madeReady === 'undefined' ? null : madeReady;

interface MadeReady {
  /** The files that keep what was worked out and what was compiled. */
  workedOut: string;
  compiled: string;
  /** Whether the latter served. */
  isCompiled: boolean;
  compile(): Uint8Array;
}

const known = new Map<string, string | null>(standing());
let count = known.size;
/** How many times the program met what it had not, here. */
let news = 0;

function standing(): [string, string | null][] {
  try {
    return ready ? JSON.parse(readFileSync(ready.workedOut, 'utf8')) : [];
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

/**
 * Keeps what was worked out since the start and, with it, what V8 compiled to do so: a function is compiled when first
 * called. The latter is long to write, so it is seldomer and seldomer kept. A thread that starts meanwhile finds the
 * former files or the new ones; where nothing can be written, the next start does it all again.
 */
export function keepWorkedOut(): void {
  if (!ready || (known.size === count && (ready.isCompiled || news > 0))) return;
  count = known.size;
  news++;
  try {
    writeAtomicallyNow(ready.workedOut, JSON.stringify([...known]));
    if (Number.isInteger(Math.log2(news))) writeAtomicallyNow(ready.compiled, ready.compile());
  } catch {}
}
