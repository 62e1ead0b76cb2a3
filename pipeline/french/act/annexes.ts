/**
 * Titles of what follows an act without being of it: the page of a budget that councillors sign (« ARRÊTÉ ET
 * SIGNATURES »), a certificate, « ANNEXE 1 », « ANNEXE – RÈGLEMENT ». In capitals, as titles are; « Annexes : » lists them and is none.
 */
export const ANNEX_TITLE =
  /^[^\p{L}\d]*(?:[IVX]{1,4}\s?[-–—.]\s?)?(?:ARR[ÊE]T[ÉE]\s?(?:ET|[-–—])\s?SIGNATURES?(?!\p{L})|CERTIFICAT\sADMINISTRATIF(?!\p{L})|ANNEXE\s[ÀA]\sLA\sD[ÉE]LIB[ÉE]RATION|ANNEXES?(?:\s?(?:N\s?°\s?)?[\dA-Z]{1,3})?\s*(?:$|[:–—-]\s?\p{Lu}{2}))/u;

/** « Saint-Exemple, le 7 avril 2025 » right above such a title heads the annex. */
export const ANNEX_DAY =
  /^\W*(?:[ÀA]\s)?\p{Lu}[\p{L}'’ -]{1,40},?\sle\s\d{1,2}(?:er)?\s\p{L}{3,9}\s\d{4}\W*$/u;
