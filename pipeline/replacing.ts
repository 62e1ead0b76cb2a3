import { mkdir, rename, rm } from 'node:fs/promises';

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
    await Promise.all([draft, former].map((path) => rm(path, { recursive: true, force: true })));
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
