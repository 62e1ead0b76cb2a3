import { OFFICE_SIGNS, SIGNING_OFFICE_ALONE } from '../french/act/signature-words.ts';

/** « Le Président », and nothing else on the line: the name is below. */
export const isOfficeAlone = (text: string): boolean => SIGNING_OFFICE_ALONE.test(text);

/** « Le Président », « Le Maire, Jean ARBRE »: the office of the one who signs, with the name or above it. */
export const signs = (text: string): boolean => OFFICE_SIGNS.test(text);
