import type { Line } from '../../document.ts';
import { landmarkOf } from '../landmarks.ts';

/** « Il est proposé au Conseil municipal d'approuver … »: a decision was about to come. */
const PROPOSAL =
  /(?:est (?:propos|demand)[ée]e?|propose|demande|soumet)\s(?:au|aux|à l['’])\s?(?:conseil|comit[ée]|bureau|assembl[ée]e|membres)/iu;
/** In a sentence: a small letter, a comma, a colon, « l'article L 21 ». */
const UNFINISHED = /(?:[\p{Ll},:-]|article\s[LR]?\.?\s?[\d.-]{0,8})\s*$/u;
/** « Monsieur le Maire rappelle à l'Assemblée », « Monsieur »: somebody was about to speak. */
const BEGINS_SPEECH =
  /^\W*(?:monsieur|madame)(?:\sl[ea]\s(?:maire|pr[ée]sidente?)\s(?:expose|rappelle|propose|informe|indique|pr[ée]sente|explique|pr[ée]cise)(?:\s[a-zß-ɏ’'\s]{0,40})?)?\s*$/iu;
/** So many words in small letters make a line of text, no address and no signature. */
const FEWEST_WORDS = 7;
/** « M. X indique que la … »: fewer are enough where a clause has begun. */
const CLAUSE = /(?<!\p{L})(?:que|qu['’]\p{Ll}+|qui)\s(?:\p{Ll}+[\s'’]){1,3}\p{Ll}*$/u;
/** « Vu le Code général des collectivités territoriales et »: the grounds of an act, however few its words. */
const GROUND = /^\W*vu\s(?:l[ea]s?\s|l['’])/iu;
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
