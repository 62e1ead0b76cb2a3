import { LETTERS } from '../../patterns/letters.ts';
import { ACT_HEADER, TELLS_SITTING } from '../act/document-titles.ts';
import { COUNCIL } from '../bodies/bodies.ts';
import { MONTHS } from '../dates/calendar.ts';
import { loose } from '../fold.ts';
import { CIVILITY_OF_ONE } from '../people/titles.ts';
import { HAS_GATHERED } from '../sitting/words.ts';
import { DECISION } from '../vote/decision.ts';
import { RAPPORTEUR } from './rapporteur-words.ts';

/** Lines around the title of an act: of its head, of its number, of the sitting. */

/** « EXTRAIT DU REGISTRE … », « Séance ordinaire du », « République française »: the head of an act. */
export const HEAD_LINE = new RegExp(
  `${ACT_HEADER.source}|^\\W*s[ée]ance (?:[${LETTERS}]{5,14} )?du|^\\W*d[ée]lib[ée]rations?\\W*$|^\\W*conseil [${LETTERS}]+ du [^.]{4,30}\\d{4}\\W*$|^\\W*d[ée]partement d|^\\W*r[ée]publique fran`,
  'iu',
);

/** « Assistaient également à la séance : », « Les membres présents formant la majorité … », « Suffrages exprimés : 30 »: no title follows. */
export const OF_THE_SITTING =
  /^\W*(?:assistai(?:en)?t\s|nombre\sde\sbulletins|bulletins\s|suffrages\s|les\s(?:membres|conseillers)\spr[ée]sents\s(?:formant|forment|repr[ée]sentant)\s)/iu;

/** « DÉLIBÉRATIONS » alone, « Mme X est arrivée au point 2. »: no title either. */
export const NO_TITLE = [
  DECISION,
  TELLS_SITTING,
  /^\W*d[ée]lib[ée]rations?\W*$/iu,
  /^\W*(?:la s[ée]ance est (?:ouverte|lev[ée]e)|s[ée]ance pr[ée]sid[ée]e|l['’]an deux)/iu,
  /^\W*(?:majorit[ée] absolue|bulletins|ont obtenu)/iu,
  /^\W*(?:votants?|exprim[ée]s|pour|contre|abstentions?)\s?:?\s?\d{1,3}\W*$/iu,
  new RegExp(
    String.raw`^\W*(?:${CIVILITY_OF_ONE})\s[^:]{0,60}\s(?:est|a|quitte|arrive|rejoint)\s[^:]*\.\s*$`,
    'u',
  ),
];

/** « Aujourd'hui, vendredi 24 mars, le Conseil s'est réuni »: the sitting is told, and no title. */
export const SITTING_TOLD = new RegExp(
  String.raw`^\W*(?:aujourd['’]hui|l['’]an\s)|${HAS_GATHERED}|,\sr[ée]unie?\sle\s\d`,
  'iu',
);

/** « Le conseil municipal, dûment convoqué, s'est réuni … », « La commission permanente … », « L'an deux mille …, le conseil … » */
export const OPENS_SITTING = new RegExp(
  String.raw`^\W*(?:l['’]an\s|la\scommission\spermanente|le\s(?:${COUNCIL}|\p{L}{4,8}\s\d))`,
  'iu',
);

/** « Sous la présidence de Mme X », « Présidence de M. Y » */
export const OPENS_WITH_CHAIR = new RegExp(
  String.raw`^\W*(?:sous\sla\spr[ée]sidence\s|pr[ée]sidence\sde\s(?:${CIVILITY_OF_ONE})\s)`,
  'iu',
);

/** « Lundi 3 mai 2024 », « DU 03/05/2024 »; not « État des coupes 2025 », « Plan 2023-2028 ». */
export const ENDS_WITH_DAY = new RegExp(
  `(?:(?:${MONTHS.map(loose).join('|')})\\s|(?<!(?:19|20)\\d)\\d[./-])\\d{4}\\W*$`,
  'iu',
);

/** « Rapport n° 204 : », « Affaire n° 2024-005 : », « Délibération n° 7 – », « Point n° 4 : », and its title after it. */
export const RANK_LABEL =
  /^\W*(?:d[ée]lib[ée]ration|rapport|affaire|question|dossier|point)\sn\s?[°º]\s?(?:20\d\d[-/.])?\d{1,4}\s?[:–—-]\s/iu;

/** « DÉLIBÉRATION N° 15 », « Question n° 8 », « Rapport n° II-B2 », « CONSEIL MUNICIPAL DU 3 MAI 2024 – DÉLIBÉRATION 2024/5/01 »: its title is below. */
export const RANK_ALONE = new RegExp(
  String.raw`^\W*(?:(?:d[ée]lib[ée]ration|affaire|question|rapport|point)\sn\s?[°º]\s?(?:[IVX]{1,4}-)?[A-Z]?\d{1,4}(?:[./-]\d{1,4}){0,3}|(?:${COUNCIL}|s[ée]ance)\s[^.;:–—]{3,60}\s\d{4}\s[–—-]\sd[ée]lib[ée]ration\s(?:n\s?[°º]\s?)?[\p{L}\d_./-]{0,12}\d)\W*$`,
  'iu',
);

/** « Délibération n° 2024-12 relative au tableau des emplois »: number and title are one sentence. */
const ABOUT = `(?:relative?|(?!consid|ayant|[ée]tant)[${LETTERS}]{3,10}ant)\\s`;
export const SAYS_ABOUT = new RegExp(`^\\W*d[ée]lib[ée]ration\\sn\\s?[°º]\\s?\\S{2,20}\\s${ABOUT}`, 'iu');
/** « Délibération n° 12-2021/AP du 9 décembre 2021 », « DÉLIBÉRATION N° 24/45 AC DE L'ASSEMBLÉE », then « relative à … » on the next line. */
export const NUMBER_AND_DAY =
  /^\W*d[ée]lib[ée]ration\sn\s?[°º]\s?\S{2,20}(?:\s\p{Lu}{2,4})?\s(?:du\s\d{1,2}(?:er)?\s\p{L}{3,9}\s\d{4}|de\sl['’]assembl[ée]e(?:\s[\p{L}'’-]{2,25}){0,4})\W*$/iu;
export const OPENS_ABOUT = new RegExp(`^\\W*${ABOUT}`, 'iu');

/** « DÉLIBÉRATION N° CR 2024-045 », then « du Conseil Municipal », « DU 19 SEPTEMBRE 2024 », « CONSEIL D'ADMINISTRATION DU 5 OCTOBRE 2023 » or on two lines, « Rapporteur : Mme X » or « Matière : 7.5 Subventions », then the title. */
export const BETWEEN_NUMBER_AND_TITLE = new RegExp(
  String.raw`^\W*d[ue]\s(?:${COUNCIL})\s\p{L}+\W*$|^\W*(?:${COUNCIL})\s(?:municipal|communautaire|m[ée]tropolitain|syndical|d[ée]partemental|r[ée]gional|d['’]administration)\W*$|^\W*(?:${RAPPORTEUR}|commission|direction|service|p[ôo]le|mati[èe]re|nomenclature|classification)\s?:[^\n]{3,60}$|^\W*(?:(?:(?:${COUNCIL})\s(?:d['’])?\p{L}+\s[–—-]\s)?(?:s[ée]ance|r[ée]union|(?:${COUNCIL})\s(?:d['’])?\p{L}+)\s)?du\s(?:[^.;]{0,12}\d{1,2}(?:er)?\s\p{L}{3,9}\s\d{4}|\d{1,2}/\d{1,2}/\d{4})\W*$`,
  'iu',
);

/** « Point 6 : Environnement », then « 6.2. Plan des déchets »: the rubric, and below it the item by its whole rank. */
export const RANK_OF_RUBRIC =
  /^\W*(?:(?:point|affaire|question)\s)?(?<rank>\d{1,2})\s?[.:)–—-]{1,2}\s\p{Lu}[^.;:]{2,60}$/iu;
