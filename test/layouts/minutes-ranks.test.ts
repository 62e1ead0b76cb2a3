import { suite } from 'uvu';
import { assertRead, type Case, DECIDED } from './reading.ts';

const MISREAD_RANKS = (fifth: string) =>
  ['1. Vente', '2. Bail', '3, Prêt', '4. Don', fifth, '6. Legs'].reduce(
    (text, title) => `${text}${title}\n\n${DECIDED}\n\n`,
    'Compte rendu du conseil municipal du 12 mars 2024\n\nPrésents : Aline ARBRE, Bruno BOIS\n\n',
  );

/** Minutes whose items have ranks. */
const HEADED =
  'PROCÈS-VERBAL DU CONSEIL MUNICIPAL\nSéance du 12 mars 2024\nPrésents : Aline ARBRE, Bruno BOIS.\n\n';

const cases: Case[] = [
  {
    name: 'a rubric right above the only part that it has',
    pages: [
      `${HEADED}I - APPROBATION DU PROCÈS-VERBAL DU 30/01/2024\n\nCe document est adopté à l’unanimité.\n\nII - SYNDICAT DES ÉCOLES\n\nA - Demande d’adhésion de la commune de BEAUVAL\n\nAline ARBRE rappelle que cette commune voudrait adhérer.\n\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['APPROBATION DU PROCÈS-VERBAL DU 30/01/2024', 'Demande d’adhésion de la commune de BEAUVAL'],
  },
  {
    name: '« Présentation par » right below a title',
    pages: [
      `PROCÈS-VERBAL DU CONSEIL MUNICIPAL
Séance du : 23 septembre 2021
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE

1/ Modification des statuts
Présentation par Mme le Maire
La modification porte sur la mobilité.
Vote : 3 POUR

2/ Vente de l'ancien presbytère
Présentation par Bruno BOIS
Deux offres ont été reçues.
Vote : 2 POUR, 1 CONTRE
`,
    ],
    kind: 'minutes',
    subjects: ['Modification des statuts', "Vente de l'ancien presbytère"],
  },
  {
    name: 'the printed form of an election of the mayor, step by step',
    pages: [
      `PROCÈS-VERBAL DE L'ÉLECTION DU MAIRE ET DES ADJOINTS
L'an deux mille vingt-six, le vingt-et-un mars, s'est réuni le conseil municipal.
Étaient présents les conseillers municipaux suivants :
ARBRE Aline
BOIS Bruno
CHÊNE Chloé
1. Installation des conseillers municipaux
La séance a été ouverte sous la présidence de Mme ARBRE Aline, maire.
2. Élection du maire
2.1. Présidence de l'assemblée
M. BOIS Bruno a pris la présidence de l'assemblée.
2.2. Constitution du bureau
Le conseil municipal a désigné deux assesseurs : Mme ARBRE Aline et Mme CHÊNE Chloé.
2.4. Résultats du premier tour de scrutin
e. Nombre de suffrages exprimés : 3
f. Majorité absolue : 2
2.5. Proclamation de l'élection du maire
Mme CHÊNE Chloé a été proclamée maire et a été immédiatement installée.
3. Élection des adjoints
3.2. Listes de candidats aux fonctions d'adjoint au maire
Le maire a constaté qu'une liste avait été déposée.
3.3. Résultats du premier tour de scrutin
e. Nombre de suffrages exprimés : 3
f. Majorité absolue : 2
3.4. Proclamation de l'élection des adjoints
Ont été proclamés adjoints les candidats de la liste.
4. Observations et réclamations
Néant.
`,
    ],
    kind: 'minutes',
    subjects: ['Élection du maire', 'Élection des adjoints'],
    numbers: ['2', '3'],
  },
  {
    name: 'parts « 2a. » and « 2b. » of an item; « Résultat du vote : 3 pour. »',
    pages: [
      `PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 5 OCTOBRE 2023
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE

1. Approbation du procès-verbal
Résultat du vote : 3 pour.

2. Rénovation de l'école

2a. Choix des entreprises
Les lots sont attribués.
Résultat du vote : 2 pour, 1 abstention.

2b. Emprunt

Quatre banques ont été consultées.
Résultat du vote : 3 pour.

3. Tarifs de la garderie
Résultat du vote : 3 pour.
`,
    ],
    kind: 'minutes',
    subjects: ['Approbation du procès-verbal', 'Choix des entreprises', 'Emprunt', 'Tarifs de la garderie'],
  },
  {
    name: 'a vœu without number below the last question',
    pages: [
      `PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL DU 15 NOVEMBRE 2018
Présents : Mme ARBRE, M. BOIS, Mme CHÊNE

QUESTION N° 1
TARIFS MUNICIPAUX

RAPPORTEUR : M. BOIS

MIS AUX VOIX, LE RAPPORT EST ADOPTE A L'UNANIMITE.

QUESTION N° 2
CONVENTION AVEC LE CONSERVATOIRE

RAPPORTEUR : Mme CHÊNE

MIS AUX VOIX, LE RAPPORT EST ADOPTE A L'UNANIMITE.

VOEU DU GROUPE « ENSEMBLE »

M. BOIS : Nous demandons le maintien des urgences.

MIS AUX VOIX, LE VOEU EST ADOPTE A L'UNANIMITE.
`,
    ],
    kind: 'minutes',
    subjects: [
      'QUESTION N° 1 TARIFS MUNICIPAUX',
      'QUESTION N° 2 CONVENTION AVEC LE CONSERVATOIRE',
      'VOEU DU GROUPE « ENSEMBLE »',
    ],
  },
  {
    name: 'two ranks under lists, without a title of minutes',
    pages: [
      `SYNDICAT DES EAUX DU MOULIN Réunion du 31 mars 2021

PRÉSENTS : MM. BOIS Bruno, DUNE David. SECRÉTAIRE DE SÉANCE : Mme ARBRE Aline

Ordre du jour

1) Approbation du compte rendu de la réunion du 28 janvier 2021
Après lecture, le compte rendu est approuvé à l'unanimité.

2) Règlement intérieur du comité
Monsieur le Président rappelle à l'Assemblée que l'article L. 5211-1 du Code`,
    ],
    kind: 'minutes',
    subjects: [
      'Approbation du compte rendu de la réunion du 28 janvier 2021',
      'Règlement intérieur du comité',
    ],
  },
  {
    name: 'a first item without the number of the others',
    pages: [
      `PROCÈS-VERBAL

Présents : Aline ARBRE, Bruno BOIS.

Il est indiqué que le compte-rendu était joint à la convocation

Approbation du compte-rendu de la séance du 18 décembre 2023

Le compte rendu de la séance du 18 décembre 2023 est adopté à l'unanimité.

20240212 1 Achat d'un tracteur

Le conseil municipal décide, à l'unanimité, d'acheter ce tracteur.

20240212 2 Tarifs de la cantine

Le conseil municipal décide, à l'unanimité, de fixer ces tarifs.
`,
    ],
    kind: 'minutes',
    subjects: [
      'Approbation du compte-rendu de la séance du 18 décembre 2023',
      "Achat d'un tracteur",
      'Tarifs de la cantine',
    ],
  },
  {
    name: 'the rank of an item, then the number of its act; a sentence that announces is of no title',
    pages: [
      `PROCÈS-VERBAL

Présents : Aline ARBRE, Bruno BOIS.

1 – Observation sur le procès-verbal
2 – Décisions du maire
3 – N° 2024-024 - Budget du théâtre – Compte administratif
Le compte administratif du théâtre pour l'exercice se résume comme suit :
Recettes 12 400,00
DÉCISION : le Conseil Municipal accepte à l'unanimité les propositions ci-dessus.
4 – N° 2024-025 - Tarifs de la cantine
DÉCISION : le Conseil Municipal accepte à l'unanimité les propositions ci-dessus.
`,
    ],
    kind: 'minutes',
    subjects: ['Budget du théâtre – Compte administratif', 'Tarifs de la cantine'],
    numbers: ['2024-024', '2024-025'],
  },
  {
    name: 'some items with the number of an act after their rank',
    pages: [
      `COMPTE RENDU DU COMITÉ SYNDICAL

Présents : Aline ARBRE, Bruno BOIS.

1) APPROBATION DU PROCÈS-VERBAL
Le procès-verbal est adopté à l'unanimité.

