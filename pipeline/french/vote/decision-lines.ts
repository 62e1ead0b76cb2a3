import { LETTERS, POINTS } from '../../patterns/letters.ts';
import { COUNCIL } from '../bodies/bodies.ts';
import { anyOf, anyPhrase } from '../phrases.ts';
import { INITIALS } from './initials.ts';
import { SAID_TO_BE_KEPT } from './kept.ts';
import { COUNCIL_ADJECTIVES, COUNCILS } from './terms.ts';

/**
 * Lines by which a council decides, where a phrase alone would not tell: its name and a verb, results that
 * stand alone, counts that answer one another. Sources of patterns for one line or a text; flags `iu`.
 */

const BEGINS = `(?:^|\\n)[\\s>=→${POINTS}]{0,6}`;
const ENDS = '\\W{0,3}(?:$|\\n)';

const VERBS = anyPhrase([
  ...[
    'accepte(nt)',
    'opte(nt) pour',
    'accorde(nt)',
    'adhère(nt)',
    'adopte(nt)',
    'approuve(nt)',
    'attribue(nt)',
    'autorise(nt)',
  ],
  ...[
    'charge(nt)',
    'choisit',
    'choisissent',
    'décide(nt)',
    'désigne(nt)',
    'fixe(nt)',
    'reporte(nt)',
    'retient',
    'retiennent',
    'ratifie(nt)',
    'renonce(nt)',
    'refuse(nt)',
    'rejette(nt)',
    'valide(nt)',
    'vote(nt)',
  ],
  ...['alloue', 'entérine', 'instaure', 'institue', 'octroie', 'prescrit', 'reconduit', 'renouvelle'],
  ...[
    'donne(nt) son accord',
    'donnent leur accord',
    'donne un avis',
    'émet (donc )un avis',
    'émettent un avis',
  ],
  ...["(en )est d'accord", "(en )sont d'accord"],
  ...["s'oppose(nt)", 'sursoit', 'ajourne', 'prend note', 'prennent note', 'ne donne pas suite'],
  ...['ne souhaite pas donner suite', 'est favorable', 'sont favorables', 'se déclare favorable'],
  ...[
    "n'est pas favorable",
    'ne sont pas favorables',
    'est contre',
    'sont contre',
    'est défavorable',
    'sont défavorables',
    'se prononce',
  ],
]);
/** « Le quorum étant atteint, par 3 voix sur 4, le conseil municipal fixe … »; the comma first, for it is soon found. */
const AFTER_COUNT = `,(?<=(?:quorum\\s[ée]tant\\s(?:[${LETTERS}]{4,9}\\s)?atteint|\\svoix\\ssur\\s\\d{1,3}),)\\s`;
/** « Le contrat arrivant à échéance au 31 décembre, le Conseil autorise … » */
const AFTER_PARTICIPLE = `,(?<=[${LETTERS}]{3}ant\\s[^.;:,\\n]{2,80},)\\s`;
/** « Le Conseil municipal, par 9 voix contre et 3 pour, refuse … », « le conseil l'approuve »; « que le conseil décide » decides nothing. */
const COUNCIL_DECIDES =
  `(?:${BEGINS}|[.;:]\\s|${AFTER_COUNT}|${AFTER_PARTICIPLE})${anyOf(COUNCILS)}(?:\\s${anyOf(COUNCIL_ADJECTIVES)}(?![${LETTERS}]))?` +
  `(?:\\s?,[^.;:\\n]{0,120},)?\\s(?:l['’]\\s?|l[ae]s?\\s)?${VERBS}`;

