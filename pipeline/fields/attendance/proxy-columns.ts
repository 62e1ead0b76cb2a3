import type { Passage } from '../../document/passage.ts';
import { GRANTORS_LINE, HOLDERS_LINE } from '../../french/attendance/proxy-pairs.ts';
import { scan } from '../../french/people/scan.ts';
import type { Item, OfficeItem, PersonItem } from '../../french/people/state.ts';
import { once } from '../../lib/once.ts';
import { type Entry, entryOf, holderOf } from './entry.ts';

/** Those who give a proxy and those who hold it, in two columns that were read one after the other. */

/** A column of grantors, then one of « pouvoir à Mme Y », in the same order. */
export function columnsOf(items: readonly Item[]): Entry[] | null {
  const first = items.findIndex(({ kind }) => kind !== 'person');
  const grantors = items.slice(0, first).filter((item) => item.kind === 'person');
  const holders = items.slice(first).filter((item) => item.kind !== 'relation');
  const isZipped = items.slice(first).every(({ kind }, index) => (kind === 'relation') === (index % 2 === 0));
  if (first < 2 || holders.length !== first || items.length !== 3 * first || !isZipped) return null;
  return grantors.map((grantor, index) => ({
    ...entryOf(grantor),
    holder: holderOf(holders[index] as PersonItem | OfficeItem),
  }));
}

/**
 * « Mme X », « M. Z », then « à » alone on its line, « Mme Y », « M. W »: as many of each are pairs, else nobody knows who
 * votes for whom.
 */
export function columnsParted(list: Passage): Entry[] | null {
  const columns = partedIn(list);
  if (!columns) return null;
  const [grantors, holders] = columns;
  return grantors.map((grantor, index) =>
    grantors.length === holders.length
      ? { ...entryOf(grantor), holder: holderOf(holders[index] as Holding) }
      : entryOf(grantor),
  );
}

/** The line between two columns that are not as long as each other. */
export function unpairedAt(list: Passage): Passage | null {
  const [grantors = [], holders = []] = partedIn(list) ?? [];
  return grantors.length === holders.length ? null : (list.match(HOLDERS_LINE)?.whole.trim() ?? null);
}

type Holding = PersonItem | OfficeItem;

/** The columns above and below the words that part them, where they hold several people and nothing else. */
const partedIn = once((list: Passage): [PersonItem[], Holding[]] | null => {
  const lead = GRANTORS_LINE.exec(list.text)?.[0].length ?? 0;
  const parts = list.slice(lead).split(HOLDERS_LINE);
  if (parts.length !== 2) return null;
  const [above, below] = parts.map((part) => scan(part)) as [Item[], Item[]];
  const grantors = above.filter((item) => item.kind === 'person');
  const holders = below.filter((item) => item.kind !== 'relation');
  const areAlone = grantors.length === above.length && holders.length === below.length;
  return areAlone && grantors.length > 1 && holders.length > 1 ? [grantors, holders] : null;
});
