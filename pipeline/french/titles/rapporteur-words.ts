import { CIVILITY_OF_ONE } from '../people/titles.ts';

/** Who presents an item, as lines and headings name them. */

/** « Rapporteur », « rapporteure », « Rapporteuses » */
export const RAPPORTEUR = 'rapporteu(?:re?|se)s?';

/** « Rapporteur : Mme Anne PETIT », on a line of its own under the title. */
export const RAPPORTEUR_FIRST = new RegExp(String.raw`^\W*${RAPPORTEUR}\s?:`, 'iu');

/** « Présenté par Denis ROUX »: no title, and no label of those present, whose accent folding takes away. */
export const NAMES_PRESENTER =
  /^\W*(?:[Pp]r[ée]sent[ée]e?|PR[ÉE]SENT[ÉE]E?)\s?:?\s(?:par|PAR)\s(?:M\.|Mme|\p{Lu})/u;

/** « (rapporteur : M. X) », alone on its line. */
export const RAPPORTEUR_IN_PARENTHESES = new RegExp(
  String.raw`^\s?\(\s?${RAPPORTEUR}\s?:[^()\n]*\)\s*$`,
  'iu',
);

/** « (rapporteur : Mme X) », « – Rapporteur : Mme X », after a rubric. */
export const REMARK = new RegExp(String.raw`\([^()]*\)|[–—-]\s?${RAPPORTEUR}\s?:.*$`, 'giu');

/** « FINANCES (rapporteur : Mme X) », « Tourisme et montagne – Rapporteure : M. Y »: no number, no sentence. */
export const PRESENTED_BY = new RegExp(
  String.raw`^[^\d.;:()\n]{3,60}\s?(?:\(|\s[–—-]\s)${RAPPORTEUR}\s?:\s?[^():\n]{3,60}\)?\s*$`,
  'imu',
);

/** « (Délibération n° 2024-15) – Rapporteur : Mme X », at the end of the line. */
export const PRESENTED_AFTER = new RegExp(String.raw`\s[–—-]\s${RAPPORTEUR}\s?:[^:\n]{3,60}$`, 'iu');

/** After a name, whom somebody works for who is no member: « du bureau d'études Exemple », « , architecte ». */
export const WORKS_FOR_OTHERS =
  /^,?\s(?:du\s(?:bureau\sd['’]\s?[ée]tudes|cabinet\s(?!du\smaire))|de\sla\ssoci[ée]t[ée]\s|de\sl['’]\s?(?:agence|atelier|entreprise|office\snational|o\.?n\.?f)(?![a-zß-ɏ])|(?:architecte|urbaniste|paysagiste)(?![a-zß-ɏ]))/iu;

/** « Approbation du procès-verbal de la séance précédente », « Compte rendu du 3 mars » */
export const ON_FORMER_MINUTES =
  /(?:proc[èe]s[ -]verba|compte[ -]rendu)[^.]{0,40}\s(?:s[ée]ance|r[ée]union|conseil|pr[ée]c[ée]dent|du\s\d)/iu;

/** « présenté par », before the name. */
export const ENDS_WITH_BY = /\spar\s*$/;

/** « Présidence : M. Luc ROUX » + « Monsieur le Maire expose »: who stands on the line above does not speak. */
export const CALLED_BELOW = new RegExp(String.raw`^[^\n]*\n\s?(?:${CIVILITY_OF_ONE})\s[^\n]*$`, 'u');

/** « Rapporteur : M. ROUX », then « Adopté, Mme PETIT s'étant abstenue. »: no first name. */
export const RESULT_BELOW = /\n\W*(?:[Aa]dopt|[Aa]pprouv|[Aa]ccept|[Rr]ejet)[ée]e?s?\s?,/u;
