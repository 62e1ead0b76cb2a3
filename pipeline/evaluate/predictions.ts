import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Extraction } from '../extraction.ts';
import { sha256Of } from '../lib/digest.ts';
import { inOrder } from '../lib/in-order.ts';
import { ReadingPool } from '../pool.ts';

/** Reads, alone and without authority.json, the documents of a folder that have these fingerprints. */
export async function predictionsOf(
  folder: string,
  wanted: ReadonlySet<string>,
): Promise<Map<string, Extraction>> {
  const predictions = new Map<string, Extraction>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const pool = new ReadingPool();
  try {
    const read = async (path: string) =>
      wanted.has(await sha256Of(path)) ? pool.extract({ file: path, path }, null) : null;
    for await (const extraction of inOrder(files.sort(), 2 * pool.size, read))
      if (extraction) predictions.set(extraction.sha256, extraction);
  } finally {
    await pool.close();
  }
  return predictions;
}
