import type { Deliberation } from '../../../schemas/deliberation.ts';

/**
 * The formulas by which an act says how the vote went, as data; « (e) » marks letters that may be absent
 * (see `lexicon`). What makes each of them count, and where, is in `results.ts` and `context.ts`.
 */

export type Outcome = NonNullable<Deliberation['vote']['outcome']>;

/** « ADOPTÉE », « La délibération est rejetée », « point retiré ». */
export const RESULTS = {
  adopted: [
    'adopte(e)(s)', 'approuve(e)(s)', 'accepte(e)(s)', 'valide(e)(s)', 'enterine(e)(s)',
    'accordee(s)', 'accordes',
    // « Anprouvée »: a page read optically.
    'anprouve(e)', 'anpronve(e)', 'ratifie(e)(s)', 'avis favorable', 'favorable', 'adoption',
    // Of minutes and of one choice among several only: see `KEPT_LEAD`.
    'arrete', 'arretes', 'retenu(e)(s)', 'accord du conseil', 'accord de tous',
    'accord de tous les conseillers', 'accord de tous les membres', 'avis conforme',
  ],
  rejected: [
    'rejete(e)(s)', 'refuse(e)(s)', 'repousse(e)(s)', 'non adopte(e)(s)', 'non approuve(e)(s)',
    "n'est pas adopte(e)", "n'a pas ete adopte(e)", 'ne sont pas adopte(e)s', "n'est pas approuve(e)",
    'avis defavorable', 'defavorable', 'rejet', 'desapprouve(e)', 'refus', 'refus du conseil( municipal)', "n'est pas accepte(e)",
    "n'est pas retenu(e)",
  ],
  withdrawn: ['retire(e)(s)', 'retrait'],
  adjourned: ['ajourne(e)(s)', 'reporte(e)(s)', 'differe(e)(s)', 'renvoye(e)(s)', 'ajournement'],
  noted: ['dont acte', 'pris acte', "prise d'acte", 'actee', 'actees'],
} as const satisfies Record<Outcome, readonly string[]>; // biome-ignore format: a table of words

/** What such a word may be said of. */
export const ACT_NOUNS = [
  'acte', 'affaire', 'avenant', 'budget', 'budget primitif', 'compte administratif', 'compte de gestion', 'compte',
  'convention', 'decision', 'decision modificative', 'deliberation', 'demande', 'dispositions', 'dossier', 'ensemble',
  'examen', 'mesure', 'motion', 'point', 'principe', 'projet', 'projet de deliberation', 'proposition', 'propositions',
  'question', 'rapport', 'reglement', 'resolution', 'subvention', 'subventions', 'sujet', 'tarif', 'tarifs', 'texte',
  'voeu', 'vote', 'deliberations', 'compte rendu', 'compte-rendu', 'proces verbal', 'proces-verbal', 'conclusions', 'conclusions du rapport', 'proposition du maire', 'item',
]; // biome-ignore format: a table of words

/** « Résultat du vote : », « Décision : » before such a word. */
export const RESULT_LABELS = [
  'vote', 'votes', 'resultat', 'resultat du vote', 'resultats du vote', 'decision', 'avis', 'sens du vote',
  'conclusion', 'decision du conseil', 'vote du conseil', 'avis du conseil', 'resultats', 'mode de vote',
]; // biome-ignore format: a table of words

const spaced = (...words: string[]): string[] => words.map((word) => [...word].join(' '));

