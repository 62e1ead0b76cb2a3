import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { voteOf } from '../../helpers/vote-of.ts';

/** Sentences as councils print them, all of fictional councils; expected as `voteLine` prints it. */
type Table = [text: string, expected: string][];

/** How many, and how it ended. */
const SENTENCES: Table = [
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
    'Vu le code ;\nSur le rapport de M. ARBRE,\n\nDélibère :\n\nArticle premier.- Une subvention est attribuée au club.',
    'adopted - - - - - -',
  ],
  ['Le maire arrête :\nune date', '- - - - - - -'],
  [
    "À la majorité, Abstention de l'Opposition, (3 membres : MM. Paul ARBRE, Luc HÊTRE, Mme Léa BOIS),\n\nLe Conseil DÉCIDE, par 19 voix « Pour », d'arrêter le projet.",
    'adopted majority - 19 - 3[Paul ARBRE, Luc HÊTRE, Léa BOIS] -',
  ],
  ['Vote : soit 19 pour, 1 contre et 3 abstentions.', 'adopted - - 19 1 3 -'],
  ['ONT VOTE POUR : 14\nONT VOTE CONTRE : /\nABSTENTIONS : /', 'adopted - - 14 0 0 -'],
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
    'LES DÉPENSES REPRÉSENTENT pour :\nSoit 78 %\n- le déficit\nLES RESTES À RÉALISER\nAdopté',
    'adopted - - - - - -',
  ],
  ['Le compte-rendu n’est pas adopté. Une remarque est faite.', 'rejected - - - - - -'],
  ['Adopté à la majorité (8 abstentions, 2 contre)', 'adopted majority - - 2 8 -'],
  ['Adoptée au scrutin secret', 'adopted - secret - - - -'],
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
    'Le maire quitte la salle. Le conseil, sous la présidence de Mme Léa BOIS, approuve à l’unanimité le compte administratif.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Vote : Pour : 11 Contre : 0 Abstention : 4 (Mmes BOIS, ORME, MM. ARBRE et HÊTRE)',
    'adopted - - 11 0 4[BOIS, ORME, ARBRE, HÊTRE] -',
  ],
  ['VOTE POUR : 15 - VOTE CONTRE : 0 - ABSTENTION : 0', 'adopted - - 15 0 0 -'],
  ['Votants 15 dont 2 pouvoirs\nPour 15\nContre 0\nAbstention 0', 'adopted - - 15 0 0 -'],
  [
    'Résultat du vote :\n- Pour : quinze (15)\n- Contre : zéro\n- Abstentions : deux (2)',
    'adopted - - 15 0 2 -',
  ],
  ['Délibération adoptée à l’unanimité (15 voix pour).', 'adopted unanimous - 15 ~0 ~0 -'],
  ['Approuvé à l’unanimité (15 votants)', 'adopted unanimous - - ~0 ~0 -'],
  [
    'Par quinze voix pour, une voix contre et deux abstentions, la proposition est acceptée.',
    'adopted - - 15 1 2 -',
  ],
  [
    'Le Conseil Municipal, ouï cet exposé, à la majorité des voix (12 pour, 3 contre), décide :',
    'adopted majority - 12 3 - -',
  ],
  [
    'Pour : 9 Contre : 2 (A. BOIS et P. ARBRE) Abst. : 1 (L. HÊTRE)',
    'adopted - - 9 2[A. BOIS, P. ARBRE] 1[L. HÊTRE] -',
  ],
  [
    'Il est passé au vote. Pour 12, contre 3, abstention 1. La délibération est votée.',
    'adopted - - 12 3 1 -',
  ],
  ['Vote du conseil municipal : POUR 10 – CONTRE 5 – ABSTENTION 0', 'adopted - - 10 5 0 -'],
  [
    'Cette délibération, mise aux voix, est adoptée à l’unanimité des suffrages exprimés, M. Paul ARBRE et Mme Léa BOIS s’étant abstenus.',
    'adopted unanimous - - ~0 2[Paul ARBRE, Léa BOIS] -',
  ],
  [
    'Le quorum étant atteint, le conseil délibère et vote à l’unanimité l’attribution de la subvention.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  ['Unanimité pour.', 'adopted unanimous - - ~0 ~0 -'],
  ['Vote : accord à l’unanimité.', 'adopted unanimous - - ~0 ~0 -'],
  [
    'Le Conseil Municipal donne un avis favorable à l’unanimité des membres présents.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Le Conseil Municipal, à l’unanimité des présents et des représentés, donne son accord.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Le Conseil à l’unanimité moins deux voix (M. ARBRE et Mme BOIS) approuve le projet.',
    'adopted unanimous - - - - -',
  ],
  [
    'Vote : 12 POUR / 2 ABST. (M. ARBRE, Mme BOIS) / 1 CONTRE (M. HÊTRE)',
    'adopted - - 12 1[HÊTRE] 2[ARBRE, BOIS] -',
  ],
  [
    'Mme BOIS s’abstient. M. ARBRE vote contre. Les autres membres votent pour.',
    '- - - - 1[ARBRE] 1[BOIS] -',
  ],
  ['Mise au vote, la proposition est adoptée par 12 voix contre 5.', 'adopted - - 12 5 - -'],
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
    'Le conseil municipal après en avoir délibéré à l’unanimité :\n- Accepte\n- Autorise',
    'adopted unanimous - - ~0 ~0 -',
  ],
  ['Votes exprimés : 15 Pour : 13 Contre : 2', 'adopted - - 13 2 - -'],
  ['Nombre de suffrages exprimés : 14\nPOUR : 12\nCONTRE : 2', 'adopted - - 12 2 - -'],
  [
    'Par 14 voix « pour » et 1 voix « contre », le Conseil municipal valide cette proposition.',
    'adopted - - 14 1 - -',
  ],
  [
    'Le conseil municipal, par 8 voix « Pour », 3 « Contre » et 4 « Abstentions » DÉCIDE',
    'adopted - - 8 3 4 -',
  ],
  ['Monsieur le Maire met aux voix : 10 voix pour l’option A, 4 voix pour l’option B.', '- - - - - - -'],
  [
    'Le conseil municipal décide, avec 10 voix pour et 4 abstentions, d’accorder la subvention.',
    'adopted - - 10 - 4 -',
  ],
  ['Pour : tous\nContre : néant\nAbstention : néant', 'adopted - - - 0 0 -'],
  ['Vote : Pour : Unanimité Contre : 0 Abstention : 0', 'adopted unanimous - - 0 0 -'],
  ['Contre : Aucun - Abstention : Aucune - Pour : 23', 'adopted - - 23 0 0 -'],
  [
    'Adoptée par 23 voix pour (dont 4 pouvoirs), 0 contre, 6 abstentions (dont 1 pouvoir)',
    'adopted - - 23 0 6 -',
  ],
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
    'Après que Monsieur le Maire s’est retiré, le conseil municipal, présidé par M. Luc HÊTRE, vote le compte administratif par 12 voix pour.',
    'adopted - - 12 - - -',
  ],
  [
    'Le Maire, M. Paul ARBRE, se retire au moment du vote. \nLe Compte administratif est adopté à l’unanimité.',
    'adopted unanimous - - ~0 ~0 1[Paul ARBRE]',
  ],
  ['Le vote du Conseil Municipal est le suivant : UNANIMITE', 'adopted unanimous - - ~0 ~0 -'],
  ['Vote à l’unanimité', 'adopted unanimous - - ~0 ~0 -'],
  [
    'Le Conseil Municipal émet un avis favorable par 9 voix pour, 3 contre et 2 abstentions au projet d’éoliennes.',
    'adopted - - 9 3 2 -',
  ],
  [
    'Le Conseil Municipal, par 9 voix contre et 3 pour, refuse l’installation de l’antenne relais.',
    'rejected - - 3 9 - -',
  ],
  [
    'Par 9 voix contre, 3 abstentions et 2 voix pour, le conseil municipal rejette la proposition.',
    'rejected - - 2 9 3 -',
  ],
  ['Le conseil municipal ne souhaite pas donner suite à cette demande.', 'rejected - - - - - -'],
  [
    'Le conseil municipal décide, à l’unanimité, de ne pas donner suite à la demande.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Le conseil municipal, à l’unanimité, décide de ne pas exercer son droit de préemption.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  ['Ce point est retiré de l’ordre du jour à la demande de M. le Maire.', 'withdrawn - - - - - -'],
  [
    'Le conseil décide à l’unanimité de reporter cette délibération à la prochaine séance.',
    'adjourned unanimous - - ~0 ~0 -',
  ],
  ['Délibération ajournée à l’unanimité.', 'adjourned unanimous - - ~0 ~0 -'],
  ['Point ajourné', 'adjourned - - - - - -'],
  ['L’assemblée prend acte du rapport annuel sur le prix et la qualité du service.', 'noted - - - - - -'],
  ['Le Conseil Municipal a pris acte de la communication de ce rapport.', 'noted - - - - - -'],
  [
    'Après présentation de ce rapport, le conseil municipal adopte le rapport sur le prix et la qualité du service public d’assainissement.',
    'adopted - - - - - -',
  ],
  [
    'Il a été procédé au vote à bulletin secret. Dépouillement : bulletins trouvés dans l’urne : 15, blancs : 2, nuls : 0, suffrages exprimés : 13, oui : 8, non : 5.',
    'adopted - secret 8 5 - -',
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
    'Le conseil municipal, à l’unanimité, désigne M. Paul ARBRE comme délégué titulaire et Mme Léa BOIS comme suppléante.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'L’amendement déposé par M. ARBRE est mis aux voix : 5 pour, 14 contre, il est rejeté.\nLa délibération est ensuite adoptée par 14 voix pour et 5 contre.',
    'adopted - - 14 5 - -',
  ],
  [
    '1) Vote du taux de la taxe foncière : Pour : 12 Contre : 3\n2) Vote du taux de la taxe d’habitation : Pour : 15 Contre : 0',
    'adopted - - - - - -',
  ],
  ['Vote\nPour\nContre\nAbstention\nNon participation\n14\n0\n1\n0', 'adopted - - 14 0 1 0'],
  ['| Pour | Contre | Abstention |\n| 14 | 0 | 1 |', 'adopted - - 14 0 1 -'],
  ['Présents : 12 Pouvoirs : 3 Votants : 15 Pour : 15 Contre : 0 Abstentions : 0', 'adopted - - 15 0 0 -'],
  ['Adopté à l’unanimité des 15 votants.', 'adopted unanimous - 15 ~0 ~0 -'],
  ['Adopté à l’unanimité par 15 voix.', 'adopted unanimous - 15 ~0 ~0 -'],
  ['Adopté à l’unanimité (15 pour)', 'adopted unanimous - 15 ~0 ~0 -'],
  ['Adopté : 15 pour', 'adopted - - 15 - - -'],
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
  ['Unanimité des présents et représentés moins 2 abstentions', 'adopted unanimous - - ~0 2 -'],
  [
    'DELIBERATION ADOPTEE A L’UNANIMITE (Pour : 15 ; Contre : 0 ; Abstention : 0)',
    'adopted unanimous - 15 0 0 -',
  ],
  [
    'Après un vote à main levée : 11 pour, 2 contre, 2 abstentions. Adopté.',
    'adopted - showOfHands 11 2 2 -',
  ],
  ['Résultat : 11 oui, 2 non, 2 blancs', 'adopted - - 11 2 - -'],
  ['Oui : 11 Non : 2 Blanc : 2', 'adopted - - 11 2 - -'],
  ['Le maire n’a pas pris part au vote. Voté à l’unanimité.', 'adopted unanimous - - ~0 ~0 -'],
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
  ['Sur 15 votants, 13 ont voté pour, 1 a voté contre et 1 s’est abstenu.', 'adopted - - 13 1 1 -'],
  [
    '13 conseillers votent pour, M. ARBRE vote contre et Mme BOIS s’abstient.',
    'adopted - - 13 1[ARBRE] 1[BOIS] -',
  ],
  ['Treize membres du conseil votent pour, deux votent contre.', 'adopted - - 13 2 - -'],
  ['Le résultat du vote est le suivant : 13 pour, 2 contre.', 'adopted - - 13 2 - -'],
  [
    'Mise aux voix, cette proposition est adoptée à l’unanimité des votants, 3 élus s’abstenant (M. ARBRE, Mme BOIS, M. HÊTRE).',
    'adopted unanimous - - ~0 3[ARBRE, BOIS, HÊTRE] -',
  ],
  [
    'Le Conseil Municipal, à l’unanimité des exprimés avec 3 abstentions, approuve.',
    'adopted unanimous - - ~0 3 -',
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
    'Délibération adoptée à l’unanimité des présents (Mme BOIS absente lors du vote).',
    'adopted unanimous - - ~0 ~0 -',
  ],
  ['Votants : 21 - Pour : 21 - Contre : - - Abstentions : -', 'adopted - - 21 - - -'],
  ['Pour\tContre\tAbstentions\n19\t2\t0', 'adopted - - 19 2 0 -'],
  ['Nombre de votants : 19   Pour : 19   Contre :    Abstention :', 'adopted - - 19 - - -'],
  [
    'POUR : 12 voix\nCONTRE : 02 voix (M. ARBRE - Mme BOIS)\nABSTENTIONS : 00',
    'adopted - - 12 2[ARBRE, BOIS] 0 -',
  ],
  ['12 voix POUR - 02 voix CONTRE - 01 ABSTENTION', 'adopted - - 12 2 1 -'],
  ['Voté par 12 pour 2 contre 1 abst.', 'adopted - - 12 2 1 -'],
  ['12 P, 2 C, 1 A', '- - - - - - -'],
  ['Exprimés : 14 - Pour : 12 - Contre : 2 - Abstentions : 1 - NPPV : 0', 'adopted - - 12 2 1 0'],
  [
    'Vote(s) Pour : 12 / Vote(s) Contre : 2 / Abstention(s) : 1 / Non-participation : 0',
    'adopted - - 12 2 1 0',
  ],
  [
    'Suffrages exprimés : 14 – Votes contre : 2 – Votes pour : 12 – Blanc : 0 – Abstentions : 0',
    'adopted - - 12 2 0 -',
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
    'Monsieur le Maire se retire et ne prend pas part au vote. Monsieur Luc HÊTRE, premier adjoint, fait procéder au vote : approbation à l’unanimité.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Le conseil, le maire s’étant retiré, adopte à l’unanimité le compte administratif.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'En l’absence de M. Paul ARBRE, sorti de la salle, le conseil adopte à l’unanimité.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  ['M. Paul ARBRE n’assiste pas au vote. Adopté à l’unanimité.', 'adopted unanimous - - ~0 ~0 -'],
  ['Le conseil prend acte à l’unanimité du débat d’orientation budgétaire.', 'noted unanimous - - ~0 ~0 -'],
  [
    'Le Conseil municipal prend acte de la tenue du débat sur les orientations budgétaires 2024.\nVote : Pour : 15, Contre : 0',
    'noted - - 15 0 - -',
  ],
  ['Le conseil municipal a débattu des orientations budgétaires.', '- - - - - - -'],
  ['Le conseil municipal ne prend pas de décision.', '- - - - - - -'],
  ['Le conseil municipal décide à l’unanimité de surseoir à la décision.', 'adjourned unanimous - - ~0 ~0 -'],
  ['Le conseil municipal émet un avis réservé.', '- - - - - - -'],
  ['Vote reporté.', 'adjourned - - - - - -'],
  ['La délibération est mise en attente.', '- - - - - - -'],
  ['Par 8 voix contre 7, la proposition est rejetée.', 'rejected - - - - - -'],
  [
    'Avec 8 voix contre, 6 voix pour et une abstention, la proposition est repoussée.',
    'rejected - - 6 8 1 -',
  ],
  [
    'Partage des voix (7 pour, 7 contre). La voix du maire étant prépondérante, la délibération est adoptée.',
    'adopted - - 7 7 - -',
  ],
  ['Le conseil se prononce favorablement à l’unanimité.', 'adopted unanimous - - ~0 ~0 -'],
  ['Le conseil municipal se prononce par 10 voix pour et 4 voix contre.', 'adopted - - 10 4 - -'],
  ['Le conseil municipal se déclare favorable au projet par 10 voix contre 4.', 'adopted - - 10 4 - -'],
  [
    'LE CONSEIL MUNICIPAL, A L’EXCEPTION DE MMES BOIS ET ORME,\nQUI S’ABSTIENNENT, ACCEPTE CETTE PROPOSITION',
    'adopted - - - - 2[BOIS, ORME] -',
  ],
  [
    'LE CONSEIL MUNICIPAL,\nAPRES EN AVOIR DELIBERE,\nA L’UNANIMITE DES MEMBRES PRESENTS,\nDECIDE D’APPROUVER',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'LE CONSEIL MUNICIPAL, A LA MAJORITE PAR 12 VOIX POUR, 3 VOIX CONTRE (M. ARBRE,\nMME BOIS, M. HETRE) APPROUVE',
    'adopted majority - 12 3[ARBRE, BOIS, HETRE] - -',
  ],
  [
    'POUR : 12 voix dont 2 pouvoirs\nCONTRE : 2 voix dont 1 pouvoir (M. ARBRE et Mme BOIS)\nABSTENTION : 0 voix',
    'adopted - - 12 2[ARBRE, BOIS] 0 -',
  ],
  ['Pour : 12 (10 présents + 2 pouvoirs)\nContre : 1\nAbstention : 1', 'adopted - - 12 1 1 -'],
  [
    'Le vote à main levée donne les résultats suivants : pour : 11 ; contre : 2 ; abstentions : 2.',
    'adopted - showOfHands 11 2 2 -',
  ],
  [
    'Le Conseil Municipal,\nAprès en avoir délibéré, et procédé au vote (12 pour, 0 contre, 3 abstentions)',
    'adopted - - 12 0 3 -',
  ],
  [
    'Le conseil municipal décide par 12 voix pour et 3 abstentions (M. ARBRE, Mmes BOIS et ORME),\nd’approuver le budget.',
    'adopted - - 12 - 3[ARBRE, BOIS, ORME] -',
  ],
  [
    'Nombre de votants : 15\nNombre de suffrages exprimés : 13\nVotes pour : 12\nVotes contre : 1\nAbstentions : 2',
    'adopted - - 12 1 2 -',
  ],
  ['Suffrages exprimés : 13 dont Pour : 12 Contre : 1', 'adopted - - 12 1 - -'],
  [
    'Unanimité des suffrages exprimés. Abstentions : M. Luc HÊTRE, Mme Ève ORME.',
    'adopted unanimous - - ~0 2[Luc HÊTRE, Ève ORME] -',
  ],
  [
    'Adopté à l’unanimité (M. Luc HÊTRE n’a pas participé au vote).',
    'adopted unanimous - - ~0 ~0 1[Luc HÊTRE]',
  ],
  ['Adopté à l’unanimité (M. Luc HÊTRE absent pour ce vote).', 'adopted unanimous - - ~0 ~0 -'],
  [
    'La proposition est adoptée à main levée par 12 voix pour, 1 voix contre et 2 abstentions.',
    'adopted - showOfHands 12 1 2 -',
  ],
  [
    'Cette délibération est adoptée par 12 voix pour et 3 voix contre : M. Luc HÊTRE, Mme Ève ORME, M. Paul PIN.',
    'adopted - - 12 3[Luc HÊTRE, Ève ORME, Paul PIN] - -',
  ],
  [
    'Après en avoir délibéré, à l’unanimité, le Conseil :\nAUTORISE le maire à signer\nPour : 15\nContre : 0\nAbstention : 0',
    'adopted unanimous - 15 0 0 -',
  ],
  ['Le conseil municipal prend acte, par 15 voix pour, du rapport.', 'noted - - 15 - - -'],
  ['Sur 27 votants : 20 voix pour, 7 voix contre.', 'adopted - - 20 7 - -'],
  [
    'Contre : 7 voix : M. Luc HÊTRE (2), Mme Ève ORME (2), M. Paul PIN (2), Mme Ida IF',
    '- - - - 7[Luc HÊTRE, Ève ORME, Paul PIN, Ida IF] - -',
  ],
  [
    'Le conseil municipal approuve la proposition par 14 voix, Mme IF s’abstenant.',
    'adopted - - 14 - 1[IF] -',
  ],
  ['Le conseil municipal approuve, moins une abstention, la proposition du maire.', 'adopted - - - - 1 -'],
  ['Le conseil municipal approuve avec une abstention.', 'adopted - - - - 1 -'],
  ['Approuvé, deux abstentions.', 'adopted - - - - 2 -'],
  ['Proposition adoptée avec 1 voix contre (Mme ORME).', 'adopted - - - 1[ORME] - -'],
  ['Le conseil vote le budget (1 contre, 2 abstentions).', 'adopted - - - 1 2 -'],
  ['Budget voté à l’unanimité.', 'adopted unanimous - - ~0 ~0 -'],
  ['Le compte de gestion est voté à l’unanimité.', 'adopted unanimous - - ~0 ~0 -'],
  [
    'Le conseil municipal arrête le compte administratif à l’unanimité, M. le Maire ayant quitté la salle.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Compte administratif 2023 : M. le Maire quitte la séance pendant le vote.\nPour : 12',
    'adopted - - 12 - - -',
  ],
  ['Le Maire n’a pas pris part au vote.\nVotants : 12 Pour : 12', 'adopted - - 12 - - -'],
  [
    'Monsieur Paul ARBRE, Maire, quitte la séance et le conseil municipal siège sous la présidence de Mme Léa BOIS. Le conseil approuve à l’unanimité.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'M. Paul ARBRE s’étant abstenu, le conseil approuve à l’unanimité des suffrages exprimés.',
    'adopted unanimous - - ~0 1[Paul ARBRE] -',
  ],
  [
    'Mme Léa BOIS et M. Paul ARBRE se sont abstenus ; M. Luc HÊTRE a voté contre.',
    '- - - - 1[Luc HÊTRE] 2[Léa BOIS, Paul ARBRE] -',
  ],
  ['Après discussion et vote : 8 pour – 4 contre – 3 abst., le projet est retenu.', 'adopted - - 8 4 3 -'],
  ['Le projet est retenu par 8 voix pour et 4 contre.', 'adopted - - 8 4 - -'],
  ['L’entreprise Bâtir est retenue à l’unanimité.', 'adopted unanimous - - ~0 ~0 -'],
  ['Le conseil retient l’entreprise Bâtir.', 'adopted - - - - - -'],
  ['Le devis est accepté.', '- - - - - - -'],
  ['Le conseil charge le maire de demander un devis.', 'adopted - - - - - -'],
  ['Le conseil demande un complément d’information avant de se prononcer.', '- - - - - - -'],
  ['Décision reportée.', 'adjourned - - - - - -'],
  ['Sujet reporté au prochain conseil municipal.', 'adjourned - - - - - -'],
  ['Le conseil municipal reporte sa décision.', 'adjourned - - - - - -'],
  ['Le conseil municipal souhaite reporter ce point.', '- - - - - - -'],
  ['Le conseil donne un avis favorable sous réserve.', 'adopted - - - - - -'],
  ['Après débat, la majorité du conseil est favorable.', '- - - - - - -'],
  ['Vote : favorable à la majorité (1 contre)', 'adopted majority - - 1 - -'],
  ['VOTE A L’UNANIMITE : 19 POUR', 'adopted unanimous - 19 ~0 ~0 -'],
  ['19 VOTANTS – 19 POUR', 'adopted - - 19 - - -'],
  ['Pour 19 - Contre 0 - Abst 0 - NPPV 0', 'adopted - - 19 0 0 0'],
  ['V : 19 P : 19 C : 0 A : 0', '- - - - - - -'],
  ['Le vote donne 12 pour ; la délibération est adoptée.', 'adopted - - 12 - - -'],
  [
    'Le Conseil Municipal, après en avoir délibéré, par 12 voix « Pour » et 1 abstention (M. ARBRE) :\n- DECIDE d’approuver',
    'adopted - - 12 - 1[ARBRE] -',
  ],
  [
    'Le Conseil Municipal, après en avoir délibéré, par 1 « abstention » et 11 voix :\n- DECIDE',
    'adopted - - 11 - 1 -',
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
    'M. ARBRE : Montant demandé : 540 € ; Montant attribué : 100 €\nLe Conseil Municipal, après en avoir délibéré par 3 voix « contre » et 10 voix « pour » :\n− DECIDE d’attribuer à l’association Le Vent une subvention de 100 €,\nLES NOCTURNES (Anciennement Mandore)\nLe Conseil Municipal, après en avoir délibéré par 3 voix « contre » et 10 voix « pour » :',
    'adopted - - 10 3 - -',
  ],
  [
    'par 10 voix pour : DECIDE d’attribuer à l’association LES NOCTURNES (Anciennement Mandore) une subvention',
    'adopted - - 10 - - -',
  ],
  ['Par 2 abstentions et 13 voix, le conseil adopte.', 'adopted - - 13 - 2 -'],
  ['Avec 13 voix et 2 abstentions, le conseil adopte.', 'adopted - - 13 - 2 -'],
  ['Adopté par 13 voix, 2 abstentions.', 'adopted - - 13 - 2 -'],
  ['Votes : 13 voix favorables, 2 défavorables.', 'adopted - - 13 2 - -'],
  [
    'Le total des dépenses 2016 s’élève à 147 555 € pour la commune. Le conseil adopte.',
    'adopted - - - - - -',
  ],
  ['Vu les articles L.153-36 à L.153-48 pour le PLUi, le conseil approuve.', 'adopted - - - - - -'],
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

/** Who voted against, abstained or took no part. */
const VOTERS: Table = [
  ['2 abstentions (M. ARBRE + pouvoir de Mme BOIS)', '- - - - - 2[ARBRE, BOIS] -'],
  ['2 abstentions (M. ARBRE et le pouvoir de Mme BOIS)', '- - - - - 2[ARBRE, BOIS] -'],
  ['2 abstentions (M. ARBRE et pouvoir)', '- - - - - 2[ARBRE] -'],
  ['2 abstentions (M. ARBRE x2)', '- - - - - 2[ARBRE] -'],
  ['3 contre (M. ARBRE, pouvoir de Mme BOIS, Mme ORME)', '- - - - 3[ARBRE, BOIS, ORME] - -'],
  ['2 contre (Mme ORME ayant le pouvoir de M. HÊTRE)', '- - - - 2[ORME, HÊTRE] - -'],
  ['2 contre (Mme ORME avec pouvoir de M. HÊTRE)', '- - - - 2[ORME, HÊTRE] - -'],
  ['2 contre (Mme ORME, M. HÊTRE par procuration)', '- - - - 2[ORME, HÊTRE] - -'],
  ['2 contre (Mme ORME (x2))', '- - - - 2[ORME] - -'],
  ['1 contre (Mme ORME représentée par M. HÊTRE)', '- - - - 1[ORME] - -'],
  [
    '3 abstentions (M. ARBRE, Mme BOIS représentée par M. ARBRE, Mme ORME)',
    '- - - - - 3[ARBRE, BOIS, ORME] -',
  ],
  ['3 abstentions (M. ARBRE, Mme BOIS par M. ARBRE, Mme ORME)', '- - - - - 3[ARBRE, BOIS, ORME] -'],
  ['4 abstentions : M. ARBRE (1 pouvoir), Mme BOIS (1 pouvoir)', '- - - - - 4[ARBRE, BOIS] -'],
  ['3 abstentions - Paul ARBRE - Léa BOIS - Luc HÊTRE', '- - - - - 3[Paul ARBRE, Léa BOIS, Luc HÊTRE] -'],
  ['Abstentions : 3 - Paul ARBRE - Léa BOIS - Luc HÊTRE', '- - - - - 3[Paul ARBRE, Léa BOIS, Luc HÊTRE] -'],
  ['Abstentions : 3 Paul ARBRE, Léa BOIS, Luc HÊTRE', '- - - - - 3[Paul ARBRE, Léa BOIS, Luc HÊTRE] -'],
  ['Abstentions : 3 dont Paul ARBRE', '- - - - - 3[Paul ARBRE] -'],
  ['Abstention : Paul ARBRE\nContre : Léa BOIS', '- - - - 1[Léa BOIS] 1[Paul ARBRE] -'],
  ['Abstention : Mme BOIS, conseillère municipale déléguée', '- - - - - 1[BOIS] -'],
  ['Abstentions de MM. ARBRE, HÊTRE et Mme BOIS', '- - - - - 3[ARBRE, HÊTRE, BOIS] -'],
  ['ABSTENTIONS : 3 voix (MM. ARBRE, HÊTRE et Mme BOIS)', '- - - - - 3[ARBRE, HÊTRE, BOIS] -'],
  [
    '3 abstentions : M. Paul\nARBRE, Mme Léa BOIS, M. Luc\nHÊTRE',
    '- - - - - 3[Paul ARBRE, Léa BOIS, Luc HÊTRE] -',
  ],
  [
    '3 abstentions : Mme Léa BOIS ; M. Paul ARBRE ; M. Luc HÊTRE.',
    '- - - - - 3[Léa BOIS, Paul ARBRE, Luc HÊTRE] -',
  ],
  [
    '3 abstentions : Mme Léa BOIS / M. Paul ARBRE / M. Luc HÊTRE.',
    '- - - - - 3[Léa BOIS, Paul ARBRE, Luc HÊTRE] -',
  ],
  ['3 abstentions : BOIS Léa, ARBRE Paul, HÊTRE Luc', '- - - - - 3[BOIS Léa, ARBRE Paul, HÊTRE Luc] -'],
  ['3 abstentions : Léa Bois, Paul Arbre, Luc Hêtre', '- - - - - 3[Léa Bois, Paul Arbre, Luc Hêtre] -'],
  ['S’abstient : Mme BOIS', '- - - - - 1[BOIS] -'],
  ['S’abstiennent : les élus du groupe Demain (Paul ARBRE, Léa BOIS)', '- - - - - 2[Paul ARBRE, Léa BOIS] -'],
  ['Les élus du groupe Demain s’abstiennent.', '- - - - - - -'],
  ['Contre : 5 (élus de la liste « Vivre ici »)', '- - - - 5 - -'],
  ['Contre : M. ARBRE - Mme BOIS\nAbstentions : /', '- - - - 2[ARBRE, BOIS] 0 -'],
  ['Contre : /\nAbstentions : M. ARBRE - Mme BOIS', '- - - - 0 2[ARBRE, BOIS] -'],
  [
    'Madame Léa BOIS et Monsieur Paul ARBRE s’abstiennent lors du vote.',
    '- - - - - 2[Léa BOIS, Paul ARBRE] -',
  ],
  ['Madame Léa BOIS ne souhaite pas prendre part au vote.', '- - - - - - 1[Léa BOIS]'],
  ['Madame Léa BOIS ne désire pas participer au vote.', '- - - - - - 1[Léa BOIS]'],
  [
    'Madame Léa BOIS et son mandant M. Paul ARBRE ne prennent pas part au vote.',
    '- - - - - - 2[Léa BOIS, Paul ARBRE]',
  ],
  ['Madame Léa BOIS sort et ne prend pas part au vote.', '- - - - - - 1[Léa BOIS]'],
  ['Madame Léa BOIS, concernée par le sujet, sort de la salle.', '- - - - - - 1[Léa BOIS]'],
  ['Sortie de Mme Léa BOIS qui ne prend pas part au vote.', '- - - - - - 1[Léa BOIS]'],
  ['Mme Léa BOIS ne prenant part ni à la discussion, ni au vote,', '- - - - - - 1[Léa BOIS]'],
  ['Mme Léa BOIS est invitée à quitter la salle. Adopté à l’unanimité.', 'adopted unanimous - - ~0 ~0 -'],
  ['Ne prennent pas part au vote (2) : Mme Léa BOIS, M. Paul ARBRE', '- - - - - - 2[Léa BOIS, Paul ARBRE]'],
  [
    '2 conseillers ne prennent pas part au vote (Mme Léa BOIS, M. Paul ARBRE)',
    '- - - - - - 2[Léa BOIS, Paul ARBRE]',
  ],
  ['NPPV : 2 (Mme Léa BOIS, M. Paul ARBRE)', '- - - - - - 2[Léa BOIS, Paul ARBRE]'],
  ['N.P.P.V. : Mme Léa BOIS', '- - - - - - 1[Léa BOIS]'],
  ['Non votants : Mme Léa BOIS', '- - - - - - 1[Léa BOIS]'],
  [
    'Adopté à l’unanimité.\nM. Paul ARBRE et Mme Léa BOIS : n’ont pas pris part au vote',
    'adopted unanimous - - ~0 ~0 2[Paul ARBRE, Léa BOIS]',
  ],
  [
    'Adopté à l’unanimité.\nPaul ARBRE, Léa BOIS : n’ont pas pris part au vote.',
    'adopted unanimous - - ~0 ~0 2[Paul ARBRE, Léa BOIS]',
  ],
  [
    'Pour : 14\nContre : 2\nAbstention : 1\nM. Paul ARBRE : ne prend pas part au vote',
    'adopted - - 14 2 1 1[Paul ARBRE]',
  ],
  ['Abstention : 1\nM. Paul ARBRE ne prend pas part au vote', '- - - - - 1 1[Paul ARBRE]'],
  [
    'Vote : unanimité\n- M. Paul ARBRE : ne participe pas au vote\n- Mme Léa BOIS : ne participe pas au vote',
    'adopted unanimous - - ~0 ~0 2[Paul ARBRE, Léa BOIS]',
  ],
  ['Luc HÊTRE (n’a pas pris part au vote)\nAdopté à l’unanimité', 'adopted unanimous - - ~0 ~0 1[Luc HÊTRE]'],
  [
    'M. HÊTRE : NPPV, Mme BOIS : abstention, M. ARBRE : contre\nPour : 12',
    'adopted - - 12 1[ARBRE] 1[BOIS] 1[HÊTRE]',
  ],
  ['Adopté à la majorité. Valbrume Ensemble vote contre.', 'adopted majority - - - - -'],
  ['Adopté à la majorité. Union VALBRUME : contre.', 'adopted majority - - - - -'],
  ['Contre : 1\n\nM. ARBRE présente le point suivant.', '- - - - 1 - -'],
  ['Contre : 1 Mme BOIS, conseillère municipale', '- - - - 1[BOIS] - -'],
  [
    'Pour : 12 Contre : 2 MM. ARBRE et HÊTRE Abstentions : 1 Mme ORME La délibération est adoptée.',
    'adopted - - 12 2[ARBRE, HÊTRE] 1[ORME] -',
  ],
  [
    'Contre : 1 Mme BOIS Abstentions : 2 M. HÊTRE M. ARBRE Adopté à la majorité',
    'adopted majority - - 1[BOIS] 2[HÊTRE, ARBRE] -',
  ],
  [
    'Pour : 12 Contre : 2 Paul ARBRE Léa BOIS Abstentions : 1 Luc HÊTRE LE CONSEIL MUNICIPAL APPROUVE',
    'adopted - - 12 2[Paul ARBRE, Léa BOIS] 1[Luc HÊTRE] -',
  ],
  [
    'Adopté à l’unanimité. MM. ARBRE, HÊTRE et Mme BOIS : abstention',
    'adopted unanimous - - ~0 3[ARBRE, HÊTRE, BOIS] -',
  ],
  [
    'Mme BOIS, MM. ARBRE, HÊTRE et SAULE votent contre. Adopté.',
    'adopted - - - 4[BOIS, ARBRE, HÊTRE, SAULE] - -',
  ],
  ['Après intervention de MM. ARBRE et HÊTRE, Mme BOIS s’abstient. Adopté.', 'adopted - - - - 1[BOIS] -'],
  ['M. ARBRE : contre, car le prix est trop haut. M. HÊTRE (pour) répond.\nAdopté', 'adopted - - - - - -'],
  [
    'Adopté.\nPOUR	12\nCONTRE	1	Luc HÊTRE\nABSTENTION	2	Léa BOIS, Ève ORME\nNE PREND PAS PART AU VOTE	1	Paul ARBRE',
    'adopted - - 12 1[Luc HÊTRE] 2[Léa BOIS, Ève ORME] 1[Paul ARBRE]',
  ],
  [
    'Abstention : 2 Léa BOIS, Ève ORME\nNe prend pas part au vote : néant',
    '- - - - - 2[Léa BOIS, Ève ORME] 0',
  ],
  [
    'Abstention : 2\nMmes Léa BOIS, Ève ORME\nNe prend pas part au vote :\nPaul ARBRE',
    '- - - - - 2[Léa BOIS, Ève ORME] 1[Paul ARBRE]',
  ],
];

/** Ballots, elections, and results in the words of each. */
const RESULTS: Table = [
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
  ['Qui s’abstient ? Aucun membre ne s’abstient. Adopté à l’unanimité', 'adopted unanimous - - ~0 0 -'],
];

/** Words of votes that are none, or of another vote, beside the council’s own. */
const OTHER_WORDS: Table = [
  ['Subventions : Club de pétanque : 300 € pour 25 adhérents contre 20 en 2023.', '- - - - - - -'],
  ['Le taux passe de 2 pour mille à 3 pour mille.', '- - - - - - -'],
  ['Effectifs : 12 garçons pour 14 filles, contre 11 l’an dernier.', '- - - - - - -'],
  ['Dépenses : 125 000 € contre 110 000 € en 2022, soit 15 000 € de plus pour 2023.', '- - - - - - -'],
  ['3 devis ont été reçus : 1 pour la toiture, 2 pour la façade.', '- - - - - - -'],
  ['Les travaux coûtent 12 000 € pour 4 classes. Le conseil approuve.', 'adopted - - - - - -'],
  ['Tarifs : adultes 5 €, enfants 3 €. Pour : 2 enfants et plus, 2 €.', '- - - - - - -'],
  [
    'Lors de la commission, 5 voix pour et 2 contre avaient été exprimées. Le conseil, à l’unanimité, approuve.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'La commission des finances, par 5 voix pour et 1 abstention, propose ce tarif. Le conseil municipal l’adopte à l’unanimité.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Le comité social territorial a rendu un avis favorable (4 pour, 1 abstention).\nLe conseil municipal, à l’unanimité, adopte.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  ['Résultat de l’enquête : 120 habitants pour, 30 contre. Le conseil prend acte.', 'noted - - - - - -'],
  [
    'Sondage auprès des parents : 45 pour, 12 contre, 3 sans avis. Après en avoir délibéré, à l’unanimité, le conseil décide de revenir à la semaine de 4 jours.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Le conseil d’école s’est prononcé pour la semaine de 4 jours par 8 voix pour et 2 contre. Le conseil municipal valide, par 12 voix pour et 3 abstentions.',
    'adopted - - 12 - 3 -',
  ],
  [
    'Par délibération du 12 mars 2020, le conseil municipal avait approuvé, par 14 voix pour et 1 contre, le projet. Le conseil municipal, à l’unanimité, confirme ce choix.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'M. ARBRE demande pourquoi 3 élus se sont abstenus en 2020. Adopté à l’unanimité.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  ['M. ARBRE annonce qu’il s’abstiendra. Vote : 14 pour, 1 abstention.', 'adopted - - 14 - 1 -'],
  [
    'M. ARBRE explique que son groupe votera contre. Adopté par 20 voix pour et 5 contre.',
    'adopted - - 20 5 - -',
  ],
  ['Mme BOIS dit s’être abstenue l’an dernier. Adopté par 20 voix pour.', 'adopted - - 20 - - -'],
  ['M. ARBRE : « Je m’abstiens ». Délibération adoptée à la majorité.', 'adopted majority - - - - -'],
  [
    'Mme BOIS quitte la séance à 20h15 et donne pouvoir à M. ARBRE. Adopté à l’unanimité.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  ['Mme BOIS quitte définitivement la séance. Adopté à l’unanimité.', 'adopted unanimous - - ~0 ~0 -'],
  [
    'Arrivée de M. ARBRE à 19h30. Présents : 13, votants : 15. Adopté à l’unanimité.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Le maire rappelle que l’abstention de deux communes a bloqué le projet. Le conseil adopte.',
    'adopted - - - - - -',
  ],
  ['Le maire informe du non-vote du budget par la communauté. Le conseil prend acte.', 'noted - - - - - -'],
  ['Le taux d’abstention aux élections a été de 45 %. Le conseil prend acte.', 'noted - - - - - -'],
  [
    'Un recours contre 2 permis de construire a été déposé. Le conseil autorise le maire à ester en justice.',
    'adopted - - - - - -',
  ],
  ['La commune s’oppose à 3 projets. Aucun vote.', '- - - - - - -'],
  ['Après discussion, aucune décision n’est prise.', '- - - - - - -'],
  [
    'Le conseil municipal prend acte de la démission de Mme BOIS. M. HÊTRE est installé.',
    'noted - - - - - -',
  ],
  ['Le maire est autorisé à signer.', '- - - - - - -'],
  ['Les tarifs sont approuvés.', 'adopted - - - - - -'],
  ['Le conseil est d’accord pour lancer l’étude.', '- - - - - - -'],
  ['Le conseil donne un accord de principe.', '- - - - - - -'],
  ['Le conseil municipal, après délibération, donne pouvoir au maire pour signer.', 'adopted - - - - - -'],
  ['M. le Maire demande au conseil de voter. Le vote donne : Pour : 11, contre : 4.', 'adopted - - 11 4 - -'],
  ['Question : qui est contre ? 2. Qui s’abstient ? 1. Adopté.', 'adopted - - - 2 1 -'],
  [
    'Contre ? 0. Abstentions ? 1 (Mme BOIS). Adopté à l’unanimité des exprimés.',
    'adopted unanimous - - 0 1[BOIS] -',
  ],
  [
    'Vote contre : 0 – Vote pour : 15 – Abstention : 0. Le conseil municipal adopte à l’unanimité.',
    'adopted unanimous - 15 0 0 -',
  ],
  ['Article 3 : La dépense est imputée au compte 6574. Vote : 14 pour.', 'adopted - - 14 - - -'],
  ['Nombre de membres en exercice 15 – Présents 12 – Votants 14 – Absents 3\nPour 14', '- - - - - - -'],
  ['Vote : 15 voix pour sur 15.', 'adopted - - 15 - - -'],
  ['Vote : 15/15', '- - - - - - -'],
  ['Approuvé 15/15', '- - - - - - -'],
  ['Vote : 14 pour sur 15 votants, 1 abstention.', 'adopted - - 14 - 1 -'],
  ['Voté à l’unanimité - 15 voix', 'adopted unanimous - 15 ~0 ~0 -'],
  ['Par 15 voix, le conseil municipal décide d’acheter le terrain.', 'adopted - - 15 - - -'],
  ['A l’unanimité (15 voix pour, 0 voix contre, 0 abstention)', 'adopted unanimous - 15 0 0 -'],
  ['Décision adoptée à l’unanimité des 15 suffrages exprimés.', 'adopted unanimous - 15 ~0 ~0 -'],
  ['Adopté à la majorité absolue : 9 pour, 6 contre.', 'adopted majority - 9 6 - -'],
  ['Adopté à la majorité qualifiée des deux tiers.', 'adopted majority - - - - -'],
  [
    'Un tiers des membres demande le scrutin secret ; cette demande est rejetée. Le conseil municipal fixe les tarifs.',
    'adopted - - - - - -',
  ],
  ['M. ARBRE souhaite un vote à bulletin secret. La demande est rejetée.', '- - - - - - -'],
  ['Après discussion, la proposition B est retenue.', 'adopted - - - - - -'],
  ['La proposition est retenue par la commission.', '- - - - - - -'],
  ['Le projet est retenu par le Département.', '- - - - - - -'],
  ['Le procès-verbal est arrêté.', 'adopted - - - - - -'],
  ['Le procès-verbal de chaque séance est arrêté au commencement de la séance suivante.', '- - - - - - -'],
  ['L’association demande une aide de 300 €. Cette demande est rejetée.', 'rejected - - - - - -'],
  [
    'L’amendement est mis aux voix. Pour : 1, contre : 3. Il est rejeté.\nLe budget est adopté à l’unanimité.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Un amendement est présenté par M. HÊTRE. Il est adopté à l’unanimité.\nLe projet amendé est adopté par 3 voix pour et 1 abstention.',
    'adopted - - 3 - 1 -',
  ],
  ['Mme BOIS retire l’amendement de son groupe.\nVote : unanimité', 'adopted unanimous - - ~0 ~0 -'],
  [
    'Le conseil municipal, à l’unanimité, fixe le prix du repas.\n\nLe conseil municipal, par 3 voix pour et 1 abstention, fixe le tarif de la garderie.',
    'adopted - - - - - -',
  ],
  [
    'Le conseil municipal, par 3 voix pour et 1 contre, fixe le prix. Le conseil municipal, à l’unanimité, fixe le tarif de la garderie.',
    'adopted - - - - - -',
  ],
  [
    'Le conseil, par 8 voix contre 7, refuse le report. Le conseil, par 12 voix pour et 3 contre, approuve la convention.',
    'adopted - - 12 3 - -',
  ],
  [
    'Le conseil municipal, à l’unanimité, approuve le projet.\nPour : 15 Contre : 0 Abstention : 2',
    'adopted unanimous - 15 0 2 -',
  ],
];

for (const [name, table] of Object.entries({ SENTENCES, VOTERS, RESULTS, OTHER_WORDS })) {
  const sentences = suite(`vote: ${name.toLowerCase().replace('_', ' ')}`);
  for (const [text, expected] of table) sentences(text, () => assert.is(voteOf(text), expected));
  sentences.run();
}
