import type { Line } from '../../document.ts';
import { NAMES_SOMEBODY } from '../../french/attendance/names-in-lists.ts';
import { IS_SAID } from '../../french/titles/after-title.ts';
import { HEADS_A_PART } from '../../french/titles/rubric-words.ts';
import { TITLE_OPENING } from '../../french/titles/titles.ts';
import { votesIn } from '../decided.ts';
import type { Item } from '../heading.ts';
import { decides, landmarkOf } from '../landmarks.ts';
import { isNoSubject, tellsOnly } from './no-act.ts';

const LONGEST_TITLE = 80;

/**
 * « Mission locale », its news, then after a gap « Achat d'un tracteur », right above what the council decided: the
 * decision is of the title below. Where neither is told by its words, nobody knows of which it is.
 */
export function fromLaterTitle(item: Item, flow: readonly Line[], decided: readonly number[]): Item {
  const { index, end, titleAt, number } = item;
  const title = flow[index]?.text.slice(titleAt) ?? '';
  const decision = decided.find((line) => line > index && line < end);
  if (!item.isOneLine || number || decision === undefined) return item;
  for (let later = decision - 1; later > index + 1; later--) {
    if (!isTitleOfParagraph(flow, later)) continue;
    return TITLE_OPENING.test(flow[later]?.text ?? '') && !TITLE_OPENING.test(title)
      ? { ...item, index: later, titleAt: 0 }
      : { ...item, isDoubtful: true };
  }
  return item;
}

/**
 * « Terrain du moulin », its report, then after a gap « Estimation », above what the council decided: a word over a part
 * of the report, or the title of an item. Nobody knows of which it is.
 */
export function afterUndecided(item: Item, above: Item | undefined, { flow, decided }: Told): Item {
  const title = flow[item.index]?.text.slice(item.titleAt) ?? '';
  const titleAbove = flow[above?.index ?? -1]?.text.slice(above?.titleAt) ?? '';
  const isWord =
    item.isOneLine === true && !item.number && title.length < SHORT && !TITLE_OPENING.test(title);
  const isBelow =
    above !== undefined && above.end === item.index && votesIn(decided, above.index, above.end) === 0;
  const hasOwn = isBelow && above.isOneLine && !isNoSubject(titleAbove) && !tellsOnly(titleAbove);
  return isWord && hasOwn ? { ...item, isDoubtful: true } : item;
}
const SHORT = 30;
interface Told {
  flow: readonly Line[];
  decided: readonly number[];
}

/** A few words alone on their line, after a paragraph that ended and right above one that begins. */
function isTitleOfParagraph(flow: readonly Line[], index: number): boolean {
  const [above, line, below] = [flow[index - 1], flow[index], flow[index + 1]];
  return (
    line?.gapAbove === true &&
    line.text.length < LONGEST_TITLE &&
    /^\W*\p{Lu}[^\t|:€]*[^\s.,;:!?€\d]\s*$/u.test(line.text) &&
    /[.!?»]\s*$/u.test(above?.text ?? '') &&
    /^\W*\p{Lu}/u.test(below?.text ?? '') &&
    landmarkOf(line) === null &&
    !decides(line) &&
    ![NAMES_SOMEBODY, IS_SAID, HEADS_A_PART].some((pattern) => pattern.test(line.text))
  );
}
