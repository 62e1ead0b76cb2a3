import { COUNCIL } from '../bodies/bodies.ts';
import { RAPPORTEUR } from '../titles/rapporteur-words.ts';

/** The rows of a list of deliberations: what heads its columns, the number of a row, what the council did. */

/** The head of the table: « N° | Objet | Résultat du vote ». */
export const TABLE_HEAD =
  /^\W*(?:n\s?°|num[ée]ro|d[ée]lib[ée]rations?\W*(?:votes?(?!\p{L})|objet|intitul|titre|$)|objet(?!\s?:\s?\S)|intitul[ée]|titre|d[ée]cision\W*$|r[ée]sultat|rapporteure?s?\W*(?:$|n\s?[°º]|num[ée]ro|objet|intitul)|pour\W+contre(?!\p{L})|vote\W*$|(?:ordre|rang|dates?(?:\sde\s(?:la\s)?s[ée]ance)?)\W+(?:n\s?[°º]|num[ée]ro|objet|intitul|titre)|approuv[ée]e\s*\/|rejet[ée]e\W*$)/iu;

/** A column of its own names who presents: « Rapporteur ». */
export const RAPPORTEUR_HEAD = new RegExp(String.raw`(?<!\p{L})${RAPPORTEUR}(?!\p{L})`, 'iu');

/** What heads a column of counts. */
export const COUNT_HEAD =
  /^\W*(?:(?:voix|votes?)\s)?(?:pour|contre|abst(?:entions?)?|n\.?\s?p\.?\s?(?:p\.?\s?)?v|non[-\s]votants?|ne\sprend\spas\spart(?:\sau\svote)?)\W*$/iu;

/** « Contre »: no line without it heads columns of counts. */
export const HAS_AGAINST = /contre/iu;

/** « 2026_001 | », « DCM 20260727-01 », « DELIB 2024-11 », « Numéro : 2024/11 », « 1.02 | », « B2022-14 », « 12 - » at the start of a line. */
export const ROW_NUMBER =
  /^[\s|*_•–—-]*(?!(?:19|20)\d\d\s?[/-]\s?(?:19|20)\d\d(?!\d))(?:[Dd][ée]lib(?:[ée]ration)?\s*|D[ÉE]LIB(?:[ÉE]RATION)?\s*|[Nn]um[ée]ro(?:\sde\s(?:la\s)?d[ée]lib[ée]ration)?\s?:\s?)?(?:[nN]\s?[°º]\s?(?:\d{1,3}\s+(?=\p{L}))?)?(?<number>\p{Lu}[\p{Lu}.]*\/\d{4}\/\d{1,4}|20\d\d[-_/.]\p{Lu}{1,4}[-_/.]?\d{1,4}|(?:DCM\s|DEL\s?|D\s?|[A-Z]{1,5}[-_]|[A-Z]{2,4}\s(?=20\d\d[-_/]\d)|[A-Z]{1,4}(?=20\d\d[-_/]\d))?\d{2,8}(?:\s(?:bis|ter))?\s?[./_-]{1,2}\s?\d{1,4}(?:\s?[./_-]\s?\d{1,4})?|(?:DCM|DEL)\s?\d{2,8}|\d{4}\s\d{2,3}|\d{1,2}\/\d{2,3}(?=\s*[|\t])|\d\.\d{1,3}(?:\.\d{1,3})?(?=\s*[|\t])|\d{1,3}(?=\s*[|.)\t–—-]))[\s|:.)_–—-]*/du;

/** « Mme Anne LEROUX », « le Maire » alone in a cell. */
export const PRESENTER_ALONE =
  /^\W*(?:(?:MM?\.|Mme|Mr|Mlle|Monsieur|Madame)\s\S[^\t|,;:]{1,40}|(?:le|la)\s(?:maire|pr[ée]sidente?))\W*$/iu;

/**
 * A cell that says what the council did, optical reading allowing for a letter or two; « Vote des taux »,
 * « Acceptation d'un don » are titles.
 */
