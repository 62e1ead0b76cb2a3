import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Everything pages and data are made by. */
const SOURCES = [here('..'), here('../../site'), here('../../schemas')];

let known: Promise<string> | undefined;

/** Digest of the program itself: with any other, everything is made again. */
export function programDigest(): Promise<string> {
  known ??= ofSources();
  return known;
}

async function ofSources(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  hash.update(await readFile(here('../../package-lock.json')));
  for (const folder of SOURCES) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    for (const path of paths.sort()) hash.update(path).update(await readFile(path));
  }
  return hash.digest('hex');
}
