import { basename, dirname } from 'node:path';
import type { Act } from '../../pipeline/register.ts';
import type { SourceCopy } from './act.ts';

/** HTML is published as plain text, so that no script of an act ever runs here. */
export const publishedName = (name: string): string => (/\.html?$/i.test(name) ? `${name}.txt` : name);

/**
 * Where each source is published: beside the page of its act, or beside the page of the sitting when one
 * document holds several acts. Two documents of one name never share an address: that of the folder of another
 * sitting is then published beside each of its acts.
 */
export function sourceCopies(acts: readonly Act[]): (act: Act) => SourceCopy {
  const count = new Map<string, number>();
  for (const { sourcePath } of acts) count.set(sourcePath, (count.get(sourcePath) ?? 0) + 1);
  const isShared = ({ publication, sourcePath }: Act) => publication?.isShared ?? count.get(sourcePath) !== 1;
  const holders = new Map<string, string>();
  for (const act of acts) {
    if (!isShared(act)) continue;
    const beside = besideSitting(act);
    if (isInOwnFolder(act) || !holders.has(beside)) holders.set(beside, act.sourcePath);
  }
  return (act) => {
    const beside = besideSitting(act);
    const isFree = (holders.get(beside) ?? act.sourcePath) === act.sourcePath;
    return {
      path: isShared(act) && isFree ? beside : `/${act.record.id}/${publishedName(nameOf(act))}`,
      name: nameOf(act),
    };
  };
}

const nameOf = ({ record }: Act): string => record.source.file.split(/[\\/]/).at(-1) ?? record.source.file;

const sittingOf = ({ record }: Act): string => record.id.split('/').slice(0, 2).join('/');

const besideSitting = (act: Act): string => `/${sittingOf(act)}/${publishedName(nameOf(act))}`;

const isInOwnFolder = (act: Act): boolean => basename(dirname(act.sourcePath)) === basename(sittingOf(act));