2) DÉLIBÉRATION 2024-14 : PRIX DE L'EAU
Le Comité syndical adopte à l'unanimité ce prix.
`,
    ],
    kind: 'minutes',
    subjects: ['APPROBATION DU PROCÈS-VERBAL', "PRIX DE L'EAU"],
    numbers: ['1', '2024-14'],
  },
  {
    name: 'minutes that are not adopted, under a rank of zero',
    pages: [
      `COMPTE RENDU

Présents : Aline ARBRE, Bruno BOIS.
ORDRE DU JOUR
1) Vote des subventions
2) Urbanisme
0) Approbation du dernier compte-rendu
Le compte-rendu du 8 avril n'est pas adopté. Une remarque est faite sur un point.
1) Vote des subventions
Après en avoir délibéré, le Conseil Municipal décide, à l'unanimité, de les verser.
2) Urbanisme
Après en avoir délibéré, le Conseil Municipal valide, à l'unanimité, la convention.
`,
    ],
    kind: 'minutes',
    subjects: ['Approbation du dernier compte-rendu', 'Vote des subventions', 'Urbanisme'],
  },
  {
    name: 'a letter and a rank before the number of the act; who speaks with an office after the name',
    pages: [
      `PROCÈS-VERBAL DU CONSEIL COMMUNAUTAIRE

