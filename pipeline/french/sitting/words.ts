import type { Sitting } from '../../../schemas/deliberation.ts';
import { LETTERS } from '../../patterns/letters.ts';
import { COUNCIL } from '../bodies/bodies.ts';
import { anyPhrase } from '../phrases.ts';

const flags = 'iu';
const MEETING = '(?:s[ée]ances?|sessions?|r[ée]unions?|assembl[ée]es?)';
const BETWEEN = `(?:\\s[${LETTERS}]{2,14}){0,2}?\\s`;

/** Kinds of sitting as printed; the more telling word first, where several stand. */
export const KINDS_OF_SITTING: readonly [kind: NonNullable<Sitting['kind']>, pattern: RegExp][] = [
  [
    'installation',
    new RegExp(
      `(?:${MEETING}\\s(?:d['’]\\s?)?installation|installation\\sd(?:u|es?)\\s(?:nouveau\\s|nouvel(?:le)?\\s)?(?:conseil|comit[ée]|assembl[ée]e))`,
      flags,
    ),
  ],
  ['extraordinary', new RegExp(`${MEETING}${BETWEEN}extraordinaires?(?![${LETTERS}])`, flags)],
  ['ordinary', new RegExp(`${MEETING}${BETWEEN}ordinaires?(?![${LETTERS}])`, flags)],
  ['public', new RegExp(`${MEETING}${BETWEEN}publi(?:que|c)s?(?![${LETTERS}])`, flags)],
];

/** Words before a date that make it the sitting's. */
export const OF_SITTING = new RegExp(
  `(?:${MEETING}|${COUNCIL}|commission\\spermanente)(?![${LETTERS}])[^.;]{0,80}$`,
  flags,
);
/** « … s'est réuni », « se sont assemblés ». */
export const HAS_GATHERED = String.raw`(?:s['’]est|se\ssont)\s(?:r[ée]uni|assembl[ée])`;
/** The same and more, on either side of the date. */
export const OF_GATHERING = /(?:r[ée]uni|assembl[ée]|si[ée]g|[ée]tant\sen\s?nombre)/iu;
/** « s'est réuni le », and the day of it: a date above is of something else. */
export const GATHERED_ON = /(?:r[ée]uni|assembl[ée])e?s?\s(?:le\s)?$/iu;
/** « Délibéré en séance, les … », « Ainsi fait et délibéré à X, le » in a closing. */
export const DELIBERATED_ON = /d[ée]lib[ée]r[ée][^.;]{0,80}$/iu;
/** « Approbation du procès-verbal de la séance du », « en vertu de la délibération du conseil du » : a sitting before this one. */
export const OF_PAST_SITTING =
  /(?:approb|(?<!d[ée]lib[ée]rations?\s)approuv|adopti|pr[ée]c[ée]dent|derni[èe]re?|signature\sd[eu]|retour\ssur|(?:concernant|sur|lecture\sd[eu])\s(?:le\s|du\s)?(?:compte[ -]rendu|proc[èe]s[ -]verbal)|(?:en\svertu\sde|par|suivant|selon|suite\s[àa]|conform[ée]ment\s[àa])\s(?:l[ae]\s|sa\s|cette\s|une\s)?d[ée]lib[ée]ration(?!s))[^.;]{0,80}$/iu;
const REPORT =
  '(?:proc[èe]s[ -]verb(?:al|aux)|comptes?[ -]rendus?|p\\.?\\s?v\\.?|c\\.?\\s?r\\.?)(?![a-zß-ɏ])';
