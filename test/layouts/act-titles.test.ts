import { suite } from 'uvu';
import { assertRead, type Case, DECIDED } from './reading.ts';

/** Where the title of an act stands, in files that hold one. */
const cases: Case[] = [
  {
    name: 'a title below « Objet : » that begins like a small word',
    pages: [
      `COMMUNE DE SAINT-EXEMPLE
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS

Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

Objet :
Acquisition de la maison du garde forestier à Beauval

Le maire présente le projet.
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['Objet : Acquisition de la maison du garde forestier à Beauval'],
  },
  {
    name: 'a title in capitals right under the lists or the notice',
    pages: [
      `COMMUNE DE SAINT-EXEMPLE\nDÉLIBÉRATION\nSéance du 3 mai 2024\nPrésents : Aline ARBRE, Bruno BOIS.\nconvocation : 27.04.2024\nACQUISITION DE LA PARCELLE CADASTRÉE SECTION AB N° 214\nMadame Aline ARBRE, rapporteure, informe l’assemblée de la situation.\n${DECIDED}\n`,
    ],
    kind: 'act',
    subjects: ['ACQUISITION DE LA PARCELLE CADASTRÉE SECTION AB N° 214'],
  },
  {
    name: 'the lists stood in a margin: the head of the act follows them',
    pages: [
      `Mairie de Saint-Exemple\nExtrait du registre des délibérations\n\nEn exercice : 19 / Présents : 2\nPrésents : Mme Aline\nARBRE, M. Bruno BOIS.\nSecrétaire de séance : Bruno\nBOIS\n\nSÉANCE ORDINAIRE DU MERCREDI 2 NOVEMBRE 2011\nNuméro de délibération : 20111102 38\nLe conseil municipal, convoqué le 27 octobre 2011, s’est réuni\nsalle des fêtes, sous la présidence de Monsieur le Maire.\nConvention de mise à disposition de la salle polyvalente\nRapporteur : Le Maire\n${DECIDED}\n`,
    ],
    kind: 'act',
    subjects: ['Convention de mise à disposition de la salle polyvalente'],
  },
  {
    name: 'the title above a table of presences',
    pages: [
      `COMMUNE DE SAINT-EXEMPLE\nDÉLIBÉRATION N° 21-02/074\nAdmission en non-valeur de créances irrécouvrables\nLe conseil municipal s’est réuni en mairie.\nNom\tPrésent Absent\tPouvoir à\nMme ARBRE Aline\tX\nM. BOIS Bruno\tX\nMme DE LA TOUR Chloé X\nM. DUNE Denis\tX\tM. BOIS Bruno\nMonsieur le Maire expose ce qui suit :\n${DECIDED}\n`,
    ],
    kind: 'act',
    subjects: ['Admission en non-valeur de créances irrécouvrables'],
  },
  {
    name: 'number and day, the title below: of an assembly overseas',
    pages: [
      `ASSEMBLÉE DE LA PROVINCE DES LAGONS

Délibération n° 58-2024/APL du 9 décembre 2024
relative à l'aide aux jeunes agriculteurs

L'assemblée de la province des Lagons,
Vu l'avis de la commission du développement rural réunie le 25 novembre 2024,
A adopté en sa séance publique du 9 décembre 2024, les dispositions dont la teneur suit :
ARTICLE 1 : Il est créé une aide à l'installation.

La présidente
Aline ARBRE
`,
    ],
    kind: 'act',
    subjects: ["relative à l'aide aux jeunes agriculteurs"],
  },
  {
    name: 'days in the margin are no numbers of acts',
    pages: [
      `Date de convocation :
14/06/2024

Date d'affichage :
28/06/2024

CENTRE INTERCOMMUNAL D'ACTION SOCIALE

Extrait du registre des délibérations du Conseil d'administration

N° 2024-18

Fixation du prix de journée de l'accueil de jour

L'an deux mille vingt-quatre, le vingt et un juin, le Conseil d'administration s'est réuni.
Présents : Mme Aline ARBRE, M. Bruno BOIS.
La Présidente expose que l'accueil ouvrira en septembre.
Le Conseil d'administration, après en avoir délibéré, à l'unanimité, fixe ce prix.
`,
    ],
    kind: 'act',
    subjects: ["Fixation du prix de journée de l'accueil de jour"],
  },
  {
    name: 'labels alone on their lines',
    pages: [
      `Délibération n° D2024-45
Séance
Conseil municipal du 5 octobre 2024
Objet
Convention territoriale globale : signature
Présents
Bruno BOIS, Aline ARBRE, Luc ROUX
Absents
Chloé CHÊNE

Le Conseil municipal, après en avoir délibéré, à l'unanimité, approuve la convention.
`,
    ],
    kind: 'act',
    subjects: ['Objet Convention territoriale globale : signature'],
  },
  {
    name: 'labels between number and title; counts under it are of the head',
    pages: [
      `MÉTROPOLE DE L'EXEMPLE
Conseil du 27 juin 2024

Délibération n° 2024-06-27/041
Commission : Transition et mobilités
Rapporteur : M. Bruno BOIS, Vice-Président

Plan vélo – Aménagement de l'axe de la gare – Approbation du programme

Nombre de conseillers en exercice : 84
Nombre de votants : 79
Date de convocation : 21 juin 2024

Mesdames, Messieurs,

Il vous est proposé d'approuver le programme.

Le Conseil, après en avoir délibéré, ADOPTE à la majorité.

Pour le Président et par délégation,
le Premier Vice-Président,
Bruno BOIS

Transmis au contrôle de légalité le 30 juin 2024 – Affiché le 1er juillet 2024
`,
    ],
    kind: 'act',
    subjects: ["Plan vélo – Aménagement de l'axe de la gare – Approbation du programme"],
  },
  {
    name: 'a title in the head, after the rank of its report; the service that prepared it is no part',
    pages: [
      `CONSEIL DÉPARTEMENTAL DE L'EXEMPLE
COMMISSION PERMANENTE
Réunion du 17 novembre 2023

Extrait des délibérations

Rapport n° 204 : AIDES AUX COMMUNES – 4e RÉPARTITION
Direction des territoires – Service des aides

La Commission permanente, régulièrement convoquée le 3 novembre 2023, s'est réunie sous la présidence de M. Bruno BOIS.

Conseillers présents : M. Bruno BOIS, Mme Claire ORME

Vu le rapport du Président ;
Après en avoir délibéré,

DÉCIDE

- d'attribuer les aides figurant en annexe.

Adopté à l'unanimité
`,
    ],
    kind: 'act',
    subjects: ['Rapport n° 204 : AIDES AUX COMMUNES – 4e RÉPARTITION'],
  },
  {
    name: 'a title in the head, and below the lists a sentence on the quorum',
    pages: [
      `COMMUNE DE SAINT-EXEMPLE
EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
AFFAIRE N° 12/20240630
APPROBATION DU PLAN DE FINANCEMENT

ÉTAIENT PRÉSENTS : Madame ARBRE Aline - Monsieur BOIS Bruno.

Les membres présents formant la majorité de ceux en exercice ont pu délibérer en exécution de l'article L 2121-17.

Le Président ayant ouvert la séance a fait l'appel nominal.
Le Conseil Municipal, à l'unanimité, APPROUVE le plan.
`,
    ],
    kind: 'act',
    subjects: ['APPROBATION DU PLAN DE FINANCEMENT'],
  },
  {
    name: 'the secretary named in a sentence, then the title after its number',
    pages: [
      `EXTRAIT DU REGISTRE\nDES DELIBERATIONS DU CONSEIL MUNICIPAL\n\nPrésents : Mmes et Mrs ARBRE Aline, BOIS Bruno.\nMme ARBRE Aline a été nommée secrétaire.\n\nN° 2024-47 : CONVENTION AVEC LE CENTRE DE GESTION\nMEDECINE PREVENTIVE\n\nM. le Maire rappelle que la convention arrive à échéance.\n${DECIDED}`,
    ],
    kind: 'act',
    subjects: ['N° 2024-47 : CONVENTION AVEC LE CENTRE DE GESTION MEDECINE PREVENTIVE'],
  },
  {
    name: 'the title printed after its number, above the lists',
    pages: [
      `DELIBERATION du CONSEIL MUNICIPAL\nSéance du lundi 4 mars 2024\n\nN° 2024.03.16 - Subvention au club de lecture\n2024\n\nPrésents :\nAline ARBRE, Bruno BOIS\n\nRapporteur : Bruno BOIS\n\nLe club est actif.\n\n${DECIDED}`,
    ],
    kind: 'act',
    subjects: ['N° 2024.03.16 - Subvention au club de lecture 2024'],
  },
  {
    name: 'number, council and day in the head, and the title under them',
    pages: [
      `DÉLIBÉRATION N° 2024.03.16\ndu Conseil Municipal\nSéance du 4 mars 2024\n\nSUBVENTION AU CLUB DE LECTURE\n\nNombre de conseillers en exercice : 9\n\nPrésents :\nAline ARBRE, Bruno BOIS\n\nM. Bruno BOIS, adjoint, expose : « Le club est actif. »\n\n${DECIDED}`,
    ],
    kind: 'act',
    subjects: ['SUBVENTION AU CLUB DE LECTURE'],
  },
  {
    name: 'the matter beside the number, and the title under them',
    pages: [
      `Extrait du procès-verbal des délibérations\n\nDélibération n° 25.112\tNomenclature : 7.1 Décisions budgétaires\n\nTARIFS DE LA CANTINE POUR 2026\n\nSont présents :\nAline ARBRE, Bruno BOIS\n\nM. Bruno BOIS, adjoint, expose : « Le repas est cher. »\n\n${DECIDED}`,
    ],
    kind: 'act',
    subjects: ['TARIFS DE LA CANTINE POUR 2026'],
  },
  {
    name: 'a label of several words in the margin',
    pages: [
      `En exercice\n10\n\nObjet de la délibération\nDésignation d’un référent\ndéfense\n\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\n\nPrésents : Aline ARBRE, Bruno BOIS.\n\nM. le Maire expose le projet.\n${DECIDED}`,
    ],
    kind: 'act',
    subjects: ['Objet de la délibération Désignation d’un référent défense'],
  },
  {
    name: 'a form: labels in one column, what they say in the other',
    pages: [
      `Fiche de délibération du conseil communautaire\n\nNuméro\t2025.D.077\nConvocation\t25 juin 2025\nObjet\tCréation d’un service commun des archives\nPrésents\tAline ARBRE, Bruno BOIS\nExposé\tLe service manque.\nDécision\t${DECIDED}`,
    ],
    kind: 'act',
    subjects: ['Objet Création d’un service commun des archives'],
  },
  {
    name: 'a label in capitals in the margin, the title below it in small letters',
    pages: [
      `N° 2024-012\n\nOBJET\nConvention avec le\nclub de lecture\n\nEXTRAIT DU REGISTRE\nDES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL\n\nPrésents : Aline ARBRE, Bruno BOIS.\n\nM. le Maire expose le projet.\n${DECIDED}`,
    ],
    kind: 'act',
    subjects: ['OBJET Convention avec le club de lecture'],
  },
  {
    name: 'a title at once under the number of the act',
    pages: [
      `VILLE DE SAINT-EXEMPLE\nCONSEIL MUNICIPAL DU 12 MARS 2024\nAffaire n° 12-20240312\nGarantie d'un emprunt\npour douze logements\nNOTA : Le Maire certifie que la convocation a été faite le 5 mars 2024\nPrésents : Aline ARBRE, Bruno BOIS.\nLE CONSEIL MUNICIPAL\n${DECIDED}\n`,
    ],
    kind: 'act',
    subjects: ["Garantie d'un emprunt pour douze logements"],
  },
  {
    name: 'the service under the title; the council deliberates in one word',
    pages: [
      `Conseil du 11 mars 2024\nDélibération n° 2024-3380\nobjet : Convention de participation\nservice : Direction du logement\nRapporteur : Mme Chloé CHÊNE\nPrésents : Mmes Arbre, Chêne.\nLe Conseil,\nVu le rapport ;\nDELIBERE\n1° - Approuve la convention.\n`,
    ],
    kind: 'act',
    subjects: ['objet : Convention de participation'],
  },
  {
    name: 'a title in capitals at once under the number',
    pages: [
      `EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nPrésents : Aline ARBRE, Bruno BOIS.\nMme Aline ARBRE a été élue Secrétaire de Séance.\nDCM N° 24.142\nDÉSAFFECTATION DE L'ÉCOLE DU BOURG\nRAPPORTEUR : M. BOIS\n${DECIDED}\n`,
    ],
    kind: 'act',
    subjects: ["DÉSAFFECTATION DE L'ÉCOLE DU BOURG"],
  },
  {
    name: 'the title of the margin, then the head',
    pages: [
      `CANTON DU VAL\nOBJET\nDEMANDE DE SUBVENTION\nPOUR LES ROUTES\nCOMMUNE DE SAINT-EXEMPLE\nEXTRAIT DU REGISTRE DES DELIBERATIONS\nSéance du 12 mars 2024\nPrésents : Aline ARBRE, Bruno BOIS.\n${DECIDED}\n`,
    ],
    kind: 'act',
    subjects: ['OBJET DEMANDE DE SUBVENTION POUR LES ROUTES'],
  },
  {
    name: 'the day of the sitting right under the title',
    pages: [
      `Délibération 2024-18 : Tarifs du camping\nSéance du 12 mars 2024\nPrésents : Aline ARBRE, Bruno BOIS.\n${DECIDED}\n`,
    ],
    kind: 'act',
    subjects: ['Délibération 2024-18 : Tarifs du camping'],
  },
  {
    name: 'counts of ballots are no title: it stands beside the number above them',
    pages: [
      `EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS\nDélibération n° 2024-031 – Élection du 2e vice-président\nSous la présidence de Bruno BOIS, le conseil a procédé au scrutin secret.\nConseillers présents : 31 – Votants : 33\nSuffrages exprimés : 30\nMajorité absolue : 16\nOnt obtenu : Aline ARBRE : 21 voix\nMme Aline ARBRE ayant obtenu la majorité est proclamée élue.\n`,
    ],
    kind: 'act',
    subjects: ['Délibération n° 2024-031 – Élection du 2e vice-président'],
  },
  {
    name: 'who assisted stands below the lists; number and title are one sentence',
    pages: [
      `CONSEIL D'ADMINISTRATION\nDélibération n° CA-24-41 relative au tableau des emplois\nMembres présents :\nAline ARBRE, Bruno BOIS\nAssistaient à la séance :\nColonel Chloé CHÊNE, directrice\nLe conseil d'administration,\n${DECIDED}\n`,
    ],
    kind: 'act',
    subjects: ['Délibération n° CA-24-41 relative au tableau des emplois'],
  },
  {
    name: 'a sentence of the report under the lists: the title stands by the number above',
    pages: [
      `DCM 2024-0123 - Finances - Tarifs 2025\nLes membres du Conseil Municipal se sont réunis à l'Hôtel de Ville.\nPrésents : Mme Aline ARBRE, M. Bruno BOIS\nLa taxe est assise sur la surface de chacun des supports.\nVu le budget,\n${DECIDED}\n`,
    ],
    kind: 'act',
    subjects: ['DCM 2024-0123 - Finances - Tarifs 2025'],
  },
  {
    name: 'one number under the lists, and a signature: no sitting',
    pages: [
      `CONSEIL MUNICIPAL DE LA VILLE\nSéance du lundi 11 mars 2024\nÉtaient présents : Mme Aline ARBRE, M. Bruno BOIS\nLe compte rendu a été affiché le 13 mars 2024.\nDélibération n° : DEL-2024-112\nVIE DES QUARTIERS - Maisons de quartier\nConvention avec une association\nRapporteur : Mme Aline ARBRE\nLa Ville et l'association ont conclu une convention.\n${DECIDED}\nLe Maire\nBruno BOIS\n`,
    ],
    kind: 'act',
    subjects: ['VIE DES QUARTIERS - Maisons de quartier Convention avec une association'],
  },
  {
    name: 'a sitting told, then « Délibération » and a title after a gap',
    pages: [
      `Conseil métropolitain du 12 mars 2024\nDélibération\n\n07 – Garantie d'emprunt – Approbation\n\nExposé\n\nLa société a décidé de réhabiliter des logements.\n\nLE CONSEIL DELIBERE ET, A L'UNANIMITE,\n1. accorde la garantie.\n`,
    ],
    kind: 'act',
    subjects: ["07 – Garantie d'emprunt – Approbation"],
  },
  {
    name: 'an extract only by its last words, a bare number above the title',
    pages: [
      `RÉUNION DU CONSEIL MUNICIPAL DU VENDREDI 5 OCTOBRE 2024\nÉtaient présents :\nAline ARBRE - Bruno BOIS\nExcusés :\nChloé CHÊNE, David DUNE\n24/534\nCrédits des écoles - Répartition.\nMesdames, Messieurs,\nLa Ville attribue des crédits.\nADOPTE A L'UNANIMITE\nPour extrait certifié conforme,\nLe Maire\nBruno BOIS\n`,
    ],
    kind: 'act',
    subjects: ['24/534 Crédits des écoles - Répartition.'],
  },
  {
    name: 'counts under the vote are no lists',
    pages: [
      `CONSEIL TERRITORIAL\nSéance officielle du 30 mars 2024\nDÉLIBÉRATION n° 83/2024\nACTUALISATION DES TARIFS DU CENTRE\nLE CONSEIL TERRITORIAL\nVU la loi organique ;\nA ADOPTÉ LA DÉLIBÉRATION DONT LA TENEUR SUIT\nArticle 1 : La grille des tarifs est actualisée.\n16 voix pour\n3 voix contre\nConseillers présents : 13\nLe Président\nBruno BOIS\n`,
    ],
    kind: 'act',
    subjects: ['ACTUALISATION DES TARIFS DU CENTRE'],
  },
  {
    name: 'the assembly is named after the number, the title stands again in Corsican',
    pages: [
      `ASSEMBLÉE DE CORSE\n\nDÉLIBÉRATION N° 22/087 AC DE L'ASSEMBLÉE DE CORSE\nAPPROUVANT LA CONVENTION SUR LES SENTIERS\n\nCHÌ APPROVA A CUNVENZIONE NANTU À I CHJASSI\n\nSÉANCE DU 30 JUIN 2022\n\nÉTAIENT PRÉSENTS : Mmes Aline ARBRE, Chloé CHÊNE\n\nL'ASSEMBLÉE DE CORSE\n\nVU le code,\n\nÀ l'unanimité,\n\nARTICLE PREMIER :\nAPPROUVE la convention.\n`,
    ],
    kind: 'act',
    subjects: ['APPROUVANT LA CONVENTION SUR LES SENTIERS'],
  },
  {
    name: 'the year, the service and the rank, then the title, on the first line',
    pages: [
      `2023 DJS 117 Subventions (85.000 euros) à six associations\n\nM. Bruno BOIS, rapporteur\n\nLe Conseil de Paris,\n\nVu le code général des collectivités territoriales ;\n\nVu le projet de délibération en date du 30 mai 2023 ;\n\nDélibère :\n\nArticle 1 : Sont attribuées les subventions.\n`,
    ],
    kind: 'act',
    subjects: ['2023 DJS 117 Subventions (85.000 euros) à six associations'],
  },
  {
    name: 'the first item names a secretary, and its report begins with a sentence under a gap',
    pages: [
      `Extrait du procès-verbal des délibérations du conseil municipal\n\nSéance du 10 novembre 2015\n\nMembres présents : ARBRE Aline - BOIS Bruno\n\n1. Approbation du procès-verbal du 17 septembre 2015 et nomination d'un secrétaire de séance\n\nLe procès-verbal de la séance du 17 septembre 2015 a été transmis aux conseillers le 30 octobre 2015, sans observation.\n\nLe conseil municipal, à l'unanimité, approuve le procès-verbal.\n`,
    ],
    kind: 'act',
    subjects: [
      "1. Approbation du procès-verbal du 17 septembre 2015 et nomination d'un secrétaire de séance",
    ],
  },
  {
    name: 'above the lists, whose report begins with a sentence that ends on a short line',
    pages: [
      `CONSEIL DÉPARTEMENTAL DU MODÈLE
Commission permanente du 14 mars 2024

DÉLIBÉRATION N° CP-2024-03-5-1

RD 14 – Rectification de virage à Beauval – Acquisitions foncières

Rapporteur : Mme BOIS

Présents :
Mme ARBRE
Mme BOIS
M. DUNE

Absent :
M. CHÊNE

Le virage situé au point routier 12 est le lieu de nombreux
accidents. Son élargissement demande l’achat de sept parcelles, de 24
ares.

Les propriétaires ont donné leur accord au prix de 62 € l’are.

La Commission permanente, après en avoir délibéré,
- décide d’acquérir les parcelles.

Adopté à l’unanimité
`,
    ],
    kind: 'act',
    subjects: ['RD 14 – Rectification de virage à Beauval – Acquisitions foncières'],
  },
];

const test = suite('layouts: act titles');
for (const one of cases) test(one.name, () => assertRead(one));
test.run();