Présents : Aline ARBRE, Bruno BOIS.

A - AFFAIRES GÉNÉRALES

A1 - Délibération n°2024/01/01 : Adhésion à l'agence technique
Le Président expose l'intérêt de cette adhésion.
Adopté à l'unanimité.

B - FINANCES

B1 - Délibération n°2024/01/02 : Débat d'orientation budgétaire
Aline ARBRE, vice-présidente aux finances, présente le rapport.
Le Conseil communautaire prend acte de la tenue du débat.
`,
    ],
    kind: 'minutes',
    subjects: ["Adhésion à l'agence technique", "Débat d'orientation budgétaire"],
    numbers: ['2024/01/01', '2024/01/02'],
  },
  {
    name: 'a rank before the number of the act, and one alone; what is approved by all, or withdrawn',
    pages: [
      `SYNDICAT DE LA RIVIÈRE
COMPTE RENDU DU COMITÉ SYNDICAL

Présents : Mmes Aline ARBRE, Claire ORME, M. Bruno BOIS.

Point 1 – Compte rendu du 28 juin 2024
Le compte rendu n'appelle aucune remarque. Il est validé par l'ensemble des délégués.

Point 2 – Délibération n° 2024-18 – Plantation de la berge : choix de l'entreprise
Le Président présente les offres.
Vote : 11 pour. La délibération est adoptée.

Point 3 – Délibération n° 2024-19 – Achat d'un véhicule
Après discussion, le Président retire le point de l'ordre du jour.

