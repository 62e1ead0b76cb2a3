import { readdir, readFile } from 'node:fs/promises';

/** Often enough to see a peak, seldom enough not to slow what is measured. */
const BETWEEN = 200;

/** The largest memory of a process and of all it started, in megabytes; null where /proc is not there to tell. */
export function watchMemory(pid: number): { stop(): number | null } {
  let peak = 0;
  let asking = false;
  const timer = setInterval(async () => {
    if (asking) return;
    asking = true;
    peak = Math.max(peak, await residentOf(pid));
    asking = false;
  }, BETWEEN);
  return {
    stop() {
      clearInterval(timer);
      return peak > 0 ? peak / 1e6 : null;
    },
  };
}

/**
 * Bytes in memory of a process and of its descendants. What they share counts once: a process that starts another is
 * for a moment twice in the list. One that has just ended counts for nothing.
 */
export async function residentOf(pid: number): Promise<number> {
  try {
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8');
    const kilobytes = Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0);
    const threads = await readdir(`/proc/${pid}/task`);
    const lists = await Promise.all(
      threads.map((id) => readFile(`/proc/${pid}/task/${id}/children`, 'utf8')),
    );
    const children = lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
    const below = await Promise.all(children.map(residentOf));
    return below.reduce((sum, bytes) => sum + bytes, kilobytes * 1024);
  } catch {
    return 0;
  }
}
