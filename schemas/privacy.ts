// Generated from the JSON Schema by `npm run types`. Do not edit.

/**
 * Date ISO 8601 (AAAA-MM-JJ).
 */
export type Date = string;

/**
 * <document>.privacy.json : ce qui a été décidé des données personnelles d’un document. Jamais publié.
 */
export interface Privacy {
  decisions: PrivacyDecision[];
  copy?: MaskedCopy;
}
export interface PrivacyDecision {
  /**
   * Les mots de l’acte.
   */
  words: string;
  /**
   * Ce que ces mots disent d’une personne.
   */
  kind: 'name' | 'birth' | 'address' | 'phone' | 'email' | 'iban' | 'social' | 'staff';
  /**
   * Masquer ou garder, partout dans le document.
   */
  decision: 'mask' | 'keep';
  /**
   * Le fondement.
   */
  ground: string;
  /**
   * Par qui.
   */
  by: string;
  on: Date;
}
/**
 * La copie masquée, la seule qui soit publiée.
 */
export interface MaskedCopy {
  /**
   * Empreinte du document masqué.
   */
  of: string;
  /**
   * Les mots qu’elle n’a plus.
   */
  masks: string[];
  /**
   * De combien le texte y est décalé : page, à partir de quelle lettre, de combien de lettres.
   */
  moves?: [number, number, number][];
  /**
   * Empreinte de la copie.
   */
  sha256: string;
  /**
   * Taille de la copie en octets.
   */
  size: number;
}