const SIDE = `["«“]?\\s?(?:pour|contre|oui|non|abst[${LETTERS}]*)`;
/** « 12 pour, 3 contre », « 10 voix « pour » et 1 voix « contre » » */
const COUNTS = `(?<![${LETTERS}\\d])\\d{1,3}\\s(?:voix\\s|votes?\\s|bulletins\\s)?${SIDE}\\s?["»”]?\\.?\\s?(?:[,;/–-]|et|\\()?[^\\d\\n]{0,60}?\\d{1,3}\\s(?:voix\\s|votes?\\s|bulletins\\s)?${SIDE}`;
/** « 10 votants : 10 pour » */
const VOTERS_THEN = `(?<![${LETTERS}\\d])\\d{1,3}\\svotants?\\s?[:,=–-]\\s?\\d{1,3}\\s(?:voix\\s)?${SIDE}(?![${LETTERS}])`;
/** « Oui : 11 Non : 2 », « pour 12, contre 3 » */
const COUNTS_AFTER = `(?<![${LETTERS}])(?:pour|oui)\\s?[:=]?\\s?\\d{1,3}\\s?[,;/–-]?\\s?(?:contre|non|abst)`;
/** « Votants 5 Exprimés 5 Pour 5 » */
const VOTERS_FIRST = `(?<![${LETTERS}])votants\\W{1,3}\\d{1,3}\\W{1,3}(?:(?:suffrages\\s)?exprim[ée]s\\W{1,3}\\d{1,3}\\W{1,3})?pour\\W{1,3}\\d`;
/** « Pour : », « votes pour : », « pour : 12 »; not « les dépenses pour : », a heading of figures. */
const FAVOUR =
  `(?:${BEGINS}|[,;:.(–-]\\s?|(?<![${LETTERS}])(?:votes?|voix|ont\\svot[ée])\\s|\\t)["«“]?\\s?pour\\s?["»”]?\\s?:|` +
  `(?<![${LETTERS}])pour\\s?:\\s{0,3}\\(?(?:\\d|unanim|tous)`;
const RESULT = '(?:adopt|approuv|accept|accord|rejet|ajourn|valid)[ée]e?s?';
/** « Adopté », « APPROUVÉE : 15 pour », « Point ajourné », « Reporté. » */
const ALONE =
  `(?:${BEGINS}|:\\s)${RESULT}\\ssans\\s(?:aucune\\s)?(?:observation|remarque|modification|r[ée]serve|changement)s?${ENDS}|` +
  `${BEGINS}${RESULT}(?:\\s?,)?\\s(?:sauf|moins|[àa]\\sl['’]exception)\\s|` +
  `${BEGINS}${RESULT}\\s?,\\s[^;:\\n]{2,80}\\s(?:s['’](?:[ée]tant\\s(?:abst|oppos)|absten|oppos)|(?:votant|ayant\\svot[ée])\\scontre)|` +
  `${BEGINS}${RESULT}\\s?\\([^()\\n]{2,80}(?<![${LETTERS}])(?:contre|abst|s['’]absten)|` +
  `${BEGINS}refus\\sdu\\sconseil(?:\\smunicipal)?(?:${ENDS}|\\s?[(:,])|` +
  `(?:${BEGINS}|:\\s)(?:report|ajourn|diff[ée]r)[ée]{1,2}e?s?\\s(?:[àa]\\s(?:une?|la)\\s(?:prochaine|s[ée]ance|r[ée]union|autre)|au\\s(?:prochain\\s)?conseil|ult[ée]rieurement)|` +
  `(?:[.:–-]\\s(?:unanimit[ée]|accord\\sunanime)|(?:${BEGINS}|[.:–-]\\s)accord\\sdu\\sconseil(?:\\smunicipal)?)${ENDS}|` +
  `(?:${BEGINS}|[.;]\\s)accord\\sdu\\sconseil\\s(?:municipal\\s)?pour\\s|` +
  `(?:${BEGINS}|[.;]\\s)accord\\sde\\stous(?:\\sles\\s(?:conseillers|membres|[ée]lus)(?:\\spr[ée]sents)?)?${ENDS}|` +
  `(?:${BEGINS}|\\s(?<=\\p{Ll}\\.\\s))(?:vote\\s?:\\s?)?(?:non\\s)?${RESULT}\\s?(?:${ENDS}|:\\s?\\d|\\(\\d)|` +
  `(?:${BEGINS}|\\s(?<=\\p{Ll}\\.\\s))(?:report|retir)[ée]e?${ENDS}|` +
  `(?:${BEGINS}|[.;]\\s)(?:point|vote|question|dossier|sujet|rapport|affaire|projet|d[ée]cision|d[ée]lib[ée]ration)\\s(?:${RESULT}|report[ée]e?|retir[ée]e?)(?:${ENDS}|\\s[àa]u?\\s|\\s(?:dans\\sl['’]|en\\s)attente)|` +
  `(?:${BEGINS}|[.;]\\s)(?:r[ée]sultats?\\sdu\\s)?(?:votes?|(?<=du\\s)scrutin)\\s?:\\s?(?:\\d|unanim|major|favorable)|${BEGINS}avis\\s(?:d[ée])?favorable${ENDS}`;