Point 4 – Informations et questions diverses
Prochaine réunion le 6 décembre.
`,
    ],
    kind: 'minutes',
    subjects: [
      'Compte rendu du 28 juin 2024',
      "Plantation de la berge : choix de l'entreprise",
      "Achat d'un véhicule",
    ],
    numbers: ['1', '2024-18', '2024-19'],
  },
  {
    name: 'ranks on lines of their own, under a title that is no item',
    pages: [
      `COMPTE-RENDU DU CONSEIL MUNICIPAL\nDU 12 MARS 2024\n\n1.\nAcquisition de trois parcelles - rapporteur\nBruno BOIS\nLa commune souhaite acquérir trois parcelles.\n${DECIDED}\n2.\nTarifs de la cantine\nLes tarifs de la cantine n'ont pas changé depuis longtemps.\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['Acquisition de trois parcelles - rapporteur Bruno BOIS', 'Tarifs de la cantine'],
  },
  {
    name: 'ranks read optically: a comma for a point, « S » for 5 where no other item is the fifth',
    pages: [MISREAD_RANKS('S. Achat')],
    kind: 'minutes',
    subjects: ['Vente', 'Bail', 'Prêt', 'Don', 'Achat', 'Legs'],
  },
  {
    name: 'an initial, after a fifth item, is no rank',
    pages: [
      MISREAD_RANKS('5. Achat\n\nLe maire présente la machine.\n\nS. Martin, adjoint, en dit le prix.'),
    ],
    kind: 'minutes',
    subjects: ['Vente', 'Bail', 'Prêt', 'Don', 'Achat', 'Legs'],
  },
  {
    name: 'what opens the sitting, alone between gaps, is no title; points under a rank are items',
    pages: [
      `Réunion du Conseil Municipal du vendredi 13 novembre 2020 sous la présidence de Aline ARBRE, Maire\n\nAbsent : Bruno BOIS, excusé Secrétaire de séance : Chloé CHÊNE\n\nApprobation du compte-rendu du précédent conseil à l'unanimité\n\n1) Vente de bois\n\nAprès délibération, à l'unanimité des votants, le conseil municipal autorise cette vente.\n\n2) Conseil départemental\n\n• Fonds de solidarité pour le logement\n\nLe maire présente la demande de participation de la commune.\n\nLe conseil municipal, après délibération, par 8 voix pour et 2 voix contre, verse sa part.\n\n• Contrat de coopération – Avenant n° 1\n\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: [
      'Vente de bois',
      'Fonds de solidarité pour le logement',
      'Contrat de coopération – Avenant n° 1',
    ],
  },
  {
    name: 'ranks without a mark, each under a gap; « M le Maire rappelle que : » is no title',
    pages: [
      `COMPTE RENDU DU CONSEIL MUNICIPAL DU 18 novembre 2019\n\nPrésents : Aline ARBRE, Bruno BOIS\nSecrétaire de séance : Bruno BOIS\n\n1 Compte rendu du conseil du 2 septembre\nLe compte rendu est adopté à l'unanimité.\n\n2 Fixation du montant de l'indemnité d'occupation\nVu le code,\n\nM le Maire RAPPELLE que :\nAux termes de la loi, toute occupation irrégulière du domaine public donne lieu au versement de`,
    ],
    kind: 'minutes',
    subjects: ['Compte rendu du conseil du 2 septembre', "Fixation du montant de l'indemnité d'occupation"],
  },
  {
    name: 'roman ranks without a mark, each under a gap',
    pages: [
      `SYNDICAT DES EAUX DU BOIS\nCOMPTE RENDU DE LA RÉUNION DU 10 DÉCEMBRE 2019\n\nPrésents : Messieurs ARBRE, BOIS\n\nI Tarifs de l'eau\n\nLe comité, à l'unanimité, fixe les tarifs.\n\nII DM n° 3\n\nLe comité, à l'unanimité, adopte la décision.\n\nIII Personnel\n\nLe comité, à l'unanimité, crée un poste.\n`,
    ],
    kind: 'minutes',
    subjects: ["Tarifs de l'eau", 'DM n° 3', 'Personnel'],
  },
  {
    name: 'elections by commission, each under a line of its own, are parts of the numbered item',
    pages: [
      `${HEADED}1. Désignation du secrétaire de séance.\nMme Aline ARBRE est désignée comme secrétaire de séance.\n2. Approbation du procès-verbal de la séance du 9 février.\nLe procès-verbal est approuvé, à l'unanimité, sans observation.\n3. Désignation des délégués du conseil municipal.\nAu préalable le maire donne lecture des attributions de chacun.\nCommission d'appel d'offres : 1 titulaire 1 suppléant\nSur proposition du maire, le conseil municipal a élu, au scrutin secret et à l'unanimité :\nTitulaire : Bruno BOIS\nSuppléante : Aline ARBRE\nCommission des écoles : 1 titulaire 1 suppléant\nSur proposition du maire, le conseil municipal a élu, au scrutin secret et à l'unanimité :\nTitulaire : Aline ARBRE\nSuppléant : Bruno BOIS\nDélégué à la sécurité routière : 1 personne\nSur proposition du maire, le conseil municipal a élu, au scrutin secret et à l'unanimité : Bruno BOIS\n`,
    ],
    kind: 'minutes',
    subjects: [
      'Approbation du procès-verbal de la séance du 9 février.',
      'Désignation des délégués du conseil municipal.',
    ],
  },
  {
    name: 'a rank without a mark or a gap, right above what was decided',
    pages: [
      `COMPTE RENDU\nDU CONSEIL MUNICIPAL\nSéance du 28 février 2024\nÉtaient présents :\nMme Aline ARBRE, M. Bruno BOIS.\nDate d’affichage :\n21/02/2024\n1 Approbation du Compte Rendu de la séance du 17 janvier 2024\nLe Compte Rendu de la séance du 17 janvier 2024 est adopté à l’unanimité.\n\n2 Tarifs de la cantine\nLe conseil municipal, à l’unanimité, adopte les tarifs.\n`,
    ],
    kind: 'minutes',
    subjects: ['Approbation du Compte Rendu de la séance du 17 janvier 2024', 'Tarifs de la cantine'],
  },
  {
    name: 'a title that says that nobody votes',
    pages: [
      `${HEADED}1. Tarifs de la cantine\n${DECIDED}\n\n2. Point sur le dossier éolien (pas de vote ce jour)\nLe maire rappelle la délibération prise à l'unanimité en 2015.\n\n3. Achat d'un tracteur\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs de la cantine', "Achat d'un tracteur"],
  },
  {
    name: 'the council alone on its line is no item, though who came late had not voted',
    pages: [
      `CONSEIL D'ARRONDISSEMENT\nProcès-verbal de la séance du 13 septembre 2012\nM. BOIS arrive au point 4, il n'a donc pas voté pour les 3 premiers points.\n`,
    ],
    kind: 'minutes',
    subjects: [],
  },
  {
    name: 'a short sentence right under a title is the report',
    pages: [
      `COMPTE RENDU\nRéunion du conseil syndical du 18 mars 2015\n\n1. Procès verbal de la réunion du 25 novembre 2014\nChaque délégué a reçu un exemplaire du document.\nÀ l'unanimité, l'assemblée approuve le procès-verbal.\n\n2. Tarifs\nÀ l'unanimité, l'assemblée approuve les tarifs.\n\n3. Budget\nÀ l'unanimité, l'assemblée approuve le budget.\n`,
    ],
    kind: 'minutes',
    subjects: ['Procès verbal de la réunion du 25 novembre 2014', 'Tarifs', 'Budget'],
  },
  {
    name: 'numbers of an arrondissement: its own, the year, the act',
    pages: [
      `CONSEIL D'ARRONDISSEMENT DU 12 SEPTEMBRE 2023\nPROCÈS-VERBAL\n\nPrésents : M. BOIS, Mme CHÊNE\n\n9.23.51 - Subventions aux associations\nAdopté à l'unanimité\n\n9.23.52 - Avis sur l'extension de l'école\nAdopté à la majorité (1 contre : M. BOIS)\n`,
    ],
    kind: 'minutes',
    subjects: ['Subventions aux associations', "Avis sur l'extension de l'école"],
    numbers: ['9.23.51', '9.23.52'],
  },
  {
    name: 'letters that follow one another; what is told below is no item',
    pages: [
      `${HEADED}A – Tarifs de la cantine\n\nLe prix du repas est de 3 €.\n\nVote : 2 pour.\n\nB – Location de la halle\n\nLe bail prend fin.\n\nVote : 2 pour.\n\nC – Voirie\n\nLa rue est à refaire.\n\nVote : 2 pour.\n\nD – Informations\n\nLe conseil d'école a adopté à l'unanimité son règlement.\n`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs de la cantine', 'Location de la halle', 'Voirie'],
  },
  {
    name: 'who reports, and what the report says, under a title that no gap parts from it',
    pages: [
      `${HEADED}1) Contrat d'assurance du centre de gestion\nLe contrat actuel arrive à échéance le 31 décembre.\nAdopté à l'unanimité.\n\n2) Extinction de l'éclairage public\nRapport présenté par M. Bruno BOIS\nAdopté à l'unanimité.\n\n3) Adhésion au groupement de commandes\nLa parole est donnée à M. Bruno BOIS.\nAdopté à l'unanimité.\n`,
    ],
    kind: 'minutes',
    subjects: [
      "Contrat d'assurance du centre de gestion",
      "Extinction de l'éclairage public",
      'Adhésion au groupement de commandes',
    ],
  },
  {
    name: 'what a commission did makes no act of a report on it; information without number ends the last',
    pages: [
      `${HEADED}1. Tarifs\n\nAdopté à l'unanimité.\n\n2. Compte rendu des commissions\n\nLa commission enfance, réunie le 3 mai, a donné un avis favorable à l'ouverture d'un groupe.\n\n3. Voirie\n\nVote : 2 pour.\n\nInformations du maire\n\nLe conseil communautaire a adopté à la majorité son projet.\n`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs', 'Voirie'],
  },
  {
    name: 'bullets before « Demande de … », a verb elsewhere; the rapporteur in brackets under a title',
    pages: [
      `${HEADED}➢ Programme de voirie\nLes rues sont à reprendre.\nVote : 2 pour.\n\n➢ Demande de subvention pour l'école\n(rapporteur : M. Bruno BOIS)\nDes études sont nécessaires.\nAdopté à l'unanimité.\n\n➢ Modification des statuts\nVote : 2 pour.\n`,
    ],
    kind: 'minutes',
    subjects: ['Programme de voirie', "Demande de subvention pour l'école", 'Modification des statuts'],
  },
  {
    name: 'a title that goes on with « séance du … » in a narrow column',
    pages: [
      `${HEADED}1 – Approbation du procès-verbal de la\nséance du 29 mars 2024\n\nUnanimité.\n\n2 – Voirie\n\nVote : 2 pour.\n`,
    ],
    kind: 'minutes',
    subjects: ['Approbation du procès-verbal de la séance du 29 mars 2024', 'Voirie'],
  },
  {
    name: 'a figure alone ends the sentence above it; counts cut after « voix »',
    pages: [
      `${HEADED}1. Bail de la boulangerie\n\nBruno BOIS rappelle le vote de 2019, acquis par 6 voix contre\n3.\nVotants : 8 – Pour : 5 – Contre : 3\n\n2. Prix de l'eau\n\nIl est proposé de porter le prix à 1,15 euro. Accord par 6 voix\npour et 2 contre.\n`,
    ],
    kind: 'minutes',
    subjects: ['Bail de la boulangerie', "Prix de l'eau"],
  },
  {
    name: 'a rank alone, its title on the next line, below a line without a full stop',
    pages: [
      `${HEADED}Compte rendu des délégations\nAucune décision n’a été prise depuis le dernier conseil\n1.\nAcquisition de trois parcelles au Pré\n${DECIDED}\n2.\nPrix de l'eau\nAdopté à l'unanimité.\n`,
    ],
    kind: 'minutes',
    subjects: ['Acquisition de trois parcelles au Pré', "Prix de l'eau"],
  },
  {
    name: 'reports of a department: « A1 – … »',
    pages: [
      `${HEADED}A1 – Plan pour l'insertion\n\n${DECIDED}\n\nA2 – Collège : convention\n\nAdopté à l'unanimité.\n\nB1 – Règlement des aides\n\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ["Plan pour l'insertion", 'Collège : convention', 'Règlement des aides'],
  },
  {
    name: 'the last entry of an agenda, then the minutes approved: no item of it; nor decisions of the mayor told',
    pages: [
      `${HEADED}ORDRE DU JOUR\n1. Programme de voirie communale\n2. Bail de la salle polyvalente\n3. Compte rendu des commissions\n\nAucune observation n'étant formulée, le procès-verbal du 8 mars est approuvé à l'unanimité.\n\nProgramme de voirie communale :\n\nLe programme est à revoir.\n\nVote : 2 pour.\n\nBail de la salle polyvalente :\n\nLe bail prend fin.\n\nCe point est retiré de l'ordre du jour.\n\nDécisions du maire\n\nDécision n° 2024-D03 : signature d'un devis.\n\nLe conseil municipal n'a pas d'observation.\n`,
    ],
    kind: 'minutes',
    subjects: ['Programme de voirie communale :', 'Bail de la salle polyvalente :'],
  },
];

const test = suite('layouts: minutes ranks');
for (const one of cases) test(one.name, () => assertRead(one));
test.run();
