/**
 * The words of votes, as data. « (e) » marks letters that may be absent (see `lexicon`); case and accents
 * are free. Patterns are built from these lists in `counts.ts`.
 */

export const VOTE_KINDS = ['inFavour', 'against', 'abstentions', 'notVoting'] as const;
export type Kind = (typeof VOTE_KINDS)[number];

const NOT_TAKING_PART = [
  ...['ne prend(ra)', 'ne prennent', 'ne prendront', 'ne prenant', 'ne prenait', 'ne prenaient'].flatMap(
    (verb) => [`${verb} pas part`, `${verb} part`],
  ),
  ...['a', 'ont', 'ayant', 'avait', 'avaient'].flatMap((verb) => [
    `n'${verb} pas pris part`,
    `n'${verb} pris part`,
    `n'${verb} pas participe`,
    `n'${verb} participe`,
    `n'${verb} pas vote`,
  ]),
  ...['participe', 'participent', 'participant', 'participera', 'participeront'].flatMap((verb) => [
    `ne ${verb} pas`,
    `ne ${verb}`,
  ]),
  'ne vote pas', 'ne votent pas', 'ne votant pas', 'sans prendre part', 'sans participer',
  ...[
    'souhaite(nt)',
    'souhaitant',
    'desire(nt)',
    'desirant',
    'veut',
    'veulent',
    'peut',
    'peuvent',
    'pouvant',
  ].flatMap((verb) => [`ne ${verb} pas prendre part`, `ne ${verb} pas participer`]),
  'se deporte', 'se deportent', 'se deportant', "s'est deporte(e)", "s'etant deporte(e)(s)",
]; // biome-ignore format: a table of words

/**
 * What a number or names may be joined to. `side`: common words, counted only beside other words of the
 * vote; `noun`: « deux abstentions »; `verb`: may follow its subject, « M. X s’abstient »; `leaving`:
 * « quitte la salle » ; `without`: « hors de la présence de M. X ».
 */
export const VOTE_TERMS = {
  'side.inFavour': ['pour', 'oui', 'favorables'],
  'side.against': ['contre', 'non', 'defavorables', 'opposition(s)'],
  'noun.inFavour': [
    'voix pour', 'votes pour', 'vote pour', 'suffrages pour', 'voix favorable(s)', 'votes favorables',
    'vote favorable', 'avis favorables', 'suffrages favorables', 'voix en faveur', 'votes en faveur',
  ],
  'noun.against': [
    'voix contre', 'votes contre', 'suffrages contre', 'voix defavorable(s)', 'votes defavorables',
    'avis defavorables', 'avis contraires', "voix d'opposition", "vote(s) d'opposition", 'opposant(s)',
  ],
  'noun.abstentions': [
    'abstention(s)', 'absention(s)', 'abtention(s)', 'abstentionniste(s)', 'abst', 'abst.', 'abs.',
    "voix d'abstention", "vote(s) d'abstention", 'abstenu(e)(s)',
  ],
  'noun.notVoting': [
    'nppv', 'n.p.p.v', 'n.p.p.v.', 'nppav', 'nppvote', 'npv', 'non votant(s)', 'non-votant(s)',
    'non participant(s)', 'non participation(s)', 'non-participation(s)', 'refus de vote',
    'refus de prendre part', 'deport(s)', 'non prise de part', 'sans participation',
  ],
  'verb.inFavour': ['votent pour', 'votant pour', 'a vote pour', 'ont vote pour', 'ayant vote pour'],
  'verb.against': [
    'vote contre', 'votent contre', 'votant contre', 'a vote contre', 'ont vote contre',
    'ayant vote contre', "s'oppose", "s'opposent", "s'opposant", "s'est oppose(e)", 'se sont oppose(e)s',
    "s'etant oppose(e)(s)", 'etant contre', 'etant oppose(e)(s)',
  ],
  'verb.abstentions': [
    "s'abstient", "s'abstiennent", "s'abstenant", "s'est abstenu(e)", 'se sont abstenu(e)(s)',
    "s'etant abstenu(e)(s)", "s'abstenait", 'ont abstenu', 'a abstenu',
    // « ne prennent pas part à la discussion et s'abstiennent »: of the debate only.
    ...['a la discussion', 'aux discussions', 'au debat', 'aux debats'].flatMap((debate) => [
      `ne prend pas part ${debate} et s'abstient`,
      `ne prennent pas part ${debate} et s'abstiennent`,
    ]),
  ],
  'verb.notVoting': NOT_TAKING_PART,
  'leaving.notVoting': [
    ...['quitte', 'quittent', 'quittant', 'a quitte', 'ont quitte', 'ayant quitte'].flatMap((verb) => [
      `${verb} la salle`,
      `${verb} la seance`,
    ]),
    ...['sort', 'sortent', 'sortant', 'sorti(e)(s)', 'est sorti(e)', 'etant sorti(e)(s)'].map(
      (verb) => `${verb} de la salle`,
    ),
    'sorti(e)(s) au moment du vote', 'etant sorti(e)(s) au moment du vote', 'se retire', 'se retirent',
    'se retirant', "s'est retire(e)", "s'etant retire(e)(s)", 'se sont retire(e)(s)', "s'etait retire(e)",
  ],
  'without.notVoting': [
    'hors de la presence de', 'hors la presence de', 'en dehors de la presence de', 'hors presence de',
    'hors de la presence du', 'hors la presence du', 'en dehors de la presence du',
    'hors de la presence des', 'hors la presence des',
  ],
  voices: ['voix'],
  /** Other counts, read so that their number is not given to the word after it. */
  count: [
    'votants', 'votant', 'presents', 'exprimes', 'suffrages exprimes', 'exercice', 'pouvoir(s)',
    'procuration(s)', 'represente(e)s', 'absents', 'excuses', 'quorum', 'majorite absolue', 'bulletins',
    'blancs', 'nuls', 'blancs et nuls', 'blancs ou nuls', 'membres', 'total',
  ],
  none: ['aucun', 'aucune', 'neant', 'sans', 'ni', 'nul', 'nulle', 'personne'],
} as const satisfies Record<string, readonly string[]>; // biome-ignore format: a table of words

