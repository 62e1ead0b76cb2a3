import { fold } from '../fold.ts';

/** Who meets and votes, as data. Patterns are built from these lists where they are used. */

/** How a council is named, « le conseil (municipal) », « le bureau (syndical) »: a piece of a pattern. */
export const COUNCIL = 'conseil|comit[ée]|bureau';

/** Bodies that vote as councils do, by whose act it would be: pieces of a pattern. */
export const COUNCILS_BY_KIND: readonly (readonly [whose: string, words: string])[] = [
  ['municipal', 'conseils?\\smunicipa(?:l|ux)'],
  [
    'community',
    "(?:conseil|bureau|assembl[ée]e)\\s(?:communautaire|m[ée]tropolitaine?)|conseil\\sd(?:e\\s(?:la\\s)?|['’])(?:communaut[ée]|m[ée]tropole|agglom[ée]ration|territoire)",
  ],
  [
    'department',
    '(?:conseil|assembl[ée]e)\\s(?:d[ée]partementale?|g[ée]n[ée]rale?)(?!\\sde)|commission\\spermanente',
  ],
  ['region', '(?:conseil|assembl[ée]e)\\sr[ée]gionale?'],
  ['syndicate', '(?:comit[ée]|conseil|bureau)\\s(?:syndical|directeur|de\\sdirection)|comit[ée]'],
  ['board', "conseil\\sd['’]\\s?administration"],
];

export const isMunicipal = (body: string): boolean => fold(body).includes('municipal');

/** Councils of communes and of their groupings, which most of the second part of the CGCT rules. */
export const isOfCommunes = (body: string): boolean =>
  /municipal|communautaire|metropolitain|syndical/.test(fold(body));

/** Councils of groupings of communes with own taxes, of départements and of régions. */
export const isLargerThanCommune = (body: string): boolean =>
  /communautaire|metropolitain|departemental|regional/.test(fold(body));

/** Bodies that stand beside a council, meet and give their opinion, and take no act of one. */
export const BESIDE_COUNCILS = [
  "conseil d'ecole", "conseils d'ecole", 'conseil de developpement', 'conseil citoyen', 'conseils citoyens',
  'comite consultatif', 'comite de pilotage', 'copil', 'comite de quartier', 'conseil de quartier',
  'comite technique', 'comite technique paritaire', 'comite technique intercommunal', 'ctp',
  'comite social territorial', 'comite social et economique', 'cst', 'cse', "comite d'hygiene", 'chsct',
]; // biome-ignore format: a table of words

/** Those who advise: « la commission des finances a émis un avis favorable à l’unanimité ». */
export const ADVISERS = [
  ...BESIDE_COUNCILS,
  'commission', 'commissions', "commission d'appel d'offres", 'cao', 'cap', 'cdac', 'cdpenaf', 'jury',
  'comite social', 'comite departemental', 'ct',
]; // biome-ignore format: a table of words

/** Those who vote elsewhere: « la communauté de communes a voté à la majorité », « l'association a adopté ». */
export const ELSEWHERE = [
  'communaute de communes', "communaute d'agglomeration", 'communaute urbaine', 'metropole',
  'agglomeration', 'departement', 'region', 'syndicat(s)', 'association(s)', 'assemblee generale',
  'parlement', 'senat', 'assemblee nationale', 'bureau municipal', 'bailleur', 'chambre',
]; // biome-ignore format: a table of words

/** Those who act as well, and are what an act decides on as often: « l'architecte a été retenu à l'unanimité ». */
export const DOERS = [
  'commune(s)', 'ville(s)', 'communaute', 'etat', 'groupement', 'academie', 'agence', 'architecte', 'jury',
  'cao', 'c.a.o', 'c.a.o.', 'ccas', 'c.c.a.s', 'c.c.a.s.',
]; // biome-ignore format: a table of words
