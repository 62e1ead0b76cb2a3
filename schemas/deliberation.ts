// Generated from the JSON Schema by `npm run types`. Do not edit.

/**
 * Identifiant SIREN, 9 chiffres.
 */
export type Siren = string;
/**
 * Date ISO 8601 (AAAA-MM-JJ).
 */
export type Date = string;

/**
 * Une délibération : un acte, un enregistrement. null signifie que l’acte ne le dit pas.
 */
export interface Deliberation {
  /**
   * Adresse du schéma que suit l’enregistrement.
   */
  $schema: string;
  /**
   * Identifiant stable : autorité/date de séance/numéro.
   */
  id: string;
  /**
   * Numéro imprimé de la délibération.
   */
  number: string | null;
  /**
   * La collectivité ou l’établissement dont le conseil délibère.
   */
  authority: {
    /**
     * Nom imprimé, ou nom officiel d’authority.json.
     */
    name: string | null;
    /**
     * SIREN de la collectivité.
     */
    siren: Siren | null;
  };
  /**
   * L’organe délibérant (Conseil municipal, Conseil communautaire…).
   */
  body: string | null;
  sitting: Sitting;
  attendance: Attendance;
  /**
   * Objet de la délibération, tel qu’imprimé.
   */
  subject: string | null;
  /**
   * La personne nommée qui présente le point.
   */
  rapporteur: Person | null;
  /**
   * Les visas (« Vu … »).
   */
  legalBases: string[];
  /**
   * Les considérants (« Considérant … »).
   */
  recitals: string[];
  /**
   * L’exposé des motifs, par paragraphes. Un tableau en est un : une ligne par rangée, une tabulation entre deux cellules, autant de cellules à chaque rangée.
   */
  rationale: string[];
  /**
   * Le dispositif : ce que le conseil décide, point par point.
   */
  operativeText: OperativeItem[];
  vote: Vote;
  /**
   * Sommes nommées dans l’acte.
   */
  amounts: Amount[];
  /**
   * Matière de la nomenclature ACTES, niveau 2.
   */
  topic: Topic | null;
  /**
   * Accusé de réception en préfecture.
   */
  receipt: Receipt | null;
  /**
   * Date de signature imprimée.
   */
  signedOn: Date | null;
  /**
   * Date de publication ou d’affichage imprimée.
   */
  publishedOn: Date | null;
  /**
   * Le signataire de l’acte.
   */
  signatory: Signatory | null;
  appeal?: Appeal;
  source: Source;
  /**
   * Pour chaque valeur (pointeur JSON), d’où elle vient.
   */
  provenance: {
    [k: string]: Provenance;
  };
  /**
   * Ce que la lecture a constaté.
   */
  diagnostics: Diagnostic[];
  /**
   * Version de la lecture qui a produit l’enregistrement.
   */
  pipelineVersion: string;
}
/**
 * La séance pendant laquelle l’acte a été pris.
 */
export interface Sitting {
  /**
   * Date de la séance.
   */
  date: Date | null;
  /**
   * Date de la convocation.
   */
  noticeDate: Date | null;
  /**
   * Nature imprimée de la séance.
   */
  kind: 'ordinary' | 'extraordinary' | 'public' | 'installation' | null;
  /**
   * Lieu imprimé.
   */
  place: string | null;
  /**
   * Heure d’ouverture (HH:MM).
   */
  startTime: string | null;
  /**
   * Président de séance nommé.
   */
  chair: Person | null;
  /**
   * Secrétaires de séance.
   */
  secretaries: Person[];
  /**
   * Membres en exercice.
   */
  membersInOffice: number | null;
  /**
   * Nombre de présents imprimé.
   */
  presentCount?: number | null;
  /**
   * Nombre de votants imprimé.
   */
  voters: number | null;
  /**
   * Quorum imprimé.
   */
  quorum: number | null;
}
/**
 * Une personne telle que l’acte la nomme.
 */
