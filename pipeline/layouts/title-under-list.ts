import type { Line } from '../document.ts';
import { NAME_GOES_ON, OPENS_NO_NAME, OPENS_WITH_BODY } from '../french/attendance/names-in-lists.ts';
import { DAY_OF_PROXY } from '../french/attendance/proxy-pairs.ts';
import { TITLE_OPENING } from '../french/titles/titles.ts';
import { CAPITALS, SMALL } from '../patterns/letters.ts';
import { isInCapitals } from './look.ts';

/** A title right under the lists, where no gap tells it: it has a year, opens as titles do, or is in capitals where names are not. */
export const isTitleUnderList = (previous: Line, line: Line): boolean =>
  !/[,;-]\s*$/.test(previous.text) &&
  !/[,;]/.test(line.text) &&
  (HAS_YEAR.test(line.text.replace(DAY_OF_PROXY, '')) ||
    (TITLE_OPENING.test(line.text) && OPENS_NO_NAME.test(line.text)) ||
    OPENS_WITH_BODY.test(line.text) ||
    (isInCapitals(line) &&
      ENDS_WITH_NAME.test(previous.text.slice(-LONGEST_NAME)) &&
      !NAME_GOES_ON.test(line.text)));

/** « Exercice 2024 - Budget Primitif »; not « n° 2024 / 12 », which a margin may have left among the lists. */
const HAS_YEAR = /^(?=[^\n]*\p{L}{4})[^\n]*(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** « …, Arnaud BOIS, Martine ORME »: a given name and a name in capitals, whole. */
const ENDS_WITH_NAME = new RegExp(
  `[${CAPITALS}][${SMALL}]+(?:[ -][${CAPITALS}][${SMALL}]+)*\\s[${CAPITALS}'’ -]{3,}[.\\s]*$`,
  'u',
);
const LONGEST_NAME = 60;
