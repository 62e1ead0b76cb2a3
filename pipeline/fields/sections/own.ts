import { Passage } from '../../document/passage.ts';
import type { ActSections } from '../../document.ts';
import {
  CERTIFIES_OR_APPEALS,
  DECIDES_OR_LISTS,
  SENTENCE_GOES_ON,
  SIGNED_BELOW_OFFICE,
  TRANSMITTED,
} from '../../french/act/closing-words.ts';

/** The heading and the lists, unless they are those of a whole sitting's minutes or list. */
export const ownHeading = ({ heading, attendance, headIsShared }: ActSections): Passage[] =>
  headIsShared ? [] : [heading, attendance];

/** A signature or a stamp takes no more of the end of a text. */
const TAIL = 900;
const LONGEST_LINE = 70;

/** « … et AUTORISE Madame le » + « Maire à la signer. », « …, Mme Anne PETIT, M. » + « Luc ROUX. »: the end of a sentence. */
const goesOn = (line: string, before: string): boolean =>
  before.length > LONGEST_LINE && SENTENCE_GOES_ON.test(before) && line.endsWith('.');

const MOST_APPEALS = 3;

/** A certificate and what is said of appeals may stand below the signatures, in paragraphs of their own. */
function withoutAppeal(body: Passage): Passage {
  let { text } = body;
  for (let count = 0; count < MOST_APPEALS; count++) {
    const at = text.lastIndexOf('\n\n');
    const last = text.slice(at);
    if (at < 0 || !CERTIFIES_OR_APPEALS.test(last) || SIGNED_BELOW_OFFICE.test(last)) break;
    text = text.slice(0, at + lengthOfSignature(last)).trimEnd();
  }
  return body.slice(0, text.length);
}

/** « Anne LEROUX », then right below « Le tribunal administratif est compétent … »: how long the lines above are; 0 where they are of the same text. */
function lengthOfSignature(paragraph: string): number {
  const lines = paragraph.split('\n');
  const at = lines.findIndex((line) => CERTIFIES_OR_APPEALS.test(line));
  const above = lines.slice(0, at);
  const isApart = above.every((line) => line.length <= LONGEST_LINE && !DECIDES_OR_LISTS.test(line));
  return isApart ? above.join('\n').length : 0;
}

/** What is certified and said of appeals below the signatures, where no formula opens a closing: the days of the act may stand there. */
export const ownCertificate = ({ body, headIsShared }: ActSections): Passage =>
  headIsShared ? Passage.empty : body.slice(withoutAppeal(body).length);

/**
 * The closing; where the form has no formula that opens one, the short lines that end the text.
 * An item of minutes has none of its own.
 */
export function ownClosing({ closing, body, headIsShared }: ActSections): Passage[] {
  if (headIsShared) return [closing];
  const own = withoutAppeal(body);
  const tail = own.slice(Math.max(0, own.length - TAIL));
  const lines = tail.text.split('\n');
  const last = lines.findLastIndex(
    (line, index) =>
      !TRANSMITTED.test(line) &&
      (line.length > LONGEST_LINE || DECIDES_OR_LISTS.test(line) || goesOn(line, lines[index - 1] ?? '')),
  );
  const start = lines.slice(0, last + 1).reduce((sum, line) => sum + line.length + 1, 0);
  // The whole of a short body is no closing: it says nothing before its end.
  return last < 0 ? [closing] : [closing, tail.slice(start).trim()];
}
