import { inkOf } from './ink.ts';
import type { Pixels } from './pixels.ts';

/** A line drawn across a page or down it, in pixels. */
export interface Rule {
  from: number;
  to: number;
  /** Where it stands: from the top when it runs across, from the left when it runs down. */
  at: number;
}

export interface Rules {
  across: Rule[];
  down: Rule[];
}

/** In inches: no letter draws a stroke so long; a thicker line is a picture. */
const SHORTEST = 0.6;
const THICKEST = 0.04;
/** Pieces of one rule, drawn a little aslant or interrupted, stand no further apart. */
const APART = 0.12;
/** In inches: rules closer than this, with a stroke between them, are one thick rule or a picture. */
const LOWEST_SIDE = 0.12;
/** Pixels beside a rule: the edge of its stroke, which is no longer ink. */
const EDGE = 2;

/**
 * Finds the rules of a page, the frames of its tables and stamps, and wipes them off: optical reading takes
 * them for letters, and letters beside them for others. Where a letter crosses one, it stays.
 */
export function withoutRules(pixels: Pixels, dpi: number): Rules {
  const { data, width, height } = pixels;
  const ink = inkOf(data);
  const found: number[] = [];
  const upright: Direction = { ink, lines: height, length: width, step: 1, next: width };
  const across = rulesAlong(upright, dpi, found);
  const down = rulesAlong({ ink, lines: width, length: height, step: width, next: 1 }, dpi, found);
  shortSides(upright, across, dpi, found);
  for (const pixel of found) data.fill(255, 4 * pixel, 4 * pixel + 4);
  for (const { at: bottom, from, to } of across)
    for (const { at: right } of down)
      if (from <= right && right <= to) wipeCrossing(pixels, right, bottom, THICKEST * dpi);
  return { across, down };
}

/**
 * The sides of a low frame or of a row of cells: too short for rules, they are read as « | ». No letter
 * reaches from one rule to the next.
 */
function shortSides(
  { ink, lines, length, next }: Direction,
  across: readonly Rule[],
  dpi: number,
  found: number[],
): void {
  for (const upper of across) {
    const lower = across.find(
      ({ from, to, at }) => at - upper.at >= LOWEST_SIDE * dpi && from < upper.to && upper.from < to,
    );
    if (!lower || lower.at - upper.at >= SHORTEST * dpi) continue;
    const isSide = (x: number): boolean => {
      let line = upper.at + EDGE;
      while (line < lower.at - 2 * EDGE && ink[line * next + x]) line++;
      return line === lower.at - 2 * EDGE;
    };
    const end = Math.min(length, Math.min(upper.to, lower.to) + EDGE);
    for (let from = Math.max(0, Math.max(upper.from, lower.from) - EDGE), x = from; x <= end; x++) {
      if (x < end && isSide(x)) continue;
      if (x > from && x - from < THICKEST * dpi)
        for (let line = Math.max(0, upper.at - EDGE); line < Math.min(lines, lower.at + EDGE); line++)
          for (let place = Math.max(0, from - EDGE); place < Math.min(length, x + EDGE); place++)
            found.push(line * next + place);
      from = x + 1;
    }
  }
}

/** Where two rules cross, the ink is thick both ways. */
function wipeCrossing({ data, width, height }: Pixels, right: number, bottom: number, size: number): void {
  const left = Math.max(0, right - size);
  const end = Math.min(width, right + EDGE + 1);
  for (let line = Math.max(0, bottom - size); line <= Math.min(height - 1, bottom + EDGE); line++)
    data.fill(255, 4 * (line * width + left), 4 * (line * width + end));
}

/** A page seen in one direction: lines of pixels, `step` from one to the next, `next` from line to line. */
interface Direction {
  ink: Uint8Array;
  lines: number;
  length: number;
  step: number;
  next: number;
}

function rulesAlong(page: Direction, dpi: number, found: number[]): Rule[] {
  const { ink, lines, length, step, next } = page;
  const rules: Rule[] = [];
  for (let line = 0; line < lines; line++) {
    for (let from = 0, at = 0; at <= length; at++) {
      if (at < length && ink[line * next + at * step]) continue;
      if (at - from >= SHORTEST * dpi) {
        const thin = thinPixels(page, line, from, at, THICKEST * dpi);
        if (thin.length > 0.5 * (at - from)) {
          // A plan is thousands of pixels wide: too many to be handed over at once.
          for (const pixel of thin) found.push(pixel);
          addRule(rules, { from, to: at, at: line }, APART * dpi);
        }
      }
      from = at + 1;
    }
  }
  return rules;
}

/** The pixels of a run through which the ink is no thicker than a rule. */
function thinPixels(
  { ink, lines, step, next }: Direction,
  line: number,
  from: number,
  to: number,
  thickest: number,
): number[] {
  const thin: number[] = [];
  for (let at = from; at < to; at++) {
    const pixel = line * next + at * step;
    let above = line;
    while (above > 0 && line - above <= thickest && ink[pixel - (line - above + 1) * next]) above--;
    let below = line;
    while (below < lines - 1 && below - above <= thickest && ink[pixel + (below - line + 1) * next]) below++;
    if (below - above >= thickest) continue;
    for (let place = above - EDGE; place <= below + EDGE; place++)
      if (place >= 0 && place < lines) thin.push(place * next + at * step);
  }
  return thin;
}

/** The run is one more line of pixels of a rule, goes on with it, or begins another. */
function addRule(rules: Rule[], run: Rule, apart: number): void {
  const known = rules.findLast(
    (rule) => run.at - rule.at <= apart / 2 && run.from <= rule.to + apart && run.to >= rule.from - apart,
  );
  if (!known) {
    rules.push(run);
    return;
  }
  known.from = Math.min(known.from, run.from);
  known.to = Math.max(known.to, run.to);
  known.at = run.at;
}
