import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { acts } from './helpers/acts-shown.ts';

/** Minutes of whole sittings, with their rubrics, debates and motions. */
const DOCUMENTS: { name: string; text: string; expected: string[] }[] = [
  {
    name: 'a page of the register: one head and one signature, « N° 22/2011 – Titre » above each act, one of them an election',
    text: `DÉLIBÉRATIONS DU CONSEIL MUNICIPAL DE LA COMMUNE DE VALBRUME

L'an deux mille onze, le dix-sept juin, le Conseil Municipal s'est réuni sous la présidence de M. Luc HÊTRE, Maire.
Présents : MM. HÊTRE, PIN, Mmes ROSE, ORME.

N° 21/2011 – Désignation des délégués pour les élections sénatoriales

Les candidats sont appelés. M. HÊTRE, ayant obtenu 4 voix, est élu délégué.

N° 22/2011 – Modification des statuts du syndicat

Le Conseil, après en avoir délibéré, refuse la modification proposée.

N° 23/2011 – Achat d'une tondeuse

Le Conseil retient le devis de 2 390 €. Unanimité.

Pour copie conforme, le Maire, Luc HÊTRE
`,
    expected: [
      '21/2011 · Désignation des délégués pour les élections sénatoriales · - - - - - -',
      '22/2011 · Modification des statuts du syndicat · rejected - - - - -',
      "23/2011 · Achat d'une tondeuse · adopted unanimous - 0 0 -",
    ],
  },
  {
    name: 'the number of each act below its title, with who presents it; a point that is withdrawn',
    text: `VILLE DE VALBRUME
PROCÈS-VERBAL DU CONSEIL MUNICIPAL
Séance du 12 mars 2024

Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

1. FINANCES

1.1 – Compte de gestion 2023
Délibération n° 2024-018 – Rapporteur : M. Luc HÊTRE

Le compte de gestion établi par le comptable public est conforme au compte administratif.

Après en avoir délibéré, le conseil municipal, à l'unanimité, APPROUVE le compte.

1.2 – Convention pour l'enfouissement des réseaux
Délibération n° 2024-019 – Rapporteur : Mme Léa BOIS

Le plan de financement n'étant pas parvenu à la mairie, Madame le Maire retire ce point
de l'ordre du jour.

2. PERSONNEL

2.1 – Tableau des effectifs
Délibération n° 2024-020 – Rapporteur : Mme Ève SAULE

Le conseil municipal, par 3 voix pour et 1 voix contre, DÉCIDE de créer un poste.
`,
    expected: [
      '2024-018 · Compte de gestion 2023 · adopted unanimous - 0 0 -',
      "2024-019 · Convention pour l'enfouissement des réseaux · withdrawn - - - - -",
      '2024-020 · Tableau des effectifs · adopted - 3 1 - -',
    ],
  },
  {
    name: 'a motion without number below reports that have one',
    text: `DÉPARTEMENT DU VAL BRUN
CONSEIL DÉPARTEMENTAL
PROCÈS-VERBAL DE LA SÉANCE DU 12 MARS 2024

Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

Rapport n° 101 – Programme de voirie
Rapporteur : M. Luc HÊTRE

Le rapport est adopté à l'unanimité.

Rapport n° 102 – Tarifs des établissements
Rapporteure : Mme Léa BOIS

Le rapport est adopté à l'unanimité.

MOTION

Motion pour le maintien des gares

Mme BOIS donne lecture du texte.

La motion est adoptée : 3 pour, 0 contre, 1 abstention.
`,
    expected: [
      '101 · Programme de voirie · adopted unanimous - 0 0 -',
      '102 · Tarifs des établissements · adopted unanimous - 0 0 -',
      '- · Motion pour le maintien des gares · adopted - 3 0 1 -',
    ],
  },
  {
    name: 'a report that begins with its sum',
    text: `MAIRIE DE VALBRUME
COMPTE RENDU DU CONSEIL MUNICIPAL DU 12 MARS 2024

Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

Achat d'une épareuse

M. HÊTRE présente les deux devis. Vote : 3 pour, 1 contre.

Subvention au comité des fêtes

400 € pour le remplacement du barnum. Unanimité.

Questions diverses

- École : 17 enfants à la rentrée.
`,
    expected: [
      "- · Achat d'une épareuse · adopted - 3 1 - -",
      '- · Subvention au comité des fêtes · adopted unanimous - 0 0 -',
    ],
  },
  {
    name: 'titles with ranks below ranks, which the agenda announces with their rubrics',
    text: `COMMUNAUTÉ DE COMMUNES DU VAL BRUN
PROCÈS-VERBAL DU CONSEIL COMMUNAUTAIRE DU 12 MARS 2024

Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

Ordre du jour

1. Administration générale
1.1 Rapport d'activité du syndicat
1.2 Dérogation au repos dominical
2. Enfance
2.1 Convention territoriale globale

1. Administration générale

1.1 Rapport d'activité du syndicat

Le conseil communautaire prend acte du rapport.

1.2 Dérogation au repos dominical

Avis favorable par 3 voix pour et 1 voix contre.

2. Enfance

2.1 Convention territoriale globale

Le partenaire n'a pas répondu.

Le vote est reporté à la prochaine réunion.
`,
    expected: [
      "1.1 · Rapport d'activité du syndicat · noted - - - - -",
      '1.2 · Dérogation au repos dominical · adopted - 3 1 - -',
      '2.1 · Convention territoriale globale · adjourned - - - - -',
    ],
  },
  {
    name: 'who presides above the approval of the minutes; parts of a rubric of which one is only talked of; two sentences over a result',
    text: `COMMUNE DE VALBRUME
PROCES-VERBAL DE LA REUNION DU CONSEIL MUNICIPAL
DU 12 MARS 2024

Présents : ARBRE Paul, HETRE Luc, BOIS Léa, SAULE Eve

Président de séance : ARBRE Paul - Secrétaire : BOIS Léa

Le procès-verbal de la réunion du 14 février 2024 est adopté à l'unanimité.

I - VOIRIE

a) Réfection du chemin des Faings

Trois devis ont été demandés. Celui de l'entreprise Peduzzi, à 14 300 euros
HT, est retenu à l'unanimité.

b) Déneigement

L'agriculteur qui déneigeait arrête. Un appel est lancé. Rien n'est décidé ce soir.

II - TARIF DE L'EAU

Le Maire propose 1,25 euro.

Adopté par 3 voix pour et 1 contre.
`,
    expected: [
      '- · Réfection du chemin des Faings · adopted unanimous - 0 0 -',
      "- · TARIF DE L'EAU · adopted - 3 1 - -",
    ],
  },
  {
    name: 'the theme of each act between its number and its title',
    text: `COMMUNE DE VALBRUME
COMPTE RENDU DU CONSEIL MUNICIPAL
SÉANCE DU 12 MARS 2024

Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

DCM 2024-03-01
Finances
Tarifs du camping municipal
Le conseil municipal, par 3 voix pour et 1 voix contre, fixe les tarifs.

DCM 2024-03-02
Personnel
Recrutement d'agents saisonniers
Le conseil municipal, à l'unanimité, autorise le recrutement.
`,
    expected: [
      '2024-03-01 · Tarifs du camping municipal · adopted - 3 1 - -',
      "2024-03-02 · Recrutement d'agents saisonniers · adopted unanimous - 0 0 -",
    ],
  },
  {
    name: 'a count cut before its figure is no rank; a title over a report that begins with an accented capital',
    text: `COMMUNE DE VALBRUME
COMPTE RENDU DU CONSEIL MUNICIPAL DU 12 MARS 2024

Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

Subventions aux associations
Étoile sportive : 900 €. Comité de jumelage : 300 €. Anciens combattants : 120 €. Adopté à
l'unanimité.

Dénomination de la salle
M. HÊTRE fait remarquer que le conseil avait rejeté une proposition semblable par 8 voix contre
7. Le maire répond que le contexte a changé depuis et que la salle est neuve.
Le conseil retient à l'unanimité le nom de « Ti ar Vro ».

Éclairage du stade
En attente d'un second devis : reporté au prochain conseil.
`,
    expected: [
      '- · Subventions aux associations · adopted unanimous - 0 0 -',
      '- · Dénomination de la salle · adopted unanimous - 0 0 -',
      '- · Éclairage du stade · adjourned - - - - -',
    ],
  },
  {
    name: 'the number of each act after its title; a result beside a title with no more than a space',
    text: `COMMUNE DE VALBRUME
COMPTE RENDU DU CONSEIL MUNICIPAL DU 12 MARS 2024

Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

OBJET : AFFECTATION DU RÉSULTAT – N° 2024-16

Le conseil municipal décide à l'unanimité d'affecter l'excédent.

OBJET : TAUX DES TAXES – N° 2024-17

Le conseil municipal, par 3 voix pour et 1 contre, adopte les taux.

OBJET : SÉCURISATION DE LA RUE DU STADE – N°
2024-18

Le conseil municipal, à l'unanimité, sollicite l'aide de l'État.
`,
    expected: [
      '2024-16 · AFFECTATION DU RÉSULTAT · adopted unanimous - 0 0 -',
      '2024-17 · TAUX DES TAXES · adopted - 3 1 - -',
      '2024-18 · SÉCURISATION DE LA RUE DU STADE · adopted unanimous - 0 0 -',
    ],
  },
  {
    name: 'a result beside a title, with no more than a space between the cells',
    text: `SYNDICAT DU VAL BRUN
COMPTE RENDU DU COMITÉ SYNDICAL DU 12 MARS 2024

Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

2025-01 Compte administratif
2024

Adopté à l'unanimité, le président s'étant retiré.

2025-02 Budget primitif 2025 Adopté par 3 voix pour et 1 abstention.

2025-03 Recrutement d'un technicien

Ajourné.
`,
    expected: [
      '2025-01 · Compte administratif 2024 · adopted unanimous - 0 0 -',
      '2025-02 · Budget primitif 2025 · adopted - 3 - 1 -',
      "2025-03 · Recrutement d'un technicien · adjourned - - - - -",
    ],
  },
  {
    name: 'arabic ranks under roman ones, told with them',
    text: `SYNDICAT DU VAL BRUN
COMPTE RENDU DU COMITÉ SYNDICAL DU 12 MARS 2024

Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

I – ADMINISTRATION

I.1 Adoption du compte rendu du 29 novembre

Adopté à l'unanimité.

I.2 Modification des statuts

Le comité syndical, à l'unanimité, approuve la modification.

II – FINANCES

II.1 Participation des communes

3 voix pour, 1 abstention.

II.2 Captage

M. HÊTRE fait le point.
`,
    expected: [
      'I.1 · Adoption du compte rendu du 29 novembre · adopted unanimous - 0 0 -',
      'I.2 · Modification des statuts · adopted unanimous - 0 0 -',
      'II.1 · Participation des communes · adopted - 3 - 1 -',
    ],
  },
  {
    name: 'what the mayor decided has numbers of its own',
    text: `COMMUNE DE VALBRUME
PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 12 MARS 2024

Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

1. Tarifs de la cantine

Le conseil municipal, par 3 voix pour et 1 contre, fixe les tarifs.

2. Compte rendu des décisions du maire

2024-07 : contrat de location du photocopieur
2024-08 : prix des entrées du spectacle

Le conseil municipal prend acte de ces décisions.

3. Travaux de voirie

Adopté à l'unanimité.
`,
    expected: [
      '1 · Tarifs de la cantine · adopted - 3 1 - -',
      '2 · Compte rendu des décisions du maire · noted - - - - -',
      '3 · Travaux de voirie · adopted unanimous - 0 0 -',
    ],
  },
  {
    name: 'right under the lists, the number of the first act and a report that speaks of « mandat »',
    text: `COMMUNE DE VALBRUME
PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 12 MARS 2024

Présents : Paul ARBRE, Luc HÊTRE, Léa BOIS, Ève SAULE.
Secrétaire de séance : Léa BOIS
2024-03-01 / FINANCES / Débat budgétaire

Cette opération s'inscrit dans le programme présenté en début
de mandat. Elle permettra d'améliorer l'accueil du public.

Le conseil municipal, à l'unanimité, adopte le rapport.

2024-03-02 / VOIRIE / Convention avec Enedis

Le conseil municipal, par 3 voix pour et 1 contre, approuve la convention.
`,
    expected: [
      '2024-03-01 · FINANCES / Débat budgétaire · adopted unanimous - 0 0 -',
      '2024-03-02 · VOIRIE / Convention avec Enedis · adopted - 3 1 - -',
    ],
  },
  {
    name: 'titles that run on into their paragraphs, after a colon',
    text: `MAIRIE DE VALBRUME

Compte rendu de la séance du 12 mars 2024

Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

Demande de DETR pour la toiture de la mairie : le montant des travaux s'élève à 18 240
€ HT. Le conseil municipal sollicite une aide de 50 %. Vote à l'unanimité.

Adhésion au CNAS : accord à l'unanimité.

Éclairage public : extinction de 23 h à 6 h décidée par 3 voix contre 1.

Chiens errants : un arrêté sera pris.

Bail de M. Soulié : M. HÊTRE rappelle le fermage, qui est maintenu à 94 € l'hectare. Unanimité.

Divers :

- Le repas aura lieu le 19 mars.

- Mme BOIS signale un dépôt d'ordures.

La séance est levée à 22 h.
`,
    expected: [
      '- · Demande de DETR pour la toiture de la mairie · adopted unanimous - 0 0 -',
      '- · Adhésion au CNAS · adopted unanimous - 0 0 -',
      '- · Éclairage public · adopted - 3 1 - -',
      '- · Bail de M. Soulié · adopted unanimous - 0 0 -',
    ],
  },
  {
    name: 'reports whose ranks have letters, and a wish under its word',
    text: `DÉPARTEMENT DU VAL BRUN
PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL DÉPARTEMENTAL DU 12 MARS 2024

Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

RAPPORT N° 1A
Plan départemental de l'habitat

Mme BOIS, rapporteure, présente le bilan.

Il est donné acte au président de cette communication.

RAPPORT N° 1B
Fonds de solidarité logement

Les conclusions du rapport, mises aux voix, sont adoptées à l'unanimité.

RAPPORT N° 2A
Entretien des routes

Le rapport est adopté. Pour : 3 ; abstention : 1.

VŒU
Vœu relatif au maintien des lignes de proximité

Le vœu est adopté à l'unanimité.
`,
    expected: [
      "1A · Plan départemental de l'habitat · noted - - - - -",
      '1B · Fonds de solidarité logement · adopted unanimous - 0 0 -',
      '2A · Entretien des routes · adopted - 3 - 1 -',
      '- · Vœu relatif au maintien des lignes de proximité · adopted unanimous - 0 0 -',
    ],
  },
  {
    name: 'the counts of members beside the number of each item',
    text: `COMMUNE DE VALBRUME
PROCÈS-VERBAL
Réunion du Conseil Municipal du 12 mars 2024

Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

Délibération n° 2024-41
En exercice : 5
Présents : 4
Votants : 4

Transfert de la compétence eau

Le Conseil Municipal, par 3 voix pour et 1 contre, approuve le transfert.

Délibération n° 2024-42
En exercice : 5
Présents : 3
Votants : 3

Contrat d'apprentissage

Le Conseil Municipal, à l'unanimité, décide d'y recourir.
`,
    expected: [
      '2024-41 · Transfert de la compétence eau · adopted - 3 1 - -',
      "2024-42 · Contrat d'apprentissage · adopted unanimous - 0 0 -",
    ],
  },
  {
    name: 'titles in small letters right under the rubric of the first',
    text: `COMMUNE DE VALBRUME
COMPTE RENDU DE LA REUNION DU CONSEIL MUNICIPAL DU 12 MARS 2024

Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

FINANCES
Tarifs de la garderie périscolaire
Le tarif actuel est de 1,20 € par demi-heure. Il est proposé de le porter à
1,30 €.
Le conseil municipal, à l'unanimité, approuve ce tarif.

Remboursement de frais à un élu
M. HÊTRE a avancé l'achat de fournitures (64,20 €).
Le conseil municipal, à l'unanimité, accepte le remboursement.

URBANISME
Droit de préemption
La vente de la propriété ne présente pas d'intérêt pour la commune.
Le conseil municipal renonce à exercer son droit de préemption.

PERSONNEL
Augmentation du temps de travail de l'agent d'entretien
De 12 heures à 15 heures hebdomadaires à compter du 1er septembre.
Vote : 3 pour, 1 abstention.
`,
    expected: [
      '- · Tarifs de la garderie périscolaire · adopted unanimous - 0 0 -',
      '- · Remboursement de frais à un élu · adopted unanimous - 0 0 -',
      '- · Droit de préemption · adopted - - - - -',
      "- · Augmentation du temps de travail de l'agent d'entretien · adopted - 3 - 1 -",
    ],
  },
  {
    name: 'numbers in parentheses after what was decided, cut by the line end; who presents is no list',
    text: `COMMUNAUTÉ DE COMMUNES DU VAL BRUN
COMPTE RENDU DU CONSEIL COMMUNAUTAIRE DU 12 MARS 2024

Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE
Secrétaire de séance : Mme Ève SAULE

ATTRIBUTION DE FONDS DE CONCOURS

Présenté par Luc HÊTRE

M. HÊTRE expose que quatre communes ont déposé un dossier.

Après en avoir délibéré, le conseil, à l'unanimité, attribue les fonds de concours. (Délibération
n° 2024-04-01)

VENTE D'UN TERRAIN ZONE DE LA COLONNE

Mme BOIS présente le projet, un atelier de 800 m².

Après en avoir délibéré, le conseil, par 3 voix pour et 1 abstention, accepte la vente au prix
de 15 € le m². (Délibération n° 2024-04-02)
`,
    expected: [
      '- · ATTRIBUTION DE FONDS DE CONCOURS · adopted unanimous - 0 0 -',
      "2024-04-02 · VENTE D'UN TERRAIN ZONE DE LA COLONNE · adopted - 3 - 1 -",
    ],
  },
  {
    name: 'several votes under the report on one item are parts of it',
    text: `COMMUNAUTÉ DE COMMUNES DU VAL BRUN
PROCÈS-VERBAL DU CONSEIL COMMUNAUTAIRE DU 12 MARS 2024

Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

1 – FONDS DE CONCOURS À LA COMMUNE DE BEAUVAL

M. HÊTRE donne lecture du projet.

La délibération est adoptée à l'unanimité.

2 – COMPTES ADMINISTRATIFS 2023

Mme BOIS présente les comptes administratifs.

Budget principal : adopté par 3 voix pour et 1 abstention.

Budget annexe de l'eau : adopté à l'unanimité.

Budget annexe des transports : adopté à l'unanimité.

3 – ADHÉSION À L'AGENCE D'URBANISME

Mme SAULE présente le projet.

La délibération est adoptée à l'unanimité.

4 – TARIFS DE LA DÉCHÈTERIE

M. HÊTRE présente la grille.

La délibération est adoptée à l'unanimité.
`,
    expected: [
      '1 · FONDS DE CONCOURS À LA COMMUNE DE BEAUVAL · adopted unanimous - 0 0 -',
      '2 · COMPTES ADMINISTRATIFS 2023 · adopted - - - - -',
      "3 · ADHÉSION À L'AGENCE D'URBANISME · adopted unanimous - 0 0 -",
      '4 · TARIFS DE LA DÉCHÈTERIE · adopted unanimous - 0 0 -',
    ],
  },
  {
    name: 'an item in which something is adopted, and something else refused',
    text: `MAIRIE DE VALBRUME
COMPTE RENDU DU CONSEIL MUNICIPAL DU 12 MARS 2024

Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

1. Finances

Le conseil décide à l'unanimité de porter la cantine à 3,60 €.

Par ailleurs, le conseil refuse par 3 voix contre 1 la demande de l'association.

2. Voirie

Adopté à l'unanimité.
`,
    expected: ['1 · Finances · - - - - - -', '2 · Voirie · adopted unanimous - 0 0 -'],
  },
];

const whole = suite('whole minutes');
for (const { name, text, expected } of DOCUMENTS) whole(name, () => assert.equal(acts(text), expected));
whole.run();
