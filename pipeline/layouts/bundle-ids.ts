import type { Line } from '../document.ts';
import { ABOVE_ID } from '../french/act/sent-or-published.ts';
import { ACTES_ID, cutIdIn } from '../french/act/stamp-words.ts';
import { transmissionKey } from '../french/act/transmission-id.ts';
import { topWhile } from './top-while.ts';

/** The transmission ids that stamps print on the acts of a bundle. */

/** A line that prints another transmission id, and the last line that printed the one before. */
export interface Change {
  index: number;
  after: number;
  /** Whether the acts stand on pages of their own. */
  hasPages: boolean;
}

/** A line that prints a transmission id. */
interface Stamp {
  index: number;
  key: string;
}

/** The transmission ids that stamps print, and on which lines. */
export const stampsOf = (lines: readonly Line[]): Stamp[] =>
  lines.flatMap(({ text }, index) => {
    const id = ACTES_ID.exec(text)?.[0] ?? cutIdIn(text, lines[index + 1]?.text ?? '');
    return id ? [{ index, key: transmissionKey(id) }] : [];
  });

/**
 * Of acts with an id each, the head on a page that prints the id of an earlier page: what another council decided,
 * annexed to the act.
 */
export function isAnnexed(lines: readonly Line[], head: number, stamps: readonly Stamp[]): boolean {
  const pageOf = ({ index }: Stamp) => lines[index]?.page ?? 0;
  const own = stamps.filter((stamp) => pageOf(stamp) === lines[head]?.page);
  const [{ key } = { key: '' }] = own;
  const first = stamps.find((stamp) => stamp.key === key);
  return (
    lines[head]?.box !== null &&
    first !== undefined &&
    pageOf(first) < (lines[head]?.page ?? 0) &&
    own.every((stamp) => stamp.key === key) &&
    stamps.some((stamp) => stamp.key !== key)
  );
}

/**
 * Where the transmission id changes. One that comes back further on never ended: between its pages stands
 * its own id read badly, or an act annexed to it.
 */
export function changesOfId(lines: readonly Line[], stamps: readonly Stamp[]): Change[] {
  const last = new Map(stamps.map(({ key }, order) => [key, order]));
  const changes: Change[] = [];
  let current = stamps[0]?.key;
  stamps.forEach(({ index, key }, order) => {
    if (current === undefined || key === current || (last.get(current) ?? 0) > order) return;
    const after = stamps[order - 1]?.index ?? 0;
    const hasPages = lines[index]?.box !== null || lines[index]?.page !== lines[after]?.page;
    changes.push({ index, after, hasPages });
    current = key;
  });
  return changes;
}

/** « Envoyé en préfecture le … », « Reçu … », « Publié le … »: the lines of a stamp above its id. */
export const topOfStamp = (lines: readonly Line[], id: number): number =>
  topWhile(lines, id, ({ text }) => ABOVE_ID.test(text));
