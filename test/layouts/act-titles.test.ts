import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { layouts } from '../../pipeline/layouts/index.ts';
import { documentOf } from './documents.ts';
import { assertRead, type Case, DECIDED } from './reading.ts';

/** Where the title of an act stands, in files that hold one. */
const cases: Case[] = [
  ...[
    'Délibération fixant les indemnités de fonction des élus',
    'Modalités de remboursement des frais de déplacement',
    'Personnel municipal - Instances paritaires',
    "Groupement d'Intérêt Public pour le développement du bourg",
    'Comité des fêtes - Désignation des représentants',
  ].map((title) => ({
    name: `no gap between an empty list and its title: ${title}`,
    pages: [
      `Extrait du registre des délibérations du conseil municipal
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
Absents :
${title}
Aline ARBRE rapporte :
Le code fixe les montants que le conseil peut retenir.
${DECIDED}
`,
    ],
    kind: 'act' as const,
    subjects: [title],
  })),
  {
    name: 'a title after the number and above the counts; below a label and a gap, names in a row are no title',
    pages: [
      `EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE

DÉLIBÉRATION : DEL 24-86 APPROBATION DES STATUTS DU SYNDICAT DES EAUX

Votants 3

Conseillers Communautaires présents

ARBRE Pierre BOIS Daniel CHÊNE Anne

ORME Luc ROUX Marie

${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['DÉLIBÉRATION : DEL 24-86 APPROBATION DES STATUTS DU SYNDICAT DES EAUX'],
  },
  ...['\n', '\n\n'].map((parted) => ({
    name: `a theme after the label, and the title ${parted === '\n' ? 'on the next line' : 'below a gap'}`,
    pages: [
      `EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
Délibération n° 2024-12
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

Objet : FINANCES${parted}Fixation des tarifs de la cantine

Le maire rappelle que les tarifs n'ont pas changé depuis trois ans.
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['Fixation des tarifs de la cantine'],
  })),
  ...[
    'Après s’être fait présenter le compte de gestion dressé par le receveur de la trésorerie,',
    'Sous la présidence de Mme Aline ARBRE, doyenne d’âge, M. le Maire ayant quitté la salle,',
  ].map((clause) => ({
    name: `a title in capitals, then « ${clause} »`,
    pages: [
      `EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
Délibération n° 2024-12
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

COMPTE DE GESTION 2022

${clause}

Le Conseil Municipal, après en avoir délibéré, à l’unanimité, approuve le compte.

Pour extrait conforme
`,
    ],
    kind: 'act' as const,
    subjects: ['COMPTE DE GESTION 2022'],
  })),
  {
    name: 'a title under its rank and theme, above who presents it',
    pages: [
      `VILLE DE SAINT-EXEMPLE
Conseil municipal du 25 mars 2025

10 – FINANCES
Vote du compte financier unique 2024 – Budget annexe du port

Rapporteur : M. Bruno BOIS

Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

Le compte financier unique fait apparaître un excédent de 84 512,33 €.

Le conseil municipal, après en avoir délibéré, à l’unanimité, approuve le compte.

Pour extrait certifié conforme
`,
    ],
    kind: 'act',
    subjects: ['Vote du compte financier unique 2024 – Budget annexe du port'],
  },
  {
    name: 'a sentence of the report, whatever its verb, is no title',
    pages: [
      `VILLE DE SAINT-EXEMPLE
Extrait du registre des délibérations du conseil municipal
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

Le compte financier unique fait apparaître un excédent de 84 512,33 €.

Mme la Maire se retire.

${DECIDED}
`,
    ],
    kind: 'act',
    subjects: [''],
  },
  {
    name: 'a title that ends as the title of a column does, right above the lists',
    pages: [
      `COMMUNE DE SAINT-EXEMPLE
DÉLIBÉRATION N° 2024/11/07
Conseil municipal – séance du 14 novembre 2024

TRANSFERT DE LA COMPÉTENCE « ASSAINISSEMENT COLLECTIF » À LA
COMMUNAUTÉ DE COMMUNES

Étaient présents : Mme Aline ARBRE, M. Bruno BOIS, Mme Chloé CHÊNE

Mme le Maire rappelle que le transfert est débattu.
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['TRANSFERT DE LA COMPÉTENCE « ASSAINISSEMENT COLLECTIF » À LA COMMUNAUTÉ DE COMMUNES'],
  },
  {
    name: 'a title between its number and the notice; a long report under the lists',
    pages: [
      `VILLE DE SAINT-EXEMPLE
Extrait du registre des délibérations du conseil municipal
DB-2024-061
Bilan des cessions foncières 2023
Date de convocation : 3 mars 2024
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
Secrétaire : Bruno BOIS
Le bilan annexé retrace les cessions intervenues sur le territoire communal. Le dossier a été
présenté à la commission, qui a rendu un avis favorable. Le dossier a été présenté aux riverains
du chemin et à la commission, qui ont rendu un avis favorable.
${DECIDED}
Pour extrait conforme,
`,
    ],
    kind: 'act',
    subjects: ['Bilan des cessions foncières 2023'],
  },
  {
    name: 'a title in a table of labels, each row on its line',
    pages: [
      `Numéro\tDEL-2024-017
Objet\tTarifs de la restauration scolaire
Matière\t7.10 Divers
Publié le\t09/04/2024

Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['Objet Tarifs de la restauration scolaire'],
  },
  {
    name: 'a title in a cell of the head, then how the council was convened',
    pages: [
      `EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS
Délibération n° 2024-12\tObjet : Adhésion à la centrale d'achat
Sur convocation en date du 3 mars 2024, le conseil municipal s'est réuni sous la présidence de Mme ARBRE.
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ["Délibération n° 2024-12 Objet : Adhésion à la centrale d'achat"],
  },
  {
    name: 'a box of counts of the vote read between the lists and the report',
    pages: [
      `CONSEIL D'AGGLOMÉRATION
DÉLIBÉRATION N° DEL2025_40

Pacte financier et fiscal de solidarité

Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
Secrétaire : Bruno BOIS

Votants 7
Pour 7
Contre 0
Abstentions 0

Le bilan annexé retrace les cessions intervenues sur le territoire.
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['Pacte financier et fiscal de solidarité'],
  },
  {
    name: 'a title above the head, a short report that ends with a sum',
    pages: [
      `N° 22/26 – Bail du logement de la gare
COMMUNE DE SAINT-EXEMPLE
DÉLIBÉRATION DU CONSEIL MUNICIPAL
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
Secrétaire : Bruno BOIS
Le logement est disponible au 1er juillet. Le loyer proposé est de 380 €.
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['N° 22/26 – Bail du logement de la gare'],
  },
  {
    name: 'a title in capitals, and the report right below it',
    pages: [
      `COMMUNE DE SAINT-EXEMPLE
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS

Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
Séance présidée par Mme Aline ARBRE ; secrétaire : M. Bruno BOIS.
CESSION D’UN CHEMIN
Les riverains ont sollicité l’acquisition d’un chemin de 46 m². Le service des Domaines
a évalué ce bien à 2 300 €.
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['CESSION D’UN CHEMIN'],
  },
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
    name: 'an extract that says nothing of the year in words, its title in capitals',
    pages: [
      `Syndicat des eaux de Saint-Exemple\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU COMITÉ SYNDICAL\nComité syndical du 09/07/2015\nDÉLIBÉRATION N° D2015-30\nLe comité syndical s’est réuni au siège.\nMembres présents :\nMme COUDERC A\nM. BOIS B\nMme CHÊNE C\nDÉNOMINATION DE LA RUE DES TILLEULS\nLe comité syndical, ouï l’exposé et après en avoir délibéré, à l’unanimité décide :\nArticle 1 : DÉNOMME la voie nouvelle.\nPour le président et par délégation,\nLe vice-président,\nBruno BOIS\nLe Président certifie le caractère exécutoire de la présente délibération.\n`,
    ],
    kind: 'act',
    subjects: ['DÉNOMINATION DE LA RUE DES TILLEULS'],
  },
  {
    name: 'the day of the convocation under its label is no title',
    pages: [
      `COMMUNE DE SAINT-EXEMPLE\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nDélibération n° 25-10/002 – Attribution de subventions aux associations\nLe conseil municipal s’est réuni en mairie.\nPrésents : Mme Aline ARBRE, M. Bruno BOIS.\nDate de la convocation\n19 octobre 2025\nRapporteure : Aline ARBRE\n${DECIDED}\n`,
    ],
    kind: 'act',
    subjects: ['Délibération n° 25-10/002 – Attribution de subventions aux associations'],
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
    name: 'the service under the title; the council deliberates in one word',
    pages: [
      `Conseil du 11 mars 2024\nDélibération n° 2024-3380\nobjet : Convention de participation\nservice : Direction du logement\nRapporteur : Mme Chloé CHÊNE\nPrésents : Mmes Arbre, Chêne.\nLe Conseil,\nVu le rapport ;\nDELIBERE\n1° - Approuve la convention.\n`,
    ],
    kind: 'act',
    subjects: ['objet : Convention de participation'],
  },
  {
    name: 'the matter of the nomenclature stands between number and title',
    pages: [
      `VILLE DE BEAUVAL\n\nCONSEIL MUNICIPAL – SÉANCE DU 11 MARS 2024\nDélibération n° 2024_05_07\nMatière : 7.5 Finances locales – Subventions\nRapporteur : Mme Chloé CHÊNE\n\nAide au club de lecture\n\nMembres en exercice : 2\nPrésents : Mme Aline ARBRE, Mme Chloé CHÊNE.\n\n${DECIDED}\n`,
    ],
    kind: 'act',
    subjects: ['Aide au club de lecture'],
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
    name: 'counts under the vote are no lists',
    pages: [
      `CONSEIL TERRITORIAL\nSéance officielle du 30 mars 2024\nDÉLIBÉRATION n° 83/2024\nACTUALISATION DES TARIFS DU CENTRE\nLE CONSEIL TERRITORIAL\nVU la loi organique ;\nA ADOPTÉ LA DÉLIBÉRATION DONT LA TENEUR SUIT\nArticle 1 : La grille des tarifs est actualisée.\n16 voix pour\n3 voix contre\nConseillers présents : 13\nLe Président\nBruno BOIS\n`,
    ],
    kind: 'act',
    subjects: ['ACTUALISATION DES TARIFS DU CENTRE'],
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
  {
    name: 'in the margin, and whole above the report',
    pages: [
      `Objet
Rue de la Fontaine

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
Séance du 12 mars 2024

Présents : Aline ARBRE, Bruno BOIS.

Objet : Rue de la Fontaine – Demande de subvention

Le maire présente le projet.
Après en avoir délibéré, le conseil municipal approuve, à l'unanimité, ce projet.
`,
    ],
    kind: 'act',
    subjects: ['Objet : Rue de la Fontaine – Demande de subvention'],
  },
];

const test = suite('layouts: act titles');
for (const one of cases) test(one.name, () => assertRead(one));

test('a title in bold, on a page where most lines stand apart', () => {
  const rows = Array.from({ length: 24 }, (_, row) => `Délégué ${row}`).join('\n\n');
  const document = documentOf(`EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

Séance du 12 mars 2024

${rows}

Objet : Renouvellement du marché de tri

Le marché de tri arrive à échéance le 31 décembre
et doit être renouvelé.
Après en avoir délibéré, le conseil municipal autorise le maire à lancer la consultation, à l'unanimité.
`);
  for (const page of document.pages)
    for (const line of page.lines) line.font = line.text.startsWith('Objet') ? 'bold' : 'roman';
  const { acts } = layouts.find((layout) => layout.matches(document))?.read(document) ?? {};
  assert.is(acts?.[0]?.subject.flat, 'Objet : Renouvellement du marché de tri');
});
test.run();
