const APART = /(?:proc[eè]s - verba|compte - rendu)/iu;
const CLOSED = /(?:proc[eè]s-verba|compte-rendu)/iu;

/** A web page's text may part all hyphens from their words: « procès - verbal », « Jean - Claude ». */
export const closedHyphens = (text: string): string =>
  APART.test(text) && !CLOSED.test(text) ? text.replace(/(?<=\p{L}) - (?=\p{L})/gu, '-') : text;
