import { listsOf } from './attendance-range.ts';
import { withoutFurniture } from './furniture.ts';
import { itemsOf } from './items.ts';
import { landmarkOf } from './landmarks.ts';
import type { Layout } from './layout.ts';
import { minutes } from './minutes.ts';

/** A sitting without a title that says so: who was present, then items of which some are decided. */
export const unnamedMinutes: Layout = {
  id: 'unnamed-minutes',
  matches: (document) => {
    const { flow } = withoutFurniture(document);
    const { attendance, attendanceEnd } = listsOf(flow, flow.map(landmarkOf));
    return attendance < attendanceEnd && itemsOf(flow, attendanceEnd, flow.length).length > 0;
  },
  read: minutes.read,
};
