import { CAPITALS, LETTERS, SMALL } from '../../patterns/letters.ts';
import { anyOf } from '../phrases.ts';

/** Nouns that titles of acts begin with, where a sentence of the minutes begins with a pronoun, an article or a name. */
const NOUNS = [
  'abrogation', 'acceptation', 'achat', 'acquisition', 'actualisation', 'adhesion', 'admission', 'adoption', 'affectation', 'ajustement',
  'amenagement', 'annulation', 'approbation', 'attribution', 'autorisation', 'avenant', 'bail', 'budget', 'cession', 'choix', 'classement', 'cloture',
  'compte administratif', 'compte de gestion', 'comptes administratifs', 'comptes de gestion', 'constitution', 'contrat', 'convention', 'creation',
  'decision modificative', 'declassement', 'delegation', 'deliberation autorisant', 'deliberation fixant', 'deliberation portant',
  'deliberation relative', 'deliberation sur', 'demande', 'denomination', 'desaffectation', 'designation', 'determination', 'dissolution', 'echange',
  'election', 'emprunt', 'engagement', 'etablissement', 'exoneration', 'extension', 'fixation', 'garantie', 'indemnite', 'indemnites', 'instauration',
  'lancement', 'location', 'mandat special', 'mise', 'modalites', 'modification', 'motion', 'nomination', 'ouverture', 'participation',
  'plan de financement', 'prise en charge', 'projet', 'prolongation', 'recensement', 'reconduction', 'recrutement', 'rectification', 'redevance',
  'reglement', 'regularisation', 'remboursement', 'renouvellement', 'resiliation', 'retrait', 'retrocession', 'revision', 'signature', 'subvention',
  'subventions', 'suppression', 'tarif', 'tarifs', 'taux', 'taxe', 'taxes', 'transfert', 'travaux', 'validation', 'vente', 'versement', 'voeu',
  'vote',
]; // biome-ignore format: a table of words

/** « Vote des comptes administratifs », « Subvention au club ». */
export const TITLE_OPENING = new RegExp(`^\\W*(?:${anyOf(NOUNS)})(?:(?<!vote)s)?(?![${LETTERS}])`, 'iu');

/** « Forêt (coupe de bois) : Monsieur le Maire fait part … »: whatever the title, somebody begins to speak; « Rapporteur : » is none. */
export const TITLE_BEFORE_SPEECH =
  /^(?!\W*(?:rapporteur|vote|pr[ée]sent|absent|secr[ée]taire|pouvoir|procuration|r[ée]ponse|remarque|observation|d[ée]bat|discussion|intervention|l[ea]s?\s|m\.|mme|monsieur|madame|il\s))[^:.;]{4,90}\s?:\s(?=(?:Monsieur|Madame|M\.|Mme)\sl[ea]\s(?:[Mm]aire|[Pp]r[ée]sidente?)\s(?:fait\s|expose|informe|rappelle|propose|pr[ée]sente|indique|explique|donne\s))/iu;

/** What somebody does who presents an item. */
export const SAYS =
  '(?:informe|donne|demande|propose|expose|présente|rappelle|indique|explique|précise|fait)';
/** « Vote des taux 2024.Anne LEROUX propose … », « Vote des taux. M. le Maire rappelle … »: a stop, or one that lost its line end, parts the title from who speaks. */
export const TITLE_BEFORE_SPEAKER = new RegExp(
  `^(?![^.]*(?:unanim|voix|majorit))[^:.;]{5,150}\\.\\s?(?=(?:(?:Monsieur|Madame|M\\.|Mme)\\s(?:l[ea]\\s(?:[Mm]aire|[Pp]résidente?)|[${CAPITALS}][${LETTERS}'’-]*(?:\\s[${CAPITALS}][${LETTERS}'’-]*)?)|[${CAPITALS}][${SMALL}]+(?:[ -][${CAPITALS}][${SMALL}]+)?\\s[${CAPITALS}]{2}[${CAPITALS}'’-]*)\\s${SAYS}\\s)`,
  'u',
);

/** « Subvention : Après en avoir délibéré, … »: the title, then on its line the words of the council or of who speaks. */
export const RUN_IN_TITLE =
  /^[^:.;]{5,150}\s?:\s(?=(?:Apr[èe]s (?:en )?avoir|Le [Cc]onseil|L['’]assembl[ée]e|Monsieur le|Madame l[ea]|M\. le|Mme l[ea]|Vu l|Consid[ée]rant)\P{N}{25})/u;

/** « Question n° 1 Objet : Tarifs de la cantine Je vous prie … »: a label, the title, and on its line what is asked of the council. */
export const LABELLED_BEFORE_REQUEST = new RegExp(
  `^\\W*(?:[${LETTERS}]{5,14}\\s[Nn]\\s?°\\s?\\d{1,3}\\s(?:[:–-]\\s)?)?(?:OBJET|Objet)\\s?:\\s[^\\n]{4,200}?[${LETTERS}\\d)»]\\.?\\s(?=(?:Je\\svous\\s(?:prie|propose|demande)|Nous\\svous\\s(?:prions|proposons|demandons)|Il\\s(?:vous\\s)?est\\s(?:proposé|demandé))\\s)`,
  'u',
);

/** « Approbation du compte-rendu du 11 juin 2015 Le compte-rendu est approuvé », « Adoption du procès-verbal ; Le procès-verbal … est adopté »: the title, and on its line what was answered. */
export const APPROVAL_BEFORE_ANSWER =
  /^\W*(?:A(?:pprobation|doption)|A(?:PPROBATION|DOPTION)|Validation|VALIDATION)\s[^.;]{5,160}?\s?[.;:]?\s(?=(?:Les?|Ce)\s(?:[Cc]omptes?[ -][Rr]endus?|[Pp]roc[èe]s[ -][Vv]erb\p{L}{2,3}|PV|document)\s(?:[^.;]{0,160}\s)?(?:est|sont|a|ont)\s)/u;
