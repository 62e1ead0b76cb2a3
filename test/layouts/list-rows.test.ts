import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Page } from '../../pipeline/document.ts';
import { rowsOf } from '../../pipeline/layouts/list/rows.ts';
import { list } from '../../pipeline/layouts/list.ts';
import { layOut } from '../../pipeline/read/geometry.ts';
import { textOf } from '../../pipeline/read/html.ts';
import type { Item } from '../../pipeline/read/item.ts';
import { markedPage, plainPage } from '../../pipeline/read/plain.ts';
import { documentOf } from './documents.ts';

const test = suite('list-rows');

const cell = (x: number, y: number, text: string): Item => ({
  text,
  x,
  y,
  width: 4.5 * text.length,
  size: 10,
  font: null,
});
const row = (y: number, number: string, title: string, outcome: string): Item[] =>
  [cell(50, y, number), cell(120, y, title), cell(450, y, outcome)].filter(({ text }) => text);

/** Each word as an item of its own. */
const words = (x: number, y: number, text: string): Item[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => cell(x + 5 * index, y, word));

/** Number, title and outcome of each row of a page. */
const toldIn = (page: Page) =>
  rowsOf([page], page.lines).map(({ number, subject, outcome }) => [
    number?.flat,
    subject.flat,
    outcome.flat,
  ]);

