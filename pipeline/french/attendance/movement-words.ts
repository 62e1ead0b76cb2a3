import type { AttendanceChange } from '../../../schemas/deliberation.ts';
import { LETTERS } from '../../patterns/letters.ts';
import { spaced } from '../fold.ts';
import { SOMEBODY } from './sentences-under-lists.ts';

/** Who comes and goes in the course of a sitting: lines about one member, notes after a name. Most are for folded text. */

/** « Arrivée de M. X à 19 h 15 », « Mme Y quitte la séance à 21 h »: a line of its own about one member. */
export const MOVEMENT = spaced(
  `(?<lead>(?:arrivees?|departs?|retours?|sorties?) (?:de |d'|: ?))|(?=${SOMEBODY}[^\\n,(:]{2,50} (?:arrive|quitte|rejoint|sort|entre|(?:est|etait) (?:arrivee?|sortie?|partie?)|a (?:quitte|rejoint))(?![${LETTERS}]))|` +
    `(?=(?:[${LETTERS}][${LETTERS}'-]{1,30} ){2,4}(?:rejoint|quitte) (?:la seance|la reunion|le conseil|l'assemblee)(?![${LETTERS}]))`,
);
/** « À 20 h 15, arrivée de M. X », « 20h15 : départ de Mme Y » */
export const TIME_FIRST = spaced('(?:a )?\\d{1,2} ?(?:h|heures?)(?: ?\\d{2})?(?: minutes?)? ?[,:–—-]? ?');
/** Words by which a sentence in the course of a sitting is of somebody's coming or going, and not of what is debated. */
export const TELLS_MOVEMENT =
  /^\W*(?:a )?(?:\d[\dh :,–-]{0,12}(?:heures?[ ,:\d]{0,8})?)?(?:arrivee|depart|retour)s?\s(?:de|d'|:)|(?:rejoi|quitt|arriv|parti)\p{L}*\s[^.]{0,60}(?:seance|reunion|assemblee|conseil|\d\s?h|heures)/u;
/** Who leaves for one vote, or to have the mayor's accounts voted, does not leave the sitting. */
export const LEAVES_FOR_ONE_VOTE =
  /(?<!\p{L})ne (?:prend|prenn|particip)|ne pas (?:prendre|participer)|le temps d|pour (?:le|ce|cette|la duree)(?!\p{L})|interess|presid|compte administratif|compte financier/u;

/** « absent jusqu'au point 3 » arrives then; « à partir du point 7 » is an arrival unless one is absent from then on. */
export const MOVEMENTS: readonly [AttendanceChange['kind'], RegExp][] = [
  ['arrival', /(?:absente?s?|excusee?s?) jusqu|jusqu'a (?:son|leur|l') ?arriv/],
  [
    'departure',
    /(?:absente?s?|excusee?s?) a (?:partir|compter)|presente?s? jusqu|(?:partir|compter|depuis|apres) (?:de )?(?:son|leur) depart/,
  ],
  [
    'departure',
    /(?<!\p{L})(?:departs?|partie?s?|(?<!pren\p{L}{1,4} )part|quitt\p{L}*|sorti\p{L}*|sort|se retir\p{L}*|jusqu'\p{L}*)(?!\p{L})/u,
  ],
  [
    'arrival',
    /(?<!\p{L})(?:arriv\p{L}*|entre\p{L}*|rejoin\p{L}*|retour|a partir|a compter|depuis|en cours de)(?!\p{L})/u,
  ],
  ['partial', /(?<!\p{L})(?:pour|sauf|uniquement|seulement|absente?s?|presente?s?|du|des|hors)(?!\p{L})/u],
];

const SUBJECTS = '(?:points?|questions?|deliberations?|dossiers?|affaires?|rapports?|sujets?|items?)';
const NUMBER = `(?:n ?[°o]s? ?|n° ?s ?)?\\d[${LETTERS}\\d./_-]{0,14}`;
/** « points 4 à 6 », « n°s 3 et 16 » */
export const ITEMS = new RegExp(
  `(?:${SUBJECTS}(?: (?:de l'ordre du jour|portant))?\\s{0,2}(?:n ?[°o]s?)?\\s{0,2}|n ?[°o]s?\\s{0,2})(?<list>${NUMBER}(?:(?:\\s?,\\s?|\\s?(?:et|a|au|-)\\s)(?:${SUBJECTS} )?${NUMBER}){0,30})`,
  'du',
);

/** In a note about a proxy, « à partir du point 5 » limits the proxy: only words like these tell of the person. */
export const SAYS_MOVED = /(?<!\p{L})(?:arriv|depart|parti[es]|quitt|sorti|sort(?!\p{L}))/u;
/** « a reçu pouvoir de X jusqu'à son arrivée »: X arrives, not the holder. */
export const HOLDS = /(?<!\p{L})(?:recu|recoit|detient) (?:le |un )?(?:pouvoir|procuration|mandat)/u;
export const NOTE_OF_PROXY = /(?<!\p{L})(?:pouvoir|procuration|mandat|repr)/u;

/** « départ de Mme X, qui donne pouvoir à M. Y »; as printed. */
export const LEAVES_PROXY = /pouvoir|procuration|mandat/iu;

/** « arrivé à 18 h 20 et parti à 20 h » */
export const THEN_LEFT = /,?\set\s(?=(?:re)?parti|a quitt|quitt|est (?:re)?parti|d[ée]part)/iu;

/** What is said before the movement itself: « À 20 h 15, »; folded. */
export const TIME_BEFORE_MOVEMENT = new RegExp(`^\\W*(?:${TIME_FIRST})?`, 'u');

/** « Arrivée de M. X et de Mme Y »: of everybody named. */
export const MOVEMENT_OF_ALL = /^(?:arrivee|depart|retour)s?\s/u;

/** « n°s 3 et 16 », « points 4 à 6 »: each number, and whether it ends a range. */
export const NUMBERS_OF_ITEMS = /(?<range>(?:\s(?:[aà]|au)|-)\s[^\d]{0,15})?(?<number>\d[a-zß-ɏ\d./_-]*)/giu;
