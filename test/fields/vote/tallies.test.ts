import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { voteOf } from '../../helpers/vote-of.ts';

/** Expected: in favour, against, abstentions, not voting; outcome, majority and ballot are not looked at. */
const counts = (text: string): string => voteOf(text).split(' ').slice(3).join(' ');

const COUNTS: [text: string, expected: string][] = [
  // Label, then value.
  ['Pour : 65 voix\nContre : 0 voix\nAbstention : 0 voix\nNe prend pas part au vote : 0 voix', '65 0 0 0'],
  ['Pour : 14\nContre : 2\nAbstentions : 1', '14 2 1 -'],
  ['par 15 voix pour, 5 voix contre, 1 abstention, M. ARBRE ne prenant pas part au vote', '15 5 1 1[ARBRE]'],
  ['POUR : 14 CONTRE : 2 ABSTENTION : 1', '14 2 1 -'],
  ['Pour 14 Contre 2 Abstention 1', '14 2 1 -'],
  ['Pour : 14 - Contre : 2 - Abstention : 1', '14 2 1 -'],
  ['Pour : 14 / Contre : 0 / Abstention : 0', '14 0 0 -'],
  ['Pour : 14 ; Contre : 0 ; Abst. : 3', '14 0 3 -'],
  ['par 13 voix pour, O voix contre et 0 abstention', '13 0 0 -'],
  // 21, read optically.
  ['Pour : 2] Contre : 0 Abstentions : 0', '- 0 0 -'],
  ['21 voix « Pour » et 2 « Abstentions » (V. ARBRE,F. BOIS)', '21 - 2[V. ARBRE, F. BOIS] -'],
  [
    'à l’unanimité des membres présents et représentés avec :\n- Section de fonctionnement, dépenses et recettes : 27 voix « Pour »',
    '27 ~0 ~0 -',
  ],
  // A figure written by hand, read as a letter of the next word.
  ['VOTES : Pour fContre : 0 Abstentions : 0', '- 0 0 -'],
  ['Adopté, sauf par M. BOIS qui s’abstient.', '- - 1[BOIS] -'],
  ['Rencontre : 12 places', '- - - -'],
  ['Pour:14,Contre:0,Abstentions:0', '14 0 0 -'],
  ['Pour = 14 ; contre = 1', '14 1 - -'],
  ['Pour (14) Contre (2) Abstention (0)', '14 2 0 -'],
  ['Votes pour : 12\nVotes contre : 3\nAbstentions : 0', '12 3 0 -'],
  ['Nombre de voix pour : 12\nNombre de voix contre : 0\nNombre d’abstentions : 2', '12 0 2 -'],
  ['Vote(s) pour : 12\nVote(s) contre : 0\nAbstention(s) : 2', '12 0 2 -'],
  ['ONT VOTE POUR : 14 ONT VOTE CONTRE : / SE SONT ABSTENUS : /', '14 0 0 -'],
  ['Ont voté pour : 14\nOnt voté contre : néant\nSe sont abstenus : aucun', '14 0 0 -'],
  ['Pour : 19\nContre : néant\nAbstention : néant', '19 0 0 -'],
  ['Pour : dix-neuf\nContre : zéro\nAbstention : une', '19 0 1 -'],
  ['POUR ......... 17\nCONTRE ....... 0\nABSTENTION ... 2', '17 0 2 -'],
  ['Votants : 17\nPour : 17\nContre : 0\nAbstention : 0', '17 0 0 -'],
  ['Présents : 14 Votants : 17 Pour : 17 Contre : 0', '17 0 - -'],
  ['Suffrages exprimés : 15\nPour : 12\nContre : 3\nAbstentions : 2', '12 3 2 -'],
  ['Vote : Pour : 14, Contre : 0, Abstention : 0, NPPV : 1', '14 0 0 1'],
  ['Pour : 14\nContre : 0\nAbstention : 0\nN.P.P.V. : 2', '14 0 0 2'],
  ['Non votants : 3\nPour : 20', '20 - - 3'],
  ['Votes exprimés : 14 dont pour : 13 et contre : 1', '13 1 - -'],
  ['Pour : 15 (dont 2 pouvoirs)\nContre : 0', '15 0 - -'],
  ['Oui : 12 Non : 3', '12 3 - -'],
  ['Absention : 2\nPour : 9', '9 - 2 -'],
  // Value, then label.
  ['Accord à la majorité : 10 pour (8 + 2 procurations) et 5 contre (3 + 2 procurations)', '10 5 - -'],
  [
    'Accord : 9 pour (7 + 2 pouvoirs pour), 1 abstention (0 + 1 pouvoir : L. Roux) et 2 contre (1 + 1 pouvoir : P. Noir et C. Gris)',
    '9 2[P. Noir, C. Gris] 1[L. Roux] -',
  ],
  ['14 pour / 0 contre / 0 abstention adopté', '14 0 0 -'],
  ['adopté par 14 voix POUR', '14 - - -'],
  ['à 18 voix pour et 1 abstention', '18 - 1 -'],
  ['adopté par 18 voix pour, 3 voix contre et 2 abstentions', '18 3 2 -'],
  ['soit 19 pour, 1 contre et 3 abstentions', '19 1 3 -'],
  ['à la majorité (8 abstentions, 2 contre)', '- 2 8 -'],
  ['à la majorité (2 contre, 8 abstentions)', '- 2 8 -'],
  ['à l’unanimité, moins une abstention', '- ~0 1 -'],
  ['à l’unanimité moins deux abstentions', '- ~0 2 -'],
  ['A L’UNANIMITE des votants (31 voix), 8 abstentions', '31 ~0 8 -'],
  ['à l’unanimité (17 voix)', '17 ~0 ~0 -'],
  ['à l’unanimité (17)', '17 ~0 ~0 -'],
  ['à l’unanimité, soit 17 voix pour', '17 ~0 ~0 -'],
  ['à l’unanimité des 17 membres présents', '17 ~0 ~0 -'],
  ['à l’unanimité des suffrages exprimés (17)', '17 ~0 ~0 -'],
  ['Le conseil adopte par 14 voix et 2 abstentions', '14 - 2 -'],
  ['adopté par 14 voix contre 3', '14 3 - -'],
  ['adopté par quatorze voix pour et deux voix contre', '14 2 - -'],
  ['adopté par quatorze (14) voix pour et deux (2) abstentions', '14 - 2 -'],
  ['par 21 voix pour, 2 voix contre 1 abstention', '21 2 1 -'],
  ['12 votes pour, 1 vote contre, 1 abstention', '12 1 1 -'],
  ['Le vote donne 12 voix « pour » et 3 voix « contre »', '12 3 - -'],
  ['12 pour 3 contre 1 abstention', '12 3 1 -'],
  ['12 POUR, 3 CONTRE, 1 ABSTENTION', '12 3 1 -'],
  ['Vote : 14 pour', '14 - - -'],
  ['Vote : 14 voix pour, aucune abstention, aucun vote contre', '14 0 0 -'],
  ['14 voix pour, sans abstention ni opposition', '14 0 0 -'],
  // « pas d’abstention » writes no number: no count is stated.
  ['adopté par 14 voix pour, pas d’abstention', '14 - - -'],
  ['Trois élus s’abstiennent, deux conseillers votent contre', '- 2 3 -'],
  ['2 élus ne prennent pas part au vote, 20 voix pour', '20 - - 2'],
  ['1 abstention – 2 contre – 14 pour', '14 2 1 -'],
  ['Une abstention', '- - 1 -'],
  ['à la majorité par vingt-\ndeux voix pour et sept voix contre', '22 7 - -'],
  // Tables.
  ['POUR CONTRE ABSTENTION\n17 0 0', '17 0 0 -'],
  ['Votants | Pour | Contre | Abstentions\n17 | 14 | 2 | 1', '14 2 1 -'],
  ['POUR : CONTRE : ABSTENTION :\n17 0 0', '17 0 0 -'],
  ['Présents Votants Pour Contre Abstentions NPPV\n12 15 13 1 1 0', '13 1 1 0'],
  // No count.
  ['Pour : Contre : Abstention :', '- - - -'],
  ['Pour : / Contre : / Abstention : /', '- - - -'],
  ['Pour extrait conforme, le 17 mai 2024', '- - - -'],
  ['Une subvention de 14 pour cent pour 3 écoles', '- - - -'],
  ['L’effectif est de 12 contre 15 en 2020', '- - - -'],
  ['Le marché est conclu pour 3 ans contre paiement', '- - - -'],
  ['Article 14 pour l’année 2024', '- - - -'],
  ['émet un avis favorable', '- - - -'],
  ['La lutte contre 2 espèces invasives', '- - - -'],
  ['Pour : 11 + 3 pouvoirs', '- - - -'],
  ['Le 17\nPour le Maire', '- - - -'],
];

