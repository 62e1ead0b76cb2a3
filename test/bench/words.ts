/** What invented acts are made of. */

export const FIRST_NAMES =
  'Anne Hugo Brice Jeanne Ivan Gisèle Denis Claire Paul Nadia Karim Louise Marc Sofia Yann Odile'.split(' ');

export const LAST_NAMES =
  'LEROUX PETIT MOREL VASSEUR KERMADEC NOËL GARNIER LACOMBE BERTIN CHARLET DELMAS FERRAND HUMBERT JOUVE'.split(
    ' ',
  );

export const PLACES =
  'les-Tilleuls la-Garenne le-Vieux-Pont les-Ormes la-Fontaine le-Moulin la-Tuilerie les-Peupliers'.split(
    ' ',
  );

export const SUBJECTS = [
  'Réfection du préau de l’école',
  'Subvention à une association sportive',
  'Acquisition d’une parcelle',
  'Convention avec le département',
  'Marché de travaux de voirie',
  'Tarifs de la restauration scolaire',
  'Création d’emplois permanents',
  'Garantie d’emprunt pour des logements sociaux',
  'Décision modificative du budget',
  'Dénomination d’une rue',
];

export const SENTENCES = [
  'La commune souhaite poursuivre la rénovation de ses bâtiments afin de réduire leur consommation d’énergie.',
  'Les services ont établi un programme de travaux en lien avec les usagers et les associations concernées.',
  'Le montant prévisionnel de l’opération est inscrit au budget de l’exercice en cours.',
  'Une consultation a été lancée dans les formes prévues par le code de la commande publique.',
  'La commission compétente a examiné ce dossier et a émis un avis favorable.',
  'Le calendrier prévoit un démarrage au printemps et une mise en service avant la rentrée scolaire.',
  'Cette action s’inscrit dans les orientations retenues lors du débat sur le budget.',
  'Les crédits nécessaires seront prélevés sur le chapitre prévu à cet effet.',
  'Un bilan sera présenté au conseil à l’issue de la première année.',
  'La convention précise les engagements de chacune des parties et les conditions de sa résiliation.',
  'Le quartier compte plusieurs équipements dont la fréquentation augmente chaque année.',
  'Il est proposé de retenir l’offre la mieux classée au regard des critères annoncés.',
];
