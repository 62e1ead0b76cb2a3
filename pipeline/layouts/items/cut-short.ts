import type { Line } from '../../document.ts';
import { BEGINS_SPEECH, CLAUSE, GROUND, PROPOSAL, UNFINISHED } from '../../french/titles/unfinished.ts';
import { landmarkOf } from '../landmarks.ts';

/** So many words in small letters make a line of text, no address and no signature. */
const FEWEST_WORDS = 7;
const SMALL_WORD = /(?<!\p{L})\p{Ll}+(?!\p{L})/gu;

/** A text that stops inside an item, before its decision: in a sentence, or on a proposal to the council. */
export function isCutShort(flow: readonly Line[]): boolean {
  const last = flow.at(-1);
  if (!last || landmarkOf(last) === 'closing') return false;
  if (BEGINS_SPEECH.test(last.text)) return true;
  const text = last.gapAbove ? last.text : `${flow.at(-2)?.text ?? ''} ${last.text}`;
  const isLong =
    (text.match(SMALL_WORD) ?? []).length >= FEWEST_WORDS || CLAUSE.test(text) || GROUND.test(text);
  const isText = isLong && !/@|www\./.test(text);
  return isText && (UNFINISHED.test(last.text) || PROPOSAL.test(last.text));
}
