import { suite } from 'uvu';
import { assertRead, type Case, DECIDED } from './reading.ts';

/** Texts that lost their line ends, or have titles and reports on one line. */
const cases: Case[] = [
  {
    name: 'lost line ends: « Après s’être fait présenter » after a title in capitals',
    pages: [
      `SÉANCE DU CONSEIL MUNICIPAL DU 20 FÉVRIER 2024\n\nPrésents : Mme Aline ARBRE, M. Bruno BOIS, Mme Chloé CHÊNE.\n\nAPPROBATION DU COMPTE DE GESTION Après s’être fait présenter le budget primitif et les décisions modificatives de l’exercice qui s’y rattachent, le détail des dépenses effectuées et celui des mandats délivrés, les bordereaux et le compte dressé par le receveur, accompagné des états de l’actif. ${DECIDED}\n\nTARIFS DE LA CANTINE Après avoir entendu la commission des écoles, réunie le 3 février en présence des parents élus et de la directrice, sur les prix des repas et du goûter qui n’avaient pas changé depuis trois ans, et sur le devis de la société qui les livre chaque matin à la cantine. ${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['APPROBATION DU COMPTE DE GESTION', 'TARIFS DE LA CANTINE'],
  },
  {
    name: 'lost line ends: the first rank, after the colon that announces the items',
    pages: [
      'COMPTE RENDU DU CONSEIL MUNICIPAL DU 9 JUIN 2024 Étaient présents : Mme Aline ARBRE, M. Bruno BOIS, Mme Chloé CHÊNE. Secrétaire de séance : M. Bruno BOIS. L’ordre du jour est alors abordé : 1/ Validation du compte-rendu du 26 avril 2024. Le conseil municipal, à l’unanimité, valide ce compte-rendu. 2/ Achat d’un tracteur. Le conseil municipal, à l’unanimité, approuve l’achat.',
    ],
    kind: 'minutes',
    subjects: ['Validation du compte-rendu du 26 avril 2024.', 'Achat d’un tracteur.'],
  },
  {
    name: 'lost line ends: a year and a full stop, then a title in capitals',
    pages: [
      `COMPTE RENDU DU CONSEIL MUNICIPAL DU 18 JUILLET 2024 Présents : Mme Aline ARBRE, M. Bruno BOIS. Secrétaire de séance : Chloé CHÊNE Adoption à l’unanimité du procès-verbal du 7 juin 2024. DÉCISION MODIFICATIVE – BUDGET COMMUNAL M. BOIS présente les dépassements de crédits de la voirie. ${DECIDED} TARIFS DE LA CANTINE M. le Maire propose de les laisser. ${DECIDED}`,
    ],
    kind: 'minutes',
    subjects: ['DÉCISION MODIFICATIVE – BUDGET COMMUNAL', 'TARIFS DE LA CANTINE'],
  },
  {
    name: 'lost line ends: titles in capitals, then « La commune ne … », « Notre syndicat »',
    pages: [
      `COMPTE RENDU DU CONSEIL MUNICIPAL DU 5 JUILLET 2019\n\nPrésents : Mme Aline ARBRE, M. Bruno BOIS.\n\nN° 2019-27 : MISE À DISPOSITION DE LA SALLE La commune ne dispose plus de local pour les familles lors des obsèques, et plusieurs d’entre elles ont demandé en mairie que la salle leur soit prêtée. Après en avoir délibéré, le Conseil Municipal accepte à l’unanimité, de mettre à disposition gratuitement la salle le jour des obsèques.\n\nN° 2019-28 : ÉCLAIRAGE PUBLIC – ADHÉSION AU SYNDICAT Notre commune entretient ses lanternes elle-même depuis vingt ans, et les nacelles qui le permettent sont devenues trop coûteuses pour elle, comme la commission des travaux l’a constaté. Après en avoir délibéré, le Conseil Municipal accepte à l’unanimité cette adhésion.\n`,
    ],
    kind: 'minutes',
    subjects: ['MISE À DISPOSITION DE LA SALLE', 'ÉCLAIRAGE PUBLIC – ADHÉSION AU SYNDICAT'],
    numbers: ['2019-27', '2019-28'],
  },
  {
    name: 'lost line ends: an address, a full stop, then the title of the minutes',
    pages: [
      'Mairie de SAINT-EXEMPLE\n\n5, rue de la Mairie, 99000 SAINT-EXEMPLE - mail : mairie@exemple.fr . COMPTE RENDU DE RÉUNION DU CONSEIL MUNICIPAL SÉANCE DU 22 MARS 2024 L’an deux mil vingt-quatre, le vingt-deux mars, le conseil s’est réuni à la mairie. Étaient présents : Mme Aline ARBRE, M. Bruno BOIS, Mme Chloé CHÊNE. Secrétaire de séance : Bruno BOIS.\n\nLe Maire informe le conseil d’un ajout à l’ordre du jour. 1. VOTE DU COMPTE DE GESTION 2023. Le maire donne la parole à Mme Chloé CHÊNE, adjointe chargée des finances, afin d’exposer les chiffres du compte de gestion et leur concordance avec le compte administratif. Le Conseil Municipal, après en avoir délibéré, APPROUVE, à l’unanimité, ce compte.',
    ],
    kind: 'minutes',
    subjects: ['VOTE DU COMPTE DE GESTION 2023.'],
  },
  {
    name: 'lost line ends: after a holder, the mayor, named, opens the sitting',
    pages: [
      'COMPTE RENDU DE LA SÉANCE DU CONSEIL MUNICIPAL DU 29 JUIN 2024 Présents : Mmes, MM. Aline ARBRE, Bruno BOIS, Chloé CHÊNE. Excusé : M. Luc ROUX Procurations : M. Luc ROUX à Mme Chloé CHÊNE Le Maire, Aline ARBRE ouvre la séance à 18H00 en soumettant au vote le compte rendu de la précédente réunion. 1. Achat d’un tracteur. Le conseil municipal, à l’unanimité, approuve l’achat.',
    ],
    kind: 'minutes',
    subjects: ['Achat d’un tracteur.'],
  },
  {
    name: 'lost line ends: in capitals, who is elected secretary stands before the verb',
    pages: [
      'COMPTE RENDU CONSEIL MUNICIPAL 11 AVRIL 2024 L’an deux mille vingt-quatre, le onze avril, s’est réuni en séance publique le Conseil Municipal, sous la présidence de Mme Aline ARBRE, Maire. PRÉSENTS : ALINE ARBRE, BRUNO BOIS, CHLOÉ CHÊNE. ABSENTS : LUC ROUX, PAUL PIN. CHLOÉ CHÊNE EST ÉLUE SECRÉTAIRE À L’UNANIMITÉ. 1. Achat d’un tracteur. Le conseil municipal, à l’unanimité, approuve l’achat.',
    ],
    kind: 'minutes',
    subjects: ['Achat d’un tracteur.'],
  },
  {
    name: 'lost line ends: ranks with a degree sign',
    pages: [
      'RÉUNION DU CONSEIL MUNICIPAL DU 22 OCTOBRE 2024 Sur convocation du Maire, le conseil municipal s’est réuni à la mairie sous la présidence de M. Bruno BOIS, Maire. Étaient présents : Mmes ARBRE, CHÊNE MM. BOIS, ROUX Secrétaire de séance : M. ROUX Le quorum étant atteint, la séance peut commencer. 1° - Lecture et approbation du procès-verbal de la précédente réunion Le précédent compte-rendu est adopté à l’unanimité. 2°) Achat d’un tracteur Le conseil municipal, à l’unanimité, approuve l’achat.',
    ],
    kind: 'minutes',
    subjects: ['Lecture et approbation du procès-verbal de la précédente réunion', 'Achat d’un tracteur'],
  },
  {
    name: 'lost line ends: numbers by year, month and rank',
    pages: [
      'COMPTE-RENDU DE SÉANCE DU CONSEIL MUNICIPAL DU 4 MARS 2024 Étaient présents : Mme Aline ARBRE, M. Bruno BOIS, Mme Chloé CHÊNE. Secrétaire de séance : M. Bruno BOIS ****** 2024 03 n°01 – Procès-verbal du 8 janvier 2024. Après en avoir délibéré, à l’unanimité des membres présents, les conseillers valident le procès-verbal. 2024 03 n°02 – Tarifs de la cantine. Après en avoir délibéré, le conseil municipal approuve, à l’unanimité, ces tarifs.',
    ],
    kind: 'minutes',
    subjects: ['Procès-verbal du 8 janvier 2024.', 'Tarifs de la cantine.'],
    numbers: ['2024 03 n°01', '2024 03 n°02'],
  },
  {
    name: 'lost line ends: « Aucune remarque » after a title',
    pages: [
      'COMPTE RENDU DU CONSEIL MUNICIPAL DU 10 MARS 2022 Étaient présents : Mme Aline ARBRE, M. Bruno BOIS, Mme Chloé CHÊNE. 1 - Compte rendu du conseil du 27 janvier 2022 Aucune remarque n’étant formulée, le compte rendu est adopté à l’unanimité. 2 - Demande de subvention Monsieur le maire rappelle les besoins. Le conseil municipal, à l’unanimité, sollicite une subvention.',
    ],
    kind: 'minutes',
    subjects: ['Compte rendu du conseil du 27 janvier 2022', 'Demande de subvention'],
  },
  {
    name: 'lost line ends: a title, then somebody speaks by name',
    pages: [
      'PROCÈS VERBAL DU CONSEIL MUNICIPAL SÉANCE DU 16 NOVEMBRE 2024 Etaient présents : Mmes et MM. Aline ARBRE, Bruno BOIS. Absents représentés : Mme Ève ORME (Aline ARBRE), Luc ROUX (Bruno BOIS). Monsieur Bruno BOIS, Maire ouvre la séance. Adoption du procès-verbal de la séance du 20 octobre 2024 Monsieur Bruno BOIS demande si des conseillers ont des remarques. Le procès-verbal est adopté par 20 voix pour et 2 abstentions. Statuts du syndicat des écoles Monsieur Bruno BOIS présente le projet de statuts que le comité a préparé. Le Conseil municipal approuve à l’unanimité ces statuts.',
    ],
    kind: 'minutes',
    subjects: ['Adoption du procès-verbal de la séance du 20 octobre 2024', 'Statuts du syndicat des écoles'],
  },
  {
    name: 'minutes that lost their line ends, roman ranks',
    pages: [
      'COMPTE RENDU DE LA SÉANCE DU 4 JUIN 2015\nPrésents : M. Aline ARBRE, M. Bruno BOIS. I. Décision modificative n° 1. Le maire présente la décision, et le conseil municipal l’approuve à l’unanimité. II. Subvention au club de lecture. Le maire propose 300 €. Le conseil municipal accepte à l’unanimité. III. Toit de l’école. Après en avoir délibéré, le conseil municipal le fait réparer.',
    ],
    kind: 'minutes',
    subjects: ['Décision modificative n° 1.', 'Subvention au club de lecture.', 'Toit de l’école.'],
  },
  {
    name: 'lost line ends: a title, then « Je vous propose »; proxies that the mayor reads out after the call',
    pages: [
      'PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 23 MARS 2024 Étaient présents : Mme Aline ARBRE, M. Bruno BOIS. Excusés : Mme Ève ORME M. Luc ROUX Après avoir procédé à l’appel des conseillers, M. le Maire donne lecture à l’Assemblée des procurations reçues : Mme Ève ORME à M. Bruno BOIS.\n\nQuestion n°1 Objet : Tarifs de la cantine pour 2024 Je vous propose d’approuver les tarifs qui sont joints à la présente note et qui ont été vus par la commission des écoles, réunie le 3 mars en présence des parents élus et de la directrice. Le conseil municipal, à l’unanimité, les approuve.\n\nQuestion n°2 Objet : Achat d’un tracteur Je vous prie de bien vouloir en délibérer, au vu du devis de la société qui a été reçu en mairie le 2 mars et qui comprend la reprise de l’ancien tracteur de la commune. Le conseil municipal, à l’unanimité, approuve l’achat.',
    ],
    kind: 'minutes',
    subjects: ['Objet : Tarifs de la cantine pour 2024', 'Objet : Achat d’un tracteur'],
  },
  {
    name: 'a label, a title and what is asked of the council, on one short line',
    pages: [
      'PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 23 MARS 2024\nÉtaient présents : Mme Aline ARBRE, M. Bruno BOIS.\n\nQuestion n°1 Objet : Tarifs de la cantine pour 2024 Je vous prie de bien vouloir les approuver.\nLe conseil municipal, à l’unanimité, les approuve.\n\nQuestion n°2 Objet : Achat d’un tracteur Il vous est proposé d’en délibérer.\nLe conseil municipal, à l’unanimité, approuve l’achat.',
    ],
    kind: 'minutes',
    subjects: ['Objet : Tarifs de la cantine pour 2024', 'Objet : Achat d’un tracteur'],
  },
  {
    name: 'the approval of the minutes and its answer, on one short line',
    pages: [
      'PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 23 MARS 2024\n\nÉtaient présents : Mme Aline ARBRE, M. Bruno BOIS.\n\nDésignation d’un secrétaire de séance M. Bruno BOIS est désigné secrétaire de séance.\n\nApprobation du compte-rendu de la séance du 11 janvier 2024 Le compte-rendu de la séance du 11 janvier est approuvé à l’unanimité.\n\nTarifs de la cantine\n\nLe maire propose les tarifs de l’an dernier, que les familles connaissent. Le conseil municipal, à l’unanimité, les approuve.',
    ],
    kind: 'minutes',
    subjects: ['Approbation du compte-rendu de la séance du 11 janvier 2024', 'Tarifs de la cantine'],
  },
  {
    name: 'a title in capitals and what was voted on its line, under « Ordre du jour »',
    pages: [
      'COMPTE-RENDU DU CONSEIL MUNICIPAL DU 23 MARS 2024\n\nÉtaient présents : Mme Aline ARBRE, M. Bruno BOIS.\n\nORDRE DU JOUR :\n\nAPPROBATION DU PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 10 NOVEMBRE 2023 A L’UNANIMITÉ\n\nLe maire propose de rajouter un point à l’ordre du jour : délibération sur la facturation du t',
    ],
    kind: 'minutes',
    subjects: ['APPROBATION DU PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 10 NOVEMBRE 2023'],
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
    name: 'lost line ends: after the colon of a title, who speaks has an office',
    pages: [
      `COMMUNE DE SAINT-EXEMPLE RÉUNION DU CONSEIL MUNICIPAL DU 28 MARS 2024 La séance a été ouverte à 20h00 Étaient présents : ARBRE Aline, BOIS Bruno, CHÊNE Chloé. Absents : DUNE David. M. BOIS Bruno a été nommé secrétaire de séance. 1. Programme des coupes – travaux : M. PIN, agent de l'office propose les travaux. Le conseil municipal décide à la majorité (contre 1 ; pour 2) de les faire. 2. Adhésion de Beauval au syndicat : Le Maire informe le conseil de cette demande. ${DECIDED}`,
    ],
    kind: 'minutes',
    subjects: ['Programme des coupes – travaux :', 'Adhésion de Beauval au syndicat :'],
  },
  {
    name: 'lost line ends: a title after « Secrétaire : », after stars, and after what was voted',
    pages: [
      `1 Conseil Municipal du 5 avril 2024 Compte-rendu L’an deux mil vingt-quatre, le cinq avril, le Conseil Municipal de la Commune de BEAUVAL s'est réuni sous la présidence de Mme ARBRE, Maire. Présents : Mme ARBRE, M. BOIS, Mme CHÊNE. Absent : M. DUNE Secrétaire de séance : M. BOIS ***** Mme la Maire ouvre la séance. ***** Adoption du compte-rendu du Conseil Municipal du 28 février 2024 Mme la Maire soumet à l’approbation le compte-rendu du 28 février 2024. Accord à l’unanimité des membres présents et représentés Tarifs de la cantine Mme la Maire propose les tarifs de l’an dernier, que les familles connaissent. Accord à l’unanimité des membres présents et représentés`,
    ],
    kind: 'minutes',
    subjects: ['Adoption du compte-rendu du Conseil Municipal du 28 février 2024', 'Tarifs de la cantine'],
  },
  {
    name: 'lost line ends: a title in capitals after the name of the secretary',
    pages: [
      `COMPTE RENDU DE LA SÉANCE DU CONSEIL MUNICIPAL DU 30 juillet 2024 Nombre de Conseillers en exercice : 3 PRÉSENTS : ARBRE Aline, BOIS Bruno, CHÊNE Chloé Absent : M. DUNE Secrétaire : M. BOIS. APPROBATION DU COMPTE-RENDU DU 22 JUIN 2024 Le compte-rendu de la réunion du 22 juin 2024 est adopté à l’unanimité. ACHAT D’UN CAMION Le Conseil Municipal, après en avoir délibéré, approuve cet achat, que le budget prévoit.`,
    ],
    kind: 'minutes',
    subjects: ['APPROBATION DU COMPTE-RENDU DU 22 JUIN 2024', 'ACHAT D’UN CAMION'],
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
    name: 'points added to the agenda, then nothing but an agenda of numbers on one line',
    pages: [
      `PROCÈS-VERBAL\n\nPrésents : Aline ARBRE, Bruno BOIS\n\nLe maire demande l'autorisation d'ajouter un point à l'ordre du jour et d'en supprimer un :\n\nPoint à ajouter : Parcours de la forêt\n\nPoint à supprimer : Place de la mairie et rue des Ormes\n\nLe maire explique que le point à supprimer est repoussé à la réunion suivante, faute d'avis des domaines.\n\nÀ l'unanimité, le conseil municipal accepte.\n\nAffaires inscrites à l'ordre du jour\n\n2024_05_01 - Modification des statuts de la communauté pour le transfert de la compétence des mobilités 2024_05_02 - Augmentation du temps de travail d'un agent 2024_05_03 - Projet d'extension de la mairie - plan de financement 2024_05_04 - Convention de participation aux frais de scol`,
    ],
    kind: 'minutes',
    subjects: [],
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
    name: 'counts of a vote are no ranks of items',
    pages: [
      `PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 12 MARS 2024\n\nPrésents : ARBRE Aline, BOIS Bruno, CHÊNE Chloé\n\n${[1, 2, 3].map((rank) => `Point n° ${rank} : Travaux de la rue ${rank}\nLe maire rappelle que ${'la chaussée est à refaire et '.repeat(10)}que le devis est prêt.\nVote : Pour 11 – Contre 0 – Abstention 0\n`).join('\n')}`,
    ],
    kind: 'minutes',
    subjects: ['Travaux de la rue 1', 'Travaux de la rue 2', 'Travaux de la rue 3'],
  },
  {
    name: 'two titles run into what was decided',
    pages: [
      `mercredi 23 septembre\n\nAu conseil municipal\n\nL'an deux mille vingt, le dix-sept septembre, le conseil municipal s'est réuni à la mairie.\n\nÉtaient présents : MM. ARBRE, BOIS, Mme CHÊNE.\n\nSubvention : Après en avoir délibéré, le conseil municipal décide d'attribuer 1500 € à l'association du moulin.\n\nDélibération portant sur le temps de travail : Après en avoir délibéré, à l'unanimité le conseil municipal décide :\n1) de fixer à 20 heures la semaine.\n`,
    ],
    kind: 'minutes',
    subjects: ['Subvention :', 'Délibération portant sur le temps de travail :'],
  },
];

const test = suite('layouts: lost line ends');
for (const one of cases) test(one.name, () => assertRead(one));
test.run();
