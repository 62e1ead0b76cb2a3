import { CAPITALS, LETTERS, POINTS, SMALL } from '../../patterns/letters.ts';
import { ADVISERS, COUNCIL, ELSEWHERE } from '../bodies/bodies.ts';
import { anyOf, anyPhrase, lexicon } from '../phrases.ts';
import { POLLS, PROCEDURE_TITLES, PROCEDURES, PROPOSALS } from './foreign-words.ts';
import { AFTER_DELIBERATING, COUNCILS } from './terms.ts';

/** What tells in whose words a formula of vote stands: patterns for a clause, before or after the formula. */

const OPENERS =
  "Vus?|VUS?|Consid|CONSID|Attendu|ATTENDU|Apr[èe]s|APR[ÈE]S|L[ea]s? (?:[Cc]onseil|[Cc]omit[ée]|[Bb]ureau|[Cc]ommission|[Mm]embres|[ée]lus)|LE (?:CONSEIL|COMIT|BUREAU)|LA COMMISSION|L[’']|Article|ARTICLE|" +
  'D[ÉEé]|V[oO][tT]|R[ÉEé]s|R[ÉE]S|Pour|POUR|Contre|CONTRE|Abs|ABS|Adopt|ADOPT|Approuv|APPROUV|Accept|ACCEPT|Accord|ACCORD|Rejet|REJET|Retir[ée]|RETIR[ÉE]|Report[ée]|REPORT[ÉE]|Ajourn|AJOURN|' +
  'Unanim|UNANIM|Majorit|MAJORIT|Prop|PROP|[AÀ]\\s|Mis|MIS|Ont|ONT|Ne\\s|NE\\s|Se\\s|SE\\s|M\\.|MM|Mme|Mon|Mad|La |LA |Point|POINT|Ainsi|Ces?|Cette|Suspension de s|Arriv[ée]e d|Reprise d';
/** A full stop, but not that of « M. », « J. DUPONT », « art. 5 ». */
const FULL_STOP = `\\.(?<!(?<![${LETTERS}])(?:M|MM|Mr|Mme|Mmes|Mlle|Me|Dr|art|n|[${CAPITALS}])\\.)`;
const SENTENCE_END = `${FULL_STOP}(?=\\s+[${CAPITALS}«“"(${POINTS}]|\\s*\\n\\s*\\d)|[!?;](?=\\s)`;
/** Lists of names run over lines and semicolons: only a full stop or a blank line after no comma ends them. */
export const LIST_STOP = `${FULL_STOP}(?=\\s|$)|[!?](?=\\s)`;
/** « S'est abstenue : Mme X » + « Le Maire, », « Pour le Maire empêché, »: who signs. */
const SIGNATURE_BELOW =
  '(?<![,;]|\\set)\\n(?=\\s?(?:P(?:our |/\\s?))?[Ll][ea] (?:[Mm]aire|[Pp]résidente?|[Ss]ecrétaire))';
