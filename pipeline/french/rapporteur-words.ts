/** Who presents an item, as lines and headings name them. */

/** « Rapporteur », « rapporteure », « Rapporteuses » */
export const RAPPORTEUR = 'rapporteu(?:re?|se)s?';

/** « Rapporteur : Mme Anne PETIT », on a line of its own under the title. */
export const RAPPORTEUR_FIRST = new RegExp(String.raw`^\W*${RAPPORTEUR}\s?:`, 'iu');

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

/** After a name, whom somebody works for who is no member: « du bureau d'études Exemple », « , architecte ». */
export const OF_OTHERS =
  /^,?\s(?:du\s(?:bureau\sd['’]\s?[ée]tudes|cabinet\s(?!du\smaire))|de\sla\ssoci[ée]t[ée]\s|de\sl['’]\s?(?:agence|atelier|entreprise|office\snational|o\.?n\.?f)(?![a-zß-ɏ])|(?:architecte|urbaniste|paysagiste)(?![a-zß-ɏ]))/iu;
