import { NUMBER_WORD } from '../number-words.ts';

/** Other labels: whatever list was being read is over. One torn by optical reading (« NTS : ») says no more. */
export const OTHER_LABEL =
  // « A été nommé(e) secrétaire : Mme Y »: « TILLEUL Guy » above has no initial A.
  `(?:a|ont) ete (?:nomme|elu|designe|choisi)[es()]{0,6} (?:comme |en qualite de )?secretaires?|` +
  `${NUMBER_WORD} (?:de|des|total) |` +
  "(?:s?e)?nts(?= ?:)|total des votes|(?:le )?secretariat(?: de (?:la )?seance)?|(?:(?:designation|nomination|election) )?(?:l[ea] |du |de la |d'une? )?(?:\\(la\\) )?secretaires?(?: de (?:la )?seance)?|nbre|date (?:de|d')|convocation|convoque|quorum|votants?|en exercice|membres en exercice|ainsi que(?= ?:)|objet|ordre du jour|(?:assistaient|ont assiste) a la (?:presente )?(?:reunion|seance) ?:|assist(?:aient|ait|ent)|" +
  "invitee?s?|auditeurs?(?: presents?)?|personnel|administration|services?|rapporteur|vu |considerant|le quorum|la seance|le conseil|l'assemblee|presidence|president de seance|presidente?(?= ?:)|suffrages|vote|" +
  // « Monsieur Paul ARBRE, Maire, ouvre la séance », « Le Maire, Paul ARBRE ouvre la séance », « Le Président, M. Luc ROUX, ouvre … »
  '(?:l[ea] (?:maire|presidente?), (?:(?:m\\.?|mr|mme|monsieur|madame) )?|(?:m\\.?|mr|mme|monsieur|madame) )[^\\n.:;()]{3,60} (?:ouvre|declare|constate|procede|demande|remercie|accueille)';

/** « AB TS : », « PRÉ NTS : »: torn too, but no other word begins and ends so. In capitals, as such labels are. */
export const TORN_LABEL = '(?:ab|pre) ?s? ?e? ?n? ?ts ?:';

/** « Assistaient à la réunion : », « Ont assisté à la séance : »: members where nobody is listed as present, guests elsewhere. */
export const ATTENDING = /^(?:assistaient|(?<perfect>ont assiste)) a la /;