/** « (est) renvoyée à une prochaine séance », « au conseil du 3 juillet » */
const SENT_BACK =
  'renvoy[ée]e?s?(?=\\s(?:[àa]\\s(?:une?|la)\\s(?:prochaine|s[ée]ance|r[ée]union|autre)|au\\s(?:prochain\\s)?conseil))';
/** « La délibération est adoptée », « ce point est reporté », « cette question a été retirée de l'ordre du jour », « l'examen de la convention est renvoyé »; not « si la motion est adoptée ». */
const SAID =
  `(?<!si\\s(?:l[ae]|cette|ce)\\s)(?<![${LETTERS}])(?:(?:d[ée]lib[ée]ration|proposition|motion|point|question|dossier|affaire|sujet|vote)|(?:compte[\\s-]rendu|proc[èe]s[\\s-]verbal|rapport|budget)(?:\\s[^.;:\\n]{0,60}?)?)\\s` +
  `(?:(?:est|sont)\\s(?:donc\\s|ainsi\\s)?(?:${RESULT}|report[ée]e?s?|retir[ée]e?s?|vot[ée]e?s?|${SENT_BACK})|a\\s[ée]t[ée]\\s(?:report[ée]|retir[ée])e?(?=\\s(?:[àa]\\s|de\\sl['’]\\s?ordre)|${ENDS}))(?![${LETTERS}])|` +
  `(?<![${LETTERS}])(?:l['’]\\s?examen|la\\sd[ée]cision)\\s[^.;:\\n]{0,60}\\s?est\\s(?:donc\\s)?(?:report[ée]e?|${SENT_BACK})(?![${LETTERS}])`;

/** « Le procès-verbal de la séance du 3 mars est arrêté. », « la proposition B est retenue à l'unanimité » */
const KEPT =
  SAID_TO_BE_KEPT +
  `(?:arr[êe]t[ée]|retenue?s?)(?=\\s?[.!]|\\s?(?:$|\\n)|,?\\s(?:[àa]\\s(?:l['’]\\s?unanim|la\\smajor)|sans\\s|en\\sl['’][ée]tat)|\\spour\\s(?:un\\smontant|la\\ssomme|\\d))`;

/** « Il est validé par l'ensemble des délégués »: what the sentence before is about. */
const BY_ALL = `(?:${BEGINS}|[.;]\\s)(?:il|elle)s?\\s(?:est|sont)\\s(?:donc\\s|ainsi\\s)?${RESULT}\\spar\\s(?:l['’]ensemble|tous\\sles)\\s`;

/** « Le conseil souhaite un complément d'information et reporte sa décision à la prochaine réunion »; not « que l'on reporte ce point ». */
const PUTS_OFF = `reporte(?<=(?:\\set|,|conseil|conseil\\s[${LETTERS}]{6,14}|comit[ée]|bureau|assembl[ée]e)\\sreporte)\\s(?:sa|la|cette|le|ce)\\s(?:d[ée]cision|d[ée]lib[ée]ration|question|point|dossier|sujet|vote)(?=\\s[àa]u?\\s|${ENDS})`;

