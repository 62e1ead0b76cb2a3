import type { Page } from '../document.ts';
import { columnsApart } from './columns.ts';
import { type Item, layOut } from './geometry.ts';
import type { LongReading } from './reader.ts';

/** The pages of a scan, one after the other; those kept from an earlier run are not read again. */
export async function readScan(
  drawn: readonly Page[],
  recognise: (page: Page) => Promise<Item[]>,
  { kept, onPage }: LongReading = {},
): Promise<Page[]> {
  const pages: Page[] = [];
  for (const page of drawn) {
    const { number, width, height } = page;
    let items = (await kept?.get(number)) ?? null;
    if (!items) {
      onPage?.({ page: number, pages: drawn.length });
      items = await recognise(page);
      await kept?.keep(number, items);
    }
    pages.push(layOut(columnsApart(items, width), { number, width, height }));
  }
  return pages;
}
