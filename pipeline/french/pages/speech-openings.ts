import { CAPITALS, LETTERS, SMALL } from '../../patterns/letters.ts';
import { anyPhrase } from '../phrases.ts';

/** Who speaks, and verbs of speech: « autorise Monsieur le Maire à signer » begins nothing. */

const SPEAKERS = [
  'monsieur le maire',
  'madame le maire',
  'madame la maire',
  'm. le maire',
  'mme le maire',
  'mme la maire',
  'le maire',
  'la maire',
  'monsieur le président',
  'madame la présidente',
  'le président',
  'la présidente',
  'le rapporteur',
];

const SAYING_VERBS = [
  'expose',
  'propose',
  'formule',
  'rappelle',
  'informe',
  'indique',
  'présente',
  'désigne',
  'explique',
  'donne',
  'fait',
  'demande',
  'précise',
  'a ouvert',
  'ouvre',
  'souhaite',
  'soumet',
  'cède',
  'passe',
  'laisse',
  'répond',
  'souligne',
  'ajoute',
  'remercie',
  'regrette',
  'estime',
  'confirme',
  'invite',
  'annonce',
  'déclare',
  'met',
  "s'étonne",
  "s'interroge",
];

/** « Monsieur Paul ARBRE, vice-président aux finances, présente », « M. ARBRE, agent de l'office propose » */
export const SOMEBODY_SAYS = `(?:Monsieur|Madame|M\\.|Mme)\\s(?:[${CAPITALS}][${LETTERS}'’.-]*\\s){0,2}[${CAPITALS}][${LETTERS}'’.-]*(?:, (?:[^.,:;\\n]{3,80},|[${SMALL}][^.,:;\\n]{2,60}))?\\s(?:${anyPhrase(SAYING_VERBS)}|ne\\s[${SMALL}]{2,12}\\spas)\\s`;

/** A phrase that begins a line: sources of patterns. */
export const SPEECH_OPENINGS = [
  `${anyPhrase(SPEAKERS)}\\s+${anyPhrase(SAYING_VERBS)}`,
  // « … à Mme ROUX Le Maire, Anne PETIT ouvre la séance »
  `${anyPhrase(SPEAKERS)},(?:\\s[${LETTERS}][${LETTERS}.'’-]{0,30}){1,4},?\\s${anyPhrase(SAYING_VERBS)}`,
];
