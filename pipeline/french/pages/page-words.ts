/** What pages say of themselves: their numbers, the foot of a page of a site. */

const OF_PAGES = String.raw`\d{1,3}\s*(?:\/|sur|de)\s*\d{1,3}`;

/** « Page 1 sur 2 » wherever it stands: a text file keeps its page ends in the flow. */
export const PAGE_OF = new RegExp(String.raw`^\W*page\s*n?°?\s*${OF_PAGES}\W*$`, 'iu');

/** « - 2 - », not « 050 € ; », the end of a sentence. */
export const PAGE_NUMBER = new RegExp(
  String.raw`^\W*(?:page\s*)?(?:${OF_PAGES}|\d{1,3})(?![.)])[^\w€%;:,]*$`,
  'iu',
);

/** What changes from page to page in a running line: its page number, not the number of an act. */
export const PAGE_IN_LINE = new RegExp(
  String.raw`(?<!\d)${OF_PAGES}(?!\d)|page\s*\d{1,3}|(?<![\d/-])\d{1,3}\W*$`,
  'gu',
);

/** « Page 3/12 » in a line. */
export const PAGE_COUNTED = new RegExp(String.raw`(?<!\p{L})page\s*(?:n\s?°\s*)?${OF_PAGES}`, 'iu');

/** « Ville de Beauval – Conseil municipal du 3 mai – page 2/2 », at the head or foot of a page. */
export const ENDS_IN_PAGE = new RegExp(String.raw`\s[–—|-]\s*page\s*${OF_PAGES}\W*$`, 'iu');

/** « Mentions légales – Plan du site », « © 2024 »: what the foot of a page of a site says, and no act. */
export const FOOT_OF_SITE =
  /mentions l[ée]gales|plan du site|politique de confidentialit[ée]|tous droits r[ée]serv[ée]s|horaires d['’]ouverture|©|cookies/iu;

/** « Pour Contre Abstention », « 17 0 0 », « Contre : 3 », folded: rows of a vote, at the ends of two pages, are no running lines. */
export const ROW_OF_VOTE =
  /^(?:(?:\d{1,4} ){1,7}\d{1,4}|(?:voix |votes? )?pour (?:voix |votes? )?contre(?: .*)?|(?:pour|contre|abst[a-z.]*|nppv) ?:? ?\d{1,3})$/;
