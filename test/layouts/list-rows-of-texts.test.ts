import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { rowsOf } from '../../pipeline/layouts/list/rows.ts';
import { textOf } from '../../pipeline/read/html.ts';
import { markedPage, plainPage } from '../../pipeline/read/plain.ts';

/** Rows of lists in texts and web pages, where cells have no places. */
const test = suite('list-rows of texts');

test('cells one below the other, as text taken out of a page has them', () => {
  const page = plainPage(
    1,
    `N°
Objet
Rapporteur
Décision
D-2024-09-
01
Acquisition de la parcelle
Mme Aline ARBRE
Retirée de l’ordre du
jour
D-2024-09-
02
Tarifs
M. le Maire
Adoptée à l’unanimité`,
  );
  assert.equal(
    rowsOf([page], page.lines).map(({ number, subject, rapporteur, outcome }) =>
      [number, subject, rapporteur, outcome].map((passage) => passage?.flat),
    ),
    [
      ['D-2024-09-01', 'Acquisition de la parcelle', 'Mme Aline ARBRE', 'Retirée de l’ordre du jour'],
      ['D-2024-09-02', 'Tarifs', 'M. le Maire', 'Adoptée à l’unanimité'],
    ],
  );
});

test('the rest of an outcome beside the rest of a title', () => {
  const page = plainPage(
    1,
    'Numéro\tIntitulé\tDécision\n2024.09.03\tGarantie d’emprunt à la société\tApprouvée\nHabitat du Bois\tà la majorité\nrésidence Haute\n2024.09.04\tTarifs\tRejetée',
  );
  assert.equal(
    rowsOf([page], page.lines).map(({ subject, outcome }) => [subject.flat, outcome.flat]),
    [
      ['Garantie d’emprunt à la société Habitat du Bois résidence Haute', 'Approuvée à la majorité'],
      ['Tarifs', 'Rejetée'],
    ],
  );
});

test('a result and its counts, each a paragraph of one cell; « bis » in a number', () => {
  const page = plainPage(
    1,
    'N°\tIntitulé\tDécision\n126-2024\tTarifs de l’aire\tApprouvée\n\n42 voix pour\n\n1 voix contre\n126 bis-2024\tTarifs de la piscine\tAjournée',
  );
  assert.equal(
    rowsOf([page], page.lines).map(({ number, subject, outcome }) => [
      number?.flat,
      subject.flat,
      outcome.flat,
    ]),
    [
      ['126-2024', 'Tarifs de l’aire', 'Approuvée 42 voix pour 1 voix contre'],
      ['126 bis-2024', 'Tarifs de la piscine', 'Ajournée'],
    ],
  );
});

test('counts after those who voted; what the council took note of after a colon', () => {
  const page = plainPage(
    1,
    `Délibération n° 2025-012 : Compte de gestion
Votants : 14   Pour : 13   Contre : 1
Délibération n° 2025-013 : Rapport d’activité : le conseil municipal a pris acte (PDF – 210 Ko)`,
  );
  assert.equal(
    rowsOf([page], page.lines).map(({ number, subject, outcome }) => [
      number?.flat,
      subject.flat,
      outcome.flat,
    ]),
    [
      ['2025-012', 'Compte de gestion', 'Pour : 13 Contre : 1'],
      ['2025-013', 'Rapport d’activité', 'le conseil municipal a pris acte (PDF – 210 Ko)'],
    ],
  );
});

test('titles after « Objet : », links below them, a secretary who signs', () => {
  const page = plainPage(
    1,
    `Délibération 2024-101
Objet : Rapport social unique
Le conseil prend acte
Télécharger la délibération (PDF)
Délibération 2024-102
Objet : Garantie d'emprunt
Pour : 24 – Contre : 5`,
  );
  assert.equal(
    rowsOf([page], page.lines).map(({ number, subject, outcome }) => [
      number?.flat,
      subject.flat,
      outcome.flat,
    ]),
    [
      ['2024-101', 'Objet : Rapport social unique', 'Le conseil prend acte'],
      ['2024-102', "Objet : Garantie d'emprunt", 'Pour : 24 – Contre : 5'],
    ],
  );
});

test('no numbers, cells that spaces part: what goes on below, and titles that nobody knows', () => {
  const page = plainPage(
    1,
    `Intitulé                              Résultat du vote

Vente d'une parcelle                  Adopté à l'unanimité
Convention d'entretien des chemins    Adopté à la majorité
de randonnée
                                      (2 contre)
Programme de voirie                   Rejeté

Demande d'adhésion de la commune de
Vaux au syndicat                      Ajourné`,
  );
  assert.equal(
    rowsOf([page], page.lines).map(({ subject, outcome }) => [subject.flat, outcome.flat]),
    [
      ["Vente d'une parcelle", "Adopté à l'unanimité"],
      ["Convention d'entretien des chemins de randonnée", 'Adopté à la majorité (2 contre)'],
      ['Programme de voirie', 'Rejeté'],
    ],
  );
});