export const LIST_END = new RegExp(`(?<!,)\\n\\n|${SIGNATURE_BELOW}|${LIST_STOP}`, 'gu');
/** « LE CONSEIL, À L'EXCEPTION DE MME X, » + « QUI S'ABSTIENT, ACCEPTE », « (abstentions de Mme X, » + « M. Y) »: a sentence goes on. */
const GOES_ON = `(?<![^${SMALL}\\n]{12},\\n{1,2}|\\([^()\\n]{6,90},\\n{1,2})`;
export const BOUNDARY = new RegExp(
  `\\n\\n${GOES_ON}|${SENTENCE_END}|\\n(?<=[,;:.)]\\n)${GOES_ON}(?=[${CAPITALS}${POINTS}])|\\n(?=[\\s=>→${POINTS}]{0,4}(?:${OPENERS}))|\\n(?=[${POINTS}]\\s)|\\n(?<=[.;]\\n)(?=\\d{1,3}\\s(?:voix|votes?|pour|contre|abst))`,
  'gu',
);
/** « après en avoir délibéré », « …, le Conseil municipal … »: the council's own words begin here; not « et le comité social territorial ». */
export const RESTART = new RegExp(
  `${anyOf(AFTER_DELIBERATING)}|(?:,|(?<![${LETTERS}])et)\\s+(?!(?:l[ea]s?\\s|l['’])(?:${anyOf(ADVISERS)})(?!\\s+permanente)(?![${LETTERS}]))${anyOf(COUNCILS)}(?![${LETTERS}])`,
  'giu',
);
/** « LE CONSEIL MUNICIPAL, » and nothing else on the line. */
export const COUNCIL_ALONE = new RegExp(
  `(?:^|\\n)[ *_]{0,6}${anyOf(COUNCILS)}(?: [${LETTERS}]{4,15})? ?, ?(?=\\n)`,
  'iu',
);
/** « Considérant que …, décide à »: the reasons are over. */
export const AFTER_REASONS = /,\s+d[ée]cide(?:nt)?,?\s[^,]{0,20}$/iu;
export const CITATION = new RegExp(
  String.raw`^[\s"«(\d.)${POINTS}]{0,10}(?:vus?|consid[ée]rant|attendu|rappelant|qu[e’'])(?![a-zß-ɏ])`,
  'iu',
);
const NOT_A_LEAD_LETTER = `(?<![${LETTERS}\\d])`;
export const PROPOSED = new RegExp(
  `${NOT_A_LEAD_LETTER}${anyOf(PROPOSALS)}(?![${LETTERS}])[^:,]{0,160}$`,
  'iu',
);
export const ADVISED = new RegExp(
  `^[\\s${POINTS}]{0,6}(?:que\\s+)?(?:l[ae]s?|l['’])\\s*(?:\\d+[${LETTERS}]*\\s+)?(?:${anyOf(ADVISERS)})(?!\\s+permanente)(?![${LETTERS}])|` +
    `${NOT_A_LEAD_LETTER}(?:${anyOf(ADVISERS)})(?![${LETTERS}])[^.]{0,120}(?:qui|ayant|(?<!\\sil\\sy\\s)(?:a|ont)\\s+(?:[ée]mis|rendu|pr[ée]f[ée]r|reten|choisi|class|donn|valid|vot|propos)|s['’]est)|` +
    `^\\W{0,6}(?:lors\\s+d[eu]|en)\\s+(?:la\\s+|l['’])?(?:r[ée]union\\s+de\\s+(?:la\\s+)?)?(?:${anyOf(ADVISERS)})(?!\\s+permanente)(?![${LETTERS}])|` +
    // « Après avis favorable de la 2e commission (1 abstention) », « … du comité technique (4 pour, 1 abstention) »
    `(?:avis|proposition)\\s(?:[${LETTERS}]+\\s){0,2}(?:de\\s(?:la\\s|l['’])?|du\\s|des\\s)(?:\\d+[${LETTERS}]*\\s)?(?:${anyOf(ADVISERS)})(?!\\s+permanente)(?![${LETTERS}])[^.;,]{0,80}(?:\\([^()]{0,60})?$|` +
    `${NOT_A_LEAD_LETTER}(?:${anyOf(POLLS)})(?![${LETTERS}])[^.]{0,80}[:,]`,
  'iu',
);
/** « après en avoir délibéré, et sur proposition de la commission qui s'est prononcée (à l'unanimité) » */
export const ADVISERS_WHO = new RegExp(
  `${NOT_A_LEAD_LETTER}(?:${anyOf(ADVISERS)})(?!\\s+permanente)(?![${LETTERS}])[^.;:,]{0,60}\\squi\\s(?:s['’]est|s['’][ée]tait|a|ont|avait|avaient)\\s[^.;:,]{0,60}$`,
  'iu',
);
export const BY_ADVISERS = new RegExp(
  `^\\s*,?\\s*(?:par|de|des membres de|en)\\s+(?:l[ae]s?\\s+)?(?:${anyOf(ADVISERS)})(?!\\s+permanente)(?![${LETTERS}])`,
  'iu',
);
/** « L'avis des écoles est favorable, selon les résultats suivants : – », before the name of the first of those who gave it; not « l'avis du conseil municipal est favorable : ». */
export const ADVICE_LISTED = new RegExp(
  `(?<![${LETTERS}])(?:l['’]\\s?|les\\s|leurs?\\s)avis\\s(?![^.;:]{0,80}(?:le\\s(?:${COUNCIL})\\s|(?:${COUNCIL})\\s(?:municipal|communautaire|syndical)|assembl[ée]e))[^.;:]{0,80}:\\s*(?:$|[${POINTS}]\\s)`,
  'iu',
);
/** « – École du Bourg : »: an entry of a list, by its name. */
export const LISTED = new RegExp(String.raw`^\s*[${POINTS}]\s[^:;]{2,60}\s?:`, 'u');
/** « (il répond que) la commission l'a approuvée », « le syndicat a voté », « l'association des maires a adopté » */
const OTHERS_HAVE =
  `(?:l[ae]s?\\s|l['’]\\s?|notre\\s|nos\\s)(?:${anyPhrase([...ADVISERS, ...ELSEWHERE])})(?!\\s+permanente)(?![${LETTERS}])` +
  `(?:(?!\\s(?:${COUNCIL})\\s)[^.;:,]){0,60}?(?:,[^.;:,]{1,60},)?\\s(?:(?:l['’]|les\\s)?(?:a|ont|avai(?:t|ent))|(?:s['’]est|se\\ssont))\\s`;
