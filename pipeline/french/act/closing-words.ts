/** Lines of the end of an act, where it is transmitted, certified and signed; and lines that are not of its end. */

/** What decides, votes or enumerates signs nothing. */
export const DECIDES_OR_LISTS =
  /^\s*[-–—•*]|[;:]$|\bvoix\b|votant|abst|contre\b|unanim|d[ée]cid|approuv|autoris|adopt|charg|(?:^|\s)(?:donne|dit|fixe|pr[ée]cise)\s/iu;

/** « Délibération transmise à la Préfecture le … et affichée le … », « Le Maire certifie le caractère exécutoire de … »: however long, it is of the end. */
export const TRANSMITTED =
  /(?:transmis|d[ée]pos[ée]|re[çc]u|d[ée]p[ôo]t)e?\s(?:[àa]|en|par)\s(?:la\s)?(?:sous-)?pr[ée]f|certifie[^.;:]{0,40}\sex[ée]cutoire/iu;

/** « … et AUTORISE Madame le » + « Maire à la signer. », « …, Mme Anne PETIT, M. » + « Luc ROUX. » */
export const SENTENCE_GOES_ON = /[\p{L}\d,]$|\sMM?\.$/u;

/** « Le Maire certifie le caractère exécutoire … », « … recours devant le tribunal administratif … » */
export const CERTIFIES_OR_APPEALS = /certifie\s|recours\s|tribunal\sadministratif/iu;

/** « Le Maire certifie … | Fait et délibéré, », « Le Maire, », « Luc ROUX »: side by side, one paragraph signs too. */
export const SIGNED_BELOW_OFFICE =
  /\n[^\S\n]*L[ea]\s(?:[Mm]aire|[Pp]r[ée]sidente?)\s?,?[^\S\n]*\n[^\S\n]*\p{Lu}[\p{L}-]*\.?\s\p{Lu}/u;

/** « Pour extrait certifié conforme, » before who signs, on one line. */
export const CONFORM_FIRST =
  /^\W*(?:pour\s)?(?:extrait|copie|ampliation|exp[ée]dition)\s(?:certifi[ée]e?\s)?conforme[^a-zß-ɏ]{1,4}/iu;

/** Words beside an office that begin no name: « de Saint-Exemple », « du CCAS », « et par délégation ». */
export const OPENS_NO_SIGNER =
  /\d|^\W*(?:de|du|des|d['’]|et|par|l['’]|le|la|pour|publi|affich|fait)(?![a-zß-ɏ])/iu;

/** « Jean ARBRE      Le » before « Secrétaire de séance »: the article of the next office, where there is one. */
export const LAST_ARTICLE = /(?:\sl[ea]s?)?\s*$/iu;

/** « Publié le », not « Affiché le » */
export const SAYS_PUBLISHED = /publi/iu;
