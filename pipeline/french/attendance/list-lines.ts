import { LETTERS } from '../../patterns/letters.ts';
import { spaced } from '../fold.ts';
import { GIVES_TO } from '../people/relations.ts';
import { CIVILITY_OF_ONE } from '../people/titles.ts';

/** Lines of the lists of members, and words that no such line holds. */

/** « Mme X a donné procuration à M. Y », « M. X (pouvoir à Mme Y) », « M. X, délégué de Beauval, pouvoir donné à Mme Y » on a line of its own. */
export const PROXY_STATEMENT = new RegExp(
  spaced(
    `^[^:]{3,60}?(?<![${LETTERS}])(?:${GIVES_TO}|represente(?:\\(e\\)|e)? par (?=[${LETTERS}]))|^[^:(]{0,90}[(,] ?(?:pouvoir|procuration) (?:a|donnee?) `,
  ),
  'u',
);

/** « M. Luc ROUX a donné » + « pouvoir à Mme Anne PETIT »: a line end cut the statement. */
export const ENDS_GIVING = /(?:^|\s)(?:donn(?:e|ent|ant|[ée]e?)|remis|remet)\s*$/iu;
export const PROXY_FIRST = /^\s*(?:(?:son|leur)\s)?(?:pouvoir|procuration|mandat)(?:\s|$)/iu;
/** « Mme Claire DUNE ayant donné pouvoir » + « à Mme Anne PETIT »: the same, further on. */
export const ENDS_GIVING_PROXY =
  /(?:^|\s)(?:donn(?:e|ent|ant|[ée]e?)|remis)\s(?:pouvoir|procuration|mandat)\s*$/iu;
export const TO_SOMEBODY = /^\s*à\s\p{Lu}/u;

