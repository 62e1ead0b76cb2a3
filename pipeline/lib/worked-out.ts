import { readFileSync } from 'node:fs';
import { writeAtomicallyNow } from './atomic-now.mjs';

/**
 * What the bundled program (`ready.mjs`) gives to each of its scripts; undefined when the sources run as they
 * are.
 */
declare const madeReady: MadeReady | undefined;
const ready = typeof madeReady === 'undefined' ? null : madeReady;

interface MadeReady {
  /** The files that keep what was worked out and what was compiled. */
  workedOut: string;
  compiled: string;
  /** Whether V8 accepted the compiled code. */
  isCompiled: boolean;
  compile(): Uint8Array;
}

const known = new Map<string, string | null>(standing());
let count = known.size;
/** How many times something new was kept since the start. */
let news = 0;

function standing(): [string, string | null][] {
  try {
    return ready ? JSON.parse(readFileSync(ready.workedOut, 'utf8')) : [];
  } catch {
    return [];
  }
}

/**
 * A value that depends on the program alone, kept beside the bundled program so that the next start need not
 * work it out again. `what` says what is made of `from`: the value may depend on nothing else.
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
 * Keeps what was worked out since the start and, with it, the functions V8 compiled meanwhile. The compiled
 * code takes long to write, so it is kept at the first, second, fourth, eighth … time only. A thread that
 * starts meanwhile finds the former files or the new ones; where nothing can be written, the next start does it
 * all again.
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
