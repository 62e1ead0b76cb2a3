import type { Line } from '../../document.ts';
import { HEADS_SITTING } from '../../french/act/document-titles.ts';
import { ANNOUNCES_AGENDA } from '../../french/titles/agenda-words.ts';
import { MARKS } from '../../patterns/letters.ts';
import { keyOf, wholeKeyOf } from '../agenda.ts';
import type { HeadingStyle } from '../heading.ts';
import { decides } from '../landmarks.ts';
import { goesOnFrom } from '../title/past-gap.ts';
import { actNumbers } from './act-number.ts';
import { subRanks } from './ranks.ts';

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
  const { entries, held } = entriesBelow(flow, label);
  const titles = new Set<number>();
  for (let index = label + 1 + entries.length; index < flow.length; index++) {
    const line = flow[index] as Line;
    // « Commune de Beauval – Conseil municipal », a foot of the page that the agenda held as well.
    const isTitle =
      !HEADS_SITTING.test(line.text) &&
      (entries.includes(titleKeyOf(line)) || (line.gapAbove && isOneOf(held, line)));
    const above = flow[index - 1];
    if (isTitle && !isSecondLine(flow, index, entries) && !goesOnFrom(above, line) && !runsOn(above, line))
      titles.add(index);
  }
  if (titles.size < FEWEST) return null;
  return {
    name: 'announced',
    numbered: false,
    weight: 1.2,
    counted: false,
    find: (lines, index) =>
      titles.has(index) && lines === flow
        ? (actNumbers.find(flow, index) ??
          subRanks.find(flow, index) ?? {
            index,
            titleAt: LEAD.exec(flow[index]?.text ?? '')?.[0].length ?? 0,
            number: null,
            rank: null,
          })
        : null,
  };
}

interface Announced {
  /** Of each line of the agenda, its key. */
  entries: string[];
  /** Titles that its long lines hold together. */
  held: string[];
}

/** The agenda ends where one of its lines is said again, or where something is decided. */
function entriesBelow(flow: readonly Line[], label: number): Announced {
  const lines: Line[] = [];
  const keys: string[] = [];
  const held: string[] = [];
  for (const line of flow.slice(label + 1, label + LONGEST_AGENDA)) {
    const key = titleKeyOf(line);
    const isAgain = (key.length >= SHORTEST_KEY && keys.includes(key)) || isOneOf(held, line);
    if (decides(line) || isAgain) break;
    lines.push(line);
    keys.push(key);
    held.push(...heldIn(line));
  }
  const widest = lines.reduce((width, { text }) => Math.max(width, text.length), 0);
  const entries = keys.map((key, index) =>
    key.length < SHORTEST_KEY || goesOn(lines[index - 1], lines[index] as Line, widest) ? NO_KEY : key,
  );
  return { entries, held };
}
const NO_KEY = '-';

/** A line of the agenda that lost its line ends holds several titles: one of them is long enough to be no chance. */
const isOneOf = (held: readonly string[], { text }: Line): boolean => {
  if (held.length === 0 || text.length < SHORTEST_HELD || text.length > LONGEST_HELD) return false;
  const title = wholeKey(text);
  return (
    title.length >= SHORTEST_HELD &&
    held.some((titles) => titles.length > title.length && titles.includes(title))
  );
};
const SHORTEST_HELD = 30;
const LONGEST_HELD = 400;
/** The titles that one long line of the agenda holds; a longer one is no agenda. */
const heldIn = ({ text }: Line): string[] =>
  text.length > LONG_ENTRY && text.length < LONGEST_HOLDER ? [wholeKey(text)] : [];
const LONG_ENTRY = 150;
const LONGEST_HOLDER = 4000;
const wholeKey = (text: string): string => wholeKeyOf(text.replace(LEAD, ''));

/** « 3. Demande de subvention au titre de la » + « dotation de solidarité »: an entry with a mark, on two lines. */
const goesOn = (above: Line | undefined, line: Line, widest: number): boolean =>
  above !== undefined &&
  MARKED.test(above.text) &&
  !MARKED.test(line.text) &&
  above.text.length >= FULL * widest;
const MARKED = new RegExp(`^[^\\p{L}"«“]*[\\d${MARKS}–—*-]`, 'u');
/** A line as wide as this part of the widest is full. */
const FULL = 0.75;

/** « … il y a lieu de rattacher au Contrat » + « Enfance et Jeunesse de la »: a full line whose sentence has not ended. */
const runsOn = (above: Line | undefined, line: Line): boolean =>
  above !== undefined &&
  !line.gapAbove &&
  above.text.length >= FULL_LINE &&
  /[\p{Ll}\d,]\s*$/u.test(above.text) &&
  !MARKED.test(line.text);
const FULL_LINE = 40;

/** The agenda has the line above right above this one: both are one title. */
function isSecondLine(flow: readonly Line[], index: number, entries: readonly string[]): boolean {
  const line = flow[index] as Line;
  const at = SUB_RANK.test(line.text) ? -1 : entries.indexOf(titleKeyOf(line));
  return at > 0 && entries[at - 1] !== NO_KEY && entries[at - 1] === titleKeyOf(flow[index - 1] as Line);
}

/** « 1.1 Rapport d'activité », right below « 1. Administration générale »: a title of its own. */
const SUB_RANK = /^\W*\d{1,2}[.-]\d{1,2}\W/u;

const titleKeyOf = ({ text }: Line): string => keyOf(text.replace(LEAD, ''));
