import type { Box, Line, Page, SourceDocument } from '../document.ts';
import { fold } from '../french/fold.ts';
import { STAMP_LINE } from '../french/stamp-words.ts';
import { groupBy } from '../lib/group-by.ts';
import { cutLine } from './cut-line.ts';
import { labelsAbove } from './label-below.ts';
import { saysDecision } from './landmarks.ts';
import { reflowed } from './reflow.ts';

/** A transmission id: department, SIREN, date, number, nature. */
export const ACTES_ID =
  /(?:\d{3}|02[AB])\s?-\s?\d{9}\s?-\s?\d{8}\s?-\s?[\w .-]{1,60}?\s?-\s?(?:DE|AR|AU|AI|CC|BF)\b/u;

/** Lines that belong to a stamp only when they stand beside one: a date, « Publié le … », the editor's mark. */
const BESIDE_STAMP =
  /^\W*(?:\d{1,2}\s?[/.]\s?\d{1,2}\s?[/.]\s?\d{2,4}|\d{1,2}(?:er)?\s[a-zß-ɏ]{3,9}\.?\s\d{4}|(?:publi[ée]e?|affich[ée]e?|mise? en ligne|notifi[ée]e?|publication)\s*(?:le)?\s*:?\s*[\d/.\s]*|l['’]int[ée]rieur|slow|s²low|berger[- ]levrault.*|[\d-]{1,3})\W*$/iu;

/** The frame of a stamp and what shows through it, beside the stamp: « [ : Finances nui ». */
const FRAME = /^\s*[[|{]\s*[^\p{L}\d\s][^\]|}]{0,24}$/u;

/** « Page 1 sur 2 » wherever it stands: a text file keeps its page ends in the flow. */
const PAGE_OF = /^\W*page\s*n?°?\s*\d{1,3}\s*(?:\/|sur|de)\s*\d{1,3}\W*$/iu;
/** « - 2 - », not « 050 € ; », the end of a sentence. */
const PAGE_NUMBER = /^\W*(?:page\s*)?\d{1,3}(?:\s*(?:\/|sur|de)\s*\d{1,3})?(?![.)])[^\w€%;:,]*$/iu;

/** What changes from page to page in a running line: its page number, not the number of an act. */
const PAGE_IN_LINE = /\d{1,3}\s*(?:\/|sur|de)\s*\d{1,3}|page\s*\d{1,3}|(?<![\d-])\d{1,3}\W*$/gu;

export interface Furnished {
  /** The text proper, in reading order. */
  flow: Line[];
  /** The prefecture's stamps, each read from top to bottom, left to right. */
  stamp: Line[];
}

const known = new WeakMap<SourceDocument, Furnished>();

/** Takes running heads, page numbers and prefecture stamps out of the flow of text; once per document. */
export function withoutFurniture(document: SourceDocument): Furnished {
  const furnished = known.get(document) ?? separate(document);
  known.set(document, furnished);
  return furnished;
}

function separate(document: SourceDocument): Furnished {
  const pages = document.pages.map((page): Page => ({ ...page, lines: reflowed(page.lines) }));
  const running = runningLines(pages);
  const flow: Line[] = [];
  const stamp: Line[] = [];
  for (const page of pages) {
    const stamped = stampOf(page);
    stamp.push(...inPlace([...stamped]).map(withoutFrame));
    for (const line of page.lines) {
      if (running.has(line)) continue;
      const words = stamped.has(line) ? wordsBefore(line) : line;
      if (words) flow.push(words);
    }
  }
  return { flow: labelsAbove(flow.map((line, index) => sewn(line, flow[index - 1]))), stamp };
}

/** The end of a page is no end of a paragraph when the sentence goes on. */
function sewn(line: Line, above: Line | undefined): Line {
  const goesOn =
    above && above.page !== line.page && !/[.;:!?]\s*$/.test(above.text) && /^\s*[\p{Ll}\d]/u.test(line.text);
  return goesOn ? { ...line, gapAbove: false } : line;
}

/** A transmission id that optical reading damaged: nothing else stands so between hyphens. */
const DAMAGED_ID = /\w{2,4}-\d{9}-\w{8}-[\w-]{1,40}-(?:DE|AR|AU|AI|CC|BF)\b/u;

/** A stamp printed over the end of a line of text, as optical reading gives it. */
const STAMP_INSIDE = new RegExp(
  `[\\[|({\\s]*(?:${ACTES_ID.source}|${DAMAGED_ID.source}|accus[ée] (?:de r[ée]ception|certifi[ée])|r[ée]ception par le pr[ée]fet|publication\\s*:\\s*(?:\\d|$)|pour l['’]autorit[ée] comp)`,
  'iu',
);

/** The frame of a stamp, read optically as a letter before its words: « IRéception par le préfet ». */
function withoutFrame(line: Line): Line {
  const frame = /^\s*[I|l[!]+(?=\p{Lu}\p{Ll}|0)/u.exec(line.text);
  return frame ? cutLine(line, frame[0].length) : line;
}

/** The words of a stamped line that stand before the stamp, and are text. */
function wordsBefore(line: Line): Line | null {
  const stamp = STAMP_INSIDE.exec(line.text);
  if (!stamp || stamp.index === 0) return null;
  const words = cutLine(line, 0, stamp.index);
  return (words.text.match(/\p{L}/gu) ?? []).length > 8 ? words : null;
}

/** The lines of one page that make its stamps. */
function stampOf(page: Page): Set<Line> {
  const found = new Set(
    page.lines.filter(
      ({ text }) => text.length < LONGEST_STAMP && (STAMP_LINE.test(text) || STAMP_INSIDE.test(text)),
    ),
  );
  if (found.size === 0) return found;
  const seeds = [...found];
  page.lines.forEach((line, index) => {
    if (found.has(line) || !(BESIDE_STAMP.test(line.text) || FRAME.test(line.text))) return;
    const near = line.box
      ? seeds.some((seed) => seed.box && isBeside(line.box as Box, seed.box))
      : [-3, -2, -1, 1, 2, 3].some((step) => seeds.includes(page.lines[index + step] as Line));
    if (near) found.add(line);
  });
  return found;
}

/** Within a stamp's usual reach: one and a half lines above or below, a hand's width sideways. */
const isBeside = (box: Box, seed: Box): boolean => {
  const height = seed[3] - seed[1];
  const below = seed[1] - box[3];
  const above = box[1] - seed[3];
  const sideways = Math.max(seed[0] - box[2], box[0] - seed[2]);
  return Math.max(below, above) < 1.5 * height && sideways < 140;
};

/** Top to bottom, then left to right, so that a value printed apart follows its label. */
function inPlace(lines: Line[]): Line[] {
  return lines.sort((a, b) => {
    if (!a.box || !b.box) return a.start - b.start;
    const tolerance = 0.5 * Math.min(a.box[3] - a.box[1], b.box[3] - b.box[1]);
    const dy = b.box[1] - a.box[1];
    return Math.abs(dy) > tolerance ? dy : a.box[0] - b.box[0];
  });
}

/** A longer line is text that lost its line ends. */
const LONGEST_STAMP = 260;

/** How many lines at each end of a page may be running heads or feet. */
const EDGE = 4;

/**
 * Lines repeated at the top or bottom of pages, whatever their numbers. The first head stays:
 * it is often where the act prints its number.
 */
function runningLines(pages: readonly Page[]): Set<Line> {
  const running = new Set<Line>();
  const seen = new Map<string, Line[]>();
  const isFoot = new Set<Line>();
  for (const { lines, number } of pages) {
    addPageEnds(lines, running);
    const sorted = lines.every(({ box }) => box) ? inPlace([...lines]) : lines;
    const feet = new Set(sorted.slice(-EDGE));
    const edges = new Set([...sorted.slice(0, EDGE), ...feet]);
    for (const line of edges) {
      if (saysDecision(line)) continue;
      if (PAGE_NUMBER.test(line.text) && (line.box === null || isAtEdge(line.box, pages[number - 1])))
        running.add(line);
      if (feet.has(line)) isFoot.add(line);
      const key = fold(line.text).replace(PAGE_IN_LINE, '#').replace(/\s+/g, ' ').trim();
      if (key.length > 2) seen.set(key, [...(seen.get(key) ?? []), line]);
    }
  }
  addRepeated(pages, running);
  for (const lines of seen.values()) {
    const onPages = new Set(lines.map(({ page }) => page)).size;
    if (onPages < 2 || onPages < pages.length / 3) continue;
    for (const line of lines) if (line !== lines[0] || isFoot.has(line)) running.add(line);
  }
  return running;
}

/**
 * Text files keep running feet inside the flow: « CM – 04.02.2013 », the same dated line three times or more, and
 * « Conseil du 6 mars – Page 2 / 8 », whose page changes.
 */
function addRepeated(pages: readonly Page[], running: Set<Line>): void {
  const short = pages.flatMap(({ lines }) =>
    lines.filter(({ text }) => text.length <= LONGEST_FOOT && !/€/.test(text)),
  );
  for (const [words, lines] of groupBy(short, ({ text }) => text.trim().replace(PAGE_COUNTED, '#'))) {
    const isCounted = PAGE_COUNTED.test(lines[0]?.text ?? '');
    // « DEL-2025- » goes on below, in a narrow column of numbers.
    const isDated = /\d{4}|\d{2}[./]\d{2}/.test(words) && !/[-_/]$/.test(words);
    if (isCounted ? lines.length < 2 : !isDated || lines.length < 3) continue;
    for (const line of isCounted ? lines : lines.slice(1)) running.add(line);
  }
}
const LONGEST_FOOT = 100;
const PAGE_COUNTED = /(?<!\p{L})page\s*(?:n\s?°\s*)?\d{1,3}\s*(?:\/|sur|de)\s*\d{1,3}/iu;

/** A shorter line says too little to be known again. */
const SHORTEST_HEAD = 9;
const plainWords = (lines: readonly Line[]): string =>
  fold(lines.map(({ text }) => text).join(' '))
    .replace(/\s+/g, ' ')
    .trim();

/** Page ends inside the text, each with the running head after it when the document begins so. */
function addPageEnds(lines: Line[], running: Set<Line>): void {
  const head = plainWords(lines.slice(0, EDGE));
  lines.forEach((line, index) => {
    if (!PAGE_OF.test(line.text)) return;
    running.add(line);
    const next = lines[index + 1];
    const words = next && plainWords([next]);
    if (words && words.length > SHORTEST_HEAD && head.includes(words)) running.add(next);
  });
}

const isAtEdge = (box: Box, page: Page | undefined): boolean =>
  !page || box[3] < 0.12 * page.height || box[1] > 0.88 * page.height;
