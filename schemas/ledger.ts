// Generated from the JSON Schema by `npm run types`. Do not edit.

export type Time = string;
export type Sha256 = string;
/**
 * Date ISO 8601 (AAAA-MM-JJ).
 */
export type Date = string;

/**
 * Une ligne de ledger.jsonl : un événement de la vie d’un acte, lié à la ligne d’avant par son empreinte.
 */
export interface LedgerEntry {
  /**
   * Rang de la ligne, à partir de 1.
   */
  seq: number;
  at: Time;
  /**
   * Ce qui arrive à l’acte.
   */
  event: 'added' | 'published' | 'corrected' | 'masked' | 'replaced' | 'withdrawn' | 'restored';
  /**
   * Identifiant de l’acte.
   */
  act: string;
  /**
   * Le document, depuis le dossier de la collectivité.
   */
  file: string;
  sourceSha256: Sha256;
  recordSha256: Sha256;
  /**
   * Pourquoi ; publié.
   */
  reason?: string;
  /**
   * Fondement d’un retrait avant deux mois.
   */
  ground?: string;
  /**
   * Par qui.
   */
  by?: string;
  from?: Time;
  before?: Date;
  /**
   * La version remplacée n’est plus montrée.
   */
  hidesFormer?: true;
  /**
   * Empreinte SHA-256 de la ligne d’avant, sans son saut de ligne ; null pour la première.
   */
  previous: Sha256 | null;
  sum: Sha256;
}