export interface Person {
  /**
   * Nom tel qu’imprimé, espaces réduits, sans civilité ni titre.
   */
  name: string;
  /**
   * Civilité imprimée (M., Mme…).
   */
  civility?: string;
  /**
   * Prénom, quand la forme du nom le distingue.
   */
  givenName?: string;
  /**
   * Nom de famille, quand la forme du nom le distingue.
   */
  familyName?: string;
  /**
   * Fonction imprimée avec le nom (maire, adjoint…).
   */
  role?: string;
}
/**
 * Les présences telles qu’elles valaient pour cette délibération ; les listes disent ce que dit le document.
 */
export interface Attendance {
  /**
   * Présents.
   */
  present: Person[];
  /**
   * Pouvoirs.
   */
  proxies: Proxy[];
  /**
   * Absents sans pouvoir.
   */
  absent: Person[];
  /**
   * Absents excusés sans pouvoir.
   */
  excused: Person[];
  /**
   * Arrivées et départs en cours de séance.
   */
  changes: AttendanceChange[];
}
/**
 * Un pouvoir donné par un membre absent (CGCT, art. L2121-20).
 */
export interface Proxy {
  grantor: Person;
  /**
   * Le mandataire ; null si l’acte ne le nomme pas.
   */
  holder: Person | null;
  /**
   * Portée imprimée, quand le pouvoir est limité à certains points.
   */
  scope?: string;
}
/**
 * Une arrivée ou un départ en cours de séance.
 */
export interface AttendanceChange {
  person: Person;
  /**
   * Arrivée, départ, ou présence limitée à certains points.
   */
  kind: 'arrival' | 'departure' | 'partial';
  /**
   * Heure imprimée (HH:MM).
   */
  time?: string | null;
  /**
   * Numéros des points de l’ordre du jour concernés.
   */
  items?: string[];
  /**
   * Les mots de l’acte.
   */
  text: string;
}
/**
 * Un point du dispositif.
 */
export interface OperativeItem {
  /**
   * « Article 1 », s’il est imprimé.
   */
  label?: string;
  /**
   * Texte du point. Chaque tableau qu’il annonce le suit après une ligne vide : une ligne par rangée, une tabulation entre deux cellules, autant de cellules à chaque rangée.
   */
  text: string;
}
/**
 * Le vote.
 */
export interface Vote {
  /**
   * Résultat.
   */
  outcome: 'adopted' | 'rejected' | 'withdrawn' | 'adjourned' | 'noted' | null;
  /**
   * Unanimité ou majorité, comme l’acte le dit.
   */
  majority: 'unanimous' | 'majority' | null;
  /**
   * Mode de scrutin.
   */
  ballot: 'secret' | 'public' | 'electronic' | 'showOfHands' | null;
  inFavour: Tally;
  against: Tally;
  abstentions: Tally;
  notVoting: Tally;
}
/**
 * Un décompte et les noms qui y sont attachés.
 */
export interface Tally {
  /**
   * Nombre de voix ; null si l’acte ne le dit pas.
   */
  count: number | null;
  /**
   * Personnes nommées.
   */
  names: Person[];
}
/**
 * Une somme nommée dans l’acte.
 */
export interface Amount {
  /**
   * Valeur en unités de la monnaie.
   */
  value: number;
  /**
   * Monnaie (ISO 4217).
   */
  currency: 'EUR';
  /**
   * La somme telle qu’imprimée.
   */
  text: string;
  /**
   * Bénéficiaire, quand un tableau ou une phrase le joint à la somme.
   */
  beneficiary?: string;
}
/**
 * Matière de la nomenclature ACTES.
 */
export interface Topic {
  /**
   * Code de niveau 2.
   */
  code: string;
  /**
   * Libellé de la nomenclature.
   */
  label: string;
}
/**
 * Accusé de réception du contrôle de légalité (@ctes).
 */
export interface Receipt {
  /**
   * Identifiant, sans le suffixe de message.
   */
  id: string | null;
  /**
   * Département sur 3 caractères.
   */
  department: string | null;
  /**
   * SIREN de l’émetteur.
   */
  siren: Siren | null;
  /**
   * Date de l’acte dans l’identifiant.
   */
  date: Date | null;
  /**
   * Numéro interne dans l’identifiant.
   */
  number: string | null;
  /**
   * Nature de l’acte (DE : délibération).
   */
  nature: 'DE' | 'AR' | 'AU' | 'AI' | 'CC' | 'BF' | null;
  /**
   * Envoyé en préfecture le.
   */
  sentOn: Date | null;
  /**
   * Reçu en préfecture le.
   */
  receivedOn: Date | null;
}
/**
 * Signataire et qualité (CGCT, art. R2131-1).
 */
