/** Words beside the counts of a sitting: what a number or a label is not, by what stands before or after it. */

/** « n° 12 », « 2024-012 » : the number of an act counts nobody. */
export const OF_A_NUMBER = /\d[-/._]$|n[°º]\s?$/iu;

/** « Délibération n° 2021 / 61 », « Délibération 20200827 62 », above the label of a count: the end of such a number. */
export const ENDS_A_NUMBER =
  /(?:n\s?[°º]|num[ée]ro[^\n:]{0,24})\s?:?\s?[\p{Lu}\d._/-]{1,16}(?:\s?[/–-]\s?|[-_/.\s])$|d[ée]lib[ée]ration\s[\p{Lu}\d._/-]{2,16}(?:\s?[/–-]\s?|\s)$/iu;

/** « n'ayant pas pris part au vote : 0 » */
export const NEGATED = /(?<![a-zß-ɏ])pas\s+$/iu;

/** « Présents votants : 73 » */
export const AMONG_PRESENT = /pr[ée]sents[ \t]$/iu;

/** « Présents : 1. Jean ARBRE, 2. … », after the number. */
export const NUMBERS_A_LIST = /^\s?[.)°]\s?(?:M\.|Mmes?\s|Mrs?\s|Monsieur|Madame|\p{Lu}\p{L})/u;

/** « 19 16 16 », then « Convocation adressée le … »: no number stands before such a label. */
export const COUNTS_NOTHING = /^(?:date|convocation|s[ée]ance)/iu;

/** « total votants », among counts of those who vote. */
export const SAYS_VOTERS = /votant/iu;
