import { LETTERS } from '../../patterns/letters.ts';
import { NUMBER_WORD } from '../number-words.ts';

/**
 * The words of the labels of attendance lists, as data: « Étaient présents », « Absents excusés ayant donné
 * pouvoir », « Membres titulaires présents (27) ». Sources of patterns for text folded in place.
 */

/** « présent(e)s », « absent.e.s », « excusé·es », « absent(s/es) » */
const ENDING = '(?:[es]| ?\\((?:es?|s)(?:[/,](?:es?|s)){0,2}\\)|[.·•-](?:es?|s)(?![a-z])){0,4}';

/** At least one of these makes a label. */
const CORE = [
  'present', 'absent', 'absence', 'excus', 'excuser', 'pouvoir', 'procuration', 'represent', 'titulaire', 'suppleant', 'supplee', 'remplacee?', 'remplacant', 'mandat', 'mandant', 'mandataire', '(?<=(?:ont|a|ayant|avaient|avait) )siege', 'siegent',
  'siegeaient', 'participant', 'presence', '(?<=(?:etaient|sont|ou) )connecte', 'deleg(?:ation|uation)s? de vote', '(?<=delegu[a-z]{1,3} (?:leur|son) )droit de vote', 'empech', 'prevenu',
]; // biome-ignore format: a table of words

/** These may stand beside them. */
const BESIDE = [
  'etaient', 'etait', 'etant', 'etai\\(en\\)t', 'sont', 'est', 'ont', 'a(?= (?:donne|ete|recu|remis|vote))', 'ete', 'ayant', 'avaient', 'avait', 'donn', 'remis', 'vot', 'voter', 'de vote', 'par', 'avec', 'sans', 'non', 'ni', 'ou', 'et', 'les',
  'le', 'la', 'des', 'de', 'du', 'en (?:son|leur) nom', 'leur', 'son', 'un', 'membre', 'conseiller', 'conseillere', 'municip(?:al|aux)', 'communautaire', 'syndic(?:al|aux)', 'metropolitain', 'territori(?:al|aux)', 'suivante?(?=s)',
  'departement(?:al|aux)', 'region(?:al|aux)', 'gener(?:al|aux)', 'elu', 'delegu', 'administrat(?:eur|rice)',  'a la seance', 'en seance', 'en qualite de', 'en tant que',
  'a la reunion', "(?:au moment|lors) de l'appel(?: nominal| nominatif)?", "a l'appel(?: nominal| nominatif)?", "a l'ouverture(?: de (?:la )?seance)?", "(?:au|en) debut (?:de (?:la )?)?seance", '(?:avec|ayant|dotee?s?|disposant) (?:du |le )?droit de vote', 'formant (?:le )?quorum', 'formant la majorite(?: des membres)?', 'repondu', 'ce jour', 'liste', 'noms?', 'egalement', 'eventuellement', 'suivant', 'ci-dessous', 'nomm', "n'ayant pas", "n'ont pas", 'se sont fait', "s'est fait", 's\'etaient', 'fait', 'ecrit', 'conseil', 'comite', 'bureau', 'bureau syndical',
  "assemblee", 'commission', 'communes?', 'personne', 'en exercice', 'voix deliberative', 'avec voix deliberative', 'physiquement', '(?:en |par )?visio[ -]?conference', 'en audioconference', 'a distance', 'en (?:distanciel|presentiel)', 
   'autre', 'depot', 'porteu(?:r|se)', 'detent(?:eur|rice)', "d'une", 'ordre (?:alphabetique|du tableau)', 'tous', 'toutes', 'recu', 'valable', 'qui (?:donnent|ont|avaient|etaient|sont)', 'pour', 'd\'un', 'se', 'sont', 'excuse', 'de droit',
]; // biome-ignore format: a table of words

/** In a line « Pouvoir : M. Y » says who holds the proxy of the person before: it is no label. */
export const RELATION_ALONE = /^(?:pouvoir|procuration|mandataire|mandant)$/;

const WORD = `(?:${[...CORE, ...BESIDE].toSorted((a, b) => b.length - a.length).join('|')})${ENDING}(?![${LETTERS}'])`;
const COUNT = '\\(?(?:\\d{1,3}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\\)?';

/** A label, with a count before or after it: « 03 Procurations », « Présents (8) », « Nombre de présents : 8 ». */
export const LIST_LABEL = `(?<count>${COUNT} ?)?(?<total>${NUMBER_WORD} (?:total )?(?:des? |d'))?(?<label>${WORD}(?:(?:[ ,/()–—-]|\\n(?!\\n)){1,3}${WORD}){0,14})`;

export const CORE_WORD = new RegExp(`(?<![${LETTERS}])(?:${CORE.join('|')})`, 'u');
