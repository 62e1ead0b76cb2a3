import { isUtf8 } from 'node:buffer';
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
    content = await textOf(await readFile(join(folder, AUTHORITY_FILE)));
  } catch {
    return { authority: null, problem: report('authority.missing', { file }) };
  }
  let authority: unknown;
  try {
    authority = JSON.parse(content);
  } catch (error) {
    return refused(`ce n’est pas du JSON${placeIn(content, error as Error)}`);
  }
  const [first] = problemsOf('authority', authority);
  if (first) return refused(`${first.pointer || 'le fichier'} ${first.problem}`);
  return { authority: authority as Authority };
}

/** As plain editors save it: in UTF-8, with or without its byte order mark, or in Windows-1252. */
async function textOf(bytes: Buffer): Promise<string> {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const { decode } = await import('../read/decode.ts');
  return decode(bytes);
}

/** « (ligne 3, colonne 14) », where the parser says how far it came. */
function placeIn(content: string, { message }: Error): string {
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (!position) return '';
  const before = content.slice(0, Number(position)).split('\n');
  return ` (ligne ${before.length}, colonne ${(before.at(-1)?.length ?? 0) + 1})`;
}

/** The authority of a document that stands in a store: authority.json in the folder above its sitting's. */
export async function authorityAround(path: string): Promise<Authority | null> {
  return (await readAuthority(dirname(dirname(path)), path)).authority;
}
