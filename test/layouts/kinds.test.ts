import { suite } from 'uvu';
import { ACT, assertRead, type Case, DECIDED } from './reading.ts';

const OPENED = (rank: string, title: string) => `${rank} - SÉANCE DU CONSEIL DU 12 MARS 2024

L'an deux mille vingt-quatre, le douze mars, le conseil municipal s'est réuni en mairie.
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
Absent : David DUNE.

Objet : ${title}
Après en avoir délibéré, le conseil municipal décide, à l'unanimité, d'approuver le projet.

`;

/** Those of more acts than a list has at the top of its document. */
const RANKS = Array.from({ length: 30 }, (_, index) => index + 11);

/** Files of several acts, lists, and files that hold no act of a council. */
const cases: Case[] = [
  {
    name: '« Délibérations du conseil municipal du … » over titles and outcomes: a list',
    pages: [
      `Commune de Valombre
Délibérations du conseil municipal du 9 avril 2024

n° 2024-12 : Compte de gestion – adoptée à l’unanimité

n° 2024-13 : Compte administratif – adoptée à l’unanimité
(le maire ne prend pas part au vote)

n° 2024-14 : Pose de bancs place de la Halle – rejetée par 6
voix contre et 4 pour

Affiché le 12 avril 2024
`,
    ],
    kind: 'list',
    subjects: ['Compte de gestion', 'Compte administratif', 'Pose de bancs place de la Halle'],
  },
  {
    name: 'the same title over many results, and one matter told in full below them: no list',
    pages: [
      `Commune de Valombre
Délibérations du conseil municipal du 9 avril 2024

${RANKS.map((rank) => `n° 2024-${rank} : Tarif de la salle ${rank} – adoptée à l’unanimité`).join('\n\n')}

n° 2024-41 : Achat d’un tracteur

Madame le maire présente trois devis, et rappelle que le tracteur de la commune a vingt ans.
Un échange s’engage sur le prix des réparations et sur le temps que les agents y passent.
Le deuxième devis comprend la reprise de l’ancien tracteur, que les deux autres n’offrent pas.
La livraison serait faite au mois de juin.
Après en avoir délibéré, le conseil municipal, à l’unanimité, retient le deuxième devis.
`,
    ],
    kind: 'minutes',
    subjects: [...RANKS.map((rank) => `Tarif de la salle ${rank}`), 'Achat d’un tracteur'],
  },
  {
    name: 'the same title over what was told and decided: minutes',
    pages: [
      `Commune de Valombre
Délibérations du conseil municipal du 9 avril 2024

Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

n° 2024-12 : Tarifs de la salle

Madame le maire rappelle les tarifs en vigueur et propose de les augmenter de deux pour cent. Un échange s’engage sur
les associations de la commune, qui gardent la gratuité. Le montant de la caution est discuté lui aussi, sans que
personne demande à le changer.
Après en avoir délibéré, le conseil municipal, à l’unanimité, approuve les tarifs.

n° 2024-13 : Achat d’un tracteur

Madame le maire présente trois devis.
Après en avoir délibéré, le conseil municipal, à l’unanimité, retient le moins cher.
`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs de la salle', 'Achat d’un tracteur'],
  },
  {
    name: 'columns headed « ACCORDE », cell after cell, in an extract that the council adopts once',
    pages: [
      `Extrait du registre des délibérations du conseil municipal
Séance du 12 mars 2024
n° 2024 / 12

Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

Report de subventions

Aline ARBRE rapporte :
${['NATURE SUBV\nF\nI\n\nACCORDE\n4 000 €\n12 000 €', 'NATURE SUBV\nI\nF\n\nACCORDE\n5 000 €\n900 €', 'NATURE SUBV\nI\nI\n\nACCORDE\n700 €\n800 €'].join('\n\nTOTAL\n\nUne ligne de plus\n\nUne autre\n\nLa dernière du tableau\n\n')}

Le Conseil adopte.
Pour extrait conforme, Madame le Maire
Aline ARBRE
`,
    ],
    kind: 'act',
    subjects: ['Report de subventions'],
  },
  {
    name: '« N° | Objet | Décision », told in sentences: a list, though each number looks like an item',
    pages: [
      `RELEVÉ DE DÉCISIONS
CONSEIL MUNICIPAL DU 28 NOVEMBRE 2023

Présents : M. Paul ARBRE, Maire, Mme Léa BOIS, M. Luc CHÊNE.

Secrétaire de séance : Mme Léa BOIS.

N°\tObjet\tDécision
23-041\tApprobation du procès-verbal\tApprouvé à l’unanimité.
23-042\tFixation de la redevance\tAprès en avoir délibéré, le conseil municipal fixe la redevance à 312 €. Adopté à l’unanimité.
23-043\tConvention avec le Département\tCe point est ajourné dans l’attente du projet définitif.

La séance est levée à 21 h 50.
`,
    ],
    kind: 'list',
    subjects: ['Approbation du procès-verbal', 'Fixation de la redevance', 'Convention avec le Département'],
  },
  {
    name: 'an extract decided in few words',
    pages: [
      `Commune de Saint-Exemple
DÉLIBÉRATION DU CONSEIL MUNICIPAL
Séance du 12 mars 2024
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
OBJET : Achat d'un défibrillateur

La maire présente le devis.

Proposition acceptée par 3 voix.
`,
    ],
    kind: 'act',
    subjects: ["OBJET : Achat d'un défibrillateur"],
  },
  {
    name: 'an extract numbered above its title, signed at the end of a sentence',
    pages: [
      `SYNDICAT MIXTE DES EAUX DU BOIS
DÉLIBÉRATION DU COMITÉ SYNDICAL
Séance du jeudi 14 mars 2024
Nombre de suffrages exprimés : 3
Pour : 3 Contre : 0 Abstention : 0
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE
Délibération n° 2024-07 : Tarifs de l’eau potable

Le Comité syndical, après en avoir délibéré, adopte les tarifs présentés.

Ainsi fait et délibéré les jour, mois et an ci-dessus. Pour copie conforme, La Présidente, Aline ARBRE
`,
    ],
    kind: 'act',
    subjects: ['Délibération n° 2024-07 : Tarifs de l’eau potable'],
  },
  {
    name: 'an extract whose opening is long, and whose elections have titles of their own',
    pages: [
      `EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS
Délibération n° 2020/05/03
L'an deux mille vingt, le vingt-sept mai à dix-neuf heures, se sont réunis les membres du conseil municipal,
sous la présidence de Monsieur Bruno BOIS, Maire.
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

Objet : Élection des adjoints au maire
Le conseil municipal procède à leur élection au scrutin secret.

Élection du premier adjoint
Aline ARBRE, ayant obtenu la majorité absolue, a été proclamée première adjointe.

Élection du deuxième adjoint
A obtenu : Chloé CHÊNE, 7 voix. Chloé CHÊNE a été proclamée deuxième adjointe.

Fait et délibéré à Saint-Exemple, le 27 mai 2020.
`,
    ],
    kind: 'act',
    subjects: ['Objet : Élection des adjoints au maire'],
  },
  {
    name: 'an extract of a report, called so at the end of its title',
    pages: [
      `SYNDICAT DE SAINT-EXEMPLE
COMPTE RENDU DU COMITÉ DU 4 MARS 2024 – EXTRAIT
Délibération n° 03/2024 – Compte administratif 2023

Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
Secrétaire : Bruno BOIS

Le comité examine le compte administratif 2023, et l'approuve à l'unanimité.

Pour extrait conforme,
Le Président
`,
    ],
    kind: 'act',
    subjects: ['Délibération n° 03/2024 – Compte administratif 2023'],
  },
  {
    name: 'an extract headed « Compte rendu de délibération »',
    pages: [
      `COMMUNAUTÉ DE COMMUNES DE SAINT-EXEMPLE
COMPTE RENDU DE DÉLIBÉRATION
CONSEIL COMMUNAUTAIRE DU 26 AVRIL 2018

DÉLIBÉRATION N° 2018-04-12

OBJET : Attribution du lot 3

Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
Secrétaire : Bruno BOIS

Monsieur le Président rappelle que la consultation a été lancée en mars.

Le Conseil communautaire, après en avoir délibéré, à l'unanimité, ATTRIBUE le lot 3.

Pour extrait conforme,
Le Président
`,
    ],
    kind: 'act',
    subjects: ['OBJET : Attribution du lot 3'],
  },
  {
    name: 'an extract headed « Procès-verbal de délibération », whose text begins at once',
    pages: [
      `C.C.A.S. DE SAINT-EXEMPLE
CONSEIL D'ADMINISTRATION
PROCÈS-VERBAL DE DÉLIBÉRATION
Séance du 12 avril 2022

N° 2022-08 – Budget primitif 2022

Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
Secrétaire : Bruno BOIS

Après lecture du budget, le conseil d'administration, par 5 voix POUR, 0 voix CONTRE, 0
ABSTENTION, VOTE le budget primitif 2022 par chapitre.

Fait à Saint-Exemple, les jour, mois et an que dessus
La Vice-Présidente
Aline ARBRE
`,
    ],
    kind: 'act',
    subjects: ['N° 2022-08 – Budget primitif 2022'],
  },
  {
    name: 'an extract headed as minutes, and certified as a copy',
    pages: [
      `COMMUNE DE SAINT-EXEMPLE
PROCÈS-VERBAL DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
Séance du 12 mars 2024
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

AFFAIRE N° 05-2024
CONTRAT DE VILLE – PROGRAMMATION 2024

Appelé à en délibérer, le conseil municipal, à la majorité, approuve la programmation.

Fait à Saint-Exemple, le 14 mars 2024

Pour expédition conforme,
Le Maire
Bruno BOIS
`,
    ],
    kind: 'act',
    subjects: ['CONTRAT DE VILLE – PROGRAMMATION 2024'],
  },
  {
    name: 'an extract that says when the report of the sitting was posted',
    pages: [
      `Commune de Saint-Exemple
Extrait du registre des délibérations – Séance du 12 mars 2024
Compte rendu affiché le 15 mars 2024
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
VOTE DES TAUX
${DECIDED}
Pour extrait conforme,
`,
    ],
    kind: 'act',
    subjects: ['VOTE DES TAUX'],
  },
  {
    name: 'decisions told in a table without numbers',
    pages: [
      `RELEVÉ DE DÉCISIONS DU CONSEIL MUNICIPAL\nSéance du 26 novembre 2015\nPrésents : Mme ARBRE, M. BOIS, Mme CHÊNE\nSecrétaire : M. BOIS\n\nObjet\tDécision du conseil municipal\tVote\nAchat d'un véhicule\tLe conseil retient l'offre du garage.\tUnanimité\nRetrait du SIVOM\tLe conseil émet un avis favorable.\t2 pour, 1 contre\n`,
    ],
    kind: 'list',
    subjects: ["Achat d'un véhicule", 'Retrait du SIVOM'],
  },
  {
    name: 'minutes below the list of what was decided',
    pages: [
      `CONSEIL MUNICIPAL DU 11 MAI 2023\nLISTE DES DÉLIBÉRATIONS EXAMINÉES\n\nNuméro\tObjet\tRésultat\n2023-31\tTarifs de la cantine\tApprouvée à l'unanimité\n2023-32\tNom de la place\tReportée\n`,
      `PROCÈS-VERBAL DE LA SÉANCE DU 11 MAI 2023\n\nPrésents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.\n\nDélibération 2023-31 – Tarifs de la cantine\nLe maire propose 4 €.\nVote : pour 3, contre 0, abstention 0\n\nDélibération 2023-32 – Nom de la place\nCe point est reporté.\n`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs de la cantine', 'Nom de la place'],
    numbers: ['2023-31', '2023-32'],
  },
  {
    name: 'a guide to how councils decide',
    pages: [
      `Les délibérations du conseil communautaire : le guide pratique

Le conseil communautaire est l'organe délibérant d'un établissement public. Il doit délibérer sur les affaires portées
à sa connaissance. Ses délibérations sont adoptées à la majorité des suffrages exprimés, parfois à l'unanimité.
`,
    ],
    kind: 'other',
    subjects: [],
  },
  {
    name: 'the press tells of a sitting',
    pages: [
      `Mercredi 27 juin, le conseil municipal a été interrompu avant le vote du compte administratif.
Alors que tous les élus de l'opposition étaient là, la délibération a été adoptée à l'unanimité.
`,
    ],
    kind: 'other',
    subjects: [],
  },
  {
    name: 'the numbers of reports in a column of their own',
    pages: [
      `COMMISSION PERMANENTE DU 9 OCTOBRE 2023\nLISTE DES DÉLIBÉRATIONS EXAMINÉES\n\nN°\tRapport\tVote\n1.01\tAutonomie – Convention\tAdopté à l'unanimité\n1.02\tInsertion – Subventions\tAdopté à la majorité (3 contre)\n2.01\tRoutes – Déclassement\tRetiré\n`,
    ],
    kind: 'list',
    subjects: ['Autonomie – Convention', 'Insertion – Subventions', 'Routes – Déclassement'],
    numbers: ['1.01', '1.02', '2.01'],
  },
  {
    name: 'a short report whose table heads its titles « Délibération », and sentences below it',
    pages: [
      `# Procès-verbal du conseil d'administration du 14 mars 2023

**Étaient présents :** M. Bruno BOIS, président ; Mme Aline ARBRE.

| N° | Délibération | Vote |
|----|--------------|------|
| 1 | Compte de gestion 2022 | Unanimité |
| 2 | Banque alimentaire | 7 pour, 1 abstention |
Questions diverses : le voyage aura lieu le 15 juin. La séance est levée à 19 h 15.
`,
    ],
    kind: 'list',
    subjects: ['Compte de gestion 2022', 'Banque alimentaire'],
  },
  {
    name: 'a short report whose items are the rows of a table',
    pages: [
      `# Compte rendu succinct du conseil municipal du 3 juillet 2024

**Étaient présents :** M. Bruno BOIS, maire ; Mme Aline ARBRE.

| N° | Objet | Décision |
|----|-------|----------|
| 1 | Approbation du compte rendu | Unanimité |
| 2 | Tarifs de la cantine | 9 pour, 1 abstention |
| 3 | Nom de la place | Reporté |
`,
    ],
    kind: 'list',
    subjects: ['Approbation du compte rendu', 'Tarifs de la cantine', 'Nom de la place'],
  },
  {
    name: 'one act under « CONSEIL SYNDICAL DU … » and its number, with a table that looks like items',
    pages: [
      `CONSEIL SYNDICAL DU 12 MARS 2024\nDÉLIBÉRATION N° 2024-22\n\nL'an deux mille vingt-quatre, le douze mars, le conseil syndical s'est réuni en mairie.\nNom\tQualité\tObservations\nAline ARBRE\tPrésidente\nBruno BOIS\t1er vice-président\nChloé CHÊNE\t2e vice-présidente\n\nOBJET : Protocole\nAprès en avoir délibéré, le conseil syndical, à l'unanimité, valide le protocole.\n\nLa Présidente\nAline ARBRE\n`,
    ],
    kind: 'act',
    subjects: ['OBJET : Protocole'],
  },
  {
    name: 'a page that names sittings past and to come',
    pages: [
      `Comptes rendus du conseil communautaire\n\nLe conseil se réunit chaque mois. Les séances sont publiques.\nCompte rendu du conseil du 18 mars 2024\nCompte rendu du conseil du 11 décembre 2023\n\nOrdre du jour du 17 juin 2024\n1. Rapport annuel\n2. Tarifs\n3. Questions diverses\n`,
    ],
    kind: 'other',
    subjects: [],
  },
  {
    name: 'two extracts in one file',
    pages: [ACT('2024-03', 'Tarifs de la cantine'), ACT('2024-04', 'Travaux de voirie')],
    kind: 'bundle',
    subjects: ['Objet : Tarifs de la cantine', 'Objet : Travaux de voirie'],
  },
  {
    name: 'two extracts, each under the margin of its page',
    pages: [1, 2].map(
      (rank) =>
        `Séance du\n12 mars 2024\nConvoqués le\n5 mars 2024\nConseillers\nen exercice : 9\nprésents : 2\nvotants : 2\n\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\n\nPrésents : Aline ARBRE, Bruno BOIS.\n\nObjet : ${rank === 1 ? 'Tarifs de la cantine' : 'Travaux de voirie'}\n\nLe conseil municipal, après en avoir délibéré, à l’unanimité, approuve le projet.`,
    ),
    kind: 'bundle',
    subjects: ['Objet : Tarifs de la cantine', 'Objet : Travaux de voirie'],
  },
  {
    name: 'two acts, each under the same opening sentence',
    pages: [OPENED('1', 'Tarifs de la cantine') + OPENED('2', 'Travaux de voirie')],
    kind: 'bundle',
    subjects: ['Objet : Tarifs de la cantine', 'Objet : Travaux de voirie'],
  },
  {
    name: 'the list of deliberations examined',
    pages: [
      `LISTE DES DÉLIBÉRATIONS EXAMINÉES\nSéance du 12 mars 2024\n\n2024-03\tTarifs de la cantine\tAdoptée\n2024-04\tTravaux de voirie\tRejetée\n`,
    ],
    kind: 'list',
    subjects: ['Tarifs de la cantine', 'Travaux de voirie'],
  },
  {
    name: 'the list, whose title ends its line',
    pages: [
      `Comité syndical du 12 mars 2024 à 18 h – Liste des délibérations examinées

2024-03	Tarifs de l’eau	Pour : 9
Contre : 0
2024-04	Travaux	Pour : 8
Contre : 1
`,
    ],
    kind: 'list',
    subjects: ['Tarifs de l’eau', 'Travaux'],
  },
  {
    name: 'an order of the mayor is no act of the council',
    pages: [
      "ARRÊTÉ MUNICIPAL\nVu la délibération du 3 mars adoptée à l'unanimité,\nARRÊTE\nArticle 1 : la rue est fermée.",
    ],
    kind: 'other',
    subjects: [],
  },
  {
    name: 'heads without « extrait », and the number above them',
    pages: [
      ['24-03/011', '24-03/012']
        .map(
          (
            number,
          ) => `${number}\n\nCOMMUNE DE SAINT-EXEMPLE\n\nDELIBERATION DU CONSEIL MUNICIPAL\n\nSEANCE DU 12 MARS 2024
\nPRESENTS : MM. ARBRE A, BOIS B.\n\nOBJET : Finances communales :\n\n> Budget ${number}\n\nLE MAIRE,\n\nExpose le budget.\n\n${DECIDED}\n\nPour extrait conforme\n`,
        )
        .join('\n'),
    ],
    kind: 'bundle',
    subjects: [
      'OBJET : Finances communales : > Budget 24-03/011',
      'OBJET : Finances communales : > Budget 24-03/012',
    ],
  },
  {
    name: 'a register of decisions of the mayor',
    pages: [
      `COMMUNE DE SAINT-EXEMPLE\nEXTRAIT DU REGISTRE DES DÉCISIONS DU MAIRE\nDÉCISION N° 2024-15\nLe Maire,\nVu la délibération du conseil municipal lui déléguant, à l'unanimité, certaines attributions,\nDécide de renouveler l'adhésion.\n`,
    ],
    kind: 'other',
    subjects: [],
  },
  {
    name: 'the beginning of a sitting: a vote on its secretary, then the agenda',
    pages: [
      `CONSEIL MUNICIPAL DE BEAUVAL\nLe conseil s'est réuni le 26 mai 2011 sous la présidence de M. ARBRE.\nPrésents : ARBRE Aline, BOIS Bruno.\n\nDésignation du secrétaire de séance : Mme ARBRE se propose.\nEn l'absence d'autres candidats,\n\nMonsieur le Maire fait procéder au vote : ayant pris part à la délibération : 10, votants : 12, pour : 12\n\nORDRE DU JOUR (par convocation du 20 mai 2011)\n\n1. Droit de préemption\n2. Affaires foncières\n3. Personnel\n`,
    ],
    kind: 'other',
    subjects: [],
  },
  {
    name: 'a sitting without a title that goes to its agenda, cut in its first item: minutes, not one act',
    pages: [
      `L'an deux mille dix-neuf le douze septembre, le comité syndical s'est réuni en séance ordinaire.\n\nÉtaient présents :\n• Aline ARBRE\n• Bruno BOIS\n\nAprès lecture du compte rendu de la séance précédente, le comité syndical passe à l'ordre du jour.\n\nAvant d'examiner l'ordre du jour, la présidente propose d'y ajouter un point. L'ASSEMBLÉE DÉCIDE à l'unanimité de l'ajouter, sans délibération écrite.\n\nORDRE DU JOUR :\n\nClasse de découverte en 2020.\n\nLa présidente expose que le maître emmènera sa classe, comme prévu dans`,
    ],
    kind: 'minutes',
    subjects: ['Classe de découverte en 2020.'],
  },
  {
    name: 'a report to the council',
    pages: [
      `RAPPORT D'ORIENTATION BUDGÉTAIRE 2024\nConseil municipal du 5 février 2024\nLe rapport est présenté au conseil, qui en prend acte par une délibération.\n1. Le contexte\nLa loi de finances prévoit une inflation.\n`,
    ],
    kind: 'other',
    subjects: [],
  },
  {
    name: 'a contract that cites the deliberation',
    pages: [
      `CONVENTION DE MISE À DISPOSITION\nEntre\nLa commune de Saint-Exemple, représentée par Aline ARBRE, habilitée par délibération du conseil municipal n° 2024-045,\nEt l'association du Bois,\nArticle 1 : Objet\nLa convention est conclue pour un an, renouvelable après délibération du conseil municipal.\n`,
    ],
    kind: 'other',
    subjects: [],
  },
];

const test = suite('layouts: kinds');
for (const one of cases) test(one.name, () => assertRead(one));
test.run();
