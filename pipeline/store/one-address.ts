import { posix } from 'node:path';
import { report } from '../diagnostics.ts';
import { slug } from '../french/fold.ts';
import type { Act } from '../register.ts';
import type { Entry } from './entries.ts';

/**
 * One act for each address. An extract wins over minutes that tell of the same act, and both over a list, which
 * is as it should be; any other second act of an address is an error, and not published.
 */
export function byAddress(entries: readonly Entry[]): { distinct: Entry[]; repeated: Act[] } {
  const holders = new Map<string, Entry>();
  const claim = (entry: Entry) => weightOf(entry) - 3 * Number(isRenumbered(entry));
  for (const entry of [...entries].sort((a, b) => claim(b) - claim(a))) {
    if (holders.has(entry.act.record.id) && isRenumbered(entry)) entry.act = readdressed(entry.act);
    if (!holders.has(entry.act.record.id)) holders.set(entry.act.record.id, entry);
  }

  const repeated: Act[] = [];
  for (const entry of entries) {
    const holder = holders.get(entry.act.record.id) as Entry;
    if (holder === entry) continue;
    const { file } = entry.document;
    const other = holder.document.file;
    if (weightOf(holder) > weightOf(entry)) {
      if (!isList(entry)) holder.act.findings.push(report('record.covered', { file }, { other }));
    } else {
      entry.act.findings.push(report('record.duplicate', { file }, { other }));
      repeated.push(entry.act);
    }
  }
  return { distinct: entries.filter((entry) => holders.get(entry.act.record.id) === entry), repeated };
}

/** An act that a list of deliberations tells of. */
export const isList = ({ act }: Entry): boolean => act.record.source.kind === 'list';

/** How much a document tells of one act: a list less than minutes, minutes less than the act itself. */
function weightOf(entry: Entry): number {
  if (isList(entry)) return 0;
  return entry.document.records.length > 1 ? 1 : 2;
}

const isRenumbered = ({ act }: Entry): boolean =>
  act.record.number !== null && act.corrections.some(({ pointer }) => pointer === '/number');

/**
 * An act keeps the address of the number that was read, so that putting it right breaks no link; but where
 * that address is another act's, it takes the one of its right number.
 */
const readdressed = (act: Act): Act => ({
  ...act,
  record: { ...act.record, id: posix.join(posix.dirname(act.record.id), slug(act.record.number ?? '')) },
});
