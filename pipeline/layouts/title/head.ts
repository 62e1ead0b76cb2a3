import type { Line } from '../../document.ts';
import { HEAD_LINE } from '../../french/titles/around-title.ts';
import type { Landmark } from '../landmarks.ts';

/** Without lists, the head ends with the last line that names the register, the sitting or the convocation. */
export function endOfHead(flow: Line[], marks: (Landmark | null)[], closing: number): number {
  const body = marks.indexOf('body');
  const limit = Math.min(closing, body < 0 ? 30 : body);
  return (
    flow
      .slice(0, limit)
      .findLastIndex(
        (line, index) => HEAD_LINE.test(line.text) || marks[index] === 'count' || marks[index] === 'notice',
      ) + 1
  );
}
