import { suite } from 'uvu';
import { assertRead, type Case, DECIDED } from './reading.ts';

/** Titles that stand after the number of their act, in files that hold one. */
const cases: Case[] = [
  {
    name: 'after the number of a point, with the number of the act in parentheses',
    pages: [
      `C.C.A.S. DE SAINT-EXEMPLE
CONSEIL D'ADMINISTRATION DU 5 AVRIL 2022
Point n° 4 : Repas des aînés (Délibération CCAS_2022_12)
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

Mme la Maire présente le projet.

${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['Point n° 4 : Repas des aînés (Délibération CCAS_2022_12)'],
  },
  {
    name: 'under the number that ends the line of the sitting, and above the convocation',
    pages: [
      `COMMUNE DE SAINT-EXEMPLE
CONSEIL MUNICIPAL DU 22 JUIN 2023 – DÉLIBÉRATION 2023/5/01
Participation citoyenne – protocole
Date de la convocation : 15 juin 2023
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
Mme la Maire présente le projet.
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['Participation citoyenne – protocole'],
  },
  {
    name: 'under counts in a row, whatever the first counts',
    pages: [
      `C.C.A.S. DE SAINT-EXEMPLE
DÉLIBÉRATION DU CONSEIL D'ADMINISTRATION
RÉUNION DU 5 AVRIL 2022

Délibération n° 01-2022

Le conseil d'administration s'est réuni le mardi 5 avril 2022.
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

Membres : 8 – Quorum : 5 – Présents : 3 – Convocation : 29 mars 2022

Repas des aînés

Le compte est établi par le comptable public.

${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['Repas des aînés'],
  },
  {
    name: 'below the number, the body and the sitting',
    pages: [
      `SDIS DE SAINT-EXEMPLE

Délibération n° 2023-18

CONSEIL D'ADMINISTRATION
SÉANCE DU 10 MARS 2023

CONTRIBUTIONS DES COMMUNES

L'an deux mille vingt-trois et le dix mars, le conseil d'administration s'est réuni.
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

Vu le rapport du président,
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['CONTRIBUTIONS DES COMMUNES'],
  },
  {
    name: 'under a rank in roman figures, whose second line is no label',
    pages: [
      `CONSEIL DÉPARTEMENTAL DE L'EXEMPLE
Réunion du 25 juin 2021

Rapport n° II-B2

RIVES DU LAC – AVENANT N° 2 À LA CONVENTION
DE MANDAT

Le conseil départemental, légalement convoqué, s'est réuni à l'hôtel du département.
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

Vu le rapport du président,
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['RIVES DU LAC – AVENANT N° 2 À LA CONVENTION DE MANDAT'],
  },
  {
    name: 'with its rank, below the number and the sitting',
    pages: [
      `MÉTROPOLE DE SAINT-EXEMPLE

DÉLIBÉRATION 2023-78
CONSEIL MÉTROPOLITAIN – Séance du 30 juin 2023

18 – Transports – Choix du délégataire

Le conseil, réuni sous la présidence de Mme Aline ARBRE, Présidente.
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

Vu le rapport de la présidente,
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['18 – Transports – Choix du délégataire'],
  },
  {
    name: 'after the initials of the body and the number',
    pages: [
      `CENTRE COMMUNAL D'ACTION SOCIALE DE SAINT-EXEMPLE
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS
SÉANCE DU 9 JUILLET 2020

Délibération CCAS n° 2020-08 : Élection du vice-président

L'an deux mil vingt, le neuf juillet, le conseil d'administration s'est réuni.
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

Vu le code de l'action sociale et des familles,
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['Délibération CCAS n° 2020-08 : Élection du vice-président'],
  },
  {
    name: 'after the rank of a question, above the sitting',
    pages: [
      `VILLE DE SAINT-EXEMPLE
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS
CONSEIL MUNICIPAL DU 17 SEPTEMBRE 2024

— Question n° 8 —

CONTRAT D'ASSOCIATION AVEC L'ÉCOLE SAINT-JOSEPH

L'an deux mille vingt-quatre, le dix-sept septembre, le conseil municipal s'est réuni.
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

Mme Aline ARBRE donne lecture du rapport.
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ["CONTRAT D'ASSOCIATION AVEC L'ÉCOLE SAINT-JOSEPH"],
  },
  {
    name: 'after the whole number of an item, above the sitting; a sentence that ends with a year is none',
    pages: [
      `CAISSE DES ÉCOLES DE SAINT-EXEMPLE
Séance du mercredi 20 mars 2024

Affaire n° 2024-005 : Débat d'orientation budgétaire 2024

L'an deux mille vingt-quatre, le vingt mars, le Comité de la Caisse des Écoles s'est réuni.
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

Le Comité de la Caisse des Écoles, après en avoir délibéré, prend acte, à l'unanimité, de la tenue du
débat d'orientation budgétaire 2024.

Fait et délibéré en mairie, les jour, mois et an que dessus.
`,
    ],
    kind: 'act',
    subjects: ["Affaire n° 2024-005 : Débat d'orientation budgétaire 2024"],
  },
  {
    name: 'after a number of three ranks and who presents it',
    pages: [
      `LE DÉPARTEMENT
COMMISSION PERMANENTE du 10 juin 2022

Délibération N° 1.09.1

Rapporteur : Mme Aline ARBRE

Aides aux manifestations culturelles – 3e programmation 2022

La Commission permanente s'est réunie le 10 juin 2022.
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

Vu le rapport du Président,
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['Aides aux manifestations culturelles – 3e programmation 2022'],
  },
  {
    name: 'after the number and the day of the sitting in figures',
    pages: [
      `SAINT-EXEMPLE INTERCOM
– Conseil communautaire –

Délibération n° DEL_2024_077
Séance du 27/06/2024

Développement économique – Vente d'un terrain à la société des Trois Mâts ou toute autre
société s'y substituant – Fixation du prix

Le 27 juin 2024, le conseil communautaire s'est réuni.
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

M. Bruno BOIS, vice-président, rapporte :
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: [
      "Développement économique – Vente d'un terrain à la société des Trois Mâts ou toute autre société s'y substituant – Fixation du prix",
    ],
  },
  {
    name: 'after the number and the sitting, on two lines of which the first ends with years',
    pages: [
      `ARTOIS AGGLO
DÉLIBÉRATION
2022/CC/114

CONSEIL COMMUNAUTAIRE DU 28 JUIN 2022

PLAN LOCAL DE L'HABITAT 2023-2028
ARRÊT DU PROJET

Le mardi 28 juin 2022, le Conseil communautaire s'est réuni.
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

Monsieur le Président expose à l'Assemblée le projet.
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ["PLAN LOCAL DE L'HABITAT 2023-2028 ARRÊT DU PROJET"],
  },
  {
    name: 'after the number and who deliberates',
    pages: [
      `COLLECTIVITÉ DU BOIS
DÉLIBÉRATION N° 24/045 AC DE L'ASSEMBLÉE DU BOIS
APPROUVANT LA CONVENTION RELATIVE À L'ENTRETIEN DES SENTIERS

SÉANCE DU 25 AVRIL 2024

Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

Vu le code général des collectivités territoriales,
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ["APPROUVANT LA CONVENTION RELATIVE À L'ENTRETIEN DES SENTIERS"],
  },
  {
    name: 'after its whole rank, under a rubric by the first figure of it',
    pages: [
      `Communauté de communes du Bois
EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE
Séance du 29 juin 2023
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

Point 6 : Environnement
6.2. Plan de prévention des déchets

M. Bruno BOIS, vice-président, expose :
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['6.2. Plan de prévention des déchets'],
  },
  {
    name: 'under the policy it is of, by its number',
    pages: [
      `DÉPARTEMENT DU BOIS
COMMISSION PERMANENTE DU CONSEIL DÉPARTEMENTAL
Délibération n° CP_2023_07_112

Mission 3 – Éducation, jeunesse
COLLÈGES PUBLICS : DOTATION COMPLÉMENTAIRE

La Commission permanente s'est réunie le lundi 3 juillet 2023.
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

Vu le code de l'éducation,
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['COLLÈGES PUBLICS : DOTATION COMPLÉMENTAIRE'],
  },
  {
    name: 'after the number and the day of the sitting',
    pages: [
      `CENTRE COMMUNAL D’ACTION SOCIALE

CA2023-09

CONSEIL D’ADMINISTRATION DU 5 OCTOBRE 2023

Repas des aînés 2023

Convocation adressée le 28 septembre 2023
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
Vu le code de l’action sociale et des familles,
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['Repas des aînés 2023'],
  },
  {
    name: 'begun by the name of the syndicate',
    pages: [
      `DÉLIBÉRATION DU COMITÉ SYNDICAL
Séance du jeudi 5 février 2026
CS-2026-004
Syndicat mixte des mobilités – Adoption du règlement des lignes scolaires

Délégués en exercice\t40
Votants\t38
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
Mme la Présidente présente le rapport.
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['Syndicat mixte des mobilités – Adoption du règlement des lignes scolaires'],
  },
  {
    name: 'between the number and the words that open the sitting',
    pages: [
      `EXTRAIT DES DÉLIBÉRATIONS DU CONSEIL DÉPARTEMENTAL

Délibération n° CP-2024-06/112
Aide aux communes rurales – Dotations
La Commission permanente s'est réunie le lundi 24 juin 2024, sous la présidence de Mme Aline ARBRE.
Étaient présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
La Commission permanente,
Vu le rapport de la présidente,
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['Aide aux communes rurales – Dotations'],
  },
  {
    name: 'between the number and the body that met',
    pages: [
      `RÉGION DES BOCAGES

Délibération n° 23-CP-0456
Soutien à la filière bois
La Commission permanente, réunie le 6 juillet 2023 sous la présidence de Mme Aline ARBRE,
Étaient présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
Vu le rapport de la présidente,
${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['Soutien à la filière bois'],
  },
  {
    name: 'after the number of a committee, and before the day of the sitting in words',
    pages: [
      `SYNDICAT DES EAUX DU VAL

Délibération du comité syndical n° 2025/CS/02-03
Programme 2023-2027 – plan de financement

Le six février deux mille vingt-cinq à 18 h, le comité syndical, convoqué le 30 janvier, s'est réuni en mairie.

Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.

${DECIDED}
`,
    ],
    kind: 'act',
    subjects: ['Programme 2023-2027 – plan de financement'],
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
    name: 'a title at once under the number of the act',
    pages: [
      `VILLE DE SAINT-EXEMPLE\nCONSEIL MUNICIPAL DU 12 MARS 2024\nAffaire n° 12-20240312\nGarantie d'un emprunt\npour douze logements\nNOTA : Le Maire certifie que la convocation a été faite le 5 mars 2024\nPrésents : Aline ARBRE, Bruno BOIS.\nLE CONSEIL MUNICIPAL\n${DECIDED}\n`,
    ],
    kind: 'act',
    subjects: ["Garantie d'un emprunt pour douze logements"],
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
    name: 'an extract only by its last words, a bare number above the title',
    pages: [
      `RÉUNION DU CONSEIL MUNICIPAL DU VENDREDI 5 OCTOBRE 2024\nÉtaient présents :\nAline ARBRE - Bruno BOIS\nExcusés :\nChloé CHÊNE, David DUNE\n24/534\nCrédits des écoles - Répartition.\nMesdames, Messieurs,\nLa Ville attribue des crédits.\nADOPTE A L'UNANIMITE\nPour extrait certifié conforme,\nLe Maire\nBruno BOIS\n`,
    ],
    kind: 'act',
    subjects: ['24/534 Crédits des écoles - Répartition.'],
  },
  {
    name: 'the assembly is named after the number, the title stands again in Corsican',
    pages: [
      `ASSEMBLÉE DE CORSE\n\nDÉLIBÉRATION N° 22/087 AC DE L'ASSEMBLÉE DE CORSE\nAPPROUVANT LA CONVENTION SUR LES SENTIERS\n\nCHÌ APPROVA A CUNVENZIONE NANTU À I CHJASSI\n\nSÉANCE DU 30 JUIN 2022\n\nÉTAIENT PRÉSENTS : Mmes Aline ARBRE, Chloé CHÊNE\n\nL'ASSEMBLÉE DE CORSE\n\nVU le code,\n\nÀ l'unanimité,\n\nARTICLE PREMIER :\nAPPROUVE la convention.\n`,
    ],
    kind: 'act',
    subjects: ['APPROUVANT LA CONVENTION SUR LES SENTIERS'],
  },
];

const test = suite('layouts: act titles after numbers');
for (const one of cases) test(one.name, () => assertRead(one));
test.run();
