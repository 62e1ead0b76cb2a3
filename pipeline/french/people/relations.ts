import { LETTERS } from '../../patterns/letters.ts';

/**
 * How a list says who votes for whom, as sources of patterns for text folded in place; a space stands for any
 * white space. The first that matches wins.
 */

const POWER =
  '(?:(?:pouvoirs?|pourvoi[er]|procurations?|mandats?|delegations?)(?: ecrite?s?)?(?: de vote| de voter| pour voter)?|droits? de vote)(?: ecrite?s?)?(?: en (?:son|leur) nom)?(?: et place)?';
const HAVE = '(?:qui )?(?:(?:a|ont|ayant|avait|avaient) )?';
const TO = `(?: ?:? ?(?:a|au|aux|en faveur (?:de|du)|au profit (?:de|du))(?![${LETTERS}']))`;
const OF = "(?:(?:au nom )?(?:de(?! vot)|du|des|d'))";
/** « donné », « donnée(s) », « donné(e) » */
const AGREES = '(?:\\(e\\)|e)?(?:\\(s\\)|s)?';
const WHOSE = '(?:son|leurs?|sa|un|une)';
const GIVES = `${HAVE}(?:respectivement |egalement |tous |toutes )?donn(?:e${AGREES}|ent|ant) (?:(?:${WHOSE}|tout|egalement|respectivement|chacune?) ){0,2}${POWER}(?: respectivement)?`;
const HANDS = `${HAVE}(?:remis|confie|laisse|delegue|accorde|etabli|transmis|vote par) (?:${WHOSE} )?(?:${POWER}|votes?)`;
/** « a donné pouvoir à », « a remis son mandat de vote à »: words of a sentence of its own. */
export const GIVES_TO = `(?:${GIVES}|${HANDS})(?:${TO}|(?<=de vote))`;

export type Relation = 'gives' | 'by' | 'receives' | 'to' | 'substitute' | 'replaces' | 'without';

/** « suppléante de M. X », « M. Y suppléant M. X », « M. Y, représentant Mme X »: whom they replace, where the word alone would be an office. */
export const STANDS_FOR = `(?:(?:suppleante?s?|representante?s?) (?:de|d')|(?<=[${LETTERS}] )suppleante? |(?:en )?representant )(?= ?(?:m\\.|mme|mlle|mr |m |monsieur|madame))`;

export const RELATIONS: readonly { kind: Relation; source: string; isBare?: true }[] = [
  /** « (pas de pouvoir donné) » */
  {
    kind: 'without',
    source: `(?:pas de|sans|aucun|n'a pas donne(?: de)?|n'ayant pas donne(?: de)?) ${POWER}(?: donnee?s?)?`,
  },
  /** « Y a reçu pouvoir de X », « Y a déposé un pouvoir pour voter au nom de X », « mandataire de X », « (pouvoir de X) » */
  {
    kind: 'receives',
    source:
      `(?:${HAVE}(?:recue?s?|depose|recoit|detient|detenant|possede|dispose|disposant)(?: (?:le|la|les|un|une|du|d'un|d'une|de))?|porteu(?:r|se) (?:du|d'un|de la|d'une)|` +
      `ayant(?: le| la| un| une)?|avec(?: le| la)?)? ?${POWER} ${OF}`,
  },
  { kind: 'receives', source: `mandataires? ${OF}` },
  /** « X a donné pouvoir à Y », « donne procuration à », « pouvoir donné à », « (pouvoir : Y) » */
  {
    kind: 'gives',
    source: `${GIVES}${TO}?`,
  },
  { kind: 'gives', source: `${HANDS}${TO}?` },
  { kind: 'gives', source: `(?:(?:a|ayant|ont|avec) )?(?:pour )?mandataires?(?: ?:)?` },
  {
    kind: 'gives',
    source: `(?:(?:a|ayant|avec|par) )?(?:${POWER}|pvr?(?= ?[.:])|pvr|proc(?:\\. de vote)?)\\.?(?: (?:est |a ete )?(?:donnee?s?|remis|confie|transmis))?${TO}?(?: ?:)?`,
  },
  /** « représenté par Y », « repr. par » */
  {
    kind: 'by',
    source: `(?:(?:est|sont|etait|etaient|etant|a ete|ont ete) )?(?:represente|repr|rep)${AGREES}\\.? (?:par(?! (?:son|sa|leurs?) suppleant)|:)`,
  },
  /** « remplacé par Y », « (Suppléant Y) »: somebody else sits, with a vote of his own. */
  {
    kind: 'substitute',
    source:
      '(?:(?:est|etait|etant|a ete) )?(?:(?:remplace|supplee)e?s? par(?: (?:son|sa) suppleante?)?|representee? par (?:son|sa) suppleante?)',
  },
  {
    kind: 'substitute',
    source: '(?:representee? par )?(?:son |sa )?suppleante?s?(?= ?:? ?(?:m\\.|mme|mr |m |monsieur|madame))',
  },
  /** « NOM M.J. (remplace NOM J.) » */
  {
    kind: 'replaces',
    source: `(?:remplac(?:e|ant(?:e?s?)?(?: ${OF})?)(?= )|en remplacement ${OF}|suppleante? ${OF}|supplee(?= ))`,
  },
  { kind: 'to', source: `au?(?![${LETTERS}'])`, isBare: true },
  // « Mme BOIS 4 M. CHÊNE »: « à » read optically as a figure, for nothing else stands between two people.
  {
    kind: 'to',
    source: `(?<=[${LETTERS}] )4(?= (?:m\\.|mm?es?|mr|dr|monsieur|madame|docteur)[ .])`,
    isBare: true,
  },
  { kind: 'by', source: `par(?![${LETTERS}'])`, isBare: true },
  { kind: 'to', source: "(?:en faveur|au profit|au benefice) (?:de|du|d')", isBare: true },
  { kind: 'to', source: '(?:[-=]{0,3}>|[→⇒➔➜➡])' },
];

/** What may be said of somebody's presence: runs up to the next separator. */
export const NOTE_OPENING = `(?:${[
  '(?:est |sont |etait |etaient )?(?:absente?s?|excusee?s?|arrivee?s?|partie?s?)', 'arriv(?:e|ant|ait)', 'departs?', 'part', '(?:a |ayant )?quitt(?:ee?|e|ant|ait)',
  'sortie?s?', 'sort', 'entree?s?', 'entre', 'rejoint', 'retour', 'a partir', 'a compter', `jusqu'[${LETTERS}]*`, "pour (?:les?|la|une?|cette|voter|toute|l'ensemble)", '(?:pendant|durant) (?:toute )?la', 'sauf', 'presente?', 'en retard',
  'retard', 'uniquement', 'seulement', "n'a (?:pas|pu)", "n'ont pas", 'ne pren(?:d|ant|nent)', `ne particip[${LETTERS}]*`, `s'abst[${LETTERS}]*`,
  `qui (?:a|ont|est|sont|quitt[${LETTERS}]*|arriv[${LETTERS}]*|ne|se)`, `qui s'[${LETTERS}]*`, 'en cours de', 'non (?:votante?|excusee?)', 'invitee?s?', 'avec voix', 'sans voix', `se retir[${LETTERS}]*`,
  `interess[${LETTERS}]*`, 'hors de la', `(?:par|en) visio[${LETTERS}]*`, 'a distance', '(?:du|des) points?', 'de la question', 'des questions', 'depuis', 'en date du',
].join('|')})(?![${LETTERS}])`; // biome-ignore format: a table of words