/** « (ne prend pas part) au débat ni au vote » */
export const VOTE_OBJECTS = [
  'vote',
  'votes',
  'debat',
  'debats',
  'discussion',
  'discussions',
  'deliberation',
  'scrutin',
];
/** « deux (élus) s’abstiennent » */
export const VOTER_NOUNS = [
  'elu(e)(s)', 'membre(s)', 'membres du conseil( municipal)', 'membres presents', 'conseiller(s)', 'conseillere(s)',
  'conseillers municipaux', 'delegue(e)(s)', 'administrateur(s)', 'bulletin(s)', 'personne(s)', 'votant(s)', 'voix', 'vote(s)', 'suffrage(s)', 'depute(e)(s)',
]; // biome-ignore format: a table of words
/** « Le Conseil municipal » … : who decides. */
export const COUNCILS = [
  'le conseil', 'le bureau', 'le comite', 'le comite syndical', 'la commission permanente', "l'assemblee",
  "l'assemblee deliberante", "l'organe deliberant", "le conseil d'administration",
  'le conseil de communaute', 'le conseil de territoire', 'les membres', 'les conseillers', 'les elus',
  // « Le CM prend acte », as minutes abbreviate it.
  'le cm', 'le c.m.', 'le conseil de la metropole', 'le conseil metropolitain', 'les membres presents',
  'les delegues',
]; // biome-ignore format: a table of words
/** Adjectives and complements that may follow: « municipal », « de la commune ». */
export const COUNCIL_ADJECTIVES = [
  'municipal', 'communautaire', 'departemental', 'departementale', 'regional', 'regionale', 'syndical', 'metropolitain', 'general',
  'municipaux', 'communautaires', 'du conseil', 'du conseil municipal', 'du comite', 'du bureau',
  'du conseil communautaire', "du conseil d'administration", 'du comite syndical', 'presents',
]; // biome-ignore format: a table of words

/** The formula after which a council's own words begin. */
export const AFTER_DELIBERATING = [
  'apres en avoir delibere', 'apres avoir delibere', 'apres deliberation',
  'apres en avoir valablement delibere', 'apres avoir valablement delibere', 'et apres deliberation',
  'ayant delibere', 'en ayant delibere', 'en avoir delibere', 'apres en avoir debattu', 'apres discussion',
  'apres vote', 'apres avoir vote', 'apres debat', 'apres echange de vues', 'mis aux voix', 'mise aux voix',
  'passe au vote', 'apres en avoir longuement delibere', 'apres en avoir delibere et vote',
  'et en avoir delibere',
]; // biome-ignore format: a table of words
