import { LETTERS, POINTS } from '../../patterns/letters.ts';
import { anyOf, anyPhrase } from '../phrases.ts';

/** Votes on the parts of an act, and the one on the whole. */

const PART_NOUNS = [
  'alinea(s)', 'article(s)', 'chapitre(s)', 'lot(s)', 'paragraphe(s)', 'partie(s)', 'point(s)', 'poste(s)',
  'proposition(s)', 'question(s)', 'resolution(s)', 'rubrique(s)', 'section(s)', 'titre(s)', 'volet(s)',
]; // biome-ignore format: a table of words
/** « Article 2 : », « Au chapitre 65 », « Lot n° 3 – », « Point IV » */
export const NUMBERED_PART = new RegExp(
  `(?:^|\\n)[\\s>${POINTS}]{0,8}(?:(?:au|l['’]|l[ea]|sur\\s(?:l['’]|l[ea]))\\s?)?${anyPhrase(PART_NOUNS)}\\s(?:n\\s?°\\s?)?(?:\\d|[IVX]{1,5}(?![${LETTERS}])|premi)`,
  'iu',
);
/** Words of a vote: « Résultat du vote : 12 pour » names no part. */
const OF_VOTES = [
  'abst', 'adopt', 'amendement', 'approuv', 'avis', 'conseil', 'contre', 'décid', 'décision', 'délib',
  'ensemble', 'exprim', 'final', 'global', 'main', 'major', 'motion', 'nombre', 'oui', 'pour', 'présent',
  'résultat', 'scrutin', 'suffrage', 'total', 'unanim', 'voix', 'vœu', 'vot',
]; // biome-ignore format: a table of words
/** Who votes, by name, by group or together. */
const OF_VOTERS = [
  'groupe', 'liste', 'élu', 'membre', 'représent', 'délégu', 'votant', 'absent', 'excus', 'maire', 'M.',
  'MM', 'Mme', 'Mlle', 'Monsieur', 'Madame', 'opposition', 'minorité',
]; // biome-ignore format: a table of words
/** « Taxe foncière : 12 pour », « Vote du budget annexe – 15 voix pour », « 2 - Garderie : », « Garderie 150 € »: what is voted on, at the head of its line. */
export const NAMED_PART = new RegExp(
  `^[\\s>${POINTS}]{0,8}(?:\\d{1,2}\\s?[.)°–-]\\s?)?(?:vote\\s(?:d[eu]s?|sur)\\s)?(?![^:;\\n]{0,90}(?<![${LETTERS}])${anyOf(OF_VOTES)})\\p{L}[^:;\\n]{2,90}?\\s?(?:[:;\\t]|\\s[–—-]\\s|\\d\\s?€\\s*$)`,
  'iu',
);
/** « Club de pétanque | 150 € | », « Club de pétanque 150 € »: the cell of a vote comes next. */
export const ENDS_CELL = /(?:\t|\d\s?€)\s*$/u;
/** « Vote sur l’ensemble », « la délibération, dans son ensemble, est adoptée », « Vote final », « VOTE GÉNÉRAL »: no part, the whole. */
export const WHOLE_ACT =
  /(?:sur|vote\sde|adopte|approuve|^\W*)\s?l['’]ensemble(?!\sdes\s(?:membres|conseill|[ée]lus|pr[ée]sents|votants|d[ée]l[ée]gu|pi[èe]ces|documents))|dans\s(?:son|leur)\sensemble|votes?\s(?:global|final|g[ée]n[ée]ral)|ainsi\s(?:amend|modifi)[ée]/iu;

/** « Commune, à l’ », « Budget annexe Eau : », « ; Lotissement (par »: what is voted on, before its vote, where one sentence tells several. */
export const SERIES_LABEL = new RegExp(
  `(?:^|[:;,]\\s|\\set\\s)[\\s${POINTS}]{0,6}(?![^:;,.()\\n]{0,90}(?<![${LETTERS}])${anyOf([...OF_VOTES, ...OF_VOTERS])})\\p{L}(?:[^:;,.()\\n]|\\n(?!\\n)){1,90}?\\s?(?:[,:(]|\\s[–—-])\\s?(?:(?:vot|adopt|approuv)[ée]e?s?\\s)?(?:par\\s|avec\\s|[àa]\\sl['’]\\s?)?$`,
  'iu',
);
/** « (vote à l’unanimité le budget de la commune et,) par (7 voix) »: the manner of another vote begins. */
export const MANNER_LEAD = /(?:^|\s)(?:par|avec|[àa]\sl['’])\s?$/iu;
/** Between two manners of one vote nothing else stands: « à l’unanimité des membres présents, soit par 12 voix ». */
export const BETWEEN_MANNERS = new RegExp(
  `\\([^()]*\\)|(?<![${LETTERS}])(?:${anyOf([...OF_VOTES, ...OF_VOTERS])}[${LETTERS}]*|autoris[${LETTERS}]*|sign[${LETTERS}]*|d[eu]s?|l[aes]|et|ses|par|avec|soit|ou|à)(?![${LETTERS}])`,
  'giu',
);

/** « La délibération est adoptée » */
export const OF_ACT = /d[ée]lib[ée]ration/iu;
