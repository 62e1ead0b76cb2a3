import { Passage } from '../../document/passage.ts';
import type { Line, Page } from '../../document.ts';
import { datesIn } from '../../french/dates/dates.ts';
import { SITTING_CLOSED } from '../../french/sitting/end-of-sitting.ts';
import {
  APPROVES_MINUTES,
  DAY_BELOW_TITLE,
  HEADS_MINUTES,
  HEADS_SITTING_OF_DAY,
  OF_OTHER_MEETINGS,
} from '../../french/sitting/other-sittings.ts';
import { decides, isPresentLabel } from '../landmarks.ts';
import { topWhile } from '../top-while.ts';

/** Between the title of a sitting and the list of those present stand no more lines. */
const HEAD = 15;
/** Above the line that tells the day: the authority, « PROCÈS-VERBAL », « ANNEXE ». */
const ABOVE = 3;

/** The title of a sitting, and the day it names. */
interface Head {
  index: number;
  day: string;
}

/** The lines of one sitting, and the titles of the others that are printed in the same papers. */
interface OneSitting {
  flow: Line[];
  others: Line[];
}

/**
 * « PROCÈS-VERBAL DE LA SÉANCE DU 5 FÉVRIER », with its own list of those present, among the papers of the sitting of
 * 12 March: nothing of it was decided on that day. Where nothing tells its end, nothing after it is read.
 */
export function ofOneSitting(pages: readonly Page[], flow: Line[]): OneSitting {
  const lists = flow.flatMap((line, index) => (isPresentLabel(line) ? [index] : []));
  const own = lists.length > 0 ? ownDay(pages, flow, lists) : null;
  const kept = new Set(flow);
  const others: Line[] = [];
  for (const list of own ? lists : []) {
    const head = headAbove(pages, flow, list);
    const title = flow[head?.index ?? -1];
    if (!head || !title || head.day === own || !kept.has(title)) continue;
    for (const line of flow.slice(topOf(flow, head.index), endOf(flow, head.index))) kept.delete(line);
    others.push(title);
  }
  return others.length > 0 ? { flow: flow.filter((line) => kept.has(line)), others } : { flow, others };
}

/** The day of the papers: that of the first list, or of the title where the first list is of the minutes to be approved. */
function ownDay(pages: readonly Page[], flow: readonly Line[], lists: readonly number[]): string | null {
  const [list = 0] = lists;
  const first = firstHead(pages, flow, list);
  const listed = headAbove(pages, flow, list);
  const belowTitle = first ? flow.slice(first.index + 1, list) : [];
  if (!listed || belowTitle.some(({ text }) => APPROVES_MINUTES.test(text))) return first?.day ?? null;
  return lists.length > 1 ? listed.day : null;
}

/** The first title that tells a day, above a list. */
function firstHead(pages: readonly Page[], flow: readonly Line[], list: number): Head | null {
  for (let index = 0; index < list; index++) {
    const day = dayOf(pages, flow, index);
    if (day) return { index, day };
  }
  return null;
}

/** After « La séance est levée », where the sitting of these papers was not over before; after the quotation that it opens. */
function endOf(flow: readonly Line[], head: number): number {
  const isQuoted = /^\s*[«"“]/u.test(flow[head]?.text ?? '');
  const ends = isQuoted ? /[»"”]\s*\.?\s*$/u : SITTING_CLOSED;
  if (!isQuoted && flow.slice(0, head).some(({ text }) => SITTING_CLOSED.test(text))) return flow.length;
  const end = flow.findIndex(({ text }, index) => index > head && ends.test(text));
  return end < 0 ? flow.length : end + 1;
}

/** The title under which a list stands: the nearest above it that tells a day, with nothing decided between. */
function headAbove(pages: readonly Page[], flow: readonly Line[], list: number): Head | null {
  for (let index = list - 1; index >= Math.max(0, list - HEAD); index--) {
    const line = flow[index] as Line;
    if (decides(line)) return null;
    const day = dayOf(pages, flow, index);
    if (day) return { index, day };
  }
  return null;
}

function dayOf(pages: readonly Page[], flow: readonly Line[], index: number): string | null {
  const [above, line, below] = [flow[index - 1], flow[index], flow[index + 1]];
  if (!line || [above, line].some((each) => each && OF_OTHER_MEETINGS.test(each.text))) return null;
  const isTitle = HEADS_MINUTES.test(line.text);
  if (!isTitle && !HEADS_SITTING_OF_DAY.some((pattern) => pattern.test(line.text))) return null;
  const lines = isTitle && below && DAY_BELOW_TITLE.test(below.text) ? [line, below] : [line];
  return datesIn(Passage.of(pages, lines))[0]?.date ?? null;
}

const topOf = (flow: readonly Line[], head: number): number =>
  topWhile(flow, head, (line, index) => head - index <= ABOVE && isOfHead(line));

const isOfHead = ({ text }: Line): boolean =>
  text.length < 80 && /^\P{Ll}*$/u.test(text) && /\p{Lu}/u.test(text);
