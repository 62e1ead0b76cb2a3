/** Lines that tell when an act was sent to the State and made public, above its id, above the next act or below its text. */

/** « Envoyé en préfecture le … », « Reçu … », « Publié le … »: the lines of a stamp above its id. */
export const ABOVE_ID =
  /^[\s#*_>|]*(?:(?:envoy|transmis|re[çc]u)[ée]?e?\sen\s(?:sous-)?pr[ée]fecture(?:\sle)?|(?:publi|affich)[ée]e?\sle)[\s:\d/.]*\W*$/iu;

/** « Date de publication : 3 décembre »: the end of the stamp of the act before. */
export const ENDS_STAMP =
  /^\W*(?:date\sde\s(?:publication|r[ée]ception|t[ée]l[ée]transmission|mise\sen\sligne)|publi[ée]|affich[ée]|re[çc]ue?\s|envoy[ée]|transmise?\s|mise?\sen\sligne)/iu;

/** « Transmise le 14 mars 2024 », « Publiée le 15 mars 2024 », « Affichage : 15/03/2024 », « Acte rendu exécutoire après transmission le 14/03/2024 » + « et publication le 15/03/2024 ». */
export const SENT_OR_PUBLISHED =
  /^\W*(?:(?:d[ée]lib[ée]ration|acte)\s)?(?:et\s(?:de\s)?(?:[ls]a\s)?)?(?:(?:rendue?|d[ée]clar[ée]e?|certifi[ée]e?)\sex[ée]cutoire|(?:t[ée]l[ée])?transmi(?:se?|ssion)|re[çc]ue?|d[ée]pos[ée]e?|publi(?:[ée]e?|cation)|affich(?:[ée]e?|age)|mise?\sen\sligne)(?!\p{L})[^.;]{0,80}\d{4}\W*$/iu;
