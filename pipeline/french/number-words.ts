/** « Nombre de membres », « Nbre de conseillers », « Nb. de présents », « Nmb de votants »: how the first word is printed. */
export const NUMBER_WORDS = ['nombre', 'nmbre', 'nbre', 'nmb', 'nbr', 'nb'] as const;

/** A piece of a pattern. */
export const NUMBER_WORD = `(?:${NUMBER_WORDS.join('|')})\\.?`;
