import type { Line } from '../../document.ts';
import { ANNOUNCES_AGENDA, keyOf } from '../agenda.ts';
import type { HeadingStyle } from '../heading.ts';
import { decides } from '../landmarks.ts';

/** An agenda is no longer; fewer titles of it met again tell nothing. */
const LONGEST_AGENDA = 120;
const FEWEST = 2;
/** What is shorter may be said again by chance. */
const SHORTEST_KEY = 15;
/** « 3. », « - », « ➢ »: before a title. */
const LEAD = /^[^\p{L}"«“]*/u;

/**
 * Titles that the agenda announces and that stand again below it, whatever marks the items have there: in text taken
 * out of a page, a rank may have strayed from its title. Null where no agenda does.
 */
export function announcedTitles(flow: readonly Line[]): HeadingStyle | null {
  const label = flow.findIndex(({ text }) => ANNOUNCES_AGENDA.test(text));
  if (label < 0) return null;
  const entries = entriesBelow(flow, label);
  const titles = new Set<number>();
  for (let index = label + 1 + entries.length; index < flow.length; index++) {
    const isTitle = entries.includes(titleKeyOf(flow[index] as Line));
    if (isTitle && !isSecondLine(flow, index, entries)) titles.add(index);
  }
  if (titles.size < FEWEST) return null;
  return {
    name: 'announced',
    numbered: false,
    weight: 1.2,
    counted: false,
    find: (lines, index) =>
      titles.has(index) && lines === flow
        ? { index, titleAt: LEAD.exec(flow[index]?.text ?? '')?.[0].length ?? 0, number: null, rank: null }
        : null,
  };
}

/** The lines of the agenda, as keys: it ends where one of them is said again, or where something is decided. */
function entriesBelow(flow: readonly Line[], label: number): string[] {
  const lines: Line[] = [];
  const keys = new Set<string>();
  for (const line of flow.slice(label + 1, label + LONGEST_AGENDA)) {
    const key = titleKeyOf(line);
    if (decides(line) || (key.length >= SHORTEST_KEY && keys.has(key))) break;
    lines.push(line);
    keys.add(key);
  }
  const widest = lines.reduce((width, { text }) => Math.max(width, text.length), 0);
  return lines.map((line, index) => {
    const key = titleKeyOf(line);
    return key.length < SHORTEST_KEY || goesOn(lines[index - 1], line, widest) ? NO_KEY : key;
  });
}
const NO_KEY = '-';

/** « 3. Demande de subvention au titre de la » + « dotation de solidarité »: an entry with a mark, on two lines. */
const goesOn = (above: Line | undefined, line: Line, widest: number): boolean =>
  above !== undefined &&
  MARKED.test(above.text) &&
  !MARKED.test(line.text) &&
  above.text.length >= FULL * widest;
const MARKED = /^[^\p{L}"«“]*[\d•➢►▪●➤❖✓–—*-]/u;
/** A line as wide as this part of the widest is full. */
const FULL = 0.75;

/** The agenda has the line above right above this one: both are one title. */
function isSecondLine(flow: readonly Line[], index: number, entries: readonly string[]): boolean {
  const at = entries.indexOf(titleKeyOf(flow[index] as Line));
  return at > 0 && entries[at - 1] !== NO_KEY && entries[at - 1] === titleKeyOf(flow[index - 1] as Line);
}

const titleKeyOf = ({ text }: Line): string => keyOf(text.replace(LEAD, ''));
