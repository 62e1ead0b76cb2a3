/** « EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU Conseil Municipal AFFECTATION DU RÉSULTAT … »: a title after the head. */
const TITLE_AFTER_HEAD =
  /^\W{0,6}(?:EXTRAIT|Extrait)\s[^\n]{0,60}?(?:Conseil|CONSEIL)\s(?:Municipal|MUNICIPAL|municipal|Communautaire|COMMUNAUTAIRE|communautaire|Syndical|SYNDICAL|syndical)\s(?=(?!D[EUA]S?\s|S[ÉE]ANCE|N\s?°|\p{Lu}+\s?:)\p{Lu}[\p{Lu}'’]{3,}\s\p{Lu}[\p{Lu}'’\s]{9})/u;

/** Where the title begins in a line that the head of an act opens; 0 when none does. */
export const titleAfterHead = (text: string): number => TITLE_AFTER_HEAD.exec(text)?.[0].length ?? 0;
