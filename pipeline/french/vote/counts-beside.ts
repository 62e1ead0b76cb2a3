/** What stands beside the counts of a vote, label first or value first: words that tell whose they are. */

/** No table of votes without such a column. */
export const TITLE_AGAINST = /(?<!\p{L})contre(?!\p{L})/iu;

/** « Votants 5 Exprimés 5 Pour 5 », « Votants : 9. Pour : 9. » */
export const AFTER_VOTERS = /(?:votants|exprim[ée]s)\s?[:=]?\s?\d{1,3}\s?[.,;/–-]?\s?$/iu;

/** « Vote : (pour 10) », and nothing more on the line. */
export const VOTE_COLON = /(?:^|\s)votes?\s?:\s?$/iu;

/** « Abstentions : néant », « Contre : aucun » */
export const NOBODY_AFTER = /^(?:n[ée]ant|aucun|nul|personne)/iu;

/** « néant » does not count the label after it, as « aucune opposition » does. */
export const NOBODY_BEFORE = /^(?:n[ée]ant|nul|personne)/iu;

/** « Le groupe Agir (4 voix) vote contre » */
export const VOICES_OF_GROUP = /^\s?(?:voix|votes)\)\s(?:a\s|ont\s)?$/iu;
export const GROUP_BEFORE = /(?:groupe|liste)\s[^.;:()\n]{1,60}\($/iu;

/** « (1 abstention, 2 » + « contre) », « contre et … »: the count is over. */
export const COUNT_ENDS = /^\s?[),.;]|^\set\s/u;

/** « par 14 voix contre 3 » */
export const VOICES_AGAINST = /voix\s+contre$/iu;

/** « | Résultat », the last title of a row, and its words stand below. */
export const LAST_TITLE = /^\s?[|\t]\s?(?:r[ée]sultats?|d[ée]cisions?)\s*\n/iu;

/** « quitte la séance », not « quitte la salle ». */
export const LEAVES_SITTING = /s[ée]ance$/iu;

/** « Ne prend pas part au vote | … » on a line of its own; not « M. X QUI » + « S'ABSTIENT ». */
export const OWN_LINE = /(?<!\squi\s?)\n[\s•*–—-]*$/iu;

/** « Refusée (15 », before « contre) » */
export const RESULT_BEFORE_COUNT =
  /(?<!\p{L})(?:adopt|approuv|accept|rejet|refus|repouss)[ée]{1,2}e?s?\s?\($/iu;

/** « Total », alone before the first count of its row. */
export const TOTAL_BEFORE = /\n\W*tota(?:l|ux)(?:\s(?:g[ée]n[ée]ral|des\s(?:voix|votes)))?\W*$/iu;
