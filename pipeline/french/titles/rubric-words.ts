import { anyPhrase } from '../phrases.ts';

/** What the items of a sitting are sorted under, and the first headings of a report: neither is a title. */

const RUBRICS = [
  'action sociale', 'administration generale', 'affaires diverses', 'affaires financieres', 'affaires generales',
  'affaires scolaires', 'affaires sociales', 'amenagement', 'amenagement du territoire', 'assainissement',
  'commande publique', 'commune', 'communaute de communes', "communaute d'agglomeration", 'culture',
  'developpement economique', 'domaine et patrimoine', 'economie', 'education', 'enfance', 'enseignement',
  'environnement', 'finances', 'finances locales', 'foncier', 'institution(s)', 'intercommunalite', 'jeunesse',
  'marches publics', 'patrimoine', 'personnel', 'personnel communal', 'ressources humaines', 'sport(s)',
  'tourisme', 'travaux', 'urbanisme', 'vie associative', 'vie locale', 'voirie',
]; // biome-ignore format: a table of words

/** « FINANCES », « OBJET / INTERCOMMUNALITÉ »: nothing but a theme; « Finances : » announces its title, and is of it. */
export const RUBRIC_ALONE = new RegExp(
  `^\\W*(?:objet\\s?[:/–—-]\\s?)?${anyPhrase(RUBRICS)}(?:\\s?[,/&–—-]\\s?${anyPhrase(RUBRICS)}){0,2}[\\s.–—-]*$`,
  'iu',
);

/** « 10 – FINANCES »: the rank of an item and its theme. */
export const RANKED_RUBRIC = new RegExp(`^\\W*\\d{1,3}\\s?[.)–—-]\\s${anyPhrase(RUBRICS)}[\\s.–—-]*$`, 'iu');

/** « Bilan 2003 », « Commune : », « Section de fonctionnement : », alone under a title. */
export const REPORT_HEADING =
  /^\W*(?:(?:bilan|rappels?|contexte|pr[ée]ambule|expos[ée](?:\sdes\smotifs)?)(?:\s(?:de\sl['’](?:ann[ée]e|exercice)\s)?(?:19|20)\d\d)?\s?:?|(?:commune|ville|(?:section\sde\s|section\sd['’]\s?)?(?:fonctionnement|investissement)|d[ée]penses|recettes)\s?:)\s*$/iu;

/** « Voté à l'unanimité », even where the end of the text cut it: « Voté à l'unanimit ». */
export const VOTED_SO =
  /^\W*(?:Vot|Adopt|Approuv|Accept|Rejet|VOT|ADOPT|APPROUV|ACCEPT|REJET)[ÉEée]{1,2}S?s?\s(?:[àaÀA]\s(?:[lL]['’]\s?(?:una|UNA)|(?:la\smaj|LA\sMAJ))|(?:par|PAR)\s\d)/u;

/** « RECETTES », « FONCTIONNEMENT », « PRÉSENTS », « CONSIDÉRANT »: a word in capitals that heads a part of a budget, a list or an act, and no item. */
export const WORD_OF_PARTS =
  /^\W*(?:recettes|d[ée]penses|fonctionnement|investissement|exploitation|r[ée]capitulati\p{L}{1,2}|pr[ée]sents|absents|excus[ée]e?s|repr[ée]sent[ée]s|pouvoirs|procurations|consid[ée]rant|unanimit[ée]|majorit[ée]|abstentions?|informations?|divers|sommaire|communications?|secr[ée]taire|pr[ée]sident|signatures?)\W*$/iu;

/** « Motion pour le maintien de la gare », « VŒU RELATIF À L'HÔPITAL »: a title that may have no number below those that have. */
export const MOTION_TITLE = /^\W*(?:motion|v(?:œ|oe)u)s?\s[^\t:;]*[^\s.,:;?!]\s*$/iu;

/** « VŒU », « MOTIONS », alone above such a title. */
export const MOTION_WORD = /^\W*(?:motion|v(?:œ|oe)u)s?\W*$/iu;

/** « Vote », « Débat », « Contexte du projet »: what heads a part of one item. */
export const HEADS_A_PART =
  /^\W*(?:votes?|d[ée]bats?|discussions?|expos[ée]|d[ée]lib[ée]rations?|d[ée]cisions?|r[ée]sultats?|rapports?|contexte|rappels?|objet|annexes?|observations?|questions?|interventions?|proposition|pr[ée]sentation|avis|co[uû]t|montant|total)(?!\p{L})/iu;
