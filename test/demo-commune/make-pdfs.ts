import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { print } from './print.ts';
import { parseSheet } from './sheet.ts';

const SOURCES = join(import.meta.dirname, 'acts');
export const GOLD = join(import.meta.dirname, 'gold');
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

/** The gold knows its document by its fingerprint: a reprinted act gets its new one. */
async function refreshFingerprints(): Promise<void> {
  for (const name of await readdir(GOLD)) {
    const path = join(GOLD, name);
    const gold = await readFile(path, 'utf8');
    const { source } = JSON.parse(gold) as { source: { file: string; sha256: string } };
    const bytes = await readFile(join(DELIBERATIONS, source.file));
    await writeFile(path, gold.replace(source.sha256, createHash('sha256').update(bytes).digest('hex')));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { file, bytes } of await demoPdfs()) {
    const path = join(DELIBERATIONS, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    process.stdout.write(`${file} · ${bytes.length} octets\n`);
  }
  await refreshFingerprints();
}