/** « - Mme Anne PETIT à M. Luc ROUX », « -Madame PETIT procuration à M. ROUX » on a line of its own, the accent lost or not. */
export const PROXY_PAIR =
  /^\W*(?:M\.?|Mme|Mlle|Monsieur|Madame)\s(?:\p{Lu}[\p{L}'’.-]*\s){1,4}(?:(?:pouvoir|procuration|mandat)\s)?[àa]\s(?:M\.?|Mme|Mlle|Monsieur|Madame)\s\p{Lu}/u;

/** « Mesdames et Messieurs les Conseillers Municipaux : » under « Étaient présents : » begins no speech. */
export const ADDRESSES_MEMBERS =
  /^\W*(?:mesdames|messieurs|mmes|mm\.)(?:,? (?:et )?(?:mesdames|messieurs|mmes|mm\.))?,? (?:les )?(?:conseill|membres|[ée]lus|d[ée]l[ée]gu|adjoint)[^.;]{0,60}:\s*$/iu;

/** Words of titles and sentences that no list of names contains; « LE DU Yann » and « Maria DE SA » are names. */
export const NOT_A_NAME =
  /(?:^|[^a-zß-ɏ'’-])(?:(?<!le\s)du|des|au|aux|pour|sur|en|par|dans|avec|sans|entre|une?|ce|cette|qui|que|est|sont|son|(?<!de\s)sa|ses|leur|l['’])(?![a-zß-ɏ-])/iu;
/** « Paul DU BOIS », « Paul ROUX du BOIS », « M. DES ORMES », « DU PRÉ Anne »: what stands beside tells whether it is of a name. */
export const PARTICLE_OF_NAME =
  /(?:(?:(?<given>(?<!\p{L})\p{Lu}\p{Ll}[\p{L}-]{1,20})\s(?=\p{Lu}{2}))?(?<before>(?<!\p{L})\p{Lu}[\p{L}.-]{0,30})\s)?(?<!\p{L})(?:[Dd]u|DU|[Dd]es|DES|EN)\s(?=\p{Lu}[\p{Lu}'’-]+(?:\s(?<after>\p{Lu}\p{Ll}[\p{L}-]+))?)/gu;
/** « d’aménagement », and no « Sandrine D’ANGIO »: case counts. */
export const OF_A_THING = /d['’](?=\p{Ll}{4})/u;

/** What lists of names say besides names, all of it allowed. */
export const LIST_WORDS =
  /a (?:donn[ée]|re[çc]u)|donn(?:e|ant|é)|pouvoir|procuration|repr[ée]sent|suppl[ée]|arriv|d[ée]part|partir|absent|excus|pr[ée]sent|secr[ée]taire|adjoint|maire|conseill|pr[ée]sident|d[ée]l[ée]gu|mandat|\(jusqu|membres?\b/iu;

/** « ÉPINAY sur Orge : M. ROUX », « Pour la commune de VALBRUME : Luc ROUX », « VAL SUR ORLE | Luc ROUX »: the commune that sends those after it. */
export const COMMUNE_BEFORE_NAMES =
  /^(?:[^:,.\t]{2,60}[:\t]\s*|\p{Lu}[\p{Lu}'’ -]{2,45}\s)(?=(?:M\.|MM|Mmes?|Mr|Mlle|[Mm]onsieur|[Mm]adame|[Mm]esdames|[Mm]essieurs)[\s.]|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}{2}[\p{L}'’ -]*(?:[,(]|$))/u;

/** « VALBRUME SUR LOIRE : Luc ROUX – LES ORMES : Anne PETIT »: those communes. */
export const PLACES_IN_ROW = /(?:^|[–—-]\s?)\p{Lu}[\p{Lu}'’ -]{2,40}\s?:\s(?=\p{Lu}\p{Ll})/gu;

/** « M. X est nommé secrétaire », « remplit les fonctions de secrétaire », wherever it stands in a line. */
export const NAMES_SECRETARY =
  /secr[ée]taire de (?:la )?s[ée]ance|secr[ée]tariat (?:est|a [ée]t[ée]|[ée]tait) (?:assur|tenu|confi|assum)|(?:nomm|d[ée]sign|[ée]l|choisi)[ée]?[ue]?e?s? (?:comme |pour |en qualité de |au poste de )?secr[ée]taire|(?:remplit|assure|exerce) les fonctions de secr[ée]taire/iu;

/** « Délibération n° 2018-011 : désignation du secrétaire de séance » « 1. Approbation du procès-verbal et nomination d'un secrétaire » or « 2. Élection du maire » is the first item. */
export const NUMBERED_ITEM =
  /^\W*(?:(?:d[ée]lib[ée]ration|affaire|question|point|rapport|dossier)s?\s*(?:n\s?[°ºo]\s?)?\d|1\s?[-–.)°]{1,2}\s?approbation\s|[12]\s?[-–.)°]{1,2}\s?(?:installation\sd|[ée]lection\sd))/iu;

/** « 2024/22 - DÉNOMINATION DE LA PLACE », « 2024-03-01 / FINANCES / Budget », « 18/534 »: the number of the act, then its title. */
export const NUMBER_THEN_TITLE =
  /^\W*N\s?[°º]\s?(?:19|20)\d\d[/_.-]\d{1,4}\W*$|^\W*(?:19|20)\d\d\s?[/_.-]\s?\d{1,4}\s?[-–—:]\s?\p{Lu}|^\W*20\d\d[/_.-]\d{1,2}[/_.-]\d{1,4}\s[–—:/-]\s\p{Lu}|^\W*\d{2}\/\d{3,4}\W*$/u;

/** « Premier tour de scrutin », « Nombre de bulletins : 15 », « Votants | Pour | Contre »: counts of a vote, not of the members. */
export const OF_A_BALLOT =
  /^\W*(?:nombre de bulletins|bulletins|suffrages|(?:premier|1er|deuxi[èe]me|second) tour|votants?\W{1,3}(?:\d{1,3}\W{1,9})?(?:(?:suffrages\s)?exprim[ée]s\W{1,3}(?:\d{1,3}\W{1,9})?)?pour)(?![a-zß-ɏ])/iu;

/** « Mesdames et Messieurs les conseillers municipaux : », « Arrondissement de Beauval (44) : » under the label. */
export const GROUP_UNDER_LABEL =
  /^\W*(?:(?:mesdames|messieurs|mmes|mm\.)\s|(?:arrondissement|canton|secteur|coll[èe]ge)\s[^:\n]{3,60}:\s*$)/iu;

/** « Mme X présente pour les points 1 à 9 inclus. »: one of those present, who speaks of nothing. */
export const PRESENT_FOR = new RegExp(
  String.raw`^\W*(?:${CIVILITY_OF_ONE})\s[^.:;\n]{3,50}\s(?:est\s)?pr[ée]sente?\s(?:pour\s(?:les?\spoints?|l['’]ensemble|toute)|[àa]\spartir\sd|jusqu['’]|du\spoint)`,
  'iu',
);
