import type { Act } from '../../pipeline/register.ts';
import type { SourceCopy } from './act.ts';

/** HTML is published as plain text, so that no script of an act ever runs here. */
export const publishedName = (name: string): string => (/\.html?$/i.test(name) ? `${name}.txt` : name);

/**
 * Where each source is published: beside the page of its act, or beside the page of the sitting when one
 * document holds several acts.
 */
export function sourceCopies(acts: readonly Act[]): (act: Act) => SourceCopy {
  const count = new Map<string, number>();
  for (const { sourcePath } of acts) count.set(sourcePath, (count.get(sourcePath) ?? 0) + 1);
  return ({ record, sourcePath, publication }) => {
    const isShared = publication?.isShared ?? count.get(sourcePath) !== 1;
    const folder = !isShared ? record.id : record.id.split('/').slice(0, 2).join('/');
    const name = record.source.file.split(/[\\/]/).at(-1) ?? record.source.file;
    return { path: `/${folder}/${publishedName(name)}`, name };
  };
}
