import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { acts } from './helpers/acts-shown.ts';

/** Minutes that say little: an item is a line or two, and its vote a few words. */

const HEAD = `MAIRIE DE VALBRUME
COMPTE RENDU DU CONSEIL MUNICIPAL
du 12 mars 2024
Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE
Absente excusée : Mme Anne PIN (pouvoir à M. Luc HÊTRE)
Secrétaire de séance : Mme Ève SAULE
`;

const CASES: { name: string; items: string; expected: string[] }[] = [
  {
    name: 'a title that a stop parts from its paragraph; one word for what was put off or withdrawn',
    items: `
1) Budget primitif 2024. Le Maire présente le budget, équilibré à 214 600 €. Le
budget est voté à l'unanimité.
2) Subventions. Les subventions suivantes sont accordées : École de ski 150 €.
Unanimité.
3) Véhicule du garde. Le conseil souhaite d'autres devis.
Reporté.
4) Cession du presbytère. Retiré.`,
    expected: [
      '1 · Budget primitif 2024 · adopted unanimous - 0 0 -',
      '2 · Subventions · adopted unanimous - 0 0 -',
      '3 · Véhicule du garde · adjourned - - - - -',
      '4 · Cession du presbytère · withdrawn - - - - -',
    ],
  },
  {
    name: 'points put on the agenda under its title are no act',
    items: `
Approbation du compte rendu
Le conseil approuve à l'unanimité le compte rendu du 14 février 2024.

Ordre du jour du conseil municipal

Le Maire demande de rajouter en questions diverses la désignation d'un délégué. Le conseil, à l'unanimité, approuve ce rajout.

Tarifs de la cantine
Le conseil adopte à l'unanimité les tarifs.`,
    expected: [
      '- · Approbation du compte rendu · adopted unanimous - 0 0 -',
      '- · Tarifs de la cantine · adopted unanimous - 0 0 -',
    ],
  },
  {
    name: 'members who agree to add matters to the agenda decide on none of them',
    items: `
- Mme Ève SAULE est élue secrétaire de séance.
- Sur proposition de M. le Maire, les membres conviennent à l'unanimité d'ajouter 2 délibérations à l'ordre du jour (création d'un poste - création d'un emploi)`,
    expected: [],
  },
  {
    name: 'accounts of the collector on which there is nothing to say',
    items: `
Compte de gestion 2023
Le conseil municipal déclare que le compte de gestion du receveur n'appelle ni observation ni réserve de sa part.

Tarifs de la cantine
Le conseil adopte à l'unanimité les tarifs.`,
    expected: [
      '- · Compte de gestion 2023 · adopted - - - - -',
      '- · Tarifs de la cantine · adopted unanimous - 0 0 -',
    ],
  },
  {
    name: 'initials for the votes, alone on a line',
    items: `
Restes à charge du voyage scolaire
L'école sollicite la commune. La participation serait de 25 € par élève.

P : 5   C : 0   A : 0

Achat d'une balayeuse
M. HÊTRE a visité trois concessionnaires.

P : 3   C : 1   A : 1`,
    expected: [
      '- · Restes à charge du voyage scolaire · adopted - 5 0 0 -',
      "- · Achat d'une balayeuse · adopted - 3 1 1 -",
    ],
  },
  {
    name: 'what the council decides after a clause, across a line end, or of what a pronoun tells',
    items: `1°) CONTRAT D'ASSURANCE
Le contrat arrivant à échéance au 31 décembre, le Conseil autorise le
Maire à en souscrire un nouveau.
2°) CHEMIN DE BELLEVUE
Le mur menace de s'effondrer. Un devis de 7 850 euros a été établi. Le Conseil,
unanime, accepte ce devis.
3°) RAPPORT SUR L'ASSAINISSEMENT
Il est présenté par M. HÊTRE. Le conseil l'approuve sans
observation.`,
    expected: [
      "1 · CONTRAT D'ASSURANCE · adopted - - - - -",
      '2 · CHEMIN DE BELLEVUE · adopted unanimous - 0 0 -',
      "3 · RAPPORT SUR L'ASSAINISSEMENT · adopted - - - - -",
    ],
  },
  {
    name: 'counts under each title, those of the voters first',
    items: `1/ Tarifs de la cantine
Votants : 5 – Exprimés : 4 – Pour : 3 – Contre : 1 – Abstention : 1
2/ Travaux de voirie
Votants 5 Exprimés 5 Pour 5`,
    expected: ['1 · Tarifs de la cantine · adopted - 3 1 1 -', '2 · Travaux de voirie · adopted - 5 - - -'],
  },
  {
    name: 'initials for the votes',
    items: `1. Tarifs de la cantine
M. le Maire présente le projet.
Vote : P : 5 C : 0 A : 0
2. Travaux de voirie
M. le Maire présente le devis.
Vote : 4 P, 1 C, 0 A.
3. Emprunt
M. le Maire présente l'offre.
Vote P=3 - C=1 - A=1`,
    expected: [
      '1 · Tarifs de la cantine · adopted - 5 0 0 -',
      '2 · Travaux de voirie · adopted - 4 1 0 -',
      '3 · Emprunt · adopted - 3 1 1 -',
    ],
  },
  {
    name: 'adopted, save by somebody',
    items: `DCM 2024-03-01 TARIFS DE LA CANTINE
Le maire propose 3,50 €.
Adopté par 4 voix, Mme BOIS s'abstenant.
DCM 2024-03-02 TRAVAUX DE VOIRIE
Adopté, M. HÊTRE votant contre.
DCM 2024-03-03 EMPRUNT
Adopté (M. HÊTRE contre).
DCM 2024-03-04 MOTION
Approuvé moins une abstention (Mme BOIS).`,
    expected: [
      '2024-03-01 · TARIFS DE LA CANTINE · adopted - 4 - 1 -',
      '2024-03-02 · TRAVAUX DE VOIRIE · adopted - - 1 - -',
      '2024-03-03 · EMPRUNT · adopted - - 1 - -',
      '2024-03-04 · MOTION · adopted - - - 1 -',
    ],
  },
  {
    name: 'refused, put off, agreed',
    items: `Délibération 1 : Tarifs de la cantine
Refus du conseil (4 contre, 1 abstention)
Délibération 2 : Travaux de voirie
Reporté à la prochaine séance.
Délibération 3 : Subvention au club
Accord du conseil à l'unanimité`,
    expected: [
      '1 · Tarifs de la cantine · rejected - - 4 1 -',
      '2 · Travaux de voirie · adjourned - - - - -',
      '3 · Subvention au club · adopted unanimous - 0 0 -',
    ],
  },
  {
    name: 'titles underlined with a typed rule, however short',
    items: `
Tarifs de la cantine
--------------------
Le repas passe à 3,50 €. Approuvé par tous les membres présents et représentés.

Travaux de voirie
-----------------
Le devis est retenu à main levée par 4 voix contre 1.

Emprunt
-------
Aucune opposition ni abstention : adopté.`,
    expected: [
      '- · Tarifs de la cantine · adopted - - - - -',
      '- · Travaux de voirie · adopted - 4 1 - -',
      '- · Emprunt · adopted - - 0 0 -',
    ],
  },
  {
    name: 'a rule between items parts them',
    items: `----------
1) Tarifs de la cantine
Le conseil, à l'unanimité, fixe le repas à 3,50 €.
----------
2) Travaux de voirie
Le conseil accepte par 4 voix contre 1 le devis.`,
    expected: [
      '1 · Tarifs de la cantine · adopted unanimous - 0 0 -',
      '2 · Travaux de voirie · adopted - 4 1 - -',
    ],
  },
  {
    name: 'an item on a line, under a dash: each has its own vote',
    items: `- Tarifs de la cantine : le prix du repas est porté à 3,50 € (unanimité).
- Travaux de voirie : devis de 12 000 € accepté (1 contre, 4 pour).
- Questions diverses : le stationnement rue Haute est évoqué.`,
    expected: [
      '- · Tarifs de la cantine : le prix du repas est porté à 3,50 € · adopted unanimous - 0 0 -',
      '- · Travaux de voirie · adopted - 4 1 - -',
    ],
  },
  {
    name: 'an item on a line, after its rank, right under the lists',
    items: `1) Tarifs de la cantine. Le conseil, à l'unanimité moins 2 abstentions, approuve.
2) Travaux de voirie : le conseil accepte par 4 voix contre 1 le devis de 12 000 €.
3) Questions diverses : néant.`,
    expected: [
      '1 · Tarifs de la cantine · adopted unanimous - 0 2 -',
      '2 · Travaux de voirie · adopted - 4 1 - -',
    ],
  },
];

