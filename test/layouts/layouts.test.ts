import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { layouts } from '../../pipeline/layouts/index.ts';
import { documentOf } from './documents.ts';

const test = suite('layouts');

const HEAD = `COMMUNE DE SAINT-EXEMPLE
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

Séance du 12 mars 2024

Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
Absent : David DUNE.
`;
const ACT = (number: string, title: string) => `${HEAD}
Délibération n° ${number}
Objet : ${title}

Vu le code général des collectivités territoriales,
Après en avoir délibéré, le conseil municipal décide, à l'unanimité, d'approuver le projet.

Fait à Saint-Exemple, le 14 mars 2024
Le Maire, Aline ARBRE
`;
const MINUTES = `PROCÈS-VERBAL DE LA SÉANCE DU 12 MARS 2024

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
`;

const MISREAD_RANKS = (fifth: string) =>
  ['1. Vente', '2. Bail', '3, Prêt', '4. Don', fifth, '6. Legs'].reduce(
    (text, title) => `${text}${title}\n\n${DECIDED}\n\n`,
    'Compte rendu du conseil municipal du 12 mars 2024\n\nPrésents : Aline ARBRE, Bruno BOIS\n\n',
  );

const OPENED = (rank: string, title: string) => `${rank} - SÉANCE DU CONSEIL DU 12 MARS 2024

L'an deux mille vingt-quatre, le douze mars, le conseil municipal s'est réuni en mairie.
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
Absent : David DUNE.

Objet : ${title}
Après en avoir délibéré, le conseil municipal décide, à l'unanimité, d'approuver le projet.

`;
const ROMAN_INLINE =
  'COMPTE RENDU DE LA SÉANCE DU 4 JUIN 2015\nPrésents : M. Aline ARBRE, M. Bruno BOIS. I. Décision modificative n° 1. Le maire présente la décision, et le conseil municipal l’approuve à l’unanimité. II. Subvention au club de lecture. Le maire propose 300 €. Le conseil municipal accepte à l’unanimité. III. Toit de l’école. Après en avoir délibéré, le conseil municipal le fait réparer.';

const PLAIN_TITLES = `CONSEIL COMMUNAUTAIRE DU 6 MAI 2009
Halle des sports : choix du terrain
Sur la carte remise aux délégués, Madame Aline ARBRE montre les deux terrains que la commission a visités au printemps
avec Bruno BOIS.
Après un tour de table, le Conseil donne son accord pour le terrain du Levant et charge la Présidente de la suite.
Éclairage des abribus : offre du fournisseur
Dans les trois villages du plateau les lampes ne marchent plus ; une offre a été reçue pour les changer toutes avant la
rentrée. Le Conseil accepte à l'unanimité cette offre.
`;
const SECRETARY_FIRST = `CONSEIL MUNICIPAL DU 8 MARS 2018

Étaient présents : ARBRE A. – BOIS B. - CHÊNE C.
Était absent non excusé : /

3 – AFFAIRES GÉNÉRALES
Délibération N°2018-011 : DÉSIGNATION DU SECRÉTAIRE DE SÉANCE
Le Conseil municipal, après en avoir délibéré, désigne à l'unanimité Bruno BOIS comme secrétaire de séance.

3 – AFFAIRES GÉNÉRALES
Délibération N°2018-012 : ADOPTION DU PROCÈS-VERBAL
Le Conseil Municipal décide à l'unanimité d'adopter le procès-verbal de la séance du 11 janvier 2018.
`;
const ONE_ITEM_CUT = `Réunion du Conseil Municipal du 4 juin 2019

Le conseil municipal s'est réuni sous la présidence de M. Bruno BOIS, maire.
Présents : M. BOIS Bruno, Mme ARBRE Aline. Absent : M. DUNE David

2019-041-02 – CHOIX DU NOM DE LA NOUVELLE ÉCOLE

Les parents, les maîtres et les enfants ont rendu en juin une liste de sept noms, que la commission a ramenée à trois
après avoir écouté chacun, et dont le premier est celui que les enfants ont mis en tête
`;
const UNMARKED_FIRST = `PROCÈS-VERBAL

Présents : Aline ARBRE, Bruno BOIS.

Il est indiqué que le compte-rendu était joint à la convocation

Approbation du compte-rendu de la séance du 18 décembre 2023

Le compte rendu de la séance du 18 décembre 2023 est adopté à l'unanimité.

20240212 1 Achat d'un tracteur

Le conseil municipal décide, à l'unanimité, d'acheter ce tracteur.

20240212 2 Tarifs de la cantine

Le conseil municipal décide, à l'unanimité, de fixer ces tarifs.
`;
const RANK_THEN_NUMBER = `PROCÈS-VERBAL

Présents : Aline ARBRE, Bruno BOIS.

1 – Observation sur le procès-verbal
2 – Décisions du maire
3 – N° 2024-024 - Budget du théâtre – Compte administratif
Le compte administratif du théâtre pour l'exercice se résume comme suit :
Recettes 12 400,00
DÉCISION : le Conseil Municipal accepte à l'unanimité les propositions ci-dessus.
4 – N° 2024-025 - Tarifs de la cantine
DÉCISION : le Conseil Municipal accepte à l'unanimité les propositions ci-dessus.
`;
const DELIBERATION_AFTER_RANK = `COMPTE RENDU DU COMITÉ SYNDICAL

Présents : Aline ARBRE, Bruno BOIS.

1) APPROBATION DU PROCÈS-VERBAL
Le procès-verbal est adopté à l'unanimité.

2) DÉLIBÉRATION 2024-14 : PRIX DE L'EAU
Le Comité syndical adopte à l'unanimité ce prix.
`;
const REPORTS = `CONSEIL D'ARRONDISSEMENT
SÉANCE DU LUNDI 13 MAI 2024
COMPTE RENDU

Présents : Mme ARBRE, M. BOIS

Rapport n° 5-24-21 - Avis sur le projet de délibération 2024/4711 - Subventions aux clubs
Avis favorable à l'unanimité.

Rapport n° 5-24-22 - Désignation d'un représentant au collège
Mme ARBRE est désignée à l'unanimité.
`;
const OF_A_PROVINCE = `ASSEMBLÉE DE LA PROVINCE DES LAGONS

Délibération n° 58-2024/APL du 9 décembre 2024
relative à l'aide aux jeunes agriculteurs

L'assemblée de la province des Lagons,
Vu l'avis de la commission du développement rural réunie le 25 novembre 2024,
A adopté en sa séance publique du 9 décembre 2024, les dispositions dont la teneur suit :
ARTICLE 1 : Il est créé une aide à l'installation.

La présidente
Aline ARBRE
`;
const TITLE_IN_HEAD = `COMMUNE DE SAINT-EXEMPLE
EXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
AFFAIRE N° 12/20240630
APPROBATION DU PLAN DE FINANCEMENT

ÉTAIENT PRÉSENTS : Madame ARBRE Aline - Monsieur BOIS Bruno.

Les membres présents formant la majorité de ceux en exercice ont pu délibérer en exécution de l'article L 2121-17.

Le Président ayant ouvert la séance a fait l'appel nominal.
Le Conseil Municipal, à l'unanimité, APPROUVE le plan.
`;
const HYPHEN_AND_CAPITALS = `SÉANCE DU 6 NOVEMBRE 2024
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
`;
const COLON_AND_CAPITALS = `CONSEIL MUNICIPAL DU 24 MARS 2024
Présents : MM. BOIS, Mme ARBRE, M. CHÊNE.
---------------------
M. CHÊNE a été désigné secrétaire de séance.
---------------------
Le compte rendu de la précédente réunion a été lu et approuvé.
---------------------
COMPTE ADMINISTRATIF 2023 :
Mme ARBRE donne lecture du rapport suivant :
LES DÉPENSES D'INVESTISSEMENT
Elles s'élèvent à 2 047 747,89 € et représentent 48 % du total des dépenses.
LES RECETTES DE FONCTIONNEMENT
Elles s'élèvent à 3 191 110,89 € et représentent 66 % du total des recettes.
Adopté par le Conseil Municipal
COMPTE DE GESTION 2023 :
M. CHÊNE donne lecture du rapport suivant :
Les écritures du comptable et celles de l'ordonnateur concordent.
Adopté à l'unanimité par le Conseil Municipal,
`;
const REFUSED_FIRST = `COMPTE RENDU

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
`;
const DAYS_IN_MARGIN = `Date de convocation :
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
`;
const STOP_AND_REPORT = `VILLE DE SAINT-EXEMPLE
DÉLIBÉRATIONS DU CONSEIL MUNICIPAL DU 24 OCTOBRE 2024
Présents : Aline ARBRE, Bruno BOIS.
Secrétaire de séance : Aline ARBRE
Délégation de service public : avenant n° 5 de la convention de concession du chauffage, et
nouveau règlement de service.
Une convention de concession du chauffage a été signée le 4 octobre entre la ville et le
délégataire.
Le Conseil municipal approuve l'avenant n° 5.
Délibération adoptée à l'unanimité
`;
const LETTER_AND_RANK = `PROCÈS-VERBAL DU CONSEIL COMMUNAUTAIRE

Présents : Aline ARBRE, Bruno BOIS.

A - AFFAIRES GÉNÉRALES

A1 - Délibération n°2024/01/01 : Adhésion à l'agence technique
Le Président expose l'intérêt de cette adhésion.
Adopté à l'unanimité.

B - FINANCES

B1 - Délibération n°2024/01/02 : Débat d'orientation budgétaire
Aline ARBRE, vice-présidente aux finances, présente le rapport.
Le Conseil communautaire prend acte de la tenue du débat.
`;
const ON_ONE_LINE = `Mairie de Saint-Exemple
Compte rendu de la réunion du conseil du vendredi 4 février 2022

Présents : Bruno BOIS, Claire ORME, Denis HÊTRE.
Secrétaire : Claire ORME

1/ Compte rendu du 10 décembre 2021 : approuvé sans observation.

2/ Vente d'un terrain : accord par 2 voix pour et 1 contre (Denis HÊTRE).

3/ Achat d'une tondeuse. Adopté à l'unanimité.

4/ Tarifs de la salle : pas de changement en 2022. Unanimité.

5/ Fermeture de la poste
Le conseil, unanime, vote une motion.

6/ Divers
Le banquet aura lieu le 3 avril.
`;
const RANKED_REPORT = `CONSEIL DÉPARTEMENTAL DE L'EXEMPLE
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
`;
const LABELS_BETWEEN = `MÉTROPOLE DE L'EXEMPLE
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
`;
const TAKES_NOTE = `Registre des délibérations – Séance du 7 novembre 2024

Étaient présents : ARBRE Aline, BOIS Bruno
Secrétaire : BOIS Bruno

2024-41 Contrat d'assurance
Le conseil, à l'unanimité, adhère au contrat.

2024-42 Rapport sur le service de l'eau
Le conseil prend connaissance du rapport et n'émet pas d'observation.

2024-43 Admission en non-valeur
Le conseil, par 8 voix pour et 1 abstention, admet ces titres en non-valeur.
`;
const POINTS = `SYNDICAT DE LA RIVIÈRE
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
`;
const DAY_AS_NUMBER = `COMPTE RENDU

Présents : Aline ARBRE, Bruno BOIS.

N° 01-04-2024 – ÉLECTION DU PRÉSIDENT
Résultats du vote : Aline ARBRE est élue à l'unanimité.

N° 02-04-2024 – ÉLECTION DU VICE-PRÉSIDENT
Résultats du vote : Bruno BOIS est élu à l'unanimité.
`;
const ELECTION = `EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS
SÉANCE DU 25 MAI 2024

Étaient présents : Mme ARBRE Aline, M. BOIS Bruno.

Secrétaire : M. BOIS Bruno

N° 2024-09
ÉLECTION DU MAIRE

La séance est présidée par Mme ARBRE Aline, la plus âgée des membres du conseil. M. BOIS est désigné assesseur.

Premier tour de scrutin
Nombre de bulletins trouvés dans l'urne : 15
Suffrages exprimés : 13

Ont obtenu :
M. BOIS Bruno : 12 voix

M. BOIS Bruno, ayant obtenu la majorité absolue, est proclamé maire.
`;
const SPEECH_INLINE =
  'PROCÈS VERBAL DU CONSEIL MUNICIPAL SÉANCE DU 16 NOVEMBRE 2024 Etaient présents : Mmes et MM. Aline ARBRE, Bruno BOIS. Absents représentés : Mme Ève ORME (Aline ARBRE), Luc ROUX (Bruno BOIS). Monsieur Bruno BOIS, Maire ouvre la séance. Adoption du procès-verbal de la séance du 20 octobre 2024 Monsieur Bruno BOIS demande si des conseillers ont des remarques. Le procès-verbal est adopté par 20 voix pour et 2 abstentions. Statuts du syndicat des écoles Monsieur Bruno BOIS présente le projet de statuts que le comité a préparé. Le Conseil municipal approuve à l’unanimité ces statuts.';
