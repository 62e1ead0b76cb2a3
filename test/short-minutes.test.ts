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
];

const short = suite('short minutes');
for (const { name, text, expected } of DOCUMENTS) short(name, () => assert.equal(acts(text), expected));
for (const { name, items, expected } of CASES)
  short(name, () => {
    assert.equal(acts(HEAD + items), expected);
  });
short.run();
