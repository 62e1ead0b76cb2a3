import { RAPPORTEUR } from '../titles/rapporteur-words.ts';

/** Titles of the columns of lists of deliberations. */

/** What the titles of columns announce. */
const TITLES = {
  number:
    /^\W*(?:n\s?[°º]s?(?:\s(?:(?:de\s)?(?:la\s)?(?:d[ée]lib[ée]ration|d[ée]lib\.?|acte)|(?:du\s)?rapport|d['’]\s?ordre))?|num[ée]ros?|rang|ordre)\W*$/iu,
  subject: /^\W*(?:objets?|intitul[ée]s?|titres?|libell[ée]s?|d[ée]lib[ée]rations?\W*$)(?!\p{L})/iu,
  rapporteur: new RegExp(String.raw`^\W*${RAPPORTEUR}\W*$`, 'iu'),
  outcome: /^\W*(?:d[ée]cisions?|r[ée]sultats?|votes?|sens\sdu\svote)(?!\p{L})/iu,
};
export type ColumnTitle = keyof typeof TITLES | 'none';

/** What names nothing of an act: « Observations », « Domaine », « Date ». */
const NAMES_NOTHING =
  /^\W*(?:observations?|d[ée]bats?|discussions?|remarques?|commentaires?|documents?|liens?|t[ée]l[ée]charge(?:r|ment)|fichiers?|pdf|domaines?|th[èe]mes?|th[ée]matiques?|mati[èe]res?|services?|p[ôo]les?|directions?|commissions?|rubriques?|nomenclature|natures?(?:\sde\sl['’]acte)?|types?(?:\sd['’]actes?)?|annexes?|dates?(?:\sde\s(?:la\s)?s[ée]ance)?)\W*$/iu;

/** What a title of a column announces. */
export const columnTitleIn = (text: string): ColumnTitle | undefined =>
  (Object.keys(TITLES) as (keyof typeof TITLES)[]).find((each) => TITLES[each].test(text)) ??
  (NAMES_NOTHING.test(text) ? 'none' : undefined);

/** « Objet », « Intitulé », « | Délibérations | »: a column of subjects, in the head of a table. */
export const HAS_SUBJECT = /objet|intitul[ée]|libell[ée]|[|\t]\s?d[ée]lib[ée]rations?\s?[|\t]/iu;

/** « Décision », « Vote », « Résultat »: a column of outcomes. */
export const HAS_OUTCOME = /d[ée]cision|vote|r[ée]sultat/iu;

/** « Objet », « Intitulé de l'acte » */
export const NAMES_SUBJECT = /objet|intitul|libell[ée]/iu;

/** « … | Vote », the last column. */
export const OUTCOME_LAST = /\t(?:votes?|d[ée]cisions?|r[ée]sultats?)\W*$/iu;

/** « N° », « Numéro », « Rang », « Ordre »: a column of numbers. */
export const HAS_NUMBER = /(?<!\p{L})(?:n\s?[°º]|num[ée]ro|rang|ordre)/iu;

/** « N° Objet Débat Décision », one space between the titles. */
export const DEBATE_HEAD =
  /^\W*(?:n\s?[°º]\s)?(?:objet|intitul[ée]|titre)\s(?:d[ée]bats?|discussions?|observations?|remarques?)\s(?:d[ée]cision|vote|r[ée]sultat)/iu;
/** « Pas de débat », « Sans observation », at the end of a title. */
export const NO_DEBATE =
  /\s(?:pas\sde|sans|aucune?)\s(?:d[ée]bat|discussion|observation|remarque)s?\W*$|\sn[ée]ant\W*$/iu;