/** « il est décidé de reporter cette question », « RETIRÉE DE L'ORDRE DU JOUR », « M. le Maire retire ce point de l'ordre du jour » */
const SET_ASIDE =
  `(?<![${LETTERS}])d[ée]cid[${LETTERS}]{1,5}\\s(?:[^.;\\n]{0,60}\\s)?(?:de\\s(?:reporter|surseoir|retirer)|d['’]\\s?ajourner)\\s|` +
  `(?<![${LETTERS}])(?:maire|pr[ée]sidente?|rapporteure?|${COUNCIL})\\s(?:municipal\\s|syndical\\s|communautaire\\s)?retire\\s(?:l[ae]|ce|cette)\\s(?:point|question|d[ée]lib[ée]ration|dossier|projet|sujet|affaire)\\s(?:[^.;:\\n]{0,40}\\s)?de\\sl['’]\\s?ordre\\sdu\\sjour|` +
  `${BEGINS}(?:[${LETTERS}]{3,14}\\s)?retir[ée]e?\\sde\\sl['’]\\s?ordre\\sdu\\sjour`;

/** « Cette question sera revue lors d'une prochaine réunion », « Report au prochain bureau »: nothing was decided today. */
export const SEEN_AGAIN =
  `(?<![${LETTERS}])(?:ce(?:tte)?|l[ae])\\s(?:point|question|dossier|sujet|demande|affaire|d[ée]cision|projet)\\s(?:sera|est|devra\\s[êe]tre)\\s(?:donc\\s|ainsi\\s)?` +
  `(?:revue?|r[ée]examin[ée]e?|r[ée][ée]tudi[ée]e?|repr[ée]sent[ée]e?|report[ée]e?|remise?|rediscut[ée]e?|repris(?:e)?)(?=\\s(?:lors\\sd|[àa]|au)[^.;:\\n]{0,12}\\s?prochaine?\\s(?:r[ée]union|s[ée]ance|conseil))|` +
  `${BEGINS}report\\s(?:au|[àa]\\s(?:la|une))\\sprochaine?\\s(?:r[ée]union|s[ée]ance|conseil|comit[ée]|bureau)(?![${LETTERS}])`;

const GIVEN = '(?:accord|attribu|allou|vot|octroy)[ée]e?s';
/** « Sont accordées les subventions suivantes : », « les subventions suivantes sont attribuées »: by the council, whose grants they are. */
export const GRANTED =
  `(?:${BEGINS}|[.;]\\s)(?:sont|ont\\s[ée]t[ée])\\s(?:donc\\s|ainsi\\s)?${GIVEN}\\sles\\s(?:subventions|aides|participations)\\s(?:suivantes|ci-\\p{L}+)|` +
  `(?<![${LETTERS}])les\\s(?:subventions|aides|participations)\\s(?:suivantes|ci-\\p{L}+)\\s(?:sont|ont\\s[ée]t[ée])\\s(?:donc\\s|ainsi\\s)?${GIVEN}(?!\\spar\\s)`;

/** « Tarifs du camping ........ RETIRÉ »: at the end of a row of dots. */
const DOTTED = `\\.{4,}\\s{1,4}(?:${RESULT}|retir[ée]e?|report[ée]e?|majorit[ée])(?![${LETTERS}])`;

/** « DÉLIBÈRE », « DÉCIDE : » alone on its line, in any letters: what follows is decided. */
const VERB_ALONE = `${BEGINS}(?:d[ée]lib[èe]re|d[ée]cide)${ENDS}`;

export const DECISION_LINES = [
  COUNCIL_DECIDES,
  COUNTS,
  VOTERS_THEN,
  COUNTS_AFTER,
  INITIALS,
  VOTERS_FIRST,
  FAVOUR,
  ALONE,
  SAID,
  KEPT,
  BY_ALL,
  PUTS_OFF,
  SET_ASIDE,
  GRANTED,
  SEEN_AGAIN,
  DOTTED,
  VERB_ALONE,
].join('|');
