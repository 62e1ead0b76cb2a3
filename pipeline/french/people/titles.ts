import { LETTERS } from '../../patterns/letters.ts';

/**
 * What stands around a name, as data. Sources of patterns are for text folded in place (`foldInPlace`),
 * a space standing for any white space.
 */

/** Civilities, as printed without their full stop. */
export const CIVILITIES = [
  'm', 'mr', 'monsieur', 'moniseur', 'monsieu', 'monsier', 'madamme', 'mme', 'mne', 'mine', 'mime', 'mrne', 'mmc', 'madame', 'mlle', 'melle', 'mademoiselle', 'me', 'maitre', 'docteur', 'dr', 'pr', 'professeur',
  'mm', 'm.m', 'mrs', 'ms', 'mss', 'messieurs', 'mmes', 'mesdames', 'mesd', 'mdes', 'mssrs', 'messrs', 'mlles', 'melles', 'mesdemoiselles',
]; // biome-ignore format: a table of words

/** The same as sources of patterns, the longest first. */
export const CIVILITY_SOURCES: readonly string[] = CIVILITIES.toSorted((a, b) => b.length - a.length).map(
  (words) => words.replaceAll('.', '\\.'),
);

/** As printed before one person: a piece of a pattern. */
export const CIVILITY_OF_ONE = 'M\\.|Mr|Mme|Mlle|Monsieur|Madame';
/** Before one person or several. */
export const CIVILITY_OF_ANY = `${CIVILITY_OF_ONE}|MM\\.|Mmes|Mlles|Messieurs|Mesdames`;

/** A civility of several people, for each of them. */
export const ONE_OF: ReadonlyMap<string, string> = new Map([
  ['mm', 'M.'],
  ['m.m', 'M.'],
  ['mrs', 'M.'],
  ['ms', 'M.'],
  ['mss', 'M.'],
  ['messieurs', 'Monsieur'],
  ['mmes', 'Mme'],
  ['mesdames', 'Madame'],
  ['mesd', 'Mme'],
  ['mdes', 'Mme'],
  ['messrs', 'M.'],
  ['mssrs', 'M.'],
  ['mlles', 'Mlle'],
  ['melles', 'Mlle'],
  ['mesdemoiselles', 'Mademoiselle'],
]);

export const FEMININE = /^(?:mmes?|mlles?|melles?|madame|mesdames|mademoiselle|mesdemoiselles)(?![a-zß-ɏ])/iu;
export const MASCULINE = /^(?:mm?|mr|monsieur|messieurs)(?![a-zß-ɏ])/iu;

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** « de », « van », « El », « née »: small words of a name, never a name alone. */
export const PARTICLES: ReadonlySet<string> = new Set(
  words(`de du des la le les da das do dos di del della dal dalla el al ben bin bel bou abd van von vom vander den der
    ten ter te zu y e san santa saint sainte st ste nee ne epouse ep dit dite veuve vve`),
);

const OFFICE = [
  'maires?(?:[ -](?:adjointe?s?|deleguee?s?))?', 'adjointe?s?', 'adjt', 'conseill(?:er|ere)s?', 'cons(?:eil)?\\.', 'vices?[ -]?pres(?:idente?s?|\\.)', 'presidente?s?',
  'deputee?s?(?:-maires?)?', 'senat(?:eur|rice)s?(?:-maires?)?', 'deleguee?s?', 'titulaires?', 'suppleante?s?', 'doyen(?:ne)?s?', 'secretaires?',
  'membres?', 'administrat(?:eur|rice)s?', 'rapporteure?s?', 'elue?s?', 'assesseurs?', 'direct(?:eur|rice)', 'inspect(?:eur|rice)s?', '(?:sous-)?prefete?s?', 'dgs', 'questeurs?', 'tresori(?:er|ere)',
  'representante?s?', 'ministre', '(?:elle|lui)-meme',
].join('|'); // biome-ignore format: a table of words

const QUALIFIER = [
  'municip(?:ale?s?|aux)', 'communautaires?', 'metropolitaine?s?', 'departement(?:ale?s?|aux)', 'region(?:ale?s?|aux)', 'generale? des services',
  'gener(?:ale?s?|aux)', 'syndic(?:ale?s?|aux)', '(?:sub)?deleguee?s?', 'adjointe?s?', 'titulaires?', 'suppleante?s?', 'honoraires?', 'sortante?s?',
  'au maire', "d'age", 'de (?:la )?seance', 'de la (?:commune|ville)', "de l'assemblee", 'de quartier', 'du conseil(?: municipal| communautaire| executif(?: de [a-z]{4,12})?)?',
  "du conseil d'administration", 'du (?:comite|bureau) (?:syndical|communautaire)', 'presente?s?', 'de droit', 'elue?s?', 'nommee?s?',
].join('|'); // biome-ignore format: a table of words

