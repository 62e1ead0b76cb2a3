/** What is said once all is decided. */

const CLOSED =
  's[ée]ance (?:est|a [ée]t[ée]|fut) (?:lev|clos|clôtur)[ée]e|l[èe]ve la s[ée]ance|fin de (?:la )?s[ée]ance';

/** « La séance est levée à 21 heures. »: who met may have decided nothing. */
export const SITTING_CLOSED = new RegExp(CLOSED, 'iu');

/** « L'ordre du jour étant épuisé, la séance est levée à 21 heures » : nothing is decided after. */
export const END_OF_SITTING = new RegExp(
  String.raw`(?:ordre du jour (?:[ée]tant|est) [ée]puis|${CLOSED}|plus rien n['’][ée]tant|^\W*(?:questions|informations|affaires|points) (?:divers(?:es)?|orales|[ée]crites)|^\W*(?:[IVX\d]{1,4}\s?[-.)–—]\s?)?(?:informations?|communications?|divers|tour de table)\W*$)`,
  'iu',
);

/** « Question de Mme X : … »: asked once all is decided, or while an item is debated. */
export const QUESTION_OF =
  /^\W*(?:questions? de|r[ée]ponse [àa])\s(?:M\.|Mme|M(?:onsieur|adame))\s[^:\n]{2,60}:/iu;
