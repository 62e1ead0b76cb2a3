import { LETTERS } from '../../patterns/letters.ts';
import { foldInPlace, spaced } from '../fold.ts';
import { NUMBER_WORD } from '../number-words.ts';
import { CIVILITY_SOURCES } from '../people/titles.ts';
import { headsMembers } from './columns.ts';

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
  'etaient', 'etait', 'etai\\(en\\)t', 'sont', 'est', 'ont', 'a(?= (?:donne|ete|recu|remis|vote))', 'ete', 'ayant', 'avaient', 'avait', 'donn', 'remis', 'vot', 'voter', 'de vote', 'par', 'avec', 'sans', 'non', 'ni', 'ou', 'et', 'les',
  'le', 'la', 'des', 'de', 'du', 'en (?:son|leur) nom', 'leur', 'son', 'un', 'membre', 'conseiller', 'conseillere', 'municip(?:al|aux)', 'communautaire', 'syndic(?:al|aux)', 'metropolitain',
  'departement(?:al|aux)', 'region(?:al|aux)', 'gener(?:al|aux)', 'elu', 'delegu', 'administrat(?:eur|rice)',  'a la seance', 'en seance', 'en qualite de', 'en tant que',
  'a la reunion', "(?:au moment|lors) de l'appel(?: nominal| nominatif)?", "a l'appel(?: nominal| nominatif)?", "a l'ouverture(?: de (?:la )?seance)?", "(?:au|en) debut (?:de (?:la )?)?seance", '(?:avec|ayant) droit de vote', 'formant (?:le )?quorum', 'formant la majorite(?: des membres)?', 'repondu', 'ce jour', 'liste', 'noms?', 'egalement', 'eventuellement', 'suivant', 'ci-dessous', 'nomm', "n'ayant pas", "n'ont pas", 'se sont fait', "s'est fait", 's\'etaient', 'fait', 'ecrit', 'conseil', 'comite', 'bureau', 'bureau syndical',
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

export type ListKind = 'present' | 'absent' | 'excused' | 'proxies';

/** « Étaient présents : les conseillers municipaux suivants, à savoir : » */
const WHOM = '(?:tous )?(?:l[ea]s? )?(?:conseill(?:er|ere)|membre|delegue|elu)e?s?(?![a-z])[^:\\n\\d]{0,80}';
/** What may stand between a label and its list: a count, the article of the law that allows it, « proclamés élus à la suite du scrutin du 15 mars ». */
const LAW =
  '\\(?(?:en application|conformement|au titre|en vertu|selon|article|art\\.|dont|suivant|dans les conditions|proclames)';
const AFTER_LABEL = new RegExp(
  `^\\*?\\)?[\\s*_]{0,3}(?:[[(]?\\s?\\d{1,3}\\s?[\\])]?)?[\\s*_]{0,3}(?:\\([^)\\n]{0,60}\\)\\s?)?(?::\\s?${WHOM}:|[:;–—=.-](?: \\d{1,3}(?= [${LETTERS}]))?|,? ?${LAW}[^:\\n]{0,120}(?:\\n[^:\\n]{0,120}){0,2}:)`,
  'u',
);
const LONGEST_LAW = 400;
/** A label without a colon: nothing follows on its line but a count or « (indiquer les nom et prénom …) », or a civility or a name does, « Présents (9) | M. X ». */
const BARE =
  /^(?:[\s*_]{0,3}(?:\((?:\d{1,3}|indiquer[^()\n]{1,60})\))?[\s*_]{0,3}(?:\n|$)|(?: ?\(\d{1,3}\))?[ \t](?:M[.\s]|MM|Mm|M[ml]|Mes|Mon|Mad|les\s|\p{Lu}[\p{L}-]+\s\p{Lu}|\p{Lu}\.[ -]?\p{Lu}))/u;
/** « Absents : », then « 3 » alone on the next line. */
const COUNT_BELOW = /^[^\S\n]*\n\(?\d{1,3}\)?(?=\n)/u;
/** « Déléguée suppléante de Beauval »: what somebody is; « Absence de Mme X » lists her. */
const LEANS = /(?:titulaire|suppl[ée]ante?|d[ée]l[ée]gu[ée]e?)s?\s(?:de|du|des)$/iu;
/** « Nombre de conseillers présents : 10 : NOM Prénom, … » : the list of those that are counted. */
const AFTER_COUNT = /^\s?:?\s?\(?\d{1,3}\)?\s?[:–—-]\s?(?=\p{L}{2})/u;

/** Where the list begins after a label that ends at `end`; null when these words are no label. */
export function listAfter(
  text: string,
  end: number,
  place: { opensLine: boolean; opensSentence?: boolean; isTotal: boolean },
): number | null {
  const folded = foldInPlace(text.slice(end, end + LONGEST_LAW));
  const marked = (place.isTotal ? AFTER_COUNT : AFTER_LABEL).exec(folded);
  if (marked) {
    const list = end + marked[0].length;
    return list + (COUNT_BELOW.exec(text.slice(list, list + 20))?.[0].length ?? 0);
  }
  const opens = (place.opensLine || place.opensSentence) && !LEANS.test(text.slice(0, end));
  const isBare = opens && !place.isTotal && BARE.test(text.slice(end, end + 80));
  return isBare && !isBesideLabel(text, end) ? end : null;
}

