import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { slug } from '../french/fold.ts';

/** The folder of an authority: its address is the slug of its name. */
export async function folderOf(root: string, authority: string): Promise<string | null> {
  const entries = await readdir(root, { withFileTypes: true });
  const found = entries.find((entry) => entry.isDirectory() && slug(entry.name) === authority);
  return found ? join(root, found.name) : null;
}

/** Whether what was typed names this act: its whole id or the end of it, such as the number alone. */
export function isAmong(typed: string, id: string): boolean {
  const wanted = typed.replace(/^\/|\/$/g, '');
  return id === wanted || id.endsWith(`/${slug(wanted)}`);
}

/** Those of some acts that what was typed may name: the one of this very id, else all whose id ends so. */
export function namedBy<T>(typed: string, all: readonly T[], idOf: (one: T) => string): T[] {
  const exact = all.find((one) => idOf(one) === typed);
  return exact ? [exact] : all.filter((one) => isAmong(typed, idOf(one)));
}
