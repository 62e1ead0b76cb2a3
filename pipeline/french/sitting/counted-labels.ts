import { LETTERS } from '../../patterns/letters.ts';
import { NUMBER_WORDS } from '../number-words.ts';
import { anyOf, anyPhrase, lexicon } from '../phrases.ts';

/** What the number after a label counts. `other` numbers are none that a sitting keeps. */
export type CountLabel = 'membersInOffice' | 'members' | 'presentCount' | 'voters' | 'quorum' | 'other';

const MEMBERS = [
  'membres',
  'membres du conseil',
  'membres du conseil municipal',
  'membres du conseil communautaire',
  'membres du conseil métropolitain',
  'membres du bureau',
  'conseillers',
  'conseillères et conseillers',
  'conseillers municipaux',
  'conseillers communautaires',
  'conseillers métropolitains',
  'conseillers départementaux',
  'conseillers régionaux',
  'conseillers généraux',
  'délégués',
  'délégués titulaires',
  'élus',
  'administrateurs',
  'titulaires',
];
const NUMBER_OF = [
  '(le )nombre (total )de',
  '(le )nombre des',
  ...NUMBER_WORDS.flatMap((word) => [`${word}(.) (total )de`, `${word}(.) des`]),
];

/** The words that say what is counted, after « nombre de » and « membres » when these are printed. */
const TAILS = lexicon<Exclude<CountLabel, 'members'>>({
  membersInOffice: ['en exercice', 'en fonction(s)', 'actuellement en exercice'],
  presentCount: [
    'présent(e)s',
    'présent·e·s',
    'présent·es',
    'présent.e.s',
    '(effectivement )présents',
    'présents à la séance',
    'en séance',
    'étaient présents',
    '(ayant )assisté à la séance',
    'ont assisté à la séance',
    'assistant à la séance',
    'qui assistent à la séance',
  ],
  voters: [
    'votants',
    'votant·e·s',
    'votant·es',
    'votant.e.s',
    'votant(e)s',
    'ont voté',
    'ont délibéré',
    'total des votes',
    'total des votants',
    '(ayant )pris part au(x) vote(s)',
    '(ayant )pris part à la délibération',
    '(ayant )pris part aux délibérations',
    'prenant part au vote',
    'prenant part à la délibération',
    '(qui )ont pris part au(x) vote(s)',
    '(qui )ont pris part à la délibération',
    '(qui )ont pris part aux délibérations',
  ],
  quorum: [
    'quorum',
    'quorum fixé à',
    '(le )quorum est fixé à',
    '(le )quorum est de',
    'quorum requis',
    'quorum légal',
  ],
  other: [
    'auditeurs présents',
    'auditrices présentes',
    'personnes présentes',
    'spectateurs présents',
    'absent(e)s',
    'absents (non )excusés',
    'excusé(e)s',
    'représenté(e)s',
    'élus',
    '(étaient )présents et représentés',
    '(étaient )présents ou représentés',
    'afférents au conseil (municipal)(communautaire)',
    'composant le conseil (municipal)(communautaire)',
    'ayant donné pouvoir',
    'ayant donné procuration',
    'suppléants',
    'suppléants votants',
    'suppléants présents',
    'titulaires votants',
    'titulaires présents',
    'présents titulaires',
    'présents suppléants',
    'pouvoir(s)',
    'procuration(s)',
    'suffrages (exprimés)',
    'exprimés',
    'pour',
    'contre',
    'abstention(s)',
    'exclus',
    'effectif (légal)',
    'séance du',
    'bulletins',
    'majorité absolue',
  ],
});
const HEAD = `(?:${anyPhrase(NUMBER_OF)}\\s+)?(?:${anyPhrase(MEMBERS)}\\s+)?`;
const LEADING_WORDS = new RegExp(`^${HEAD}(?=\\S)`, 'iu');

const ALL_MEMBERS = `(?:${anyPhrase(NUMBER_OF)}\\s+${anyPhrase(MEMBERS)}|${anyPhrase(["(le )nombre (total )d'administrateurs", "(le )nombre (total )d'élus"])})`;
const NUMBER_OF_MEMBERS = new RegExp(`^(?:${ALL_MEMBERS}|membres)$`, 'iu');
/** « Membres : 8 », the words before it left out. */
const MEMBERS_ALONE = '(?<=^|\\n)membres(?=\\s?:\\s?\\d)';

/** Labels by what they announce: « Nombre de conseillers municipaux en exercice », « Votants ». */
export const COUNT_LABELS = {
  source: `${HEAD}${TAILS.source}(?:\\(s\\))?|${ALL_MEMBERS}|${MEMBERS_ALONE}`,
  kindOf: (printed: string): CountLabel => {
    // « PROCURATION(S) »
    const words = printed.replace(/\(s\)$/i, '');
    const tail = words.replace(LEADING_WORDS, '');
    // « titulaires présents » are not all who are present
    return NUMBER_OF_MEMBERS.test(words) ? 'members' : (TAILS.kindOf(words) ?? TAILS.kindOf(tail));
  },
};

/** What may stand between a label and its number. */
export const COUNT_FILLER = new RegExp(
  `^(?:[\\s:;,.|()=_*•…«»–—-]|\\d{2}/\\d{2}/\\d{4}(?=\\t)|(?<![${LETTERS}\\d])${anyOf([
    'est',
    'est de',
    'était de',
    'étant de',
    'au nombre de',
    'étant au nombre de',
    'sont au nombre de',
    'de',
    'du',
    'du conseil municipal',
    'fixé à',
    'à la séance',
    'au moment du vote',
    'à l’ouverture de la séance',
    'au jour de la séance',
    'à la date de la séance',
    'à ce jour',
    'soit',
    // Titles of the columns of a table that count nobody.
    'date de convocation',
    'date de la convocation',
    'date d’affichage',
    'n° de la délibération',
  ])}(?![${LETTERS}\\d]))*$`,
  'iu',
);

/** « 19 membres en exercice », « 14 présents » : the number before its label. */
export const BETWEEN_NUMBER_AND_LABEL = new RegExp(
  `^[ \\n]{1,2}(?:${anyPhrase(MEMBERS)}[ ,\\n]{1,2})?$`,
  'iu',
);

/** « à l’appel des 33 conseillers municipaux »: who calls the roll calls all the members. */
export const ROLL_CALL = new RegExp(
  `(?<label>l['’]\\s?appel(?:\\s+nominal)?)\\s+des\\s+(?<number>\\d{1,3})\\s+${anyPhrase(MEMBERS)}`,
  'iu',
);

/** « formant la majorité des membres en exercice », « à l’unanimité des votants (31 voix) », « 39 % de votants » count no members. */
export const OF_A_SHARE =
  /(?:\d\s?%|majorit[ée]|unanimit[ée]|moiti[ée]|tiers|quart)\s+(?:absolue\s+)?des?\s+(?:s[eo]n?s?\s+)?$/iu;

/** « 3 mai 2024 », « 03/05/2024 », in a cell of its own beside counts: a piece of a pattern. */
export const DAY_IN_ROW = String.raw`\d{1,2}(?:er)?[ ./](?:\p{L}{3,9}|\d{1,2})[ ./]\d{4}`;

/** « Date de la convocation », « Affichée le »: the title over a day. */
export const NAMES_DAY = /(?:date|convocation|affich|publi|s[ée]ance)/iu;
