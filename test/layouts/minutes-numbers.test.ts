import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { actsOf, assertRead, BELOW_RANK, type Case, DECIDED } from './reading.ts';

/** Minutes whose items have numbers, some beside their ranks. */
const cases: Case[] = [
  {
    name: '« OBJET » before the number of the act',
    pages: [
      `COMPTE RENDU DU CONSEIL MUNICIPAL DU 12 SEPTEMBRE 2024\n\nPrésents : Aline ARBRE, Bruno BOIS\n\nOBJET 2024-96) DÉNOMINATION DE L'ACCUEIL DE LOISIRS\n\n${DECIDED}\n\nOBJET 2024-97) TARIFS DE LA CANTINE\n\n${DECIDED}\n\nObjet 2024-98 – Achat d'un tracteur\n\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ["DÉNOMINATION DE L'ACCUEIL DE LOISIRS", 'TARIFS DE LA CANTINE', "Achat d'un tracteur"],
    numbers: ['2024-96', '2024-97', '2024-98'],
  },
  {
    name: 'an item with a rank and its decision under a bullet, before items with two ranks',
    pages: [
      `CONSEIL MUNICIPAL\nSÉANCE DU 20 JANVIER 2024\nPROCÈS-VERBAL\nPrésents : Mme ARBRE, M. BOIS, Mme CHÊNE\n\n1 - Approbation du compte rendu de la réunion du 8 décembre 2023\n\n  • Le compte rendu est approuvé à l'unanimité.\n\n2 - Affaires scolaires\n\n  • 2.1 - Contrat avec la caisse\n    Une réunion a eu lieu en mairie.\n    Le conseil valide cette proposition à l'unanimité.\n  • 2.2 - Tarifs de la cantine\n    Madame le Maire expose que le prix des denrées a monté depuis un an.\n    Le conseil valide cette proposition à l'unanimité.\n  • 2.3 - Achat de tables pour la classe\n    Madame le Maire expose que les tables de la classe ont plus de vingt ans.\n    Le conseil valide cette proposition à l'unanimité.\n`,
    ],
    kind: 'minutes',
    subjects: [
      'Approbation du compte rendu de la réunion du 8 décembre 2023',
      'Contrat avec la caisse',
      'Tarifs de la cantine',
      'Achat de tables pour la classe',
    ],
    numbers: ['1', '2.1', '2.2', '2.3'],
  },
  {
    name: 'numbers of year, rank and day parted by dashes, the first below the agenda',
    pages: [
      `COMMUNE DE SAINT-EXEMPLE\nSéance du conseil municipal du 3 décembre 2024\nPrésents : Mme ARBRE, M. BOIS, Mme CHÊNE\n\nORDRE DU JOUR : Lecture et approbation du compte rendu du 16 septembre 2024\n\n2024 – 054 – 03.12 – Indemnités de conseil\n\nLe comptable a changé.\n${DECIDED}\n\n2024 – 055 – 03.12 – Tarifs de la cantine\n\nLes prix montent.\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['Indemnités de conseil', 'Tarifs de la cantine'],
    numbers: ['2024 – 054 – 03.12', '2024 – 055 – 03.12'],
  },
  {
    name: 'a stroke between number and title',
    pages: [
      `COMPTE RENDU DU CONSEIL MUNICIPAL DU 25 AVRIL 2024\nPrésents : Mme ARBRE, M. BOIS, Mme CHÊNE\n\nN°2024-042 / Personnel – Création d’un contrat aidé\n\n(Rapporteur : M. BOIS)\n\nLe contrat dure un an.\n${DECIDED}\n\nN°2024-043 / Tarifs de la cantine\n\n(Rapporteur : Mme CHÊNE)\n\nLes tarifs montent.\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['Personnel – Création d’un contrat aidé', 'Tarifs de la cantine'],
    numbers: ['2024-042', '2024-043'],
  },
  {
    name: 'numbers that begin with the rank, « 1/DCM2021/41 »',
    pages: [
      `CONSEIL MUNICIPAL\nPROCÈS-VERBAL DE LA SÉANCE DU 29 JUIN 2021\nPrésents : Mme ARBRE, M. BOIS, Mme CHÊNE\n\n1/DCM2021/41 – COMPTE DE GESTION 2020\nLes écritures sont conformes.\n${DECIDED}\n\n2/DCM2021/42 – PLAN DE REDRESSEMENT\nM. BOIS présente le plan.\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['COMPTE DE GESTION 2020', 'PLAN DE REDRESSEMENT'],
    numbers: ['1/DCM2021/41', '2/DCM2021/42'],
  },
  {
    name: 'reports numbered by chapter, « RAPPORT N° 1-02 » above its title',
    pages: [
      `CONSEIL DÉPARTEMENTAL\nPROCÈS-VERBAL DE LA SÉANCE DU 24 JUIN 2016\nPrésents : Mme ARBRE, M. BOIS, Mme CHÊNE\n\nRAPPORT N° 1-01\nCompte administratif 2015\n\nRapporteur : M. BOIS\nLe rapport est adopté à la majorité.\n\nRAPPORT N° 1-02\nCompte de gestion 2015\n\nRapporteur : M. BOIS\nLe rapport est adopté à l'unanimité.\n\nRAPPORT N° 2-01\nProgramme routier\n\nRapporteur : Mme CHÊNE\nLe rapport est adopté à l'unanimité.\n`,
    ],
    kind: 'minutes',
    subjects: ['Compte administratif 2015', 'Compte de gestion 2015', 'Programme routier'],
    numbers: ['1-01', '1-02', '2-01'],
  },
  {
    name: 'number and rapporteur in a cell beside the title',
    pages: [
      `PROCÈS-VERBAL DU CONSEIL DU 24 JUIN 2022\nPrésents : Mme ARBRE, M. BOIS, Mme CHÊNE\n\n2022-11\nRapporteur :\nM. BOIS\n\nCompte de gestion 2021\nLe compte est régulier.\n${DECIDED}\n\n2022-12\nRapporteur : Mme CHÊNE\n\nAide au festival\nLe budget a été réduit.\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['Compte de gestion 2021', 'Aide au festival'],
    numbers: ['2022-11', '2022-12'],
  },
  {
    name: 'a title whose last line is a school year',
    pages: [
      `PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 28 SEPTEMBRE 2022\nPrésents : Mme ARBRE, M. BOIS, Mme CHÊNE\n\nDÉLIBÉRATION N° 2022-09-062 : ADMISSION EN NON-VALEUR\n\nRapporteur : M. BOIS\n${DECIDED}\n\nDÉLIBÉRATION N° 2022-09-063 : TARIFS DES SERVICES PÉRISCOLAIRES – ANNÉE\n2022-2023\n\nRapporteur : Mme CHÊNE\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['ADMISSION EN NON-VALEUR', 'TARIFS DES SERVICES PÉRISCOLAIRES – ANNÉE 2022-2023'],
    numbers: ['2022-09-062', '2022-09-063'],
  },
  {
    name: '« DCC n° » below the title of its point',
    pages: [
      `PROCÈS-VERBAL DU CONSEIL COMMUNAUTAIRE du mardi 8 avril 2025\nPrésents : Mme ARBRE, M. BOIS, Mme CHÊNE\n\nPOINT 1 : Vote des taux\nDCC n° 2025/12\nM. BOIS propose de ne pas augmenter les taux.\nVote : POUR : 3 – CONTRE : 0 – ABSTENTION : 0\nPOINT 2 : Motion\nDCC n° 2025/13\nLa motion est adoptée à l'unanimité.\n`,
    ],
    kind: 'minutes',
    subjects: ['POINT 1 : Vote des taux', 'POINT 2 : Motion'],
    numbers: ['2025/12', '2025/13'],
  },
  {
    name: 'numbers of an arrondissement, under rubrics with a roman rank; a result before who abstained',
    pages: [
      `CONSEIL D'ARRONDISSEMENT\nCOMPTE RENDU DE LA SÉANCE DU 31 JANVIER 2022\nPrésents : Mme ARBRE, M. BOIS, Mme CHÊNE\n\nI – Rapports soumis au conseil municipal\n3-22-488 Subvention au club\nRapporteure : Mme ARBRE\nMme ARBRE expose la demande.\nAVIS FAVORABLE À L'UNANIMITÉ\n3-22-489 Travaux de la rue du Port\nRapporteur : M. BOIS\nAVIS FAVORABLE À LA MAJORITÉ – 2 pour, 1 contre (Mme CHÊNE)\nII – Affaires propres à l'arrondissement\n3-22-490 Tarif des salles\nRapporteur : M. BOIS\nAdopté, Mme CHÊNE s'étant abstenue.\nLa séance est levée à 20 heures.\n`,
    ],
    kind: 'minutes',
    subjects: ['Subvention au club', 'Travaux de la rue du Port', 'Tarif des salles'],
    numbers: ['3-22-488', '3-22-489', '3-22-490'],
  },
  {
    name: 'minutes whose titles have neither number nor font, under the day of the sitting',
    pages: [
      `CONSEIL COMMUNAUTAIRE DU 6 MAI 2009
Halle des sports : choix du terrain
Sur la carte remise aux délégués, Madame Aline ARBRE montre les deux terrains que la commission a visités au printemps
avec Bruno BOIS.
Après un tour de table, le Conseil donne son accord pour le terrain du Levant et charge la Présidente de la suite.
Éclairage des abribus : offre du fournisseur
Dans les trois villages du plateau les lampes ne marchent plus ; une offre a été reçue pour les changer toutes avant la
rentrée. Le Conseil accepte à l'unanimité cette offre.
`,
    ],
    kind: 'minutes',
    subjects: ['Halle des sports : choix du terrain', 'Éclairage des abribus : offre du fournisseur'],
  },
  {
    name: 'a number in a title found by its capitals',
    pages: [
      `COMPTE RENDU DE LA SÉANCE DU 12 MARS 2024

Présents : Aline ARBRE, Bruno BOIS.

APPROBATION DU PROCÈS-VERBAL DE LA DERNIÈRE SÉANCE
Le compte rendu de la dernière séance est adopté à l'unanimité.
DCM 2024-061 OBJET : TARIFS DE LA CANTINE
Monsieur le Maire présente les tarifs à l'assemblée, et rappelle ceux qui ont été fixés l'an dernier par le conseil,
`,
    ],
    kind: 'minutes',
    subjects: ['APPROBATION DU PROCÈS-VERBAL DE LA DERNIÈRE SÉANCE', 'OBJET : TARIFS DE LA CANTINE'],
  },
  {
    name: 'a title under the rubric that is numbered',
    pages: [
      `PROCÈS-VERBAL

Présents : Aline ARBRE, Bruno BOIS.

FINANCES
I – CAMPING DU LAC
- BUDGET 2024
Il est proposé d'approuver le budget. Adopté à l'unanimité.
II – TARIFS COMMUNAUX
Il est proposé de fixer les tarifs. Adopté à l'unanimité.
`,
    ],
    kind: 'minutes',
    subjects: ['- BUDGET 2024', 'TARIFS COMMUNAUX'],
  },
  {
    name: 'reports of a sitting, their number of three figures',
    pages: [
      `CONSEIL D'ARRONDISSEMENT
SÉANCE DU LUNDI 13 MAI 2024
COMPTE RENDU

Présents : Mme ARBRE, M. BOIS

Rapport n° 5-24-21 - Avis sur le projet de délibération 2024/4711 - Subventions aux clubs
Avis favorable à l'unanimité.

Rapport n° 5-24-22 - Désignation d'un représentant au collège
Mme ARBRE est désignée à l'unanimité.
`,
    ],
    kind: 'minutes',
    subjects: [
      'Avis sur le projet de délibération 2024/4711 - Subventions aux clubs',
      "Désignation d'un représentant au collège",
    ],
    numbers: ['5-24-21', '5-24-22'],
  },
  {
    name: 'a hyphen between number and title in capitals; a decision over some lines; a title without number; the titles told again',
    pages: [
      `SÉANCE DU 6 NOVEMBRE 2024
Présents : Mme Aline ARBRE – M. Bruno BOIS
Secrétaire : Mme Aline ARBRE
N°2024/26 - ACQUISITION D'UN TERRAIN AU HAMEAU
Monsieur le Maire propose que la Commune achète ce terrain.
Le Conseil Municipal à l'unanimité des membres présents accepte cette proposition.
N°2024/27 - CONCOURS DU TRÉSORIER – ATTRIBUTION DE
L'INDEMNITÉ DE CONSEIL
Un arrêté fixe les conditions d'attribution de cette indemnité.
Le Conseil Municipal considérant les services rendus par M. Luc ROUX
Receveur Municipal en sa qualité de conseiller de la commune décide de lui allouer
cette indemnité en totalité.
PROJET DE LOGEMENTS
Compte tenu de cet achat, ce projet est ajourné.
N°2024/28 - TRAVAUX DE VOIRIE
Le Conseil Municipal à l'unanimité approuve ces travaux.
Délibérations :
N°2024/26 – Acquisition d'un terrain
N°2024/27 – Indemnité
N°2024/28 – Travaux
`,
    ],
    kind: 'minutes',
    subjects: [
      "ACQUISITION D'UN TERRAIN AU HAMEAU",
      "CONCOURS DU TRÉSORIER – ATTRIBUTION DE L'INDEMNITÉ DE CONSEIL",
      'TRAVAUX DE VOIRIE',
    ],
    numbers: ['2024/26', '2024/27', '2024/28'],
  },
  {
    name: 'a numbered report of which the council takes note',
    pages: [
      `Registre des délibérations – Séance du 7 novembre 2024

Étaient présents : ARBRE Aline, BOIS Bruno
Secrétaire : BOIS Bruno

2024-41 Contrat d'assurance
Le conseil, à l'unanimité, adhère au contrat.

2024-42 Rapport sur le service de l'eau
Le conseil prend connaissance du rapport et n'émet pas d'observation.

2024-43 Admission en non-valeur
Le conseil, par 8 voix pour et 1 abstention, admet ces titres en non-valeur.
`,
    ],
    kind: 'minutes',
    subjects: ["Contrat d'assurance", "Rapport sur le service de l'eau", 'Admission en non-valeur'],
    numbers: ['2024-41', '2024-42', '2024-43'],
  },
  {
    name: 'a number like a day, after its sign',
    pages: [
      `COMPTE RENDU

Présents : Aline ARBRE, Bruno BOIS.

N° 01-04-2024 – ÉLECTION DU PRÉSIDENT
Résultats du vote : Aline ARBRE est élue à l'unanimité.

N° 02-04-2024 – ÉLECTION DU VICE-PRÉSIDENT
Résultats du vote : Bruno BOIS est élu à l'unanimité.
`,
    ],
    kind: 'minutes',
    subjects: ['ÉLECTION DU PRÉSIDENT', 'ÉLECTION DU VICE-PRÉSIDENT'],
    numbers: ['01-04-2024', '02-04-2024'],
  },
  {
    name: 'minutes: a bullet between the number of an act and its decision is a part of it',
    pages: [
      `COMPTE RENDU\n\nPrésents : M. Bruno BOIS, Mme Chloé CHÊNE\n
Délibération n°20240312-01\n\n▪ Tarifs de la bibliothèque\n\nLes tarifs changent, comme suit :\n\nFamilles : 12 €\n\n▪ Plus de 18 ans : 10 euros\n\n${DECIDED}\n- APPROUVE les tarifs.\n
▪ Travaux de voirie sur la route du moulin\n\nLe maire présente les devis.\n\n${DECIDED}\n- APPROUVE les travaux.\n
Délibération n°20240312-03\n\n▪ Tableau des emplois\n\nUn poste est créé.\n\n${DECIDED}\n- APPROUVE le tableau.\n`,
    ],
    kind: 'minutes',
    subjects: [
      '▪ Tarifs de la bibliothèque',
      'Travaux de voirie sur la route du moulin',
      '▪ Tableau des emplois',
    ],
  },
  {
    name: 'minutes: the code of a budget line is no act’s number',
    pages: [
      `PROCES VERBAL\n\nPrésents : M. Bruno BOIS, Mme Chloé CHÊNE\n\n1 - Adoption du procès-verbal\n${DECIDED}\n\n2 – Décision modificative\n\nLe maire présente les virements.\nD-202-264 : REVISION DU PLAN LOCAL 4 000,00 €\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['Adoption du procès-verbal', 'Décision modificative'],
  },
  {
    name: 'minutes: nor is one whose sums are parted by a mark',
    pages: [
      `PROCES VERBAL\n\nPrésents : M. Bruno BOIS, Mme Chloé CHÊNE\n\n▪ Décision modificative\n\nLe maire présente les virements.\nD-202-264 : REVISION DU PLAN LOCAL 0,00€ 4 000,00 € 0,00 €- 0,00 €\n${DECIDED}\n\nDélibération n°20240831-02\n▪ Tarifs de la cantine\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['Décision modificative', '▪ Tarifs de la cantine'],
  },
  {
    name: 'the choice of the secretary is the first item, numbered by the year',
    pages: [
      `CONSEIL MUNICIPAL\nCOMPTE-RENDU DU CONSEIL MUNICIPAL\n\nPrésents : Aline ARBRE, Bruno BOIS\n\nDélibération 1/2024 : DESIGNATION DU SECRETAIRE DE SEANCE\n\nLe conseil désigne à l'unanimité Aline ARBRE comme secrétaire de séance.\n\nDélibération 2/2024\n\nCOMPTE ADMINISTRATIF\n\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['DESIGNATION DU SECRETAIRE DE SEANCE', 'COMPTE ADMINISTRATIF'],
  },
  {
    name: 'a line that announces by a colon heads a part of a numbered item',
    pages: [
      `PROCÈS-VERBAL DE LA SÉANCE DU 12 MARS 2024\n\nPrésents : Aline ARBRE, Bruno BOIS.\n\n1. Élection du maire\n\nLes règles du scrutin sont rappelées.\n${DECIDED}\n\n2. Élection des adjoints\n\nLe nombre d'adjoints est de trois.\n${DECIDED}\n\n\uf0d8 Règles de présentation des listes :\nLes listes comptent autant de femmes que d'hommes.\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['Élection du maire', 'Élection des adjoints'],
  },
  {
    name: 'numbers before titles that the agenda announces, and titles ended by a colon',
    pages: [
      `PROCÈS-VERBAL DU CONSEIL MUNICIPAL\nSéance du 12 mars 2024\nPrésents : Aline ARBRE, Bruno BOIS.\n\nORDRE DU JOUR\n1. Modification du tableau des effectifs\n2. Instauration du télétravail\n\nD.2024.20 – MODIFICATION DU TABLEAU DES EFFECTIFS :\nLes agents remplissent les conditions d'un avancement.\n\nAdopté à l'unanimité.\n\nD.2024.21 – INSTAURATION DU TÉLÉTRAVAIL :\nLe projet de règlement a été soumis aux agents.\n\nVote : 2 pour.\n`,
    ],
    kind: 'minutes',
    subjects: ['MODIFICATION DU TABLEAU DES EFFECTIFS :', 'INSTAURATION DU TÉLÉTRAVAIL :'],
    numbers: ['D.2024.20', 'D.2024.21'],
  },
  {
    name: 'titles above their numbers, and the report at once',
    pages: [
      `PROCÈS-VERBAL DU CONSEIL MUNICIPAL\nSéance du 12 mars 2024\nPrésents : Aline ARBRE, Bruno BOIS.\n\nTarifs de la halle\nDélibération n° 2024_27\nLes tarifs datent de l'année 2019.\nAdopté à l'unanimité.\n\nBail de la salle\nDélibération n° 2024_28\nLe bail prend fin le 31 décembre.\nVote : 2 pour.\n`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs de la halle', 'Bail de la salle'],
    numbers: ['2024_27', '2024_28'],
  },
  {
    name: 'titles above their numbers, in a narrow column',
    pages: [
      `PROCÈS-VERBAL DU CONSEIL MUNICIPAL\nSéance du 12 mars 2024\nPrésents : Aline ARBRE, Bruno BOIS.\n\nAffectation du résultat\nde l'exercice\n2023\n\nDélibération n° 2024_27\n\nIl s'agit de reporter\nle solde du budget.\n\nAdopté à l'unanimité.\n\nTarifs de la halle\n\nDélibération n° 2024_28\n\nCes tarifs datent\nde 2019.\n\nVote : 2 pour.\n`,
    ],
    kind: 'minutes',
    subjects: ["Affectation du résultat de l'exercice 2023", 'Tarifs de la halle'],
    numbers: ['2024_27', '2024_28'],
  },
  {
    name: 'a year of two figures and a rank; a rubric with its rapporteur above the next',
    pages: [
      `PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 17 NOVEMBRE 2022

Présents : Aline ARBRE, Bruno BOIS.

I. FINANCES – Rapporteur : M. Bruno BOIS

22-087 – Fonds de concours à la Métropole

Montant : 320 000 € sur trois ans.

Adopté à la majorité

22-088 – Remise gracieuse à la régie

Adopté à l'unanimité

II. PERSONNEL – Rapporteur : Mme Aline ARBRE

22-089 – Tableau des effectifs

Adopté à l'unanimité
`,
    ],
    kind: 'minutes',
    subjects: ['Fonds de concours à la Métropole', 'Remise gracieuse à la régie', 'Tableau des effectifs'],
    numbers: ['22-087', '22-088', '22-089'],
  },
  {
    name: '« Délib. 4 », its title ended by a sentence and the beginning of another',
    pages: [
      `Compte rendu de la réunion du conseil municipal du 6 mars 2018

Présents : MM. Arbre, Bois, Mme Chêne.

Délib. 1 : Chemins de randonnée
Le maire propose de confier le travail à une association. Accepté à l'unanimité.

Délib. 2 : Assainissement, choix du scénario
Trois scénarios ont été étudiés par le cabinet. Après discussion, le scénario 2 recueille six voix, et le
scénario 3 en recueille trois. Le scénario 2 est retenu.

Délib. 3 : Motion de soutien à la perception
Non adopté (1 pour, 2 contre).
`,
    ],
    kind: 'minutes',
    subjects: [
      'Chemins de randonnée',
      'Assainissement, choix du scénario',
      'Motion de soutien à la perception',
    ],
  },
  {
    name: 'years of two figures, the titles in the next column',
    pages: [
      `PROCÈS-VERBAL DE LA SÉANCE DU 14 MARS 2024

Présents : Aline ARBRE, Bruno BOIS.

24-021\tPrix du bois d'affouage

Le maire propose 9 € le stère.
${DECIDED}

24-022\tProgramme des coupes

L'agent propose de marteler deux parcelles.
${DECIDED}

24-023\tAchat d'un tracteur

Le maire présente deux devis.
${DECIDED}
`,
    ],
    kind: 'minutes',
    subjects: ["Prix du bois d'affouage", 'Programme des coupes', "Achat d'un tracteur"],
    numbers: ['24-021', '24-022', '24-023'],
  },
];

const test = suite('layouts: minutes numbers');
for (const one of cases) test(one.name, () => assertRead(one));

test('the rubric of the items below is none of the item above', () => {
  assert.not.match(actsOf(BELOW_RANK)[0]?.body.text ?? 'II', /II/);
});

test.run();
