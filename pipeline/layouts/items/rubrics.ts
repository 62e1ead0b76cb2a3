import type { Line } from '../../document.ts';
import { PRESENTED_BY, REMARK } from '../../french/titles/rapporteur-words.ts';
import type { Item } from '../heading.ts';
import { decides } from '../landmarks.ts';
import { isCapital } from '../look.ts';
import { subRanks } from '../styles/ranks.ts';
import { isStepOfElection } from './no-act.ts';

/** « 2 – ADMINISTRATION » right above « 2-1 Compte administratif »: the rubric, then its only item. */
export function withoutRubric(item: Item, flow: readonly Line[]): Item {
  const below = item.index + 1 < item.end ? subRanks.find(flow, item.index + 1) : null;
  const isRubric = below !== null && item.rank !== null && below.rank === item.rank;
  return isRubric && !isStepOfElection(flow[below.index]?.text ?? '') ? { ...below, end: item.end } : item;
}

/** « II – FINANCES (rapporteur : Mme X) » right above the next item: the rubric of what follows, and none of this. */
export function untilNextRubric(item: Item, flow: readonly Line[]): Item {
  const last = flow[item.end - 1];
  const isRubric =
    item.end < flow.length && item.end - 1 > item.index && last !== undefined && isRubricOfMore(last);
  return isRubric ? { ...item, end: item.end - 1 } : item;
}

const isRubricOfMore = (line: Line): boolean =>
  line.gapAbove &&
  !decides(line) &&
  (PRESENTED_BY.test(line.text) ||
    (ROMAN_OR_LETTER.test(line.text) && isCapital({ ...line, text: line.text.replace(REMARK, '') })));
const ROMAN_OR_LETTER = /^\W*(?:[IVX]{1,5}|[A-Z])\s?[.)°/–—-]{1,2}\s?\p{Lu}/u;

/** For each item, the rubric it stands under, where this names who presents all that follows. */
export function presentedRubrics(
  items: readonly Item[],
  flow: readonly Line[],
  from: number,
): (Line | null)[] {
  let rubric: Line | null = null;
  let end = from;
  return items.map((item) => {
    const apart = flow.slice(end, item.index).findLast(isRubricOfMore);
    const above = flow[item.index - 1];
    const isOther = above?.gapAbove === true && isCapital(above) && !decides(above);
    if (apart || isOther) rubric = apart && PRESENTED_BY.test(apart.text) ? apart : null;
    end = item.end;
    return rubric;
  });
}
