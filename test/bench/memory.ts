import { readdir, readFile } from 'node:fs/promises';

/** Often enough to see a peak, seldom enough not to slow what is measured. */
const BETWEEN = 200;
const PAGE = 4096;

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

/** Bytes in memory of a process and of its descendants. One that has just ended counts for nothing. */
export async function residentOf(pid: number): Promise<number> {
  try {
    const [, pages = '0'] = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ');
    const threads = await readdir(`/proc/${pid}/task`);
    const lists = await Promise.all(
      threads.map((id) => readFile(`/proc/${pid}/task/${id}/children`, 'utf8')),
    );
    const children = lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
    const below = await Promise.all(children.map(residentOf));
    return below.reduce((sum, bytes) => sum + bytes, Number(pages) * PAGE);
  } catch {
    return 0;
  }
}
