import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Fills a new folder, then puts it in the place of the old: a failure leaves what was published as it was. */
export async function replacing<T>(folder: string, fill: (draft: string) => Promise<T>): Promise<T> {
  const draft = `${folder}.${process.pid}.tmp`;
  const former = `${folder}.${process.pid}.old`;
  try {
    await mkdir(draft, { recursive: true });
    const result = await fill(draft);
    const stood = await moved(folder, former);
    await rename(draft, folder).catch(async (error) => {
      if (stood) await rename(former, folder);
      throw error;
    });
    return result;
  } finally {
    await Promise.all(
      [draft, former].map((path) => rm(path, { recursive: true, force: true, maxRetries: 5 })),
    );
  }
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Takes away what runs that were killed left beside a folder, and puts it back when one of them had moved it
 * aside: `<folder>.<process>.tmp`, `.old` and the like. What belongs to a run that is alive stays.
 */
export async function sweep(folder: string): Promise<void> {
  const around = dirname(folder);
  const start = `${basename(folder)}.`;
  for (const name of await readdir(around).catch(() => [])) {
    const [, pid, kind] = (name.startsWith(start) && LEFT.exec(name.slice(start.length))) || [];
    if (!pid || isAlive(Number(pid))) continue;
    const left = join(around, name);
    const stands = await stat(folder).catch(() => null);
    if (kind === 'old' && !stands) await rename(left, folder);
    else await rm(left, { recursive: true, force: true });
  }
}

const LEFT = /^(\d+)\.(tmp|old|tmp\.pieces(?:\.\d+)?)$/;

/** A process of another user is alive too; one that had this number before is not. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
