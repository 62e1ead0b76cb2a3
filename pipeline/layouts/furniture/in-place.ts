import type { Line } from '../../document.ts';

/** Top to bottom, then left to right, so that a value printed apart follows its label. */
export function inPlace(lines: Line[]): Line[] {
  return lines.sort((a, b) => {
    if (!a.box || !b.box) return a.start - b.start;
    const tolerance = 0.5 * Math.min(a.box[3] - a.box[1], b.box[3] - b.box[1]);
    const dy = b.box[1] - a.box[1];
    return Math.abs(dy) > tolerance ? dy : a.box[0] - b.box[0];
  });
}