const tables: { name: string; items: Item[]; rows: [string | undefined, string, string][] }[] = [
  {
    name: 'names that a narrow cell cuts, and a row without a number, its own result beside it',
    items: [
      ...row(730, 'Numéro', 'Intitulé', 'Vote'),
      ...row(706, '', '', 'Majorité (1'),
      ...row(700, '2024/041', 'Compte administratif', ''),
      ...row(694, '', '', 'abstention, M.'),
      ...row(682, '', '', 'PETIT)'),
      ...row(650, '2024/042', 'Fonds de concours', 'Unanimité'),
      ...row(626, '2024/043', 'Tarifs', 'Unanimité'),
      ...row(600, '', 'Vœu sur la trésorerie', 'Retiré'),
    ],
    rows: [
      ['2024/041', 'Compte administratif', 'Majorité (1 abstention, M. PETIT)'],
      ['2024/042', 'Fonds de concours', 'Unanimité'],
      ['2024/043', 'Tarifs', 'Unanimité'],
      [undefined, 'Vœu sur la trésorerie', 'Retiré'],
    ],
  },
  {
    name: 'one line a row',
    items: [
      ...row(700, '2026_001', 'Tarifs de la cantine', 'Approuvée'),
      ...row(670, '2026_002', 'Compte de gestion', 'Actée'),
    ],
    rows: [
      ['2026_001', 'Tarifs de la cantine', 'Approuvée'],
      ['2026_002', 'Compte de gestion', 'Actée'],
    ],
  },
  {
    name: 'a result that its cell cuts, and one alone below the title of its row',
    items: [
      ...row(700, '2024.09.02', 'Budget principal', 'Approuvée à la'),
      ...row(688, '', '', 'majorité'),
      ...row(660, '2024.09.03', 'Garantie', 'Approuvée'),
      ...row(648, '', "d'emprunt", 'à la majorité'),
      ...row(620, '2024.09.04', 'Demande de classement de la', ''),
      ...row(608, '', 'commune', ''),
      ...row(590, '', '', 'Rejetée'),
    ],
    rows: [
      ['2024.09.02', 'Budget principal', 'Approuvée à la majorité'],
      ['2024.09.03', "Garantie d'emprunt", 'Approuvée à la majorité'],
      ['2024.09.04', 'Demande de classement de la commune', 'Rejetée'],
    ],
  },
  {
    name: 'letters right before the year of a number; a point put off',
    items: [
      ...row(700, '', 'Marché de collecte : avenant avec la', 'Favorable à l’unanimité'),
      ...row(688, 'B2022-14', 'société Véolis', ''),
      ...row(664, 'B2022-15', 'Bail du local 3', 'Point reporté'),
    ],
    rows: [
      ['B2022-14', 'Marché de collecte : avenant avec la société Véolis', 'Favorable à l’unanimité'],
      ['B2022-15', 'Bail du local 3', 'Point reporté'],
    ],
  },
  {
    name: 'a rubric in letters of its own, where the numbers begin',
    items: [
      ...row(700, '2026_051', 'Aires de jeux', 'Approuvée'),
      { ...cell(54, 670, 'Routes et chemins'), size: 12, font: 'bold' },
      ...row(652, '2026_052', 'Fonds de concours', 'Reportée'),
      ...row(640, '2026_053', 'Acquisitions foncières', 'Approuvée'),
    ],
    rows: [
      ['2026_051', 'Aires de jeux', 'Approuvée'],
      ['2026_052', 'Fonds de concours', 'Reportée'],
      ['2026_053', 'Acquisitions foncières', 'Approuvée'],
    ],
  },
  {
    name: 'a title that goes on in « pour », figures of the number beside it',
    items: [
      ...row(700, '2026_011', 'Recrutement de deux contrats', 'Approuvée'),
      ...row(688, '', 'pour les accueils de loisirs', ''),
      ...row(664, '', '012 Subvention au club', ''),
      ...row(652, '2026_012', 'de lecture', 'Approuvée'),
    ],
    rows: [
      ['2026_011', 'Recrutement de deux contrats pour les accueils de loisirs', 'Approuvée'],
      ['2026_012', 'Subvention au club de lecture', 'Approuvée'],
    ],
  },
  {
    name: 'a number centred beside a title of two lines; an outcome that goes on below',
    items: [
      ...row(700, '', 'Candidature à l’acquisition d’une licence et', 'Unanimité'),
      ...row(688, '20260312-01', 'du matériel d’un commerce', '(2 abstentions)'),
      ...row(664, '', 'Programme du marché de', 'Majorité'),
      ...row(652, '20260312-02', 'solarisation des toitures', '(1 contre)'),
    ],
    rows: [
      [
        '20260312-01',
        'Candidature à l’acquisition d’une licence et du matériel d’un commerce',
        'Unanimité (2 abstentions)',
      ],
      ['20260312-02', 'Programme du marché de solarisation des toitures', 'Majorité (1 contre)'],
    ],
  },
  {
    name: 'a number and an outcome centred beside a title of two lines, read cell by cell',
    items: [
      cell(50, 694, '2026_041'),
      cell(120, 700, 'Installation d’un conseiller municipal à la'),
      cell(120, 688, 'suite d’une démission'),
      cell(450, 694, 'Prend acte'),
      ...row(664, '2026_042', 'Tarifs de la halle', 'Adoptée'),
    ],
    rows: [
      ['2026_041', 'Installation d’un conseiller municipal à la suite d’une démission', 'Prend acte'],
      ['2026_042', 'Tarifs de la halle', 'Adoptée'],
    ],
  },
  {
    name: 'titles in words of votes, outcomes of all kinds',
    items: [
      ...row(760, 'N° 2025-30', 'Vote du budget primitif', 'Adopté à l’unanimité'),
      ...row(730, 'N° 2025-31', 'Acceptation d’un don', 'Refusé'),
      ...row(700, 'N° 2025-32', 'Validation du règlement', 'POUR : 17 CONTRE : 2'),
      ...row(670, 'N° 2025-33', 'Désignation d’un délégué', 'Élue : Léa BOIS'),
    ],
    rows: [
      ['2025-30', 'Vote du budget primitif', 'Adopté à l’unanimité'],
      ['2025-31', 'Acceptation d’un don', 'Refusé'],
      ['2025-32', 'Validation du règlement', 'POUR : 17 CONTRE : 2'],
      ['2025-33', 'Désignation d’un délégué', 'Élue : Léa BOIS'],
    ],
  },
  {
    name: 'no table: the outcome after a dash or a colon',
    items: [
      cell(50, 760, 'Délibération n° 2024/02 : Vote des taux – Adoptée à la majorité (12 pour, 2 contre)'),
      cell(50, 730, 'Délibération n° 2024/04 : Création de poste – Ajournée'),
      cell(50, 700, '5. Achat d’une parcelle : refusé (9 contre, 4 pour)'),
    ],
    rows: [
      ['2024/02', 'Vote des taux', 'Adoptée à la majorité (12 pour, 2 contre)'],
      ['2024/04', 'Création de poste', 'Ajournée'],
      ['5', 'Achat d’une parcelle', 'refusé (9 contre, 4 pour)'],
    ],
  },
  {
    name: 'the head of the table is no row',
    items: [
      ...row(720, 'Numéro', 'OBJET', 'Approuvée / Rejetée'),
      ...row(690, '2026_001', 'Travaux de voirie', 'Rejetée'),
    ],
    rows: [['2026_001', 'Travaux de voirie', 'Rejetée']],
  },
  {
    name: 'counts below each other in a cell are of its row; the lines above the head of the table of none',
    items: [
      cell(50, 740, 'Affichée le 19 mai 2025'),
      ...row(720, 'Délibération', 'Objet', 'Vote'),
      ...row(690, '2025-21', 'Toiture de l’église', 'Approuvée'),
      ...['Pour : 13', 'Contre : 0'].map((text, index) => cell(520, 696 - 12 * index, text)),
      ...row(660, '2025-22', 'Vente du presbytère', 'Rejetée'),
      ...['Pour : 4', 'Contre : 9'].map((text, index) => cell(520, 666 - 12 * index, text)),
    ],
    rows: [
      ['2025-21', 'Toiture de l’église', 'Approuvée Pour : 13 Contre : 0'],
      ['2025-22', 'Vente du presbytère', 'Rejetée Pour : 4 Contre : 9'],
    ],
  },
  {
    name: 'ranks alone in their column, rubrics between the rows',
    items: [
      ...row(760, 'N°', 'Intitulé', 'Résultat du vote'),
      cell(300, 760, 'Rapporteur'),
      cell(50, 745, 'FINANCES'),
      cell(50, 730, '1'),
      cell(60, 730, 'Budget annexe du lotissement'),
      cell(300, 730, 'Mme'),
      cell(300, 718, 'ARBRE'),
      cell(450, 730, 'Adopté'),
      cell(50, 703, 'URBANISME'),
      cell(50, 688, '2'),
      cell(60, 688, 'Permis de démolir'),
      cell(300, 688, 'M. BOIS'),
      cell(450, 688, 'Ajourné'),
    ].sort((a, b) => b.y - a.y || a.x - b.x),
    rows: [
      ['1', 'Budget annexe du lotissement', 'Adopté'],
      ['2', 'Permis de démolir', 'Ajourné'],
    ],
  },
  {
    name: 'numbers cut in a narrow column; counts that open a line',
    items: [
      ...row(760, 'N°', 'Objet', ''),
      ...[300, 350, 450].map((x, index) => cell(x, 760, ['Pour', 'Contre', 'Résultat'][index] ?? '')),
      cell(50, 730, 'DEL-2025-'),
      cell(50, 718, '045'),
      cell(120, 730, 'Compte financier'),
      cell(120, 718, 'du budget principal'),
      ...[305, 360].map((x, index) => cell(x, 724, ['27', '0'][index] ?? '')),
      cell(450, 724, 'Adoptée'),
      cell(50, 690, 'DEL-2025-'),
      cell(50, 678, '046'),
      cell(120, 684, 'Centre de santé'),
      ...[305, 360].map((x, index) => cell(x, 684, ['12', '18'][index] ?? '')),
      cell(450, 684, 'Rejetée'),
    ],
    rows: [
      ['DEL-2025-045', 'Compte financier du budget principal', 'Adoptée Pour 27 Contre 0'],
      ['DEL-2025-046', 'Centre de santé', 'Rejetée Pour 12 Contre 18'],
    ],
  },
  {
    name: 'words one by one, as optical reading gives them: counts over the figures of the next row head no column',
    items: [
      ...row(760, 'N°', 'Objet', 'Vote'),
      ...row(730, '2024-46', 'Budget primitif', ''),
      ...words(450, 730, 'Adopté - 21 pour,'),
      ...words(450, 718, '5 contre, 1 abstention'),
      ...row(690, '2024-47', 'Cession du véhicule', ''),
      ...words(450, 690, 'Rejeté - 9 pour, 18 contre'),
    ],
    rows: [
      ['2024-46', 'Budget primitif', 'Adopté - 21 pour, 5 contre, 1 abstention'],
      ['2024-47', 'Cession du véhicule', 'Rejeté - 9 pour, 18 contre'],
    ],
  },
  {
    name: 'who presents stands before the number; figures that end a title, years that open a line',
    items: [
      ...row(760, 'Rapporteur', '', 'Décision'),
      cell(150, 760, 'N°'),
      cell(250, 760, 'Objet'),
      ...[730, 700].flatMap((y, index) => [
        cell(50, y, ['M. Bruno BOIS', 'Le Président'][index] ?? ''),
        cell(150, y, `2025-06${index}`),
        cell(210, y, ['Tarifs à compter du 1er septembre', 'Schéma de l’autonomie'][index] ?? ''),
        cell(210, y - 12, ['2025', '2024-2028'][index] ?? ''),
        cell(450, y, ['Adoptée', 'Retirée'][index] ?? ''),
      ]),
    ].sort((a, b) => b.y - a.y || a.x - b.x),
    rows: [
      ['2025-060', 'Tarifs à compter du 1er septembre 2025', 'Adoptée'],
      ['2025-061', 'Schéma de l’autonomie 2024-2028', 'Retirée'],
    ],
  },
  {
    name: 'debates between the title and the vote, so close that no tab parts them',
    items: [
      ...[50, 120, 222, 450].map((x, index) =>
        cell(x, 760, ['N°', 'Délibération', 'Débats', 'Vote'][index] ?? ''),
      ),
      ...[730, 700].flatMap((y, index) => [
        cell(50, y, '2023-'),
        cell(50, y - 12, `0${index + 1}`),
        cell(120, y, ['Compte de gestion 2022', 'Affectation du solde'][index] ?? ''),
        cell(222, y, ['Aucune observation.', 'M. BOIS demande à quoi cela servira.'][index] ?? ''),
        cell(450, y, 'Unanimité'),
      ]),
    ],
    rows: [
      ['2023-01', 'Compte de gestion 2022', 'Unanimité'],
      ['2023-02', 'Affectation du solde', 'Unanimité'],
    ],
  },
  {
    name: 'a column that names nothing of an act, close to the title; a day in numbers cut in their column',
    items: [
      ...[50, 120, 210, 450].map((x, index) =>
        cell(x, 760, ['Numéro', 'Domaine', 'Intitulé de la délibération', 'Sens du vote'][index] ?? ''),
      ),
      ...[730, 700].flatMap((y, index) => [
        cell(50, y, 'DEL20250123-'),
        cell(50, y - 12, `0${index + 1}`),
        cell(120, y, ['Administration', 'Eau'][index] ?? ''),
        cell(185, y, ['Installation d’une conseillère', 'Tarifs'][index] ?? ''),
        cell(450, y, ['Pris acte', '46 pour, 2 abstentions'][index] ?? ''),
      ]),
    ],
    rows: [
      ['DEL20250123-01', 'Installation d’une conseillère', 'Pris acte'],
      ['DEL20250123-02', 'Tarifs', '46 pour, 2 abstentions'],
    ],
  },
  {
    name: 'a cross under what was decided',
    items: [
      ...row(760, 'N° d’ordre', 'Titre', 'Approuvée'),
      cell(520, 760, 'Rejetée'),
      ...row(730, '2024-15', 'Règlement', ''),
      cell(468, 730, 'X'),
      ...row(700, '2024-17', 'Tarifs', ''),
      cell(536, 700, 'X'),
    ],
    rows: [
      ['2024-15', 'Règlement', 'Approuvée'],
      ['2024-17', 'Tarifs', 'Rejetée'],
    ],
  },
  {
    name: 'a sentence says what was decided, or who voted otherwise',
    items: [
      ...row(700, '2026_001', 'Avis sur le parc', 'Ce point est retiré.'),
      ...row(670, '2026_002', 'Bilan de la concertation', 'S’abstient : M. ROUX. Adopté.'),
    ],
    rows: [
      ['2026_001', 'Avis sur le parc', 'Ce point est retiré.'],
      ['2026_002', 'Bilan de la concertation', 'S’abstient : M. ROUX. Adopté.'],
    ],
  },
  {
    name: 'a row that does not say its outcome is no act',
    items: row(700, '2026_001', 'Informations du maire', ''),
    rows: [],
  },
];

