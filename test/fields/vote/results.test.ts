import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { voteOf } from '../../helpers/vote-of.ts';

/** Ballots, elections, and results in the words of each. Sentences of fictional councils, expected as `voteLine` prints it. */
const sentences: [text: string, expected: string][] = [
  // What is carried over to a budget or a day is no item put off.
  ...[
    'Les restes à réaliser du budget annexe de l’eau sont reportés au budget de reprise des résultats,',
    'Le terme de la convention est reporté au 31 décembre.',
    'La demande du club est reportée à 2025.',
  ].map((said): [string, string] => [
    `Le conseil municipal, après en avoir délibéré, approuve le compte. ${said}`,
    'adopted - - - - - -',
  ]),
  [
    'Le contrat arrivant à échéance au 31 décembre, le Conseil autorise le Maire à le renouveler.',
    'adopted - - - - - -',
  ],
  ['Le rapport est présenté par M. Luc PIN. Le conseil l’approuve sans observation.', 'adopted - - - - - -'],
  ['Votants : 9. Pour : 9. Adoptée à l’unanimité.', 'adopted unanimous - 9 ~0 ~0 -'],
  [
    'Le prix est de 18 €. Laurence PIN, voisine immédiate, ne participe ni au débat ni au vote.\n\nVote : 6 pour, 2 contre',
    'adopted - - 6 2 - 1[Laurence PIN]',
  ],
  [
    'Groupe\tPour\tContre\tAbstention\nMajorité\t9\t0\t0\nNon inscrit\t0\t0\t1\nTotal\t9\t0\t1\n\nLe rapport est adopté à la majorité.',
    'adopted majority - 9 0 1 -',
  ],
  ['Dossier ajourné dans l’attente de pièces complémentaires.', 'adjourned - - - - - -'],
  [
    'Trois aides sont accordées ; le dossier n° 22-17 est rejeté.\nPour : 6, contre : 2',
    'adopted - - 6 2 - -',
  ],
  ['La question du gymnase est donc reportée à 2025.', 'adjourned - - - - - -'],
  // Whatever mark stands before the points.
  ...['-', '•', '✓', '❖', '➢'].map((mark): [string, string] => [
    `Après en avoir délibéré, le Conseil municipal, à l’unanimité ou non des membres présents :\n${mark} Autorise le maire à signer la convention.`,
    'adopted - - - - - -',
  ]),
  ["Le loyer serait de 200 €. Le conseil n'accède pas à cette demande.", 'rejected - - - - - -'],
  [
    "Le Conseil décide d'attendre les simulations financières avant de se prononcer.",
    'adjourned - - - - - -',
  ],
  ['Trente agents sont concernés. Il est donné acte de la communication de ce rapport.', 'noted - - - - - -'],
  [
    "Madame BOIS présente le rapport : 27 dossiers reçus au 30 novembre. Le Conseil d'administration prend acte de ce rapport.",
    'noted - - - - - -',
  ],
  [
    "A ADOPTÉ À L'UNANIMITÉ, EN SA SÉANCE DU 29 AVRIL 2022, LA DÉLIBÉRATION DONT LA TENEUR SUIT :",
    'adopted unanimous - - ~0 ~0 -',
  ],
  ['12 voix pour M. Paul ARBRE, 3 voix pour Mme Léa BOIS.', '- - - - - - -'],
  ['Ont obtenu : M. Paul ARBRE : 12 voix ; Mme Léa BOIS : 3 voix. M. Paul ARBRE est élu.', '- - - - - - -'],
  ['M. Paul ARBRE est élu 1er adjoint avec 14 voix et un bulletin blanc.', '- - secret - - - -'],
  [
    'Après dépouillement, les résultats sont les suivants : nombre de bulletins : 15, bulletins blancs : 1, suffrages exprimés : 14. A obtenu M. ARBRE : 14 voix.',
    '- - secret - - - -',
  ],
  [
    'Le conseil municipal procède, à main levée, à la désignation des délégués. Sont désignés à l’unanimité : M. Paul ARBRE, titulaire ; Mme Léa BOIS, suppléante.',
    '- unanimous showOfHands - - - -',
  ],
  [
    'Le conseil municipal décide, à l’unanimité, de procéder à un vote à main levée. M. Paul ARBRE est désigné délégué à l’unanimité.',
    '- unanimous showOfHands - - - -',
  ],
  ['Le vote a lieu à main levée : 15 voix pour.', 'adopted - showOfHands 15 - - -'],
  ['Mode de scrutin : ordinaire\nPour : 15', 'adopted - - 15 - - -'],
  [
    'Résultat du scrutin : 10 bulletins « pour », 5 bulletins « contre », 1 bulletin blanc.',
    'adopted - secret 10 5 - -',
  ],
  ['Vote à bulletins secrets : pour 10, contre 5, blanc 1', 'adopted - secret 10 5 - -'],
  [
    'A la demande de M. ARBRE, le vote a lieu à bulletin secret : 10 oui, 5 non, 1 nul.',
    'adopted - secret 10 5 - -',
  ],
  ['Vote électronique : Pour 30, Contre 2, Abstention 3, Non votant 1', 'adopted - electronic 30 2 3 1'],
  [
    'Le Conseil Municipal décide à l’unanimité de voter à main levée.\nElection des membres de la commission d’appel d’offres : liste unique.',
    '- - showOfHands - - - -',
  ],
  [
    'Le conseil municipal a voté à main levée à l’unanimité le budget.',
    'adopted unanimous showOfHands - ~0 ~0 -',
  ],
  [
    'L’assemblée délibérante, à l’unanimité des membres présents, adopte le principe.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Le comité syndical, l’exposé du Président entendu, après en avoir délibéré, à l’unanimité, décide :',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Le Conseil d’Administration, à l’unanimité de ses membres, accorde un secours de 150 €.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  ['Les membres présents, à l’unanimité, acceptent cette proposition.', 'adopted unanimous - - ~0 ~0 -'],
  ['Accepté à l’unanimité des présents.', 'adopted unanimous - - ~0 ~0 -'],
  ['Cette décision est prise à l’unanimité.', 'adopted unanimous - - ~0 ~0 -'],
  ['Décision prise à l’unanimité.', 'adopted unanimous - - ~0 ~0 -'],
  ['Ainsi délibéré à l’unanimité.', 'adopted unanimous - - ~0 ~0 -'],
  ['Fait et délibéré à l’unanimité les jour, mois et an que dessus.', 'adopted unanimous - - ~0 ~0 -'],
  ['Cette délibération a recueilli l’unanimité des suffrages.', 'adopted unanimous - - ~0 ~0 -'],
  ['La proposition du maire reçoit un avis favorable unanime.', 'adopted unanimous - - ~0 ~0 -'],
  ['Unanimement, le conseil accepte.', 'adopted unanimous - - ~0 ~0 -'],
  ['Le conseil est unanimement favorable.', 'adopted unanimous - - ~0 ~0 -'],
  ['Les conseillers municipaux approuvent unanimement ce choix.', 'adopted unanimous - - ~0 ~0 -'],
  ['Accord unanime du conseil.', 'adopted unanimous - - ~0 ~0 -'],
  ['Le Conseil Municipal, unanime, approuve la proposition.', 'adopted unanimous - - ~0 ~0 -'],
  ['Adoption à l’unanimité', 'adopted unanimous - - ~0 ~0 -'],
  ['Adoption à la majorité (3 abstentions)', 'adopted majority - - - 3 -'],
  ['Vote favorable à l’unanimité', 'adopted unanimous - - ~0 ~0 -'],
  ['OUI à l’unanimité', 'adopted unanimous - - ~0 ~0 -'],
  ['Accord', '- - - - - - -'],
  ['Avis favorable', 'adopted - - - - - -'],
  ['Rejet à l’unanimité', 'rejected unanimous - - - - -'],
  ['Refus à l’unanimité.', 'rejected unanimous - - - - -'],
  ['Avis défavorable (10 contre, 3 pour, 2 abstentions)', 'rejected - - 3 10 2 -'],
  ['Le conseil municipal refuse à l’unanimité cette demande.', 'rejected unanimous - - - - -'],
  ['Le conseil municipal est contre à l’unanimité.', 'rejected unanimous - - - - -'],
  [
    'Le conseil municipal, après en avoir délibéré, émet, à l’unanimité des membres présents, un avis défavorable au projet.',
    'rejected unanimous - - - - -',
  ],
  ['Le conseil municipal donne un avis défavorable par 12 voix.', 'rejected - - - - - -'],
  [
    'Le conseil municipal, à l’unanimité, s’oppose au transfert de la compétence PLU.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  ['Le Conseil Municipal n’émet aucune observation et prend acte.', 'noted - - - - - -'],
  ['Ouï l’exposé, le conseil prend note de ces informations.', 'noted - - - - - -'],
  ['Le conseil municipal est favorable, sans opposition ni abstention.', 'adopted - - - 0 0 -'],
  ['Aucune opposition, aucune abstention : la délibération est adoptée.', 'adopted - - - 0 0 -'],
  ['Le Conseil municipal, sans vote, prend acte de la communication.', 'noted - - - - - -'],
  ['Adopté à l’unanimité (abstention du groupe Demain)', 'adopted unanimous - - ~0 - -'],
  ['Adopté à l’unanimité, les élus de la liste Demain s’abstenant', 'adopted unanimous - - ~0 - -'],
  ['Groupe Demain : abstention. Adopté à l’unanimité', 'adopted unanimous - - ~0 - -'],
  ['M. le Maire s’abstient. Adopté à l’unanimité des autres membres', 'adopted unanimous - - ~0 - -'],
  [
    'Le groupe Demain vote contre, le groupe Autrement s’abstient. Adopté à la majorité',
    'adopted majority - - - - -',
  ],
  ['Accordée. M. Paul ARBRE, administrateur, ne prend pas part au vote.', 'adopted - - - - - 1[Paul ARBRE]'],
  ['Les subventions sont accordées par la Région.', '- - - - - - -'],
  ['Le comité opte pour le devis de 745 €.', 'adopted - - - - - -'],
  ['Rapporteur : Monsieur ARBRE\nRetiré de l’ordre du jour', 'withdrawn - - - - - -'],
  ['L’affaire est renvoyée à une séance ultérieure.', 'adjourned - - - - - -'],
  ['Cette question sera revue lors d’une prochaine réunion.', 'adjourned - - - - - -'],
  ['Le rapport sera présenté lors d’une prochaine réunion.', '- - - - - - -'],
  ['Report au prochain bureau, la fiche de poste devant être revue.', 'adjourned - - - - - -'],
  ['Report à la section d’investissement : 12 000 €.', '- - - - - - -'],
  [
    'Le maire propose de reporter ce point dans l’attente de l’avis des Douanes. Accord unanime.',
    'adjourned unanimous - - ~0 ~0 -',
  ],
  [
    'Le Conseil adopte, à la majorité (abstentions : groupe Demain, MM. ARBRE et BOIS), les conclusions du rapport.',
    'adopted majority - - - -[ARBRE, BOIS] -',
  ],
  [
    'Le conseil approuve.\nPaul ARBRE : « À la réunion publique, nous étions 40 contre et 3 pour. »\nVote : 7 pour, 2 contre.',
    'adopted - - 7 2 - -',
  ],
  [
    'Ce dernier est adopté à l’unanimité. Le maire décide d’ajourner le vote des budgets.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  ['Qui s’abstient ? Aucun membre ne s’abstient. Adopté à l’unanimité', 'adopted unanimous - - ~0 0 -'],
];

const test = suite('vote: results');
for (const [text, expected] of sentences) test(text, () => assert.is(voteOf(text), expected));
test.run();
