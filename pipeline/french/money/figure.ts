/** « 1 200,50 € », « 45 % », « - » in a column of figures. */
const FIGURE = /^[\d\s.,()/+*–—-]*\d[\d\s.,()/+*€%–—-]*(?:euros?|h\.?t\.?|t\.?t\.?c\.?|€|%|\s)*$/iu;

/** A cell of figures, and nothing else. */
export const isFigure = (text: string): boolean => text.length < 40 && FIGURE.test(text);
