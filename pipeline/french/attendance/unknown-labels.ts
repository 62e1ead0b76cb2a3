import { foldInPlace } from '../fold.ts';
import { isGivenName } from '../people/given-names.ts';
import { CIVILITY_OF_ANY } from '../people/titles.ts';

/**
 * « Retenus par leurs obligations : », a line of a list that names nobody, no place and no part of the council: what
 * stands below it is of another list, that no word known here tells.
 */

/** Whom a label over a part of a list names, or how they sit: « Adjoints : », « Pour l'opposition : », « À distance : ». */
const PART_OF_COUNCIL =
  /^(?:conseill|adjoint|maire|elus?$|elues?$|delegu|membre|titulaire|suppleant|president|vice|groupe|liste|college|commun|canton|secteur|territoire|pour$|opposition|majorite|minorite|inscrit|non-inscrit|etiquette|independant|bureau|comite|syndic|represent|administrat|charg|secretaire|ordre$|agglomeration|metropole|departement|region|ville|pays$|titre$|voix$|usager|personnalit|associat|nomm|design|distan|visio|audio|presentiel)/;
/** Words about proxies or replacements are of an entry: « Mme X a donné pouvoir à : ». */
const OF_ENTRY = /^(?:pouvoir|procuration|mandat|donn|remplac|suppl)/;
/** Small words of names of places: « Villers sous Bois », « Orval devant Saint-Exemple », « Orval l'église ». */
const OF_PLACE =
  /^(?:sous|saint|sainte|pres|devant|sur|dans|lez|les|vals?|haute?|bas|basse|bois|bourg|mont|montagne|eglise|abbaye|chateau|chapelle|temple|tour|foret|plaine|plage|port|pont|moulin|riviere|fontaine|roche|ville|vieux|vieille|grand|grande|petite?|neuf|neuve)$/;
/** Words that no place bears, in capitals too: « RETENUS PAR LEURS OBLIGATIONS ». */
const OF_PHRASE = /^(?:par|leurs?|ont|ayant|avec|sans|qui|non|sont|etaient|lors)$/;
/** A small word as short may be an article or a particle. */
const LONGEST_ARTICLE = 3;

/** The beginning of a line up to its colon, in few words and nothing that parts names. */
const LABEL_LINE = /(?<=\n)[ *•–-]{0,4}(?<label>\p{L}[^\n\t:;,()|\d]{2,60}?)[ \u00a0]?:(?![\d:])/gu;
const HOLDS_CIVILITY = new RegExp(String.raw`(?<![\p{L}])(?:${CIVILITY_OF_ANY}|M)(?!\p{L})`, 'u');

/** Lines of a text that look like labels of another list and say no known one: where each begins, its words, its colon ends. */
export function* unknownLabelsIn(text: string): Generator<{ start: number; words: number; end: number }> {
  for (const { index, 0: line, groups: { label = '' } = {} } of text.matchAll(LABEL_LINE))
    if (isUnknown(label))
      yield { start: index, words: index + line.indexOf(label), end: index + line.length };
}

function isUnknown(label: string): boolean {
  if (HOLDS_CIVILITY.test(label)) return false;
  const words = label.split(/[\s'’]+/).filter(Boolean);
  const folded = words.map((word) => foldInPlace(word));
  if (words.some((word) => isGivenName(word))) return false;
  if (folded.some((word) => PART_OF_COUNCIL.test(word) || OF_ENTRY.test(word))) return false;
  if (folded.some((word) => OF_PHRASE.test(word))) return true;
  return words.some((word, at) => {
    const isSmall = /^\p{Ll}+$/u.test(word) && word.length > LONGEST_ARTICLE;
    return isSmall && !OF_PLACE.test(folded[at] ?? '');
  });
}
