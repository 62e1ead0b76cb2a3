import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { actsOf, assertRead, BELOW_RANK, type Case, DECIDED } from './reading.ts';

/** Minutes where the number of an act stands apart from its title: on another line, or across white space. */
const cases: Case[] = [
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
    name: 'minutes: the act’s number and title under that of a chapter',
    pages: [
      `PROCES VERBAL\n\nPrésents : M. Bruno BOIS, Mme Chloé CHÊNE\n\n1 - Adoption du procès-verbal\n${DECIDED}\n\n2 – FINANCES\nA – Demandes de subventions\nCC02_2024 FINANCES – DEMANDE DE SUBVENTION POUR LA CRÈCHE\nMonsieur le Président présente le projet.\n${DECIDED}\n`,
    ],
    kind: 'minutes',
    subjects: ['Adoption du procès-verbal', 'FINANCES – DEMANDE DE SUBVENTION POUR LA CRÈCHE'],
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
    name: 'the number at the other side of the line, after white space; then at once the report',
    pages: [
      `PROCÈS-VERBAL DE LA SÉANCE DU 14 MARS 2024

Présents : Aline ARBRE, Bruno BOIS.

1. Tarifs de la salle polyvalente                                DE_2024_013
La commission propose de porter la location de 180 à 200 € pour les habitants de la commune.
Vote : 2 pour – 0 contre – 0 abstention

2. Vente du tracteur                                             DE_2024_014
Le maire expose l'offre reçue.
Vote : 2 pour – 0 contre – 0 abstention
`,
    ],
    kind: 'minutes',
    subjects: ['Tarifs de la salle polyvalente DE_2024_013', 'Vente du tracteur DE_2024_014'],
    numbers: ['DE_2024_013', 'DE_2024_014'],
  },
  {
    name: 'the number of the act below the title of a ranked item',
    pages: [BELOW_RANK],
    kind: 'minutes',
    subjects: ["1/ Prix du bois d'affouage", '2/ Programme des coupes'],
    numbers: ['2024/48', '2024/49'],
  },
  {
    name: 'numbers that narrow cells cut',
    pages: [
      `PROCÈS-VERBAL DE LA SÉANCE DU 14 MARS 2024

Présents : Aline ARBRE, Bruno BOIS.

2024-03-
14/01

Prix du bois d'affouage
Le maire propose 9 € le stère.
${DECIDED}

2024-03-
14/02

Programme des coupes
L'agent propose de marteler deux parcelles.
${DECIDED}
`,
    ],
    kind: 'minutes',
    subjects: ["Prix du bois d'affouage", 'Programme des coupes'],
    numbers: ['2024-03-14/01', '2024-03-14/02'],
  },
];

const test = suite('layouts: minutes, numbers apart');
for (const one of cases) test(one.name, () => assertRead(one));

test('the number of an act, below the title of its item', () => {
  const acts = actsOf(
    `COMPTE RENDU DU CONSEIL\n\nPrésents : M. Bruno BOIS, Mme Chloé CHÊNE\n\n1. Approbation du procès-verbal\n\n${DECIDED}\n\n2. Débat sur le budget\n\nDélibération n° 2024-01-001\n\nRapporteur : Monsieur le Président\n\n${DECIDED}\n`,
  );
  assert.equal(
    acts.map(({ numberHint, subject }) => [numberHint?.flat, subject.flat]),
    [
      ['1', 'Approbation du procès-verbal'],
      ['2024-01-001', 'Débat sur le budget'],
    ],
  );
});

test('the number of an act, alone above its title', () => {
  const [act] = actsOf(
    `COMPTE RENDU\n\nPrésents : M. Bruno BOIS, Mme Chloé CHÊNE\n\nI – Compte-rendu des décisions du maire :\n\n- 13/2024 : Bail de la salle\n- 14/2024 : Bail du garage\n\n2024-06-001\n\nII – Décisions modificatives\n\nLe maire propose des virements.\n\n${DECIDED}\n`,
  );
  assert.equal([act?.numberHint?.flat, act?.subject.flat], ['2024-06-001', 'Décisions modificatives']);
});

test('the number of an act beside what was decided', () => {
  const acts = actsOf(`COMPTE-RENDU DU CONSEIL

Présents : Aline ARBRE, Bruno BOIS.

1.1 Règlement de la cantine
Bruno BOIS demande que les inscriptions se fassent en ligne, et le règlement est relu article par article.
Délibération 2021-34 adoptée à l'unanimité.
1.2 Rapport sur la qualité de l'eau
Le conseil prend acte du rapport (délibération 2021-35).
`);
  assert.equal(
    acts.map(({ numberHint, subject }) => [numberHint?.flat, subject.flat]),
    [
      ['2021-34', 'Règlement de la cantine'],
      ['2021-35', "Rapport sur la qualité de l'eau"],
    ],
  );
});

test.run();
