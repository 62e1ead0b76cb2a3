import type { Line } from '../../document.ts';
import { TITLE_OPENING } from '../../french/titles.ts';
import type { Item } from '../heading.ts';
import { decides, landmarkOf } from '../landmarks.ts';
import { IS_SAID, NAMES_SOMEBODY } from '../short-line.ts';

const LONGEST_TITLE = 80;
/** « Vote », « Débat », « Contexte du projet »: what heads a part of one item. */
const HEADS_A_PART =
  /^\W*(?:votes?|d[ée]bats?|discussions?|expos[ée]|d[ée]lib[ée]rations?|d[ée]cisions?|r[ée]sultats?|rapports?|contexte|rappels?|objet|annexes?|observations?|questions?|interventions?|proposition|pr[ée]sentation|avis|co[uû]t|montant|total)(?!\p{L})/iu;

/**
 * « Mission locale », its news, then after a gap « Achat d'un tracteur », right above what the council decided: the
 * decision is of the title below. Where neither is told by its words, nobody knows of which it is.
 */
export function fromLaterTitle(item: Item, flow: readonly Line[], decided: readonly number[]): Item {
  const { index, end, titleAt, number } = item;
  const title = flow[index]?.text.slice(titleAt) ?? '';
  const decision = decided.find((line) => line > index && line < end);
  if (!item.isOneLine || number || decision === undefined || TITLE_OPENING.test(title)) return item;
  for (let later = decision - 1; later > index + 1; later--) {
    if (!isTitleOfParagraph(flow, later)) continue;
    return TITLE_OPENING.test(flow[later]?.text ?? '')
      ? { ...item, index: later, titleAt: 0 }
      : { ...item, isDoubtful: true };
  }
  return item;
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
