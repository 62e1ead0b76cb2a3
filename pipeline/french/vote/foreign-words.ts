/** Words that make a formula of vote another’s, or of something else than the act, as data. */

/** What, between a proposal and its formula, makes the formula only proposed. */
export const PROPOSALS = [
  'est propose', 'vous propose', 'propose de', "propose d'", 'propose que', 'proposent', 'proposons',
  'demande au conseil', "demande a l'assemblee", 'demande que', 'invite le conseil', "invite l'assemblee",
  'est invite', 'sont invites', 'souhaite que', 'est appele', 'est amene', 'devra', 'devront', 'doit etre',
  'pourrait', 'pourra', 'sera', 'seront', 'serait', 'seraient', 'doivent etre', 'peut', 'peuvent',
  'si le conseil', 'sont prises', 'est prise a la majorite', 'statue', 'necessite', 'requiert', 'prevoit',
]; // biome-ignore format: a table of words

const SITTINGS = [
  'de la seance',
  'de la derniere',
  'de la precedente',
  'de la reunion',
  'du conseil',
  'precedent',
  'du',
];
/** Votes on something else than the act, unless its title speaks of it. */
export const PROCEDURES = [
  'amendement(s)', 'sous-amendement(s)', 'huis clos', 'question prealable', 'suspension de seance',
  'secretaire(s) de seance', 'secretaire de la seance', 'comme secretaire', 'designe(e) secretaire',
  'remplir ces fonctions', 'elu(e) secretaire', 'nomme(e) secretaire', "modification de l'ordre du jour",
  'proces-verbaux', 'tiers des membres', 'tiers des conseillers',
  ...['proces-verbal', 'proces verbal', 'compte-rendu', 'compte rendu'].flatMap((title) =>
    SITTINGS.map((sitting) => `${title} ${sitting}`),
  ),
]; // biome-ignore format: a table of words

/** In a title, they tell that the act itself is such a vote. */
export const PROCEDURE_TITLES = [
  'amendement(s)', 'secretaire', 'huis clos', 'proces-verbal', 'proces verbal', 'proces-verbaux',
  'compte-rendu', 'compte rendu', 'ordre du jour',
]; // biome-ignore format: a table of words

/** What others than the council were asked: « sondage auprès des parents : 45 pour, 12 contre ». */
export const POLLS = [
  'sondage',
  'questionnaire',
  "resultat de l'enquete",
  "resultats de l'enquete",
  'referendum',
];