const TABLE_ONLY = `# Compte rendu succinct du conseil municipal du 3 juillet 2024

**Étaient présents :** M. Bruno BOIS, maire ; Mme Aline ARBRE.

| N° | Objet | Décision |
|----|-------|----------|
| 1 | Approbation du compte rendu | Unanimité |
| 2 | Tarifs de la cantine | 9 pour, 1 abstention |
| 3 | Nom de la place | Reporté |
`;
const RAPPORTEUR_BETWEEN = `CONSEIL D'ADMINISTRATION - Réunion du 14 décembre 2024
Délibération n° 2024-CA-57
Rapporteur : Mme Aline ARBRE

FIXATION DES CONTRIBUTIONS DES COMMUNES POUR 2025

Le conseil d'administration, régulièrement convoqué, s'est réuni le 14 décembre 2024.
Présents : M. Bruno BOIS, Mme Aline ARBRE
Le conseil d'administration,
VU le code général des collectivités territoriales,
Après en avoir délibéré, à la majorité, fixe les contributions.
`;
const LABELS_APART = `Délibération n° D2024-45
Séance
Conseil municipal du 5 octobre 2024
Objet
Convention territoriale globale : signature
Présents
Bruno BOIS, Aline ARBRE, Luc ROUX
Absents
Chloé CHÊNE

Le Conseil municipal, après en avoir délibéré, à l'unanimité, approuve la convention.
`;
const TITLES_UNDER_LISTS = `Réunion de Conseil Municipal du 21 mars 2024
L'an deux mil vingt-quatre, le mardi 21 mars, le Conseil Municipal s'est réuni en mairie.
Étaient Présents : ARBRE Aline, BOIS Bruno
Secrétaire de séance : ARBRE Aline
Pouvoirs : CHÊNE Chloé donne pouvoir à BOIS Bruno
Approbation du Compte-Rendu de la réunion du 22 février 2024
Monsieur le Maire demande au Conseil Municipal s'il a des remarques à apporter au compte-rendu.
Le compte-rendu est adopté à l'unanimité des membres présents.
Étude du système d'assainissement de la commune
Monsieur le Maire informe le conseil que des travaux sont à réaliser à la lagune, et que l'étude a été rendue.
Le Conseil Municipal accepte à l'unanimité le devis.
`;
const UNDER_RUBRIC = `PROCÈS-VERBAL

Présents : Aline ARBRE, Bruno BOIS.

FINANCES
I – CAMPING DU LAC
- BUDGET 2024
Il est proposé d'approuver le budget. Adopté à l'unanimité.
II – TARIFS COMMUNAUX
Il est proposé de fixer les tarifs. Adopté à l'unanimité.
`;
const ALL_PRESENT = `COMPTE-RENDU

CONSEIL MUNICIPAL SÉANCE DU 3 OCTOBRE 2013
Le conseil municipal s'est assemblé le jeudi 3 octobre 2013 sous la présidence de monsieur Bruno BOIS, maire.
Étaient présents tous les conseillers en exercice, à l'exception de Mme Aline ARBRE, excusée.
Le maire propose la candidature de David DUNE comme secrétaire de séance, qui est acceptée à l'unanimité.
`;
const DECIDED_FIRST = `${HEAD}
Approbation à l'unanimité du compte rendu de la séance du 4 février 2024
DÉLIBÉRATIONS
NOMINATION D'UN NOUVEAU CONSEILLER MUNICIPAL

Vu le code électoral,
Le maire informe le conseil que la candidate suivante de la liste est appelée à siéger.
`;