export const OTHERS_DID = new RegExp(`(?<![${LETTERS}])${OTHERS_HAVE}(?:(?!\\set\\s)[^.;:,]){0,60}$`, 'iu');
/** The same, at the beginning of a line. */
export const OPENS_WITH_OTHERS = new RegExp(`^[\\s${POINTS}]*${OTHERS_HAVE}`, 'iu');
const DATE = `\\d{1,2}(?:er)?(?:\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?|\\s+[${LETTERS}]{3,9}\\.?\\s+)(?:\\d\\d)?\\d\\d(?!\\d)`;
export const DATED = new RegExp(DATE, 'u');
/** « a adopté le 3 mai … » is told of another day; « A ADOPTÉ, EN SA SÉANCE DU 29 AVRIL 2022, LA DÉLIBÉRATION … » is said of this one. */
export const DATED_TAIL = new RegExp(
  `^(?![^.;:]{0,40}\\sen\\s(?:sa|la\\spr[ée]sente)\\s(?:[${LETTERS}]{5,9}\\s)?s[ée]ance\\s)[^.;:]{0,80}\\s(?:(?:le|du|en date du|lors)\\s[^.;:]{0,20}${DATE}|en\\s(?:[${LETTERS}]{3,9}\\s)?(?:19|20)\\d\\d(?!\\d))`,
  'iu',
);
/** « SE SONT ABSTENUS : 0 », then « Affiché le 19 janvier 2024 »: the day is of what begins there. */
export const BEGINS_CLOSING = /\n(?=(?:Affich|Publi|Fait\s|Mise?\s|Certifi|Transmis|Re[çc]u))/u;
export const PAST =
  /(?<![a-zß-ɏ])(?:a|ont|avait|avaient|ayant|fut|par\s+d[ée]lib[ée]ration|par\s+laquelle|lors)(?![a-zß-ɏ])/iu;
