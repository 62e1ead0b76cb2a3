import { COUNCIL } from '../bodies/bodies.ts';
import { anyOf } from '../phrases.ts';

/** Titles of acts, of lists and of whole sittings, and lines that tell of a sitting. */

/** « EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS » : the head of one act. */
export const ACT_HEADER = new RegExp(
  `${anyOf([
    'extrait du registre',
    'extrait du proces-verbal des deliberations',
    'extrait du registre des deliberations',
    'extrait des deliberations',
    'extrait de deliberation',
    'registre des deliberations',
    'deliberation du conseil',
    'deliberations du conseil',
    'deliberation au conseil',
    'deliberation de la commission permanente',
    'deliberation du bureau',
    'deliberation du comite',
  ])}`,
  'iu',
);

/** « L'an deux mille vingt, le 1er juillet, le Conseil … »: the sentence that opens a sitting. */
export const OPENS_MEETING = new RegExp(
  String.raw`^\W*l['’]an\s(?:deux|20)[^.;]{0,120}(?:${COUNCIL}|assembl[ée]e)`,
  'iu',
);

/** Titles of documents that hold a whole sitting. */
export const MINUTES_TITLE = new RegExp(
  `${anyOf(['proces-verbal', 'proces verbal', 'proces - verbal', 'compte-rendu', 'compte rendu', 'compte - rendu', 'releve de decisions', 'releve des decisions', 'deliberations approuvees', 'deliberation approuvees', 'deliberations adoptees', 'deliberations prises'])}`,
  'iu',
);

/** « PROCÈS-VERBAL DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL »: in some councils the head of a single act. */
export const MINUTES_OF_ACTS = /^\W*proc[èe]s[ -]verbal des d[ée]lib[ée]rations/iu;

/** « COMPTE-RENDU DU CONSEIL MUNICIPAL », « Procès-verbal de la séance du 3 mai »: the title of the whole, of no item. */
export const SITTING_HEADING =
  /^\W*(?:compte[ -]rendu|proc[èe]s[ -]verbal|r[ée]union|s[ée]ance)\s(?:sommaire\s)?(?:de\s(?:la\s)?(?:r[ée]union|s[ée]ance)\s)?(?:du|de)\s(?:conseil|\d)/iu;

/** « LISTE DES DÉLIBÉRATIONS EXAMINÉES » (CGCT, art. L2121-25). */
export const LIST_TITLE = new RegExp(
  `${anyOf([
    'liste des deliberations',
    'liste des deliberations examinees',
    'deliberations examinees',
    'liste des actes',
    'deliberations examinees en seance',
  ])}`,
  'iu',
);

/** « Délibérations du conseil municipal du 9 avril 2024 », alone on its line: minutes may have this title, and a list. */
export const TITLE_OF_DELIBERATIONS = new RegExp(
  String.raw`^\W*d[ée]lib[ée]rations\s(?:du|de\sla|de\sl['’])\s?(?:${COUNCIL}|s[ée]ance|r[ée]union)[^.;:]{3,60}\d{4}\W*$`,
  'iu',
);

/** « … – Liste des délibérations examinées », and nothing more on the line. */
export const AFTER_LIST_TITLE = /^(?:\sexamin[ée]es)?\W*$/u;

