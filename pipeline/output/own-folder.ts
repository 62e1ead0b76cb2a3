import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { SUMS_FILE } from '../ledger/sums.ts';
import { exists } from '../lib/exists.ts';

/** What every site holds, and hardly any other folder. */
const OF_SITES = [SUMS_FILE, `data/${SUMS_FILE}`];

/**
 * Why a site may not be made in this folder; null when it may. All that stands there is replaced: it must be
 * nothing, or such a site, and neither the acts nor a folder of theirs.
 */
export async function siteProblem(out: string, from: string): Promise<string | null> {
  if (isIn(out, from) || isIn(from, out))
    return `Le site (« ${out} ») et les actes (« ${from} ») ne peuvent pas être l’un dans l’autre. Donnez un autre dossier par --out.`;
  const names = await readdir(out).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? [] : null,
  );
  if (names?.length === 0) return null;
  const isSite = await Promise.all(OF_SITES.map((file) => exists(join(out, file))));
  return isSite.every(Boolean)
    ? null
    : `« ${out} » n’est pas un site fait par ce programme, et tout ce qu’il tient serait remplacé. Donnez par --out un dossier neuf ou vide.`;
}

const isIn = (inner: string, outer: string): boolean =>
  !/^\.\.(?:[\\/]|$)|^[A-Za-z]:|^[\\/]/.test(relative(resolve(outer), resolve(inner)));
