import { LETTERS } from '../../patterns/letters.ts';
import { spaced } from '../fold.ts';
import { CIVILITY_SOURCES } from '../people/titles.ts';

/** Sentences under a list that say who was not there, or who gives a proxy. Sources of patterns for text folded in place. */

/** « Tous les conseillers étaient présents à l'exception de M. X »: what follows is absent. */
export const EXCEPT = `(?:a l'exception|exceptee?s?|sauf|hormis)(?: de| des| d')?(?![${LETTERS}])`;
export const EVERYBODY = /(?:tous|toutes|ensemble|totalite|au complet)[^.;]*$/;

/** A civility, folded, before a name. */
export const SOMEBODY = '(?:m\\.?|mr\\.?|mme|mlle|monsieur|madame) ';

const SOMEBODY_OR_SEVERAL = `${CIVILITY_SOURCES.map((words) => `${words}\\.?\\s`).join('|')}`;

/** « Mme Y, secrétaire de séance », « M. X remplit les fonctions de secrétaire », under a list: who is there is not absent. */
export const SECRETARY_UNDER_LIST = `(?=${SOMEBODY}[^\\n:;,]{3,50},? \\(?secretaire de (?:la )?seance|${SOMEBODY}[^\\n:;,]{3,50},? (?:est|a|ayant|remplit|exerce|assure|accepte|se propose)(?![${LETTERS}])[^\\n:;]{0,60} secretaire(?! de mairie| general))`;

const GIVES = `(?<![${LETTERS}])(?:donn|remis|remet)[${LETTERS}]*(?:\\s[${LETTERS}]{2,5})?\\s(?:pouvoir|procuration|mandat)`;

/** A line that says who gives a proxy, outside any list. */
export const GIVING = new RegExp(`(?<=^|\\n)(?=[^\\n]{3,120}${GIVES})`, 'gu');

/** « …, formant la majorité. Mme Y avait donné pouvoir à M. Z. »: a sentence after those present. */
export const GIVING_SENTENCE = `(?<=[.;]\\s|\\n)(?=${spaced(SOMEBODY)}(?:[^.;\\n\\t]|(?<=(?<![${LETTERS}])mm?)\\.){2,80}${GIVES})`;

const isAway = (group: string): string =>
  `\\s(?:est|sont|etait|etaient|etant)\\s(?:egalement |tous |toutes )?(?:absent[es]{0,2} (?=excus))?(?<${group}>absent|excus)`;
/** « MM. David BLANC et Yves PETIT étaient absents. », « …, M. BLANC étant absent »: after those present, of all whom it names. */
export const AWAY_SENTENCE = `(?:(?<=[.;]\\s|\\n)(?=(?:${SOMEBODY_OR_SEVERAL})(?:[^.;:\\n\\t]|(?<=(?<![${LETTERS}])mm?)\\.){2,120}${isAway('awayAs')})|(?<=,\\s)(?=(?:${SOMEBODY_OR_SEVERAL})[^.,;:\\n\\t]{2,60}${isAway('awayOneAs')}))`;

/** « MM. David BLANC, adjoint, et Yves PETIT », and nobody who says something, before « étaient absents »: of the text as printed. */
export const ONLY_NAMES_AWAY =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*|et|de|du|des|la|le|ainsi|que|adjoint\p{L}{0,2}|conseill\p{L}{2,4}|d[ée]l[ée]gu[ée]\p{L}{0,2}|maire|municipa\p{L}{1,3}),?\s){1,30}(?:est|sont|[ée]tai(?:en)?t|[ée]tant)\s/u;