/** « DU MARDI 3 JUIN 2025 », « (article L. 2121-25 du code …) », below the title of a list. */
export const ENDS_LIST_TITLE =
  /^\W*du\s(?:\p{L}{5,8}\s)?\d{1,2}(?:er)?\s\p{L}{3,9}\s\d{4}\W*$|^\s?\((?:en\sapplication\sde\sl['’])?art(?:icle|\.)\s[^()\n]{4,120}\)\W*$/iu;

/** « CONSEIL MUNICIPAL DU 13 JUIN 2024 »: the body that sits, named in a title. */
export const NAMES_SITTING = new RegExp(
  String.raw`(?:${COUNCIL}|commission permanente|s[ée]ance|session)(?!\p{L})`,
  'iu',
);

/** « 2. Procès-verbal de la séance du … », « … certifie que la délibération du conseil en date du … »: the day of another. */
export const OF_ANOTHER_SITTING =
  /^\W*\d|approbation|adoption|d[ée]lib[ée]ration|d[ée]cision|arr[êe]t[ée]|circulaire|publi|journal/iu;

/** « Début de la réunion à 18 h 30 », « Séance levée à 23h10 », « formant la majorité des membres »: of the sitting, no title. */
export const TELLS_SITTING =
  /^\W*(?:pr[ée]sidente?\sde\s(?:la\s)?s[ée]ance\s?:|(?:d[ée]but|ouverture|fin|cl[ôo]ture|lev[ée]e)\sde\s(?:la\s)?(?:r[ée]union|s[ée]ance|session)(?![a-zß-ɏ])|s[ée]ance\s(?:lev|ouvert)|(?:date\s(?:fix[ée]e\s(?:pour|de)|de)\s(?:la\s)?)?prochaine?\s(?:r[ée]union|s[ée]ance|conseil)|formant\s(?:la\s|le\s)?(?:majorit|quorum))/iu;

/** « CONSEIL COMMUNAUTAIRE DU 6 MAI 2009 », and nothing else on the line. */
export const SITTING_TITLE = new RegExp(
  String.raw`^\W*(?:(?:r[ée]union|s[ée]ance) )?(?:du )?(?:${COUNCIL})(?: \p{L}+){0,2} (?:du|en date du) (?:\p{L}+ )?\d{1,2}(?:er)?[ ./]\p{L}*\d*[ ./]\d{4}\W*$`,
  'iu',
);

/** « SÉANCE ORDINAIRE DU 2 NOVEMBRE 2024 », « Réunion du mardi 3 mai 2024 à 20 h 30 », « Conseil municipal du 03/05/2024 ». */
export const SITTING_AND_DAY = new RegExp(
  String.raw`^\W*(?:s[ée]ance|r[ée]union|(?:${COUNCIL})\s\p{L}+)\s(?:\p{L}+\s){0,2}du\s(?:\p{L}+\s)?\d{1,2}(?:er)?[\s/.](?:\p{L}+|\d{1,2})[\s/.]\d{4}(?:\sà\s\d[\dh\s]*)?\W*$`,
  'iu',
);

/** « Séance ordinaire du lundi 3 mai … », « Conseil municipal du 3 mai … » */
export const SITTING_OF_DAY =
  /^\W*(?:s[ée]ance|r[ée]union|conseil|comit[ée])(?: [a-zß-ɏ]+){0,3} du (?:[a-zß-ɏ]+di |dimanche )?\d{1,2}(?:er)? /iu;

/** « SÉANCE DU 18 NOVEMBRE 2011 », « ORDRE DU JOUR », « COMMUNE DE BEAUVAL »: of the sitting, no item of it. */
export const HEADS_SITTING = new RegExp(
  String.raw`^\W*(?:(?:(?:${COUNCIL}) [a-zß-ɏ]+ )?(?:s[ée]ance|r[ée]union)(?: [a-zß-ɏ]+)? du |ordre du jour(?:\W*$|\W{0,3}\d)|(?:commune|ville|mairie|d[ée]partement) d[eu' ’][^:–]*$|l['’]an deux mil)`,
  'iu',
);

/** « MAIRIE », « VILLE DE », above the name of the place. */
export const TOWN_ALONE = /^\W*(?:mairie|ville|commune)(?:\sd[eu])?\W*$/iu;

/** « Compte rendu affiché le 19 avril », in the head of an extract; « EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS », « COMPTE RENDU DU 4 MARS 2024 – EXTRAIT »; « COMPTE RENDU DE DÉLÉGATIONS », which titles an act; « RELEVÉ DES DÉCISIONS DU PRÉSIDENT ». */
export const OF_ONE_ACT =
  /extrait (?:du|de|conforme|certifi)|\d{4}\s[–—(-]\s?extrait\W*$|(?:proc[èe]s[ -]verbal|compte[ -]rendu) de (?:la )?d[ée]lib[ée]ration(?!s)|registre des (?!s[ée]ances)|compte[ -]rendu (?:des? |de la |d['’])(?:d[ée]l[ée]gation|activit|gestion|d[ée]cisions? (?:du maire|prises? par))|relev[ée] des? d[ée]cisions? (?:du |de la |prises? par l[ea] )?(?:maire|pr[ée]sident)|(?:compte[ -]rendu|proc[èe]s[ -]verbal) (?:affich|publi|transmis)/iu;

export const NUMBER_LABEL = /^\W*(?:n\s?[°º]|num[ée]ro)\s(?:de\s)?(?:la\s)?d[ée]lib[ée]ration\s?:/iu;

/** « Délibération n° 2 du 18 DÉCEMBRE 2024 », and nothing else on the line. */
export const DATED_ACT_TITLE =
  /^\W*d[ée]lib[ée]ration\sn\s?[°º]\s?[\p{L}\d./_-]{1,16}\sdu\s(?:\p{L}+di\s)?\d{1,2}(?:er)?\s\p{L}{3,9}\s\d{4}\W*$/iu;

/** « RÉUNION DE LA COMMUNAUTÉ DE COMMUNES »: no single act is headed so. */
export const IS_MEETING = /^\W*r[ée]union\s/iu;

export const DAY_OF_SITTING =
  /^\W*(?:r[ée]union|s[ée]ance) du (?:\p{L}+di )?\d{1,2}(?:er)? \p{L}+ \d{4}(?: (?:[àa]|au|en|dans) [^.:;]{2,60}?)?\W*$/iu;
