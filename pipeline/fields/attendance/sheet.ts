import { Passage } from '../../document/passage.ts';
import { LINE_OF_SHEET, TELLS_EXCUSED } from '../../french/attendance/said-of-member.ts';
import { foldInPlace } from '../../french/fold.ts';
import { scan } from '../../french/people/scan.ts';
import type { Grid, Placed } from './grid.ts';
import { proxySaid } from './proxy-said.ts';

/** Fewer lines may be of anything. */
const FEWEST = 3;

/** A sheet of presences: a line for each member, with what is said of them after a colon. */
export function sheetOf(passage: Passage): Omit<Grid, 'votes'> {
  const lines = [...passage.matches(LINE_OF_SHEET)];
  const rows = lines.map((line) => rowOf(line.group('name'), line.group('said')));
  if (lines.length < FEWEST || rows.some((row) => row === null)) return { rows: [], rest: passage };
  const ends = lines.map(({ end }) => end);
  const rest = lines.map(({ start }, index) => passage.slice(ends[index - 1] ?? 0, start));
  return {
    rows: rows.filter((row) => row !== null),
    rest: Passage.join([...rest, passage.slice(ends.at(-1) ?? 0)]),
  };
}

function rowOf(name: Passage | null, said: Passage | null): Placed | null {
  const [named, ...others] = name ? scan(name) : [];
  if (named?.kind !== 'person' || others.length > 0 || !said) return null;
  const { person, passage, link } = named;
  const words = foldInPlace(said.flat);
  const holder = proxySaid(said);
  const entry = { person, passage, link, notes: holder ? [] : [said] };
  if (holder !== undefined) return { entry: { ...entry, holder }, kind: 'proxies' };
  const kind = TELLS_EXCUSED.test(words) ? 'excused' : words.startsWith('absent') ? 'absent' : 'present';
  return { entry, kind };
}
