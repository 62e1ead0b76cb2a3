import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes in use, much of them by what is done with, beyond which it is worth looking. */
const ENOUGH = 350_000_000;

let collect: (() => void) | undefined;

/** V8 lets garbage grow with the machine; between two councils, when there is much of it, it is taken away. */
export function tidy(): void {
  if (process.memoryUsage().heapUsed < ENOUGH) return;
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}
