import { anyOf } from '../phrases.ts';
import { PRIVATE_CIVILITIES } from './personal-words.ts';

/** Words around the address, telephone numbers and e-mail addresses of a body or a service. */

/** Just before them, whose they are: a body’s. */
const SEATS = [
  'mairie',
  'mairie annexe',
  'hôtel de ville',
  'hôtel communautaire',
  'hôtel du département',
  'hôtel de région',
  'siège',
  'siège social',
  'secrétariat de mairie',
  'secrétariat',
  'standard',
  'accueil',
  'services administratifs',
  'services techniques',
  'maison de l’intercommunalité',
  'communauté de communes',
  'communauté d’agglomération',
];

/** Between them, what comes next. */
const CONTACT_LABELS = [
  'tél',
  'tel',
  'téléphone',
  'télécopie',
  'télécopieur',
  'fax',
  'courriel',
  'mél',
  'mail',
  'e-mail',
  'email',
  'adresse électronique',
  'site',
  'site internet',
  'site web',
  'BP',
  'cedex',
];

/** Before a number, that of a machine no private person has. */
const FAX = ['télécopie', 'télécopieur', 'fax'];

/** First words of an e-mail address that is a service’s. */
export const SERVICES = `
accueil administration affaires bibliotheque ccas cabinet centre commune communaute contact courrier culture dgs direction
eau elections environnement etat finances info infos jeunesse mairie marches mediatheque odpc ot periscolaire police
population rh secretariat services sg spanc sports syndicat tourisme travaux urba urbanisme ville
`;

/** « Mairie – 12, quai des Lilas – 99000 Ville Tél : … – Fax : … »: what stands between two of them, misread or not. */
export const BETWEEN_CONTACTS = new RegExp(
  `^(?:[\\s.,;:|/–—•·()-]|(?:https?://)?www\\s?\\.[^\\s]{1,60}|https?://[^\\s]{1,60}|(?<!\\p{L})(?:${anyOf(CONTACT_LABELS)}|(?!${anyOf(PRIVATE_CIVILITIES)})\\p{L}{1,3})(?!\\p{L})\\.?){0,40}$`,
  'iu',
);

/** « de Saint-Exemple », « du Pays d’Essai » */
const OF_PLACE = `(?:\\s{1,2}(?!${anyOf(PRIVATE_CIVILITIES)}(?!\\p{L}))[\\p{L}'’-]{1,30}){1,6}`;
export const SEAT_BEFORE = new RegExp(
  `(?<!\\p{L})${anyOf(SEATS)}(?!\\p{L})(?:\\s{1,2}d(?:u|e|['’])${OF_PLACE})?[\\s,:–—-]{0,4}$`,
  'iu',
);
export const FAX_BEFORE = new RegExp(`(?<!\\p{L})${anyOf(FAX)}[\\s.:]{0,4}$`, 'iu');
