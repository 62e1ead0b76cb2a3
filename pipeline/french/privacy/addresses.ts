/** Ways, places and what announces where somebody lives. Data only: the patterns are in `personal-data.ts`. */

/** Ways that bear names and have houses. */
const STREETS = [
  'rue',
  'avenue',
  'place',
  'boulevard',
  'allée',
  'allées',
  'square',
  'impasse',
  'chemin',
  'quai',
  'cours',
];

/** Before the name of a place named after somebody. */
export const NAMED_PLACES = [
  ...STREETS,
  'esplanade',
  'école',
  'collège',
  'lycée',
  'groupe scolaire',
  'stade',
  'salle',
  'salle polyvalente',
  'salle omnisports',
  'salle des fêtes',
  'salle de sports',
  'salle de boxe',
  'stade municipal',
  'voie',
  'gymnase',
  'espace',
  'médiathèque',
  'théâtre',
  'parc',
  'jardin',
  'crèche',
  'école primaire',
  'école élémentaire',
  'école maternelle',
  'secteur',
  'secteurs',
  'port',
  'ZAC',
];

/** Between such a place and the name: « avenue du Professeur Louis Ravaz ». */
export const TITLES_IN_PLACES = [
  'professeur',
  'docteur',
  'général',
  'maréchal',
  'commandant',
  'capitaine',
  'colonel',
  'lieutenant',
  'président',
  'abbé',
  'père',
];

/** Ways, of the address of a house. */
export const WAYS = [
  ...STREETS,
  'av.',
  'bd',
  'route',
  'ruelle',
  'passage',
  'sentier',
  'faubourg',
  'lotissement',
  'résidence',
  'venelle',
  'montée',
  'traverse',
  'clos',
  'hameau',
  'lieu-dit',
  'voie',
];

/** Before an address, a private person lives there. */
export const DWELLING = [
  'demeurant',
  'domicilié',
  'domiciliée',
  'domiciliés',
  'domiciliées',
  'résidant',
  'habitant',
  'logé',
  'logée',
  'logés',
  'adresse personnelle',
  'son domicile',
  'leur domicile',
  'sa résidence principale',
];
