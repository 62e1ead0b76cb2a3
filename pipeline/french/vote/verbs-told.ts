/** What stands after a verb by which the council decides, and tells that nothing, or something else, is decided. */

/** « décide de ne pas donner suite » */
export const REFRAINS = /^\sde\sne\spas\s/iu;

/** « décide », « D É C I D E », « a délibéré », « vote »: verbs that do not tell how. */
export const OPEN_VERB = /^(?:(?:a|ont)\s)?(?:d\s?[ée]\s?(?:c\s?i\s?d|l\s?i\s?b)|vot)/iu;

/** « sauf si le conseil municipal en décide autrement »: what the law allows, and nothing is decided. */
export const OTHERWISE = /^\s(?:\p{Ll}{2,9}\s)?autrement(?!\p{L})/iu;

/** « réuni sous la présidence de Mme X, délibère sur le compte administratif, dressé par … »: what it then decides is told below. */
export const BEGINS_DEBATE = /^d[ée]lib[èe]re(?:nt)?\ssur\s/iu;

/** « accepte de rajouter ces deux sujets à l'ordre du jour »: how the sitting goes on, and nothing of the item. */
export const ADDS_TO_AGENDA =
  /^\s(?:[^.;:\n]{0,40}\s)?(?:de\sr?ajouter|d['’]ajouter|d['’]inscrire|l['’]ajout|l['’]inscription)\s[^.;:\n]{3,80}\s[àa]\sl['’]ordre\sdu\sjour/iu;

/** « lui donne acte de la présentation faite du compte administratif », then its votes: a step of the form, and no outcome. */
export const OF_ACCOUNTS = /^donne(?:nt)?\s+acte\s+de\s+la\s+pr[ée]sentation\s/iu;
