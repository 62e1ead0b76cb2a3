import type { Passage } from '../../document/passage.ts';
import { scan } from '../../french/people/scan.ts';
import { entriesOf } from './entries.ts';
import { FAR, isNameLine } from './list-end.ts';
import { columnsParted, unpairedAt } from './proxy-columns.ts';
import type { Zone } from './zone.ts';

/** « Présents : », then words that are not understood, and somebody is named below them. */
function firstUnread({ kind, list }: Zone): Passage | null {
  const [first, ...below] = list.slice(0, FAR).trim().split(/\n/u);
  const isNamed = below.some((line) => isNameLine(line) || scan(line).length > 2);
  return kind === 'present' && first && isNamed ? first : null;
}

/** The line at which the names of a zone stop being read, though the next one names somebody again. */
export function brokenOff(zone: Zone): Passage | null {
  if (zone.unread) return zone.unread;
  if (zone.kind === 'remark' || zone.kind === 'attending') return null;
  if (zone.kind !== 'present' && columnsParted(zone.list)) return unpairedAt(zone.list);
  const entries = entriesOf(zone);
  const last = entries.at(-1)?.passage.text;
  if (entries.length === 0) return firstUnread(zone);
  if (last === undefined) return null;
  const { list } = zone;
  const end = list.text.lastIndexOf(last) + last.length;
  const from = list.text.lastIndexOf('\n', end) + 1;
  const [own, stop, next] = list.slice(from).split(/\n/u);
  const areLines = own && next && entries.length > 1 && isNameLine(own) && isNameLine(next);
  if (areLines && stop && !stop.isEmpty && !isNameLine(stop)) return stop;
  const rest = list.slice(end + list.text.slice(end).search(/\p{L}|$/u), end + FAR);
  const [unread = null, ...below] = rest.split(/\n/u);
  return below.some(isRowOfNames) ? unread : null;
}

/** « Luc ROUX, Jean HÊTRE, Anne BOIS »: names one after the other, and little else, fill a line. */
function isRowOfNames(line: Passage): boolean {
  const items = scan(line);
  const letters = items.reduce((sum, { passage }) => sum + passage.length, 0);
  return items.length > 2 && items.every(({ kind }) => kind === 'person') && letters > FILLED * line.length;
}
const FILLED = 0.7;