const NAMES: [text: string, expected: string][] = [
  ['PAR 30 VOIX POUR, 4 ABSTENTIONS (M. ARBRE ET SON POUVOIR, MME BOIS)', '30 - 4[ARBRE, BOIS] -'],
  ['ADOPTE A LA MAJORITE\nVOTE CONTRE DU GROUPE ALLIANCE', '- - - -'],
  [
    'Contre : 3, Monsieur Paul ARBRE, Madame Léa BOIS, Madame Ève ORME',
    '- 3[Paul ARBRE, Léa BOIS, Ève ORME] - -',
  ],
  [
    'Pour : 14\nContre : 1 (M. Paul ARBRE)\nAbstentions : 2 (Mme Léa BOIS et M. Luc HÊTRE)',
    '14 1[Paul ARBRE] 2[Léa BOIS, Luc HÊTRE] -',
  ],
  ['à 18 voix pour et 1 abstention (M. Paul ARBRE)', '18 - 1[Paul ARBRE] -'],
  ['Abstentions : M. Paul ARBRE, Mme Léa BOIS', '- - 2[Paul ARBRE, Léa BOIS] -'],
  ['Abstention : 2 voix (Paul ARBRE, Léa BOIS)', '- - 2[Paul ARBRE, Léa BOIS] -'],
  [
    '3 contre : M. Paul ARBRE, Mme Léa BOIS, M. Luc HÊTRE ; 1 abstention : Mme Ève ORME',
    '- 3[Paul ARBRE, Léa BOIS, Luc HÊTRE] 1[Ève ORME] -',
  ],
  [
    'à la majorité (8 abstentions : M. Paul ARBRE ; 2 contre : Mme Léa BOIS, M. Luc HÊTRE)',
    '- 2[Léa BOIS, Luc HÊTRE] 8[Paul ARBRE] -',
  ],
  ['8 abstentions (groupe Vivre ensemble et Mme Léa BOIS)', '- - 8[Léa BOIS] -'],
  ['2 abstentions (M. Paul ARBRE (pouvoir à Mme Léa BOIS), M. Luc HÊTRE)', '- - 2[Paul ARBRE, Luc HÊTRE] -'],
  [
    'Ont voté contre : MM. ARBRE et HÊTRE\nSe sont abstenus : Mmes BOIS et ORME',
    '- 2[ARBRE, HÊTRE] 2[BOIS, ORME] -',
  ],
  ['M. Paul ARBRE s’abstient.', '- - 1[Paul ARBRE] -'],
  ['MM. ARBRE et HÊTRE s’abstiennent.', '- - 2[ARBRE, HÊTRE] -'],
  ['Adopté à l’unanimité, à l’exception de MM. ARBRE et HÊTRE qui s’abstiennent.', '- ~0 2[ARBRE, HÊTRE] -'],
  [
    'Le conseil, à l’exception de Mme ARBRE et de M. HÊTRE qui s’abstiennent, approuve.',
    '- - 2[ARBRE, HÊTRE] -',
  ],
  [
    'LE CONSEIL, À L’EXCEPTION DE MME ARBRE ET M. HÊTRE QUI\nS’ABSTIENNENT, APPROUVE.',
    '- - 2[ARBRE, HÊTRE] -',
  ],
  ['Mme Léa BOIS, M. Luc HÊTRE et Mme Ève ORME votent contre.', '- 3[Léa BOIS, Luc HÊTRE, Ève ORME] - -'],
  ['Mme Léa BOIS ayant voté contre', '- 1[Léa BOIS] - -'],
  ['avec l’abstention de Mme Léa BOIS', '- - 1[Léa BOIS] -'],
  [
    'Le conseil, à l’unanimité, M. Paul ARBRE ne prenant pas part au vote, approuve le projet',
    '- ~0 ~0 1[Paul ARBRE]',
  ],
  ['M. Paul ARBRE, maire, ne prend pas part au vote.', '- - - 1[Paul ARBRE]'],
  ['Mime Léa BOIS se retirant et ne prenant pas part au vote,', '- - - 1[Léa BOIS]'],
  // Optical reading parts the lines as paragraphs.
  [
    'Mesdames Léa BOIS, Ève\n\nORME, et Monsieur Paul ARBRE ne prenant pas part au vote,',
    '- - - 3[Léa BOIS, Ève ORME, Paul ARBRE]',
  ],
  ['Le budget est présenté par Léa BOIS\n\nM. Paul ARBRE ne prend pas part au vote.', '- - - 1[Paul ARBRE]'],
  ['M. Paul ARBRE, intéressé à l’affaire, n’a pas pris part au vote.', '- - - 1[Paul ARBRE]'],
  ['M. Paul ARBRE quitte la salle et ne participe pas au vote.', '- - - 1[Paul ARBRE]'],
  ['Mme Léa BOIS se retirant, le conseil approuve', '- - - 1[Léa BOIS]'],
  ['Hors de la présence de M. Paul ARBRE, le conseil approuve le compte', '- - - 1[Paul ARBRE]'],
  ['N’ont pas pris part au vote : M. Paul ARBRE, Mme Léa BOIS', '- - - 2[Paul ARBRE, Léa BOIS]'],
  ['Ne prennent pas part au vote : 2 (M. Paul ARBRE, Mme Léa BOIS)', '- - - 2[Paul ARBRE, Léa BOIS]'],
  ['Mme Léa BOIS n’a participé ni au débat ni au vote.', '- - - 1[Léa BOIS]'],
  ['M. Paul ARBRE ne prend part ni aux débats ni au vote.', '- - - 1[Paul ARBRE]'],
  ['Contre : 2 – M. Paul ARBRE, Mme Léa BOIS', '- 2[Paul ARBRE, Léa BOIS] - -'],
  ['Pour : 2 (Paul ARBRE, Léa BOIS)\nContre : 1 (Luc HÊTRE)', '2[Paul ARBRE, Léa BOIS] 1[Luc HÊTRE] - -'],
  ['Contre : M. Paul ARBRE\nAbstention : néant', '- 1[Paul ARBRE] 0 -'],
  [
    '2 abstentions : Mme Léa BOIS,\nM. Luc HÊTRE\n\nM. Paul ARBRE lève la séance',
    '- - 2[Léa BOIS, Luc HÊTRE] -',
  ],
  ['1 abstention (M. Paul ARBRE, Mme Léa BOIS)', '- - 1 -'],
  ['Monsieur le Maire quitte la salle.', '- - - -'],
  // One family name for several, and one name for two.
  ['Alain, Brigitte et Claude ARBRE s’abstiennent.', '- - 3[Alain, Brigitte, Claude ARBRE] -'],
  ['3 voix contre (Alain, Brigitte et Claude ARBRE)', '- 3[Alain, Brigitte, Claude ARBRE] - -'],
  ['Le maire a répondu, et Claude ARBRE s’abstient.', '- - 1[Claude ARBRE] -'],
  ['M. et Mme Paul ARBRE votent contre.', '- -[Paul ARBRE] - -'],
  ['Abstentions : M. et Mme ARBRE', '- - -[ARBRE] -'],
  ['Contre : 2 (M. et Mme ARBRE)', '- 2[ARBRE] - -'],
  // In cells.
  [
    'Pour\t12\t\nContre\t2\tM. Paul ARBRE, Mme Léa BOIS\nAbstention\t1\tM. Luc HÊTRE',
    '12 2[Paul ARBRE, Léa BOIS] 1[Luc HÊTRE] -',
  ],
  [
    '| Pour | 12 | |\n| Contre | 2 | Paul ARBRE, Léa BOIS |\n| Abstentions | 1 | Mme Ève ORME |',
    '12 2[Paul ARBRE, Léa BOIS] 1[Ève ORME] -',
  ],
  ['Contre\t2\tPaul ARBRE\n\t\tLéa BOIS\nPour\t12', '12 2[Paul ARBRE, Léa BOIS] - -'],
  ['Contre\t2\tARBRE, BOIS\nPour\t12', '12 2[ARBRE, BOIS] - -'],
  ['Contre\t2\tM. Paul ARBRE (pouvoir de Mme BOIS)\nPour\t12', '12 2[Paul ARBRE, BOIS] - -'],
  ['Contre\tM. ARBRE\nAbstention\tMme BOIS, M. HÊTRE', '- 1[ARBRE] 2[BOIS, HÊTRE] -'],
  [
    'Pour\tContre\tAbstention\n12\t2 : Paul ARBRE, Léa BOIS\t1 : Luc HÊTRE',
    '12 2[Paul ARBRE, Léa BOIS] 1[Luc HÊTRE] -',
  ],
  ['Pour\tContre\tAbstention\tObservations\n12\t0\t1\tNéant', '- - - -'],
  ['Contre\tMarché\tAbstention\tConvention', '- - - -'],
  ['Une aide pour le club de judo, pour un montant de\n627 090 €', '- - - -'],
  // Of groups: only what is written, and no share for the whole.
  ['Le groupe Agir (4 voix) vote contre, le groupe Vivre (3 voix) s’abstient.', '- 4 3 -'],
  ['Abstention du groupe Agir (M. ARBRE, Mme BOIS)', '- - 2[ARBRE, BOIS] -'],
  ['Contre : 2 voix du groupe Agir et 1 voix du groupe Vivre', '- - - -'],
  [
    'Le groupe Agir vote contre (4 voix), le groupe Vivre vote contre (3 voix). Adopté par 20 voix pour.',
    '20 - - -',
  ],
  ['4 contre (groupe Agir). Adopté par 20 voix pour et 4 contre (groupe Agir).', '20 4 - -'],
  ['Le groupe « Paul Arbre pour demain » vote contre.', '- - - -'],
  ['M. Paul ARBRE quitte la salle à 20 h 15.', '- - - -'],
  ['M. Paul ARBRE quitte la séance.', '- - - -'],
  ['Mme Léa BOIS indique qu’elle s’abstiendra.', '- - - -'],
  ['adopté par 14 voix pour, Monsieur Paul ARBRE remercie le conseil', '14 - - -'],
];

const tallies = suite('vote: counts');
for (const [text, expected] of COUNTS) tallies(text, () => assert.is(counts(text), expected));
tallies.run();

const names = suite('vote: names');
for (const [text, expected] of NAMES) names(text, () => assert.is(counts(text), expected));
names.run();
