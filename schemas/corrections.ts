// Generated from the JSON Schema by `npm run types`. Do not edit.

/**
 * Date ISO 8601 (AAAA-MM-JJ).
 */
export type Date = string;
/**
 * <numéro>.corrections.json : les corrections d’un acte, chacune avec sa raison, publiées.
 */
export type Corrections = Correction[];

export interface Correction {
  /**
   * Pointeur JSON de la valeur corrigée.
   */
  pointer: string;
  /**
   * Valeur corrigée.
   */
  value: unknown;
  /**
   * Pourquoi.
   */
  reason: string;
  /**
   * Par qui.
   */
  by: string;
  on: Date;
}
