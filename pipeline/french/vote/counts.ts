import { LETTERS } from '../../patterns/letters.ts';
import { NUMBER } from '../numbers.ts';
import { anyOf, forms, lexicon } from '../phrases.ts';
import { INITIAL } from './initials.ts';
import { VOTE_OBJECTS, VOTE_TERMS, VOTER_NOUNS } from './terms.ts';

/** Words and numbers of counts, and what may stand between and around them. */

export const terms = lexicon(VOTE_TERMS);
/** « (ne prend pas part) ni au débat ni au vote » */
const OBJECT = `(?:(?:\\s+(?:ni|et|,)){0,1}\\s+(?:au|aux|[àa]|[àa]\\s+la|[àa]\\s+ce)\\s+${anyOf(VOTE_OBJECTS)}){0,3}`;
// « Non inscrits », a group, votes « non » by no word. « Pour : 2] »: 21 read optically, and no 2; « O voix contre »: the letter for the figure; « Pour fContre : 0 »: a
// figure written by hand, read as a letter of the next word.
export const TOKEN = new RegExp(
  `(?<term>(?!non[\\s-]inscrit)${terms.source})(?:\\s?\\(s\\))?${OBJECT}|(?<=[\\s:][${LETTERS}])(?<smudged>contre|abstentions?)(?=\\s?:\\s?\\d)|(?<number>${NUMBER})(?![\\d\\]}])|${INITIAL}|(?<nought>(?<![${LETTERS}\\d])O0?(?=\\s(?:voix|contre|abst)))`,
  'giu',
);
const VOTERS = anyOf(VOTER_NOUNS.flatMap(forms));
/** Between « 2 » and « abstentions »: nothing, « élus », « (deux) ». */
export const JOINED = new RegExp(
  `^\\s*(?:\\([^()]{0,20}\\)\\s*)?(?:d['’]\\s?|de\\s+)?(?:${VOTERS}\\s*)?(?:,\\s*|qui\\s+|["«“]\\s?)?$`,
  'iu',
);
/** Between a label and its number: « : », « ( », leaders, or nothing. */
export const LABEL_GAP = /^\s*(?<strong>[:=?|→>([]|\.{2,60}|…{1,20}|_{2,60}|[-–—])?\s*[-–—:]?\s*$/u;
export const COLON_AFTER_LABEL = /^\s*[:=(]/;
/** Just before, in the same breath: « Vote : 14 pour ». */
export const VOTE_WORD =
  /(?:vot|unanim|majorit|adopt|d[ée]lib[ée]r|approuv|rejet|suffrage|r[ée]sultat|scrutin)[^.]{0,60}$/iu;
/** « Pour : 65 voix », then « Contre : 0 » : two lines, not « voix contre ». */
export const LABEL_BELOW = /^\p{L}+\s*\n\s*\p{L}+\s*[:=]/u;
export const DETERMINER = /^\s+(?:l[ea]s?|l['’]|une?|des?|du|ces?|cette|que|notre|son|sa)(?![a-zß-ɏ])/iu;
/**
 * « par », « adopté (», « à l’unanimité des présents, », « 1 abstention et »; not « moins » (2 voix), nor
 * « M. X (» 2 voix.
 */
export const VOICES_LEAD =
  /(?<![a-zß-ɏ])(?:par|[àa]|avec|soit|de)\s*$|(?:unanimit|majorit|adopt|approuv|accept|vot|exprim|pr[ée]sent|repr[ée]sent)[a-zß-ɏ]{0,6}\s*\(\s*$|unanimit(?:(?!\s(?:moins|sauf|hormis)\s)[^.;\n]){0,60}$|(?:abstentions?|contre)\s?["»”]?\s?(?:\([^()]{1,60}\)\s?)?et\s*$/iu;
/** « 12 voix pour l’option A », « pour M. X », « 9 voix pour 38 € »: chosen among several, nothing adopted. */
export const CHOICE_AFTER =
  /^ (?:\d[\d .,]{0,11}(?:€|%|euros?(?![a-zß-ɏ]))|M\.|Mme|MM|monsieur|madame|(?:l['’]|l[ae]s? |une? )(?:options?|hypoth[èe]se|offre|candidat|solution|liste|variante|sc[ée]nario|nom|devis|date)|la proposition (?:n|\d|[a-d](?![a-zß-ɏ])))/iu;
/** « 1 abstention, », « 11 voix pour et », before the next count; « à la majorité, soit », before the first. */
export const AFTER_A_COUNT =
  /(?:voix|pour|contre|abstentions?)\s?(?:,|\set)\s$|(?<![a-zß-ɏ])(?:soit|par)\s$/iu;
export const COUNT_ENDED = /^\s*(?:[,;.:()/\]|\n»"”–—-]|$|\s(?:et|ou|dont|sur)\s)/u;
/** « 2 contre (M. X, Mme Y) », « 2 contre (1 + 1 pouvoir) » */
export const DETAILED = /^\s*\((?:\p{Lu}|\d{1,3} ?\+)/u;
export const LINE_START = /(?:^|[\n,;/–—|-])[\s•*·-]*$/u;
export const OTHER_NOUN =
  /^[ \n](?!voix|votes?|contre|pour|abs|dont|et|[ée]lu|membre|conseill|suffrage|ne |se |oui|non)\p{Ll}{2,}/u;
/** « pour 12 500 € »: thousands. */
export const PART_OF_NUMBER = /^\s?[+/]\s?\d|^[.,]\d|^\s?[€%]|^ \d{3}(?!\d)/;
export const SLASH = /^\s*[:=]\s*(?:[/Ø∅OoQ](?=\s|$)|[-–—](?=\s*(?:\n|$)))/u;
export const ALONE_ON_LINE = /^[ \t]*(?:voix|votes?)?[ \t]*(?:\n|\(|$|\)[.;,]?[ \t]*(?:\n|$))/iu;
export const TIME_AHEAD = /^[^.;]{0,30}?(?<!\d)\d{1,2}\s?(?:h|:|heures)/iu;
export const VOTE_AHEAD = /(?:part|le|du|au|ce)\s+(?:vote|point)(?![a-zß-ɏ])|particip/iu;
/** « à l’unanimité (17) », « à l’unanimité des 17 membres présents », « à l’unanimité, soit 17 ». */
export const COUNT_OF_UNANIMITY = new RegExp(
  `unanimit[ée]\\s*(?:des?\\s+(?:s[eu]s\\s+|ses\\s+)?(?<members>${NUMBER})\\s+(?:membres|votants|[ée]lus|conseillers|suffrages|pr[ée]sents|d[ée]l[ée]gu[ée]s)|` +
    `(?:des\\s+[${LETTERS}\\s]{0,60})?[(:]\\s*(?<bare>${NUMBER})(?=\\s*\\)|\\s*$|\\n(?!\\s?(?:abst|contre|opposition|refus|non[\\s-]))))`,
  'giu',
);
/** « 10 pour (8 + 2 procurations) », « 3 abstentions (1 + 2 pouvoirs : M. X, … ) »: the count again, in parts. */
export const BREAKDOWN =
  /(?<=\(\s?)\d{1,3} ?\+ ?\d{1,3} (?:procurations?|pouvoirs?|mandats?)(?:\s(?:pour|contre))? ?:?(?=[\s)])/giu;
