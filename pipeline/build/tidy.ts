import { getHeapStatistics } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import '../engine.mjs';

/** Bytes in use, much of them by what is done with, beyond which it is worth looking; threads share the machine. */
const ENOUGH = isMainThread ? 350_000_000 : 140_000_000;

let collect: (() => void) | undefined;
/** Bytes in use when garbage was last taken away: a large council needs much. */
let needed = 0;

/** V8 lets garbage grow with the machine; between two pieces of work, when there is much of it, it is taken away. */
export function tidy(): void {
  if (getHeapStatistics().used_heap_size < Math.max(ENOUGH, 1.5 * needed)) return;
  collect ??= runInNewContext('gc') as () => void;
  collect();
  needed = getHeapStatistics().used_heap_size;
}
