import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Matrix } from '../document.ts';
import { writeAtomically } from '../lib/atomic.ts';
import { keptAround, keptIn } from '../lib/kept-folder.ts';
import type { Item } from './item.ts';

/** The words read on a page that is an image. */
export interface PageWords {
  items: Item[];
  /** Where the page shows them, when it lies aslant or turned. */
  shown: Matrix | null;
}

/**
 * What optical reading gave of each page of one document. A page takes seconds and a register hundreds of
 * pages: each is kept as soon as it is read, so that an interrupted run loses one page at most.
 */
export interface KeptPages {
  get(page: number): Promise<PageWords | null>;
  keep(page: number, words: PageWords): Promise<void>;
}

/** Changes when the same page would be read otherwise: what was kept before is then read again. */
const READING =
  'fra-4.0.0-200dpi-straight-stamps-parted-smooth-dusted-crossed-levels-sized-turned-numbers-again';

/** Where a store keeps them. */
export const scansIn = (root: string): string => keptIn(root, 'scans', READING);
/** Where the store keeps them that this path is in. */
export const scansAround = (path: string): string => keptAround(path, 'scans', READING);

/**
 * The kept pages of the document whose bytes have this sum. A damaged file counts as a page that was not kept.
 */
export function keptPages(folder: string, sha256: string): KeptPages {
  const pathOf = (page: number) => join(folder, sha256, `${page}.json`);
  return {
    async get(page) {
      try {
        const words = JSON.parse(await readFile(pathOf(page), 'utf8')) as PageWords;
        return Array.isArray(words.items) ? words : null;
      } catch {
        return null;
      }
    },
    keep: (page, words) => writeAtomically(pathOf(page), JSON.stringify(words)),
  };
}
