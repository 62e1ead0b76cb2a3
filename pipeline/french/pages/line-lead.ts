import { LETTERS } from '../../patterns/letters.ts';
import { anyOf } from '../phrases.ts';

/** Phrases that begin a line, matched without case or accents, with any white space. */

/** A bullet, dash or quotation mark may stand before the first word of a line. */
export const LINE_LEAD = '^[\\s\\-–—•*#_>"«»“]*';

/** A line that begins so. */
export const opening = (...phrases: string[]): RegExp => new RegExp(`${LINE_LEAD}${anyOf(phrases)}`, 'iu');

/** The same, the last word whole. */
export const openingWords = (...phrases: string[]): RegExp =>
  new RegExp(`${LINE_LEAD}(?:${anyOf(phrases)})(?![${LETTERS}])`, 'iu');
