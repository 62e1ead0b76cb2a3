import { LETTERS } from '../../patterns/letters.ts';
import { CIVILITY_OF_ONE } from '../people/titles.ts';
import { anyPhrase } from '../phrases.ts';

/** Who keeps the minutes of a sitting: phrases before, between or after the names. */
const flags = 'iu';

/** « secrétaire de séance », not « secrétaire général », « secrétaire de mairie » nor « secrétaire du syndicat ». */
export const SECRETARY = new RegExp(
  `(?<![${LETTERS}])secr[ée]taire(?:\\(s\\)|s)?(?:\\s(?:auxiliaires?|titulaires?))?(?!\\s(?:de\\s(?:la\\s)?(?:mairie|commune|communaut|direction)|du\\s(?!conseil|comit[ée]|bureau|jour)|g[ée]n[ée]ral|administrati|m[ée]dical|comptable|d['’][ée]tat|d[ée]partement|nationa|adjoint))` +
    `(?:\\s+(?:de|d['’]\\s?une|pour|à|lors\\sde)\\s*(?:la\\s+|cette\\s+|présente\\s+)?(?:pr[ée]sente\\s+)?(?:s[ée]ance|r[ée]union|session|l['’]assembl[ée]e))?` +
    // « … à la nomination d'un secrétaire pris au sein du conseil. M. X est désigné pour remplir cette fonction », « Mme Y propose d'assurer cette fonction »
    `|(?:pour\\sremplir|d['’\\s]\\s?(?:assurer|exercer))(?<=secr[ée]ta(?:ire|riat)[^]{1,240})\\s(?:cette|ces)\\sfonctions?(?![${LETTERS}])` +
    `|(?<![${LETTERS}])secr[ée]tariat(?:\\s+de\\s+(?:la\\s+)?s[ée]ance)?(?![${LETTERS}])(?!\\sg[ée]n[ée]ral)`,
  flags,
);
/** What may part « secrétaire » and the name after it. */
export const BEFORE_NAME = new RegExp(
  `^(?:,?\\s{1,2}(?:${anyPhrase([
    'est',
    'sont',
    'a été',
    'ont été',
    'assuré(e) par',
    'était assuré(e) par',
    'est assuré(e) par',
    'a été assuré(e) par',
    'assumé(e) par',
    'tenu(e) par',
    'est tenu(e) par',
    'a été tenu(e) par',
    'confié(e)(s) à',
    'est confié(e)(s) à',
    'a été confié(e)(s) à',
    'désigné(e)(s) est',
    'rempli(e)(s) par',
    'sont rempli(e)(s) par',
    'sont exercé(e)(s) par',
    'désigné(e)(s)',
    'a été désigné(e)(s)',
    'ont été désigné(e)(s)',
    'est désigné(e)(s)',
    'sont désigné(e)(s)',
    'élu(e)(s)',
    'a été élu(e)(s)',
    'nommé(e)(s)',
    'a été nommé(e)(s)',
    'ont été nommé(e)(s)',
    "à l'unanimité",
  ])}))?\\s{0,2}(?:[:=–—-]|,)?\\s{0,3}`,
  flags,
);
const CHOSEN = anyPhrase([
  'désigné(e)(s)',
  'désigne(nt)',
  'désigner',
  'désignation',
  'élu(e)(s)',
  'élit',
  'élire',
  'nommé(e)(s)',
  'nomme(nt)',
  'nomination',
  'choisi(e)(s)',
  'choisit',
  'proposé(e)(s)',
  'propose',
  'accepte',
  'assure(nt)',
  'assurée par',
  'remplit',
  'remplissent',
  'remplir',
  'exerce(nt)',
  'fait fonction de',
  'est',
  'sont',
  'sera',
  'seront',
  'ayant été',
  'a été',
  'ont été',
]);
/** « désigne », « a été élu(e) », « remplit les fonctions de » before « secrétaire »; not « s'est réuni ». */
export const CHOICE = new RegExp(`(?<!(?<![${LETTERS}])s['’])${CHOSEN}`, flags);
/** « M. X, secrétaire de séance », « M. X comme secrétaire » at the end of what a sentence says of somebody. */
export const APPOSITION = /(?:,|\(|-|–|:|\n|(?<!\p{L})comme\s)\s{0,2}(?:le\s|la\s)?$/u;
/** « désigne à l'unanimité des membres présents Mme Y »: said between the choice and the name. */
export const HOW_CHOSEN = new RegExp(
  `^[\\s,]{0,3}${anyPhrase(["à l'unanimité", "à l'unanimité des membres présents", "à l'unanimité des présents"])}[\\s,]{1,3}`,
  flags,
);
/** The chosen person's name ends where the sentence says as what. */
export const AS_WHAT = new RegExp(
  anyPhrase([
    'comme',
    'en qualité',
    'en tant que',
    'pour remplir',
    'pour exercer',
    'pour assurer',
    'pour être',
    'aux fonctions',
    'à la fonction',
    'au poste',
    'les fonctions',
    'la fonction',
    'qui accepte',
    "à l'unanimité",
    'le plus jeune',
    'la plus jeune',
    'est',
    'sont',
    'a été',
    'ont été',
    'ayant été',
    'remplit',
    'remplissent',
    'assure(nt)',
    'exerce(nt)',
    'fait fonction',
    'conformément',
    'en application',
    'par',
    'au scrutin',
    'assisté(e) de',
    'assisté(e) par',
    "assisté(e) d'",
  ]),
  flags,
);

/** « un secrétaire, le plus jeune du conseil, à savoir Mme Y », « : la plus jeune, Mme Y »: the name comes last. */
export const NAMELY = /^[^:]{0,90}?[àa]\ssavoir\s|^\s?:\s?l[ae]\splus\sjeune(?:\s[^,:]{1,30})?[,:]\s/iu;

/** « Pouvoirs : … » on the next line names others, and « - Assistante : … » on the same; « Rappel de l'ordre du jour » may follow on the same. */
export const NEXT_LABEL =
  /\n(?=\p{Lu}\p{L}{3,20}\s?:)|\s(?=(?:Assist(?:ante?s?|ée?)|Auxiliaires?|Adjointe?s?|Pouvoirs?|Procurations?|Absente?s?|Excusée?s?|Présente?s?|Invitée?s?|Quorum|Votants|Nombre)(?:\s[^\s:,.;]{2,20}){0,3}\s?:)|\s(?=(?:Rappel|Ordre|ORDRE|Début|DÉBUT|Date|DATE)\s(?:de|du|DE|DU|d['’]\p{L}+)[\s,:]|Objet|(?:L[ea]|L[EA])\s(?:[Mm]aire|MAIRE|[Pp]r[ée]sidente?|PR[ÉE]SIDENTE?)\s?[:,])/u;

/** « Secrétaires de séance : LEROUX Anne ; ARBRE Jean »: semicolons part the names of several. */
export const SEVERAL_IN_LINE = /^\s?:[^\n;.]{3,60};[^\n]{3,120}/u;

/** « Secrétaire de séance : », a blank line, then « Mme LEROUX Anne – Directrice », and nothing else on the line. */
export const NAMED_BELOW_GAP = new RegExp(
  String.raw`^\s?:\s*\n\n(?<name>(?:${CIVILITY_OF_ONE})\s[^\n.:;,]{3,50}?)(?:\s[–—-]\s[^\n.:;]{3,60})?(?=\n|$)`,
  'u',
);

/** « Il convient de nommer un secrétaire de séance ; Mme X est désignée. », or below. */
export const CHOSEN_NEXT =
  /^\s?[;.]\s{1,2}(?<name>[^;\n]{3,80}?)\s(?:est|a\s[ée]t[ée])\s(?:d[ée]sign|nomm|[ée]lu|choisi)[ée]?e?(?=\s?[.;,\n]|$|\s[àa]\s)/u;

/** « nommer un secrétaire », « procéder à la désignation du secrétaire », before the word. */
export const TO_CHOOSE =
  /(?:(?:nommer|d[ée]signer|[ée]lire|choisir)\s(?:un[e·.()]{0,4}|l[ea])|(?:d[ée]signation|nomination)\s(?:du|d['’]un[e·.()]{0,4}|de\sla))\s$/iu;

/** « Secrétaire de séance », then « • Sur proposition du maire, le conseil désigne Anne PETIT. » */
export const CHOSEN_BELOW =
  /^(?:\s?:?\s*\n)?\W{0,8}(?:sur\s(?:la\s)?proposition\sd[^,\n]{3,30}?,?\s)?le\s(?:conseil|comit[ée])(?:\s(?:municipal|communautaire|syndical))?\s(?:d[ée]signe|[ée]lit|nomme)\s(?:[àa]\sl['’]unanimit[ée],?\s)?(?<name>\p{Lu}[^\n:;.]{3,60})/iu;

/** « Absents », « Luc ROUX », « Secrétaire de séance », « Anne PETIT », each on its line: the value is below, but for a row of signatures. */
export const ALONE_THEN_NAME =
  /^\s?:?\s*\n(?<name>[^\n:]{4,50})(?=\n(?!\W*(?:l[ea]\s)?(?:maire|pr[ée]sident|secr[ée]taire))|$)/iu;

/** « Absents : », « Président de séance », and names below: the labels of other values, each above its own. */
export const UNDER_LABEL =
  /(?:^|\n)\W*(?:pr[ée]sents?|absents?|excus[ée]s?|pouvoirs?|procurations?|votants?|pr[ée]sid(?:ente?|ence)(?:\sde\s(?:la\s)?s[ée]ance)?)\W*\n[^\n]{4,400}\n\s*$/iu;

/** « M. X ouvre la séance et demande qui est candidat pour la fonction de secrétaire »: nobody yet. */
export const ASKS_WHO = /demande\s[^.;]{0,40}(?:candidat|volontaire)(?!ure)/iu;

/** « … M. Luc ROUX Mme Anne PETIT est désignée »: of those the words before name, the last. */
export const ONE_CHOSEN = /^(?:est|a été)(?![a-zß-ɏ])/iu;

/** « Secrétaire de séance », then « Mme X est désignée comme secrétaire de séance. »: the sentence names her. */
export const TOLD_BELOW = new RegExp(
  String.raw`^\s?:?\s*\n(?:${CIVILITY_OF_ONE})\s(?:[^\n.:;]|(?<=\s\p{Lu})\.){2,60}\s(?:est|a\s[ée]t[ée])\s(?:d[ée]sign|nomm|[ée]lu|choisi)[^\n.:;]{0,40}\ssecr[ée]taire`,
  'iu',
);

/** « Président : » over « Secrétaire de séance : », a column of labels: the name on the next line is of the first. */
export const UNDER_CHAIR_LABEL =
  /(?:^|\n)\W*pr[ée]sid(?:ente?|ent\(e\)|ence)(?:\sde\s(?:la\s)?s[ée]ance)?\s?:?\s*\n\s*$/iu;

/** « Je » (propose M. X comme secrétaire): nobody's name. */
export const PRONOUN_LAST = /(?:^|[\s:])(?:je|nous|on|ils?|elles?)(?:\svous)?$/iu;