const TOLD_OF_COUNCILS = `Les délibérations du conseil communautaire : le guide pratique

Le conseil communautaire est l'organe délibérant d'un établissement public. Il doit délibérer sur les affaires portées
à sa connaissance. Ses délibérations sont adoptées à la majorité des suffrages exprimés, parfois à l'unanimité.
`;
const PRESS = `Mercredi 27 juin, le conseil municipal a été interrompu avant le vote du compte administratif.
Alors que tous les élus de l'opposition étaient là, la délibération a été adoptée à l'unanimité.
`;
const ROMAN_WITHOUT_MARK = `CONSEIL MUNICIPAL DU 30 JANVIER 2017

Présents : Mme ARBRE, MM. BOIS, DUNE.

I ADOPTION DU PROCÈS-VERBAL DU 1er DÉCEMBRE 2016

Le procès-verbal est adopté à l'unanimité.

II ATTRIBUTION DE COMPENSATION – MISE EN PLACE

Madame le Maire expose :

L'attribution de compensation, qui est une dépense obli`;
const TWO_RANKS = `SYNDICAT DES EAUX DU MOULIN Réunion du 31 mars 2021

PRÉSENTS : MM. BOIS Bruno, DUNE David. SECRÉTAIRE DE SÉANCE : Mme ARBRE Aline

Ordre du jour

1) Approbation du compte rendu de la réunion du 28 janvier 2021
Après lecture, le compte rendu est approuvé à l'unanimité.

2) Règlement intérieur du comité
Monsieur le Président rappelle à l'Assemblée que l'article L. 5211-1 du Code`;
const NUMBER_IN_CAPITALS = `COMPTE RENDU DE LA SÉANCE DU 12 MARS 2024

Présents : Aline ARBRE, Bruno BOIS.

APPROBATION DU PROCÈS-VERBAL DE LA DERNIÈRE SÉANCE
Le compte rendu de la dernière séance est adopté à l'unanimité.
DCM 2024-061 OBJET : TARIFS DE LA CANTINE
Monsieur le Maire présente les tarifs à l'assemblée, et rappelle ceux qui ont été fixés l'an dernier par le conseil,
`;

const cases: { name: string; pages: string[]; kind: string; subjects: string[]; numbers?: string[] }[] = [
  {
    name: 'one extract',
    pages: [ACT('2024-03', 'Tarifs de la cantine')],
    kind: 'act',
    subjects: ['Objet : Tarifs de la cantine'],
  },
  {
    name: 'minutes whose titles have neither number nor font, under the day of the sitting',
    pages: [PLAIN_TITLES],
    kind: 'minutes',
    subjects: ['Halle des sports : choix du terrain', 'Éclairage des abribus : offre du fournisseur'],
  },
  { name: 'a guide to how councils decide', pages: [TOLD_OF_COUNCILS], kind: 'other', subjects: [] },
  { name: 'the press tells of a sitting', pages: [PRESS], kind: 'other', subjects: [] },
  {
    name: 'roman ranks with a space only, the last item cut in its first lines',
    pages: [ROMAN_WITHOUT_MARK],
    kind: 'minutes',
    subjects: [
      'ADOPTION DU PROCÈS-VERBAL DU 1er DÉCEMBRE 2016',
      'ATTRIBUTION DE COMPENSATION – MISE EN PLACE',
    ],
  },
  {
    name: 'two ranks under lists, without a title of minutes',
    pages: [TWO_RANKS],
    kind: 'minutes',
    subjects: [
      'Approbation du compte rendu de la réunion du 28 janvier 2021',
      'Règlement intérieur du comité',
    ],
  },
  {
    name: 'a number in a title found by its capitals',
    pages: [NUMBER_IN_CAPITALS],
    kind: 'minutes',
    subjects: ['APPROBATION DU PROCÈS-VERBAL DE LA DERNIÈRE SÉANCE', 'OBJET : TARIFS DE LA CANTINE'],
  },
  {
    name: 'the first item chooses the secretary',
    pages: [SECRETARY_FIRST],
    kind: 'minutes',
    subjects: ['DÉSIGNATION DU SECRÉTAIRE DE SÉANCE', 'ADOPTION DU PROCÈS-VERBAL'],
  },
  {
    name: 'one numbered item, cut before its decision',
    pages: [ONE_ITEM_CUT],
    kind: 'minutes',
    subjects: ['CHOIX DU NOM DE LA NOUVELLE ÉCOLE'],
  },
  {
    name: 'a first item without the number of the others',
    pages: [UNMARKED_FIRST],
    kind: 'minutes',
    subjects: [
      'Approbation du compte-rendu de la séance du 18 décembre 2023',
      "Achat d'un tracteur",
      'Tarifs de la cantine',
    ],
  },
  {
    name: 'a title under the rubric that is numbered',
    pages: [UNDER_RUBRIC],
    kind: 'minutes',
    subjects: ['- BUDGET 2024', 'TARIFS COMMUNAUX'],
  },
  {
    name: 'the rank of an item, then the number of its act; a sentence that announces is of no title',
    pages: [RANK_THEN_NUMBER],
    kind: 'minutes',
    subjects: ['Budget du théâtre – Compte administratif', 'Tarifs de la cantine'],
    numbers: ['2024-024', '2024-025'],
  },
  {
    name: 'some items with the number of an act after their rank',
    pages: [DELIBERATION_AFTER_RANK],
    kind: 'minutes',
    subjects: ['APPROBATION DU PROCÈS-VERBAL', "PRIX DE L'EAU"],
    numbers: ['1', '2024-14'],
  },
  {
    name: 'reports of a sitting, their number of three figures',
    pages: [REPORTS],
    kind: 'minutes',
    subjects: [
      'Avis sur le projet de délibération 2024/4711 - Subventions aux clubs',
      "Désignation d'un représentant au collège",
    ],
    numbers: ['5-24-21', '5-24-22'],
  },
  {
    name: 'number and day, the title below: of an assembly overseas',
    pages: [OF_A_PROVINCE],
    kind: 'act',
    subjects: ["relative à l'aide aux jeunes agriculteurs"],
  },
  {
    name: 'a hyphen between number and title in capitals; a decision over some lines; a title without number; the titles told again',
    pages: [HYPHEN_AND_CAPITALS],
    kind: 'minutes',
    subjects: [
      "ACQUISITION D'UN TERRAIN AU HAMEAU",
      "CONCOURS DU TRÉSORIER – ATTRIBUTION DE L'INDEMNITÉ DE CONSEIL",
      'TRAVAUX DE VOIRIE',
    ],
    numbers: ['2024/26', '2024/27', '2024/28'],
  },
  {
    name: 'titles in capitals with a colon, parts of the first without; rules between the lists',
    pages: [COLON_AND_CAPITALS],
    kind: 'minutes',
    subjects: ['COMPTE ADMINISTRATIF 2023 :', 'COMPTE DE GESTION 2023 :'],
  },
  {
    name: 'minutes that are not adopted, under a rank of zero',
    pages: [REFUSED_FIRST],
    kind: 'minutes',
    subjects: ['Approbation du dernier compte-rendu', 'Vote des subventions', 'Urbanisme'],
  },
  {
    name: 'days in the margin are no numbers of acts',
    pages: [DAYS_IN_MARGIN],
    kind: 'act',
    subjects: ["Fixation du prix de journée de l'accueil de jour"],
  },
  {
    name: 'a title that ends with a full stop, then at once the report',
    pages: [STOP_AND_REPORT],
    kind: 'act',
    subjects: [
      'Délégation de service public : avenant n° 5 de la convention de concession du chauffage, et nouveau règlement de service.',
    ],
  },
  {
    name: 'the rapporteur between the number and the title',
    pages: [RAPPORTEUR_BETWEEN],
    kind: 'act',
    subjects: ['FIXATION DES CONTRIBUTIONS DES COMMUNES POUR 2025'],
  },
  {
    name: 'labels alone on their lines',
    pages: [LABELS_APART],
    kind: 'act',
    subjects: ['Objet Convention territoriale globale : signature'],
  },
  {
    name: 'a title right under the last line of the lists',
    pages: [TITLES_UNDER_LISTS],
    kind: 'minutes',
    subjects: [
      'Approbation du Compte-Rendu de la réunion du 22 février 2024',
      "Étude du système d'assainissement de la commune",
    ],
  },
  {
    name: 'a letter and a rank before the number of the act; who speaks with an office after the name',
    pages: [LETTER_AND_RANK],
    kind: 'minutes',
    subjects: ["Adhésion à l'agence technique", "Débat d'orientation budgétaire"],
    numbers: ['2024/01/01', '2024/01/02'],
  },
  {
    name: 'labels between number and title; counts under it are of the head',
    pages: [LABELS_BETWEEN],
    kind: 'act',
    subjects: ["Plan vélo – Aménagement de l'axe de la gare – Approbation du programme"],
  },
  {
    name: 'a numbered report of which the council takes note',
    pages: [TAKES_NOTE],
    kind: 'minutes',
    subjects: ["Contrat d'assurance", "Rapport sur le service de l'eau", 'Admission en non-valeur'],
    numbers: ['2024-41', '2024-42', '2024-43'],
  },
  {
    name: 'what was decided on the line of the title, after a colon or a full stop',
    pages: [ON_ONE_LINE],
    kind: 'minutes',
    subjects: [
      'Compte rendu du 10 décembre 2021',
      "Vente d'un terrain",
      "Achat d'une tondeuse",
      'Tarifs de la salle : pas de changement en 2022',
      'Fermeture de la poste',
    ],
  },
  {
    name: 'a title in the head, after the rank of its report; the service that prepared it is no part',
    pages: [RANKED_REPORT],
    kind: 'act',
    subjects: ['Rapport n° 204 : AIDES AUX COMMUNES – 4e RÉPARTITION'],
  },
  {
    name: 'a rank before the number of the act, and one alone; what is approved by all, or withdrawn',
    pages: [POINTS],
    kind: 'minutes',
    subjects: [
      'Compte rendu du 28 juin 2024',
      "Plantation de la berge : choix de l'entreprise",
      "Achat d'un véhicule",
    ],
    numbers: ['1', '2024-18', '2024-19'],
  },
  {
    name: 'a number like a day, after its sign',
    pages: [DAY_AS_NUMBER],
    kind: 'minutes',
    subjects: ['ÉLECTION DU PRÉSIDENT', 'ÉLECTION DU VICE-PRÉSIDENT'],
    numbers: ['01-04-2024', '02-04-2024'],
  },
  {
    name: 'an election: its counts belong to no list of members',
    pages: [ELECTION],
    kind: 'act',
    subjects: ['ÉLECTION DU MAIRE'],
  },
  {
    name: 'lost line ends: a title, then somebody speaks by name',
    pages: [SPEECH_INLINE],
    kind: 'minutes',
    subjects: ['Adoption du procès-verbal de la séance du 20 octobre 2024', 'Statuts du syndicat des écoles'],
  },
  {
    name: 'a short report whose items are the rows of a table',
    pages: [TABLE_ONLY],
    kind: 'list',
    subjects: ['Approbation du compte rendu', 'Tarifs de la cantine', 'Nom de la place'],
  },
  {
    name: 'a title in the head, and below the lists a sentence on the quorum',
    pages: [TITLE_IN_HEAD],
    kind: 'act',
    subjects: ['APPROBATION DU PLAN DE FINANCEMENT'],
  },
  {
    name: 'a report that begins at once, without a title',
    pages: [
      `${HEAD}Mme Aline ARBRE est arrivée lors du point 2.\nLe conseil municipal décide, à l'unanimité, d'agir.\n`,
    ],
    kind: 'act',
    subjects: [''],
  },
  {
    name: 'the head of a sitting is no item of it',
    pages: [ALL_PRESENT],
    kind: 'minutes',
    subjects: [],
  },
  {
    name: 'a decision told before the title',
    pages: [DECIDED_FIRST],
    kind: 'act',
    subjects: ["NOMINATION D'UN NOUVEAU CONSEILLER MUNICIPAL"],
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
    name: 'a report without a title',
    pages: [
      `${HEAD}\nEXPOSÉ DES MOTIFS\n\nLes tarifs ont vieilli.\n\nAprès en avoir délibéré, le conseil municipal, à l'unanimité, les fixe.`,
    ],
    kind: 'act',
    subjects: [''],
  },
  {
    name: 'minutes that lost their line ends, roman ranks',
    pages: [ROMAN_INLINE],
    kind: 'minutes',
    subjects: ['Décision modificative n° 1.', 'Subvention au club de lecture.', 'Toit de l’école.'],
  },
  {
    name: 'minutes: what is only announced or told is no act',
    pages: [MINUTES],
    kind: 'minutes',
    subjects: ['Tarifs de la cantine', 'Subvention au club de lecture'],
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
    name: 'an order of the mayor is no act of the council',
    pages: [
      "ARRÊTÉ MUNICIPAL\nVu la délibération du 3 mars adoptée à l'unanimité,\nARRÊTE\nArticle 1 : la rue est fermée.",
    ],
    kind: 'other',
    subjects: [],
  },
];

