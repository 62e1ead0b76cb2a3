import { NUMBER_WORD } from '../number-words.ts';

/** Lines where the lists of members begin and end, and what goes on with them. */

/** « Présents : » and nothing else. */
export const PRESENT_ALONE = /^\W*(?:[ée]taient\s)?pr[ée]sent(?:e?s|\(e\)s)?\s?:\W*$/iu;

/** « Présents : 11 », « En exercice : 15 »: how many, and nobody by name. */
export const ENDS_IN_COUNT_OF_MEMBERS = /:\s*\d{1,3}\W*$/u;

/** « présents : », below « Nombre de conseillers »: the label of a count, which the line end cut. */
export const ENDS_COUNT_LABEL = /^\W*pr[ée]sents\s?:\s*$/u;

/** « Nombre de conseillers », no colon on its line. */
export const OPENS_COUNT_LABEL = new RegExp(`^\\W*${NUMBER_WORD}\\s[^:]*$`, 'iu');

/** « Vu l'avis de la commission réunie … », « Considérant … »: a ground of the act, and no opening of the sitting. */
export const OPENS_GROUND = /^\W*(?:vus?|consid[ée]rant)\s/iu;

/** « L'an deux mille …, le conseil municipal s'est réuni », « sous la présidence de … », « dûment convoqué » */
export const TELLS_GATHERING = /(?:r[ée]uni|assembl|convoqu|s[ée]ance|s['’]est|pr[ée]sidence|l['’]an\s)/iu;

/** « Après avoir procédé à l'appel », « Après avoir constaté que le quorum est atteint, »: the lists may go on. */
export const CALLS_THE_ROLL =
  /^\W*apr[èe]s\s(?:avoir\s(?:proc[ée]d[ée]|constat[ée]|v[ée]rifi[ée])|l)[^.]{0,30}(?:appel|quorum)[^.]*$/iu;

/** « le lundi 3 mai 2024 », « 03/05/2024 », and nothing else on the line. */
export const DAY_ALONE =
  /^\W*(?:le\s)?(?:\p{L}{5,8}\s)?\d{1,2}(?:er)?[\s/.-](?:\p{L}{3,9}|\d{1,2})[\s/.-]\d{4}\W*$/iu;

/** « Code général … », « Général des Collectivités … », below « … en application de l'article L 2121-20 du ». */
export const LABEL_GOES_ON = /^\s*(?:\p{Ll}|G[ée]n[ée]ral|Code|Collectivit)/u;