export const OUTCOME = new RegExp(
  String.raw`^\W*(?:a[dp]opt[ée]|ap?[pn]r[op]u?v|approuv|anpro[un]v|act[ée]e?\b|(?:rejet|refus|retir|ajourn|report|accept|valid)[ée]e?s?(?!\p{L})|(?:(?:suffrages\s(?:exprim[ée]s\s?)?|votants?\s?):\s?\d{1,3}\W{1,6})?(?:pour|contre)\s?:\s?\d|[ée]lue?s?\s?:|rejet\W*$|(?:avis\s)?(?:d[ée])?favorable|l[ea] (?:${COUNCIL})(?: \p{L}+)?,? (?:apr[èe]s en avoir d[ée]lib[ée]r[ée],? )?(?:[àa] l['’]\s?unanim|[àa] la majorit|par \d+ (?:voix|pour)|(?:approuve|adopte|d[ée]cide|autorise|rejette|accepte|donne|valide|vote|d[ée]signe)(?!\p{L}))|(?:l[ea] (?:${COUNCIL})(?: \p{L}+)? (?:a )?|il est )?(?:pren?d|pris|dont) acte|prise d['’]\s?acte|[àa] l['’]\s?unanim|unanimit|[àa] la majorit|majorit|\(?\d+ (?:abst|contre|pour|voix)|abstention|voté|vot[ée]e?s?\s(?:[àa](?!\p{L})|par\s)|votes?\s?:|votent?\scontre\s?:|s['’]abstien(?:nen)?t\s?:|(?:point|question|dossier|projet)\s(?:retir|report|ajourn)[ée]e?(?!\p{L})|(?:ce|cette|l[ea]|l['’])\s?(?:point|affaire|question|dossier|proposition|d[ée]lib[ée]ration)\s(?:est|a\s[ée]t[ée])\s(?:retir|report|ajourn|rejet|adopt|approuv))`,
  'iu',
);

/** An outcome proper; « (2 abstentions) » only adds to one. */
export const BEGINS_OUTCOME = new RegExp(
  OUTCOME.source.replace('|\\(?\\d+ (?:abst|contre|pour|voix)|abstention', ''),
  'iu',
);

