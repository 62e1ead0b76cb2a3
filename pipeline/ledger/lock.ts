import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as after } from 'node:timers/promises';
import { Refusal } from '../lib/refusal.ts';

/** How long another run may hold the lock, and how often to look. */
const PATIENCE = 10_000;
const PAUSE = 50;
/** Milliseconds from the making of the lock to the writing of its holder, with much to spare. */
const GRACE = 2_000;

/** Works while holding a file that no other run may hold. One whose run was killed is taken over. */
export async function locked<T>(path: string, work: () => Promise<T>): Promise<T> {
  for (let waited = 0; !(await taken(path)); waited += PAUSE) {
    if (waited >= PATIENCE)
      throw new Refusal(`Une autre commande écrit en ce moment. Sinon, supprimez ${path} et recommencez.`);
    await after(PAUSE);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function taken(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  if (await isLeftBehind(path)) await rm(path, { force: true });
  return false;
}

/** A run killed before it wrote its number leaves an empty lock. */
async function isLeftBehind(path: string): Promise<boolean> {
  try {
    const holder = await readFile(path, 'utf8');
    return holder === '' ? Date.now() - (await stat(path)).mtimeMs > GRACE : !isRunning(Number(holder));
  } catch {
    return false;
  }
}

/** Signal 0 only asks whether the process is there. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