/** « PRÉSENTS | ABSENTS »: the next cell is a label too, and no list. */
function isBesideLabel(text: string, end: number): boolean {
  if (text[end] !== '\t') return false;
  const [cell = ''] = text.slice(end + 1, end + 80).split(/[\t\n]/, 1);
  return labelAlone(cell) !== null;
}

const LABELLED_LINE = new RegExp(`^[ "«»“*•●▪#_>|–—-]{0,6}${LIST_LABEL}`, 'u');

/** « … le rapport, tel que » + « présenté. »: the last word of a sentence, in small letters. */
const ENDS_SENTENCE = /^\s*\p{Ll}[\p{L}\s]{0,40}[.;,]\s*$/u;

/** « Commune », « Collège », « Communauté de communes »: titles of a column of those who send the members listed beside. */
const PLACE_TITLE =
  /^\W*(?:communes?(?:\s(?:d[ée]l[ée]gu[ée]e|membre|adh[ée]rente)s?)?|coll[èe]ges?|collectivit[ée]s?(?:\s(?:membre|adh[ée]rente)s?)?|communaut[ée]s?(?:\sde\scommunes)?|intercommunalit[ée]s?|e\.?p\.?c\.?i\.?|structures?|territoires?|membres?\sadh[ée]rents?|secteurs?|cantons?)\W*$/iu;
export const isPlaceTitle = (cell: string): boolean => PLACE_TITLE.test(cell);

/** « Pouvoir à », « A donné procuration à »: the title of a column of holders. */
const HOLDER_TITLE = /^\W*(?:(?:a\s)?donn[ée]\s)?(?:pouvoir|procuration)\s(?:donn[ée]e?\s)?[àa]\s?:?\W*$/iu;
export const isHolderTitle = (cell: string): boolean => HOLDER_TITLE.test(cell);

/** « M. le Maire donne lecture à l'assemblée des », before « procurations reçues : » */
const READS = String.raw`(?:lecture|part|[ée]tat|connaissance)\s(?:(?:[àa]\sl['’]|aux?\s)[^\n:,]{4,30}\s)?des\s`;
export const READ_BEFORE = new RegExp(`${READS}$`, 'iu');
const READS_PROXIES = new RegExp(
  `^[^\\n:]{0,160}\\s${READS}(?:procurations|pouvoirs)(?:\\s[^\\n:]{3,30})?\\s?:`,
  'iu',
);

/** What a line begins to list, by its label, or by the first of the labels of lists side by side. */
export function listKindOf(line: string): ListKind | null {
  if (headsMembers(line)) return 'present';
  if (READS_PROXIES.test(line)) return 'proxies';
  const labelled = labelledIn(line)?.kind ?? null;
  if (labelled || !/\t| {3}/.test(line) || line.length > LONGEST_TITLES) return labelled;
  const cells = line.trim().split(/\t| {3,}/);
  const titles = cells.filter((cell) => cell && !isPlaceTitle(cell) && !isHolderTitle(cell));
  if (titles.length === cells.length && !line.includes('\t')) return null;
  const kinds = titles.map(labelAlone);
  const isOfLists = kinds.length === cells.length || kinds.length > 1;
  return isOfLists && kinds.every((kind) => kind !== null) ? (kinds[0] ?? null) : null;
}
/** Titles of columns are short; between them may be much white space. */
const LONGEST_TITLES = 300;

/** « Présents (11) » */
const COUNT_AT_END = /\(\d{1,3}\)\s*$/u;

/** What a label lists with which a cell begins and ends: « Étaient absents : ». */
export function labelAlone(cell: string): ListKind | null {
  const labelled = labelledIn(cell);
  return labelled && labelled.list >= cell.replace(COUNT_AT_END, '').trimEnd().length ? labelled.kind : null;
}

/** What a line lists by its label, and where the list begins. */
function labelledIn(line: string): { kind: ListKind | null; list: number } | null {
  const { 0: words = '', groups: { label, total } = {} } = LABELLED_LINE.exec(foldInPlace(line)) ?? {};
  if (!label || !CORE_WORD.test(label) || ENDS_SENTENCE.test(line)) return null;
  // « Étaient présents tous les conseillers, à l'exception de … »
  if (/(?<!\p{L})tou(?:s|tes)(?!\p{L})/u.test(label)) return { kind: kindOf(label), list: words.length };
  const list = listAfter(line, words.length, { opensLine: true, isTotal: total !== undefined });
  return list === null ? null : { kind: kindOf(label), list };
}

