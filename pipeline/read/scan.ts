import type { Page } from '../document.ts';
import { columnsApart } from './columns.ts';
import { layOut } from './geometry.ts';
import type { PageWords } from './kept-pages.ts';
import type { LongReading } from './reader.ts';

/** The pages of a scan, one after the other; those kept from an earlier run are not read again. */
export async function readScan(
  drawn: readonly Page[],
  recognise: (page: Page) => Promise<PageWords>,
  { kept, onPage }: LongReading = {},
): Promise<Page[]> {
  const pages: Page[] = [];
  for (const page of drawn) {
    const { number, width, height } = page;
    let words = (await kept?.get(number)) ?? null;
    if (!words) {
      onPage?.({ page: number, pages: drawn.length });
      words = await recognise(page);
      await kept?.keep(number, words);
    }
    const { items, shown } = words;
    const read = layOut(columnsApart(items, width), { number, width, height });
    pages.push(shown ? { ...read, shown } : read);
  }
  return pages;
}