/** « à la majorité », « l'unanimité des voix », in small letters: the rest of an outcome. */
export const ONLY_MANNER =
  /^\s*(?:à\s)?(?:la\smajorité|l['’]\s?unanimité|majorité|unanimité)[\p{Ll}\s]{0,40}$/u;

export const OUTCOME_AT_END =
  /[\s|]+(?=(?:ADOPT[ÉE]E?S?|APPROUV[ÉE]E?S?|Adopt[ée]e?|A[np]pro[un]?v[ée]e?s?|Act[ée]e|Rejet[ée]e?|REJET[ÉE]E?|RETIR[ÉE]E?|Retir[ée]e?|AJOURN[ÉE]E?|Ajourn[ée]e?|REPORT[ÉE]E|Report[ée]e|Accept[ée]e?|Valid[ée]e?|Vot[ée]e|Unanimit[ée]|Majorit[ée]|UNANIMIT[ÉE]|MAJORIT[ÉE]|[ÀA] l['’]unanimit[ée]|Prend acte|PREND ACTE|Prise d['’]acte|PRISE D['’]ACTE)(?:\s|$))/u;

/** What the council did, after a title and a mark. */
const DID = String.raw`(?:adopt|approuv|accept|rejet|refus|ajourn|report|retir|valid|vot)[ée]e?s?(?!\p{L})|unanimit|[àa]\sl['’]\s?unanimit|[àa]\sla\smajorit|(?:l[ea]\s(?:${COUNCIL})\s(?:\p{L}+\s)?(?:a\s)?|il\sest\s)?(?:prend|pris|dont)\sacte`;

/** « Taux d'imposition : adopté par 10 voix », « Motion – rejetée », « Vote du budget (adopté à l'unanimité) », « (adoptée à » cut by the line end */
export const OUTCOME_AFTER_MARK = new RegExp(
  String.raw`\s?[:–—-]\s+(?=${DID}|accord\s(?:par|du\sconseil|unanime)|(?:avis\s)?(?:d[ée])?favorable(?!\p{L}))|\s?\((?=(?:${DID})[^()]{0,120}(?:\)\W*)?$)`,
  'iu',
);

/** « Cession de la parcelle ........ UNANIMITÉ », « Motion ....... 25 pour, 2 contre »: what was decided, at the end of a row of dots. */
export const OUTCOME_AFTER_DOTS = new RegExp(
  String.raw`\s?\.{4,}\s{1,4}(?=${DID}|majorit|(?:avis\s)?(?:d[ée])?favorable(?!\p{L})|\d{1,3}\s(?:voix\s)?pour(?!\p{L}))`,
  'iu',
);

/** « Achat d'une tondeuse. Adopté à l'unanimité. », « Emprunt. Le conseil approuve. »; « Vote : 7 pour » may follow the decision told. */
export const OUTCOME_AFTER_STOP =
  /\.\s(?=(?:(?:(?:Adopt|Approuv|Accept|Rejet|Valid|Retir|Report|Ajourn)[ée]|Voté)e?s?|Unanimit[ée]|Accord|[ÀA] l['’]unanimit[ée]|L(?:e\s(?:[Cc]onseil|[Cc]omit[ée]|[Bb]ureau)|['’]\s?[Aa]ssembl[ée]e))(?!\p{L}))/u;

/** « Budget primitif 2025 Adopté par 5 voix pour », two cells so close that no tab parts them. */
export const OUTCOME_AFTER_SPACE =
  /(?<=[\p{Ll}\d)»]\s?)\s(?=(?:Adopt|Approuv|Accept|Rejet|Refus)[ée]e?s?\s(?:à\s(?:l['’]\s?unanim|la\smajor)|par\s\d)[^\t]{0,80}$)/u;

/** « … : Le conseil … », « … : l'assemblée … »: a sentence after a colon. */
export const COLON_BEFORE_SENTENCE =
  /\s?:\s(?=\p{Lu}|l(?:e\s(?:conseil|comit[ée]|bureau)|['’]\s?assembl[ée]e)\s)/u;

/** « Budget 2024 | Pour : 19 », « Cession du chemin | UNANIMITÉ »: the result in a frame at the right of the title. */
export const OUTCOME_IN_CELL =
  /\t\s?(?=(?:votes?\s?:|pour\s?:\s?\d|votants?\s?:\s?\d|(?:adopt|approuv|rejet)[ée]e?s?(?!\p{L})|(?:[àa]\sl['’]\s?)?unanimit[ée]|prend\sacte)[^\t]{0,40}$)/iu;

/** « Approbation du compte rendu du 3 mai, à 18 voix pour », « APPROBATION DU PROCÈS-VERBAL DU 3 MAI À L'UNANIMITÉ »: what was voted, after the title of minutes. */
export const OUTCOME_OF_MINUTES =
  /(?:,\s(?=(?:à|par)\s\d{1,3}\s(?:voix|votes)\s)|\s(?=[ÀA]\sL['’]\s?UNANIMIT[ÉE]S?\W*$))(?<=^\W{0,6}(?:APPROBATION|ADOPTION|Approbation|Adoption)\s[Dd][UuEe][Ss]?\s(?:PROC[ÈE]S[- ]VERB|COMPTES?[- ]RENDU|[Pp]roc[èe]s[- ]verb|[Cc]omptes?[- ]rendu)[^.;:\n]{2,140})/u;

/** « Adopté à l'unanimité. », « Vote : 12 pour », « À l'unanimité » where a line begins. */
export const OUTCOME_FIRST =
  /^\W*(?:(?:adopt|approuv|accept|rejet|refus|valid|vot)[ée]e?s?(?!\p{L})|votes?\s?:|unanimit|[àa]\sl['’]\s?unanimit|[àa]\sla\smajorit|accord\s(?:par|du\sconseil|unanime)|pour\s?:\s?\d)/iu;

/** « Abstention : M. X », « (M. X ne prend pas part au vote) », under the outcome. */
export const ADDS_TO_OUTCOME =
  /^\W*(?:abst|contre|pour\s*[:\d(])|^\W{0,3}[^()]{0,80}(?:ne\s(?:pren[dn](?:ent)?|participe(?:nt)?)|n['’]a(?:yant)?)\spas\s(?:pris\s)?(?:part\s)?au\svote/iu;

/** « Pour : 22 – Contre : 0 », under « Adoptée à la majorité »: more of one outcome. */
export const ONLY_COUNTS =
  /^\W*(?:(?<label>pour|contre|abst)\p{L}{0,6}\.?\s?:?\s?\d|\d+\s(?:voix\s)?(?<unit>pour|contre|abst|voix))/iu;

/** « rejetée par 6 », « par 8 voix pour et 2 », at the end of a line: what is counted stands below. */
export const CUT_AFTER_COUNT = /\s(?:par|et)\s\d{1,3}\s*$/iu;
/** « Adoptée à la », « rejetée par 6 », at the end of a line: the result may go on below. */
export const LEAVES_OUTCOME_OPEN = new RegExp(`\\p{L}\\s*$|${CUT_AFTER_COUNT.source}`, 'iu');

/** Lines from which nothing is a row any more: posting, signature, « Questions diverses : le voyage … ». */
export const AFTER_TABLE =
  /^(?!\s?\()\W*(?:date\s+(?:d['’]\s?)?affichage|affich|publi[ée]|mise? en ligne|certifi[ée]e?\s(?:exact|conforme|ex[ée]cutoire)|(?:la\s)?liste\s(?:(?:a\s[ée]t[ée]|est|sera)\s)?(?:affich|publi|mise)|les d[ée]lib[ée]rations peuvent|questions\sdiverses\s?:\s\S|la\ss[ée]ance\sest\slev[ée]e|l[ea] secr[ée]taire\sde\ss[ée]ance|le maire|la maire|le pr[ée]sident|la pr[ée]sidente|fait [àa])(?![^\n]*\t[^\n\t]*\d)/iu;

/** « Le Président », in a table that names who presents each matter, signs nothing. */
export const OFFICE_FIRST = /^\W*(?:le|la)\s(?:maire|pr[ée]sidente?)(?!\p{L})/iu;

/** « Télécharger la délibération (PDF) », « Voir le document »: a link below or beside its title. */
export const LINK_TO_DOCUMENT =
  /^\W*(?:t[ée]l[ée]charger|voir|consulter|lire|afficher|ouvrir)\s(?:la|le|les|l['’]|cette)\s?(?:d[ée]lib[ée]ration|document|pdf|acte|fichier|pi[èe]ce|d[ée]tail|texte)s?(?!\p{L})[^\n]{0,40}$/iu;

/** « Sans vote », « Pour information »: under « Vote », of a matter that the council only heard. */
export const NOTHING_DECIDED =
  /^\W*(?:(?:d[ée]bat\s)?(?:sans|pas\sde)\s(?:vote|objet)|n['’]a\spas\sdonn[ée]\slieu\s[àa]\s(?:un\s)?vote|(?:pour\s)?information(?:s|\sdu\sconseil)?|d[ée]bat|communication)\W*$/iu;

/** Where a narrow cell cuts its text: « 2 contre | : MM. Paul | ROUX et | Guy BOIS ». */
export const CUT_IN_CELL =
  /\n+(?=\p{Ll}|:\s)|(?<=[,:(]|\s(?:et|MM?\.|Mmes?))\n+|(?<=(?:MM?\.|Mmes?|,|\set)\s\p{Lu}[\p{Ll}-]{1,20})\n+(?=\p{Lu}{2})/gu;

/** « Adoptée », « Rejetée »: what heads a column that a cross is put in. */
export const RESULT_HEAD = /^\W*(?:adopt|approuv|accept|rejet|refus|ajourn|retir|report)[ée]e?s?\W*$/iu;
/** « Rejetée », « Refusée »: no line without one of these heads columns of results. */
export const HAS_REJECTED = /rejet|refus/iu;
export const TICKED = /^[xX×✓✔☑☒]$/u;

/** « Décision : » (adoptée à l'unanimité), « Votants : 14 » (pour : 13) */
export const LABELS_OUTCOME =
  /^\W*(?:[Vv]otants?|VOTANTS?)\s?:\s?\d{1,3}\W*$|^\W*(?:D[ée]cision|Vote|R[ée]sultat|D[ÉE]CISION|VOTE|R[ÉE]SULTAT)(?:\sdu\s(?:conseil|vote))?\W*$/u;

/** « Décision : délibération adoptée », under the vote. */
export const LABELLED_OUTCOME =
  /^\W*(?:d[ée]cision|r[ée]sultat)\s?:\s?(?:d[ée]lib[ée]ration|proposition)\s(?:adopt|approuv|rejet|ajourn|retir|report)[ée]e\W*$/iu;
