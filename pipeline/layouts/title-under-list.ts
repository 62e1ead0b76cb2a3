import type { Line } from '../document.ts';
import { TITLE_OPENING } from '../french/titles.ts';
import { CAPITALS, SMALL } from '../patterns/letters.ts';
import { isInCapitals } from './look.ts';

/** A title right under the lists, where no gap tells it: it has a year, opens as titles do, or is in capitals where names are not. */
export const isTitleUnderList = (previous: Line, line: Line): boolean =>
  !/[,;-]\s*$/.test(previous.text) &&
  !/[,;]/.test(line.text) &&
  (HAS_YEAR.test(line.text) ||
    (TITLE_OPENING.test(line.text) && OPENS_NO_NAME.test(line.text)) ||
    OPENS_WITH_BODY.test(line.text) ||
    (isInCapitals(line) &&
      ENDS_WITH_NAME.test(previous.text.slice(-LONGEST_NAME)) &&
      !GOES_ON.test(line.text)));

/** « Exercice 2024 - Budget Primitif »; not « n° 2024 / 12 », which a margin may have left among the lists. */
const HAS_YEAR = /^(?=[^\n]*\p{L}{4})[^\n]*(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** « Décision modificative », « DÉCISION MODIFICATIVE N° 2 », « ACQUISITION DE LA PARCELLE »; not « VENTE Paul », nor « BAIL ANNE ». */
const OPENS_NO_NAME =
  /^\W*(?:\p{Lu}\p{Ll}|\P{Ll}{4,}?\s(?:D[EU]S?\s|D['’]|À\s|AUX?\s|POUR\s|SUR\s|N\s?[°º]))/u;

/** « Société Anonyme d'Economie Mixte … », « ZAC Port du Lac … »: who the title is about. */
const OPENS_WITH_BODY =
  /^\W*(?:Associations?|Centre|Commissions?|Concession|Exercice|Festival|March[ée]s?|Plan|Programme|Soci[ée]t[ée]|Syndicat|Z\.?A\.?C\.?)\s(?!\p{Lu}+\W*$)\p{L}/u;
/** « …, Arnaud BOIS, Martine ORME »: a given name and a name in capitals, whole. */
const ENDS_WITH_NAME = new RegExp(
  `[${CAPITALS}][${SMALL}]+(?:[ -][${CAPITALS}][${SMALL}]+)*\\s[${CAPITALS}'’ -]{3,}[.\\s]*$`,
  'u',
);
const LONGEST_NAME = 60;
/** « DE LA ROCHE », « ÉPOUSE ORME »: a name that the line end cut. */
const GOES_ON = /^\W*(?:D[EU]S?|D['’]|L[EA]S?|EL|VAN|VON|DI|ET|[ÉE]POUSE|N[ÉE]E)(?!\p{L})/u;
