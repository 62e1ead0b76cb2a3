/**
 * Words that speak for matières of the ACTES nomenclature, by weight from 1 to 9: how surely the words alone
 * decide. « stem stem » matches words that begin so, one after the other, small words left out;
 * « stem. » only itself and its plural.
 */
export type TopicWords = Readonly<
  Record<string, Readonly<Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9, string>>>>
>;
