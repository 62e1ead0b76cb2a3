import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { voteOf } from '../../helpers/vote-of.ts';

/** Who voted against, abstained or took no part. Sentences of fictional councils, expected as `voteLine` prints it. */
const sentences: [text: string, expected: string][] = [
  [
    "LE CONSEIL MUNICIPAL, A L'EXCEPTION DE MADAME ARBRE, MESSIEURS BOIS, HÊTRE, ORME, MADAME PIN,\n\nQUI NE PRENNENT PAS PART AU VOTE, ACCEPTE CETTE PROPOSITION",
    'adopted - - - - - 5[ARBRE, BOIS, HÊTRE, ORME, PIN]',
  ],
  // Whoever votes so besides those whose names are read is not counted.
  ['Le groupe Agir et Mme PIN votent contre.', '- - - - -[PIN] - -'],
  ['Les élus de l’opposition et M. PIN s’abstiennent.', '- - - - - -[PIN] -'],
  ['M. ARBRE ; M. BOIS ; M. ORME ne prennent pas part au vote.', '- - - - - - -[ORME]'],
  ['M. ARBRE, BOIS, ORME, Mme PIN et M. CHÊNE ont voté contre.', '- - - - -[PIN, CHÊNE] - -'],
  ['Adopté, M. ARBRE, BOIS et Mme PIN s’étant abstenus.', 'adopted - - - - -[PIN] -'],
  ['Le groupe Agir, M. ARBRE et Mme PIN votent contre.', '- - - - -[ARBRE, PIN] - -'],
  ['Contre : M. ARBRE et les élus du groupe Agir', '- - - - -[ARBRE] - -'],
  ['Abstentions : M. ARBRE, Mme BOIS (Agir) et un autre élu', '- - - - - -[ARBRE, BOIS] -'],
  ['Mesdames BOIS, ORME et leurs mandants s’abstiennent.', '- - - - - -[BOIS, ORME] -'],
  ['Abstention de M. ARBRE et de son pouvoir', '- - - - - -[ARBRE] -'],
  ['Mme BOIS s’abstient ainsi que M. PIN.', '- - - - - -[BOIS] -'],
  ['Mme BOIS vote contre, de même que M. PIN.', '- - - - -[PIN] - -'],
  ['Mme BOIS s’abstient pour elle-même et pour M. PIN.', '- - - - - -[BOIS] -'],
  [
    'Mme BOIS et M. PIN s’abstiennent. Les élus de la majorité expliquent leur choix.',
    '- - - - - 2[BOIS, PIN] -',
  ],
  ['Sur proposition du groupe Agir, M. ARBRE et Mme PIN s’abstiennent.', '- - - - - 2[ARBRE, PIN] -'],
  ['Mme PIN s’abstient.', '- - - - - 1[PIN] -'],
  ['Mme ARBRE ainsi que M. BOIS ne prennent pas part au vote.', '- - - - - - 2[ARBRE, BOIS]'],
  ['Adopté à l’unanimité, BOIS et Mme PIN s’abstiennent.', 'adopted unanimous - - ~0 -[PIN] -'],
  ['MESDAMES BOIS ET ORME, MONSIEUR PIN S’ABSTIENNENT.', '- - - - - 3[BOIS, ORME, PIN] -'],
  [
    '(4 abstentions : M. Paul ARBRE. Mme Léa BOIS.. M. HÊTRE Luc M. ORME)',
    '- - - - - 4[Paul ARBRE, Léa BOIS, HÊTRE Luc, ORME] -',
  ],
  ['Abstention : M. ARBRE. Mme BOIS rappelle la règle.', '- - - - - 1[ARBRE] -'],
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
  ['Contre : 3 (ARBRE Paul + procuration, ORME Ève)', '- - - - 3[ARBRE Paul, ORME Ève] - -'],
  ['Adopté, 3 abstentions (M. ARBRE + pouvoir, Mme ORME)', 'adopted - - - - 3[ARBRE, ORME] -'],
];

const test = suite('vote: voters');
for (const [text, expected] of sentences) test(text, () => assert.is(voteOf(text), expected));
test.run();
