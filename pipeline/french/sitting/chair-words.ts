import { LETTERS } from '../../patterns/letters.ts';
import { anyPhrase } from '../phrases.ts';

/** Who presides over a sitting: phrases before or after the name. */
const flags = 'iu';

/** « sous la présidence de », « présidée par », « Président de séance : », « Le Président : » and a name alone : the chair's name follows. */
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
  ])}|(?<![${LETTERS}])${anyPhrase(['président(e) de (la )séance', 'présidence de (la )séance'])}(?:\\s?:|\\t)|(?<=^|\\n|\\d\\.?\\s|\\s[–—-]\\s)[\\s*_•-]{0,4}${anyPhrase(
    ['président(e)', 'présidence'],
  )}(?:\\s?:|\\t)|(?<=^|\\n)[ *_•-]{0,4}l[ea]\\s${anyPhrase(['président(e)'])}\\s?:(?=[ *_]{0,4}[^\\n.;:,()]{5,45}(?:\\n|$))|(?<=^|\\n)[\\s*_•-]{0,4}pr[ée]sidence\\sd(?:e|u)(?![${LETTERS}])|s[ée]ance\\s(?:est|a\\s[ée]t[ée])\\souverte(?:\\s[àa]\\s[^.;,\\n]{1,25}?)?\\spar(?![${LETTERS}]))(?:\\s?:)?`,
  flags,
);

/** « Président de séance : Mme Anne LEROUX » */
export const NAMES_CHAIR = /^\W*pr[ée]siden(?:te?(?:\sde\s(?:la\s)?s[ée]ance)?|ce)\s?:\s?[^:;]{4,60}$/iu;

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

/** « Le maire sort. Sous la présidence de Mme X : », « sous la présidence de M. X, le maire ayant quitté la salle, » for one vote, that on the accounts. */
export const LEAVES =
  /(?<![a-zß-ɏ])(?:sort(?:ie?|ant)?|quitt[a-zß-ɏ]{1,5}|retir[ée]e?|se\sretire)(?![a-zß-ɏ])/iu;

/** « l'association qu'elle préside », « préside le club » */
export const PRESIDES_ELSEWHERE =
  /qu['’](?:il|elle)s?\spr[ée]side|pr[ée]side\s(?:l['’]\s?(?!assembl)|l[ae]\s(?!s[ée]ance|r[ée]union|conseil|session)|une?\s)/iu;