export interface Signatory {
  /**
   * Nom du signataire.
   */
  name: string;
  /**
   * Qualité (maire, président…).
   */
  capacity: string | null;
}
/**
 * Recours possible, tel que l’acte l’annonce : rien n’est calculé.
 */
export interface Appeal {
  /**
   * Tribunal, tel qu’imprimé.
   */
  court: string;
  /**
   * Délai annoncé, en mois (durée ISO 8601) ; null si l’acte ne le dit pas.
   */
  delay: string | null;
}
/**
 * Le document source.
 */
export interface Source {
  /**
   * Nom du fichier.
   */
  file: string;
  /**
   * Type de média.
   */
  mediaType: string;
  /**
   * Ce qu’est le document : un acte, un procès-verbal, plusieurs actes reliés, ou la liste des délibérations d’une séance.
   */
  kind?: 'act' | 'minutes' | 'bundle' | 'list';
  /**
   * Empreinte SHA-256 du fichier.
   */
  sha256: string;
  /**
   * Nombre de pages du fichier.
   */
  pages: number;
  /**
   * Première et dernière page de l’acte dans le fichier.
   *
   * @minItems 2
   * @maxItems 2
   */
  pageRange?: [number, number];
  /**
   * D’où vient le texte : couche texte, tampon seul, numérisation, fichier texte.
   */
  textLayer: 'text' | 'stampOnly' | 'scan' | 'plain';
  /**
   * Pages de l’acte qui sont des images, lues optiquement, quand d’autres ont une couche texte.
   */
  opticalPages?: number[];
  /**
   * Taille en octets.
   */
  size: number;
}
/**
 * D’où vient une valeur.
 */
export interface Provenance {
  /**
   * Écrite dans l’acte, déduite par une règle, ou corrigée par l’autorité.
   */
  certainty: 'stated' | 'inferred' | 'corrected';
  /**
   * Règle de lecture ou de déduction.
   */
  rule: string;
  /**
   * Les passages de la source dont elle vient.
   */
  spans: Span[];
}
/**
 * Un passage de la source.
 */
export interface Span {
  /**
   * Numéro de page.
   */
  page: number;
  /**
   * Début dans le texte de la page (registre text).
   */
  start: number;
  /**
   * Fin (exclue).
   */
  end: number;
  /**
   * Les mots de la source.
   */
  quote: string;
  /**
   * [x0, y0, x1, y1] en points PDF, origine en bas à gauche.
   *
   * @minItems 4
   * @maxItems 4
   */
  box?: [number, number, number, number];
  /**
   * Un cadre par ligne, quand le passage en occupe plusieurs : « box » les contient tous.
   */
  boxes?: [number, number, number, number][];
}
/**
 * Un constat sur un document ou un acte.
 */
export interface Diagnostic {
  /**
   * Code stable : champ ou étape, puis problème.
   */
  code: string;
  /**
   * Gravité.
   */
  severity: 'error' | 'warning' | 'info';
  /**
   * Phrase en français.
   */
  message: string;
  /**
   * Fichier concerné.
   */
  file: string;
  /**
   * Page, ligne et colonne dans la source.
   */
  place: {
    /**
     * Numéro de page.
     */
    page: number;
    /**
     * Numéro de ligne dans la page.
     */
    line: number;
    /**
     * Numéro du caractère dans la ligne.
     */
    column: number;
  } | null;
  /**
   * Pointeur JSON de la valeur concernée.
   */
  pointer: string | null;
  /**
   * Les mots de l’acte.
   */
  quote?: string;
  /**
   * Valeur trouvée.
   */
  actual?: unknown;
  /**
   * Valeur attendue.
   */
  expected?: unknown;
  /**
   * Ce que le secrétariat peut faire.
   */
  remedy?: string;
}
