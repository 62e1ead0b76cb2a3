import type { Line } from '../document.ts';
import { SITTING_AND_DAY } from '../french/act/document-titles.ts';
import { NAMES_NUMBER } from '../french/act/heads.ts';
import { isNumberLine } from '../french/act/number.ts';
import { ENDS_WITH_CIVILITY } from '../french/attendance/names-in-lists.ts';
import { NAMES_CHAIR } from '../french/sitting/chair-words.ts';
import { HAS_GATHERED } from '../french/sitting/words.ts';
import { OPENS_SITTING } from '../french/titles/around-title.ts';

/** « … en qualité de secrétaire de » + « séance. »: the last word of what stood in the margin. */
const ENDS_LIST = /^[^\p{L}\d]*\p{Ll}[\p{Ll} ]{2,30}\.\s*$/u;
const GATHERS = new RegExp(HAS_GATHERED, 'iu');
/** No sentence tells of a sitting on more lines. */
const LONGEST = 7;

/**
 * Where the title may begin after the lists: they stood in a margin that is read first, and the head of the act,
 * its number and the sentence that tells of the sitting follow them.
 */
export function pastHead(flow: readonly Line[], from: number, closing: number): number {
  let end = from;
  for (let index = from; index < closing; index = end) {
    const { text } = flow[index] as Line;
    const isHead =
      (index === from && ENDS_LIST.test(text)) ||
      [SITTING_AND_DAY, NAMES_NUMBER, NAMES_CHAIR].some((names) => names.test(text)) ||
      isNumberLine(text);
    end = isHead ? index + 1 : endOfOpening(flow, index, closing);
    if (end === index) break;
  }
  return end;
}

/** After the sentence by which the council gathers; the same place where none begins. */
function endOfOpening(flow: readonly Line[], from: number, closing: number): number {
  if (!OPENS_SITTING.test(flow[from]?.text ?? '')) return from;
  const lines = flow.slice(from, Math.min(closing, from + LONGEST)).map(({ text }) => text);
  const last = lines.findIndex((text) => /\.\s*$/.test(text) && !ENDS_WITH_CIVILITY.test(text));
  return last >= 0 && GATHERS.test(lines.slice(0, last + 1).join(' ')) ? from + last + 1 : from;
}