/** Verbs of the council, third person: « DÉCIDE », « approuvent », « a voté ». */
export const COUNCIL_VERBS = {
  /** A formula of adoption by itself, even in an election. */
  carried: ['adopte(nt)', 'a adopte', 'ont adopte', ...spaced('adopte')],
  adopted: [
    'accepte(nt)', 'accorde(nt)', 'adhere(nt)', 'affecte(nt)', 'alloue(nt)', 'annule(nt)', 'approuve(nt)',
    'arrete(nt)', 'attribue(nt)', 'confirme(nt)', 'cree(nt)', 'decide(nt)', 'delibere(nt)', 'delegue(nt)',
    'emet un avis favorable', 'donne un avis favorable', 'engage', 'fixe(nt)', 'emettent un avis favorable',
    'donne son accord', 'opte(nt) pour', 'institue', 'instaure', 'maintient', 'modifie', 'octroie', 'prononce', 'ratifie',
    'reconduit', 'renouvelle', 'retient', 'choisit', 'sollicite', 'supprime', 'valide(nt)', 'vote(nt)',
    'enterine(nt)', 'renonce', 'prescrit', 'soutient', 'a decide', 'a approuve', 'a accepte', 'a fixe',
    'a valide', 'a vote', 'ont decide', 'ont approuve', 'ont accepte', 'est favorable a',
    'sont favorables a', 'se prononce(nt) favorablement', 'se declare favorable', 'donnent leur accord',
    "n'emet pas d'objection", 'acquiert', 'vend', 'abroge', 'declare',
    ...spaced('decide', 'approuve', 'autorise', 'delibere', 'arrete'),
  ],
  /** Often only serves another decision: « prend acte … et autorise le maire à signer ». */
  authorised: [
    'autorise(nt)', 'a autorise', 'ont autorise', 'mandate', 'habilite', 'donne pouvoir', 'donne mandat',
    'donne delegation', 'charge',
  ],
  /** Decisions on persons: an election is no adoption by itself. */
  appointed: [
    'designe(nt)', 'elit', 'elisent', 'nomme(nt)', 'proclame(nt)', 'a designe', 'a elu', 'ont designe',
  ],
  rejected: [
    'rejette(nt)', 'refuse(nt)', "n'adopte pas", 'ne donne pas son accord', 'ne vote pas',
    "n'accede(nt) pas", "n'approuve(nt) pas", "n'accepte(nt) pas", 'ne valide(nt) pas',
    "n'autorise(nt) pas", 'desapprouve', "n'est pas favorable", 'ne sont pas favorables',
    'ne se prononce pas favorablement', 'a rejete', 'a refuse', 'se prononce defavorablement',
    'se prononce contre', 'est contre', 'est defavorable', 'sont defavorables', 'sont contre',
    'ne souhaite(nt) pas donner suite', 'ne donne(nt) pas suite',
  ],
  /** An opinion the council is asked for: votes « pour » are then for the opinion. */
  unfavourable: [
    'emet un avis defavorable', 'donne un avis defavorable', 'emettent un avis defavorable',
    'a emis un avis defavorable', "d'emettre un avis defavorable", 'emettre un avis defavorable',
    // « émet, à l'unanimité des membres présents, un avis défavorable »
    ...['emet', 'donne', 'rend', 'formule'].flatMap((verb) =>
      [
        "l'unanimite( des membres)( des presents)( des voix)( presents)( et representes)",
        'la majorite( des voix)',
      ].map((how) => `${verb}(,) a ${how}(,) un avis defavorable`),
    ),
  ],
  adjourned: ['ajourne', 'sursoit', 'surseoit', 'a ajourne', "decide(nt) d'attendre"],
  withdrawn: [],
  noted: [
    'prend acte', 'prennent acte', 'a pris acte', 'ont pris acte', 'donne acte', 'donnent acte',
    'prend note', 'a donne acte', 'decide de prendre acte', 'prenant acte', 'est pris acte',
    'est donne acte', 'ont donne acte', 'de prendre acte',
  ],
  /** The weakest of all: a report often opens so. */
  informed: [
    'est informe', 'sont informes', 'prend connaissance', 'a pris connaissance', 'a ete informe',
    'prennent connaissance', 'ont pris connaissance',
  ],
} as const satisfies Record<
  Outcome | 'carried' | 'authorised' | 'appointed' | 'unfavourable' | 'informed',
  readonly string[]
>; // biome-ignore format: a table of words

/** `misread`: « à lunanimité », « à Punanimité », « à l’Unanimitédes » of a page read optically. */
export const MAJORITIES = {
  unanimous: [
    'unanimite',
    'unanimement',
    'unanime(s)',
    'accord unanime',
    'avis unanime',
    'vote unanime',
    'approbation unanime',
  ],
  misread: ['lunanimite', 'punanimite', 'funanimite', 'unanimitedes'],
  majority: ['a la majorite', 'par la majorite', 'a une large majorite', 'majorite'],
} as const;