test('no numbers: the lines of a narrow cell are one', () => {
  const page = plainPage(
    1,
    `Intitulé                              Résultat du vote

Vente d'une parcelle                  Retirée de l'ordre
                                      du jour
Programme de voirie                   Rejeté`,
  );
  assert.equal(
    rowsOf([page], page.lines).map(({ subject, outcome }) => [subject.flat, outcome.text]),
    [
      ["Vente d'une parcelle", "Retirée de l'ordre du jour"],
      ['Programme de voirie', 'Rejeté'],
    ],
  );
});

test('« Ordre | N° délib. »: the number of the act after its rank; an avis défavorable', () => {
  const page = plainPage(
    1,
    'Ordre\tN° délib.\tObjet\tRésultat du vote\n1\t2025-D-08\tMaison des jeunes\tAdopté\n2\t2025-D-09\tProjet éolien\tAvis défavorable (2 pour, 9 contre)',
  );
  assert.equal(
    rowsOf([page], page.lines).map(({ number, subject, outcome }) => [
      number?.flat,
      subject.flat,
      outcome.flat,
    ]),
    [
      ['2025-D-08', 'Maison des jeunes', 'Adopté'],
      ['2025-D-09', 'Projet éolien', 'Avis défavorable (2 pour, 9 contre)'],
    ],
  );
});

test('what was decided in brackets after the title', () => {
  const page = plainPage(
    1,
    `1. Budget supplémentaire (adopté à la majorité, 5 voix contre)
2. Aide au déplacement à Bamberg (Allemagne) (adopté à l’unanimité)`,
  );
  assert.equal(
    rowsOf([page], page.lines).map(({ subject, outcome }) => [subject.flat, outcome.flat]),
    [
      ['Budget supplémentaire', 'adopté à la majorité, 5 voix contre)'],
      ['Aide au déplacement à Bamberg (Allemagne)', 'adopté à l’unanimité)'],
    ],
  );
});

test('a web page: a theme over several rows before the numbers, a link after the vote', async () => {
  const marked = await textOf(
    `<table><tr><th>Thème</th><th>Numéro</th><th>Intitulé</th><th>Vote</th><th>Lien</th></tr>
<tr><td rowspan="2">Finances</td><td>2024-77</td><td>Tarifs</td><td>Unanimité</td><td>Voir la délibération</td></tr>
<tr><td>2024-78</td><td>Emprunt</td><td>Majorité (6 contre)</td><td>Voir la délibération</td></tr></table>`,
  );
  const page = markedPage(1, marked);
  assert.equal(
    rowsOf([page], page.lines).map(({ number, subject }) => [number?.flat, subject.flat]),
    [
      ['2024-77', 'Tarifs'],
      ['2024-78', 'Emprunt'],
    ],
  );
});

test('a block for each act: who presents it and what was decided are of no title', () => {
  const page = plainPage(
    1,
    `DEL-2025-31
Compte financier unique
Rapporteur : Mme Aline ARBRE
Vote : 22 voix pour, 3 abstentions
Décision : délibération adoptée

DEL-2025-32
Vente du presbytère
Rapporteur : M. Bruno BOIS
Vote : unanimité
Décision : délibération adoptée`,
  );
  assert.equal(
    rowsOf([page], page.lines).map(({ number, subject, rapporteur, outcome }) =>
      [number, subject, rapporteur, outcome].map((passage) => passage?.flat),
    ),
    [
      [
        'DEL-2025-31',
        'Compte financier unique',
        'Rapporteur : Mme Aline ARBRE',
        'Vote : 22 voix pour, 3 abstentions Décision : délibération adoptée',
      ],
      [
        'DEL-2025-32',
        'Vente du presbytère',
        'Rapporteur : M. Bruno BOIS',
        'unanimité Décision : délibération adoptée',
      ],
    ],
  );
});

test('who presents stands above the rows, or under each title', () => {
  const rapporteursOf = (text: string) => {
    const page = plainPage(1, text);
    return rowsOf([page], page.lines).map(({ number, rapporteur }) => [number?.flat, rapporteur?.flat]);
  };
  assert.equal(
    rapporteursOf(
      'Rapporteur : Mme ARBRE\n2024-61. Débat – il est pris acte\n2024-62. Tarifs – adoptée\nRapporteur : M. BOIS\n2024-63. Voirie – rejetée',
    ),
    [
      ['2024-61', 'Rapporteur : Mme ARBRE'],
      ['2024-62', 'Rapporteur : Mme ARBRE'],
      ['2024-63', 'Rapporteur : M. BOIS'],
    ],
  );
  assert.equal(
    rapporteursOf(
      '2024-62. Tarifs – adoptée\nRapporteur : Mme ARBRE\n2024-63. Voirie – rejetée\nRapporteur : M. BOIS',
    ),
    [
      ['2024-62', 'Rapporteur : Mme ARBRE'],
      ['2024-63', 'Rapporteur : M. BOIS'],
    ],
  );
});

