import { LETTERS } from '../../patterns/letters.ts';
import { foldInPlace } from '../fold.ts';
import { NAMES_PRESENTER } from '../titles/rapporteur-words.ts';
import { headsMembers } from './columns.ts';
import { CORE_WORD, LIST_LABEL } from './label-words.ts';

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

/** « … le rapport, tel que » + « présenté. », « … en début » + « de mandat. Elle permettra »: the last words of a sentence, in small letters. */
const ENDS_SENTENCE =
  /^\s*\p{Ll}[\p{L}\s]{0,40}[.;,]\s*(?:$|(?<=\.\s)(?:Elles?|Ils?|L[ea]s?|Cette|Ces?|Une?|On|Nous)\s\p{Ll})/u;

/** « … À LA CONVENTION » + « DE MANDAT »: the end of a title. */
const ENDS_TITLE = /^\s*d(?:e|u|es)\s[\p{L}\s]{3,40}$/iu;

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
  // « Communes | Délégués présents »
  const isOfLists = kinds.length === cells.length || kinds.length > 1 || kinds[0] === 'present';
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
  if (
    !label ||
    !CORE_WORD.test(label) ||
    [ENDS_SENTENCE, ENDS_TITLE, NAMES_PRESENTER].some((pattern) => pattern.test(line))
  )
    return null;
  // « Étaient présents tous les conseillers, à l'exception de … »
  if (/(?<!\p{L})tou(?:s|tes)(?!\p{L})/u.test(label)) return { kind: kindOf(label), list: words.length };
  const list = listAfter(line, words.length, { opensLine: true, isTotal: total !== undefined });
  return list === null ? null : { kind: kindOf(label), list };
}

/** In their order: the first that a label fits says what it lists. */
const KINDS: readonly [ListKind | null, RegExp][] = [
  // « Sont élus membres titulaires de la commission »: what the council decides.
  [null, /^(?:sont|ont ete|est|a ete) (?:elu|nomm)/],
  [
    null,
    /nombre|nmb|nbr|(?<!\p{L})nb|present[^:]* sans (?:(?:droit de )?vote|voix deliberative)|(?<!formant (?:le )?)quorum|assist|invite|fonctionnaire|autres? (?:personne|participant)/u,
  ],
  // « Suppléants remplaçant de droit des titulaires absents », « … ayant pouvoir de leurs titulaires »: they sit.
  ['present', /suppleants? (?:remplacant|ayant (?:recu )?pouvoir de leurs? titulaires?)/],
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
