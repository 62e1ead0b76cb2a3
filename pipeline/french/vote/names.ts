import { CAPITALS, LETTERS, POINTS, SMALL } from '../../patterns/letters.ts';
import { NUMBER } from '../numbers.ts';
import { CIVILITY_OF_ONE, CIVILITY_SOURCES, ROLE } from '../people/titles.ts';
import { anyOf, anyPhrase } from '../phrases.ts';
import { LIST_STOP } from './context.ts';
import { DECIDING_VERBS } from './decision.ts';
import { ACT_NOUNS, RESULTS } from './formulas.ts';
import { COUNCILS } from './terms.ts';

/** What leads from a count or a verb of the vote to the names of the voters. */

export const UNIT =
  /^(?:\s?\(s\))?\s?[»"”]?\s*(?:voix|votes?|[ée]lu(?:e|s|es)?|conseillers?|membres?|voix\s+contre)?\s*(?:dont\s(?:\d{1,3}|une?|deux|trois)\s(?:pouvoir|procuration|mandat)s?\s*)?/iu;
export const CIVILITY_AND_SPACE = `(?<![${LETTERS}])(?:${CIVILITY_SOURCES.join('|')})(?:\\.\\s?|\\s)`;
/** « (L'abstention) est celle de », « (2 voix contre,) celles de » */
const THOSE = '(?:(?:est|sont|[ée]tant)\\s+)?celles?\\s+';
/** « Abstention : », left empty, then a blank line, « Le Maire, Paul ARBRE » or « Paul ARBRE, Maire »: who signs. */
export const SIGNED_BELOW =
  /^\s?:?[^\S\n]*\n(?:\s*\n|\s*(?:l[ea]\s|[^\n,]{3,50},\s*)(?:maire|pr[ée]sident|secr[ée]taire))/iu;
/** « (Ont voté pour (11) :) Mmes et MM. », then the names below a gap. */
const ASKED_BELOW = '(?:(?:mm?\\.?|mmes?)(?:\\s(?:et\\s)?)?){1,2}\\n\\n';
/** What leads from a count to its names, « Qui s'abstient ? MM. X et Y. »; `loose`: may as well lead to another sentence. */
export const JOINT = new RegExp(
  `^(?:(?<asked>\\s?\\?\\s+(?=${CIVILITY_AND_SPACE}))|:\\s*(?:${ASKED_BELOW})?|,?\\s*(?:${THOSE}|en\\s+la\\s+personne\\s+)?(?:(?:de|dont|par)\\s|du\\s(?=groupe)|des\\s(?=[ée]lus\\s|membres\\sdu\\sgroupe))|,?\\s*${THOSE}d['’]|(?<loose>[–—-]\\s*|,?\\s*(?=(?:l[ea]s?\\s+)?${CIVILITY_AND_SPACE})))`,
  'iu',
);
/** « (groupe Vivre ensemble et Mme Y) », « de l'Opposition, (2 membres : M. X, Mme Y) » name Mme Y. */
export const VOTING_GROUP =
  /(?:les\s+[ée]lus\s+)?(?:du\s+|des\s+|le\s+|les\s+)?(?:groupes?|listes?)\s[^,;:()]{0,80}?(?:(?=\s+et\s+M|[,;)]|$)|\s*[:(])|(?:[il]\s?['’]\s?|la\s)?(?:opposition|minorit[ée])(?!\p{L})(?:[,\s]{0,3}\(\s?\S{1,2}\s(?:membres|[ée]lus|conseillers)\s?:)?/giu;
/** A subject stands between this and its verb. « …, Jeanne » + a blank line + « BOIS, » is one list all the same; « - Chorale : 90 € » + « Léa BOIS, … » is none, nor « Rapporteur : Luc ROUX » + « Léa BOIS, … ». */
export const SUBJECT_BREAK = new RegExp(
  `[:;(]|\\n(?:[Aa]dopt|[Aa]pprouv|[Aa]ccept|[Rr]ejet)[ée]e?s?\\s?,|(?<!,|,\\s[${CAPITALS}][${SMALL}-]{1,20})\\n\\n|(?<=[\\d€]|[Rr]apporteure?\\s?:\\s[^\\n]{3,60})\\n|${LIST_STOP}`,
  'gu',
);
export const ROLE_ONLY = new RegExp(`^${ROLE.replaceAll(' ', '\\s')}`, 'u');
/** From one cell of a table to the next. */
export const CELL_EDGE = /^ ?[\t|] ?(?=[^\s|])/u;
/** « Contre : M. X », « Abstentions (Paul ARBRE », « Contre | Mme Y » */
export const LEADS_TO_NAME =
  /^(?:\s*[:(]\s*| ?[\t|] ?)(?:M\.|MM|Mmes?\s|Mlle|Mesd|Mess|Mons|Mad|\p{Lu}[\p{L}.-]*\s\p{Lu})/u;
/** « (M. X et Mme Y » */
export const NAMED_IN_PARENTHESES = new RegExp(
  String.raw`\([^()]{0,60}(?:${CIVILITY_OF_ONE})\s\p{Lu}[^()\d]{1,40}\s$`,
  'u',
);
/** « M. X : » or « Mme Y (», then « ne prend pas part au vote »; without civility, the family name in capitals. */
export const NAME_SAID =
  /(?:(?<!\p{L})(?:MM?\.?|Mr|Mmes?|Mlles?|Mesdames|Messieurs|Madame|Monsieur)\s\p{Lu}[^:;()\d\n]{1,60}|(?<=^|[\n,;.•–-]\s?)(?=[^\n]{0,60}\p{Lu}{2})\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,3})\s?[:(]\s?$/u;
/** What is said of somebody is over, or the next is named; « M. X : contre, car … » argues. */
export const SAID_WHOLE =
  /^\s?(?:[;.)\n]|$|(?:,|et)\s(?=(?:MM?\.|Mr|Mmes?|Mlles?|Mesdames|Messieurs|Madame|Monsieur)\s|\p{Lu}[\p{L}'’-]*\s\p{Lu}{2}))/u;
export const SAID_BY_VERB = /^\s?(?:[,;.)\n]|$|et\s)/u;
/** Before a verb, where its subject begins a line that no list goes on into. */
export const OPENS_LINE = /(?<![,;&]|\set)\s?\n[\s•*·–—-]*$/u;
const SOME = `groupes?|listes?|élue?s?|opposition|minorité|majorité\\smunicipale|conseill[${LETTERS}]+|membres?|maires?|présidente?|adjointe?s?`;
/** « abstention du groupe Demain », « Contre : les élus de l'opposition »: some did, nobody can count them. */
export const OF_SOME_AFTER = new RegExp(
  `^\\s?(?:[:(]\\s?)?(?:d[eu]s?\\s|de\\sla\\s|(?:de\\s)?l['’]\\s?|l[ea]s?\\s|par\\sl[ea]s?\\s)?(?:(?:M\\.|[${LETTERS}]+)\\s(?:l[ea]\\s)?)?(?:${SOME})(?![${LETTERS}])`,
  'iu',
);
/** « le groupe Demain (s'abstient) », « M. le Maire (vote contre) »; not « aucun élu ne » nor « quels élus … ? ». */
export const OF_SOME_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?<!(?:aucune?|nul(?:le)?|quel(?:le)?s?)\\s)(?:${SOME})(?![${LETTERS}])(?![^.;:?!\\n]{0,80}(?:aucune?|nulle?|personne|qui)\\s)[^.;:?!\\n]{0,80}[:(,]?\\s?$`,
  'iu',
);
const GROUP_NAME = '(?<name>[^\\s,.;:()\\n][^,.;:()\\n]{0,18})';
/** « le groupe Agir (vote contre) »: how one group votes. */
export const BY_GROUP = new RegExp(`(?<![${LETTERS}])(?:groupe|liste)\\s${GROUP_NAME}[^.;:\\n]{0,60}$`, 'iu');
/** « (3 contre) du groupe Agir », « (2 abstentions) (groupe Vivre) » */
export const OF_GROUP = new RegExp(
  `^\\s?(?:voix\\s)?(?:\\(|d[eu]\\s|pour\\s)(?:l[ea]\\s)?(?:groupe|liste)\\s${GROUP_NAME}`,
  'iu',
);
/** « 2 voix du groupe Agir et 1 voix du groupe Vivre »: the first is no total. */
export const OF_SEVERAL_GROUPS = new RegExp(
  `^\\s?(?:voix|votes?|[ée]lue?s?)?\\s?\\(?(?:d[eu]|des|pour)\\s(?:l[ea]s?\\s)?(?:[ée]lus\\sdu\\s)?(?:groupes?|listes?)\\s[^.;:\\n]{1,60}?(?:,|\\set|\\+)\\s?${NUMBER}\\s(?:voix|votes?|[ée]lus|d[eu]s?)\\s`,
  'iu',
);
/** « opposition de M. X » */
export const OF_SOMEBODY = new RegExp(`^\\s(?:de|d['’])\\s?${CIVILITY_AND_SPACE}`, 'iu');
/** « Contre : 1 Mme Y La délibération est … »: line ends lost, a sentence begins after the names. */
export const SENTENCE_AFTER_NAMES =
  /\s(?=(?:L[ea]s?|Une?|Ce(?:tte)?|Il|Elle|En|Aux?|[ÀA]|Après|Ainsi|Par|Vu|Considérant)\s\p{Ll}{2}|L['’]\p{Ll})/u;
/** « 1 abstention : » + « - AUTORISE la Présidente à signer », « - Fixe les tarifs »: a verb, as no name is followed by an article. */
export const NEXT_DECISION = new RegExp(
  `(?:^|\\s)(?=[${POINTS}]?\\s?(?:${DECIDING_VERBS}(?![${LETTERS}])|\\p{Lu}[${LETTERS}]{3,20}\\s(?:(?:l[ea]s?|aux?|une?|que|son|sa|ses|cette?|ces|(?:${CIVILITY_OF_ONE})\\sl[ea])\\s\\p{L}|(?:l|qu)['’])))`,
  'u',
);
/** « Contre : 1 Mme Y ADOPTÉ À LA MAJORITÉ », « … LE CONSEIL MUNICIPAL DÉCIDE »: a result does. */
export const NEXT_RESULT = new RegExp(
  `\\s(?=(?:(?:l[ae]s?|cette)\\s${anyOf(ACT_NOUNS)}|${anyOf(COUNCILS)}|d[ée]lib[ée]ration|d[ée]cide(?:nt)?|d[ée]lib[èe]re|approuve(?:nt)?)(?![${LETTERS}])|` +
    `${anyPhrase([...RESULTS.adopted, ...RESULTS.rejected])}\\s?(?:[.:(]|$|\\s(?:[àa]|par|avec)\\s))`,
  'iu',
);
/** « Contre : 1 », then « M. X présente le point suivant »: no list, but a sentence of which the name is subject. */
export const GOES_ON_AS_SENTENCE = /^\s(?!qui\s|et\s)\p{Ll}|^\s?:\s/u;
const NAME = "\\p{Lu}[\\p{L}'’.-]*(?:\\s(?:\\p{Lu}[\\p{L}'’.-]*|d[eu]|la|le)){0,3}";
const SEVERAL = '(?:M\\.?M\\.?|M(?:mes|MES)|Mlles|M(?:essieurs|ESSIEURS)|M(?:esdames|ESDAMES))';
const ANY_CIVILITY = `(?:${SEVERAL}|M\\.|M[mM][eE]|Mlle|M(?:onsieur|ONSIEUR)|M(?:adame|ADAME))`;
/** « MM. ARBRE, HÊTRE et Mme BOIS », « MESSIEURS ARBRE, HÊTRE, MADAME BOIS »: one civility for several, to the end. */
export const SHARED_CIVILITY = new RegExp(
  `(?<!\\p{L})${SEVERAL}\\s${NAME}(?:(?:,\\s|\\s(?:et|ET)\\s|\\s&\\s)(?:${ANY_CIVILITY}\\s)?${NAME})+\\s*$`,
  'u',
);
/** « M. ARBRE, BOIS, ORME et (Mme PIN votent contre) »: the names before those that were read, whose civility is of one. */
export const BARE_BEFORE = new RegExp(
  `(?<!\\p{L})${ANY_CIVILITY}\\s${NAME}(?:,|\\set)\\s(?:\\p{Lu}[\\p{Lu}'’-]+(?:,|\\s(?:et|ET))\\s)+$`,
  'u',
);
/** A verb of which one person alone is no subject: « s'abstiennent », « ont voté contre », « prendront »; not « s'abstient », « également ». */
export const OF_SEVERAL = /(?:[^im]ent|(?<!\p{L})(?:ont|sont)|ront)(?!\p{L})/iu;
export const CIVIL = new RegExp(CIVILITY_AND_SPACE, 'giu');
export const CONNECTOR =
  /(?:[\s,]|(?<![a-zß-ɏ])(?:qui|et|ainsi\sque|sort|sortent|se\slève|étant|s['’]étant|intéressée?s?|concernée?s?|tou(?:s|tes)\s+(?:deux|trois)))+$/iu;
/** « sous la présidence de Mme X », « cède la présidence à Mme X »: no subject of the verb. */
export const GOVERNED = /(?<![a-zß-ɏ])(?:[àa]|par|avec|de|d['’]|du|des|pour|chez|sur)\s*$/iu;
/** « Mme X et son mandant M. Y ne prennent pas part » */
export const HELD_LEAD = /^\s*(?:son|sa|leur)\s(?:mandante?|pouvoir|procuration)\s$/iu;
export const EXCEPTING =
  /(?:exception|exclusion|hormis|moins|d[ée]part|sortie|abstention)\s+(?:de|d['’]|du|des)(?![a-zß-ɏ])/iu;
export const EXCEPTED = new RegExp(`${EXCEPTING.source}\\s*$|sauf\\s+par\\s*$`, 'iu');
/** « M. et Mme (Paul ARBRE) »: two, and one name. */
export const COUPLE = /(?<!\p{L})(?:M\.|Mr?|Monsieur)\s(?:et|&)\s(?:Mme|Madame)\s/iu;
/** « (2 voix) », « (deux voix) », « x 2 », « (1 pouvoir) », « et son pouvoir », « : groupe Agir, MM. X et Y »: names are not all the votes. */
export const MORE_THAN_NAMES =
  /(?:\d|(?<![a-zß-ɏ])(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix))\s?(?:voix|pouvoirs?|procurations?|mandats?)|(?<![a-zß-ɏ])[x×]\s?\d|\+\s?\d|(?:\+|(?<![a-zß-ɏ])et)\s?(?:de )?(?:son |sa |ses |leurs? |une? )?(?:pouvoir|procuration|mandat|mandant)(?!\sd[eu'’])|^\W{0,3}(?:l[ea]s?\s)?(?:groupe|liste)\s[^,;:()\n]{2,60}(?:,|\set)\s/iu;
/** « (Mme X) (2) »: as many votes as told there. */
export const COUNT_AFTER_NAME = /\p{L}\s?\((?<count>\d{1,2})\)/u;
/** « le groupe Agir », « les élus de la minorité », « un autre élu »: not « la conseillère déléguée », which says who somebody is. */
const SOME_OTHERS = `(?:l[ea]s?\\s|l['’]\\s?|une?\\sautre\\s|d['’]autres\\s)(?:groupes?|listes?|[ée]lue?s?|opposition|minorit[ée]|conseill[eè]re?s|membres)(?![${LETTERS}])`;
/** « (M. X) et les élus du groupe Agir », right after the last name. */
export const OTHERS_AFTER = new RegExp(
  `^(?:\\s?\\([^()\\n]{1,60}\\))?(?:\\s?,|\\set)\\s(?:et\\s)?${SOME_OTHERS}`,
  'iu',
);
/** « Le groupe Agir et (M. X) », right before the first name. */
export const OTHERS_BEFORE = new RegExp(
  `(?:^|[.;:,\\n]\\s?|\\set\\s)${SOME_OTHERS}[^,.;:()\\n]{0,60}(?:,|\\set)\\s$`,
  'iu',
);
/** « (M. X s'abstient) ainsi que Mme Y », « (Mme X vote contre) pour elle-même et pour M. Y », « en son nom et au nom de M. Y » */
export const AND_OTHERS =
  /^\s?,?\s?(?:(?:ainsi|de\sm[êe]me)\sque\s|(?:pour|en)\s(?:lui-m[êe]me|elle-m[êe]me|son\snom)\set\s|(?:et\s)?au\snom\sde\s)/iu;
/** « M. X + pouvoir, Mme Y »: a vote more of the one named, and nobody's power; « M. X par procuration, Mme Y ». */
export const AND_POWER =
  /\s?\+\s?(?:(?:son|sa|une?|\d)\s)?(?:pouvoir|procuration|mandat)s?(?![a-zß-ɏ]|\s?(?:d[eu'’]|:|[àa]\s))|\spar\s(?:procuration|pouvoir)(?=\s?(?:[,;)]|et\s|$))/giu;
/** Two words or more, the family name in capitals: « Paul ARBRE », « BOIS Léa », « P. ARBRE ». */
export const BARE_NAME =
  /^(?=[^\d]{5,60}$)(?=(?:.*\s)?\p{Lu}['’\p{Lu}-]+(?:\s|$))\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|d[eu]|des|la|le)){1,4}$/u;
/** What a civility leads to: « (M.) Paul Arbre », « (Mme) BOIS », and nothing else. */
export const NAME_AFTER_CIVILITY = /^\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|d[eu]|des|la|le)){0,4}$/u;
export const OPENS_CIVIL = new RegExp(`^${CIVILITY_AND_SPACE}`, 'iu');
export const BARE_SEPARATOR = /\s?[,;]\s?|\s[/–—-]\s|\set\s/u;

/** « ROUX », « LE GOFF », « de la TOUR, »: the end of a name that the line above began, in a cell. */
export const NAME_ENDED = /^(?:d[eu]\s|la\s|des\s)?\p{Lu}{2}[\p{Lu}'’ -]*\s?,?$/u;