/** « Par délibération du 26 mars 2012, le conseil a approuvé … » */
export const TOLD_OF_A_DAY = new RegExp(`(?:^|\\n)\\W*(?:par|lors|le|en)\\s[^,]{0,80}${DATE}`, 'iu');
export const HAS_DONE = /(?:^|\s)(?:a|ont|avait|avaient|se\ssont)\s|(?:^|\s)s['’]est\s/iu;
/** « décide de ne pas procéder au scrutin secret », « décide d’ajouter ce point à l’ordre du jour ». */
export const METHOD =
  /(?:proc[ée]der|recourir|voter|renoncer|effectuer)(?![a-zß-ɏ])[^.;]{0,60}(?:mains?\s+lev|bulletin|scrutin|vote secret)|(?:ajout|inscri)[^.;]{0,80}ordre du jour/iu;
/** « … demande le scrutin secret ; cette demande est rejetée »: which one, the words before tell. */
export const REFERS = /^\W*(?:cette|la) (?:demande|proposition|requ[êe]te)(?![a-zß-ɏ])/iu;
export const REFUSED = new RegExp(`${REFERS.source}[^.;]{0,40}?\\s(?:rejet|refus|repouss|[ée]cart)`, 'iu');
export const BALLOT_ASKED = /(?:scrutin|vote|bulletins?)\s(?:[àa]\s(?:bulletins?\s)?)?(?:secrets?|public)/iu;
/** « L'amendement est mis aux voix. », after which « Pour : 1, contre : 3. » counts for it. */
export const AMENDMENT_VOTED =
  /amendement[^.;]{0,80}(?:mis\s(?:aux|au)\s(?:voix|vote)|soumis\s(?:au|aux)\s(?:vote|voix))|(?:vote|voix)[^.;]{0,40}amendement/iu;
/** « Pour : 1, contre : 3. », « Rejeté. »: words that say on what only by what stands before them. */
export const OF_WHAT_STANDS_BEFORE =
  /^\W*(?:pour|contre|abst[a-zß-ɏ]*|oui|non|\d{1,3}\s(?:voix|pour|contre)|r[ée]sultat)/iu;
/** « Un amendement est présenté par M. X. », then « Il est adopté à l'unanimité. » */
export const IT_IS_DECIDED =
  /^\W*(?:il|celui-ci|ce\sdernier)\s(?:est|a\s[ée]t[ée])\s(?:[a-zß-ɏ]{3,8}\s)?(?:adopt|rejet|approuv|refus|accept|repouss)/iu;
export const AMENDMENT = /amendement/iu;
export const PROCEDURE = new RegExp(lexicon({ procedure: PROCEDURES }).source, 'iu');
export const PROCEDURE_TITLE = new RegExp(lexicon({ title: PROCEDURE_TITLES }).source, 'iu');
/** « Secrétaire de séance : M. X », and counts on the next line: of the designation, as likely as of the act. */
export const OF_SECRETARY =
  /secr[ée]taires?(?![a-zß-ɏ])[^\n]{0,120}\n{1,2}\s?(?:pour|contre|abstentions?)\s?[:=]?\s?\d/iu;
/** « Léa BOIS : « Nous étions 40 contre » », « M. BOIS : « … »: quoted words of somebody. */
export const QUOTED_SPEECH =
  /^[\s–—•*-]*(?:M\.\s)?\p{Lu}[\p{L}’'-]{1,20}(?:\s(?:\p{Lu}[\p{L}’'.-]{0,25}|d[eu]s?|la|le)){0,4}\s?:\s?[«“"]/u;
/** « Mme X : ce projet n'a jamais été adopté à l'unanimité », « MME X. – », « M. Y répond : »: what a member says in a debate; « M. le Maire : » may tell the result, « Mme X présente le rapport : » begins none. */
export const SAID_IN_DEBATE =
  /^[\s–—•*-]*(?:M\.|Mme|MME|Mlle|MLLE|Monsieur|MONSIEUR|Madame|MADAME)\s(?![Ll][EeAa]\s)\p{Lu}[\p{L}'’.-]{0,30}(?:\s(?:\p{Lu}[\p{L}'’.-]{0,30}|d[eu]s?|la|le)){0,4}(?:\s[\p{Ll}'’]{2,14}){0,2}(?:\s?:|\.?\s?[–—-])\s/u;
const CIVILITY_OF_SPEAKER = '(?:M\\.|Mme|MME|Mlle|Monsieur|MONSIEUR|Madame|MADAME)\\s';
const SAYS =
  "(?:(?:lui|leur|y|en|nous)\\s)?(?:fait\\s(?:remarquer|observer|valoir|savoir)|dit|r[ée]pond|s['’](?:[ée]tonne|inqui[èe]te|interroge)|" +
  '(?:rappel|pr[ée]cis|indiqu|expliqu|ajout|soulign|estim|demand|regrett|pens|trouv|signal|observ|consid[èe]r|object|rel[èe]v|affirm|not)(?:le|e))';
/** « M. X précise que trois devis ont été demandés et que le moins cher », « M. le Maire rappelle que le conseil »: told in a debate, and nothing is decided. */
export const TOLD_BY_MEMBER = new RegExp(
  `^[\\s–—•*-]*(?:${CIVILITY_OF_SPEAKER}(?![Ll][EeAa]\\s)\\p{Lu}[^.,;:\\n]{1,60}?(?:,[^.,;:\\n]{2,60},)?\\s${SAYS}|(?:${CIVILITY_OF_SPEAKER})?[Ll][EeAa]\\s(?:[Mm]aire|[Pp]r[ée]sidente?)\\s(?:lui\\s|leur\\s)?rappelle)\\s(?:[^.;:]{1,60}\\s)?(?:qu[e'’]|si\\s|pourquoi\\s|comment\\s)`,
  'u',
);
/** « Cette proposition (n'est pas retenue) », « Sa demande » */
export const SUGGESTION =
  /^\W*(?:cette|sa|son|leur)\s(?:proposition|suggestion|demande|id[ée]e|requ[êe]te)(?![a-zß-ɏ])/iu;
/** A line that goes on from the one above. */
export const GOES_ON_FROM_ABOVE = /^[\s«“"(]*[^\p{Lu}\s–—•*-]/u;
