import type { Figures } from '../../pipeline/evaluate/table.ts';
import published from '../accuracy.json' with { type: 'json' };

/** The last published measure of the reading: what `registre evaluate --json` wrote, when and on what. */
export interface Accuracy {
  measuredOn: string;
  pipelineVersion: string;
  /** The acts measured, in words. */
  sample: string;
  figures: Figures;
}

export const accuracy: Accuracy = published;

/** What `registre evaluate` measures, for readers. */
export const MEASURED: Record<string, string> = {
  'sitting.date': 'Date de la séance',
  present: 'Membres présents',
  proxies: 'Pouvoirs',
  absent: 'Membres absents ou excusés',
  'sitting.noticeDate': 'Date de convocation',
  'sitting.membersInOffice': 'Membres en exercice',
  'sitting.voters': 'Votants',
  'sitting.chair': 'Présidence',
  'sitting.secretaries': 'Secrétaires de séance',
  'acts (segmentation)': 'Actes distingués dans les documents',
  number: 'Numéro',
  subject: 'Objet',
  outcome: 'Résultat',
  majority: 'Majorité ou unanimité',
  'vote.inFavour': 'Voix pour',
  'vote.against': 'Voix contre',
  'vote.abstentions': 'Abstentions',
  'vote.notVoting': 'Ne prennent pas part au vote',
  'vote.names': 'Votes nommés',
  'receipt.id': 'Identifiant de l’accusé de réception',
  'receipt.receivedOn': 'Date de réception en préfecture',
  'receipt.sentOn': 'Date d’envoi en préfecture',
  ballot: 'Mode de scrutin',
  rapporteur: 'Rapporteur',
  publishedOn: 'Date de publication',
  signedOn: 'Date de signature',
  signatory: 'Signataire',
};