for (const { name, items, rows } of tables)
  test(name, () => {
    const page = layOut(items, { number: 1, width: 595, height: 842 });
    assert.equal(toldIn(page), rows);
  });

test('a row carried over to the next page, where numbers stand beside the first line of their titles', () => {
  const sheets = [
    [
      ...row(80, '2024-01', 'Tarifs', 'Adoptée'),
      ...row(60, '2024-02', 'Cession d’une portion', 'Adoptée'),
      ...row(48, '', 'du chemin', ''),
    ],
    [
      ...row(800, '', 'rural des Ormes', ''),
      ...row(780, '2024-03', 'Création', 'Adoptée'),
      ...row(768, '', 'd’un emploi', ''),
    ],
  ];
  const pages = sheets.map((items, index) => layOut(items, { number: index + 1, width: 595, height: 842 }));
  const rows = rowsOf(
    pages,
    pages.flatMap(({ lines }) => lines),
  );
  assert.equal(
    rows.map(({ subject }) => subject.flat),
    ['Tarifs', 'Cession d’une portion du chemin rural des Ormes', 'Création d’un emploi'],
  );
});

/** A list with a column for who presents and three for counts. */
const counted: Item[] = [
  ...row(700, 'N°', 'Objet', 'Décision'),
  ...[560, 600, 640].map((x, index) => cell(x, 700, ['Pour', 'Contre', 'Abst.'][index] ?? '')),
  cell(380, 700, 'Rapporteur'),
  ...row(670, '2025-61', 'Tarifs', 'Adoptée'),
  ...[565, 610].map((x, index) => cell(x, 670, ['26', '0'][index] ?? '')),
  cell(380, 670, 'Mme ARBRE-'),
  cell(380, 658, 'CHÊNE'),
  ...row(640, '2025-62', 'Voirie', 'Retirée de l’ordre'),
  cell(450, 628, 'du jour'),
  ...row(600, '2025-63', 'Vœu', 'Rejetée'),
  ...[565, 650].map((x, index) => cell(x, 600, ['9', '18'][index] ?? '')),
].sort((a, b) => b.y - a.y || a.x - b.x);

