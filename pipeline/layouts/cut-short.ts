import type { Line } from '../document.ts';

/** « Il est proposé au Conseil municipal d'approuver … »: a decision was about to come. */
const PROPOSAL =
  /(?:est (?:propos|demand)[ée]e?|propose|demande|soumet)\s(?:au|aux|à l['’])\s?(?:conseil|comit[ée]|bureau|assembl[ée]e|membres)/iu;
const UNFINISHED = /[\p{Ll},-]\s*$/u;
/** Words in small letters: a line of text, no address and no signature. */
const SENTENCE = /(?:(?<!\p{L})\p{Ll}+(?!\p{L})[^\p{L}]+){8}/u;

/** A text that stops inside an item, before its decision: in a sentence, or on a proposal to the council. */
export function isCutShort(flow: readonly Line[]): boolean {
  const last = flow.at(-1)?.text ?? '';
  return SENTENCE.test(last) && !/@|www\./.test(last) && (UNFINISHED.test(last) || PROPOSAL.test(last));
}

/** Titles of items that end without a decision: a text cut inside one was not coming to any. */
const INFORMS =
  /^\W*(?:compte[- ]rendu|informations?|communications?|questions?|points?|d[ée]cisions?\s(?:du|prises)|affaires)(?!\p{L})/iu;
export const informs = (title: string): boolean => INFORMS.test(title);