/** In their order: the first that a label fits says what it lists. */
const KINDS: readonly [ListKind | null, RegExp][] = [
  [
    null,
    /nombre|nmb|nbr|(?<!\p{L})nb|present[^:]* sans (?:(?:droit de )?vote|voix deliberative)|(?<!formant (?:le )?)quorum|assist|invite|fonctionnaire|autres? (?:personne|participant)/u,
  ],
  // « Suppléants remplaçant de droit des titulaires absents »: they sit.
  ['present', /suppleants? remplacant/],
  ['present', /(?<!non |non-|re)(?:present|siege|presence|participant|connecte)(?!ation|er)/],
  [
    'excused',
    /(?:sans|ni|n'ayant pas|n'ont pas|non)[^:]{0,30}(?:pouvoir|procuration|represent|mandat).*(?<!non |non-)excus|(?<!non |non-)excus.*(?:sans|ni|n'ayant pas|n'ont pas|non)[^:]{0,30}(?:pouvoir|procuration|represent|mandat)/,
  ],
  ['absent', /(?:sans|ni|n'ayant pas|n'ont pas|non)[^:]{0,30}(?:pouvoir|procuration|represent|mandat)/],
  ['proxies', /pouvoir|procuration|represent|mandat|mandant|delegation|delegu\S{1,3} \S{3,4} droit/],
  ['absent', /(?:non|sans)[ -]excus|excus[^:]{0,8} ou non|(?:non|n'ayant pas|n'ont pas) prevenu/],
  ['excused', /excus|empech|prevenu/],
  ['absent', /absent|absence/],
  ['present', /titulaire|suppleant|supplee|remplacee?s/],
];

/** « Étaient suppléés : X par Y »: Y sits. */
export const OF_SUBSTITUTED = /supplees?|remplacee?s/;

/** « Étaient porteurs d'un pouvoir : Y pour X »: those it lists vote for others. */
export const OF_HOLDERS = /porteu(?:r|se)|detent(?:eur|rice)/;

/** What a label lists; null when it lists no members. */
export const kindOf = (label: string): ListKind | null =>
  KINDS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;

/** Other labels: whatever list was being read is over. One torn by optical reading (« NTS : ») says no more. */
export const OTHER_LABEL =
  // « A été nommé(e) secrétaire : Mme Y »: « TILLEUL Guy » above has no initial A.
  `(?:a|ont) ete (?:nomme|elu|designe|choisi)[es()]{0,6} (?:comme |en qualite de )?secretaires?|` +
  `${NUMBER_WORD} (?:de|des|total) |` +
  "(?:s?e)?nts(?= ?:)|total des votes|(?:le )?secretariat(?: de (?:la )?seance)?|(?:(?:designation|nomination|election) )?(?:l[ea] |du |de la |d'une? )?(?:\\(la\\) )?secretaires?(?: de (?:la )?seance)?|nbre|date (?:de|d')|convocation|convoque|quorum|votants?|en exercice|membres en exercice|ainsi que(?= ?:)|objet|ordre du jour|(?:assistaient|ont assiste) a la (?:presente )?(?:reunion|seance) ?:|assist(?:aient|ait|ent)|" +
  "invitee?s?|auditeurs?(?: presents?)?|personnel|administration|services?|rapporteur|vu |considerant|le quorum|la seance|le conseil|l'assemblee|presidence|president de seance|presidente?(?= ?:)|suffrages|vote|" +
  // « Monsieur Paul ARBRE, Maire, ouvre la séance », « Le Maire, Paul ARBRE ouvre la séance »
  '(?:(?:m\\.?|mr|mme|monsieur|madame) |l[ea] (?:maire|presidente?), )[^\\n.:;()]{3,60} (?:ouvre|declare|constate|procede|demande|remercie|accueille)';

/** « AB TS : », « PRÉ NTS : »: torn too, but no other word begins and ends so. In capitals, as such labels are. */
export const TORN_LABEL = '(?:ab|pre) ?s? ?e? ?n? ?ts ?:';

/** « Assistaient à la réunion : », « Ont assisté à la séance : »: members where nobody is listed as present, guests elsewhere. */
export const ATTENDING = /^(?:assistaient|(?<perfect>ont assiste)) a la /;

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

/** « M. Paul ARBRE, Maire », « ARBRE Paul, Maire, Président de séance » where a line begins. */
export const HEAD_OF_COUNCIL =
  /(?<=^|\n)[ *•–-]{0,4}(?:(?:M\.?|Mr|Mme|Monsieur|Madame)\s)?\p{Lu}[\p{L}.'’-]+(?:\s[\p{L}.'’-]+){0,4}\s?[,(–-]\s?(?:le\s|la\s)?(?:Maire|MAIRE|maire|Présidente?|PRÉSIDENTE?|présidente?)(?![\p{L}-])[^\n:]{0,60}(?=\n)/gu;
/** Said of several: « adjoints », « conseillers municipaux ». */
export const SAID_OF_SEVERAL = /(?<![a-zß-ɏ])(?:adjoint|conseill)(?:e|er|ère)?s(?![a-zß-ɏ])/iu;