const DOCUMENTS: { name: string; text: string; expected: string[] }[] = [
  {
    name: 'titles alone on their lines, the number of each act at the other side',
    text: `COMMUNE DE VALBRUME
Compte rendu de la séance du conseil municipal du 11 avril 2017
Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

Affectation du résultat\tD 2017-09

L'excédent est reporté au compte 002. Adopté à l'unanimité.

Vote des taux des trois taxes\tD 2017-10

Le conseil décide, par 3 voix pour et 1 contre (M. ARBRE), d'augmenter les taux de 1 %.`,
    expected: [
      'D 2017-09 · Affectation du résultat · adopted unanimous - 0 0 -',
      'D 2017-10 · Vote des taux des trois taxes · adopted - 3 1 - -',
    ],
  },
  {
    name: 'titles that run on into their paragraphs, a mark before each',
    text: `S.I.V.O.S. de Valbrume – Compte rendu de la réunion du 3 septembre 2020
Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

♦ Élection du vice-président : M. Luc HÊTRE est élu à l'unanimité.

♦ Transport scolaire : la présidente propose de garder l'accompagnatrice.
Accord à l'unanimité.

♦ Achat de tablettes : trois devis ont été demandés. Celui de 4 218 €
est retenu par 3 voix pour et 1 abstention (Mme BOIS).

♦ Informations diverses : les effectifs sont de 87 élèves.`,
    expected: [
      '- · Élection du vice-président · - unanimous - - - -',
      '- · Transport scolaire · adopted unanimous - 0 0 -',
      '- · Achat de tablettes · adopted - 3 - 1 -',
    ],
  },
  {
    name: 'a register: one head, then deliberations titled by their numbers',
    text: `COMMUNE DE VALBRUME – REGISTRE DES DÉLIBÉRATIONS – SÉANCE DU 12 MARS 2024
Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE
DÉLIBÉRATION 2024-11 : TARIFS DE LA CANTINE
Le conseil municipal, à l'unanimité, fixe le repas à 3,50 €.

DÉLIBÉRATION 2024-12 : TRAVAUX DE VOIRIE
Le conseil municipal, par 4 voix pour et 1 contre, accepte le devis.`,
    expected: [
      '2024-11 · TARIFS DE LA CANTINE · adopted unanimous - 0 0 -',
      '2024-12 · TRAVAUX DE VOIRIE · adopted - 4 1 - -',
    ],
  },
  {
    name: 'ranks under letters, the number of the act after the title',
    text: `COMMUNAUTÉ DE COMMUNES DES DEUX VALLÉES
Conseil communautaire du 26 septembre 2023
PROCÈS-VERBAL
Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

A – FINANCES
A.1 – Décision modificative n° 1 (2023-09-051)
Le conseil communautaire, après en avoir délibéré, approuve à l'unanimité.

A.2 – Fonds de concours (2023-09-052)
Vote : 3 pour – 1 contre – 0 abstention. Approuvé.

B – ENVIRONNEMENT
B.1 – Rapport sur les déchets, année scolaire (2022-2023)
Le conseil prend acte du rapport.`,
    expected: [
      '2023-09-051 · Décision modificative n° 1 · adopted unanimous - 0 0 -',
      '2023-09-052 · Fonds de concours · adopted - 3 1 0 -',
      'B.1 · Rapport sur les déchets, année scolaire (2022-2023) · noted - - - - -',
    ],
  },
  {
    name: 'a list of labelled blocks',
    text: `VALBRUME – Conseil municipal – Séance du 12 mars 2024
Liste des délibérations

Numéro : 2024/11
Objet : Tarifs de la cantine
Vote : unanimité

Numéro : 2024/12
Objet : Travaux de voirie
Vote : Pour 4 / Contre 1 / Abstention 0`,
    expected: [
      '2024/11 · Tarifs de la cantine · adopted unanimous - 0 0 -',
      '2024/12 · Travaux de voirie · adopted - 4 1 0 -',
    ],
  },
  {
    name: 'a list whose rows are called « DELIB »',
    text: `Commune de Valbrume
Liste des délibérations de la séance du Conseil municipal du mardi 12 mars 2024
DELIB 2024-11\tTarifs de la cantine\tADOPTÉE\tPour : 5
DELIB 2024-12\tEmprunt\tREJETÉE\tPour : 2 Contre : 3`,
    expected: [
      '2024-11 · Tarifs de la cantine · adopted - 5 - - -',
      '2024-12 · Emprunt · rejected - 2 3 - -',
    ],
  },
  {
    name: 'a word in capitals between two gaps, and what is put off',
    text: `MAIRIE DE VALBRUME
COMPTE RENDU DU CONSEIL MUNICIPAL DU 12 MARS 2024

PRESENTS : MM. Paul ARBRE, Luc HETRE, Mme Lea BOIS

PRIX DE L'EAU

M. le Maire propose de porter le prix à 0,95 euro.

Le Conseil, après en avoir délibéré, fixe le prix à 0,95 euro.

AFFOUAGES

Le lot est fixé à 45 euros. Accord du Conseil à l'unanimité.

DEMANDE DE M. ORME

M. ORME souhaite acquérir une partie du chemin rural.
Cette question sera revue lors d'une prochaine réunion.

MOTION POUR LA POSTE

Le Conseil, à l'unanimité, adopte la motion.`,
    expected: [
      "- · PRIX DE L'EAU · adopted - - - - -",
      '- · AFFOUAGES · adopted unanimous - 0 0 -',
      '- · DEMANDE DE M. ORME · adjourned - - - - -',
      '- · MOTION POUR LA POSTE · adopted unanimous - 0 0 -',
    ],
  },
  {
    name: 'under a title, points that a dash opens; what is decided under « Demandes diverses » has a title of its own',
    text: `MAIRIE DE VALBRUME
COMPTE RENDU DU CONSEIL MUNICIPAL DU 12 MARS 2024

Présents : MM. Paul ARBRE, Luc HÊTRE, Mme Léa BOIS

Travaux de la piscine.

M. HÊTRE présente les deux études, dont la seconde coûte bien moins que la première.

Le Conseil décide à l'unanimité de retenir la seconde.

Schéma d'assainissement.

M. le Maire indique qu'il convient de valider l'extension du réseau dans deux secteurs de la commune.

- Secteur du Lac :
Le Conseil approuve le raccordement de toutes les habitations au réseau.

- Secteur du Bois :
Le Conseil approuve l'extension du réseau jusqu'à la croix du carrefour.

Flamme de la poste.

M. le Maire propose au Conseil de reconduire la flamme pour deux ans de plus.

Le Conseil donne son accord à l'unanimité.

Demandes diverses.

M. ORME souhaite acheter le chemin qui longe sa maison, et que peu de gens empruntent.

Atelier de boulangerie :
M. le Maire présente le nouveau plan de financement de l'atelier de boulangerie.

Le Conseil se prononce favorablement par 2 voix POUR et 1 ABSTENTION (Mme BOIS).`,
    expected: [
      '- · Travaux de la piscine · adopted unanimous - 0 0 -',
      "- · Schéma d'assainissement · adopted - - - - -",
      '- · Flamme de la poste · adopted unanimous - 0 0 -',
      '- · Atelier de boulangerie · adopted - 2 - 1 -',
    ],
  },
  {
    name: 'reports of a department: granted, withdrawn, told',
    text: `DÉPARTEMENT DE VALBRUME
COMMISSION PERMANENTE DU 12 MARS 2024
Relevé des décisions

Présents : MM. Paul ARBRE, Luc HÊTRE, Mme Léa BOIS

Rapport n° 101 - Aide à la voirie communale
La Commission permanente, après en avoir délibéré, décide d'attribuer les subventions.
Adopté à l'unanimité.

Rapport n° 201 - Garantie d'emprunt pour 32 logements

Accordée. M. HÊTRE ne prend pas part au vote.

Rapport n° 301 - Cession d'une parcelle
Rapport retiré.

Rapport n° 302 - Communication des marchés conclus par délégation
Il est donné acte au Président de cette communication.`,
    expected: [
      '101 · Aide à la voirie communale · adopted unanimous - 0 0 -',
      "201 · Garantie d'emprunt pour 32 logements · adopted - - - - 1",
      "301 · Cession d'une parcelle · withdrawn - - - - -",
      '302 · Communication des marchés conclus par délégation · noted - - - - -',
    ],
  },
  {
    name: 'who takes no part, named right under the title; what is withdrawn under its rapporteur',
    text: `COMMUNE DE VALBRUME
COMPTE-RENDU DU CONSEIL MUNICIPAL DU 12 MARS 2024
Présents : Paul ARBRE, Luc HÊTRE, Léa BOIS

2024-03-01 : Location du logement, 3 rue de l'Étang
Luc HÊTRE ne participe pas au vote car il est candidat à la location.
Le loyer est fixé à 410 €. Votants : 2 - Pour : 2

2024-03-02 : Aide aux entreprises
Rapporteur : Madame BOIS
Retiré de l'ordre du jour`,
    expected: [
      "2024-03-01 · Location du logement, 3 rue de l'Étang · adopted - 2 - - 1",
      '2024-03-02 · Aide aux entreprises · withdrawn - - - - -',
    ],
  },
  {
    name: 'ranks, and ranks below some of them: the printed form of an election',
    text: `COMMUNE DE VALBRUME
PROCÈS-VERBAL DE L'ÉLECTION DU MAIRE ET DES ADJOINTS

L'an deux mille vingt, le vingt-six mai à vingt heures, s'est réuni le conseil municipal de la commune.

Étaient présents : ARBRE Paul, BOIS Léa, HÊTRE Luc
Absents : néant

1. Installation des conseillers municipaux
La séance a été ouverte sous la présidence de M. ARBRE Paul, qui a déclaré les membres installés.

2. Élection du maire
2.1. Présidence de l'assemblée
Le plus âgé des membres présents, M. HÊTRE Luc, a pris la présidence de l'assemblée.

2.2. Résultats du premier tour de scrutin
a. Nombre de suffrages exprimés : 3
   BOIS Léa : 3 (trois)

2.3. Proclamation de l'élection du maire
Mme BOIS Léa a été proclamée maire et a été immédiatement installée.

3. Élection des adjoints
Sous la présidence de Mme BOIS Léa, élue maire, le conseil a procédé à l'élection des adjoints.

3.1. Nombre d'adjoints
Le conseil municipal a fixé à deux le nombre des adjoints, à l'unanimité.

3.2. Élection du premier adjoint
Nombre de votants : 3 - Suffrages exprimés : 3
   HÊTRE Luc : 3 (trois)
M. HÊTRE Luc a été proclamé premier adjoint et immédiatement installé.

3.3. Élection du deuxième adjoint
Nombre de votants : 3 - Suffrages exprimés : 3
   ARBRE Paul : 3 (trois)
M. ARBRE Paul a été proclamé deuxième adjoint et immédiatement installé.`,
    expected: [
      '2 · Élection du maire · - - - - - -',
      "3.1 · Nombre d'adjoints · adopted unanimous - 0 0 -",
      '3.2 · Élection du premier adjoint · - - - - - -',
      '3.3 · Élection du deuxième adjoint · - - - - - -',
    ],
  },
  {
    name: 'numbers that hold the service, after the rank',
    text: `CONSEIL RÉGIONAL DE VALBRUME
PROCÈS-VERBAL DE LA SÉANCE DU 12 MARS 2024
Sont présents : M. Paul ARBRE, M. Luc HÊTRE, Mme Léa BOIS

1. 24_DFB_SBUD_01 - Budget supplémentaire
Rapporteur : M. Luc HÊTRE
LE CONSEIL RÉGIONAL DÉCIDE à l'unanimité d'approuver le budget.

2. 24_DG_02 - Rapport d'activité
LE CONSEIL RÉGIONAL PREND ACTE.`,
    expected: [
      '24_DFB_SBUD_01 · Budget supplémentaire · adopted unanimous - 0 0 -',
      "24_DG_02 · Rapport d'activité · noted - - - - -",
    ],
  },
  {
    name: 'the number of each act before its result, and what somebody says between quotation marks',
    text: `SYNDICAT DU PAYS DE VALBRUME
RÉUNION DU BUREAU SYNDICAL DU 12 MARS 2024
Présents : Paul ARBRE (Président), Luc HÊTRE, Léa BOIS

1. Convention avec la Région
Le Président présente la convention.
→ Délibération B2024-11 : adoptée à l'unanimité

2. Antenne relais au lieu-dit La Butte
Luc HÊTRE rappelle que l'opérateur a déposé une déclaration préalable.
Paul ARBRE : « À la réunion publique, nous étions 40 contre et 3 pour. »
Léa BOIS : « Il faut aussi penser aux habitants qui ne captent rien. »
→ Délibération B2024-12 : adoptée (2 pour, 1 abstention)`,
    expected: [
      'B2024-11 · Convention avec la Région · adopted unanimous - 0 0 -',
      'B2024-12 · Antenne relais au lieu-dit La Butte · adopted - 2 - 1 -',
    ],
  },
  {
    name: 'numbers that end with letters, beside the reference of the service',
    text: `CONSEIL D'ARRONDISSEMENT DE VALBRUME
SÉANCE DU 12 MARS 2024
PROCÈS-VERBAL
ÉTAIENT PRÉSENTS : Mesdames et Messieurs ARBRE, BOIS, HÊTRE

Rapport n° 24/086/2S - 24-26117-DGUP
ATTRIBUTION DE SUBVENTIONS
Rapporteur : Madame BOIS
Avis favorable à l'unanimité.

Rapport n° 24/089/2S
ÉTAT SPÉCIAL - BUDGET PRIMITIF
Rapporteur : Madame BOIS
Adopté à l'unanimité.`,
    expected: [
      '24/086/2S · ATTRIBUTION DE SUBVENTIONS · adopted unanimous - 0 0 -',
      '24/089/2S · ÉTAT SPÉCIAL - BUDGET PRIMITIF · adopted unanimous - 0 0 -',
    ],
  },
  {
    name: 'what was decided at the end of a row of dots, on the line of the title or on the next',
    text: `Ville de VALBRUME
Compte rendu sommaire du Conseil Municipal du mardi 12 mars 2024

Présents : 4 - Représentés : 1 - Absents : 0
Président de séance : M. Paul ARBRE, Maire

1 - Approbation du PV du 1er février 2024 ................................ UNANIMITÉ
2 - Budget principal : décision modificative n° 2 ........................ MAJORITÉ (3 pour, 2 abstentions)
3 - Garantie d'emprunt pour la réhabilitation de 24 logements
    rue Haute ............................................................ UNANIMITÉ
4 - Motion pour le maintien de la maternité .............................. 4 pour, 1 contre
5 - Rapport annuel du délégataire de l'eau ............................... PREND ACTE
6 - Tarifs du camping municipal .......................................... RETIRÉ`,
    expected: [
      '1 · Approbation du PV du 1er février 2024 · adopted unanimous - 0 0 -',
      '2 · Budget principal : décision modificative n° 2 · adopted majority 3 - 2 -',
      "3 · Garantie d'emprunt pour la réhabilitation de 24 logements rue Haute · adopted unanimous - 0 0 -",
      '4 · Motion pour le maintien de la maternité · adopted - 4 1 - -',
      "5 · Rapport annuel du délégataire de l'eau · noted - - - - -",
      '6 · Tarifs du camping municipal · withdrawn - - - - -',
    ],
  },
  {
    name: 'titles with the reference of their act below, after a summary of both',
    text: `COMMUNE DE VALBRUME
Compte rendu de séance
Séance du 12 Mars 2024

Présents : M. ARBRE Paul, Maire, Mme BOIS Léa, MM : HÊTRE Luc, PIN Guy

SOMMAIRE

Compte de gestion 2023 - 11-2024
Tarifs de la salle des fêtes - 12-2024

Compte de gestion 2023
réf : 11-2024

Le conseil municipal déclare que le compte de gestion n'appelle ni observation ni réserve.

A l'unanimité (pour : 4 contre : 0 abstentions : 0)

Tarifs de la salle des fêtes
réf : 12-2024

Après en avoir délibéré, le conseil municipal fixe le prix à 150 €.

A la majorité (pour : 3 contre : 1 abstentions : 0)`,
    expected: [
      '11-2024 · Compte de gestion 2023 · adopted unanimous 4 0 0 -',
      '12-2024 · Tarifs de la salle des fêtes · adopted majority 3 1 0 -',
    ],
  },
  {
    name: 'a web page of one act: its title, the day, its reference',
    text: `Séance du 12 mars 2024

Décision modificative de crédits : budget du lotissement

Séance du 12 mars 2024

- réf. : 2024/28

Madame le Maire informe le conseil qu'il convient d'ajuster les crédits.

Après en avoir délibéré, le Conseil Municipal :
  • VALIDE la décision modificative.

A l'unanimité (pour : 10 - contre : 0 - abstentions : 0)`,
    expected: [
      '2024/28 · Décision modificative de crédits : budget du lotissement · adopted unanimous 10 0 0 -',
    ],
  },
  {
    name: 'one number for two acts, « N° 18 et 19/2024 »',
    text: `CONSEIL MUNICIPAL DE VALBRUME
RELEVÉ DE DÉCISIONS DU 12 MARS 2024
Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

N° 18 et 19/2024 Compte administratif et affectation du résultat
Le conseil municipal, à l'unanimité, approuve le compte administratif.

N° 20/2024 Vote des taux
Le conseil municipal, à l'unanimité, approuve les taux.`,
    expected: [
      '18 et 19/2024 · Compte administratif et affectation du résultat · adopted unanimous - 0 0 -',
      '20/2024 · Vote des taux · adopted unanimous - 0 0 -',
    ],
  },
  {
    name: 'ranks that begin again under each rubric',
    text: `PROCES-VERBAL de la réunion du Conseil Municipal de VALBRUME
du mardi 12 mars 2024 à 20h30

PRESENTS : ARBRE Paul, BOIS Léa, HÊTRE Luc, PIN Anne
SECRETAIRE DE SEANCE : BOIS Léa

I. FINANCES
1) Budget primitif 2024
Le maire présente le projet chapitre par chapitre.
=> Adopté par 4 voix pour.
2) Subventions
- Comité des fêtes : 500 €
- Ski club : 300 € (HÊTRE Luc ne participe pas au vote)
=> Adopté à l'unanimité.

II. FORÊT
1) Destination des coupes
Le conseil décide la vente sur pied des parcelles 12 et 17.
=> Adopté par 3 voix pour et 1 abstention (PIN Anne).
2) Chantier de dégagement
Le devis est jugé trop élevé.
=> Refusé par 3 voix contre et 1 voix pour.

III. COMMISSIONS COMMUNALES
Les commissions sont constituées comme suit :
Bois : ARBRE Paul, HÊTRE Luc
=> Accord du conseil.

IV. DIVERS
- La déchetterie rouvre.`,
    expected: [
      '1 · Budget primitif 2024 · adopted - 4 - - -',
      '2 · Subventions · adopted unanimous - 0 0 1',
      '1 · Destination des coupes · adopted - 3 - 1 -',
      '2 · Chantier de dégagement · rejected - 1 3 - -',
      '- · COMMISSIONS COMMUNALES · adopted - - - - -',
    ],
  },
];

const short = suite('short minutes');
for (const { name, text, expected } of DOCUMENTS) short(name, () => assert.equal(acts(text), expected));
for (const { name, items, expected } of CASES)
  short(name, () => {
    assert.equal(acts(HEAD + items), expected);
  });
short.run();
