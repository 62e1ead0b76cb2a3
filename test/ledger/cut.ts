import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const REGISTRE = join(import.meta.dirname, '../../pipeline/registre.mjs');

/** Runs `registre` in a process of its own and kills it after so many milliseconds; its status, null when killed. */
export async function cut(argv: readonly string[], after: number): Promise<number | null> {
  const run = spawn(process.execPath, [REGISTRE, ...argv], { stdio: 'ignore' });
  const timer = setTimeout(() => run.kill('SIGKILL'), after);
  const [status] = await once(run, 'close');
  clearTimeout(timer);
  return status;
}

/** Numbers below 1, always the same for a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
