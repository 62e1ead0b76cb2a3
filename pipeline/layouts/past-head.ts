import type { Line } from '../document.ts';
import { isNumberLine } from '../french/act-number.ts';
import { COUNCIL } from '../french/bodies.ts';
import { SITTING_AND_DAY } from '../french/document-titles.ts';
import { HAS_GATHERED } from '../french/sitting-words.ts';

const NAMES_NUMBER =
  /^\W*(?:num[ée]ro\sde\s(?:la\s)?)?d[ée]lib[ée]ration\s?(?:n\s?[°º])?\s?:?\s?[\d\p{Lu}][\d\p{Lu} /._-]{2,20}$/iu;
/** « … en qualité de secrétaire de » + « séance. »: the last word of what stood in the margin. */
const ENDS_LIST = /^\W*\p{Ll}[\p{Ll} ]{2,30}\.\s*$/u;
/** « Président de séance : Mme Anne LEROUX » */
const NAMES_CHAIR = /^\W*pr[ée]siden(?:te?(?:\sde\s(?:la\s)?s[ée]ance)?|ce)\s?:\s?[^:;]{4,60}$/iu;
/** « Le conseil municipal, dûment convoqué, s'est réuni … », « L'an deux mille …, le conseil … » */
const OPENS = new RegExp(String.raw`^\W*(?:l['’]an\s|le\s(?:${COUNCIL}|\p{L}{4,8}\s\d))`, 'iu');
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
  if (!OPENS.test(flow[from]?.text ?? '')) return from;
  const lines = flow.slice(from, Math.min(closing, from + LONGEST)).map(({ text }) => text);
  const last = lines.findIndex((text) => /\.\s*$/.test(text) && !/(?<!\p{L})MM?\.\s*$/u.test(text));
  return last >= 0 && GATHERS.test(lines.slice(0, last + 1).join(' ')) ? from + last + 1 : from;
}
