import type { Passage } from '../../document/passage.ts';
import type { ActSections } from '../../document.ts';

/** The heading and the lists, unless they are those of a whole sitting's minutes or list. */
export const ownHeading = ({ heading, attendance, headIsShared }: ActSections): Passage[] =>
  headIsShared ? [] : [heading, attendance];

/** A signature or a stamp takes no more of the end of a text. */
const TAIL = 900;
const LONGEST_LINE = 70;
/** What decides, votes or enumerates signs nothing. */
const SPEAKS =
  /^\s*[-–—•*]|[;:]$|\bvoix\b|votant|abst|contre\b|unanim|d[ée]cid|approuv|autoris|adopt|charg|(?:^|\s)(?:donne|dit|fixe|pr[ée]cise)\s/iu;

/** « Délibération transmise à la Préfecture le … et affichée le … », « Le Maire certifie le caractère exécutoire de … »: however long, it is of the end. */
const TRANSMITTED =
  /(?:transmis|d[ée]pos[ée]|re[çc]u)e?\s(?:[àa]|en|par)\s(?:la\s)?(?:sous-)?pr[ée]f|certifie[^.;:]{0,40}\sex[ée]cutoire/iu;

/** « … et AUTORISE Madame le » + « Maire à la signer. », « …, Mme Anne PETIT, M. » + « Luc ROUX. »: the end of a sentence. */
const goesOn = (line: string, before: string): boolean =>
  before.length > LONGEST_LINE && /[\p{L}\d,]$|\sMM?\.$/u.test(before) && line.endsWith('.');

/** « Le Maire certifie le caractère exécutoire … », « … recours devant le tribunal administratif … » */
const APPEALS = /certifie\s|recours\s|tribunal\sadministratif/iu;
/** « Le Maire certifie … | Fait et délibéré, », « Le Maire, », « Luc ROUX »: side by side, one paragraph signs too. */
const SIGNED =
  /\n[^\S\n]*L[ea]\s(?:[Mm]aire|[Pp]r[ée]sidente?)\s?,?[^\S\n]*\n[^\S\n]*\p{Lu}[\p{L}-]*\.?\s\p{Lu}/u;
const MOST_APPEALS = 3;

/** A certificate and what is said of appeals may stand below the signatures, in paragraphs of their own. */
function withoutAppeal(body: Passage): Passage {
  let { text } = body;
  for (let count = 0; count < MOST_APPEALS; count++) {
    const at = text.lastIndexOf('\n\n');
    const last = text.slice(at);
    if (at < 0 || !APPEALS.test(last) || SIGNED.test(last)) break;
    text = text.slice(0, at).trimEnd();
  }
  return body.slice(0, text.length);
}

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
      (line.length > LONGEST_LINE || SPEAKS.test(line) || goesOn(line, lines[index - 1] ?? '')),
  );
  const start = lines.slice(0, last + 1).reduce((sum, line) => sum + line.length + 1, 0);
  // The whole of a short body is no closing: it says nothing before its end.
  return last < 0 ? [closing] : [closing, tail.slice(start).trim()];
}
