import { LETTERS } from '../../patterns/letters.ts';
import { anyOf } from '../fold.ts';
import { anyPhrase } from '../phrases.ts';

/** Votes on the parts of an act, and the one on the whole. */

const PART_NOUNS = [
  ...[
    'alinea(s)',
    'article(s)',
    'chapitre(s)',
    'lot(s)',
    'paragraphe(s)',
    'partie(s)',
    'point(s)',
    'poste(s)',
  ],
  ...['proposition(s)', 'question(s)', 'resolution(s)', 'rubrique(s)', 'section(s)', 'titre(s)', 'volet(s)'],
];
/** « Article 2 : », « Au chapitre 65 », « Lot n° 3 – », « Point IV » */
export const NUMBERED_PART = new RegExp(
  `(?:^|\\n)[\\s•*·>–—-]{0,8}(?:(?:au|l['’]|l[ea]|sur\\s(?:l['’]|l[ea]))\\s?)?${anyPhrase(PART_NOUNS)}\\s(?:n\\s?°\\s?)?(?:\\d|[IVX]{1,5}(?![${LETTERS}])|premi)`,
  'iu',
);
/** Words of a vote: « Résultat du vote : 12 pour » names no part. */
const OF_VOTES = [
  ...['abst', 'adopt', 'amendement', 'approuv', 'avis', 'conseil', 'contre', 'décid', 'décision', 'délib'],
  ...['ensemble', 'exprim', 'final', 'global', 'main', 'major', 'motion', 'nombre', 'oui', 'pour', 'présent'],
  ...['résultat', 'scrutin', 'suffrage', 'total', 'unanim', 'voix', 'vœu', 'vot'],
];
/** « Taxe foncière : 12 pour », « Vote du budget annexe – 15 voix pour », « 2 - Garderie : »: what is voted on, at the head of its line. */
export const NAMED_PART = new RegExp(
  `^[\\s•*·>–—-]{0,8}(?:\\d{1,2}\\s?[.)°–-]\\s?)?(?:vote\\s(?:d[eu]s?|sur)\\s)?(?![^:;\\n]{0,90}(?<![${LETTERS}])${anyOf(OF_VOTES)})\\p{L}[^:;\\n]{2,90}?\\s?(?:[:;]|\\s[–—-]\\s)`,
  'iu',
);
/** « Vote sur l’ensemble », « la délibération, dans son ensemble, est adoptée », « Vote final », « VOTE GÉNÉRAL »: no part, the whole. */
export const WHOLE =
  /(?:sur|vote\sde|adopte|approuve|^\W*)\s?l['’]ensemble(?!\sdes\s(?:membres|conseill|[ée]lus|pr[ée]sents|votants|d[ée]l[ée]gu|pi[èe]ces|documents))|dans\s(?:son|leur)\sensemble|votes?\s(?:global|final|g[ée]n[ée]ral)|ainsi\s(?:amend|modifi)[ée]/iu;
