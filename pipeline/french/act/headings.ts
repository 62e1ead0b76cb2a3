import { NUMBER_WORDS } from '../number-words.ts';
import { LINE_LEAD, opening, openingWords } from '../pages/line-lead.ts';
import { anyOf } from '../phrases.ts';

/** The labels at the head of an act. */

/** « Secrétaire de séance : … » */
export const SECRETARY_LABEL = opening(
  'secretaire de seance',
  'secretaires de seance',
  'secretaire :',
  'secretaire elu',
  'secretaire elue',
  'secretaire designe',
  'secretaire designee',
  'secretaire nomme',
  'secretaire nommee',
  'secretaire de la seance',
  'secretariat de seance',
  'secretariat de la seance',
  'designation du secretaire',
);

/** « Nombre de membres en exercice : 19 », « En exercice », « Votants » … */
export const COUNT_LABEL = openingWords(
  ...NUMBER_WORDS.flatMap((word) => [`${word} de`, `${word} des`, `${word}. de`]),
  'en exercice',
  'membres en exercice',
  'conseillers en exercice',
  // As in Alsace: « Conseillers élus : 15 », « Conseillers en fonction : 14 ».
  'conseillers elus',
  'membres elus',
  'conseillers en fonction',
  'membres en fonction',
  'en fonction',
  'effectif du conseil',
  'effectif legal',
  'votants',
  'ayant pris part',
  'qui ont pris part',
  'quorum',
  'le quorum',
  'suffrages exprimes',
  'total des votes',
  "l'assemblee formee",
);

/** « Membres : 8 – Quorum : 5 – Présents : 6 », whatever the first counts. */
export const COUNTS_IN_ROW =
  /^\W*\p{L}[^:\d\n]{2,30}:\s?\d{1,3}\s[–—|/,;-]\s[^\n]{0,60}(?:pr[ée]sents|votants|exercice|quorum)\s?:\s?\d/iu;

/** « Le quorum étant atteint, par 3 voix sur 4, le conseil décide … »: the decision itself, and no count of the head. */
export const QUORUM_THEN_DECISION =
  /^\W*le\squorum\s[ée]tant\s(?:[a-zß-ɏ]+\s)?atteint,\s(?!.{0,120}(?:secr[ée]taire|valablement|ouvert))(?:[^.;:]{0,60},\s)?(?:le\s(?:conseil|comit[ée])|l['’]assembl[ée]e|il\sest\sd[ée]cid)/iu;

/** « Date de convocation », « Convocation du », « Affichage » : dates of the sitting's preparation. */
export const NOTICE_LABEL = opening(
  'date de convocation',
  // A first letter that optical reading parted from its word.
  'd ate de',
  'date de la convocation',
  'date convocation',
  "date d'envoi de la convocation",
  'convocation',
  'la convocation',
  'convoque le',
  "date d'affichage",
  "date de l'affichage",
  'affichage',
  'affiche le',
  'publie le',
  'nota',
);

/** « Publié le … et rendu exécutoire », « … délai de recours »: such a line is of no notice. */
export const OF_APPEAL_OR_FORCE = /recours|ex[ée]cutoire/iu;

/** « Objet : … », « O B J E T : … », « 2° Objet : … », « Objet de la délibération n° 2025-12 : … » : the printed label of an act's title. */
export const SUBJECT_LABEL = new RegExp(
  `${LINE_LEAD}(?:(?<number>\\d{1,2})\\s?[°.)–-]{1,2}\\s?)?(?:${anyOf(['objet de la deliberation', "objet de l'affaire", 'objet', 'o b j e t', 'sujet', 'intitule', 'titre', 'titre de la deliberation'])})(?:\\s*n\\s?°\\s?\\d[\\w/.-]{0,15})?[\\s*_]*(?:[:;/–—-]+|\\t(?=[^\\t\\n]{20,}(?:\\n|$)))[\\s*_]*`,
  'iu',
);
/** The number of the act, in such a label. */
export const NUMBER_IN_LABEL = /d[ée]lib[ée]ration\s*n\s?°\s?(?<number>\d[\w/.-]{0,14}\w|\d)/diu;
/** « Objet de la délibération » alone on its line. */
export const BARE_SUBJECT_LABEL = new RegExp(
  `${LINE_LEAD}(?:OBJET|Objet)(?:\\s(?:de la d[ée]lib[ée]ration|DE LA D[ÉE]LIB[ÉE]RATION))?[\\s*_]*:?[\\s*_]*$`,
  'u',
);

/** « objet : », folded, before the words of a title. */
export const SUBJECT_WORD = /^\W*objet\W+/u;

/** « Présents : 8 », « Pour : 9 », whatever is counted. */
const LABEL_AND_COUNT = /^\P{N}{3,40}:\s?\d{1,3}\W*$/u;

/** « En exercice : 15 », « Convocation : 13/10/2023 » */
export const tellsSittingCount = (told: string): boolean => COUNT_LABEL.test(told) || NOTICE_LABEL.test(told);

/** A count or a day of the sitting's preparation, as margins tell them. */
export const tellsCount = (told: string): boolean => tellsSittingCount(told) || LABEL_AND_COUNT.test(told);
