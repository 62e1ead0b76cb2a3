import type { Line } from '../../document.ts';
import type { Heading } from '../heading.ts';
import { decides, landmarkOf } from '../landmarks.ts';

/** « 2.1 », and nothing else on the line. */
export const SUB_RANK_ALONE = /^[\s*_#]*(?<number>\d{1,2}\s?[.-]\s?\d{1,2})\s?[.):–-]?\s*$/du;

/** « 2.1 », then the title on the line below. */
export function subRankAbove(flow: readonly Line[], index: number): Heading | null {
  const [line, below] = [flow[index], flow[index + 1]];
  const number = SUB_RANK_ALONE.exec(line?.text ?? '')?.indices?.groups?.number;
  if (!number || !line || !below || below.gapAbove) return null;
  const isTitle = /^\W*\p{Lu}\p{L}{2}[^\t]*[^.;,]\s*$/u.test(below.text) && below.text.length < LONGEST;
  const isText = landmarkOf(below) !== null || decides(below);
  const rank = Number(line.text.slice(...number).split(/\D/u)[0]);
  return isTitle && !isText && isAfterText(flow[index - 1])
    ? { index, titleAt: line.text.length, number: [...number], rank }
    : null;
}
const LONGEST = 150;

/** The title of a rubric or the end of a sentence stands above; in a column of figures, figures do. */
const isAfterText = (above: Line | undefined): boolean =>
  above === undefined || /[\p{L}.!?»)]\s*$/u.test(above.text);
