import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Inventory } from '../output/output.ts';

/** At the root of the site: the sum of every other file of it, as `sha256sum --check` reads them. */
export const SUMS_FILE = 'SHA256SUMS';

/** Every file of a folder, from it, with slashes, in the order of names. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}

/** A line for each file, in the order of names; the list of sums itself has none. */
export const sumLines = ({ files }: Pick<Inventory, 'files'>): string =>
  [...files.keys()]
    .filter((path) => path !== SUMS_FILE)
    .sort()
    .map((path) => `${files.get(path)?.sha256}  ${path}\n`)
    .join('');

/** File → sum, and the lines that say neither. */
export function parseSums(text: string): { sums: Map<string, string>; faulty: number[] } {
  const sums = new Map<string, string>();
  const faulty: number[] = [];
  const lines = text.split('\n');
  if (lines.pop() !== '') faulty.push(lines.length);
  for (const [index, line] of lines.entries()) {
    const [, sum, file] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (sum && file) sums.set(file, sum);
    else faulty.push(index + 1);
  }
  return { sums, faulty };
}
