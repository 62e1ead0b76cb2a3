import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { voteOf } from '../../helpers/vote-of.ts';

/** Words of votes that are none, or of another vote, beside the council’s own. Sentences of fictional councils, expected as `voteLine` prints it. */
const sentences: [text: string, expected: string][] = [
  ['Subventions : Club de pétanque : 300 € pour 25 adhérents contre 20 en 2023.', '- - - - - - -'],
  ['Le taux passe de 2 pour mille à 3 pour mille.', '- - - - - - -'],
  [
    'L’indemnité du maire est fixée au taux maximal, sauf si, à sa demande, le conseil municipal en décide autrement.',
    '- - - - - - -',
  ],
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
    'M. ARBRE demande si une étude a été faite. Le maire répond que oui et que la commission l’a approuvée à l’unanimité.\nVote : 12 pour, 2 contre.',
    'adopted - - 12 2 - -',
  ],
  [
    'La communauté de communes a voté à la majorité, le 2 février, ce fonds de concours.\nLe Conseil adopte.',
    'adopted - - - - - -',
  ],
  [
    'L’association des maires du département a adopté à l’unanimité un texte semblable.\nAdopté par 16 voix pour et 1 abstention.',
    'adopted - - 16 - 1 -',
  ],
  ['Adopté (12 voix pour, 2\ncontre).', 'adopted - - 12 2 - -'],
  [
    'ONT VOTÉ POUR : 12\nSE SONT ABSTENUS : 1\nMme BOIS : « Je rappelle que nous avions voté contre. »',
    'adopted - - 12 - 1 -',
  ],
  ['Pour\tContre\tAbstention\n8\t2\t1\nM. ARBRE dit qu’il votera contre.', 'adopted - - 8 2 1 -'],
  [
    'Adopté à l’unanimité des suffrages exprimés (2\nabstentions : Mme BOIS et Mme ORME).',
    'adopted unanimous - - ~0 2[BOIS, ORME] -',
  ],
  ['Adopté à l’unanimité (12\nvoix pour).', 'adopted unanimous - 12 ~0 ~0 -'],
  ['13 POUR / 0 CONTRE / 0 ABSTENTION\nSuspension de séance à 21h05.', 'adopted - - 13 0 0 -'],
  [
    'La commission a examiné l’offre et le conseil municipal, à l’unanimité, l’approuve.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Le conseil est invité à délibérer pour signer la convention.\n17 voix POUR – 1 voix CONTRE – 1 ABSTENTION',
    'adopted - - 17 1 1 -',
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
  // Who gave their advice, each by name; and the council, whose advice it is.
  [
    'Les conseils d’école ont été réunis, et l’avis est favorable dans les deux cas : - École du Bourg : 1 abstention, 9 votes favorables ; - École des Tilleuls : 2 abstentions, 1 vote pour le maintien, 12 votes favorables pour le retour à 4 jours ; - Groupe Jean Bois : 70 % des parents favorables.\n\nVote à l’unanimité.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Vu les dossiers, l’avis du conseil municipal est favorable :\n- École du Bourg : 12 voix pour, 2 contre.',
    'adopted - - 12 2 - -',
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
  ['Le conseil accepte de rajouter ces deux sujets à l’ordre du jour.', '- - - - - - -'],
  [
    'Le conseil, réuni sous la présidence de Mme PETIT, délibère sur le compte administratif.',
    '- - - - - - -',
  ],
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

const test = suite('vote: other words');
for (const [text, expected] of sentences) test(text, () => assert.is(voteOf(text), expected));
test.run();
