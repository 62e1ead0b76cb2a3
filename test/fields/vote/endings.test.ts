import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { voteOf } from '../../helpers/vote-of.ts';

/** How it ended, where nobody is counted. Sentences of fictional councils, expected as `voteLine` prints it. */
const sentences: [text: string, expected: string][] = [
  [
    'Vu le code ;\nSur le rapport de M. ARBRE,\n\nDélibère :\n\nArticle premier.- Une subvention est attribuée au club.',
    'adopted - - - - - -',
  ],
  ['Le maire arrête :\nune date', '- - - - - - -'],
  [
    'LES DÉPENSES REPRÉSENTENT pour :\nSoit 78 %\n- le déficit\nLES RESTES À RÉALISER\nAdopté',
    'adopted - - - - - -',
  ],
  ['Le compte-rendu n’est pas adopté. Une remarque est faite.', 'rejected - - - - - -'],
  ['Adoptée au scrutin secret', 'adopted - secret - - - -'],
  [
    'Le Conseil à l’unanimité moins deux voix (M. ARBRE et Mme BOIS) approuve le projet.',
    'adopted unanimous - - - - -',
  ],
  ['Monsieur le Maire met aux voix : 10 voix pour l’option A, 4 voix pour l’option B.', '- - - - - - -'],
  ['Le conseil municipal ne souhaite pas donner suite à cette demande.', 'rejected - - - - - -'],
  ['Ce point est retiré de l’ordre du jour à la demande de M. le Maire.', 'withdrawn - - - - - -'],
  ['Point ajourné', 'adjourned - - - - - -'],
  ['L’assemblée prend acte du rapport annuel sur le prix et la qualité du service.', 'noted - - - - - -'],
  ['Le Conseil Municipal a pris acte de la communication de ce rapport.', 'noted - - - - - -'],
  [
    'Après présentation de ce rapport, le conseil municipal adopte le rapport sur le prix et la qualité du service public d’assainissement.',
    'adopted - - - - - -',
  ],
  [
    'Élection du maire. Premier tour de scrutin. Nombre de bulletins : 15. Bulletins blancs : 1. Suffrages exprimés : 14. Majorité absolue : 8. A obtenu : M. Paul ARBRE, quatorze voix. M. Paul ARBRE, ayant obtenu la majorité absolue, est proclamé maire.',
    '- - secret - - - -',
  ],
  [
    'Sont élus à l’unanimité des suffrages exprimés membres de la commission : Mme Léa BOIS, M. Paul ARBRE.',
    '- unanimous - - - - -',
  ],
  [
    '1) Vote du taux de la taxe foncière : Pour : 12 Contre : 3\n2) Vote du taux de la taxe d’habitation : Pour : 15 Contre : 0',
    'adopted - - - - - -',
  ],
  ['12 P, 2 C, 1 A', '- - - - - - -'],
  ['Le conseil municipal a débattu des orientations budgétaires.', '- - - - - - -'],
  ['Le conseil municipal ne prend pas de décision.', '- - - - - - -'],
  ['Le conseil municipal émet un avis réservé.', '- - - - - - -'],
  ['Vote reporté.', 'adjourned - - - - - -'],
  ['La délibération est mise en attente.', '- - - - - - -'],
  ['Par 8 voix contre 7, la proposition est rejetée.', 'rejected - - - - - -'],
  ['Le conseil retient l’entreprise Bâtir.', 'adopted - - - - - -'],
  ['Le devis est accepté.', '- - - - - - -'],
  ['Le conseil charge le maire de demander un devis.', 'adopted - - - - - -'],
  ['Le conseil demande un complément d’information avant de se prononcer.', '- - - - - - -'],
  ['Décision reportée.', 'adjourned - - - - - -'],
  ['Sujet reporté au prochain conseil municipal.', 'adjourned - - - - - -'],
  ['Le conseil municipal reporte sa décision.', 'adjourned - - - - - -'],
  ['La dénomination « rue du Lavoir » est retenue.', 'adopted - - - - - -'],
  ['Le devis de l’entreprise Untel est retenu pour 3 450 € TTC.', 'adopted - - - - - -'],
  ['M. le Maire propose le report. Accord unanime.', 'adjourned unanimous - - ~0 ~0 -'],
  ['Mme BOIS propose de retirer cette question.\nAccepté à l’unanimité', 'withdrawn unanimous - - ~0 ~0 -'],
  [
    'M. le Maire propose le report de ce point, le plan n’ayant pas été transmis.\nAccord unanime.',
    'adjourned unanimous - - ~0 ~0 -',
  ],
  ['Accord du conseil pour la création de deux postes.', 'adopted - - - - - -'],
  ['Le maire propose une prime de 400 €. Unanimité.', 'adopted unanimous - - ~0 ~0 -'],
  ['Rapporteur : M. BOIS\nMajorité – 3 abstentions', 'adopted majority - - - 3 -'],
  ['Majorité\n5 contre', 'adopted majority - - 5 - -'],
  [
    'Le conseil décide à la majorité (5 voix contre 3) de surseoir à toute décision.',
    'adjourned majority - 5 3 - -',
  ],
  ['Le conseil décide, par 5 voix contre 3, de reporter ce point.', 'adjourned - - 5 3 - -'],
  [
    'M. HÊTRE : Ce projet n’a jamais été\nadopté à l’unanimité et pour cause.\n\nAdopté à la majorité',
    'adopted majority - - - - -',
  ],
  ['M. le Maire : la délibération est adoptée à l’unanimité.', 'adopted unanimous - - ~0 ~0 -'],
  ['Mme BOIS : présente le rapport. Adopté à l’unanimité.', 'adopted unanimous - - ~0 ~0 -'],
  ['Après discussion, le scénario 2 est retenu.', 'adopted - - - - - -'],
  ['Le conseil décide de reporter.', 'adjourned - - - - - -'],
  ['Le conseil municipal décide de reporter l’excédent au compte 002.', 'adopted - - - - - -'],
  ['Le maire propose de reporter les crédits. Adopté à l’unanimité.', 'adopted unanimous - - ~0 ~0 -'],
  ['Le conseil municipal souhaite reporter ce point.', '- - - - - - -'],
  ['Le conseil donne un avis favorable sous réserve.', 'adopted - - - - - -'],
  ['Après débat, la majorité du conseil est favorable.', '- - - - - - -'],
  ['V : 19 P : 19 C : 0 A : 0', '- - - - - - -'],
  [
    'Le total des dépenses 2016 s’élève à 147 555 € pour la commune. Le conseil adopte.',
    'adopted - - - - - -',
  ],
  ['Vu les articles L.153-36 à L.153-48 pour le PLUi, le conseil approuve.', 'adopted - - - - - -'],
];

const test = suite('vote: endings');
for (const [text, expected] of sentences) test(text, () => assert.is(voteOf(text), expected));
test.run();
