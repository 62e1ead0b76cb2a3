/** Words by which a title tells that money is given, or asked for. */

/** « Attribution de subventions », not « Demande de subvention » : only then do the rows of a table receive. */
export const GIVES_MONEY = /subvention|aides?\s|participation|fonds de concours|bourses?|secours/iu;
export const ASKS_FOR_MONEY = /demande|sollicit|plan de financement|tarif/iu;

/** « Attribution de subventions aux associations », folded. */
export const NAMES_SUBSIDY = /\bsubventions?\b/;
