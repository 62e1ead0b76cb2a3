/** Words, folded, that change what the law asks of a sitting or of an act: its quorum, its notice, its delay. */

/** « Le quorum n’ayant pas été atteint… », « Seconde convocation »: a second notice. */
export const SECOND_NOTICE =
  /(?:seconde|deuxieme|nouvelle|2eme) convocation|(?:a nouveau|de nouveau) convoque|quorum n['’ ]?(?:a|avait|ayant|etait|est)|sans condition de quorum/;

/** « Le maire ayant abrégé le délai en raison de l’urgence » */
export const URGENCY = /\bd['’ ]?urgence|caractere urgent|delai abrege|abreg/;

/** « Vote du budget primitif 2024 », not « Décision modificative n° 1 au budget primitif ». */
export const VOTES_BUDGET = /^(?:(?:vote|adoption|approbation|examen)[^.]{0,40})?budgets? primitifs?/;

/** « Approbation du compte administratif 2023 », « Compte financier unique » */
export const VOTES_ACCOUNTS =
  /^(?:(?:vote|adoption|approbation|examen)[^.]{0,40})?comptes? (?:administratifs?|financiers? uniques?)/;