export const RANK_UNDER_RUBRIC = /^\W*(?<rank>\d{1,2})\.\d{1,2}\s?[.:)–—-]?\s\p{Lu}/u;

/** « Direction des Routes », « Direction générale adjointe … », « Mission 3 – Éducation », and nothing else on the line: who prepared the act, or its policy. */
export const SERVICE_ALONE =
  /^\W*(?:mission|axe|politique|p[ôo]le|programme|th[èe]me|commission)\s(?:n\s?[°º]\s?)?\d{1,2}\s?[:–—-]\s\p{L}[^.;:\d«»–—]{3,60}$|^\W*direction\s(?:(?:g[ée]n[ée]rale\s)?(?:d[eu]s?|de\sla|de\sl['’])|g[ée]n[ée]rale\sadjointe)\s?[^.,;:\d«»–—]{3,50}\W*$/iu;

/** « Commission Routes », « Direction … », « Rapporteur … »: who prepared or presents the act. */
export const OF_SERVICE = /^\W*(?:commission|direction|service|p[ôo]le|rapporteu)/iu;

/** « Conseil d'administration », « Commission permanente », « Canton de … »: who meets, or where. */
export const OPENS_WITH_WHO_MEETS = new RegExp(
  String.raw`^\W*(?:${COUNCIL}|commission|assembl[ée]e|canton|arrondissement)\s`,
  'iu',
);

/** « Délibération n° 2018-03 », « 1ère délibération : »: an act by its name. */
export const CALLED_DELIBERATION =
  /^\W*(?:d[ée]lib[ée]ration\s*n|objet de la d[ée]lib[ée]ration\s?:|\d{1,3}\s?(?:[èe]re?|er|[èe]?me|nde?)\sd[ée]lib[ée]ration\s?[:–—-])/iu;

/** « La loi n° … du … vise à accélérer et à simplifier … », « Le bilan annexé retrace les cessions … »: a long sentence of the report. */
export const LONG_SENTENCE = /^(?:L[ae]s?|L['’])\s?\p{Ll}[^\n]{150}/u;

/** « Après lecture du budget, le conseil d'administration, par 5 voix … »: no title speaks so. */
export const COUNCIL_INSIDE = new RegExp(
  String.raw`,\s(?:le\s(?:${COUNCIL})|l['’]assembl[ée]e)(?!\p{L})[^,\n]{0,40},\s`,
  'iu',
);

/** « Il est ensuite indiqué … », « Le quorum étant atteint, … »: words of the sitting, no title. */
export const TELLS_OR_SPEAKS =
  /^\W*(?:ils?|elles?|on|nous|m\.|mme|monsieur|madame|l[ea] (?:conseil|maire|pr[ée]sidente?|quorum|s[ée]ance)|l['’]assembl[ée]e)\s/iu;