test('figures are of the labels they stand under; the next line of a cell is of that cell', () => {
  const page = layOut(counted, { number: 1, width: 842, height: 842 });
  assert.equal(
    rowsOf([page], page.lines).map(({ number, subject, rapporteur, outcome }) =>
      [number, subject, rapporteur, outcome].map((passage) => passage?.flat ?? ''),
    ),
    [
      ['2025-61', 'Tarifs', 'Mme ARBRE-CHÊNE', 'Adoptée Pour 26 Contre 0'],
      ['2025-62', 'Voirie', '', 'Retirée de l’ordre du jour'],
      ['2025-63', 'Vœu', '', 'Rejetée Pour 9 Abst. 18'],
    ],
  );
});

test('numbers cut in a narrow column, beside titles on the same lines', () => {
  const page = plainPage(
    1,
    'N°\tObjet\tVote\n\n2023-\tConvention avec\tAdoptée\n17\tle syndicat\n\n2023-\tTarifs\tRejetée\n18',
  );
  assert.equal(
    rowsOf([page], page.lines).map(({ number, subject, outcome }) => [
      number?.flat,
      subject.flat,
      outcome.flat,
    ]),
    [
      ['2023-17', 'Convention avec le syndicat', 'Adoptée'],
      ['2023-18', 'Tarifs', 'Rejetée'],
    ],
  );
});

test('« N.P.P.V. » heads a column of counts', () => {
  const page = plainPage(1, 'N°\tObjet\tPour\tContre\tN.P.P.V.\n24.06.01\tTarifs\t22\t0\t1');
  assert.equal(
    rowsOf([page], page.lines).map(({ outcome }) => outcome?.flat),
    ['Pour 22 Contre 0 N.P.P.V. 1'],
  );
});

test('counts under their labels are all the outcome there is', () => {
  const page = plainPage(1, 'N°\tObjet\tPour\tContre\n24.06.01\tTarifs\t22\t1\n24.06.02\tVoirie\t23\t0');
  assert.equal(
    rowsOf([page], page.lines).map(({ number, subject, outcome }) => [
      number?.flat,
      subject.flat,
      outcome.text,
    ]),
    [
      ['24.06.01', 'Tarifs', 'Pour\n22\n\nContre\n1'],
      ['24.06.02', 'Voirie', 'Pour\n23\n\nContre\n0'],
    ],
  );
});

test('titles of columns on two rows: a tall cell above takes its column of the second', async () => {
  const page = markedPage(
    1,
    await textOf(
      '<table><tr><td rowspan="2">N°</td><td rowspan="2">Objet</td><td colspan="2">Vote</td></tr><tr><td>Pour</td><td>Contre</td></tr><tr><td>24.06.01</td><td>Tarifs</td><td>22</td><td>1</td></tr></table>',
    ),
  );
  assert.equal(
    rowsOf([page], page.lines).map(({ number, outcome }) => [number?.flat, outcome.text]),
    [['24.06.01', 'Pour\n22\n\nContre\n1']],
  );
});

test('a rubric above the head of its own table; figures beside the title', () => {
  const items = [
    ...[cell(50, 700, 'N°'), cell(120, 700, 'Objet'), cell(300, 700, 'Pour')],
    ...[cell(340, 700, 'Contre'), cell(450, 700, 'Vote')],
    ...[cell(50, 670, '2024-61'), cell(120, 670, 'Taxe pour les milieux aquatiques'), cell(305, 670, '45')],
    ...[cell(350, 670, '0'), cell(450, 670, 'Unanimité')],
    cell(50, 650, 'II. CULTURE'),
    ...[cell(50, 630, 'N°'), cell(120, 630, 'Objet'), cell(300, 630, 'Pour')],
    ...[cell(340, 630, 'Contre'), cell(450, 630, 'Vote')],
    ...[cell(50, 600, '2024-62'), cell(120, 600, 'Théâtre'), cell(305, 600, '44')],
    ...[cell(350, 600, '1'), cell(450, 600, 'Majorité')],
  ];
  const page = layOut(items, { number: 1, width: 595, height: 842 });
  assert.equal(
    rowsOf([page], page.lines).map(({ subject }) => subject.flat),
    ['Taxe pour les milieux aquatiques', 'Théâtre'],
  );
});

test('letters within the number; a label before the outcome', () => {
  const page = plainPage(
    1,
    "2023-C-14\tColis des aînés\tAdoptée à l'unanimité\n\nN° 2023-C-15 : Tarifs du camping\nDécision : adoptée à l'unanimité",
  );
  assert.equal(toldIn(page), [
    ['2023-C-14', 'Colis des aînés', "Adoptée à l'unanimité"],
    ['2023-C-15', 'Tarifs du camping', "adoptée à l'unanimité"],
  ]);
});

