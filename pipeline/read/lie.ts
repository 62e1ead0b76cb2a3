import { lightOf, type Pixels } from './pixels.ts';

/** How a sheet lay on the scanner. */
interface Lie {
  /** Its lines run up or down the page. */
  sideways: boolean;
  /** How far down its lines go for each pixel across; of a sideways page, once it is turned. */
  slant: number;
}

/** Darker than this, on a scale of 255, is the heart of a stroke. */
const DARK = 140;
/** In inches: a letter stands on no wider foot; what does is a rule or a picture. */
const WIDEST_FOOT = 0.08;
/** Fewer feet than this are no text. */
const FEWEST_FEET = 400;
/** Sheets lie no more aslant than this. */
const MOST = 0.08;
/** All slants in wide steps, then those around the best in narrow ones. */
const SEARCHES = [
  { step: 0.002, steps: Math.round(MOST / 0.002) },
  { step: 0.0004, steps: 5 },
];
/** A page that strays less, in pixels for one, lies straight enough. */
const STRAIGHT = 0.001;
/** Lines of text are so much denser than their letters seen from the side. */
const DENSER = 1.5;

/**
 * Letters stand on their line: seen along the lines, their feet fall together. The slant, and the side, from
 * which they do so most is that of the text. A page without text lies straight.
 */
export function lieOf(pixels: Pixels, dpi: number): Lie {
  const upright = densest(feetOf(pixels, dpi, false), pixels.height);
  const sideways = densest(feetOf(pixels, dpi, true), pixels.width);
  const turned = sideways.density > DENSER * upright.density;
  const { slant } = turned ? sideways : upright;
  return { sideways: turned, slant: Math.abs(slant) < STRAIGHT ? 0 : slant };
}

/** The middles of the feet of letters: `along` the line, and `across` from line to line. */
interface Feet {
  along: number[];
  across: number[];
}

/** Where a short run of ink ends above paper; seen sideways, left of it. */
function feetOf({ data, width, height }: Pixels, dpi: number, sideways: boolean): Feet {
  const [lines, length, next, step] = sideways ? [width, height, 1, width] : [height, width, width, 1];
  const feet: Feet = { along: [], across: [] };
  const isDark = (pixel: number) => lightOf(data, 4 * pixel) < DARK;
  for (let line = 0; line < lines - 1; line++)
    for (let at = 0, from = 0; at <= length; at++) {
      const pixel = line * next + at * step;
      if (at < length && isDark(pixel) && !isDark(pixel + next)) continue;
      if (at > from && at - from <= WIDEST_FOOT * dpi) {
        feet.along.push((from + at) / 2);
        feet.across.push(line);
      }
      from = at + 1;
    }
  return feet;
}

/** The slant along which feet fall most together, and how much denser they then are than if strewn. */
function densest({ along, across }: Feet, lines: number): { slant: number; density: number } {
  if (along.length < FEWEST_FEET) return { slant: 0, density: 0 };
  const reach = Math.ceil(MOST * along.reduce((most, at) => Math.max(most, at), 0)) + 2;
  const counts = new Uint32Array(lines + 2 * reach);
  const densityAt = (slant: number): number => {
    counts.fill(0);
    for (let foot = 0; foot < along.length; foot++)
      (counts[Math.round((across[foot] as number) - slant * (along[foot] as number)) + reach] as number)++;
    return counts.reduce((sum, count) => sum + count * count, 0) * (lines / along.length ** 2);
  };
  let best = { slant: 0, density: densityAt(0) };
  for (const { step, steps } of SEARCHES) {
    const { slant: middle } = best;
    for (let away = -steps; away <= steps; away++) {
      const slant = Math.max(-MOST, Math.min(MOST, middle + away * step));
      const density = densityAt(slant);
      if (density > best.density) best = { slant, density };
    }
  }
  return best;
}