const DECIDED = "Après en avoir délibéré, le conseil municipal approuve, à l'unanimité.";

const forms: typeof cases = [
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
    name: 'minutes: a number line above some titles, a bullet before all',
    pages: [
      `COMPTE RENDU\n\nPrésents : M. Bruno BOIS, Mme Chloé CHÊNE\n
Délibération n°20240312-01\n\uf0d8 Tarifs de la cantine\nLes tarifs de la restauration scolaire n’ont pas changé depuis trois ans.\n${DECIDED}\n- APPROUVE les tarifs.\n\n\n\n\n\n\n\n\n\n
\uf0d8 Travaux de voirie, abrogation de la\ndélibération n°20230706-04\nPar délibération n°20230706-04, le conseil avait voté des travaux.\n${DECIDED}\n- APPROUVE les travaux.\n
Délibération n°20240312-03\n\uf0d8 Tableau des emplois\nUn poste d’adjoint technique est supprimé à compter du premier septembre.\n35/35\nAdjoint technique\n- APPROUVE le tableau.\n`,
    ],
    kind: 'minutes',
    subjects: [
      '\uf0d8 Tarifs de la cantine',
      'Travaux de voirie, abrogation de la délibération n°20230706-04',
      '\uf0d8 Tableau des emplois',
    ],
  },
  {
    name: 'minutes: titles in capitals go on across a gap; the last page says them once more',
    pages: [
      `PROCES-VERBAL\n\nEtaients présents : Mme ARBRE, M. BOIS\n
2024.03.12 - 1 DEMANDE DE SUBVENTION POUR L’ECOLE ET\n\nLA CANTINE\n\nChaque année, la commune demande une aide.\n${DECIDED}\n
2024.03.12 - 2 TRAVAUX DE VOIRIE\n\nLa rue est abîmée.\n${DECIDED}\n\nDELIBERATIONS\n2024.03.12 - 1 DEMANDE DE SUBVENTION POUR L’ECOLE ET\nLA CANTINE\n2024.03.12 - 2 TRAVAUX DE VOIRIE\n`,
    ],
    kind: 'minutes',
    subjects: ['DEMANDE DE SUBVENTION POUR L’ECOLE ET LA CANTINE', 'TRAVAUX DE VOIRIE'],
  },
  {
    name: 'a stamp over the title: its damaged id, its frame, the end of its lines',
    pages: [
      `COMMUNE DE SAINT-EXEMPLE\nDELIBERATION DU CONSEIL MUNICIPAL\n\nPRESENTS : MM. ARBRE A, BOIS B.\n\nOBJET : Finances : D99-999900012-20240A08-DEL-24-07-0S1-DE\n\n[ : Finances nui\n\nAccusé de réception - Ministère de\nl'Intérieur\n\n> Budget de la cantine Publication :\n18/03/2024\n\nLE MAIRE,\n\nExpose le budget.\n\n${DECIDED}\n\nPour extrait conforme\n`,
    ],
    kind: 'act',
    subjects: ['OBJET : Finances : > Budget de la cantine'],
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
    name: 'minutes: the act’s number and title under that of a chapter',
    pages: [
      `PROCES VERBAL\n\nPrésents : M. Bruno BOIS, Mme Chloé CHÊNE\n\n1 - Adoption du procès-verbal\n${DECIDED}\n\n2 – FINANCES\nA – Demandes de subventions\nCC02_2024 FINANCES – DEMANDE DE SUBVENTION POUR LA CRÈCHE\nMonsieur le Président présente le projet.\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['Adoption du procès-verbal', 'FINANCES – DEMANDE DE SUBVENTION POUR LA CRÈCHE'],
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
    name: 'an act cut before its decision',
    pages: [
      `COMMUNE DE SAINT-EXEMPLE\nOBJET : Approbation du plan local\n\nL’an deux mille vingt-quatre, le 12 mars, le Conseil municipal s’est réuni.\n\nÉtaient présents : MM. ARBRE A, BOIS B.\n\nVu le code de l’urbanisme ;`,
    ],
    kind: 'act',
    subjects: ['OBJET : Approbation du plan local'],
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
];

const CUT = 'Le maire rappelle que la commune doit fixer chaque année le montant de la redev';
const sittings: typeof cases = [
  {
    name: 'a sitting that no title announces, its lists parted by dashes below a gap',
    pages: [
      `Conseil municipal du 12.03.24\n\nÉtaient présents :\n\nAline ARBRE - Bruno BOIS - Chloé CHÊNE\n\n2) Tarifs de la cantine\n\nLe conseil approuve à l'unanimité les nouveaux tarifs.\n`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs de la cantine'],
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
    name: 'the last word of a sentence on its line is no label of a list',
    pages: [
      `Compte-rendu de la réunion\nDu Conseil Municipal du 1er juillet 2024\n\n12 Conseillers étaient Présents et Représentés et 2 conseillers étaient Absents: Aline ARBRE, Bruno BOIS.\n\n24-07/059 — Tarifs de la cantine :\n\nLe Conseil, ayant entendu l’exposé, adopte à l’unanimité la proposition.\n\n24-07/060 — Rapport social :\n\nAprès en avoir délibéré, PREND ACTE du rapport de la commune, tel que\nprésenté.\n\n24-07/061 — Mécanisme de provisions pour les charges de fonctionnement du\n\nBudget de l’eau :\n\nLe Conseil, à l’unanimité, adopte la proposition.\n`,
    ],
    kind: 'minutes',
    subjects: [
      'Tarifs de la cantine :',
      'Rapport social :',
      'Mécanisme de provisions pour les charges de fonctionnement du Budget de l’eau :',
    ],
  },
  {
    name: 'titles that lines parted as paragraphs go on; rubrics and « Le Conseil, » end them',
    pages: [
      `Compte-rendu de la réunion\nDu Conseil Municipal du 1er juillet 2024\n\n24-07/059 — Achat de caméras de vidéo\n\nprotection pour la mairie :\n\nLe Conseil, ayant entendu l’exposé, adopte à l’unanimité la proposition.\n\n24-07/060 — Modification de l’acte : « Cession à l’euro\n\nSymbolique » aux lieu et place de « Donation » :\n\nLe Conseil, Madame Aline ARBRE ne prenant pas part au vote,\n\nadopte à l’unanimité la proposition.\n\n24-07/062 — Marché de « Débroussaillage » -\n\n4 lots (mars)\n\n> Le Conseil adopte à l’unanimité la proposition.\n\n24-07/063 — Création d’un poste d’ingénieur\n\nTerritorial\n\nLe Conseil adopte à l’unanimité la proposition.\n\n24-07/061 — Emplois saisonniers :\n\nPoint n° 4 : Gestion du personnel\n\nLe Conseil, à l’unanimité, adopte la proposition.\n`,
    ],
    kind: 'minutes',
    subjects: [
      'Achat de caméras de vidéo protection pour la mairie :',
      'Modification de l’acte : « Cession à l’euro Symbolique » aux lieu et place de « Donation » :',
      'Marché de « Débroussaillage » - 4 lots (mars)',
      'Création d’un poste d’ingénieur Territorial',
      'Emplois saisonniers :',
    ],
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
    name: 'the choice of the secretary is the first item, numbered by the year',
    pages: [
      `CONSEIL MUNICIPAL\nCOMPTE-RENDU DU CONSEIL MUNICIPAL\n\nPrésents : Aline ARBRE, Bruno BOIS\n\nDélibération 1/2024 : DESIGNATION DU SECRETAIRE DE SEANCE\n\nLe conseil désigne à l'unanimité Aline ARBRE comme secrétaire de séance.\n\nDélibération 2/2024\n\nCOMPTE ADMINISTRATIF\n\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['DESIGNATION DU SECRETAIRE DE SEANCE', 'COMPTE ADMINISTRATIF'],
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
    name: 'questions of a text that lost its line ends',
    pages: [
      `compte rendu du conseil municipal du 4 mai 2024\nCOMPTE RENDU DU CONSEIL MUNICIPAL DU 4 MAI 2024 Présents : M. Bruno BOIS – Mme Chloé CHÊNE – M. David DUNE Absents excusés : M. Luc ROUX donne pouvoir à M. Bruno BOIS QUESTION N°1 – Installation d'une conseillère Par courrier en date du 9 mars, elle a dit vouloir siéger. Cette question n'est pas soumise à vote QUESTION N° 2 – Approbation des comptes rendus de mars Approuvés à l'unanimité QUESTION N° 3 – Décisions Rapporteur : le maire Décision n° 23 du 28/02/2024 – Mise à disposition de la salle de la plage pour le club de voile et pour`,
    ],
    kind: 'minutes',
    subjects: ['Approbation des comptes rendus de mars'],
  },
  {
    name: 'decisions told one by one are those of a sitting',
    pages: [
      `Conseil de communauté\nRELEVÉ DE DÉCISIONS\nRÉUNION DU 12 MARS 2024\nLors de la séance du 12/03/2024, le conseil a examiné les points suivants :\n1. ACHAT D'UN BÂTIMENT\nLe projet réunira deux services.\n${DECIDED}\n2. DEMANDE DE SUBVENTION\nLe Président propose un plan de financement.\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ["ACHAT D'UN BÂTIMENT", 'DEMANDE DE SUBVENTION'],
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
    name: 'in such a text a sentence, or who speaks in an office, ends a title; a secretary named ends the lists',
    pages: [
      `PROCÈS-VERBAL DU COMITÉ SYNDICAL DU 4 MAI 2024 Présents : M. Bruno BOIS – Mme Chloé CHÊNE – M. David DUNE Est nommé secrétaire, M. David DUNE 1. Procès-verbal de la réunion du 2 mars 2024 Le procès-verbal a été envoyé avec la convocation. À l'unanimité, le comité approuve le procès-verbal. 2. Compte de gestion 2023 Mme Chloé CHÊNE, vice-présidente en charge des finances, rappelle ce qu'est ce compte. À l'unanimité, le comité approuve le compte de gestion. 3. Compte administratif 2023 Le compte administratif a été dressé par le président. À l'unanimité, le comité approuve le compte.`,
    ],
    kind: 'minutes',
    subjects: [
      'Procès-verbal de la réunion du 2 mars 2024',
      'Compte de gestion 2023',
      'Compte administratif 2023',
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
    name: 'a number with two figures of the year, alone above its title; another told in a list of members',
    pages: [
      `COMPTE-RENDU DE LA RÉUNION\n\nPRÉSENTS : Aline ARBRE, Bruno BOIS, Chloé CHÊNE, David DUNE. ABSENTE EXCUSÉE : Élodie ÉRABLE (Mme ÉRABLE est arrivée pour le vote de la délibération N° 033/24 et des suivantes, après avoir donné procuration à Chloé CHÊNE ; elle siège ensuite dans cette même assemblée).\n\nLe maire propose Bruno BOIS comme secrétaire, ce qui est adopté à l'unanimité.\n\n028/24 :\n\nDISSOLUTION DU SYNDICAT DES BOIS\n\nVu le code général,\n\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['DISSOLUTION DU SYNDICAT DES BOIS'],
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
    name: 'minutes called those of the deliberations; an information under a letter, cut',
    pages: [
      `COMPTE-RENDU DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL\n\nPrésents : Aline ARBRE, Bruno BOIS\n\nA – Informations du maire :\n\nLe maire indique que trois décisions ont été prises selon la délégation de missions et conf`,
    ],
    kind: 'minutes',
    subjects: [],
  },
  {
    name: 'one decided item of two, a deliberation cited in its reasons',
    pages: [
      `Conseil municipal de Saint-Exemple\n\nPrésents : Aline ARBRE, Bruno BOIS\n\n1. Tarifs de la cantine\n\nVu la délibération du conseil municipal du 3 mai 2022,\n\n${DECIDED}\n\n2. Achat d'un tracteur\n\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs de la cantine', "Achat d'un tracteur"],
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
    name: 'points added to the agenda, then nothing but an agenda of numbers on one line',
    pages: [
      `PROCÈS-VERBAL\n\nPrésents : Aline ARBRE, Bruno BOIS\n\nLe maire demande l'autorisation d'ajouter un point à l'ordre du jour et d'en supprimer un :\n\nPoint à ajouter : Parcours de la forêt\n\nPoint à supprimer : Place de la mairie et rue des Ormes\n\nLe maire explique que le point à supprimer est repoussé à la réunion suivante, faute d'avis des domaines.\n\nÀ l'unanimité, le conseil municipal accepte.\n\nAffaires inscrites à l'ordre du jour\n\n2024_05_01 - Modification des statuts de la communauté pour le transfert de la compétence des mobilités 2024_05_02 - Augmentation du temps de travail d'un agent 2024_05_03 - Projet d'extension de la mairie - plan de financement 2024_05_04 - Convention de participation aux frais de scol`,
    ],
    kind: 'minutes',
    subjects: [],
  },
  {
    name: 'votes in favour in quotation marks; communes before those absent',
    pages: [
      `PROCÈS-VERBAL DU COMITÉ\n\nPRÉSENTS :\nBEAUVAL : M. ARBRE, M. BOIS\nABSENTS - EXCUSÉS :\nAUMONT : M. CHÊNE\nÉPINAY Sur Orge : M. DUNE\nI – Approbation du procès-verbal de mai\nLe président appelle les délégués à approuver le procès-verbal de mai, qui leur a été remis.\nLes membres présents adoptent le procès-verbal à 14 VOIX « POUR »\nII – Réseau d'assainissement – 1re tranche\nLe président rappelle que le diagnostic du réseau d'assainissement, confié à un bureau d'études, a été\n`,
    ],
    kind: 'minutes',
    subjects: ['Approbation du procès-verbal de mai', "Réseau d'assainissement – 1re tranche"],
  },
  {
    name: 'titles and the words of the council on one line',
    pages: [
      `COMPTE RENDU DE LA RÉUNION\n\nÉtaient présents : MM. ARBRE, BOIS et Mme CHÊNE formant la majorité.\n\nSecrétaire de séance : M. BOIS\n\nSubvention : Après en avoir délibéré, le conseil municipal décide d'attribuer 1 500 € à l'association du village.\n\nModification du temps de travail du poste d'adjoint technique territorial de 2ème classe : Après en avoir délibéré, à l'unanimité le conseil municipal décide :\n\n1)    De fixer, à\n`,
    ],
    kind: 'minutes',
    subjects: [
      'Subvention :',
      "Modification du temps de travail du poste d'adjoint technique territorial de 2ème classe :",
    ],
  },
  {
    name: 'titles that end with a full stop, with no gap above',
    pages: [
      `COMPTE RENDU\nPrésents : MM. Arbre, Bois, Chêne.\nÉlection du secrétaire de séance.\nMonsieur Bois est élu secrétaire de séance.\nApprobation des comptes rendus du 13 février et du 6 mars 2024.\nAucune remarque n'étant formulée, le maire déclare que les comptes rendus sont approuvés à l'unanimité.\nLe maire demande d'ajouter un point :\nVote du tarif de l'abonnement.\nLe conseil donne son accord.\nApprobation des comptes de gestion 2023\nLe maire présente les comptes de gestion ; le conseil municipal décide à l'unanimité qu'ils peuvent être arrêtés.\nVote des comptes administratifs 2023.\nLe maire se retire et laisse la parole à M. Bois, premier adjoint, qui présente les comptes de la\n`,
    ],
    kind: 'minutes',
    subjects: [
      'Approbation des comptes rendus du 13 février et du 6 mars 2024.',
      'Approbation des comptes de gestion 2023',
      'Vote des comptes administratifs 2023.',
    ],
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
    name: 'a text that lost its line ends: its title in capitals mid-line, an hour before the list, ranks without a space',
    pages: [
      `RÉPUBLIQUE FRANÇAISE DÉPARTEMENT DES ORMES Arrondissement de Beauval MAIRIE DE SAINT-EXEMPLE Direction des services, place de la Mairie, COMPTE RENDU Extrait des délibérations du Conseil Municipal Du 12 mars 2024 SALLE DES MARRONNIERS 18 h 30- Présents : ARBRE Aline, BOIS Bruno, CHÊNE Chloé. Secrétaire de séance : Chloé CHÊNE Observation sur le PV du mois dernier : aucune. 1)Tarifs de la cantine ${DECIDED} 2)Achat de bancs ${DECIDED}`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs de la cantine', 'Achat de bancs'],
  },
  {
    name: 'points before their ranks in a text that lost its line ends; the running title is none',
    pages: [
      `COMMUNE DE SAINT-EXEMPLE PROCÈS-VERBAL DU CONSEIL MUNICIPAL DE LA SÉANCE DU 12 MARS 2024 Conseillers présents : 1. ARBRE Aline 2. BOIS Bruno 3. CHÊNE Chloé 4. DUNE David Auditeurs présents : 12 POINT 1 - Tarifs de la cantine Le maire rappelle les tarifs. ${DECIDED} COMMUNE DE SAINT-EXEMPLE CM du 12.3.2024 POINT 2 - Achat de bancs Le maire présente un devis et précise que les bancs seront posés au printemps dans le p`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs de la cantine', 'Achat de bancs'],
  },
  {
    name: 'an excerpt that stops in the middle of a word, alone on its line',
    pages: [
      `CONSEIL COMMUNAUTAIRE DU 6 MAI 2009\nHalle des sports : choix du terrain\nSur la carte remise aux délégués, deux terrains ont été montrés, que la commission a visités au printemps.\n${DECIDED}\nMission de conseil - offre du bureau du Levant\nDans le cadre des permis de construire de ce parc, il est préconisé de recourir à une mission afin de veiller aux\npréco`,
    ],
    kind: 'minutes',
    subjects: ['Halle des sports : choix du terrain', 'Mission de conseil - offre du bureau du Levant'],
  },
  {
    name: 'titles with a full stop alone between gaps; who keeps the minutes, and a sentence that announces, are none',
    pages: [
      `L'an deux mil vingt-quatre et le douze mars, le conseil municipal s'est réuni.\n\nÉtaient présents : Aline ARBRE, Bruno BOIS.\n\nSecrétariat de séance : BOIS.\n\nLe compte rendu de février est approuvé à l'unanimité.\n\nFrais de publicité.\n\nPlusieurs conseillers demandent que la page du guide soit payée par la commune.\nLe résultat du vote est :\nPOUR : 10\nCONTRE : 5\n\nProjet de moulin à vent.\n\nMonsieur le Maire demande au conseil de se prononcer sur ce projet qui est proche du bourg.\nLe Conseil émet donc un avis défavorable.\n`,
    ],
    kind: 'minutes',
    subjects: ['Frais de publicité.', 'Projet de moulin à vent.'],
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
    name: 'an item of two matters, each under a title that a colon ends, the second put off',
    pages: [
      `COMPTE RENDU DU CONSEIL MUNICIPAL\nPrésents : Aline ARBRE, Bruno BOIS\nSecrétaire de séance : Bruno BOIS\n1) Tarifs de la cantine\nAprès en avoir délibéré, le conseil fixe les tarifs.\nPour 9\n2) Agriculture\nLe maire présente les deux demandes.\nLa résiliation du bail de la ferme :\nLe locataire souhaite partir. Après en avoir délibéré, le conseil accepte.\nPour 9\nLe prêt du pré communal :\nLe conseil souhaite en savoir plus avant de se prononcer, la délibération est\ndonc reportée à un prochain conseil.\n`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs de la cantine', 'La résiliation du bail de la ferme :', 'Le prêt du pré communal :'],
  },
  {
    name: 'a deliberation by its rank in letters, all there is of the sitting',
    pages: [
      `SÉANCE DU CONSEIL MUNICIPAL DU JEUDI 4 JUIN 2020\nSecrétaire de séance : BOIS C.\n\nApprobation du compte rendu du conseil municipal du 26 mai 2020, à 18 voix pour.\n\n1 ère DELIBERATION : Délégations au maire.\nMonsieur le Maire expose la loi.\n1. De fixer les droits de voirie ;\n2. De\n`,
    ],
    kind: 'minutes',
    subjects: ['Délégations au maire.'],
  },
  {
    name: 'two titles run into what was decided',
    pages: [
      `mercredi 23 septembre\n\nAu conseil municipal\n\nL'an deux mille vingt, le dix-sept septembre, le conseil municipal s'est réuni à la mairie.\n\nÉtaient présents : MM. ARBRE, BOIS, Mme CHÊNE.\n\nSubvention : Après en avoir délibéré, le conseil municipal décide d'attribuer 1500 € à l'association du moulin.\n\nDélibération portant sur le temps de travail : Après en avoir délibéré, à l'unanimité le conseil municipal décide :\n1) de fixer à 20 heures la semaine.\n`,
    ],
    kind: 'minutes',
    subjects: ['Subvention :', 'Délibération portant sur le temps de travail :'],
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
    name: 'ranks without a mark, each under a gap; « M le Maire rappelle que : » is no title',
    pages: [
      `COMPTE RENDU DU CONSEIL MUNICIPAL DU 18 novembre 2019\n\nPrésents : Aline ARBRE, Bruno BOIS\nSecrétaire de séance : Bruno BOIS\n\n1 Compte rendu du conseil du 2 septembre\nLe compte rendu est adopté à l'unanimité.\n\n2 Fixation du montant de l'indemnité d'occupation\nVu le code,\n\nM le Maire RAPPELLE que :\nAux termes de la loi, toute occupation irrégulière du domaine public donne lieu au versement de`,
    ],
    kind: 'minutes',
    subjects: ['Compte rendu du conseil du 2 septembre', "Fixation du montant de l'indemnité d'occupation"],
  },
  {
    name: 'titles right above who reads the report, among headings of its parts',
    pages: [
      `CONSEIL MUNICIPAL DU 24 MARS 2006\nPrésents : MM. ARBRE, BOIS.\nMonsieur BOIS a été désigné secrétaire de séance.\nLe compte-rendu a été lu et approuvé.\nMAISON DU LIVRE – Achat de mobilier :\nMadame ARBRE donne lecture du rapport suivant :\nLA BONNE ÉTAGÈRE\nAU BUREAU FLEURI\n15 087,60 €\nNous proposons de retenir la première.\nAdopté à l'unanimité par le Conseil Municipal,\nACHAT DE MATÉRIEL\nMonsieur BOIS donne lecture du rapport suivant :\nACHAT DE VASQUES ET DE POTS\nIl convient de prévoir des pots.\nAdopté, sauf par M. ARBRE qui s'abstient.\nTRAVAUX :\nAIRE DE JEUX :\nMonsieur BOIS donne lecture du rapport suivant :\nUne aire de jeux a été faite.\nAdopté à l'unanimité par le Conseil Municipal,\n`,
    ],
    kind: 'minutes',
    subjects: ['MAISON DU LIVRE – Achat de mobilier :', 'ACHAT DE MATÉRIEL', 'AIRE DE JEUX :'],
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
    name: 'the opening of a sitting in capitals is no title',
    pages: [
      `SÉANCE DU CONSEIL MUNICIPAL MERCREDI 18 OCTOBRE 2017\n\nPROCÈS-VERBAL\n\nL'AN DEUX MILLE DIX-SEPT, LE DIX-HUIT OCTOBRE,\n\nLE CONSEIL MUNICIPAL, légalement convoqué, s'est réuni sous la présidence de M. ARBRE.\n\nÉTAIENT PRÉSENTS, à l'ouverture de la séance : M. BOIS Bruno, Mme CHÊNE Chloé.\n`,
    ],
    kind: 'minutes',
    subjects: [],
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
    name: 'deliberations approved in a sitting, without lists',
    pages: [
      `Syndicat du tri\nDÉLIBÉRATIONS APPROUVÉES LORS DE LA SÉANCE DU\nCOMITÉ SYNDICAL DU MARDI 12 MARS 2024\nN°2024-11 : AUTORISATION DE SIGNER LES MARCHÉS\nLE COMITÉ SYNDICAL,\nVu le code,\n${DECIDED}\nN°2024-12 : INDEMNITÉS DU PRÉSIDENT\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['AUTORISATION DE SIGNER LES MARCHÉS', 'INDEMNITÉS DU PRÉSIDENT'],
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
    name: 'a line that announces by a colon heads a part of a numbered item',
    pages: [
      `PROCÈS-VERBAL DE LA SÉANCE DU 12 MARS 2024\n\nPrésents : Aline ARBRE, Bruno BOIS.\n\n1. Élection du maire\n\nLes règles du scrutin sont rappelées.\n${DECIDED}\n\n2. Élection des adjoints\n\nLe nombre d'adjoints est de trois.\n${DECIDED}\n\n\uf0d8 Règles de présentation des listes :\nLes listes comptent autant de femmes que d'hommes.\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['Élection du maire', 'Élection des adjoints'],
  },
];

const numbered: typeof cases = [
  {
    name: 'a title at once under the number of the act',
    pages: [
      `VILLE DE SAINT-EXEMPLE\nCONSEIL MUNICIPAL DU 12 MARS 2024\nAffaire n° 12-20240312\nGarantie d'un emprunt\npour douze logements\nNOTA : Le Maire certifie que la convocation a été faite le 5 mars 2024\nPrésents : Aline ARBRE, Bruno BOIS.\nLE CONSEIL MUNICIPAL\n${DECIDED}\n`,
    ],
    kind: 'act',
    subjects: ["Garantie d'un emprunt pour douze logements"],
  },
  {
    name: 'number, day, then the title',
    pages: [
      `CONSEIL RÉGIONAL DU VAL\n\nDÉLIBÉRATION N° CR 2024-045\nDU 19 SEPTEMBRE 2024\n\nPLAN DES SENTIERS : SOUTIEN AUX PROJETS\n\nLe conseil régional du Val,\nVu le code général des collectivités territoriales,\nAprès en avoir délibéré,\nDécide de participer aux projets.\n`,
    ],
    kind: 'act',
    subjects: ['PLAN DES SENTIERS : SOUTIEN AUX PROJETS'],
  },
  {
    name: 'number, day, then what the act is about',
    pages: [
      `VILLE DE PORT-EXEMPLE\nDELIBERATION N° 2024/125\ndu 28 mars 2024\nportant attribution d'une subvention\n\nLe conseil municipal, réuni le 28 mars 2024,\nVU le budget,\nAPRES EN AVOIR DELIBERE,\nDECIDE :\nArticle 1 : Une subvention est attribuée.\n`,
    ],
    kind: 'act',
    subjects: ["portant attribution d'une subvention"],
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
    name: 'who speaks has no civility',
    pages: [
      `${HEAD}\nBudget participatif : deuxième édition\n\nAline ARBRE présente le règlement de la deuxième édition.\nVu l'avis de la commission,\n${DECIDED}\n`,
    ],
    kind: 'act',
    subjects: ['Budget participatif : deuxième édition'],
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
    name: 'the council of an arrondissement is no end of a title',
    pages: [
      `MAIRIE DU 21e ARRONDISSEMENT\nDélibération n° 21-24-07\nObjet : Avis sur une piste cyclable\nLe conseil d'arrondissement,\nPrésents : Aline ARBRE, Bruno BOIS\n${DECIDED}\n`,
    ],
    kind: 'act',
    subjects: ['Objet : Avis sur une piste cyclable'],
  },
  {
    name: 'the number of a service and its title, once the assembly is formed',
    pages: [
      `VILLE DE SAINT-EXEMPLE\nEXTRAIT DES REGISTRES DES DELIBERATIONS DU CONSEIL MUNICIPAL\nSéance du lundi 11 mars 2024\nPRESIDENCE DE Monsieur Bruno BOIS, Maire.\nL'Assemblée formée, Monsieur le Maire a ouvert la séance à laquelle ont été présents 5 membres.\n24/0206/UAGP\nDIRECTION DE L'AMENAGEMENT - Approbation de l'avenant n° 4.\n24-33692-DAUH\nMonsieur le Maire soumet le rapport suivant :\nVU LE CODE\nDELIBERE\nARTICLE 1 Est approuvé l'avenant n° 4.\nLe Conseil Municipal délibère et adopte à l'unanimité.\n`,
    ],
    kind: 'act',
    subjects: ["DIRECTION DE L'AMENAGEMENT - Approbation de l'avenant n° 4."],
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
    name: 'a register of decisions of the mayor',
    pages: [
      `COMMUNE DE SAINT-EXEMPLE\nEXTRAIT DU REGISTRE DES DÉCISIONS DU MAIRE\nDÉCISION N° 2024-15\nLe Maire,\nVu la délibération du conseil municipal lui déléguant, à l'unanimité, certaines attributions,\nDécide de renouveler l'adhésion.\n`,
    ],
    kind: 'other',
    subjects: [],
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
    name: 'the beginning of a sitting: a vote on its secretary, then the agenda',
    pages: [
      `CONSEIL MUNICIPAL DE BEAUVAL\nLe conseil s'est réuni le 26 mai 2011 sous la présidence de M. ARBRE.\nPrésents : ARBRE Aline, BOIS Bruno.\n\nDésignation du secrétaire de séance : Mme ARBRE se propose.\nEn l'absence d'autres candidats,\n\nMonsieur le Maire fait procéder au vote : ayant pris part à la délibération : 10, votants : 12, pour : 12\n\nORDRE DU JOUR (par convocation du 20 mai 2011)\n\n1. Droit de préemption\n2. Affaires foncières\n3. Personnel\n`,
    ],
    kind: 'other',
    subjects: [],
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
  {
    name: 'no title: the words of the council are none',
    pages: [`${HEAD}\nLe conseil municipal, après en avoir délibéré, DÉCIDE d'adopter le budget annexe.\n`],
    kind: 'act',
    subjects: [''],
  },
  {
    name: 'an act that only says the council was deliberating',
    pages: [
      `Séance du 12 mars 2024\nVotants : 3\nPour : 3\nSont présents : Aline ARBRE, Bruno BOIS\n\nObjet : Compte administratif\n\nLe Conseil Municipal, délibérant sur le compte, vote et arrête les résultats.\n`,
    ],
    kind: 'act',
    subjects: ['Objet : Compte administratif'],
  },
];

for (const { name, pages, kind, subjects, numbers } of [...cases, ...forms, ...sittings, ...numbered])
  test(name, () => {
    const document = documentOf(...pages);
    const reading = layouts.find((layout) => layout.matches(document))?.read(document);
    assert.is(reading?.kind, kind);
    assert.equal(
      reading?.acts.map((act) => act.subject.flat),
      subjects,
    );
    if (numbers)
      assert.equal(
        reading?.acts.map((act) => act.numberHint?.flat),
        numbers,
      );
  });

const ENDS: { name: string; end: string; closing: string }[] = [
  {
    name: 'a place and a day open the last words',
    end: 'À Saint-Exemple, le 14 mars 2024\nAline ARBRE',
    closing: 'À Saint-Exemple, le 14 mars 2024\nAline ARBRE',
  },
  {
    name: 'the page of the budget that all sign is an annex',
    end: 'Pour extrait conforme\nLE MAIRE\n\nIV – ARRETE ET SIGNATURES\nÀ Saint-Exemple, le 12 mars 2024\nVOTES : Pour : 24',
    closing: 'Pour extrait conforme\nLE MAIRE',
  },
  {
    name: 'a certificate with its own day',
    end: 'Pour extrait conforme\nLE MAIRE\n\nSaint-Exemple le 7 mars 2024\nCERTIFICAT ADMINISTRATIF',
    closing: 'Pour extrait conforme\nLE MAIRE',
  },
  {
    name: 'made executory, above the last words',
    end: 'Acte déclaré exécutoire après dépôt en Préfecture le 18 mars 2024\nFait et délibéré les jour, mois et an susdits\nLe Maire, Aline ARBRE',
    closing:
      'Acte déclaré exécutoire après dépôt en Préfecture le 18 mars 2024\nFait et délibéré les jour, mois et an susdits\nLe Maire, Aline ARBRE',
  },
  {
    name: 'sent and published, the last line',
    end: 'Le Maire,\nAline ARBRE\nDélibération transmise au contrôle de légalité le 16 mars 2024 et publiée le 19 mars 2024',
    closing: 'Délibération transmise au contrôle de légalité le 16 mars 2024 et publiée le 19 mars 2024',
  },
  {
    name: 'annexes announced, then the signature',
    end: 'Pour extrait conforme\nAnnexes : plan\nLe Maire, Aline ARBRE',
    closing: 'Pour extrait conforme\nAnnexes : plan\nLe Maire, Aline ARBRE',
  },
];
for (const { name, end, closing } of ENDS)
  test(`closing: ${name}`, () => {
    const document = documentOf(`${HEAD}\nObjet : Tarifs de la cantine\n\n${DECIDED}\n\n${end}\n`);
    const [act] = layouts.find((layout) => layout.matches(document))?.read(document).acts ?? [];
    assert.is(act?.closing.text.replace(/\n+/g, '\n'), closing.replace(/\n+/g, '\n'));
  });

test('what each section of an act holds', () => {
  const document = documentOf(ACT('2024-03', 'Tarifs de la cantine'));
  const act = layouts.find((layout) => layout.matches(document))?.read(document).acts[0];
  assert.match(act?.heading.text ?? '', /EXTRAIT DU REGISTRE[\s\S]*12 mars 2024$/);
  assert.match(act?.attendance.text ?? '', /^Présents :[\s\S]*DUNE\./);
  assert.match(act?.body.text ?? '', /^Vu le code[\s\S]*approuver le projet\.$/);
  assert.match(act?.closing.text ?? '', /^Fait à Saint-Exemple/);
});

test('a day in words belongs to the stamp whose label stands above it', () => {
  const document = documentOf(
    `${HEAD}\nObjet : Tarifs\n\n${DECIDED}\nPour extrait conforme\nREÇU EN PRÉFECTURE LE :\n18 MARS 2024\nPUBLIÉ LE :\n19 MARS 2024\n`,
  );
  const [act] = layouts.find((layout) => layout.matches(document))?.read(document).acts ?? [];
  assert.is(act?.stamp.flat, 'REÇU EN PRÉFECTURE LE : 18 MARS 2024 PUBLIÉ LE : 19 MARS 2024');
});

test('the number of an act, below the title of its item', () => {
  const document = documentOf(
    `COMPTE RENDU DU CONSEIL\n\nPrésents : M. Bruno BOIS, Mme Chloé CHÊNE\n\n1. Approbation du procès-verbal\n\n${DECIDED}\n\n2. Débat sur le budget\n\nDélibération n° 2024-01-001\n\nRapporteur : Monsieur le Président\n\n${DECIDED}\n`,
  );
  const acts = layouts.find((layout) => layout.matches(document))?.read(document).acts ?? [];
  assert.equal(
    acts.map(({ numberHint, subject }) => [numberHint?.flat, subject.flat]),
    [
      ['1', 'Approbation du procès-verbal'],
      ['2024-01-001', 'Débat sur le budget'],
    ],
  );
});

test('the number of an act, alone above its title', () => {
  const document = documentOf(
    `COMPTE RENDU\n\nPrésents : M. Bruno BOIS, Mme Chloé CHÊNE\n\nI – Compte-rendu des décisions du maire :\n\n- 13/2024 : Bail de la salle\n- 14/2024 : Bail du garage\n\n2024-06-001\n\nII – Décisions modificatives\n\nLe maire propose des virements.\n\n${DECIDED}\n`,
  );
  const [act] = layouts.find((layout) => layout.matches(document))?.read(document).acts ?? [];
  assert.equal([act?.numberHint?.flat, act?.subject.flat], ['2024-06-001', 'Décisions modificatives']);
});

test.run();
