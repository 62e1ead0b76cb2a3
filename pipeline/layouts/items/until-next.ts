import type { Line } from '../../document.ts';
import { MOTION_TITLE, MOTION_WORD } from '../../french/titles/rubric-words.ts';
import { cutLine } from '../cut-line.ts';
import { decidesInTheEnd, votesIn } from '../decided.ts';
import type { Item } from '../heading.ts';
import { decides, landmarkOf } from '../landmarks.ts';
import { isInCapitals } from '../look.ts';
import { isRankAlone } from './numbers.ts';

/**
 * « N° 2024/27 - TITRE », its decision, then « PROJET DE LOGEMENTS », which has no number: none of it. Below « Question
 * n° 7 », « VŒU DU GROUPE » on which something is decided is an item.
 */
export function untilNextTitle(item: Item, flow: readonly Line[], decided: readonly number[]): Item[] {
  const opening = cutLine(flow[item.index] as Line, item.titleAt);
  const title = opening.text.trim() ? opening : flow[item.index + 1];
  const inside = titleInside(item, flow);
  if (inside > 0) return untilTitleInside(item, inside, votesIn(decided, inside, item.end) > 0);
  const motion = item.number === null ? -1 : motionInside(item, flow, decided);
  if (motion > 0) return untilTitleInside(item, motion, true);
  if (item.number === null || !title || !isInCapitals(title)) return [item];
  for (let index = item.index + 2; index < item.end; index++) {
    const line = flow[index] as Line;
    const isTitle = isInCapitals(line) && /\.\s*$/.test(flow[index - 1]?.text ?? '');
    if (!isTitle || decides(line) || landmarkOf(line) !== null) continue;
    const above = flow.slice(Math.max(item.index + 1, index - LONGEST_DECISION), index);
    if (votesIn(decided, item.index, index) === 0 && !decidesInTheEnd(above)) continue;
    const next: Item = { index, titleAt: 0, number: null, rank: null, end: item.end };
    const isDecided = line.gapAbove && votesIn(decided, index, item.end) > 0;
    // « 2024/27 » may cover two parts, as « Question n° 7 » does not.
    return [{ ...item, end: index }, ...(isDecided && isRankAlone(item, flow) ? [next] : [])];
  }
  return [item];
}
/** A title in capitals that was cut out of a paragraph of the item: what is decided below it is not of this one. */
function titleInside({ index, end }: Item, flow: readonly Line[]): number {
  for (let at = index + 2; at < end; at++) {
    const [above, line] = [flow[at - 1], flow[at] as Line];
    const isCut = above?.page === line.page && above.end === line.start && line.gapAbove && line.box === null;
    if (isCut && isInCapitals(line) && !decides(line) && landmarkOf(line) === null) return at;
  }
  return -1;
}

/** « Motion pour le maintien de la gare », without number, after what was decided on this item: the council voted on it too. */
const motionInside = ({ index, end }: Item, flow: readonly Line[], decided: readonly number[]): number =>
  flow.slice(0, end).findIndex((line, at) => {
    const isApart = line.gapAbove || MOTION_WORD.test(flow[at - 1]?.text ?? '');
    const isTitle =
      at > index + 1 && isApart && line.text.length < LONGEST_MOTION && MOTION_TITLE.test(line.text);
    return (
      isTitle &&
      !decides(line) &&
      landmarkOf(line) === null &&
      votesIn(decided, index, at) > 0 &&
      votesIn(decided, at, end) > 0
    );
  });
const LONGEST_MOTION = 150;

const untilTitleInside = (item: Item, at: number, isDecided: boolean): Item[] => {
  const next: Item = { index: at, titleAt: 0, number: null, rank: null, end: item.end };
  return [{ ...item, end: at }, ...(isDecided ? [next] : [])];
};

const LONGEST_DECISION = 20;
