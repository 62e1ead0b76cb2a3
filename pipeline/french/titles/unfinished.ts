import { COUNCIL } from '../bodies/bodies.ts';

/** Words after which a decision was to come: where a text stops there, it was cut. */

/** « Il est proposé au Conseil municipal d'approuver … »: a decision was about to come. */
export const PROPOSAL = new RegExp(
  String.raw`(?:est (?:propos|demand)[ée]e?|propose|demande|soumet)\s(?:au|aux|à l['’])\s?(?:${COUNCIL}|assembl[ée]e|membres)`,
  'iu',
);

/** « Monsieur le Maire rappelle à l'Assemblée », « Monsieur »: somebody was about to speak. */
export const BEGINS_SPEECH =
  /^\W*(?:monsieur|madame)(?:\sl[ea]\s(?:maire|pr[ée]sidente?)\s(?:expose|rappelle|propose|informe|indique|pr[ée]sente|explique|pr[ée]cise)(?:\s[a-zß-ɏ’'\s]{0,40})?)?\s*$/iu;

/** « Vu le Code général des collectivités territoriales et »: the grounds of an act, however few its words. */
export const GROUND = /^\W*vu\s(?:l[ea]s?\s|l['’])/iu;

/** In a sentence: a small letter, a comma, a colon, « l'article L 21 », « du 25 juin 20 ». */
export const UNFINISHED =
  /(?:[\p{Ll},:'’-]|\sdu\s\d{1,2}\s\p{Ll}{3,9}\s\d{1,3}|article\s[LR]?\.?\s?[\d.-]{0,8})\s*$/u;

/** « M. X indique que la … »: fewer are enough where a clause has begun. */
export const CLAUSE = /(?<!\p{L})(?:que|qu['’]\p{Ll}+|qui)\s(?:\p{Ll}+[\s'’]){1,3}\p{Ll}*$/u;
