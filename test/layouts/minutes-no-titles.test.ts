import { suite } from 'uvu';
import { assertRead, type Case, DECIDED } from './reading.ts';

const HEAD =
  'CONSEIL MUNICIPAL DU 8 MARS 2024\nPROCÈS-VERBAL\nPrésents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE\n\n';
const NEWS = 'Mission locale\nLa mission locale reçoit les jeunes de 16 à 25 ans le mardi à la mairie.\n\n';

/** What looks like the title of an item in minutes, and is none. */
const cases: Case[] = [
  {
    name: 'a theme with its news, then after a gap the title of what was decided',
    pages: [
      `${HEAD}${NEWS}Achat d'un tracteur
Mme BOIS expose le besoin.
Le conseil municipal, par 3 voix pour et 1 contre, décide d'acheter un tracteur.
`,
    ],
    kind: 'minutes',
    subjects: ["Achat d'un tracteur"],
  },
  {
    name: 'a text wrapped twice, whose lines end in the midst of sentences',
    pages: [
      `${HEAD}Tarifs de la cantine
Monsieur le Maire rappelle que le prix du repas
avait été fixé par la
Délibération n° 2021-14 du 3 mai 2021 et propose une
hausse.
Le conseil municipal, à l'unanimité, fixe le prix du
repas à 3,50 €.

Achat d'un tracteur
Madame BOIS expose que le tracteur de la commune
ne passe plus au contrôle. La
Commission des travaux, réunie le 2 mars, propose le
premier devis.
Le conseil municipal, par 3 voix pour et 1 contre,
décide d'acheter un tracteur.
`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs de la cantine', "Achat d'un tracteur"],
  },
  {
    name: 'a theme worded as an act, its news, then the title of what was decided',
    pages: [
      `${HEAD}Mise à jour des tarifs
Les tarifs communaux ont été revus par la commission des finances en février dernier.

Droits de place du marché
Mme BOIS expose le besoin.
${DECIDED}

Achat d'un tracteur
Mme BOIS expose le besoin.
${DECIDED}
`,
    ],
    kind: 'minutes',
    subjects: ['', "Achat d'un tracteur"],
  },
  {
    name: 'a word over a part of the report, or the title of another item',
    pages: [
      `${HEAD}Achat du terrain du moulin
La commission des finances a étudié le prix demandé par le vendeur en février dernier.

Estimation
Mme BOIS expose le prix des terrains voisins.
${DECIDED}

Tarifs de la cantine
Mme BOIS expose le besoin.
${DECIDED}
`,
    ],
    kind: 'minutes',
    subjects: ['', 'Tarifs de la cantine'],
  },
  {
    name: 'what was handed out or read is no title of what was decided below',
    pages: [
      `${HEAD}Remise du compte rendu de la réunion du 5 février

Subvention à l'école de musique : le conseil accepte à l'unanimité.

Lecture du procès verbal

Le conseil décide l'achat d'un tracteur. Voté à l'unanimité.

Location de la salle
Le conseil municipal décide, à l'unanimité, de louer la salle des fêtes au club nautique.
`,
    ],
    kind: 'minutes',
    subjects: ['', '', 'Location de la salle'],
  },
  {
    name: 'minutes handed out, and a title with its outcome on the next line',
    pages: [
      `${HEAD}Distribution du procès verbal
Adoption du procès-verbal de la séance précédente : adopté à l'unanimité.
Tarifs de la cantine
Le conseil municipal approuve à l'unanimité les tarifs de la cantine, à compter du 1er septembre.
`,
    ],
    kind: 'minutes',
    subjects: ['Adoption du procès-verbal de la séance précédente', 'Tarifs de la cantine'],
  },
  {
    name: 'minutes read, and approved by these words',
    pages: [
      `${HEAD}1. Lecture du compte-rendu
Aucune observation n'étant formulée, le compte-rendu est approuvé à l'unanimité.
2. Tarifs de la cantine
Le conseil municipal approuve à l'unanimité les tarifs de la cantine.
`,
    ],
    kind: 'minutes',
    subjects: ['Lecture du compte-rendu', 'Tarifs de la cantine'],
  },
  {
    name: 'a theme with its news, then a title, and no word tells which is that of the act',
    pages: [
      `${HEAD}${NEWS}Tracteur
Mme BOIS expose le besoin.
Le conseil municipal, par 3 voix pour et 1 contre, décide d'acheter un tracteur.
`,
    ],
    kind: 'minutes',
    subjects: [''],
  },
  {
    name: 'a numbered rubric of no subject, under titles of two levels; an election below a short title',
    pages: [
      `${HEAD}1. FINANCES
1.1 Budget primitif
Adopté par 3 voix pour.

1.2 Tarifs
Adopté à l'unanimité.

2. QUESTIONS DIVERSES
Le syndicat mixte a attribué le marché à l'unanimité en février.
`,
    ],
    kind: 'minutes',
    subjects: ['Budget primitif', 'Tarifs'],
  },
  {
    name: 'the sitting is opened, and its former minutes adopted, before the first item',
    pages: [
      `CONSEIL MUNICIPAL DE SAINT-EXEMPLE
RÉUNION DU 9 DÉCEMBRE 2019
COMPTE-RENDU

Membres présents : ARBRE Aline, BOIS Bruno, CHÊNE Chloé.
Secrétaire de séance : CHÊNE Chloé.

Ouverture de la séance à 18h15.
Le compte-rendu de la séance du 21 octobre est adopté à l'unanimité des présents.

▪ Tarifs de la cantine
La société Untel propose un repas à 4 €.
Vote : pour 3, contre 0, abstention 0

▪ Achat d'un tracteur
Le conseil retient le devis le moins cher.
Vote : pour 2, contre 1, abstention 0
`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs de la cantine', "Achat d'un tracteur"],
  },
  {
    name: 'the first item chooses the secretary',
    pages: [
      `CONSEIL MUNICIPAL DU 8 MARS 2018

Étaient présents : ARBRE A. – BOIS B. - CHÊNE C.
Était absent non excusé : /

3 – AFFAIRES GÉNÉRALES
Délibération N°2018-011 : DÉSIGNATION DU SECRÉTAIRE DE SÉANCE
Le Conseil municipal, après en avoir délibéré, désigne à l'unanimité Bruno BOIS comme secrétaire de séance.

3 – AFFAIRES GÉNÉRALES
Délibération N°2018-012 : ADOPTION DU PROCÈS-VERBAL
Le Conseil Municipal décide à l'unanimité d'adopter le procès-verbal de la séance du 11 janvier 2018.
`,
    ],
    kind: 'minutes',
    subjects: ['DÉSIGNATION DU SECRÉTAIRE DE SÉANCE', 'ADOPTION DU PROCÈS-VERBAL'],
  },
  {
    name: 'the head of a sitting is no item of it',
    pages: [
      `COMPTE-RENDU

CONSEIL MUNICIPAL SÉANCE DU 3 OCTOBRE 2013
Le conseil municipal s'est assemblé le jeudi 3 octobre 2013 sous la présidence de monsieur Bruno BOIS, maire.
Étaient présents tous les conseillers en exercice, à l'exception de Mme Aline ARBRE, excusée.
Le maire propose la candidature de David DUNE comme secrétaire de séance, qui est acceptée à l'unanimité.
`,
    ],
    kind: 'minutes',
    subjects: [],
  },
  {
    name: 'minutes: what is only announced or told is no act',
    pages: [
      `PROCÈS-VERBAL DE LA SÉANCE DU 12 MARS 2024

Présents : Aline ARBRE, Bruno BOIS.

Ordre du jour :
1. Tarifs de la cantine
2. Informations sur les travaux
3. Subvention au club de lecture

1. Tarifs de la cantine
Le maire expose les tarifs. Adopté à l'unanimité.

2. Informations sur les travaux
Les travaux avancent.

3. Subvention au club de lecture
Après en avoir délibéré, le conseil municipal accorde 200 €, par 2 voix pour.

La séance est levée à 21 heures.
`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs de la cantine', 'Subvention au club de lecture'],
  },
  {
    name: 'minutes: a row of a budget, with its account, its name and its sums, is no title',
    pages: [
      `COMPTE RENDU DU CONSEIL MUNICIPAL

Présents : Aline ARBRE, Bruno BOIS.

▪ Budget de la commune – décision modificative n° 1

Les crédits sont à ajuster.

D-020 : Dépenses imprévues\t12 500,00 €\t0,00 €

D-202-118 : RÉVISION DU PLAN LOCAL\t0,00€\t3 500,00€

D-10211 : TAXE LOCALE\t3 500,00 €\tG,00€

TOTAL INVESTISSEMENT GÉNÉRAL\t12 500,00 €

Le conseil municipal, après en avoir délibéré, à l'unanimité,
- APPROUVE la décision modificative n° 1.

Délibération n° 20240312-02

▪ Tarifs de la cantine

Le conseil municipal, après en avoir délibéré, à l'unanimité,
- APPROUVE les tarifs.

Délibération n° 20240312-03

▪ Subvention au club de lecture

Le conseil municipal, après en avoir délibéré, à l'unanimité,
- ACCORDE 200 € au club.
`,
    ],
    kind: 'minutes',
    subjects: [
      'Budget de la commune – décision modificative n° 1',
      '▪ Tarifs de la cantine',
      '▪ Subvention au club de lecture',
    ],
  },
  {
    name: 'who votes for whom in a list of elected members is no title, nor the choice of the secretary an act',
    pages: [
      `L'an deux mil vingt-quatre, le conseil municipal s'est réuni sous la présidence de Mme Aline ARBRE.\nÉtaient présents : (3)\nMmes et Mrs Aline ARBRE, Bruno BOIS et Chloé CHÊNE,\nSecrétaire de séance : Mme Chloé CHÊNE\n1. Désignation du secrétaire de séance.\nMme Chloé CHÊNE est désignée, comme secrétaire de séance.\n2. Approbation du procès-verbal de mars.\nLe procès-verbal est approuvé, à l'unanimité, sans observation.\n3. Désignation des délégués du conseil.\nLe maire donne lecture des délégations des adjoints et de leurs permanences en mairie.\nCommission des marchés : 3 titulaires 3 suppléants\nSur proposition du maire, le conseil municipal a élu, au scrutin secret et à l'unanimité :\nReprésentante du maire : Mme Aline ARBRE\nDélégués titulaires : Bruno BOIS, Chloé CHÊNE, David DUNE et quelques autres\nCommission des écoles : 3 titulaires 3 suppléants\nSur proposition du maire, le conseil municipal a élu, au scrutin secret et à l'unanimité :\nReprésentante du maire : Mme Aline ARBRE\nDélégués titulaires : Bruno BOIS, Chloé CHÊNE, David DUNE et quelques autres`,
    ],
    kind: 'minutes',
    subjects: ['Approbation du procès-verbal de mars.', 'Désignation des délégués du conseil.'],
  },
  {
    name: 'the points of a list that a decision announces are no items',
    pages: [
      `COMPTE-RENDU DE LA SÉANCE\n\nPrésents : Aline ARBRE, Bruno BOIS\n\n2. APPROBATION DU COMPTE-RENDU\n\n${DECIDED}\n\n3. ACTIONS DU MAIRE PAR DÉLÉGATION\n\nLe conseil municipal PREND ACTE des actions suivantes :\n\n• Acceptation d'indemnités pour le sinistre du préau de l'école et pour celui de`,
    ],
    kind: 'minutes',
    subjects: ['APPROBATION DU COMPTE-RENDU', 'ACTIONS DU MAIRE PAR DÉLÉGATION'],
  },
  {
    name: 'a member of the staff named under a label is no title',
    pages: [
      `PROCÈS-VERBAL\n\nPrésents :\n\nMadame ARBRE Aline, Monsieur BOIS Bruno.\n\nSecrétaire de séance :\n\nMme Lise LILAS – Directrice générale des services\n\nAvant l'ordre du jour, le maire propose d'examiner deux points à huis clos, comme dit la convocation.\n\nÀ l'unanimité des membres présents, ces deux points seront examinés à huis clos.\n`,
    ],
    kind: 'minutes',
    subjects: [],
  },
  {
    name: 'what the mayor decided, told to the council; what is said under no subject',
    pages: [
      `PROCÈS-VERBAL\n\nPrésents : Aline ARBRE, Bruno BOIS\n\nDÉCISION DU MAIRE N° 2024-08 POUR INFORMATION\nLe maire a renouvelé la concession. Le conseil municipal prend acte.\n\nTARIFS DU CIMETIÈRE\n${DECIDED}\n\nACHAT DE BANCS\n${DECIDED}\n\nQUESTIONS DIVERSES\nLe chemin sera refait. Le conseil donne son accord.\n`,
    ],
    kind: 'minutes',
    subjects: ['TARIFS DU CIMETIÈRE', 'ACHAT DE BANCS'],
  },
  {
    name: 'the opening of a sitting in capitals is no title',
    pages: [
      `SÉANCE DU CONSEIL MUNICIPAL MERCREDI 18 OCTOBRE 2017\n\nPROCÈS-VERBAL\n\nL'AN DEUX MILLE DIX-SEPT, LE DIX-HUIT OCTOBRE,\n\nLE CONSEIL MUNICIPAL, légalement convoqué, s'est réuni sous la présidence de M. ARBRE.\n\nÉTAIENT PRÉSENTS, à l'ouverture de la séance : M. BOIS Bruno, Mme CHÊNE Chloé.\n`,
    ],
    kind: 'minutes',
    subjects: [],
  },
];

const test = suite('layouts: minutes, no titles');
for (const one of cases) test(one.name, () => assertRead(one));
test.run();