test('the day of the sitting before the number; a title that goes on in « résultat »', () => {
  const items = [
    ...[cell(50, 700, 'Date'), cell(120, 700, 'N°'), cell(200, 700, 'Objet'), cell(450, 700, 'Vote')],
    ...[cell(50, 670, '30/03/2024'), cell(120, 670, '2024-61'), cell(200, 670, 'Affectation du')],
    cell(450, 670, 'Majorité'),
    ...[cell(200, 658, 'résultat'), cell(450, 658, '5 contre')],
    ...[cell(50, 630, '30/03/2024'), cell(120, 630, '2024-62'), cell(200, 630, 'Voirie')],
    cell(450, 630, 'Unanimité'),
  ];
  const page = layOut(items, { number: 1, width: 595, height: 842 });
  assert.equal(toldIn(page), [
    ['2024-61', 'Affectation du résultat', 'Majorité 5 contre'],
    ['2024-62', 'Voirie', 'Unanimité'],
  ]);
});

test('the title of the column of numbers stands on two lines, above the others', () => {
  const items = [
    ...[cell(50, 720, 'N°'), cell(50, 708, 'délibération')],
    ...[cell(130, 696, 'Rapporteur'), cell(200, 696, 'Objet'), cell(450, 696, 'Vote')],
    ...[cell(50, 670, '2024-61'), cell(130, 670, 'M. Vernet'), cell(200, 670, 'Budget primitif')],
    ...[cell(450, 670, 'Adopté'), cell(50, 640, '2024-62'), cell(130, 640, 'Mme Pineau')],
    ...[cell(200, 640, 'Voirie'), cell(450, 640, 'Retiré')],
  ];
  const page = layOut(items, { number: 1, width: 595, height: 842 });
  assert.equal(
    rowsOf([page], page.lines).map(({ subject, rapporteur }) => [subject.flat, rapporteur?.flat]),
    [
      ['Budget primitif', 'M. Vernet'],
      ['Voirie', 'Mme Pineau'],
    ],
  );
});

/** A cell of several lines, its line ends told by bars. */
const tall = (x: number, y: number, text: string): Item[] =>
  text.split('|').map((line, index) => cell(x, y - 12 * index, line));

test('titles of columns so close that no tab parts them, with counts among them; a result that goes on below', () => {
  const items = [
    ...[cell(40, 732, 'N°'), cell(40, 720, 'd’ordre')],
    ...[cell(100, 708, 'Délibération'), cell(160, 708, 'Rapporteur'), cell(215, 708, 'Pour')],
    ...[cell(242, 708, 'Contre'), cell(280, 708, 'Abstention'), cell(335, 708, 'Résultat')],
    ...[cell(40, 680, '2024/33'), ...tall(100, 680, 'Achat d’un|tracteur'), ...tall(160, 668, 'M. Jourdain')],
    ...[cell(220, 668, '6'), cell(250, 668, '9'), cell(290, 668, '2'), cell(335, 668, 'Rejetée')],
    ...[
      cell(40, 640, '2024/34'),
      ...tall(100, 640, 'Convention|avec le club'),
      ...tall(160, 628, 'Mme Bois'),
    ],
    ...[cell(220, 628, '17'), cell(250, 628, '0'), cell(290, 628, '0'), cell(335, 628, 'Approuvée')],
  ];
  const page = layOut(items, { number: 1, width: 595, height: 842 });
  assert.equal(
    rowsOf([page], page.lines).map(({ subject, rapporteur }) => [subject.flat, rapporteur?.flat]),
    [
      ['Achat d’un tracteur', 'M. Jourdain'],
      ['Convention avec le club', 'Mme Bois'],
    ],
  );
});

test('« Non » + « adoptée » in one cell', () => {
  const items = [
    ...[cell(50, 740, 'Délibération'), cell(150, 740, 'Intitulé'), cell(450, 740, 'Sens du vote')],
    ...[cell(50, 700, 'D-2025-001'), cell(150, 700, 'Bail du moulin'), cell(450, 700, 'Adoptée')],
    ...[cell(50, 660, 'D-2025-002'), cell(150, 660, 'Vente du presbytère')],
    ...tall(450, 655, 'Non|adoptée'),
  ];
  const page = layOut(items, { number: 1, width: 595, height: 842 });
  assert.equal(toldIn(page), [
    ['D-2025-001', 'Bail du moulin', 'Adoptée'],
    ['D-2025-002', 'Vente du presbytère', 'Non adoptée'],
  ]);
});

test('a title of a plain text goes on below its result', () => {
  const page = plainPage(
    1,
    ' N°         OBJET                        VOTE\n 2023/38    Modification des statuts du  Unanimité\n            syndicat d’énergies\n 2023/39    Tarifs                       Majorité',
  );
  assert.equal(toldIn(page), [
    ['2023/38', 'Modification des statuts du syndicat d’énergies', 'Unanimité'],
    ['2023/39', 'Tarifs', 'Majorité'],
  ]);
});

test('the result of a row of text goes on below', () => {
  const page = layOut(
    [
      cell(40, 700, 'Délibération n° 2024-22 – Tarifs de la résidence : adoptée à'),
      cell(40, 688, 'l’unanimité'),
      cell(40, 664, 'Délibération n° 2024-23 – Ouverture d’une épicerie : rejetée'),
    ],
    { number: 1, width: 595, height: 842 },
  );
  assert.equal(toldIn(page), [
    ['2024-22', 'Tarifs de la résidence', 'adoptée à l’unanimité'],
    ['2024-23', 'Ouverture d’une épicerie', 'rejetée'],
  ]);
});

