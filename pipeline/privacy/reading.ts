import { basename } from 'node:path';
import { ReadingPool } from '../pool.ts';
import type { ReadOutcome } from '../read/document.ts';
import { scansAround } from '../read/kept-pages.ts';
import type { PageProgress } from '../read/reader.ts';

/** Reads one document after another; the threads end when nothing has been read for a moment. */
let pool: ReadingPool | null = null;
let idle: NodeJS.Timeout | undefined;
let open = 0;
const MOMENT = 300;

/** A scan that stands in a store was read before: its pages are kept. In a copy of the store, they may not be. */
export async function readWords(
  path: string,
  onPage?: (progress: PageProgress) => void,
): Promise<ReadOutcome> {
  clearTimeout(idle);
  pool ??= new ReadingPool(1);
  open += 1;
  try {
    return await pool.read({ file: basename(path), path, scans: scansAround(path) }, onPage);
  } finally {
    open -= 1;
    if (open === 0) idle = setTimeout(rest, MOMENT);
  }
}

/** Ends the threads, when the caller knows that nothing more will be read, to free their memory. */
export async function rest(): Promise<void> {
  if (open > 0) return;
  const resting = pool;
  pool = null;
  await resting?.close();
}
