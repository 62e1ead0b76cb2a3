import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Authority } from '../../schemas/authority.ts';
import type { Diagnostic } from '../../schemas/deliberation.ts';
import { report } from '../diagnostics.ts';
import { problemsOf } from '../validate.ts';

export const AUTHORITY_FILE = 'authority.json';

/** What a folder says of its authority, or what is wrong with it. `file` is the name to show. */
export async function readAuthority(
  folder: string,
  file: string,
): Promise<{ authority: Authority } | { authority: null; problem: Diagnostic }> {
  const refused = (problem: string) => ({
    authority: null,
    problem: report('authority.invalid', { file }, { problem }),
  });
  let content: string;
  try {
    content = await readFile(join(folder, AUTHORITY_FILE), 'utf8');
  } catch {
    return { authority: null, problem: report('authority.missing', { file }) };
  }
  let authority: unknown;
  try {
    authority = JSON.parse(content);
  } catch (error) {
    return refused(`ce n’est pas du JSON (${(error as Error).message})`);
  }
  const [first] = problemsOf('authority', authority);
  if (first) return refused(`${first.pointer || 'le fichier'} ${first.problem}`);
  return { authority: authority as Authority };
}

/** The authority of a document that stands in a store: authority.json in the folder above its sitting's. */
export async function authorityAround(path: string): Promise<Authority | null> {
  return (await readAuthority(dirname(dirname(path)), path)).authority;
}
