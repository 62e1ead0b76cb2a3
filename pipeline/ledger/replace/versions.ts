import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Deliberation } from '../../../schemas/deliberation.ts';
import { writeAtomically } from '../../lib/atomic.ts';
import { exists } from '../../lib/exists.ts';
import { ReadingPool } from '../../pool.ts';
import { originalPathOf, privacyFileOf } from '../../privacy/sidecar.ts';
import { scansAround } from '../../read/kept-pages.ts';
import type { Act, Difference } from '../../register.ts';
import { recordSum, recordText } from '../../store/canonical.ts';
import { VERSIONS_FOLDER } from '../file.ts';
import type { FormerVersion } from '../history.ts';
import { fieldDifference, textDifference } from './difference.ts';

const folderOf = (sourcePath: string): string => join(dirname(dirname(sourcePath)), VERSIONS_FOLDER);

/** The copy of a document that another replaced. */
const formerPath = (sourcePath: string, { sourceSha256, file }: FormerVersion): string =>
  join(folderOf(sourcePath), `${sourceSha256}${extname(file)}`);

/**
 * Keeps a version for ever: its document, its text and its record as published, each under its sum. Of a masked
 * act, what is shown is the copy; the document is kept too, and stays home.
 */
export async function keepVersion({ record, sourcePath, masking }: Act): Promise<void> {
  const folder = folderOf(sourcePath);
  const { sha256 } = record.source;
  await writeAtomically(join(folder, `${sha256}${extname(sourcePath)}`), await readFile(sourcePath));
  if (masking) {
    const original = join(folder, `${masking.of}${extname(sourcePath)}`);
    await writeAtomically(original, await readFile(originalPathOf(sourcePath)));
  }
  await keepWords(sourcePath, sourcePath, sha256);
  await writeAtomically(join(folder, `${recordSum(record)}.json`), recordText(record));
}

/** Keeps the words of a document that stands, or will stand, at `sourcePath`: versions are compared by them. */
export async function keepWords(path: string, sourcePath: string, sha256: string): Promise<void> {
  const pool = new ReadingPool(1);
  try {
    const { document } = await pool.read({ file: basename(path), path, scans: scansAround(sourcePath) });
    const text = document?.pages.map((page) => `${page.text}\n`).join('\n') ?? '';
    await writeAtomically(join(folderOf(sourcePath), `${sha256}.words.txt`), text);
  } finally {
    await pool.close();
  }
}

/**
 * What changed at each replacement of an act, for its page. Nothing when a decision on personal data stands
 * beside the act: an older version may hold the words that were taken out.
 */
export async function differencesOf(act: Act): Promise<Difference[]> {
  const { record, sourcePath, publication } = act;
  const formers = publication?.formers ?? [];
  if (formers.length === 0 || (await exists(privacyFileOf(sourcePath)))) return [];
  const folder = folderOf(sourcePath);
  const words = (sum: string) => readFile(join(folder, `${sum}.words.txt`), 'utf8').catch(() => '');
  const kept = async (sum: string): Promise<Deliberation> =>
    JSON.parse(await readFile(join(folder, `${sum}.json`), 'utf8'));
  const differences: Difference[] = [];
  for (const [rank, former] of formers.entries()) {
    const next = formers[rank + 1];
    const text = await words(next?.sourceSha256 ?? record.source.sha256);
    differences.push({
      former,
      path: formerPath(sourcePath, former),
      fields: fieldDifference(await kept(former.recordSha256), next ? await kept(next.recordSha256) : record),
      text: textDifference(await words(former.sourceSha256), text),
    });
  }
  return differences;
}