test('the number is not the first of the columns', () => {
  const page = plainPage(
    1,
    'RAPPORTEUR\tN°\tOBJET\tVOTE\nM. BOIS\t24-061\tRapport\tPris acte\nMme ARBRE\t24-062\tTarifs – Marché\tÀ l’unanimité\nMme ARBRE\t24-063\tBilan\tPrise d’acte',
  );
  assert.equal(
    rowsOf([page], page.lines).map(({ number, subject, rapporteur, outcome }) =>
      [number, subject, rapporteur, outcome].map((passage) => passage?.flat),
    ),
    [
      ['24-061', 'Rapport', 'M. BOIS', 'Pris acte'],
      ['24-062', 'Tarifs – Marché', 'Mme ARBRE', 'À l’unanimité'],
      ['24-063', 'Bilan', 'Mme ARBRE', 'Prise d’acte'],
    ],
  );
});

test('a line of a narrow cell goes on below in small letters; a paragraph below rows of one line is none of them', () => {
  const page = plainPage(
    1,
    `N° 2024-31 : Tarifs – Rejetée : 12 pour, 15
contre
N° 2024-32 : Rapport d’activité – Pris acte

Articles récents
Travaux`,
  );
  assert.equal(
    rowsOf([page], page.lines).map(({ subject, outcome }) => [subject.flat, outcome.text]),
    [
      ['Tarifs', 'Rejetée : 12 pour, 15 contre'],
      ['Rapport d’activité', 'Pris acte'],
    ],
  );
});

test('a web page: what is observed is of no title, the foot of the page of no row', async () => {
  const rows = [
    ['N°', 'Intitulé', 'Pour', 'Contre', 'Observations'],
    ['1/01', 'Élection d’un délégué', '31', '', '3 bulletins blancs'],
    ['1/02', 'Rapport', '', '', 'Dont acte'],
    ['1/03', 'Cession', '34', '0', ''],
  ];
  const cells = (row: string[]) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  const page = markedPage(
    1,
    await textOf(`<table>${rows.map(cells).join('')}</table><p>Pays du Bois – 41 avenue des Pins</p>`),
  );
  assert.equal(
    rowsOf([page], page.lines).map(({ subject, outcome }) => [subject.flat, outcome.flat]),
    [
      ['Élection d’un délégué', 'Pour 31'],
      ['Rapport', 'Dont acte'],
      ['Cession', 'Pour 34 Contre 0'],
    ],
  );
});

test('a web page: who presents in a column of its own, counts under the outcome', () => {
  const page = plainPage(
    1,
    `N°\tObjet\tRapporteur\tRésultat du vote
24.06.01\tInstallation d’un conseiller\tM. le Maire\tLe conseil prend acte
24.06.02\tCompte administratif\tMme Aline ARBRE\tAdoptée à la majorité
Pour : 22 – Contre : 0 – Abstentions : 6
24.06.03\tVœu pour la trésorerie\tM. Bruno BOIS\tRejetée : 9 pour, 18 contre`,
  );
  assert.equal(
    rowsOf([page], page.lines).map(({ number, subject, rapporteur, outcome }) =>
      [number, subject, rapporteur, outcome].map((passage) => passage?.flat),
    ),
    [
      ['24.06.01', 'Installation d’un conseiller', 'M. le Maire', 'Le conseil prend acte'],
      [
        '24.06.02',
        'Compte administratif',
        'Mme Aline ARBRE',
        'Adoptée à la majorité Pour : 22 – Contre : 0 – Abstentions : 6',
      ],
      ['24.06.03', 'Vœu pour la trésorerie', 'M. Bruno BOIS', 'Rejetée : 9 pour, 18 contre'],
    ],
  );
});

const DEBATED: [name: string, text: string, subjects: string[]][] = [
  [
    'parted by rules',
    "N° | Objet | Débat | Décision\n2024-01 | Tarifs | Pas de débat | Adoptée à l'unanimité\n2024-02 | Achat d'un tracteur | Mme BOIS demande le prix. | Rejetée",
    ['Tarifs', "Achat d'un tracteur"],
  ],
  [
    'parted by rules, at both ends too',
    '| N° | Objet | Débat | Décision |\n|---|---|---|---|\n| 1 | Tarifs | M. PIN intervient. | Adoptée |\n| 2 | Bail de la salle | Néant | Adoptée |',
    ['Tarifs', 'Bail de la salle'],
  ],
  [
    'parted by nothing: a title that no known words end is not read',
    "N° Objet Débat Décision\n2024-01 Tarifs Pas de débat Adoptée à l'unanimité\n2024-02 Achat d'un tracteur Échanges sur le prix Adoptée",
    ['Tarifs', ''],
  ],
];
for (const [name, text, subjects] of DEBATED)
  test(`a column of debates: ${name}`, () => {
    const page = plainPage(1, text);
    assert.equal(
      rowsOf([page], page.lines).map(({ subject }) => subject.flat),
      subjects,
    );
  });

test.run();
