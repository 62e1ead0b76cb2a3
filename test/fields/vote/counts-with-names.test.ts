import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { voteOf } from '../../helpers/vote-of.ts';

/** How many voted for, against, or abstained, with their names. Sentences of fictional councils, expected as `voteLine` prints it. */
const sentences: [text: string, expected: string][] = [
  [
    'Rapporteur : Paul ARBRE\nLéa BOIS, propriétaire de gîtes, ne participe ni au débat ni au vote.\nPour : 12 Contre : 0',
    'adopted - - 12 0 - 1[Léa BOIS]',
  ],
  [
    "Mme le Maire : Qui est contre ? Qui s'abstient ? MM. HÊTRE et ORME.\n\nADOPTÉ À L'UNANIMITÉ DES SUFFRAGES EXPRIMÉS – 2 ABSTENTIONS",
    'adopted unanimous - - ~0 2[HÊTRE, ORME] -',
  ],
  ["Qui s'abstient ? M. HÊTRE demande une suspension.\nAdopté par 9 voix pour.", 'adopted - - 9 - - -'],
  [
    'Avis favorable de la commission des finances (4 pour, 1 abstention).\nVote : POUR : 18 CONTRE : 0',
    'adopted - - 18 0 - -',
  ],
  [
    'Le protocole a reçu un avis favorable du comité technique (4 pour, 1 abstention).\nVote : POUR : 18 CONTRE : 0 ABSTENTION : 1 (M. HÊTRE)',
    'adopted - - 18 0 1[HÊTRE] -',
  ],
  [
    "Le conseil vote :\n- Chorale : 600 €\nLuc HÊTRE, président de la chorale, n'a pas pris part au vote.\nDécision : adopté à l'unanimité.",
    'adopted unanimous - - ~0 ~0 1[Luc HÊTRE]',
  ],
  [
    'Les crédits sont inscrits. Luc HÊTRE, trésorier\ndu Judo-Club, ne prend pas part au vote.\nVote : pour 11, contre 0',
    'adopted - - 11 0 - 1[Luc HÊTRE]',
  ],
  [
    'Le comité, par 4 voix pour et 1 abstention :\n- AUTORISE la Présidente à signer le marché.',
    'adopted - - 4 - 1 -',
  ],
  [
    'Le conseil, par 5 voix pour et 2 voix contre (dont Annie HÊTRE), retient les entreprises.',
    'adopted - - 5 2[Annie HÊTRE] - -',
  ],
  ['Le comité, par 4 voix pour et 1 abstention :\n- Fixe les tarifs.', 'adopted - - 4 - 1 -'],
  ['Le comité, par 4 voix pour et 1 abstention :\nMANDATE Monsieur le Président.', 'adopted - - 4 - 1 -'],
  [
    'Le comité, par 4 voix pour et 1 abstention :\n- M. Paul ARBRE\n- APPROUVE la convention.',
    'adopted - - 4 - 1[Paul ARBRE] -',
  ],
  [
    'Après en avoir délibéré, le Conseil Municipal, à 18 voix pour et 1 abstention (M. Paul ARBRE), approuve ce projet.',
    'adopted - - 18 - 1[Paul ARBRE] -',
  ],
  [
    'Le conseil municipal, par 14 voix pour, 3 voix contre (M. ARBRE, Mme BOIS, M. HÊTRE) et 1 abstention (Mme ORME), décide de fixer le tarif.',
    'adopted - - 14 3[ARBRE, BOIS, HÊTRE] 1[ORME] -',
  ],
  [
    "Le Conseil vote les subventions par 8 voix pour et 2 abstentions. Léa BOIS et Ève ORME ne prennent pas part à la discussion et s'abstiennent pour le vote.",
    'adopted - - 8 - 2[Léa BOIS, Ève ORME] -',
  ],
  [
    "À la majorité, Abstention de l'Opposition, (3 membres : MM. Paul ARBRE, Luc HÊTRE, Mme Léa BOIS),\n\nLe Conseil DÉCIDE, par 19 voix « Pour », d'arrêter le projet.",
    'adopted majority - 19 - 3[Paul ARBRE, Luc HÊTRE, Léa BOIS] -',
  ],
  [
    'Contre : 3, Monsieur Paul ARBRE, Madame Léa BOIS, Madame Ève ORME',
    '- - - - 3[Paul ARBRE, Léa BOIS, Ève ORME] - -',
  ],
  [
    'Le Conseil municipal adopte à l’unanimité, à l’exception de MM. ARBRE et HÊTRE qui s’abstiennent.',
    'adopted unanimous - - ~0 2[ARBRE, HÊTRE] -',
  ],
  [
    'Le Conseil adopte, à la majorité (non participations au vote de Léa BOIS,\n\nPaul ARBRE et Ève ORME), la proposition.',
    'adopted majority - - - - 3[Léa BOIS, Paul ARBRE, Ève ORME]',
  ],
  [
    'à l’unanimité des votants (31 voix), 8 abstentions (groupe Demain et Mme ORME)',
    'adopted unanimous - 31 ~0 8[ORME] -',
  ],
  [
    'Adopté à l’unanimité des membres présents, Mme ORME ne prenant pas part au vote.',
    'adopted unanimous - - ~0 ~0 1[ORME]',
  ],
  [
    'Monsieur Paul ARBRE, se retirant, ne participe pas au vote. Approuvé par 13 voix.',
    'adopted - - 13 - - 1[Paul ARBRE]',
  ],
  [
    'Hors de la présence de M. Paul ARBRE, le conseil municipal approuve à l’unanimité le compte administratif 2023.',
    'adopted unanimous - - ~0 ~0 1[Paul ARBRE]',
  ],
  [
    'Vote : Pour : 11 Contre : 0 Abstention : 4 (Mmes BOIS, ORME, MM. ARBRE et HÊTRE)',
    'adopted - - 11 0 4[BOIS, ORME, ARBRE, HÊTRE] -',
  ],
  [
    'Pour : 9 Contre : 2 (A. BOIS et P. ARBRE) Abst. : 1 (L. HÊTRE)',
    'adopted - - 9 2[A. BOIS, P. ARBRE] 1[L. HÊTRE] -',
  ],
  [
    'Cette délibération, mise aux voix, est adoptée à l’unanimité des suffrages exprimés, M. Paul ARBRE et Mme Léa BOIS s’étant abstenus.',
    'adopted unanimous - - ~0 2[Paul ARBRE, Léa BOIS] -',
  ],
  [
    'Vote : 12 POUR / 2 ABST. (M. ARBRE, Mme BOIS) / 1 CONTRE (M. HÊTRE)',
    'adopted - - 12 1[HÊTRE] 2[ARBRE, BOIS] -',
  ],
  [
    'Mme BOIS s’abstient. M. ARBRE vote contre. Les autres membres votent pour.',
    '- - - - 1[ARBRE] 1[BOIS] -',
  ],
  [
    'La délibération est adoptée par douze voix pour, cinq voix contre (Mmes Léa BOIS, Ève ORME ; MM. Paul ARBRE, Luc HÊTRE, Éric SAULE) et aucune abstention.',
    'adopted - - 12 5[Léa BOIS, Ève ORME, Paul ARBRE, Luc HÊTRE, Éric SAULE] 0 -',
  ],
  ['Vote contre : M. ARBRE\nAbstention : Mme BOIS\nVote pour : 13', 'adopted - - 13 1[ARBRE] 1[BOIS] -'],
  [
    'Abstention de M. Paul ARBRE.\nAdopté à l’unanimité des suffrages exprimés.',
    'adopted unanimous - - ~0 1[Paul ARBRE] -',
  ],
  ['Opposition : 0\nAbstention : 1 (Mme BOIS)\nPour : 13', 'adopted - - 13 0 1[BOIS] -'],
  [
    'Le Conseil Communautaire, par 45 voix pour, 2 contre (Messieurs Paul ARBRE (pouvoir de Luc HÊTRE)), approuve',
    'adopted - - 45 2[Paul ARBRE, Luc HÊTRE] - -',
  ],
  ['Abstentions : M. Paul ARBRE (+ pouvoir de Mme Léa BOIS)', '- - - - - 2[Paul ARBRE, Léa BOIS] -'],
  [
    'Vote : 12 voix pour, 1 voix contre (Paul ARBRE), 2 abstentions (Léa BOIS et Ève ORME par procuration).',
    'adopted - - 12 1[Paul ARBRE] 2[Léa BOIS, Ève ORME] -',
  ],
  [
    'Le conseil municipal, à l’unanimité (une abstention : Mme Léa BOIS), décide d’adhérer au groupement.',
    'adopted unanimous - - ~0 1[Léa BOIS] -',
  ],
  [
    'Mme Léa BOIS et M. Paul ARBRE, intéressés à l’affaire, ont quitté la salle et n’ont pris part ni au débat ni au vote.\nLe conseil municipal, à l’unanimité des votants, approuve.',
    'adopted unanimous - - ~0 ~0 2[Léa BOIS, Paul ARBRE]',
  ],
  [
    'Conformément à l’article L. 2131-11 du CGCT, M. Paul ARBRE, conseiller intéressé, ne prend pas part au vote.\nPour : 12 – Contre : 0 – Abstentions : 0 – NPPV : 1',
    'adopted - - 12 0 0 1[Paul ARBRE]',
  ],
  [
    'Le Maire, M. Paul ARBRE, se retire au moment du vote. \nLe Compte administratif est adopté à l’unanimité.',
    'adopted unanimous - - ~0 ~0 1[Paul ARBRE]',
  ],
  [
    'adopté à la majorité : 12 Pour - 3 Contre (ARBRE P., BOIS L., HÊTRE L.)',
    'adopted majority - 12 3[ARBRE P., BOIS L., HÊTRE L.] - -',
  ],
  [
    'Votent contre : Mmes BOIS et ORME. S’abstiennent : MM. ARBRE, HÊTRE.\nLa délibération est adoptée.',
    'adopted - - - 2[BOIS, ORME] 2[ARBRE, HÊTRE] -',
  ],
  [
    'Ont voté contre : Léa BOIS, Ève ORME\nSe sont abstenus : Paul ARBRE, Luc HÊTRE et Éric SAULE',
    '- - - - 2[Léa BOIS, Ève ORME] 3[Paul ARBRE, Luc HÊTRE, Éric SAULE] -',
  ],
  ['N’ont pas pris part au vote : M. ARBRE, Mme BOIS', '- - - - - - 2[ARBRE, BOIS]'],
  [
    'Se sont abstenus (3) : Paul ARBRE, Luc HÊTRE et Éric SAULE',
    '- - - - - 3[Paul ARBRE, Luc HÊTRE, Éric SAULE] -',
  ],
  [
    '4 abstentions : Monsieur Paul ARBRE et Mesdames Léa BOIS, Ève ORME et Ida SAULE.',
    '- - - - - 4[Paul ARBRE, Léa BOIS, Ève ORME, Ida SAULE] -',
  ],
  [
    'Pour : 20 (groupe majoritaire)\nContre : 5 (groupe « Demain autrement » : P. ARBRE, L. BOIS, E. ORME, L. HÊTRE, I. SAULE)',
    'adopted - - 20 5[P. ARBRE, L. BOIS, E. ORME, L. HÊTRE, I. SAULE] - -',
  ],
  [
    'Votes Pour : 16 Votes Contre : 0 Abstentions : 3 (MM. ARBRE (2 voix) et HÊTRE)',
    'adopted - - 16 0 3[ARBRE, HÊTRE] -',
  ],
  [
    'Le Conseil municipal APPROUVE, par 18 voix pour et 5 voix contre, la délibération. Ont voté contre : M. Paul ARBRE, Mme Léa BOIS, M. Luc HÊTRE, Mme Ève ORME, M. Éric SAULE.',
    'adopted - - 18 5[Paul ARBRE, Léa BOIS, Luc HÊTRE, Ève ORME, Éric SAULE] - -',
  ],
  [
    'La délibération n° 12 est approuvée à l’unanimité moins l’abstention de Mme Léa BOIS.',
    'adopted unanimous - - ~0 1[Léa BOIS] -',
  ],
  [
    'Le Conseil Municipal, après en avoir délibéré, par 22 voix pour et 7 abstentions (MM. ARBRE, HÊTRE, SAULE, PIN et Mmes BOIS, ORME, IF) :\n- APPROUVE le budget',
    'adopted - - 22 - 7[ARBRE, HÊTRE, SAULE, PIN, BOIS, ORME, IF] -',
  ],
  [
    'Pour : 22\nContre : 0\nAbstentions : 7\nMM. ARBRE, HÊTRE, SAULE, PIN\nMmes BOIS, ORME, IF',
    'adopted - - 22 0 7[ARBRE, HÊTRE, SAULE, PIN, BOIS, ORME, IF] -',
  ],
  [
    'Abstentions : 2\nPaul ARBRE\nLéa BOIS\nContre : 1\nLuc HÊTRE\nPour : 10',
    'adopted - - 10 1[Luc HÊTRE] 2[Paul ARBRE, Léa BOIS] -',
  ],
  [
    '13 conseillers votent pour, M. ARBRE vote contre et Mme BOIS s’abstient.',
    'adopted - - 13 1[ARBRE] 1[BOIS] -',
  ],
  [
    'Mise aux voix, cette proposition est adoptée à l’unanimité des votants, 3 élus s’abstenant (M. ARBRE, Mme BOIS, M. HÊTRE).',
    'adopted unanimous - - ~0 3[ARBRE, BOIS, HÊTRE] -',
  ],
  [
    'Le conseil municipal, à la majorité (1 opposition : Mme ORME), approuve.',
    'adopted majority - - 1[ORME] - -',
  ],
  [
    'Approuvé à la majorité. Opposition de M. ARBRE, abstention de Mme BOIS.',
    'adopted majority - - 1[ARBRE] 1[BOIS] -',
  ],
  ['Vote contre de M. ARBRE. Adopté à la majorité.', 'adopted majority - - 1[ARBRE] - -'],
  [
    'M. ARBRE et Mme BOIS ayant voté contre, la délibération est adoptée à la majorité.',
    'adopted majority - - 2[ARBRE, BOIS] - -',
  ],
  [
    'La délibération est adoptée à la majorité, M. ARBRE votant contre et Mme BOIS s’abstenant.',
    'adopted majority - - 1[ARBRE] 1[BOIS] -',
  ],
  [
    'Le conseil municipal, à l’unanimité moins une voix contre (M. ARBRE) et une abstention (Mme BOIS), décide.',
    'adopted unanimous - - 1[ARBRE] 1[BOIS] -',
  ],
  [
    'POUR : 12 voix\nCONTRE : 02 voix (M. ARBRE - Mme BOIS)\nABSTENTIONS : 00',
    'adopted - - 12 2[ARBRE, BOIS] 0 -',
  ],
  ['Ne participe pas au vote : Mme Léa BOIS (intéressée)\nPour : 12', 'adopted - - 12 - - 1[Léa BOIS]'],
  [
    'Mme Léa BOIS, en raison de ses fonctions de présidente de l’association, ne participe pas au vote.\nUnanimité',
    'adopted unanimous - - ~0 ~0 1[Léa BOIS]',
  ],
  [
    'Mmes Léa BOIS et Ève ORME, membres du bureau de l’association, ne prennent part ni au débat ni au vote.\nAdopté à l’unanimité.',
    'adopted unanimous - - ~0 ~0 2[Léa BOIS, Ève ORME]',
  ],
  ['Déport de Mme Léa BOIS. Adopté à l’unanimité.', 'adopted unanimous - - ~0 ~0 1[Léa BOIS]'],
  [
    'LE CONSEIL MUNICIPAL, A L’EXCEPTION DE MMES BOIS ET ORME,\nQUI S’ABSTIENNENT, ACCEPTE CETTE PROPOSITION',
    'adopted - - - - 2[BOIS, ORME] -',
  ],
  [
    'LE CONSEIL MUNICIPAL, A LA MAJORITE PAR 12 VOIX POUR, 3 VOIX CONTRE (M. ARBRE,\nMME BOIS, M. HETRE) APPROUVE',
    'adopted majority - 12 3[ARBRE, BOIS, HETRE] - -',
  ],
  [
    'POUR : 12 voix dont 2 pouvoirs\nCONTRE : 2 voix dont 1 pouvoir (M. ARBRE et Mme BOIS)\nABSTENTION : 0 voix',
    'adopted - - 12 2[ARBRE, BOIS] 0 -',
  ],
  [
    'Le conseil municipal décide par 12 voix pour et 3 abstentions (M. ARBRE, Mmes BOIS et ORME),\nd’approuver le budget.',
    'adopted - - 12 - 3[ARBRE, BOIS, ORME] -',
  ],
  [
    'Unanimité des suffrages exprimés. Abstentions : M. Luc HÊTRE, Mme Ève ORME.',
    'adopted unanimous - - ~0 2[Luc HÊTRE, Ève ORME] -',
  ],
  [
    'Adopté à l’unanimité (M. Luc HÊTRE n’a pas participé au vote).',
    'adopted unanimous - - ~0 ~0 1[Luc HÊTRE]',
  ],
  [
    'Cette délibération est adoptée par 12 voix pour et 3 voix contre : M. Luc HÊTRE, Mme Ève ORME, M. Paul PIN.',
    'adopted - - 12 3[Luc HÊTRE, Ève ORME, Paul PIN] - -',
  ],
  [
    'Contre : 7 voix : M. Luc HÊTRE (2), Mme Ève ORME (2), M. Paul PIN (2), Mme Ida IF',
    '- - - - 7[Luc HÊTRE, Ève ORME, Paul PIN, Ida IF] - -',
  ],
  [
    'Le conseil municipal approuve la proposition par 14 voix, Mme IF s’abstenant.',
    'adopted - - 14 - 1[IF] -',
  ],
  ['Proposition adoptée avec 1 voix contre (Mme ORME).', 'adopted - - - 1[ORME] - -'],
  [
    'M. Paul ARBRE s’étant abstenu, le conseil approuve à l’unanimité des suffrages exprimés.',
    'adopted unanimous - - ~0 1[Paul ARBRE] -',
  ],
  [
    'Mme Léa BOIS et M. Paul ARBRE se sont abstenus ; M. Luc HÊTRE a voté contre.',
    '- - - - 1[Luc HÊTRE] 2[Léa BOIS, Paul ARBRE] -',
  ],
  [
    'Le Conseil Municipal, après en avoir délibéré, par 12 voix « Pour » et 1 abstention (M. ARBRE) :\n- DECIDE d’approuver',
    'adopted - - 12 - 1[ARBRE] -',
  ],
  [
    'Le Conseil Municipal, après en avoir délibéré, 1 voix contre (Jean ARBRE) :\n- DECIDE',
    'adopted - - - 1[Jean ARBRE] - -',
  ],
  ['Après en avoir délibéré, 1 abstention (Léa BOIS) et 11 voix pour :', 'adopted - - 11 - 1[Léa BOIS] -'],
  [
    'Le conseil municipal, après en avoir délibéré, par 9 voix « Pour », 2 voix « Contre » (Mme BOIS, Mme ORME), et 2 abstentions :',
    'adopted - - 9 2[BOIS, ORME] 2 -',
  ],
  [
    'Le Conseil Municipal, par 3 abstentions (M. ARBRE et Mme\nBOIS) et 11 voix « Pour » :\nDECIDE',
    'adopted - - 11 - 3[ARBRE, BOIS] -',
  ],
  [
    'Le Conseil municipal, délibérant à la majorité (Mme BOIS contre, M. ARBRE s’abstenant), approuve.',
    'adopted majority - - 1[BOIS] 1[ARBRE] -',
  ],
  ['Adopté à la majorité (contre : M. ARBRE).', 'adopted majority - - 1[ARBRE] - -'],
  ['Adopté à la majorité (M. ARBRE contre).', 'adopted majority - - 1[ARBRE] - -'],
  ['Adopté à la majorité (M. ARBRE vote contre).', 'adopted majority - - 1[ARBRE] - -'],
  ['Adopté à la majorité, Mme BOIS et M. ARBRE étant contre.', 'adopted majority - - 2[BOIS, ARBRE] - -'],
  ['Le conseil accepte à la majorité, M. ARBRE étant opposé.', 'adopted majority - - 1[ARBRE] - -'],
  [
    '12 POUR\n1 CONTRE : Mme BOIS\n2 ABSTENTIONS : M. ARBRE, M. PIN',
    'adopted - - 12 1[BOIS] 2[ARBRE, PIN] -',
  ],
  ['Pour : 12 - Contre : 1 - M. ARBRE - Abstention : 1 - Mme BOIS', 'adopted - - 12 1[ARBRE] 1[BOIS] -'],
  [
    'Vote pour : Mmes BOIS, ORME, MM. ARBRE, PIN\nVote contre : M. HÊTRE\nAbstention : néant',
    '- - - 4[BOIS, ORME, ARBRE, PIN] 1[HÊTRE] 0 -',
  ],
];

const test = suite('vote: counts with names');
for (const [text, expected] of sentences) test(text, () => assert.is(voteOf(text), expected));
test.run();
