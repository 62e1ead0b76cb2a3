import type { Line } from '../../document.ts';
import { ANSWERS_READING, HANDS_OUT, READS_OUT } from '../../french/titles/no-act-words.ts';
import type { Item } from '../heading.ts';
import { isAnsweredTitle } from '../short-line.ts';

/**
 * « Distribution du procès-verbal », « Lecture du procès-verbal », then what the council decided on another matter: the
 * title is in the line of the decision, or nobody knows it.
 */
export function notOfPapers(item: Item, flow: readonly Line[], decided: readonly number[]): Item {
  const title = flow[item.index]?.text.slice(item.titleAt) ?? '';
  const decision = decided.find((line) => line > item.index && line < item.end);
  const line = flow[decision ?? -1];
  const isRead = READS_OUT.test(title);
  if (decision === undefined || !line || !(isRead || HANDS_OUT.test(title))) return item;
  if (isRead && ANSWERS_READING.test(line.text)) return item;
  return isAnsweredTitle(line)
    ? { index: decision, titleAt: 0, number: null, rank: null, isOneLine: true, end: item.end }
    : { ...item, isDoubtful: true };
}
