import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';

/** A site as it stands on disk. */
export interface Built {
  folder: string;
  /** Every file, from the root of the site. */
  files: string[];
  /** Every page, parsed; a space that does not break reads as any space. */
  pages: Map<string, CheerioAPI>;
}

export async function readSite(folder: string): Promise<Built> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const pages = new Map<string, CheerioAPI>();
  for (const file of files)
    if (file.endsWith('.html'))
      pages.set(file, load((await readFile(join(folder, file), 'utf8')).replaceAll('\u00a0', ' ')));
  return { folder, files, pages };
}

/** The page of missing addresses is served anywhere: its links start from the root of the host. */
export function targetOf(file: string, path: string): string {
  if (path === '') return file;
  const whole = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(file), path);
  return whole === '' || whole === './' || whole.endsWith('/') ? posix.join(whole, 'index.html') : whole;
}

/** Links inside the site that lead to no file, or to no such place in a page. */
export function brokenLinks(site: Built): string[] {
  const files = new Set(site.files);
  const broken: string[] = [];
  for (const [file, $] of site.pages) {
    for (const { attribs } of $('[href], [src], [action]').toArray()) {
      const address = attribs.href ?? attribs.src ?? attribs.action ?? '';
      if (/^(https?|mailto):/.test(address)) continue;
      const [path = '', anchor] = address.split('#');
      const target = targetOf(file, decodeURI(path.replace(/\?.*/, '')));
      const there = site.pages.get(target);
      const isMissing = anchor && there && there(`[id="${anchor}"]`).length === 0;
      if (!files.has(target) || isMissing) broken.push(`${file}: ${address}`);
    }
  }
  return broken;
}

/** Ids that stand twice in a page. */
export function repeatedIds({ pages }: Built): string[] {
  return [...pages].flatMap(([file, $]) => {
    const ids = $('[id]')
      .toArray()
      .map(({ attribs }) => attribs.id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: ${id}`);
  });
}
