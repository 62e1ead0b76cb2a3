import { suite } from 'uvu';
import { assertRead, type Case, DECIDED } from './reading.ts';

/** Minutes whose items have titles alone. */
const cases: Case[] = [
  {
    name: 'results in frames at the right of the titles',
    pages: [
      `PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 26 SEPTEMBRE 2024
PRÉSENTS : Mme Aline ARBRE, M. Bruno BOIS, Mme Chloé CHÊNE

D-2024-102 – Budget supplémentaire 2024\tPour : 19
Contre : 3
Abstentions : 2

Rapporteur : M. Bruno BOIS
Le budget supplémentaire s’équilibre.

D-2024-103 – Acquisition de l’immeuble de la gare\tUNANIMITÉ

Cet immeuble vacant permettra d’accueillir les associations.
`,
    ],
    kind: 'minutes',
    subjects: ['Budget supplémentaire 2024', 'Acquisition de l’immeuble de la gare'],
    numbers: ['D-2024-102', 'D-2024-103'],
  },
  {
    name: 'the place, under « MAIRIE » alone on its line, is no title',
    pages: [
      `PROCÈS-VERBAL DU CONSEIL MUNICIPAL\n\nSéance du 22 avril 2024\n\nPrésents : ARBRE Aline, BOIS Bruno.\n\nMAIRIE\n\nLE BOIS DU ROI\n\nMonsieur le Maire ouvre la séance à 18 h 30. Il salue le nombreux public présent et désigne Mme CHÊNE Chloé en qualité de`,
    ],
    kind: 'minutes',
    subjects: [],
  },
  {
    name: 'a justified title whose words stand on a line each, one of them the label of a list',
    pages: [
      `COMPTE RENDU DU CONSEIL MUNICIPAL
EN DATE DU 24 JUIN 2024
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE
SECRETAIRE DE SEANCE : Bruno BOIS
Monsieur le Maire donne lecture du compte-rendu de la précédente réunion du conseil en
date du 23 avril 2024 qui est approuvé à l'unanimité des membres présents et représentés.
1- DESIGNATION
DES
MEMBRES
DES
COMMISSAIRES
TITULAIRES
ET
SUPPLEANTS- COMMISSION DES IMPOTS
Monsieur le Maire rappelle que la commission est renouvelée avec le conseil.
${DECIDED}
2- TARIFS
${DECIDED}
`,
    ],
    kind: 'minutes',
    subjects: [
      'DESIGNATION DES MEMBRES DES COMMISSAIRES TITULAIRES ET SUPPLEANTS- COMMISSION DES IMPOTS',
      'TARIFS',
    ],
  },
  {
    name: 'several decided under the name of one act, below an address and the day and place of the sitting',
    pages: [
      `SYNDICAT D'IRRIGATION DU BOIS
12 rue du Canal – 99500 Saint-Exemple
Tel. : 05.99.99.99.99

DELIBERATION DU SYNDICAT
SEANCE DU 20 MARS 2018 AU SIEGE DE L’ASSOCIATION A SAINT-EXEMPLE

L’an deux mille dix-huit et le 20 mars, le conseil syndical s’est réuni sous la présidence de Monsieur Bruno BOIS.

PRESENTS : Aline ARBRE, Bruno BOIS, Chloé CHÊNE

  • COTES A METTRE EN NON VALEURS

Le trésorier propose la mise en non-valeur d’une cote irrécouvrable.

Les membres du syndicat, après avoir délibéré, adoptent à l’unanimité cette proposition.

VOTE DU COMPTE ADMINISTRATIF 2017

Le président procède à l’exposé du compte.

Le Compte Administratif est approuvé à l’unanimité.
`,
    ],
    kind: 'minutes',
    subjects: ['• COTES A METTRE EN NON VALEURS', 'VOTE DU COMPTE ADMINISTRATIF 2017'],
  },
  {
    name: 'counts that the line end cut, « 7 pour, 4 » + « contre »',
    pages: [
      `CONSEIL MUNICIPAL DU 24 SEPTEMBRE 2015
PROCÈS-VERBAL
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE

Effacement des réseaux

Adopté à l'unanimité.

Accueil de réfugiés

La commune dispose d'un logement. Il est procédé à un vote : 2 pour, 1
contre. Le logement sera proposé à la préfecture.

Indemnité de gardiennage

${DECIDED}
`,
    ],
    kind: 'minutes',
    subjects: ['Effacement des réseaux', 'Accueil de réfugiés', 'Indemnité de gardiennage'],
  },
  {
    name: 'paragraphs on one line each: titles too, and one is a single word in capitals',
    pages: [
      `CONSEIL MUNICIPAL DU 8 MARS 2024
COMPTE RENDU
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE

${[
  ['TARIFS DE LA CANTINE', 'Convention de trois ans, signée avec le traiteur.'],
  ['SUBVENTIONS', 'Contrat passé avec chaque club, dont la durée est de trois ans.'],
  ["ACHAT D'UN TRACTEUR", 'Trois devis ont été demandés à des garages de la région de Beauval.'],
]
  .map(
    ([title, told]) =>
      `${title}\n${told}\nLe maire rappelle que ${'la dépense est prévue au budget et '.repeat(5)}que le crédit suffit.\nAprès en avoir délibéré, le conseil municipal approuve ce projet à l'unanimité de ses membres.\n`,
  )
  .join('\n')}`,
    ],
    kind: 'minutes',
    subjects: ['TARIFS DE LA CANTINE', 'SUBVENTIONS', "ACHAT D'UN TRACTEUR"],
  },
  {
    name: 'counts after those who vote, and a point put off that says « décide »; a title that begins with VOTE',
    pages: [
      `CONSEIL MUNICIPAL DU 8 MARS 2024
COMPTE RENDU
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE

* VOTE DES SUBVENTIONS
Le maire lit les demandes.
3 votants : 3 pour

* ACHAT D'UN TRACTEUR
Le conseil municipal décide d'attendre et reporte la décision à la réunion de juillet.

Points divers
La fête aura lieu en juin. Accord de tous.
`,
    ],
    kind: 'minutes',
    subjects: ['* VOTE DES SUBVENTIONS', "* ACHAT D'UN TRACTEUR"],
  },
  {
    name: 'what is told under « Informations », decided by others; a rubric that names who presents its items',
    pages: [
      `PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 8 MARS 2024

Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE
Absent : David DUNE

FINANCES (rapporteur : Bruno BOIS)

2024-01 : Décision modificative n° 1
Le conseil municipal, à l'unanimité, adopte la décision.

2024-02 : Tarifs de la cantine
Le conseil municipal, à l'unanimité, fixe les tarifs.

VOIRIE (rapporteure : Chloé CHÊNE)

2024-03 : Achat d'un tracteur
Le conseil municipal, à l'unanimité, accepte le devis.

INFORMATIONS
Le conseil communautaire a voté son budget à l'unanimité.
`,
    ],
    kind: 'minutes',
    subjects: ['Décision modificative n° 1', 'Tarifs de la cantine', "Achat d'un tracteur"],
    rubrics: [
      'FINANCES (rapporteur : Bruno BOIS)',
      'FINANCES (rapporteur : Bruno BOIS)',
      'VOIRIE (rapporteure : Chloé CHÊNE)',
    ],
  },
  {
    name: 'a roman rank before « INFORMATIONS »',
    pages: [
      `CONSEIL MUNICIPAL DU 8 MARS 2024
PROCÈS-VERBAL
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE

I - TARIFS DE LA CANTINE
${DECIDED}

II - ACHAT D'UN TRACTEUR
${DECIDED}

III - INFORMATIONS
Au conseil du syndicat, le budget a été voté à l'unanimité.
`,
    ],
    kind: 'minutes',
    subjects: ['TARIFS DE LA CANTINE', "ACHAT D'UN TRACTEUR"],
  },
  {
    name: 'titles in capitals with a colon, parts of the first without; rules between the lists',
    pages: [
      `CONSEIL MUNICIPAL DU 24 MARS 2024
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
`,
    ],
    kind: 'minutes',
    subjects: ['COMPTE ADMINISTRATIF 2023 :', 'COMPTE DE GESTION 2023 :'],
  },
  {
    name: 'a title right under the last line of the lists',
    pages: [
      `Réunion de Conseil Municipal du 21 mars 2024
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
`,
    ],
    kind: 'minutes',
    subjects: [
      'Approbation du Compte-Rendu de la réunion du 22 février 2024',
      "Étude du système d'assainissement de la commune",
    ],
  },
  {
    name: 'what was decided on the line of the title, after a colon or a full stop',
    pages: [
      `Mairie de Saint-Exemple
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
`,
    ],
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
    name: 'short minutes: each title above its outcome, or beside it',
    pages: [
      `COMPTE RENDU DU CONSEIL MUNICIPAL DU 12 MARS 2024\n\nPrésents : Mme ARBRE Aline, M. BOIS Bruno\nAbsent : M. DUNE David\n\nAdoption du dernier procès-verbal : à l'unanimité\nTarifs de la cantine 2024\nAdopté à l'unanimité.\nBancs du jardin public\nAdopté à l'unanimité.\nConvention avec le club de judo\nAdopté par 1 voix pour et 1 abstention.\n`,
    ],
    kind: 'minutes',
    subjects: [
      'Adoption du dernier procès-verbal',
      'Tarifs de la cantine 2024',
      'Bancs du jardin public',
      'Convention avec le club de judo',
    ],
  },
  {
    name: 'titles that stop, each above « Monsieur le Président : » who speaks on it',
    pages: [
      `Compte rendu de la réunion du conseil municipal\ndu jeudi 16 mai 2024\nMembres présents : MM. ARBRE Jacques, BOIS Bernard.\nMembres absents : Mme DUNE Laurence.\nTarifs du spectacle de juin.\nMonsieur le Président :\nJe vous propose de fixer le droit d'entrée à 3,00 €. Ce prix est celui de l'an dernier, et la salle\nest offerte par la ville voisine.\nAdopté à l'unanimité.\nNoms des rues de la cité.\nMonsieur le Président :\nLa commission s'est réunie deux fois et propose les noms que vous avez lus dans le dossier.\nAdopté à l'unanimité.\n`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs du spectacle de juin.', 'Noms des rues de la cité.'],
  },
  {
    name: 'under one title, a price and its outcome are no second title',
    pages: [
      `COMPTE RENDU DU CONSEIL MUNICIPAL DU 12 MARS 2024\n\nPrésents : Mme ARBRE Aline, M. BOIS Bruno\n\n1. Tarifs de la cantine\nLe maire propose un prix.\nRepas d'un enfant : 3 €\nAdopté à l'unanimité.\nRepas d'un adulte : 5 €\nAdopté à l'unanimité.\n\n2. Bancs du jardin\nLe maire présente un devis.\nAdopté à l'unanimité.\n`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs de la cantine', 'Bancs du jardin'],
  },
  {
    name: 'a title and its outcome on one line, right under the name of who helps the secretary',
    pages: [
      `RÉUNION DU CONSEIL MUNICIPAL\nDU 25 JUIN 2024\nÉtaient présents : Mesdames et Messieurs\nAline ARBRE, Bruno BOIS\nLe Conseil Municipal décide à l’unanimité que Madame\nAline ARBRE sera Secrétaire de séance.\nSecrétaire auxiliaire :\nMadame Sylvie DUNE\nAdoption du dernier procès-verbal : à l’unanimité\nN° 2024/11\nCOMMISSION DES IMPÔTS\nLe maire rappelle que cette commission doit être formée.\n${DECIDED}\nN° 2024/12\nTARIFS\nLe maire propose des tarifs.\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['Adoption du dernier procès-verbal', 'COMMISSION DES IMPÔTS', 'TARIFS'],
    numbers: [undefined, '2024/11', '2024/12'],
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
    name: 'a sitting that no title announces, its lists parted by dashes below a gap',
    pages: [
      `Conseil municipal du 12.03.24\n\nÉtaient présents :\n\nAline ARBRE - Bruno BOIS - Chloé CHÊNE\n\n2) Tarifs de la cantine\n\nLe conseil approuve à l'unanimité les nouveaux tarifs.\n`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs de la cantine'],
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
    name: 'decisions told one by one are those of a sitting',
    pages: [
      `Conseil de communauté\nRELEVÉ DE DÉCISIONS\nRÉUNION DU 12 MARS 2024\nLors de la séance du 12/03/2024, le conseil a examiné les points suivants :\n1. ACHAT D'UN BÂTIMENT\nLe projet réunira deux services.\n${DECIDED}\n2. DEMANDE DE SUBVENTION\nLe Président propose un plan de financement.\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ["ACHAT D'UN BÂTIMENT", 'DEMANDE DE SUBVENTION'],
  },
  {
    name: 'a heading of the report that says the title again is no more of it; one that does not is',
    pages: [
      `PROCÈS-VERBAL DE LA RÉUNION DU CONSEIL MUNICIPAL\nDU 12 MARS 2024\n\nPrésents : Aline ARBRE, Bruno BOIS\n\n2024.03.12 - 1 HALLE : CHOIX DE L'ARCHITECTE DU PROJET ET\n\nEMPRUNT POUR LES TRAVAUX\n\nCHOIX DE L'ARCHITECTE DU PROJET (LOT 1)\n\nTrois architectes ont été consultés.\n\n${DECIDED}\n\n2024.03.12 - 2 ACHAT D'UN TRACTEUR POUR LE SERVICE\n\nDES ESPACES VERTS\n\nDeux offres ont été reçues.\n\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: [
      "HALLE : CHOIX DE L'ARCHITECTE DU PROJET ET EMPRUNT POUR LES TRAVAUX",
      "ACHAT D'UN TRACTEUR POUR LE SERVICE DES ESPACES VERTS",
    ],
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
    name: 'votes in favour in quotation marks; communes before those absent',
    pages: [
      `PROCÈS-VERBAL DU COMITÉ\n\nPRÉSENTS :\nBEAUVAL : M. ARBRE, M. BOIS\nABSENTS - EXCUSÉS :\nAUMONT : M. CHÊNE\nÉPINAY Sur Orge : M. DUNE\nI – Approbation du procès-verbal de mai\nLe président appelle les délégués à approuver le procès-verbal de mai, qui leur a été remis.\nLes membres présents adoptent le procès-verbal à 14 VOIX « POUR »\nII – Réseau d'assainissement – 1re tranche\nLe président rappelle que le diagnostic du réseau d'assainissement, confié à un bureau d'études, a été\n`,
    ],
    kind: 'minutes',
    subjects: ['Approbation du procès-verbal de mai', "Réseau d'assainissement – 1re tranche"],
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
    name: 'titles with a full stop alone between gaps; who keeps the minutes, and a sentence that announces, are none',
    pages: [
      `L'an deux mil vingt-quatre et le douze mars, le conseil municipal s'est réuni.\n\nÉtaient présents : Aline ARBRE, Bruno BOIS.\n\nSecrétariat de séance : BOIS.\n\nLe compte rendu de février est approuvé à l'unanimité.\n\nFrais de publicité.\n\nPlusieurs conseillers demandent que la page du guide soit payée par la commune.\nLe résultat du vote est :\nPOUR : 10\nCONTRE : 5\n\nProjet de moulin à vent.\n\nMonsieur le Maire demande au conseil de se prononcer sur ce projet qui est proche du bourg.\nLe Conseil émet donc un avis défavorable.\n`,
    ],
    kind: 'minutes',
    subjects: ['Frais de publicité.', 'Projet de moulin à vent.'],
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
    name: 'titles right above who reads the report, among headings of its parts',
    pages: [
      `CONSEIL MUNICIPAL DU 24 MARS 2006\nPrésents : MM. ARBRE, BOIS.\nMonsieur BOIS a été désigné secrétaire de séance.\nLe compte-rendu a été lu et approuvé.\nMAISON DU LIVRE – Achat de mobilier :\nMadame ARBRE donne lecture du rapport suivant :\nLA BONNE ÉTAGÈRE\nAU BUREAU FLEURI\n15 087,60 €\nNous proposons de retenir la première.\nAdopté à l'unanimité par le Conseil Municipal,\nACHAT DE MATÉRIEL\nMonsieur BOIS donne lecture du rapport suivant :\nACHAT DE VASQUES ET DE POTS\nIl convient de prévoir des pots.\nAdopté, sauf par M. ARBRE qui s'abstient.\nTRAVAUX :\nAIRE DE JEUX :\nMonsieur BOIS donne lecture du rapport suivant :\nUne aire de jeux a été faite.\nAdopté à l'unanimité par le Conseil Municipal,\n`,
    ],
    kind: 'minutes',
    subjects: ['MAISON DU LIVRE – Achat de mobilier :', 'ACHAT DE MATÉRIEL', 'AIRE DE JEUX :'],
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
    name: 'a first item under the lists, counted in a table; the lists end at it',
    pages: [
      `PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 20 NOVEMBRE 2025

Présents : Aline ARBRE, Bruno BOIS.

Secrétaire de séance : Aline ARBRE

➢ Approbation du procès-verbal du 2 octobre 2025

Aucune observation.

Votants\tPour\tContre\tAbstention
2\t2\t0\t0

➢ Assiette des coupes de bois 2026

Votants\tPour\tContre\tAbstention
2\t1\t0\t1

➢ Motion sur la fermeture du bureau de poste

Votants\tPour\tContre\tAbstention
2\t2\t0\t0
`,
    ],
    kind: 'minutes',
    subjects: [
      'Approbation du procès-verbal du 2 octobre 2025',
      'Assiette des coupes de bois 2026',
      'Motion sur la fermeture du bureau de poste',
    ],
  },
  {
    name: 'a ranked first item, of which a line names somebody',
    pages: [
      `COMPTE RENDU DU CONSEIL MUNICIPAL DU 28 MARS 2019

Présents : Aline ARBRE, Bruno BOIS.

Absent : David DUNE.

1°) COMPTES ADMINISTRATIFS 2018

Sous la présidence de M. Bruno BOIS, le conseil examine les comptes de la commune et de l'eau. Hors
de la présence de Mme Aline ARBRE, le conseil municipal approuve à l'unanimité ces comptes.

2°) VOTE DES TAXES

${DECIDED}
`,
    ],
    kind: 'minutes',
    subjects: ['COMPTES ADMINISTRATIFS 2018', 'VOTE DES TAXES'],
  },
  {
    name: 'a title alone, and under it only the few words by which the council answers',
    pages: [
      `RELEVÉ DE DÉCISIONS DU CONSEIL MUNICIPAL DU 8 SEPTEMBRE 2022

Présents : Aline ARBRE, Bruno BOIS.

Tarif de la garderie périscolaire
Le conseil municipal décide, à l'unanimité, de passer le tarif de 1,00 € à 1,10 € le quart d'heure.

Ordures ménagères : rapport annuel
Le conseil municipal prend acte du rapport annuel.

Vente du terrain de la Croix
${DECIDED}
`,
    ],
    kind: 'minutes',
    subjects: [
      'Tarif de la garderie périscolaire',
      'Ordures ménagères : rapport annuel',
      'Vente du terrain de la Croix',
    ],
  },
  {
    name: 'a theme over the title; the first heading of the report; an account by its parts; a vote that the end cuts',
    pages: [
      `CONSEIL MUNICIPAL DU 8 MARS 2024
COMPTE RENDU
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE

Délibération n° 2024-08-1 : FINANCES

Fixation des indemnités des élus

Le maire fait savoir que le conseil fixe les indemnités des élus.
${DECIDED}

Délibération n° 2024-08-2 : Compte administratif et compte de gestion 2023
Bilan 2023
Monsieur Bruno BOIS indique que les deux comptes concordent.
${DECIDED}

Délibération n° 2024-08-3 : COMPTES ADMINISTRATIFS 2023 :
Commune :
Le compte administratif 2023 de la commune se résume ainsi :
${DECIDED}

Délibération n° 2024-08-4 – Décision modificative au budget annexe (Eau)
Voté à l'unanimit`,
    ],
    kind: 'minutes',
    subjects: [
      'Fixation des indemnités des élus',
      'Compte administratif et compte de gestion 2023',
      'COMPTES ADMINISTRATIFS 2023 :',
      'Décision modificative au budget annexe (Eau)',
    ],
    numbers: ['2024-08-1', '2024-08-2', '2024-08-3', '2024-08-4'],
  },
  {
    name: 'titles of a word, over who speaks or what was decided, after a gap or a vote',
    pages: [
      `PROCÈS-VERBAL DE LA SÉANCE DU 12 MARS 2024
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE

Tracteur
Le maire propose l'achat d'un tracteur.
${DECIDED}
Voirie :
Le maire propose de refaire le chemin du Moulin.
Adopté par 2 voix pour et 1 contre.

Eau potable :
Le prix augmente de 2 %.
Adopté à l'unanimité.

Cimetière
Adopté à l'unanimité.

Débat
Mme BOIS demande ce qu'il en est.

Vote
${DECIDED}
`,
    ],
    kind: 'minutes',
    subjects: ['Tracteur', 'Voirie :', 'Eau potable :', 'Cimetière'],
  },
  {
    name: 'ranks of two figures alone on their line, above the titles',
    pages: [
      `PROCÈS-VERBAL DE LA SÉANCE DU 12 MARS 2024
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE

Finances
2.1
Tarifs de la cantine
${DECIDED}
2.2
Achat d'un tracteur
${DECIDED}
3.1
Vente du presbytère
${DECIDED}
`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs de la cantine', "Achat d'un tracteur", 'Vente du presbytère'],
    numbers: ['2.1', '2.2', '3.1'],
  },
  {
    name: 'the same below the titles',
    pages: [
      `PROCÈS-VERBAL DE LA SÉANCE DU 12 MARS 2024
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE

Tarifs de la cantine
2.1
Le maire propose l'augmentation des tarifs de la cantine pour la rentrée.
${DECIDED}
Achat d'un tracteur
2.2
Le maire propose l'achat d'un tracteur auprès de l'entreprise locale.
${DECIDED}
`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs de la cantine', "Achat d'un tracteur"],
  },
  {
    name: 'short lines of the report, right under the titles',
    pages: [
      `PROCÈS-VERBAL DE LA SÉANCE DU 12 MARS 2024
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE

2024-01 Achat d'un tracteur
Trois devis ont été reçus
${DECIDED}
2024-02 Vente du presbytère
Estimation des Domaines : 80 000 €
${DECIDED}
2024-03 Numérotation des rues
Pas de remarque
${DECIDED}
2024-04 Tarifs du cimetière
Concession trentenaire : 200 €
Concession cinquantenaire : 350 €
${DECIDED}
2024-05 Convention avec le club nautique
Durée : trois ans
${DECIDED}
2024-06 Convention avec les associations qui
sont logées par la commune
${DECIDED}
`,
    ],
    kind: 'minutes',
    subjects: [
      "Achat d'un tracteur",
      'Vente du presbytère',
      'Numérotation des rues',
      'Tarifs du cimetière',
      'Convention avec le club nautique',
      'Convention avec les associations qui sont logées par la commune',
    ],
  },
  {
    name: 'minutes approved in the words of their title',
    pages: [
      `COMPTE RENDU DU CONSEIL MUNICIPAL DU 8 MARS 2024
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE

Approbation du compte rendu de la séance du 11 janvier 2024 Le compte rendu de la séance du 11 janvier est approuvé à l'unanimité.

N° 2024/10 : Tarifs de la cantine
${DECIDED}
`,
    ],
    kind: 'minutes',
    subjects: ['Approbation du compte rendu de la séance du 11 janvier 2024', 'Tarifs de la cantine'],
  },
  {
    name: 'a title, then its result in parentheses',
    pages: [
      `COMPTE RENDU DU CONSEIL MUNICIPAL DU 8 MARS 2024
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE

N° 2024/10 : Vote du budget de la régie (adopté à l'unanimité)

N° 2024/11 : Tarifs de la cantine (adopté à l'unanimité)
`,
    ],
    kind: 'minutes',
    subjects: ['Vote du budget de la régie', 'Tarifs de la cantine'],
  },
  {
    name: 'minutes approved by voices after a comma',
    pages: [
      `SÉANCE DU CONSEIL MUNICIPAL DU 8 MARS 2024
COMPTE RENDU
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE

Approbation du compte rendu du conseil municipal du lundi 8 janvier 2024, à 3 voix pour.

1ère DÉLIBÉRATION : Tarifs de la cantine.
Le maire expose les tarifs.
${DECIDED}
`,
    ],
    kind: 'minutes',
    subjects: [
      'Approbation du compte rendu du conseil municipal du lundi 8 janvier 2024',
      'Tarifs de la cantine.',
    ],
  },
  {
    name: 'minutes approved on the line of their title, under the label of the agenda',
    pages: [
      `COMPTE RENDU DU COMITÉ SYNDICAL DU 8 MARS 2024
Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE

ORDRE DU JOUR :

APPROBATION DU PROCÈS-VERBAL DU COMITÉ SYNDICAL DU 10 JANVIER 2024 À L'UNANIMITÉ

Le Président propose d'ajouter un point à l'ordre du jour.

TARIFS DE LA REDEVANCE 2024

Le Président présente les tarifs que la commission a étudiés en janvier dernier.
${DECIDED}
`,
    ],
    kind: 'minutes',
    subjects: [
      'APPROBATION DU PROCÈS-VERBAL DU COMITÉ SYNDICAL DU 10 JANVIER 2024',
      'TARIFS DE LA REDEVANCE 2024',
    ],
  },
];

const test = suite('layouts: minutes titles');
for (const one of cases) test(one.name, () => assertRead(one));
test.run();
