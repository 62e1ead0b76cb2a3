import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { voteOf } from '../../helpers/vote-of.ts';

/** Whole formulas of all kinds of councils; expected as `voteLine` prints it. */
const ACTS: [text: string, expected: string][] = [
  [
    'Délibération adoptée par :\n21 voix pour – 2 voix contre (M. Paul ARBRE, Mme Léa BOIS) – 1 abstention (M. Luc HÊTRE)',
    'adopted - - 21 2[Paul ARBRE, Léa BOIS] 1[Luc HÊTRE] -',
  ],
  [
    'À la majorité absolue des suffrages exprimés, par 24 voix pour, 3 contre (groupe Demain : Mmes BOIS, ORME, M. HÊTRE)',
    'adopted majority - 24 3[BOIS, ORME, HÊTRE] - -',
  ],
  [
    '2 abstentions : Groupe « Ensemble » (M. Paul ARBRE, Mme Léa BOIS)',
    '- - - - - 2[Paul ARBRE, Léa BOIS] -',
  ],
  [
    'Par 20 voix pour et 4 abstentions (Mesdames BOIS, ORME, Messieurs HÊTRE, ARBRE), le conseil approuve',
    'adopted - - 20 - 4[BOIS, ORME, HÊTRE, ARBRE] -',
  ],
  [
    'DIT que les crédits sont inscrits au budget, pour 12 500 €.\nVote : Abstentions : 1 - Contre : 2 - Pour : 4',
    'adopted - - 4 2 1 -',
  ],
  [
    'Après en avoir délibéré, le conseil, à la majorité, soit 5\npour, 1 contre et 0 abstention,\ndécide d’acquérir la parcelle.',
    'adopted majority - 5 1 0 -',
  ],
  // Under the last of the articles, and above a day that is of what follows.
  [
    'Après en avoir délibéré :\nARTICLE 1 - Le projet est approuvé.\nARTICLE 2 - La dépense sera imputée à l’article 6574.\n21 pour / 0 contre / 0 abstention ADOPTÉ',
    'adopted - - 21 0 0 -',
  ],
  [
    'ONT VOTÉ POUR : 17\nONT VOTÉ CONTRE : 0\nSE SONT ABSTENUS : 0\nAffiché le 19 janvier 2024',
    'adopted - - 17 0 0 -',
  ],
  [
    'POUR CONTRE ABSTENTION\n7\t1\t1\nFait et délibéré les jour, mois et an que dessus.',
    'adopted - - 7 1 1 -',
  ],
  ['Votants : 27 – Exprimés : 25 – Abstentions : 2 – Pour : 25 – Contre : 0', 'adopted - - 25 0 2 -'],
  [
    'RÉSULTAT DU VOTE\nNombre de votants : 27\nPour : 27\nContre :\nAbstentions :\n\n12 rue de la Mairie',
    'adopted - - 27 - - -',
  ],
  [
    'Vote du Conseil : Pour : 23 Contre : 0 Abstentions : 2 (L. BOIS, P. ARBRE)',
    'adopted - - 23 0 2[L. BOIS, P. ARBRE] -',
  ],
  [
    'Le Conseil Municipal, par 15 voix POUR et 2 CONTRE (M. ARBRE, Mme BOIS), DECIDE d’approuver',
    'adopted - - 15 2[ARBRE, BOIS] - -',
  ],
  ['Cette délibération est mise aux voix : Pour : 12 ; Contre : 0 ; Abstention : 0', 'adopted - - 12 0 0 -'],
  ['Abstention : 0 Contre : 0 Pour : 12', 'adopted - - 12 0 0 -'],
  ['Abstention 0 Contre 0 Pour 12', 'adopted - - 12 0 0 -'],
  ['Ont voté pour : 12 – contre : 3 – abstentions : 1', 'adopted - - 12 3 1 -'],
  ['Pour\n12\nContre\n0\nAbstention\n1', 'adopted - - 12 0 1 -'],
  ['Pour\nContre\nAbstention\n12\n0\n1', 'adopted - - 12 0 1 -'],
  ['VOTE : POUR à l’unanimité', 'adopted unanimous - - ~0 ~0 -'],
  ['ADOPTE A L UNANIMITE', 'adopted unanimous - - ~0 ~0 -'],
  ['Adopté à l’ unanimité', 'adopted unanimous - - ~0 ~0 -'],
  ['Contre : personne. Abstention : personne. Adopté à l’unanimité.', 'adopted unanimous - - 0 0 -'],
  [
    'Qui est contre ? Qui s’abstient ? Je vous remercie.\nAdopté à l’unanimité.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Sous la présidence de Mme Léa BOIS, M. Paul ARBRE s’étant retiré, le conseil approuve le compte administratif à l’unanimité',
    'adopted unanimous - - ~0 ~0 1[Paul ARBRE]',
  ],
  [
    'M. Paul ARBRE cède la présidence à Mme Léa BOIS, et quitte la salle.\n\nLe conseil adopte à l’unanimité.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Monsieur le Maire, Paul ARBRE, ne prend pas part au vote.\nAdopté à l’unanimité',
    'adopted unanimous - - ~0 ~0 1[Paul ARBRE]',
  ],
  ['Ne prennent pas part au vote : Mmes BOIS, ORME ; M. HÊTRE', '- - - - - - 3[BOIS, ORME, HÊTRE]'],
  [
    'Adopté à l’unanimité. (M. Paul ARBRE n’ayant pas pris part au vote)',
    'adopted unanimous - - ~0 ~0 1[Paul ARBRE]',
  ],
  ['une voix contre, celle de M. Paul ARBRE', '- - - - 1[Paul ARBRE] - -'],
  [
    '12 voix pour et une abstention. L’abstention est celle de Mme Ève ORME.',
    'adopted - - 12 - 1[Ève ORME] -',
  ],
  [
    'Mme Léa BOIS présente le rapport.\nÀ la majorité (l’abstention est celle de M. Paul ARBRE), le conseil approuve.',
    'adopted majority - - - 1[Paul ARBRE] -',
  ],
  [
    'Les voix contre sont celles de Mme Ève ORME et M. Luc HÊTRE ; l’abstention étant celle d’Anne PIN.',
    '- - - - 2[Ève ORME, Luc HÊTRE] 1[Anne PIN] -',
  ],
  ['avec 2 voix contre (celles de MM. ARBRE et HÊTRE)', '- - - - 2[ARBRE, HÊTRE] - -'],
  ['une abstention en la personne de M. Paul ARBRE', '- - - - - 1[Paul ARBRE] -'],
  [
    '14 voix pour, 1 abstention (Mme Léa BOIS), 2 contre (MM. ARBRE et HÊTRE). La délibération est adoptée à la majorité.',
    'adopted majority - 14 2[ARBRE, HÊTRE] 1[Léa BOIS] -',
  ],
  ['Adopté à la majorité (abstention : M. Paul ARBRE)', 'adopted majority - - - 1[Paul ARBRE] -'],
  [
    'ADOPTÉ : à l’unanimité des membres présents et représentés (Mme Léa BOIS ne participant pas au vote)',
    'adopted unanimous - - ~0 ~0 1[Léa BOIS]',
  ],
  [
    'Le Conseil municipal, ouï l’exposé de son rapporteur et après en avoir délibéré à l’unanimité des membres présents, DÉCIDE',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Madame Léa BOIS, directement concernée, sort de la salle et ne prend pas part au vote.\n\nAdopté à l’unanimité.',
    'adopted unanimous - - ~0 ~0 1[Léa BOIS]',
  ],
  [
    'Le Conseil municipal,\nVu le code général des collectivités territoriales,\nVu la délibération n° 2019-12 du 3 mars 2019 approuvée à la majorité,\nConsidérant qu’il convient d’agir,\nAprès en avoir délibéré,\nDécide à l’unanimité :\nArticle 1er : D’approuver le projet.\nArticle 2 : De charger le maire de l’exécution.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Entendu l’exposé de Monsieur le Maire,\nLe Conseil Municipal, après en avoir délibéré,\nA L’UNANIMITE\nAPPROUVE la convention',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Le Conseil Municipal :\n- approuve le projet,\n- charge le maire\npar : 14 voix pour, 0 contre, 1 abstention',
    'adopted - - 14 0 1 -',
  ],
  [
    'Il est proposé de nommer Mme BOIS. Aucune objection n’étant apparue pour un vote à mains levées, la délibération est adoptée : POUR : 12.',
    'adopted - showOfHands 12 - - -',
  ],
  [
    'Conformément à l’article L. 2121-15, le Conseil municipal décide, à l’unanimité, de recourir au vote à mains levées. Le projet est adopté à l’unanimité.',
    'adopted unanimous showOfHands - ~0 ~0 -',
  ],
  ['Il est procédé au vote à main levée. Résultat : 14 pour, 1 contre.', 'adopted - showOfHands 14 1 - -'],
  [
    'Le vote a lieu à bulletin secret à la demande du tiers des membres. Pour : 10, Contre : 9.',
    'adopted - secret 10 9 - -',
  ],
  [
    'Conformément à l’article L. 2121-21, il est procédé au scrutin secret.\nPour : 10\nContre : 9',
    'adopted - secret 10 9 - -',
  ],
  [
    'Le conseil municipal a décidé, à l’unanimité, de ne pas voter à bulletin secret.\nSont désignés : M. Paul ARBRE',
    '- - - - - - -',
  ],
  ['Le conseil municipal PREND ACTE de la présentation du rapport.\nPour : 14', 'noted - - 14 - - -'],
  ['Cette communication ne donne pas lieu à un vote.', '- - - - - - -'],
  ['Le Conseil Municipal donne acte au Maire de cette communication.', 'noted - - - - - -'],
  ['La délibération n’est pas soumise au vote.\nLe point est reporté.', 'adjourned - - - - - -'],
  [
    'Mise aux voix, la motion est rejetée par 15 voix contre, 4 voix pour et 2 abstentions.',
    'rejected - - 4 15 2 -',
  ],
  ['D E C I D E\nArticle 1 : d’approuver', 'adopted - - - - - -'],
  ['LE CONSEIL MUNICIPAL\nAprès en avoir délibéré\nA l’unanimité\nDécide', 'adopted unanimous - - ~0 ~0 -'],
  [
    'Le conseil communautaire, après en avoir délibéré, à l’unanimité des suffrages exprimés (3 abstentions : MM. ARBRE, HÊTRE et Mme BOIS) : APPROUVE',
    'adopted unanimous - - ~0 3[ARBRE, HÊTRE, BOIS] -',
  ],
  [
    'Pour : 28 (dont 5 par procuration)\nContre : 0\nAbstention : 1 – Mme Léa BOIS\nN’a pas pris part au vote : 1 – M. Paul ARBRE',
    'adopted - - 28 0 1[Léa BOIS] 1[Paul ARBRE]',
  ],
  ['Refus de vote : 2\nPour : 20', 'adopted - - 20 - - 2'],
  [
    'Le Conseil municipal, à l’unanimité des votants, M. Paul ARBRE n’ayant pas participé au vote ni aux débats, DÉCIDE',
    'adopted unanimous - - ~0 ~0 1[Paul ARBRE]',
  ],
  ['Votes pour : 10, vote contre : 1 M. Paul ARBRE, abstention : 0', 'adopted - - 10 1[Paul ARBRE] 0 -'],
  ['Approuvé à l’unanimité par le Conseil Municipal', 'adopted unanimous - - ~0 ~0 -'],
  [
    'Le compte rendu est adressé au préfet.\nLe conseil décide d’adopter le règlement à la majorité.',
    'adopted majority - - - - -',
  ],
  [
    'POUR : 18\nCONTRE : 2 (Paul ARBRE – Léa BOIS)\nABSTENTIONS : 1 (Luc HÊTRE)\nNE PREND PAS PART AU VOTE : 1 (Ève ORME)',
    'adopted - - 18 2[Paul ARBRE, Léa BOIS] 1[Luc HÊTRE] 1[Ève ORME]',
  ],
  ['Pour : 18 voix (Paul ARBRE et Léa BOIS, etc.)', 'adopted - - 18 - - -'],
  ['Les conseillers sont favorables à l’unanimité.', 'adopted unanimous - - ~0 ~0 -'],
  ['Vœu adopté (1 abstention)', 'adopted - - - - 1 -'],
  [
    'Votent pour : Paul ARBRE (2 voix), Léa BOIS\nVote contre : Luc HÊTRE\nLe comité fixe donc la participation.',
    'adopted - - -[Paul ARBRE, Léa BOIS] 1[Luc HÊTRE] - -',
  ],
  ['Pour\tContre\tAbstention\n4\t1 (P. PIN)\t1 (È. ORME)', 'adopted - - 4 1[P. PIN] 1[È. ORME] -'],
  // Names in the cells below the counts, as many as they say; a row for each member.
  [
    'Le conseil adopte le projet.\nPour\tContre\tAbstention\n8\t2\t1\n\tPaul ARBRE\tLéa BOIS\n\tLuc HÊTRE\t\nLa séance est levée.',
    'adopted - - 8 2[Paul ARBRE, Luc HÊTRE] 1[Léa BOIS] -',
  ],
  [
    'Le conseil adopte le projet.\nPour\tContre\tAbstention\n8\t3\t1\n\tPaul ARBRE\tLéa BOIS\n\tLuc HÊTRE\t',
    'adopted - - 8 3 1[Léa BOIS] -',
  ],
  [
    'Le conseil adopte le projet.\nNom\tPour\tContre\tAbst.\nARBRE Paul\tx\t\t\nBOIS Léa\tx\t\t\nHÊTRE Luc\t\tx\t\nTOTAL\t2\t1\t0',
    'adopted - - 2[ARBRE Paul, BOIS Léa] 1[HÊTRE Luc] 0 -',
  ],
  // The counts stand in the titles themselves.
  [
    'Pour (3)\tContre (2)\nPaul ARBRE\tLéa BOIS\nLuc HÊTRE\tÈve ORME\nJean PIN',
    'adopted - - 3[Paul ARBRE, Luc HÊTRE, Jean PIN] 2[Léa BOIS, Ève ORME] - -',
  ],
  ['Pour (3)\tContre (2)\nPaul ARBRE\tLéa BOIS', 'adopted - - 3 2 - -'],
  // Somebody has more votes than one, told in words or figures: names do not tell how many.
  [
    'Le conseil adopte. Contre : Mmes Ève ORME (deux voix) et Léa BOIS',
    'adopted - - - -[Ève ORME, Léa BOIS] - -',
  ],
  ['Le conseil adopte. Abstention de Mme ORME (deux voix)', 'adopted - - - - -[ORME] -'],
  ['Le conseil adopte. Contre : Mme Ève ORME (2)', 'adopted - - - -[Ève ORME] - -'],
  ['Le conseil adopte. Contre : Mmes ORME, BOIS (2)', 'adopted - - - 2[ORME, BOIS] - -'],
  // One column says how each voted; with counts above, as many names as they say.
  [
    'Le conseil adopte le projet. Pour : 2 – Contre : 1\nNom\tVote\nARBRE Paul\tPour\nBOIS Léa\tPour\nHÊTRE Luc\tContre\n\nLe Président,\nARBRE Paul',
    'adopted - - 2[ARBRE Paul, BOIS Léa] 1[HÊTRE Luc] - -',
  ],
  [
    'Le conseil adopte le projet. Pour : 3 – Contre : 1\nNom\tVote\nARBRE Paul\tPour\nBOIS Léa\tPour\nHÊTRE Luc\tContre',
    'adopted - - 3 1 - -',
  ],
  ['Adopté, M. Luc HÊTRE s’étant abstenu.', 'adopted - - - - 1[Luc HÊTRE] -'],
  // Who abstained is no subject; a price chosen among two is no count; a line end inside the last of the counts.
  [
    'Le conseil, par 12 voix pour et une abstention (M. Luc HÊTRE), s’oppose à la fermeture.',
    'adopted - - 12 - 1[Luc HÊTRE] -',
  ],
  ['9 voix pour 38 €, 4 voix pour 42,50 euros.', '- - - - - - -'],
  ['Le conseil adopte le budget (pour : 7, contre : 0, abstention :\n1).', 'adopted - - 7 0 1 -'],
  // A step of the form by which accounts are voted; a secret ballot that nobody asked for.
  [
    'Le comité lui donne acte de la présentation faite du compte administratif, qui peut se résumer ainsi :\n\nVote le compte administratif à l’unanimité.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Le vote à bulletin secret n’étant pas demandé, il y est procédé à main levée.\nAdopté par 12 voix pour.',
    'adopted - showOfHands 12 - - -',
  ],
  ['Pour\tContre\tAbstention\n4\tMme ORME', '- - - - - - -'],
  ['Adopté par tous.', 'adopted - - - - - -'],
  ['Accord du conseil à l’unanimité', 'adopted unanimous - - ~0 ~0 -'],
  ['Le conseil municipal n’a pas à délibérer sur ce point.', '- - - - - - -'],
  [
    'Monsieur ARBRE vote contre, Madame BOIS s’abstient.\nAdopté à la majorité',
    'adopted majority - - 1[ARBRE] 1[BOIS] -',
  ],
  ['Résultat du vote : Pour = 12, Contre = 2 dont 1 procuration', 'adopted - - 12 2 - -'],
  ['Nombre de voix POUR : 13\nNombre de voix CONTRE : 00\nABSTENTIONS : 02', 'adopted - - 13 0 2 -'],
  ['La délibération est votée à 12 voix pour et 3 abstentions', 'adopted - - 12 - 3 -'],
  [
    'Pour le groupe Demain, M. Paul ARBRE votera contre.\nAdopté à la majorité.',
    'adopted majority - - - - -',
  ],
  [
    'M. Paul ARBRE est contre. Il précise que son groupe s’abstient.\nAdopté à la majorité.',
    'adopted majority - - - - -',
  ],
  [
    'Une abstention : M. ARBRE. Deux votes contre : Mme BOIS et M. HÊTRE.',
    '- - - - 2[BOIS, HÊTRE] 1[ARBRE] -',
  ],
  ['Le maire sortant étant sorti, Mme Léa BOIS préside.\nPour : 12', 'adopted - - 12 - - -'],
  [
    'Vu l’avis du comité social territorial du 3 mars 2024, rendu à l’unanimité ;\nAprès en avoir délibéré, le conseil, par 14 voix pour, crée un poste',
    'adopted - - 14 - - -',
  ],
  [
    'Le Conseil Municipal, après délibération, à l’unanimité, autorise M. le Maire à signer',
    'adopted unanimous - - ~0 ~0 -',
  ],
  ['Abstentions : 3 (MM. ARBRE, HÊTRE,\nMme BOIS)\nContre : 0', '- - - - 0 3[ARBRE, HÊTRE, BOIS] -'],
  [
    'Le Conseil Municipal, à l’unanimité, MOINS 2 ABSTENTIONS (Mme BOIS, M. HÊTRE)',
    'adopted unanimous - - ~0 2[BOIS, HÊTRE] -',
  ],
  ['Adopté à l’unanimité moins 1 voix contre (M. ARBRE)', 'adopted unanimous - - 1[ARBRE] ~0 -'],
  ['adopté à la quasi-unanimité', 'adopted - - - - - -'],
  // Read optically.
  ['Adopté à 1’unanimité', 'adopted unanimous - - ~0 ~0 -'],
  ['Adopté à I’unanimité', 'adopted unanimous - - ~0 ~0 -'],
  ['Le Conseil adopte le budget, à /’Unanimitédes membres présents', 'adopted unanimous - - ~0 ~0 -'],
  [
    'Le Conseil, à l’unanimité, Habilite le Maire à signer le marché ; Prend Acte de la publication de l’avis.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  // The vote on one chapter, told after that on the budget.
  [
    'Le budget est adopté à la majorité, par 22 voix Pour et 5 Abstentions.\n\nAu chapitre 65 : Subventions : Adopté à l’unanimité.',
    'adopted majority - 22 - 5 -',
  ],
  ['approuve à Punanimité', 'adopted unanimous - - ~0 ~0 -'],
  ['Pour : 14\nContre : O\nAbstention : O', 'adopted - - 14 0 0 -'],
  ['Pour : 14\nContre : –\nAbstention : –', 'adopted - - 14 0 0 -'],
  // Lists of deliberations.
  ['Favorable', 'adopted - - - - - -'],
  ['Vote : favorable à l’unanimité', 'adopted unanimous - - ~0 ~0 -'],
  ['Prend acte', 'noted - - - - - -'],
  ['Prise d’acte', 'noted - - - - - -'],
  [
    'Le Bureau émet un avis défavorable au projet.\n\nAvis défavorable : 5 voix ; avis favorable : 2 voix',
    'rejected - - - - - -',
  ],
  ['MAJORITÉ (2 contre)', 'adopted majority - - 2 - -'],
  ['15 votants / Unanimité', 'adopted unanimous - - ~0 ~0 -'],
  // Words that look foreign and are the council's own.
  ['Le tarif proposé est adopté à l’unanimité.', 'adopted unanimous - - ~0 ~0 -'],
  [
    'M. le Maire propose d’accepter ce devis et le conseil accepte à l’unanimité',
    'adopted unanimous - - ~0 ~0 -',
  ],
  ['Le Conseil municipal, invité à se prononcer, approuve à l’unanimité', 'adopted unanimous - - ~0 ~0 -'],
  ['Le conseil, à l’unanimité, crée un poste de secrétaire de mairie.', 'adopted unanimous - - ~0 ~0 -'],
  [
    'Le conseil approuve à l’unanimité le procès-verbal de mise à disposition.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Le conseil, à l’unanimité, décide de procéder au recrutement de main d’œuvre.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  // Names where the form leaves room.
  [
    'Abstentions (3) : M. Paul ARBRE, Mme Léa BOIS, M. Luc HÊTRE',
    '- - - - - 3[Paul ARBRE, Léa BOIS, Luc HÊTRE] -',
  ],
  ['CONTRE (2) M. Paul ARBRE, Mme Léa BOIS', '- - - - 2[Paul ARBRE, Léa BOIS] - -'],
  ['Vote : 14 pour – M. Paul ARBRE remercie le conseil', 'adopted - - 14 - - -'],
  [
    'Vote : 14 pour, 1 contre. M. Paul ARBRE quitte la séance à 19 h 40, avant la délibération n° 4.',
    'adopted - - 14 1 - -',
  ],
  ['M. Paul ARBRE et\nMme Léa BOIS s’abstiennent.', '- - - - - 2[Paul ARBRE, Léa BOIS] -'],
  [
    'Le conseil est favorable.\nM. Paul ARBRE,\nMme Léa BOIS\net M. Luc HÊTRE votent contre.',
    '- - - - 3[Paul ARBRE, Léa BOIS, Luc HÊTRE] - -',
  ],
  [
    'Après dépouillement des offres, le conseil, à l’unanimité, attribue le marché',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'M. Paul ARBRE est proclamé élu. Le Conseil municipal, à l’unanimité, approuve le tableau.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Le conseil, après en avoir délibéré,\npar 74 pour\nDÉCIDE DE :\nAPPROUVER le projet',
    'adopted - - 74 - - -',
  ],
  [
    'Le conseil, après en avoir délibéré,\nPAR 74 POUR\nPAR 1 ABSTENTION (BOIS Léa)\nDÉCIDE DE :',
    'adopted - - 74 - 1[BOIS Léa] -',
  ],
  // A report, not a vote.
  ['SUBVENTION\nACCORDE\n4 000 €\n12 000 €', '- - - - - - -'],
  ['Dans ce cadre, le conseil municipal a voté en date du 17 décembre 2012 un accord', '- - - - - - -'],
  ['Afin d’agir, le conseil municipal a voté en décembre 2009 la participation de la ville', '- - - - - - -'],
  ['Adoption du règlement intérieur du conseil', '- - - - - - -'],
  ['Adopté en 2015, le plan local d’urbanisme fixe les règles.', '- - - - - - -'],
  [
    'M. ARBRE s’abstient.\nAdopté à la majorité : 1 abstention (M. Paul ARBRE)',
    'adopted majority - - - 1[Paul ARBRE] -',
  ],
];

const acts = suite('vote: whole formulas');
for (const [text, expected] of ACTS) acts(text, () => assert.is(voteOf(text), expected));
acts.run();
