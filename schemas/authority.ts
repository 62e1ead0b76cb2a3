// Generated from the JSON Schema by `npm run types`. Do not edit.

/**
 * Identifiant SIREN, 9 chiffres.
 */
export type Siren = string;

/**
 * authority.json : la collectivité, ses identifiants et ses réglages.
 */
export interface Authority {
  /**
   * Nom officiel.
   */
  name: string;
  /**
   * Organe délibérant.
   */
  body: string;
  siren?: Siren;
  /**
   * SIRET du siège.
   */
  siret?: string;
  /**
   * Code INSEE de la commune.
   */
  insee?: string;
  /**
   * Code du département.
   */
  department?: string;
  /**
   * Population municipale (règle de publicité, CGCT art. L2131-1).
   */
  population?: number;
  /**
   * Vrai si la collectivité est inventée : le site le dit partout.
   */
  fictional?: boolean;
  /**
   * Site officiel.
   */
  homepage?: string;
  /**
   * Adresse publique du registre, avec la barre finale : les fichiers exportés y renvoient.
   */
  registerAddress?: string;
  /**
   * Adresse de courriel ou lien pour signaler une erreur.
   */
  contact?: string;
  /**
   * Vrai pour publier la page où l’on interroge les tables en SQL, qui ajoute une vingtaine de Mo au site.
   */
  sqlPage?: boolean;
  /**
   * Constats acceptés, chacun sur un acte et avec sa raison, publiée.
   */
  acceptedFindings?: {
    /**
     * Identifiant de l’acte.
     */
    act: string;
    /**
     * Code du constat.
     */
    code: string;
    /**
     * Pourquoi il est accepté.
     */
    reason: string;
  }[];
}
