import { LETTERS, MARKS } from '../../patterns/letters.ts';
import { SUBJECT_LABEL } from '../act/headings.ts';
import { COUNCIL } from '../bodies/bodies.ts';
import { CIVILITY_OF_ONE } from '../people/titles.ts';
import { SAYS } from './titles.ts';

/** What is printed around a title in its own lines: labels, numbers, whose act it is, who reports it. */

/** What a printed title carries besides the title: its label, its number, who reports it. */
export const BEFORE_TITLE = new RegExp(
  `^(?:\\s|[-–—*#_>${MARKS}]|${SUBJECT_LABEL.source.slice(1)}|ordre\\sdu\\sjour\\s?:\\s|rapport\\s\\/[^\\n]{2,20}\\/\\sn\\s?°\\s?\\d{1,8}\\s*\\n|OBJET(?:\\s+de\\s+la\\s+d[ée]lib[ée]ration(?=\\s*\\n))?\\s*:?|d[ée]lib[ée]ration(?:\\s\\d[\\d\\s./-]{3,40}?)?\\s*:\\s|d[ée]lib[ée]ration\\s(?:n\\s?°\\s?)?\\S{3,20}\\sdu\\s\\d{1,2}(?:er)?\\s[${LETTERS}]{3,9}\\s\\d{4}\\s*\\n|(?:d[ée]lib[ée]ration\\s*)?n\\s?°\\s*[${LETTERS}\\d][\\w./ -]{0,20}?\\s*[:–—-]\\s|(?:(?:point|affaire|question|dossier|rapport)\\s+(?:n\\s?°\\s?)?)?(?:\\d{1,3}(?:\\.\\d{1,3})?|[IVX]{1,5}|[A-H](?=[.)]))\\s*[-–—.)°]+\\s|(?:point|affaire|question|dossier|rapport)\\s+(?:n\\s?°\\s?)?\\d{1,3}(?:\\s+de\\sl['’]ordre\\sdu\\sjour)?\\s*:\\s)+`,
  'iu',
);

