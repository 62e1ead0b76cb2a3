import { LETTERS } from '../patterns/letters.ts';
import { anyPhrase } from './phrases.ts';

/** Who presides over a sitting and who keeps its minutes: phrases before or after the names. */
const flags = 'iu';

/** « sous la présidence de », « présidée par », « Président de séance : » : the chair's name follows. */
export const CHAIR_BEFORE = new RegExp(
  `(?:${anyPhrase([
    "sous la présidence (effective )(d')",
    'sous la présidence (effective )de',
    'sous la présidence (effective )du',
    'sous la présidence (effective )des',
    'présidé(e)(s) par',
    'présidence de la séance est assurée par',
    'présidence est assurée par',
    'présidence assurée par',
    'présidence de séance assurée par',
  ])}|(?<![${LETTERS}])${anyPhrase(['président(e) de (la )séance', 'présidence de (la )séance'])}(?:\\s?:|\\t)|(?<=^|\\n)[\\s*_•-]{0,4}${anyPhrase(
    ['président(e)', 'présidence'],
  )}(?:\\s?:|\\t)|(?<=^|\\n)[\\s*_•-]{0,4}pr[ée]sidence\\sd(?:e|u)(?![${LETTERS}])|s[ée]ance\\s(?:est|a\\s[ée]t[ée])\\souverte(?:\\s[àa]\\s[^.;,\\n]{1,25}?)?\\spar(?![${LETTERS}]))(?:\\s?:)?`,
  flags,
);
/** « M. X, Maire, préside », « … président de séance », « … ouvre la séance ». */
export const CHAIR_AFTER = new RegExp(
  anyPhrase([
    'préside',
    'a présidé',
    'présidant',
    'président(e) de (la )séance',
    'ouvre la séance',
    'a ouvert la séance',
    'déclare la séance ouverte',
    'a déclaré la séance ouverte',
    'constate que le quorum',
    'constate le quorum',
  ]),
  flags,
);
/** « cède la présidence à Mme X », « la présidence est confiée à » */
export const CHAIR_YIELDED = new RegExp(
  anyPhrase([
    'cède la présidence (de la séance )à',
    'laisse la présidence (de la séance )à',
    'confie la présidence (de la séance )à',
    'présidence est confiée à',
    'remet la présidence à',
  ]),
  flags,
);
/** « Mme X prend la présidence » */
export const CHAIR_TAKEN = new RegExp(
  anyPhrase([
    'prend la présidence',
    'a pris la présidence',
    'prend alors la présidence',
    'assure la présidence',
  ]),
  flags,
);
/** The chair's name and title are over. */
export const AFTER_CHAIR = new RegExp(
  anyPhrase([
    'présents',
    'présentes',
    'présent',
    'étaient',
    'était',
    'secrétaire',
    'assisté(e)',
    'en présence de',
    'absents',
    'excusés',
    'en exercice',
    'nombre de',
    'date de',
    'convocation',
    'objet',
    "en l'absence",
    'après',
    'suite à',
    'suivant',
    'sur convocation',
    'conformément',
  ]),
  flags,
);

/** « secrétaire de séance », not « secrétaire général » nor « secrétaire de mairie ». */
export const SECRETARY = new RegExp(
  `(?<![${LETTERS}])secr[ée]taire(?:\\(s\\)|s)?(?:\\s(?:auxiliaires?|titulaires?))?(?!\\s(?:de\\smairie|g[ée]n[ée]ral|administrati|m[ée]dical|comptable|d['’][ée]tat|d[ée]partement|nationa|adjoint))` +
    `(?:\\s+(?:de|d['’]\\s?une|pour|à|lors\\sde)\\s*(?:la\\s+|cette\\s+|présente\\s+)?(?:pr[ée]sente\\s+)?(?:s[ée]ance|r[ée]union|session|l['’]assembl[ée]e))?` +
    // « … à la nomination d'un secrétaire pris au sein du conseil. M. X est désigné pour remplir cette fonction »
    `|pour\\sremplir(?<=secr[ée]taire[^]{1,240}pour\\sremplir)\\s(?:cette|ces)\\sfonctions?(?![${LETTERS}])` +
    `|(?<![${LETTERS}])secr[ée]tariat(?:\\s+de\\s+(?:la\\s+)?s[ée]ance)?(?![${LETTERS}])(?!\\sg[ée]n[ée]ral)`,
  flags,
);
/** What may part « secrétaire » and the name after it. */
export const BEFORE_NAME = new RegExp(
  `^(?:\\s{1,2}(?:${anyPhrase([
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
    'confié(e)(s) à',
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
  ]),
  flags,
);
