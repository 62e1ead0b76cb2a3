const OFFICE = "^\\W*(?:pour )?(?:l[ea] (?:maire|(?:vice-)?pr[ée]sidente?)|l['’]adjointe?)";
const ALONE = new RegExp(`${OFFICE}\\W*$`, 'iu');
const SIGNS = new RegExp(`${OFFICE}(?:\\W*$|\\s?,)`, 'iu');

/** « Le Président », and nothing else on the line: the name is below. */
export const isOfficeAlone = (text: string): boolean => ALONE.test(text);

/** « Le Président », « Le Maire, Jean ARBRE »: the office of the one who signs, with the name or above it. */
export const signs = (text: string): boolean => SIGNS.test(text);
