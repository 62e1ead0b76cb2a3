import type { Status, VoteCast } from '../pipeline/roll-call/entry.ts';
import type { Diagnostic, Provenance, Sitting, Vote } from '../schemas/deliberation.ts';

type Words<K extends string | null> = Record<Exclude<K, null>, string>;

/** The words of the site for the codes of the record. */
export const OUTCOMES: Words<Vote['outcome']> = {
  adopted: 'Adoptée',
  rejected: 'Rejetée',
  withdrawn: 'Retirée de l’ordre du jour',
  adjourned: 'Ajournée',
  noted: 'Le conseil prend acte',
};

export const MAJORITIES: Words<Vote['majority']> = { unanimous: 'à l’unanimité', majority: 'à la majorité' };

export const BALLOTS: Words<Vote['ballot']> = {
  secret: 'Scrutin secret',
  public: 'Scrutin public',
  electronic: 'Vote électronique',
  showOfHands: 'Vote à main levée',
};

export const SITTING_KINDS: Words<Sitting['kind']> = {
  ordinary: 'Séance ordinaire',
  extraordinary: 'Séance extraordinaire',
  public: 'Séance publique',
  installation: 'Séance d’installation',
};

export const STATUSES: Record<Status, string> = {
  present: 'En séance',
  represented: 'Pouvoir',
  absent: 'Absence',
  excused: 'Absence excusée',
  notVoting: 'En séance, hors du vote',
  left: 'Départ avant le vote',
  unknown: 'Non établi',
};

export const VOTES: Record<VoteCast, string> = {
  inFavour: 'Pour',
  against: 'Contre',
  abstention: 'Abstention',
  notVoting: 'Ne prend pas part au vote',
};

export const CERTAINTIES: Record<Provenance['certainty'], string> = {
  stated: 'Écrit dans l’acte',
  inferred: 'Déduit',
  corrected: 'Corrigé',
};

export const SEVERITIES: Record<Diagnostic['severity'], string> = {
  error: 'Bloquant',
  warning: 'À vérifier',
  info: 'Pour information',
};

/** What files that want whole addresses say when none is known. */
export const NO_ADDRESS =
  'L’adresse du registre n’est pas connue (registerAddress, dans authority.json) : les adresses de ce fichier sont relatives.';

/** Level 1 of the ACTES nomenclature, in plain words. */
export const THEMES: Record<string, string> = {
  1: 'Marchés et contrats publics',
  2: 'Urbanisme',
  3: 'Terrains, bâtiments et voirie',
  4: 'Personnel',
  5: 'Vie du conseil et institutions',
  6: 'Libertés publiques et police',
  7: 'Budget et finances',
  8: 'Services et projets',
  9: 'Autres sujets',
};
