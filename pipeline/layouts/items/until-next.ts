import type { Line } from '../../document.ts';
import { cutLine } from '../cut-line.ts';
import { decidesInTheEnd, votesIn } from '../decided.ts';
import type { Item } from '../heading.ts';
import { decides, landmarkOf } from '../landmarks.ts';
import { isInCapitals } from '../look.ts';

/** « N° 2024/27 - TITRE », its decision, then « PROJET DE LOGEMENTS », which has no number: another item. */
export function untilNextTitle(item: Item, flow: readonly Line[], decided: readonly number[]): Item {
  if (item.number === null || !isInCapitals(cutLine(flow[item.index] as Line, item.titleAt))) return item;
  for (let index = item.index + 2; index < item.end; index++) {
    const line = flow[index] as Line;
    const isTitle = isInCapitals(line) && /\.\s*$/.test(flow[index - 1]?.text ?? '');
    if (!isTitle || decides(line) || landmarkOf(line) !== null) continue;
    const above = flow.slice(Math.max(item.index + 1, index - LONGEST_DECISION), index);
    if (votesIn(decided, item.index, index) > 0 || decidesInTheEnd(above)) return { ...item, end: index };
  }
  return item;
}
const LONGEST_DECISION = 20;