test('numbers after their titles, drawn cell by cell, and a last row on one line', () => {
  const items = [
    ...[
      ...tall(50, 740, 'N° du|rapport'),
      ...tall(120, 740, 'Titre'),
      ...tall(350, 740, 'N° de la|délibération'),
    ],
    ...tall(450, 740, 'Décision'),
    ...tall(50, 710, 'COMMISSION DES ROUTES'),
    ...[...tall(50, 680, '1-01'), ...tall(120, 686, 'Conventions avec les|gestionnaires')],
    ...[...tall(350, 680, 'CP-2024-0412'), ...tall(450, 686, 'Adoptée à|l’unanimité')],
    ...[...tall(50, 640, '1-02'), ...tall(120, 652, 'Avenant à la convention|avec la résidence|du parc')],
    ...[...tall(350, 640, 'CP-2024-0413'), ...tall(450, 646, 'Adoptée à la|majorité')],
    ...[...tall(50, 600, '1-03'), ...tall(120, 606, 'Fonds de|solidarité')],
    ...[...tall(350, 600, 'CP-2024-0414'), ...tall(450, 600, 'Retirée')],
    ...[cell(50, 570, '1-04'), cell(120, 570, 'Sectorisation'), cell(350, 570, 'CP-2024-0415')],
    cell(450, 570, 'Rejetée'),
  ];
  const page = layOut(items, { number: 1, width: 595, height: 842 });
  assert.equal(toldIn(page), [
    ['CP-2024-0412', 'Conventions avec les gestionnaires', 'Adoptée à l’unanimité'],
    ['CP-2024-0413', 'Avenant à la convention avec la résidence du parc', 'Adoptée à la majorité'],
    ['CP-2024-0414', 'Fonds de solidarité', 'Retirée'],
    ['CP-2024-0415', 'Sectorisation', 'Rejetée'],
  ]);
});

test('« Intitulé | Résultat du vote », no numbers: cells of several lines, a rubric, another page', () => {
  const head = [cell(90, 740, 'Intitulé de la délibération'), cell(420, 740, 'Résultat du vote')];
  const pages = [
    [
      ...head,
      ...tall(50, 700, 'Demande de subvention pour la réfection de la|toiture de la salle des fêtes'),
      ...tall(420, 694, 'Adopté à l’unanimité'),
      ...tall(50, 660, 'FINANCES'),
      ...tall(50, 630, 'Tarifs du camping'),
      ...tall(410, 636, 'Adopté à la majorité (10|pour, 3 contre)'),
      ...tall(50, 590, 'Acquisition d’une parcelle'),
      ...tall(440, 590, 'Ajourné'),
    ],
    [...head, ...tall(50, 700, 'Règlement du cimetière'), ...tall(420, 700, 'Rejeté')],
  ].map((items, index) => layOut(items, { number: index + 1, width: 595, height: 842 }));
  const rows = rowsOf(
    pages,
    pages.flatMap(({ lines }) => lines),
  );
  assert.equal(
    rows.map(({ subject, outcome, page }) => [subject.flat, outcome.flat, page]),
    [
      [
        'Demande de subvention pour la réfection de la toiture de la salle des fêtes',
        'Adopté à l’unanimité',
        1,
      ],
      ['Tarifs du camping', 'Adopté à la majorité (10 pour, 3 contre)', 1],
      ['Acquisition d’une parcelle', 'Ajourné', 1],
      ['Règlement du cimetière', 'Rejeté', 2],
    ],
  );
});

test('« Objet | Vote », titles in the middle of their columns, and a count a line at the left of its own', () => {
  const items = [
    ...[cell(220, 740, 'Objet'), cell(500, 740, 'Vote')],
    ...tall(50, 700, 'Déclassement d’une partie du domaine public, en vue de|sa cession'),
    ...tall(420, 706, 'Pour : 11|Contre : 3|Abstention : 1'),
    ...tall(50, 640, 'Retrait de la délibération du 4 mai'),
    ...tall(420, 652, 'Pour : 7|Contre : 8|Abstention : 0'),
  ];
  const page = layOut(items, { number: 1, width: 595, height: 842 });
  assert.equal(toldIn(page), [
    [
      undefined,
      'Déclassement d’une partie du domaine public, en vue de sa cession',
      'Pour : 11 Contre : 3 Abstention : 1',
    ],
    [undefined, 'Retrait de la délibération du 4 mai', 'Pour : 7 Contre : 8 Abstention : 0'],
  ]);
});

test('titles and outcomes in two columns, and no head: what stands above is of no row', () => {
  const items = [
    cell(50, 740, 'Le conseil a examiné ce qui suit'),
    ...[cell(50, 700, 'Plan de sauvegarde'), cell(420, 700, 'Adopté à l’unanimité')],
    ...tall(50, 670, 'Tarifs des photocopies pour les|associations'),
    cell(420, 664, 'Adopté à l’unanimité'),
    ...[cell(50, 630, 'Gardiennage'), cell(420, 630, 'Rejeté')],
  ];
  const page = layOut(items, { number: 1, width: 595, height: 842 });
  assert.equal(toldIn(page), [
    [undefined, 'Plan de sauvegarde', 'Adopté à l’unanimité'],
    [undefined, 'Tarifs des photocopies pour les associations', 'Adopté à l’unanimité'],
    [undefined, 'Gardiennage', 'Rejeté'],
  ]);
});

test('who presents so close to a title that no tab parts them; « Sans vote » is of no act', () => {
  const items = [
    ...[
      cell(50, 740, 'Numéro'),
      cell(130, 740, 'Rapporteur'),
      cell(220, 740, 'Objet'),
      cell(430, 740, 'Vote'),
    ],
    ...[cell(50, 710, 'DCM-25-017'), cell(130, 710, 'M. ROUX'), cell(220, 710, 'Plan de formation')],
    ...[cell(430, 710, 'Adoptée'), cell(50, 680, 'DCM-25-018'), cell(130, 680, 'Mme DE LEVASSEURIE')],
    ...[cell(220, 680, 'Créances éteintes'), cell(430, 680, 'Adoptée')],
    ...[cell(50, 650, 'DCM-25-019'), cell(130, 650, 'M. ROUX'), cell(220, 650, 'Décisions du maire')],
    cell(430, 650, 'Sans vote'),
  ];
  const page = layOut(items, { number: 1, width: 595, height: 842 });
  assert.equal(
    rowsOf([page], page.lines).map(({ subject, rapporteur }) => [subject.flat, rapporteur?.flat]),
    [
      ['Plan de formation', 'M. ROUX'],
      ['Créances éteintes', 'Mme DE LEVASSEURIE'],
    ],
  );
});

