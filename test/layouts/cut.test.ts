import { suite } from 'uvu';
import { assertRead, type Case, CUT, DECIDED } from './reading.ts';

/** Texts cut before their end. */
const cases: Case[] = [
  {
    name: 'letters, of which one is on the secretary and the last has nothing below; a title that its day cuts',
    pages: [
      `PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 24 OCTOBRE 2024

Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE

A. DÉSIGNATION DU SECRÉTAIRE DE SÉANCE :
Après l'appel, M. le Maire désigne M. BOIS.

B. APPROBATION DU COMPTE RENDU DE LA SÉANCE DU 19
SEPTEMBRE 2024 :
Le compte rendu est approuvé à l'unanimité.

C. COMPTE RENDU DES DÉCISIONS
`,
    ],
    kind: 'minutes',
    subjects: ['APPROBATION DU COMPTE RENDU DE LA SÉANCE DU 19 SEPTEMBRE 2024 :'],
  },
  {
    name: 'numbers after the titles, under the name of them all, cut inside a date',
    pages: [
      `COMPTE RENDU COMITÉ SYNDICAL DU 15 OCTOBRE 2024

Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE

DÉLIBÉRATIONS DU COMITÉ SYNDICAL

1. Approbation du compte rendu du comité syndical du 22 septembre 2024 (2024_C11)

Les membres du Comité Syndical valident à l’unanimité ce compte rendu.

2. Élection d’un membre du bureau (2024_C12)

Vu le Code général des collectivités territoriales,

Vu l’arrêté préfectoral du 25 juin 20`,
    ],
    kind: 'minutes',
    subjects: [
      '1. Approbation du compte rendu du comité syndical du 22 septembre 2024 (2024_C11)',
      '2. Élection d’un membre du bureau (2024_C12)',
    ],
  },
  {
    name: 'a subject put on the agenda, which stands again below',
    pages: [
      `COMPTE RENDU DE LA SÉANCE DU 18 SEPTEMBRE 2024

Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE

Avant d’examiner l’ordre du jour, M. le président demande à l’assemblée d’inscrire à l’ordre du jour un point d’actualité :

Location d’un bureau pour le syndicat.

L’ASSEMBLÉE DÉCIDE à l’unanimité des membres présents d’adopter la proposition du Président

ORDRE DU JOUR :

Location d’un bureau pour le syndicat.

M. le président rappelle la question évoquée en juin dernier : le syndicat a des besoins non résolus

L’école communale a des besoins non résolus : accueil des rééducateurs pour des enfants qui en ont besoin, actu`,
    ],
    kind: 'minutes',
    subjects: ['Location d’un bureau pour le syndicat.'],
  },
  {
    name: 'decisions of the mayor, told again, and cut',
    pages: [
      `PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 17 DÉCEMBRE 2024\n\nPrésents : Aline ARBRE, Bruno BOIS\n\n1. Tarifs de la cantine\n${DECIDED}\n\n2. Rappel des décisions municipales intervenues depuis la précédente séance :\nLe 6 octobre, marché d'accueil de la petite enfance. Le 4 novembre, marché de fourniture d'un filet pour le st`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs de la cantine'],
  },
  {
    name: 'the first of the decisions of the mayor that the council notes',
    pages: [
      `Procès-verbal du conseil municipal du 21/03/2024

Présents : Mme Aline ARBRE - M. Bruno BOIS

Question n° 1 - Adoption du procès-verbal n° 02/2024

Le procès-verbal n° 02/2024 est adopté à l'unanimité.

Question n° 2 - Décisions municipales n° 09/2024 à 12/2024

Le conseil municipal prend acte des décisions municipales suivantes :

09/2024 : Recours contre l'arrêté du 28/12/2023 - désignation d'un avocat

Cet arrêté est un document qui établit la liste des établisse`,
    ],
    kind: 'minutes',
    subjects: ['Adoption du procès-verbal n° 02/2024', 'Décisions municipales n° 09/2024 à 12/2024'],
  },
  {
    name: 'the installation of the council, where nothing is decided',
    pages: [
      `PROCÈS-VERBAL DE LA SÉANCE DU 29 MARS 2014

Présents : Mme Aline ARBRE, M. Bruno BOIS.
INSTALLATION DU CONSEIL MUNICIPAL :
M. DUNE, maire sortant, déclare la séance ouverte.
Liste « Ensemble » : 494 voix
Il déclare installés dans leurs fonctions les conseillers, conformément à l’article L. 2121-15 du code général,
`,
    ],
    kind: 'minutes',
    subjects: [],
  },
  {
    name: 'roman ranks with a space only, the last item cut in its first lines',
    pages: [
      `CONSEIL MUNICIPAL DU 30 JANVIER 2017

Présents : Mme ARBRE, MM. BOIS, DUNE.

I ADOPTION DU PROCÈS-VERBAL DU 1er DÉCEMBRE 2016

Le procès-verbal est adopté à l'unanimité.

II ATTRIBUTION DE COMPENSATION – MISE EN PLACE

Madame le Maire expose :

L'attribution de compensation, qui est une dépense obli`,
    ],
    kind: 'minutes',
    subjects: [
      'ADOPTION DU PROCÈS-VERBAL DU 1er DÉCEMBRE 2016',
      'ATTRIBUTION DE COMPENSATION – MISE EN PLACE',
    ],
  },
  {
    name: 'one numbered item, cut before its decision',
    pages: [
      `Réunion du Conseil Municipal du 4 juin 2019

Le conseil municipal s'est réuni sous la présidence de M. Bruno BOIS, maire.
Présents : M. BOIS Bruno, Mme ARBRE Aline. Absent : M. DUNE David

2019-041-02 – CHOIX DU NOM DE LA NOUVELLE ÉCOLE

Les parents, les maîtres et les enfants ont rendu en juin une liste de sept noms, que la commission a ramenée à trois
après avoir écouté chacun, et dont le premier est celui que les enfants ont mis en tête
`,
    ],
    kind: 'minutes',
    subjects: ['CHOIX DU NOM DE LA NOUVELLE ÉCOLE'],
  },
  {
    name: 'a text that lost its line ends',
    pages: [
      `COMMUNE DE SAINT-EXEMPLE EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL Séance du 12 mars 2024 Présents : Mme ARBRE, M. BOIS, M. CHÊNE. Absents : / OBJET : Tarifs de la cantine. Vu le code général des collectivités territoriales, Considérant que les prix ont monté, ${DECIDED} Fait à Saint-Exemple, le 14 mars 2024`,
    ],
    kind: 'act',
    subjects: ['OBJET : Tarifs de la cantine.'],
  },
  {
    name: 'minutes cut inside an item, before its decision',
    pages: [
      `COMPTE RENDU\n\nPrésents : M. Bruno BOIS, Mme Chloé CHÊNE\n\n1 - Tarifs de la cantine\n\nLes tarifs montent.\n${DECIDED}\n\n2 - Composition des commissions\nSuite à l’installation de M. Luc ROUX, il est nécessaire de procéder à la modification de la comp`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs de la cantine', 'Composition des commissions'],
  },
  {
    name: 'minutes cut inside an information',
    pages: [
      `COMPTE RENDU\n\nPrésents : M. Bruno BOIS, Mme Chloé CHÊNE\n\n1 - Tarifs de la cantine\n\nLes tarifs montent.\n${DECIDED}\n\n2 - Compte rendu de la commission des travaux\nLe devis de la porte de la mairie a été accepté pour la somme demandée, à savoir celui de la`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs de la cantine'],
  },
  {
    name: 'a title with its full stop, the only one above the cut; the agenda is settled before',
    pages: [
      `L’an deux mille vingt-quatre le douze septembre à 18 heures, le comité syndical, légalement convoqué, s’est réuni en séance ordinaire dans la salle de la mairie de Beauval, sous la présidence de Monsieur Bruno BOIS, Président.

Étaient présents :

  • M. Bruno BOIS,
  • Mme Aline ARBRE

Le secrétariat a été assuré par : Madame Aline ARBRE

Avant d’examiner l’ordre du jour, M. le président demande à l’assemblée d’y inscrire un point qui n’a pu l’être dans la convocation : engagement de participation du syndicat à une classe de neige en janvier 2025. L’ASSEMBLÉE DÉCIDE à l’unanimité des membres présents d’ajouter ce point.

ORDRE DU JOUR :

Présentation de la nouvelle secrétaire (congé jusqu’en mars 2025). Le syndicat fera appel aux services du centre de gestion.

Engagement de participation du syndicat à une classe de neige en janvier 2025.

M.le président expose que le maître des grands emmène sa classe à la neige, comme prévu dans le projet d’éc`,
    ],
    kind: 'minutes',
    subjects: ['Engagement de participation du syndicat à une classe de neige en janvier 2025.'],
  },
  {
    name: 'an act cut before its decision',
    pages: [
      `COMMUNE DE SAINT-EXEMPLE\nOBJET : Approbation du plan local\n\nL’an deux mille vingt-quatre, le 12 mars, le Conseil municipal s’est réuni.\n\nÉtaient présents : MM. ARBRE A, BOIS B.\n\nVu le code de l’urbanisme ;`,
    ],
    kind: 'act',
    subjects: ['OBJET : Approbation du plan local'],
  },
  {
    name: 'an excerpt that stops inside an item, after one that is an information',
    pages: [
      `PROCÈS-VERBAL\n\nPrésents : Aline ARBRE, Bruno BOIS\n\nI – Décisions du maire\n\n- 13/2024 : bail de la grange\n- 14/2024 : contrat d'entretien\n\n2024-06-001\n\nRedevance d'occupation\n\n${CUT}`,
    ],
    kind: 'minutes',
    subjects: ["Redevance d'occupation"],
  },
  {
    name: 'an excerpt that stops inside an information',
    pages: [`PROCÈS-VERBAL\n\nPrésents : Aline ARBRE, Bruno BOIS\n\n1. Communications du maire\n\n${CUT}`],
    kind: 'minutes',
    subjects: [],
  },
  {
    name: 'an agenda of which only the first item is told',
    pages: [
      `PROCÈS-VERBAL\n\nPrésents : Aline ARBRE, Bruno BOIS\n\nORDRE DU JOUR\n1. Compte de gestion\n2. Budget de l'eau\n3. Subventions\n\n1. COMPTE DE GESTION\nAprès s'être fait présenter le compte, le conseil municipal, à l'unanimité, l'approuve.\n`,
    ],
    kind: 'minutes',
    subjects: ['COMPTE DE GESTION'],
  },
  {
    name: 'an act cut before its decision, the day of the sitting and the council on two lines',
    pages: [
      `DELIBERATION DU CONSEIL\nSéance du 12 mars 2024\nOBJET : 2024/55_TARIFS DE LA CANTINE\nL'AN DEUX MILLE VINGT-QUATRE LE DOUZE MARS A 18H15\nLE CONSEIL D'AGGLOMERATION s'est réuni sous la présidence de Mme Aline ARBRE\nPrésents : 2\nMme ARBRE, M. BOIS\nExposé :\nLe prix des repas augmente.\n`,
    ],
    kind: 'act',
    subjects: ['OBJET : 2024/55_TARIFS DE LA CANTINE'],
  },
  {
    name: 'minutes called those of the deliberations; an information under a letter, cut',
    pages: [
      `COMPTE-RENDU DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL\n\nPrésents : Aline ARBRE, Bruno BOIS\n\nA – Informations du maire :\n\nLe maire indique que trois décisions ont été prises selon la délégation de missions et conf`,
    ],
    kind: 'minutes',
    subjects: [],
  },
  {
    name: 'two titles in capitals under the day of the sitting, the second cut',
    pages: [
      `SÉANCE DU 26 NOVEMBRE 2024\n\nÉtaient présents : MM. ARBRE Luc, BOIS Jean\n\nSYNDICAT DES RIVIÈRES : DÉSIGNATION D'UN DÉLÉGUÉ\n${DECIDED}\n\nSCHÉMA DE GESTION DE L'EAU : PROJET DE PÉRIMÈTRE\nLe maire donne lecture d'un courrier sur le projet de périmètre du schéma, qui fixe les objectifs de prot`,
    ],
    kind: 'minutes',
    subjects: [
      "SYNDICAT DES RIVIÈRES : DÉSIGNATION D'UN DÉLÉGUÉ",
      "SCHÉMA DE GESTION DE L'EAU : PROJET DE PÉRIMÈTRE",
    ],
  },
  {
    name: 'a title on the line of who speaks; a rubric right above its first item, cut in a clause',
    pages: [
      `COMPTE RENDU CONSEIL MUNICIPAL\nPrésents : ARBRE Aline, BOIS Bruno\nSecrétaire de séance : BOIS Bruno\nBois (coupe de hêtres) : Monsieur le Maire fait part au conseil de la lettre de l'Office sur les coupes de la forêt.\nLe Conseil Municipal, après en avoir délibéré par 2 voix POUR, décide de vendre le bois.\nFin de la réunion : 17 h 10`,
    ],
    kind: 'minutes',
    subjects: ['Bois (coupe de hêtres) :'],
  },
  {
    name: 'a deliberation by its rank in letters, all there is of the sitting',
    pages: [
      `SÉANCE DU CONSEIL MUNICIPAL DU JEUDI 4 JUIN 2020\nSecrétaire de séance : BOIS C.\n\nApprobation du compte rendu du conseil municipal du 26 mai 2020, à 18 voix pour.\n\n1 ère DELIBERATION : Délégations au maire.\nMonsieur le Maire expose la loi.\n1. De fixer les droits de voirie ;\n2. De\n`,
    ],
    kind: 'minutes',
    subjects: ['Approbation du compte rendu du conseil municipal du 26 mai 2020', 'Délégations au maire.'],
  },
  {
    name: 'figures « pour : », a parenthesis closed, decide and head nothing; a title cut on a colon',
    pages: [
      `CONSEIL MUNICIPAL DU 24 MARS 2006\nPrésents : MM. ARBRE, BOIS.\nMonsieur BOIS a été désigné secrétaire de séance.\nLe compte-rendu a été lu et approuvé.\nCOMPTE ADMINISTRATIF 2005 :\nMonsieur BOIS donne lecture du rapport suivant :\nLES MOUVEMENTS FINANCIERS pour :\n12 500,00\nLES ÉQUIPEMENTS pour :\n1 500,00\nRemboursement (Indemnités,\nC.E.S., C.E.C., C.P.A) :\nTOTAL DES RECETTES RÉELLES\n14 000,00\nLes comptes ont été examinés par la commission, et le maire est sorti.\nAdopté par le Conseil Municipal\nAFFECTATION DES RÉSULTATS :\nMonsieur ARBRE donne lecture du rapport suivant :\nNous proposons de reporter l'excédent.\nAdopté à l'unanimité par le Conseil Municipal,\nBUDGET PRIMITIF 2006 :\nMonsieur ARBRE donne lecture du rapport suivant :\nLe budget reprend les résultats de l'exercice 2005 et se présente ainsi :`,
    ],
    kind: 'minutes',
    subjects: ['COMPTE ADMINISTRATIF 2005 :', 'AFFECTATION DES RÉSULTATS :', 'BUDGET PRIMITIF 2006 :'],
  },
  {
    name: 'an act numbered as those decided, cut in a table',
    pages: [
      `COMPTE RENDU\nCONSEIL MUNICIPAL DU 4 AVRIL 2018\nPrésents : M. Aline ARBRE, M. Bruno BOIS.\n3 – N° 2018-024 - Compte de gestion\nVu le code,\nDÉCISION : le Conseil Municipal accepte à l'unanimité.\n4 – N° 2018-025 - Compte administratif\nVu le code,\nDÉCISION : le Conseil Municipal accepte à l'unanimité.\n5 – N° 2018-026 - Affectation des résultats\nVu le code,\nLa nomenclature impose la reprise des résultats.\nRECETTES\n3 119 149,29 7 271 818,59 + 10 390 967,88\n`,
    ],
    kind: 'minutes',
    subjects: ['Compte de gestion', 'Compte administratif', 'Affectation des résultats'],
  },
  {
    name: 'a text that lost its line ends: lists with words after their label, the year in the number of an act',
    pages: [
      `Réunion du 10 septembre 2014. La séance est ouverte sous la présidence de Mme ARBRE. Présents, à l'ouverture : MM. BOIS, CHÊNE. Absents représentés M DUNE par M. BOIS. Le compte rendu est approuvé à l'unanimité. Le Conseil a choisi pour secrétaire M. Bruno BOIS. D.2014-09-10/0038 : PLAN : MODIFICATION SIMPLIFIÉE Madame le Maire rappelle que, le plan a fait l'objet d'une procédure. Après en avoir délibéré, le conseil approuve le plan.`,
    ],
    kind: 'act',
    subjects: ['D.2014-09-10/0038 : PLAN : MODIFICATION SIMPLIFIÉE'],
  },
  {
    name: 'a rubric right above its first item, cut in a clause',
    pages: [
      `PROCÈS-VERBAL DU COMITÉ SYNDICAL\nPRÉSENTS : MM. ARBRE, BOIS\n1 - APPROBATION DU PROCÈS-VERBAL\nLe procès-verbal est adopté à l'unanimité.\n2 - ADMINISTRATION GÉNÉRALE\n2-1 Compte administratif 2023\nMonsieur BOIS indique que la dif`,
    ],
    kind: 'minutes',
    subjects: ['APPROBATION DU PROCÈS-VERBAL', 'Compte administratif 2023'],
  },
  {
    name: 'a meeting told without a title of minutes, the second item cut; an act by its name, cut in a table',
    pages: [
      `RÉUNION COMMUNAUTÉ DE COMMUNES\nDU LEVANT\nDU 12 mars 2024\nPrésents : Mesdames et Messieurs ARBRE, BOIS, CHÊNE.\nMonsieur BOIS a été désigné secrétaire de séance.\nApprobation du compte rendu de la dernière réunion :\nAprès avoir donné lecture du procès-verbal, Monsieur le Président propose de l'approuver.\n${DECIDED}\nZone du Levant – Appel d'offres\nMonsieur le Président indique que la commission s'est réunie le 4 mars pour l'ouverture des plis.\nIl est précisé que le lot G est infructueux et que la commission n'a pas encore`,
    ],
    kind: 'minutes',
    subjects: ['Approbation du compte rendu de la dernière réunion :', "Zone du Levant – Appel d'offres"],
  },
  {
    name: 'an act by its name, cut in a table',
    pages: [
      `CONSEIL MUNICIPAL DU 12 MARS 2024\n\nÉtaient présents : Mme ARBRE, M. BOIS\n\nDélibération N° 2024-03-02 Achat de bancs\n\n${DECIDED}\n\nDélibération N° 2024-03-03 SUBVENTIONS\n\nM. BOIS présente les propositions.\n\nMontant attribué VOLLEY 630 € CLUB DE LA BONNE 225 € HUMEU`,
    ],
    kind: 'minutes',
    subjects: ['Achat de bancs', 'SUBVENTIONS'],
  },
  {
    name: 'an excerpt that stops on the article of a law',
    pages: [
      `COMPTE RENDU\n\nPrésents : Aline ARBRE, Bruno BOIS\n\nÉLECTION DU MAIRE\n\nLe Conseil Municipal,\n\nVu le code général des collectivités territoriales, et notamment l’article L 21`,
    ],
    kind: 'minutes',
    subjects: ['ÉLECTION DU MAIRE'],
  },
  {
    name: 'an item decided before the first of the agenda, then one that stops as somebody was about to speak',
    pages: [
      `Compte-rendu du Conseil municipal du 12 mars 2024\n\nÉTAIENT PRÉSENTS : Mme ARBRE, M. BOIS\n\nOrdre du jour :\n\n-Plan local\n\n-Devis des jeux\n\n  • ADOPTION DU PV DU 18/02/2024\n\nA l’unanimité\n\n  • Plan local\n\nMonsieur le Maire rappelle les étapes du plan.\n\nMonsieur`,
    ],
    kind: 'minutes',
    subjects: ['ADOPTION DU PV DU 18/02/2024', 'Plan local'],
  },
  {
    name: 'an excerpt that stops where the mayor was about to speak',
    pages: [
      `PROCÈS-VERBAL Séance du 12 mars 2024\n\nÉtaient présents : Aline ARBRE, Bruno BOIS.\n\n1°) CONSEIL MUNICIPAL – Approbation du règlement intérieur\n\nMonsieur le Maire rappelle à l’Assemblée`,
    ],
    kind: 'minutes',
    subjects: ['CONSEIL MUNICIPAL – Approbation du règlement intérieur'],
  },
  {
    name: 'two deliberations numbered under one head, the second cut',
    pages: [
      `DÉLIBÉRATIONS DU CONSEIL MUNICIPAL\n\nDE LA SÉANCE DU 12 JUIN 2009\n\nLe conseil municipal s'est réuni sous la présidence de M. ARBRE.\n\nPrésents : Mme ARBRE Aline, M BOIS Bruno.\n\nN° de la délibération :1/ 8 juin 2009\n\nObjet de la délibération :Dépenses de fêtes.\n\nLe Maire informe le conseil.\n\nLe Conseil Municipal après en avoir délibéré, autorise à l'unanimité, le Maire.\n\nN° de la délibération :2/ 8 juin 2009\n\nObjet de la délibération :Subventions aux associations.\n\nLe \n`,
    ],
    kind: 'minutes',
    subjects: ['Dépenses de fêtes.', 'Subventions aux associations.'],
  },
  {
    name: 'decisions of the mayor, numbered as acts are, above the only two acts',
    pages: [
      `PROCÈS-VERBAL\n\nPrésents : Aline ARBRE, Bruno BOIS\n\nDécisions prises par le maire :\n- DM2024-01 : Bail de la grange\n- DM2024-02 : Concession au cimetière\n- DM2024-03 : Contrat du site internet\n\nI. FINANCES\n\nD2024-003 - Objet : Redevance des chantiers\n\n${DECIDED}\n\nIl est relevé que les espaces verts de la place ne sont pas compris dans le marché.\nLe maire dit que les agents feront cet entretien.\nElle demande comment ils seront payés.\nLe budget les prévoit.\nRien ne change pour eux.\nLe marché est de douze mois.\nIl peut être renouvelé deux fois.\nSon montant est de 12 500 €.\nLa commission l'a examiné.\nLe bordereau est joint.\nLe prix est ferme.\n\nD2024-004 - Objet : Marché des espaces verts\n\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['Objet : Redevance des chantiers', 'Objet : Marché des espaces verts'],
    numbers: ['D2024-003', 'D2024-004'],
  },
  {
    name: 'an agenda of ranks, then the first item under a bullet',
    pages: [
      `PROCÈS-VERBAL\n\nPrésents : Aline ARBRE, Bruno BOIS\n\nOrdre du jour :\n\n1. Coupes de bois en forêt\n\n2. Tarifs de la cantine\n\n3. Délégations au maire\n\n➢ Coupes de bois en forêt\n\nL'Office propose la vente des parcelles 4 et 7.\n\nUNANIMITÉ\n`,
    ],
    kind: 'minutes',
    subjects: ['Coupes de bois en forêt'],
  },
  {
    name: 'an agenda whose ranks strayed and whose first entry is worded otherwise',
    pages: [
      `COMPTE-RENDU\nPRÉSENTS : MM. ARBRE, BOIS\nORDRE DU JOUR :\n(SESSION ORDINAIRE)\nDÉLIBÉRATIONS\n1)\n2)\n3)\nSignature d’un avenant au contrat enfance et jeunesse de la\nCommunauté de communes de Saint-Exemple\nSubvention au collège et virement de crédits\nDÉLIBÉRATIONS\n1) Autorisation de signer l’avenant au contrat enfance\nVU le code général des collectivités territoriales ;\nAUTORISE le maire à notifier la délibération au Président de la\nCommunauté de communes de Saint-Exemple ainsi qu’à la Caisse\nd’Allocations Familiales.\nDélibération adoptée par 14 voix POUR\n2) Subvention au collège – Virement de crédits\nMonsieur le Maire rappelle que la subvention n’a pas été inscrite au budget.\n${DECIDED}\nDélibération adoptée par 14 voix POUR\n`,
    ],
    kind: 'minutes',
    subjects: [
      'Autorisation de signer l’avenant au contrat enfance',
      'Subvention au collège – Virement de crédits',
    ],
    numbers: ['1', '2'],
  },
  {
    name: 'the day of the sitting at the foot of a page is no number of an act',
    pages: [
      `PROCÈS-VERBAL\nPrésents : Aline ARBRE, Bruno BOIS\n\n2024.06.14 - 1 CRÉATION D'UNE COMMUNE NOUVELLE\nLes communes partagent le même bassin de vie, et leurs dotations diminuent. La\nCM-14.06.2024\nrationalisation des dépenses permettra de mieux faire.\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ["CRÉATION D'UNE COMMUNE NOUVELLE"],
    numbers: ['2024.06.14 - 1'],
  },
  {
    name: 'two titles under « Objet » and one opening, all there is of the sitting',
    pages: [
      `COMMUNE DE SAINT-EXEMPLE\n\nSEANCE DU 19 SEPTEMBRE 2003\n\nL'an deux mil trois, le dix neuf septembre, le conseil municipal, dûment convoqué, s'est réuni sous la présidence de M. BOIS Bruno, maire.\nPrésents : MM. BOIS, CHÊNE, Mme ARBRE.\nMme ARBRE a été élue secrétaire.\n\nObjet : Travaux en forêt\nLe maire présente le programme. Le conseil municipal, après en avoir délibéré, accepte les travaux de la parcelle 12.\n\nObjet : Indemnité au receveur\nLe conseil municipal, par 2 voix pour et 1 voix contre, décide d'accorder l'indemnité.\n`,
    ],
    kind: 'minutes',
    subjects: ['Travaux en forêt', 'Indemnité au receveur'],
  },
  {
    name: 'the register of the sittings, which is called minutes too; words of a vote head nothing',
    pages: [
      `REGISTRE DES SÉANCES – PROCÈS-VERBAL DU CONSEIL MUNICIPAL\nSéance du 7 janvier 2024\nPrésents : Aline ARBRE, Bruno BOIS\n\nCession d’un chemin au lieu-dit Les Combes\n\n${DECIDED}\n\nÉlection du deuxième adjoint\n\nMonsieur le Maire rappelle la règle, et il est procédé au vote à bulletin secret.\nSuffrages exprimés : 2\nMajorité absolue : 2\nSE SONT ABSTENUS : 1\nBruno BOIS, ayant obtenu la majorité absolue, est proclamé élu.\n`,
    ],
    kind: 'minutes',
    subjects: ['Cession d’un chemin au lieu-dit Les Combes', 'Élection du deuxième adjoint'],
  },
];

const test = suite('layouts: cut');
for (const one of cases) test(one.name, () => assertRead(one));
test.run();
