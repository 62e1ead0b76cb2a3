/** « ﬁ » in one sign, hyphens and apostrophes of other kinds, signs of no width, and the hyphen that a line end shows. */
const OTHER_SIGNS = /[\ufb00-\ufb06\u2010\u2011\u02bc\u02b9\u200b-\u200d\u2060\ufeff\u00ad]/;
const LIGATURE = /[\ufb00-\ufb06]/g;
const HYPHEN = /[\u2010\u2011]/g;
const APOSTROPHE = /[\u02bc\u02b9]/g;
const NO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/g;
/** Fonts that know no other hyphen write « JEAN­PIERRE » with it; inside a word in small letters it is not to be seen. */
const SEEN_HYPHEN = /\u00ad(?=\p{Lu}|\d|\s|$)/gu;
const HIDDEN_HYPHEN = /\u00ad/g;

/** The signs that keyboards write, in place of others that look like them. */
export const plainSigns = (text: string): string =>
  OTHER_SIGNS.test(text)
    ? text
        .replace(LIGATURE, (sign) => sign.normalize('NFKC'))
        .replace(HYPHEN, '-')
        .replace(APOSTROPHE, '’')
        .replace(NO_WIDTH, '')
        .replace(SEEN_HYPHEN, '-')
        .replace(HIDDEN_HYPHEN, '')
    : text;