test('decisions told in sentences, beside « CS 2025-04 »', () => {
  const items = [
    ...[cell(50, 740, 'N°'), cell(130, 740, 'Objet'), cell(340, 740, 'Décision')],
    ...[cell(50, 710, 'CS 2025-04'), cell(130, 710, 'Achat d’électricité')],
    ...tall(340, 710, 'Le comité syndical, à l’unanimité, approuve|la convention'),
    ...[cell(50, 670, 'CS 2025-05'), cell(130, 670, 'Tarifs')],
    ...tall(340, 670, 'Le comité syndical, par 21 voix pour,|fixe les tarifs'),
  ];
  const page = layOut(items, { number: 1, width: 595, height: 842 });
  assert.equal(toldIn(page), [
    ['CS 2025-04', 'Achat d’électricité', 'Le comité syndical, à l’unanimité, approuve la convention'],
    ['CS 2025-05', 'Tarifs', 'Le comité syndical, par 21 voix pour, fixe les tarifs'],
  ]);
});

test('« Délibérations | Votes » over titles that begin with their numbers', () => {
  const items = [
    ...[cell(50, 740, 'Délibérations'), cell(450, 740, 'Votes')],
    ...[cell(50, 710, '2025-10 – Règlement budgétaire'), cell(450, 710, 'Adoptée')],
    ...[cell(50, 680, '2025-11 – Maison de santé'), cell(450, 680, 'Rejetée')],
  ];
  const page = layOut(items, { number: 1, width: 595, height: 842 });
  assert.equal(toldIn(page), [
    ['2025-10', 'Règlement budgétaire', 'Adoptée'],
    ['2025-11', 'Maison de santé', 'Rejetée'],
  ]);
});

test('« Intitulé | Vote » drawn column after column: nobody knows which is whose', () => {
  const items = [
    ...[cell(50, 740, 'Intitulé'), cell(420, 740, 'Vote')],
    ...[cell(50, 700, 'Tarifs du camping'), cell(50, 660, 'Voirie'), cell(50, 620, 'Cimetière')],
    ...[cell(420, 700, 'Adopté'), cell(420, 660, 'Rejeté'), cell(420, 620, 'Adopté')],
  ];
  assert.equal(toldIn(layOut(items, { number: 1, width: 595, height: 842 })), []);
});

test('« Le Président » among those who present; voters named under their count', () => {
  const items = [
    ...[
      cell(50, 740, 'Numéro'),
      cell(130, 740, 'Objet'),
      cell(330, 740, 'Rapporteur'),
      cell(440, 740, 'Vote'),
    ],
    ...[cell(50, 700, '2024-11'), ...tall(130, 700, 'Plan climat : arrêt'), cell(330, 700, 'Mme Anne PETIT')],
    ...tall(440, 700, 'Majorité – 2 contre :|MM. Paul|ROUX et|Guy BOIS'),
    ...[cell(50, 640, '2024-12'), ...tall(130, 640, 'Voirie'), cell(330, 640, 'Le Président')],
    cell(440, 640, 'Unanimité'),
  ];
  const page = layOut(items, { number: 1, width: 595, height: 842 });
  const title = layOut([cell(50, 740, 'LISTE DES DÉLIBÉRATIONS')], { number: 1, width: 595, height: 842 });
  const { acts } = list.read({
    ...documentOf(''),
    pages: [title, { ...page, number: 2, lines: page.lines.map((line) => ({ ...line, page: 2 })) }],
  });
  assert.equal(
    acts.map(({ subject, rapporteurHint, body }) => [subject.flat, rapporteurHint?.flat, body.flat]),
    [
      ['Plan climat : arrêt', 'Mme Anne PETIT', 'Majorité – 2 contre : MM. Paul ROUX et Guy BOIS'],
      ['Voirie', 'Le Président', 'Unanimité'],
    ],
  );
});

test('« Thème N° | Délibération | Pour Contre Abstention » in two lines: themes before cut numbers', () => {
  const row = (y: number, theme: string, rank: string, title: string, counts: string[]) => [
    ...[cell(50, y, theme), ...tall(110, y + 6, `24-|${rank}`), cell(150, y, title)],
    ...[cell(404, y, counts[0] ?? ''), cell(445, y, counts[1] ?? ''), cell(485, y, counts[2] ?? '')],
  ];
  const items = [
    ...[cell(58, 740, 'Thème'), cell(112, 740, 'N°'), cell(220, 740, 'Délibération'), cell(450, 746, 'Vote')],
    ...[cell(404, 734, 'Pour'), cell(440, 734, 'Contre'), cell(484, 734, 'Abstention')],
    ...row(700, 'Culture', '56', 'Médiathèque', ['23', '0', '0']),
    ...row(660, 'Sport', '57', 'Piscine d’été', ['19', '3', '1']),
  ];
  const page = layOut(items, { number: 1, width: 595, height: 842 });
  assert.equal(toldIn(page), [
    ['24-56', 'Médiathèque', 'Pour 23 Contre 0 Abstention 0'],
    ['24-57', 'Piscine d’été', 'Pour 19 Contre 3 Abstention 1'],
  ]);
});

