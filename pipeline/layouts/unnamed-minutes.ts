import type { Line } from '../document.ts';
import { OPENS_MEETING, SITTING_OF_DAY } from '../french/act/document-titles.ts';
import { SITTING_CLOSED } from '../french/sitting/end-of-sitting.ts';
import { listsOf } from './attendance-range.ts';
import { withoutFurniture } from './furniture.ts';
import { itemsOf } from './items.ts';
import { landmarkOf, landmarksOf } from './landmarks.ts';
import type { Layout } from './layout.ts';
import { minutes } from './minutes.ts';

/** A sitting without a title that says so: who was present, then items of which some are decided, or its end. */
export const unnamedMinutes: Layout = {
  id: 'unnamed-minutes',
  matches: (document) => {
    const { flow } = withoutFurniture(document);
    const { attendance, attendanceEnd } = listsOf(flow, landmarksOf(flow));
    if (attendance === attendanceEnd) return false;
    return itemsOf(flow, attendanceEnd, flow.length).length > 0 || isWholeSitting(flow);
  },
  read: minutes.read,
};

function isWholeSitting(flow: readonly Line[]): boolean {
  const isOpened = flow.some(({ text }) => SITTING_OF_DAY.test(text) || OPENS_MEETING.test(text));
  const isKept = flow.some((line) => landmarkOf(line) === 'secretary');
  return isOpened && isKept && flow.some(({ text }) => SITTING_CLOSED.test(text));
}
