import { lineOpenings } from '../french/pages/line-openings.ts';

/** A shorter block tells nothing, and so few openings inside its lines may be chance. */
const FEWEST_LINES = 3;
const FEWEST_OPENINGS = 2;
/** Lines are filled to a width, and but a few of them end before. */
const WIDEST = 200;
const NARROWEST = 40;
const MOST_SHORT = 0.15;

/**
 * A text whose lines a program filled anew, sixty or so letters each, so that labels stand inside them: « … maire.
 * Étaient présents : | M. ROUX, … ». Its blocks get lines again where acts begin them.
 */
export const unfilled = (page: string): string =>
  page.replace(/[^\n]+(?:\n[^\n]+)*/g, (block) => unfilledBlock(block) ?? block);

function unfilledBlock(block: string): string | null {
  const lines = block.split('\n').map((line) => line.trim());
  const width = lines.reduce((widest, { length }) => Math.max(widest, length), 0);
  // Rows of a table are no lines that a program filled.
  if (
    block.includes('\t') ||
    isInColumns(lines) ||
    lines.length < FEWEST_LINES ||
    width > WIDEST ||
    width < NARROWEST
  )
    return null;
  const isShort = lines.map((line, index) => endsEarly(line, lines[index + 1], width));
  if (isShort.filter(Boolean).length > Math.max(1, MOST_SHORT * lines.length)) return null;
  const starts = new Set<number>();
  let text = '';
  for (const [index, line] of lines.entries()) {
    if (isShort[index - 1]) text += '\n';
    else if (text && !/\p{L}-$/u.test(text)) text += ' ';
    starts.add(text.length);
    text += line;
  }
  const { paragraphs, sentences } = lineOpenings(text);
  if (paragraphs.filter((at) => !starts.has(at)).length < FEWEST_OPENINGS) return null;
  return broken(text, new Set(paragraphs), sentences);
}

/** « Programme de voirie            Adopté »: more than half of the lines have cells that wide spaces part. */
const isInColumns = (lines: readonly string[]): boolean =>
  2 * lines.filter((line) => / {3}/.test(line)).length > lines.length;

/** The first word of the next line would have stood on this one. */
const endsEarly = (line: string, next: string | undefined, width: number): boolean =>
  next !== undefined && line.length + 1 + (/^[^\s-]*-?/.exec(next)?.[0].length ?? 0) <= width;

/** A label opens a paragraph, a sentence a line. */
function broken(text: string, paragraphs: ReadonlySet<number>, sentences: readonly number[]): string {
  const cuts = [...new Set([0, ...paragraphs, ...sentences])].sort((a, b) => a - b);
  return cuts
    .map((from, index) => (paragraphs.has(from) ? '\n' : '') + text.slice(from, cuts[index + 1]).trim())
    .join('\n');
}