test('voters in brackets that go on below, at the edge of the title', () => {
  const lines = [
    'LISTE DES DÉLIBÉRATIONS',
    '2024_09_04 – Cession de l’ancien centre',
    'Vote : adopté à la majorité, 2 contre (Mme Anne PETIT, M. Ali',
    'ROUX)',
    '2024_09_05 – Vœu',
    'Vote : rejeté',
    'Le secrétaire de séance : Bruno BOIS Le Maire : Aline ARBRE',
    'La liste a été affichée le 30 septembre 2024.',
  ];
  const items = lines.map((text, index) => cell(50, 700 - (index < 4 ? 14 : 30) * index, text));
  const page = layOut(items, { number: 1, width: 595, height: 842 });
  const { acts } = list.read({ ...documentOf(''), pages: [page] });
  assert.equal(
    acts.map(({ subject, body }) => [subject.flat, body.flat]),
    [
      ['Cession de l’ancien centre', 'adopté à la majorité, 2 contre (Mme Anne PETIT, M. Ali ROUX)'],
      ['Vœu', 'rejeté'],
    ],
  );
});

test('numbers cut by a narrow column at the ends of two pages are no running line', () => {
  const page = (number: number, ranks: string[]) =>
    layOut(
      [
        ...[cell(50, 740, 'N°'), cell(130, 740, 'Objet'), cell(440, 740, 'Vote')],
        ...ranks.flatMap((rank, index) => [
          ...tall(50, 700 - 40 * index, `2025-04-|${rank}`),
          ...[cell(130, 694 - 40 * index, `Affaire ${rank}`), cell(440, 694 - 40 * index, 'Adoptée')],
        ]),
      ],
      { number, width: 595, height: 842 },
    );
  const title = layOut([cell(50, 780, 'LISTE DES DÉLIBÉRATIONS')], { number: 1, width: 595, height: 842 });
  const pages = [title, page(2, ['01', '02']), page(3, ['03', '04'])];
  const { acts } = list.read({ ...documentOf(''), pages });
  assert.equal(
    acts.map(({ numberHint }) => numberHint?.flat),
    ['2025-04-01', '2025-04-02', '2025-04-03', '2025-04-04'],
  );
});

test('cells that spaces part, an outcome that goes on under itself', () => {
  const page = plainPage(
    1,
    `2025-06-01   Subvention au club de lecture         Approuvée à l'unanimité
                                                   (M. ARBRE ne prend pas part au vote)
2025-06-02   Vœu pour la trésorerie                Rejetée
             et la poste                           (6 pour, 21 contre)`,
  );
  assert.equal(
    rowsOf([page], page.lines).map(({ subject, outcome }) => [subject.flat, outcome.flat]),
    [
      ['Subvention au club de lecture', "Approuvée à l'unanimité (M. ARBRE ne prend pas part au vote)"],
      ['Vœu pour la trésorerie et la poste', 'Rejetée (6 pour, 21 contre)'],
    ],
  );
});

test('ranks under « N° » + « rapport », and bands that open with a rank, in letters of their own', () => {
  const bold = (y: number, text: string): Item => ({ ...cell(50, y, text), font: 'bold' });
  const items = [
    ...row(730, 'N°', '', ''),
    ...row(718, 'rapport', '', ''),
    ...row(724, '', 'Libellé', 'Vote'),
    bold(686, '1re commission – Finances'),
    ...row(656, '101', 'Plan de formation', 'Adopté à l’unanimité'),
    ...row(644, '', 'des agents et', ''),
    ...row(632, '', 'des élus', ''),
    bold(602, '2e commission – Solidarités'),
    ...row(572, '201', 'Tarifs de l’aide', 'Adopté à l’unanimité'),
    ...row(560, '', 'à domicile', ''),
    ...row(530, '202', 'Rapport', 'Dont acte'),
    ...row(518, '', 'd’information', ''),
  ];
  const page = layOut(items, { number: 1, width: 595, height: 842 });
  assert.equal(toldIn(page), [
    ['101', 'Plan de formation des agents et des élus', 'Adopté à l’unanimité'],
    ['201', 'Tarifs de l’aide à domicile', 'Adopté à l’unanimité'],
    ['202', 'Rapport d’information', 'Dont acte'],
  ]);
});

test('a result in parentheses that the line end cuts, and rubrics further left than the rows', () => {
  const rubric = (y: number, text: string): Item => ({ ...cell(50, y, text), font: 'bold' });
  const items = [
    rubric(700, 'Finances'),
    cell(70, 670, 'DCM 2022-41 – Tarifs de la cantine (adoptée par 11 voix pour et 2 contre)'),
    rubric(640, 'Personnel'),
    cell(70, 610, 'DCM 2022-42 – Création d’un poste d’adjoint administratif (adoptée à'),
    cell(70, 598, 'l’unanimité)'),
    rubric(568, 'Voirie'),
    cell(70, 538, 'DCM 2022-43 – Cession d’une portion du chemin rural des Combes'),
    cell(70, 526, 'et des Ormes (rejetée)'),
  ];
  const page = layOut(items, { number: 1, width: 595, height: 842 });
  assert.equal(
    rowsOf([page], page.lines).map(({ subject }) => subject.flat),
    [
      'Tarifs de la cantine',
      'Création d’un poste d’adjoint administratif',
      'Cession d’une portion du chemin rural des Combes et des Ormes',
    ],
  );
});

test('the end of the title of the list, on lines of its own, is of no row', () => {
  const lines = [
    'LISTE DES DÉLIBÉRATIONS EXAMINÉES LORS DE SA SÉANCE',
    'DU MARDI 3 JUIN 2025',
    'Conseil municipal du 3 juin 2025',
    '(article L. 2121-25 du code général des collectivités territoriales)',
    'DEL-2025-31',
    'Vente du presbytère',
    'Vote : unanimité',
  ];
  const items = lines.map((text, index) => cell(50, 700 - 14 * index, text));
  const page = layOut(items, { number: 1, width: 595, height: 842 });
  const { acts } = list.read({ ...documentOf(''), pages: [page] });
  assert.equal(
    acts.map(({ subject }) => subject.flat),
    ['Vente du presbytère'],
  );
});

test.run();