/** « 1. PV de la séance du », an item of the agenda; « Procès-verbal de la séance du » in the head is its own title. */
export const OF_REPORT_LISTED = new RegExp(
  `(?:^|\\n)\\s*(?:\\d{1,2}\\s?[.)°–-]{1,2}|[IVX]{1,4}\\s?[.)–-]|[-–•*▪])\\s*${REPORT}[^\\n]{0,80}$`,
  'iu',
);
/** « Compte rendu de la séance du », below the lists: of another sitting. */
export const OF_REPORT = new RegExp(`(?<![a-zß-ɏ])${REPORT}[^.;\\n]{0,80}$`, 'iu');
/** « Le compte rendu du conseil du 2 novembre est approuvé », « … n'appelle aucune remarque »: the same, said after. */
export const IS_APPROVED =
  /^[^.;]{0,40}\s(?:(?:est|sont|a\s[ée]t[ée]|ont\s[ée]t[ée])\s(?:[a-zß-ɏ]+\s)?(?:approuv|adopt|valid|soumis)|n['’](?:appel|a\sappel|a\sfait|a\sdonn|ayant)|ne\s(?:fait|donne|soul[èe]ve|suscite|pr[ée]sente|comporte))|^\s?[:,–-]\s?(?:approuv|adopt)[ée]/iu;
/** « registre des délibérations du conseil, Fait à Saint-Exemple, le »: the day of the signature. */
export const OF_SIGNING = /fait\s[àa]\s[^.;]{1,60}$/iu;
/** « (la séance du 12 mars 2024), qui n'a pu se tenir faute de quorum », in the same sentence. */
export const FAILED_AFTER =
  /^[^.;\n]{0,40}?(?:n['’](?:a|avait|ayant)\s(?:pas\s|donc\s)?pu\s(?:valablement\s)?(?:d[ée]lib[ée]rer|se\s(?:tenir|r[ée]unir)|avoir\slieu|[êe]tre\stenue)|faute\sde\squorum)/iu;
/** « le quorum n'ayant pas été atteint lors de la séance du » */
export const FAILED_BEFORE =
  /quorum\sn['’](?:ayant|[ée]tant|[ée]tait|a|avait)\spas\s(?:[ée]t[ée]\s)?(?:atteint|r[ée]uni)[^.;]{0,40}(?:s[ée]ance|r[ée]union)\sdu\s(?:\p{L}{2,5}di\s|dimanche\s)?$/iu;
/** « faute de quorum, il a été convoqué à nouveau le 13 mars 2024 »: the notice of this sitting, and not of the one that failed. */
export const CALLED_AGAIN =
  /(?:convoqu[ée]{1,2}e?s?\s(?:[àa]|de)\snouveau|(?:[àa]|de)\snouveau\s(?:[ée]t[ée]\s)?convoqu[ée]{1,2}e?s?|(?:nouvelle|seconde|deuxi[èe]me)\sconvocation(?:\s\p{L}{4,10}){0,2})\s(?:en\sdate\s)?(?:du|le)\s(?:\p{L}{2,5}di\s|dimanche\s)?$/iu;

/** « le conseil se réunira le 22 octobre »: a sitting to come. */
export const OF_SITTING_TO_COME =
  /(?:se (?:r[ée]unira|tiendra)|aura lieu|est convoqu[ée] pour)[^.;]{0,80}$/iu;
/** Words before a date that make it another's. */
export const DAY_OF_OTHERS = new RegExp(
  `(?:${anyPhrase([
    'arrêté(s)',
    'décret',
    'loi',
    'ordonnance',
    'vu',
    'élections',
    'scrutin',
    'affiché(e)(s)',
    'affichage',
    'publié(e)(s)',
    'publication',
    'mis en ligne',
    'préfecture',
    'préfet',
    "représentant de l'état",
    'transmis(e)',
    'transmission',
    'télétransmission',
    'reçu(e)',
    'réception',
    'exécutoire',
    'prochaine séance',
    'prochain conseil',
    'né(e)',
    'depuis',
    'jusqu’au',
    'à compter',
  ])})[^.;]{0,60}$`,
  flags,
);
/** « dûment convoqué le », « convoqués en séance publique par le maire, le », « sur convocation du maire en date du » before a date; « réuni » would end it. */
export const OF_NOTICE =
  /convo(?:qu|cation)(?![^]*(?:r[ée]uni|s[ée]ance(?!\spublique\spar\s)|session|assembl|si[ée]g|pr[ée]sidence|affich))(?:[^.;]|(?<=\b\p{Lu}{1,2})\.){0,110}(?<!\spour\sle\s(?:[a-zß-ɏ]{5,8}\s)?)$/iu;
/** « sur convocation adressée par le maire, conformément à l'article … (a long sentence) …, en date du » */
export const OF_NOTICE_FAR =
  /convocation(?![^]*(?:r[ée]uni|s[ée]ance|session|assembl|si[ée]g|pr[ée]sidence|affich))(?:[^.;]|(?<=\b\p{Lu}{1,2})\.){100,280}(?:en\sdate\sdu|(?:adress[ée]|envoy[ée]|transmis|fait)e?s?\sle|[,)]\sle)\s(?:\p{Ll}{5,8}\s)?$/iu;

/** « les convocations et les notes de synthèse ont été transmises par courriel aux conseillers communautaires le »: sent to nobody else. */
export const NOTICE_SENT =
  /convocations?(?![a-zß-ɏ])[^.;]{0,200}\s(?:transmis|adress[ée]|envoy[ée])e?s?\s[^.;]{0,90}(?:conseillers|membres|[ée]lus|d[ée]l[ée]gu[ée]s)(?:\s\p{Ll}{4,16}){0,2}\s(?:en\sdate\sdu|le)\s(?:\p{Ll}{5,8}\s)?$/iu;

/** Where a council sits. */
const PLACE = anyPhrase([
  'amphithéâtre',
  'auditorium',
  'bâtiment',
  'bureau',
  'centre',
  'chapelle',
  'château',
  'chapiteau',
  'complexe',
  'dojo',
  'école',
  'espace',
  'forum',
  'foyer',
  'grange',
  'grande salle',
  'gymnase',
  'halle',
  'hémicycle',
  'hôtel',
  'lieu',
  'lieux',
  'local',
  'locaux',
  'maison',
  'mairie',
  'médiathèque',
  'palais',
  'pavillon',
  'petite salle',
  'pôle',
  'préau',
  'salle',
  'salon',
  'siège',
  'théâtre',
  'audioconférence',
  'téléconférence',
  'visioconférence',
  'visio-conférence',
  'visio conférence',
]);
/** A place named inside a longer one: « mairie, Salle du Conseil ». */
export const PLACE_NOUN = new RegExp(`^[,\\s]*(?:[${LETTERS}]{1,4}['’\\s]\\s?){0,2}${PLACE}`, flags);
/** The place ends where the sentence goes on: « sous la présidence », « le lundi », « à 18 h », « après ». */
const PLACE_END =
  `(?=[,\\s]*(?:[.;:(]|\\n\\n|$|(?<![${LETTERS}])(?:sous\\sla|sous\\sl['’]|sous\\sses|le\\s(?:[${LETTERS}]+di(?![${LETTERS}])|dimanche|\\d)|à\\s\\d|a\\s\\d|à\\s[${LETTERS}]+(?:[ -][${LETTERS}]+)?\\sheures|au\\snombre|autour\\sdes?\\s|en\\ss[ée]ance|en\\ssession|` +
  `en\\sr[ée]union|sur\\s(?:la\\s)?convocation|suivant|suite|apr[èe]s|conform|dûment|dument|l[ée]galement|r[ée]guli[èe]rement|pr[ée]sents?|[ée]taient|en\\sapplication|` +
  `en\\svertu|convocation|pour|[àa]\\sl['’]effet|session\\s|date\\sd|nombre\\sd|dans\\sle\\srespect|dans\\sles\\sconditions|s['’]est|se\\ssont|et\\s(?:publi|sous)|publiquement|sans\\spublic)))`;
/** « s'est réuni en mairie, Salle du Conseil », « assemblés en visioconférence », « réuni salle du conseil »; not « qu'il y a lieu de prévoir ». */
export const PLACE_OF_SITTING = new RegExp(
  `(?:(?<=(?:r[ée]uni|assembl[ée])e?s?)\\s|(?:r[ée]unie?s?|assembl[ée]e?s?|tenue?s?|si[ée]g[ée]?|s[ée]ance|session|ordinaire|publique|pr[ée]sidence|r[ée]union)(?![${LETTERS}])[^.;]{0,120}?` +
    `\\s(?:en|à\\sla|à\\sl['’]|a\\sla|a\\sl['’]|au|aux|dans\\sla|dans\\sle|dans\\sl['’]|dans\\sles|dans|par|à|a)\\s?)(?<!\\sy\\sa\\s?)` +
    `(?<place>${PLACE}[^.;:(]{0,90}?)${PLACE_END}`,
  flags,
);
/** « Lieu : Salle des fêtes ». */
export const PLACE_LABEL =
  /^[\s*_-]{0,4}lieu(?:\s(?:de\sla\s)?(?:s[ée]ance|r[ée]union))?\s?:\s?(?<place>[^\n]{3,80})/imu;

/** « la séance est levée à 22 h », « arrivé à 19h10 » : no time of opening. */
export const OTHER_TIME =
  /(?:\(pr[ée]sente?\s|lev[ée]|clos|cl[ôo]tur|fin\s|suspen|repri|arriv|d[ée]part|quitt|parti|sort)[^.;\n]{0,50}$/iu;
