import { getHeapStatistics } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import '../engine.mjs';

/**
 * Bytes in use beyond which collecting garbage is worth its time; in a thread less, since threads share the
 * machine.
 */
const ENOUGH = isMainThread ? 350_000_000 : 140_000_000;

let collect: (() => void) | undefined;
/** Bytes still in use after the last collection: a large council truly needs much. */
let needed = 0;

/**
 * Collects garbage between two pieces of work, when there is much of it: V8 alone lets it grow with the memory
 * of the machine.
 */
export function tidy(): void {
  if (getHeapStatistics().used_heap_size < Math.max(ENOUGH, 1.5 * needed)) return;
  collect ??= runInNewContext('gc') as () => void;
  collect();
  needed = getHeapStatistics().used_heap_size;
}
