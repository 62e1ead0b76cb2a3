import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { voteOf } from '../../helpers/vote-of.ts';

/** How many voted for, against, or abstained. Sentences of fictional councils, expected as `voteLine` prints it. */
const sentences: [text: string, expected: string][] = [
  ['Vote : 10 pour, 2 contre, O0 abstention. Le tarif est adopté.', 'adopted - - 10 2 0 -'],
  [
    'La demande de l’association n’est pas\nretenue.\nLe conseil accepte ces attributions à l’unanimité.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  ['Vote : soit 19 pour, 1 contre et 3 abstentions.', 'adopted - - 19 1 3 -'],
  ['ONT VOTE POUR : 14\nONT VOTE CONTRE : /\nABSTENTIONS : /', 'adopted - - 14 0 0 -'],
  ['Le conseil, par 9 voix pour et 1 abstention (0 contre), décide d’adhérer.', 'adopted - - 9 0 1 -'],
  [
    'Le conseil, par 8 voix pour\net 1 contre\n- décide de retenir l’offre de la société pour un\nmontant de 7 245 euros.',
    'adopted - - 8 1 - -',
  ],
  ['Adopté à la majorité (8 abstentions, 2 contre)', 'adopted majority - - 2 8 -'],
  [
    'Le maire quitte la salle. Le conseil, sous la présidence de Mme Léa BOIS, approuve à l’unanimité le compte administratif.',
    'adopted unanimous - - ~0 ~0 -',
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
    'Il est passé au vote. Pour 12, contre 3, abstention 1. La délibération est votée.',
    'adopted - - 12 3 1 -',
  ],
  ['Vote du conseil municipal : POUR 10 – CONTRE 5 – ABSTENTION 0', 'adopted - - 10 5 0 -'],
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
  ['Mise au vote, la proposition est adoptée par 12 voix contre 5.', 'adopted - - 12 5 - -'],
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
    'Après que Monsieur le Maire s’est retiré, le conseil municipal, présidé par M. Luc HÊTRE, vote le compte administratif par 12 voix pour.',
    'adopted - - 12 - - -',
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
  [
    'Le conseil municipal décide, à l’unanimité, de ne pas donner suite à la demande.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Le conseil municipal, à l’unanimité, décide de ne pas exercer son droit de préemption.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Le conseil décide à l’unanimité de reporter cette délibération à la prochaine séance.',
    'adjourned unanimous - - ~0 ~0 -',
  ],
  ['Délibération ajournée à l’unanimité.', 'adjourned unanimous - - ~0 ~0 -'],
  [
    'Il a été procédé au vote à bulletin secret. Dépouillement : bulletins trouvés dans l’urne : 15, blancs : 2, nuls : 0, suffrages exprimés : 13, oui : 8, non : 5.',
    'adopted - secret 8 5 - -',
  ],
  [
    'Le conseil municipal, à l’unanimité, désigne M. Paul ARBRE comme délégué titulaire et Mme Léa BOIS comme suppléante.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'L’amendement déposé par M. ARBRE est mis aux voix : 5 pour, 14 contre, il est rejeté.\nLa délibération est ensuite adoptée par 14 voix pour et 5 contre.',
    'adopted - - 14 5 - -',
  ],
  ['Vote\nPour\nContre\nAbstention\nNon participation\n14\n0\n1\n0', 'adopted - - 14 0 1 0'],
  ['| Pour | Contre | Abstention |\n| 14 | 0 | 1 |', 'adopted - - 14 0 1 -'],
  ['Présents : 12 Pouvoirs : 3 Votants : 15 Pour : 15 Contre : 0 Abstentions : 0', 'adopted - - 15 0 0 -'],
  ['Adopté à l’unanimité des 15 votants.', 'adopted unanimous - 15 ~0 ~0 -'],
  ['Adopté à l’unanimité par 15 voix.', 'adopted unanimous - 15 ~0 ~0 -'],
  ['Adopté à l’unanimité (15 pour)', 'adopted unanimous - 15 ~0 ~0 -'],
  ['Adopté : 15 pour', 'adopted - - 15 - - -'],
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
  ['Sur 15 votants, 13 ont voté pour, 1 a voté contre et 1 s’est abstenu.', 'adopted - - 13 1 1 -'],
  ['Treize membres du conseil votent pour, deux votent contre.', 'adopted - - 13 2 - -'],
  ['Le résultat du vote est le suivant : 13 pour, 2 contre.', 'adopted - - 13 2 - -'],
  [
    'Le Conseil Municipal, à l’unanimité des exprimés avec 3 abstentions, approuve.',
    'adopted unanimous - - ~0 3 -',
  ],
  [
    'Délibération adoptée à l’unanimité des présents (Mme BOIS absente lors du vote).',
    'adopted unanimous - - ~0 ~0 -',
  ],
  ['Votants : 21 - Pour : 21 - Contre : - - Abstentions : -', 'adopted - - 21 - - -'],
  ['Pour\tContre\tAbstentions\n19\t2\t0', 'adopted - - 19 2 0 -'],
  ['Nombre de votants : 19   Pour : 19   Contre :    Abstention :', 'adopted - - 19 - - -'],
  ['12 voix POUR - 02 voix CONTRE - 01 ABSTENTION', 'adopted - - 12 2 1 -'],
  ['Voté par 12 pour 2 contre 1 abst.', 'adopted - - 12 2 1 -'],
  ['Exprimés : 14 - Pour : 12 - Contre : 2 - Abstentions : 1 - NPPV : 0', 'adopted - - 12 2 1 0'],
  [
    'Vote(s) Pour : 12 / Vote(s) Contre : 2 / Abstention(s) : 1 / Non-participation : 0',
    'adopted - - 12 2 1 0',
  ],
  [
    'Suffrages exprimés : 14 – Votes contre : 2 – Votes pour : 12 – Blanc : 0 – Abstentions : 0',
    'adopted - - 12 2 0 -',
  ],
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
  ['Le conseil municipal décide à l’unanimité de surseoir à la décision.', 'adjourned unanimous - - ~0 ~0 -'],
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
    'LE CONSEIL MUNICIPAL,\nAPRES EN AVOIR DELIBERE,\nA L’UNANIMITE DES MEMBRES PRESENTS,\nDECIDE D’APPROUVER',
    'adopted unanimous - - ~0 ~0 -',
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
    'Nombre de votants : 15\nNombre de suffrages exprimés : 13\nVotes pour : 12\nVotes contre : 1\nAbstentions : 2',
    'adopted - - 12 1 2 -',
  ],
  ['Suffrages exprimés : 13 dont Pour : 12 Contre : 1', 'adopted - - 12 1 - -'],
  ['Adopté à l’unanimité (M. Luc HÊTRE absent pour ce vote).', 'adopted unanimous - - ~0 ~0 -'],
  [
    'La proposition est adoptée à main levée par 12 voix pour, 1 voix contre et 2 abstentions.',
    'adopted - showOfHands 12 1 2 -',
  ],
  [
    'Après en avoir délibéré, à l’unanimité, le Conseil :\nAUTORISE le maire à signer\nPour : 15\nContre : 0\nAbstention : 0',
    'adopted unanimous - 15 0 0 -',
  ],
  ['Le conseil municipal prend acte, par 15 voix pour, du rapport.', 'noted - - 15 - - -'],
  ['Sur 27 votants : 20 voix pour, 7 voix contre.', 'adopted - - 20 7 - -'],
  ['Le conseil municipal approuve, moins une abstention, la proposition du maire.', 'adopted - - - - 1 -'],
  ['Le conseil municipal approuve avec une abstention.', 'adopted - - - - 1 -'],
  ['Approuvé, deux abstentions.', 'adopted - - - - 2 -'],
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
  ['Après discussion et vote : 8 pour – 4 contre – 3 abst., le projet est retenu.', 'adopted - - 8 4 3 -'],
  ['Le projet est retenu par 8 voix pour et 4 contre.', 'adopted - - 8 4 - -'],
  ['L’entreprise Bâtir est retenue à l’unanimité.', 'adopted unanimous - - ~0 ~0 -'],
  ['Vote : favorable à la majorité (1 contre)', 'adopted majority - - 1 - -'],
  ['VOTE A L’UNANIMITE : 19 POUR', 'adopted unanimous - 19 ~0 ~0 -'],
  ['19 VOTANTS – 19 POUR', 'adopted - - 19 - - -'],
  ['Pour 19 - Contre 0 - Abst 0 - NPPV 0', 'adopted - - 19 0 0 0'],
  ['Le vote donne 12 pour ; la délibération est adoptée.', 'adopted - - 12 - - -'],
  [
    'Le Conseil Municipal, après en avoir délibéré, par 1 « abstention » et 11 voix :\n- DECIDE',
    'adopted - - 11 - 1 -',
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
];

const test = suite('vote: counts');
for (const [text, expected] of sentences) test(text, () => assert.is(voteOf(text), expected));
test.run();
