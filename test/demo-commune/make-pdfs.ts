import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { print } from './print.ts';
import { parseSheet } from './sheet.ts';

const SOURCES = join(import.meta.dirname, 'acts');
export const DELIBERATIONS = join(import.meta.dirname, '../../deliberations');

/** Every printed act of the demonstration councils: its place under `deliberations/` and its bytes. */
export async function demoPdfs(): Promise<{ file: string; bytes: Buffer }[]> {
  const names = (await readdir(SOURCES)).filter((name) => name.endsWith('.act')).sort();
  return Promise.all(
    names.map(async (name) => {
      const sheet = parseSheet(await readFile(join(SOURCES, name), 'utf8'));
      return { file: sheet.file, bytes: await print(sheet) };
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { file, bytes } of await demoPdfs()) {
    const path = join(DELIBERATIONS, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    process.stdout.write(`${file} · ${bytes.length} octets\n`);
  }
}