/** « Objet : La salle est louée. Les tarifs sont à revoir. »: after the first sentence, the report. */
export const REPORT_AFTER_SENTENCE =
  /(?<=^[^.]{20,200}\p{Ll}{2})\.\s(?=(?:Les?|La|L['’]|Ils?|Elles?|Ces?|Cette|Nous|On)\s?\p{Ll})/u;

/** « Budget primitif 2007. Le Maire présente le budget … », one paragraph: the title ends at its first stop, above a sentence. */
export const SENTENCE_AFTER_TITLE =
  /(?<=^[^.;]{3,100}[\p{L}\d)»])\.\s(?=(?:Les?|La|L['’]|Ils?|Elles?|Ces?|Cette|Nous|On|Une?)\s?\p{Ll}[^.]*\s(?:est|sont|a|ont|sera|seront|d[ée]cide|fixe)\s|(?:M\.|Mme|Monsieur|Madame|L[ea]\s(?:[Mm]aire|[Cc]onseil|[Pp]r[ée]sidente?))\s\p{L})/u;

/** « Réfection de la rue Haute » « Madame le Maire indique que … », on one line: the title, then who speaks. */
export const SPEAKER_AFTER_TITLE = new RegExp(
  String.raw`(?<=\S{3})\s(?=(?:Monsieur|Madame|M\.|Mme)\sl[ea]\s(?:[Mm]aire|[Pp]r[ée]sidente?)\s(?:passe\sla\sparole|${SAYS})\s)`,
  'u',
);

/** « (Rapporteur : M. X) », « – Rapporteure Mme Y », « Réf. : 12 », « (Délibération », its number below, and closing punctuation. */
export const AFTER_TITLE = new RegExp(
  String.raw`[\s*_]*(?:\(?\s*rapporteure?\s*:[^\n]*|[-–—(]\s*rapporteure?\s[^]{3,80}|\.?\s(?:${CIVILITY_OF_ONE})\s[^.,;\n]{3,50},\srapporteure?|\sr[ée]f\.?\s?:\s?[^\n]{1,25}|\(d[ée]lib[ée]ration(?:\sn\s?[°º])?)?[\s.:;,*_®©¥|=~–—-]*$`,
  'iu',
);

/** « Secrétaire de séance : M. X Convention … »: the margin and the page were read as one; « … du plan local De Présents SAINT-EXEMPLE De Votants »: the column of counts was read into the title; « Ville Nom Prénom Présent … »: a table of presences. */
export const INTERLEAVED =
  /^[Ss]ecr[ée]taire de s[ée]ance|\p{L}\s(?:De\s)?(?:Pr[ée]sents|Votants)\s(?=\p{Lu}|$)|(?<!\p{L})Noms?\s[^\n]{0,20}Pr[ée]noms?\s[^\n]{0,20}Pr[ée]sent/u;

/**
 * Words of a stamp, of the head of an act or of the foot of a page, three names in a row, « est approuvé à », « De fixer à
 * neuf … », « Le conseil, à l'unanimité, … »: what stands there is no title.
 */
export const NO_TITLE_AT_ALL =
  /Page\s\d{1,3}\s(?:sur|\/)\s\d|[Pp]our l['’]autorité compétente|(?:Accusé|date) de réception|(?:(?:Mme|MM?\.|Mlle)\s\p{Lu}[\p{L}' -]{1,40},\s){2}|Présents\s?:|\sest\s(?:approuvé|adopté)e?\sà$|^(?:CONSEIL|Conseil)\s\p{L}+\s(?:Séance|SÉANCE|Réunion|RÉUNION)\s|^(?:De\s|D['’])\p{Ll}{2,20}[ei]r\s|^(?:Le\s(?:conseil|comité|bureau)|L['’]assemblée)(?:\s\p{L}+)?,\s(?:à\sl['’]unanimité|à\sla\smajorité|après\s)/u;

/** « DÉLIBÉRATION N° 24/118 DE LA COMMISSION PERMANENTE APPROUVANT … », in Corsican « APPRUVENDU … »: whose deliberation it is, before what it does. */
export const OF_BODY = new RegExp(
  String.raw`^\W*(?:de\sla\scommission\spermanente|d[ue]\s(?:${COUNCIL})(?:\s\p{L}+)?|de\sl['’]\s?assembl[ée]e(?:\s(?:de\s(?:la\s)?)?\p{L}+)?)\s+(?=\p{L}+(?:ant|ndu)\s|relative?s?\s[àa])`,
  'iu',
);

/** « Délibération n° », « N° d'ordre : » before the number of the act. */
export const ONLY_LABEL_OF_NUMBER =
  /^\W*(?:(?:d[ée]lib[ée]ration(?:\s[a-z]{2,6}(?=\sn))?|affaire|question|rapport|point|d\.?c\.?[mc]\.?)\s*)?(?:n\s?[°º]\s*(?:d['’]ordre\s*:?\s*)?)?[A-Z]{0,5}\s*$/iu;

/** « Décision modificative n° » (1), the first item of its sitting: the number is the decision's own. */
export const LEANS_ON_RANK =
  /(?:n\s?[°º]|(?<!\p{L})(?:avenant|lot|phase|section|secteur|tranche|zone))\s*$/iu;

/** « Tarifs (n° », « Tarifs (délibération n° », before the number of the act. */
export const OPENS_NUMBER_AGAIN = /\s*\(\s?(?:d[ée]lib[ée]ration\s)?(?:n\s?°\s?)?$/iu;

/** « Délibération n° 2024-15 » alone on its line. */
export const ACT_NUMBER_ALONE =
  /^\W*(?:(?:num[ée]ro\sde\s(?:la\s)?)?d[ée]lib[ée]ration|n\s?[°º](?=\s?\S*\d\D+\d))\s?(?:n\s?[°º])?\s?:?\s?(?=\S*\d)\p{L}{0,5}[\d._/-][\p{Lu}\d._/-]{2,20}(?:\s\/\s\d{1,4}|\s\d{1,3})?\W*$/iu;

/** « Vote des taux – N° », before the number of the act. */
export const SIGN_BEFORE_NUMBER = /\s[–—-]\sn\s?[°º]\s?$/iu;

/** « Modification de la délibération » + « N° 2023-15 »: the number of what the title speaks of. */
export const LEANS_ON_NUMBER =
  /(?<![a-zß-ɏ])(?:d[ée]lib[ée]rations?|march[ée]s?|conventions?|avenants?|lots?|parcelles?|d[ée]cisions?|modificative|arr[êe]t[ée]s?|budget|phase|tranche|contrats?|sections?|cadastr[ée]e?s?|dossiers?|permis|projet|poste|loi|d[ée]cret|articles?|plan|programme|exercices?|ann[ée]es?|rapport|d[eu]|l[ae]|et)\s*$|,\s*$/iu;