const ORDINAL =
  '(?:\\d{1,2} ?(?:[e°]r?e?|n?de?|e?me)|premi(?:er|ere)|seconde?|(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz)ieme)';

/** « le Maire », « 1er adjoint », « conseillère municipale déléguée ». */
export const ROLE = `(?:(?:(?:tous|toutes) )?(?:le|la|les|tous|toutes) |l')?(?:${ORDINAL} ?)?(?:${OFFICE})(?![${LETTERS}'-])(?:[ -](?:${QUALIFIER})(?![${LETTERS}'-])){0,3}`;

/** A role of several people: said of a group, it is not a name's own. */
export const PLURAL_ROLE = /^(?:(?:les|tous|toutes)\s|[\p{L}-]{4,}s(?![\p{L}]))/u;

/** Words of titles, headings and sentences that are no part of a person's name. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  words(`je nous vous il elle ils elles absence absences absent absents absente absentes acquisition actes action adhesion administration adoption
    affaire affaires affichage agglomeration amenagement annexe annee apres approbation article assainissement assemblee
    association associations attribution autorisation avenant avis budget budgets cession code collectivite
    collectivites comite commission commune communaute communautaire communes compte comptes conformement conseil
    considerant construction contrat contrats convention conventions convocation cooperation creation culture date
    decide decision decisions delegation deliberation deliberations demande departement designation developpement
    direction dispositions eau ecole ecoles education election elections emploi emplois enfance enquete environnement
    est etaient etat exercice excuse excuses excusee excusees finances fixation fonction fonctionnement formant formation
    fait garantie gestion groupe habitat heures indemnites information informations installation intercommunalite
    investissement jeunesse logement lotissement mairie mise modification municipal municipale municipales municipaux
    nombre objet operation ordre orientation ouverture participation patrimoine personnel politique pour pouvoir
    pouvoirs presence presentation present presente presents presentes prefecture principal primitif proces procuration
    procurations programme projet proposition publication publique question questions quorum rapport ratification
    recrutement redevance reglement regie region renouvellement republique ressources reunion reunions scolaire seance
    secretariat service services session situation social sociale societe sport sports subvention subventions suivant
    suivants suppression syndicat tableau tarif tarifs taux taxe terrain territoire tourisme transfert transport
    transports travaux urbanisme vente verbal ville voirie votants vote vu abstention abstentions contre unanimite
    majorite suffrages exprimes scrutin bulletins lesquels laquelle lequel conformite extrait registre il elle ils elles
    interieur ministere
    sur par dans avec afin selon ceci cela adopte adoptee adoptes rejete rejetee nous vous on ce cette ces qui que dont ainsi etant ont sont etait aucun aucune rappel`),
);

/** Words that begin the name of a place or a thing called after somebody: « Place Jean JAURÈS ». */
export const OPENS_A_TITLE: ReadonlySet<string> = new Set(
  words(`allee avenue bibliotheque boulevard chemin cimetiere college creche eglise espace fourriere gymnase groupe hameau
    ilot impasse lycee maison mediathaque parc place pole quai quartier residence route rue salle square stade theatre zac zone`),
);

/** « (Mme X), qui préside la séance », « assurant la présidence »: said of the member named before. */
export const CLAUSES: ReadonlySet<string> = new Set(words('qui presidant assurant exercant faisant'));

/** What a heading over some members of a joint body calls their community. */
export const COMMUNITIES: ReadonlySet<string> = new Set(
  words(
    'agglo agglomeration canton cc ccas cdc commune communaute departement metropole syndicat sivom sivu',
  ),
);

/** « Directrice Générale des Services »: after a name, who works for the members and is none. */
export const OF_STAFF =
  /^(?:direct(?:eur|rice) generale?|d\.?g\.?[as]\.?|secretaire (?:generale?|de mairie))(?![a-z])/;

/** Verbs of sentences, which no list contains. */
export const SENTENCE_VERBS: ReadonlySet<string> = new Set(
  words(`rapporte expose presente indique informe rappelle propose explique precise soumet demande ouvre est sont etait
    etaient a ont ayant donne lit fait declare remercie procede decide approuve adopte constate souhaite prend preside`),
);

/** Words of the labels that begin another list, or something else. */
export const ENDS_A_LIST: ReadonlySet<string> = new Set(
  words(`absents absent absente absentes excuse excuses excusee excusees pouvoir pouvoirs procuration procurations
    presents present presente presentes represente representes secretaire votants nombre date objet quorum exercice
    rapporteur vote pour contre abstention abstentions convocation affichage ordre jour deliberation seance
    demissionnaire demissionnaires invite invites assistaient assistait auditeurs personnel services vacant`),
);

/** A phrase that goes on with what was said of somebody: « arrivé à 19 h, avant le vote du point 4 ». */
export const PHRASE_GOES_ON: ReadonlySet<string> = new Set(
  words('avant apres au aux point pendant lors a pour du des jusqu dont n'),
);
