import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Passage } from '../../../pipeline/document/passage.ts';
import { gridOf } from '../../../pipeline/fields/attendance/grid.ts';
import { listsIn } from '../../helpers/attendance-of.ts';
import { ownTime } from '../../helpers/own-time.ts';
import { passageOf } from '../../helpers/passage-of.ts';
import { tableOf } from '../../helpers/placed-table.ts';

const shown = (passage: Passage): string[] =>
  gridOf(passage).rows.map(({ entry, kind }) => {
    const holder = entry.holder === undefined ? '' : ` > ${entry.holder?.person?.name ?? '?'}`;
    return `${kind} ${entry.person.name}${holder}`;
  });

const cases: { name: string; rows: string[][]; expected: string[] }[] = [
  {
    name: 'marks under present and absent',
    rows: [
      ['Nom Prénom', 'Présent', 'Absent', 'Excusé'],
      ['DUPONT Jean', 'X'],
      ['PETIT Anne', '', 'X'],
      ['ROUX Luc', '', '', 'X'],
    ],
    expected: ['present DUPONT Jean', 'absent PETIT Anne', 'excused ROUX Luc'],
  },
  {
    name: 'absent or excused, one column',
    rows: [
      ['NOM ET PRÉNOM', 'PRÉSENT', 'ABSENT / EXCUSÉ', 'POUVOIR À'],
      ['M. DUPONT Jean', 'x'],
      ['Mme PETIT Anne', '', 'x'],
      ['M. ROUX Luc', '', 'x', 'M. DUPONT Jean'],
    ],
    expected: ['present DUPONT Jean', 'excused PETIT Anne', 'proxies ROUX Luc > DUPONT Jean'],
  },
  {
    name: 'members and their substitutes, each with a mark of their own',
    rows: [
      ['Communes', 'Titulaires', 'Présent', 'Suppléants', 'Présent'],
      ['Beauval', 'DUPONT Jean', 'x', 'BLANC Lise'],
      ['Corval', 'PETIT Anne', '', 'ROUX Luc', 'x'],
    ],
    expected: ['present DUPONT Jean', 'present ROUX Luc'],
  },
  {
    name: 'colleges before the names, and what is said of each',
    rows: [
      ['Collège', 'Membre', 'Présence'],
      ['Communes', 'M. DUPONT Jean', 'Présent'],
      ['Communes', 'Mme PETIT Anne', 'Excusée, pouvoir à M. DUPONT Jean'],
      ['Département', 'M. ROUX Luc', 'Absent'],
    ],
    expected: ['present DUPONT Jean', 'proxies PETIT Anne > DUPONT Jean', 'absent ROUX Luc'],
  },
  {
    name: 'holders in their column',
    rows: [
      ['Nom', 'Fonction', 'Présent', 'Pouvoir à'],
      ['M. DUPONT Jean', 'Maire', 'X'],
      ['Mme PETIT Anne', 'Adjointe', '', 'DUPONT Jean'],
      ['M. ROUX Luc', '', 'X'],
    ],
    expected: ['present DUPONT Jean', 'proxies PETIT Anne > DUPONT Jean', 'present ROUX Luc'],
  },
  {
    name: 'absences with substitutes',
    rows: [
      ['Absents', 'Ni pouvoir ni suppléant', 'Suppléant', 'Pouvoir donné à'],
      ['DUPONT Jean', 'X'],
      ['PETIT Anne', '', 'ROUX Luc'],
      ['BLANC Léa', '', '', 'VERT Max'],
    ],
    expected: ['absent DUPONT Jean', 'absent PETIT Anne', 'proxies BLANC Léa > VERT Max'],
  },
  {
    name: 'a label right below the table',
    rows: [
      ['Absents', 'Ni pouvoir ni suppléant', 'Suppléant', 'Pouvoir donné à'],
      ['DUPONT Jean', 'X'],
      ['Secrétaire de séance : Mme PETIT Anne'],
    ],
    expected: ['absent DUPONT Jean'],
  },
  {
    name: 'proxies, from one to the other',
    rows: [
      ['de', 'à'],
      ['BLANC Léa', 'DUPONT Jean'],
      ['NOIR Paul', 'PETIT Anne'],
    ],
    expected: ['proxies BLANC Léa > DUPONT Jean', 'proxies NOIR Paul > PETIT Anne'],
  },
  {
    name: 'those who are excused and to whom they gave a proxy, then a list below',
    rows: [
      ['Absents excusés', 'Ayant donné pouvoir à'],
      ['BLANC Léa', 'DUPONT Jean'],
      ['NOIR Paul', 'PETIT Anne'],
      ['Absents : VERT Max, BOIS Ida.'],
    ],
    expected: ['proxies BLANC Léa > DUPONT Jean', 'proxies NOIR Paul > PETIT Anne'],
  },
  {
    name: 'ranks, names in two columns, boxes ticked or not',
    rows: [
      ['N°', 'Civilité', 'Nom', 'Prénom', 'Présent', 'Absent', 'Excusé', 'Pouvoir à'],
      ['1', 'M.', 'DUPONT', 'Jean', '☒', '☐', '☐', '-'],
      ['2', 'Mme', 'PETIT', 'Anne', '☐', '☒', '☐', '-'],
      ['3', 'M.', 'ROUX', 'Luc', '☐', '☐', '☒', 'M. DUPONT'],
    ],
    expected: ['present DUPONT Jean', 'absent PETIT Anne', 'proxies ROUX Luc > DUPONT'],
  },
  {
    name: 'a last column of arrivals and departures',
    rows: [
      ['Nom Prénom', 'Présent', 'Absent', 'Pouvoir donné à', 'Arrivée / départ'],
      ['DUPONT Jean', 'X'],
      ['PETIT Anne', '', 'X', 'DUPONT Jean'],
    ],
    expected: ['present DUPONT Jean', 'proxies PETIT Anne > DUPONT Jean'],
  },
  {
    name: 'words in one column, excused and absent told apart',
    rows: [
      ['Nom', 'Prénom', 'Fonction', 'Présence'],
      ['DUPONT', 'Jean', 'Maire', 'Présent'],
      ['PETIT', 'Anne', 'Adjointe', 'Absente excusée'],
      ['ROUX', 'Luc', 'Conseiller', 'Absent non excusé'],
      ['BLANC', 'Léa', 'Conseillère', 'Pouvoir à Jean DUPONT'],
    ],
    expected: [
      'present DUPONT Jean',
      'excused PETIT Anne',
      'absent ROUX Luc',
      'proxies BLANC Léa > Jean DUPONT',
    ],
  },
  {
    name: 'letters in one column, a proxy among observations',
    rows: [
      ['Commune', 'Délégué', 'P/E/A', 'Observations'],
      ['Beauval', 'DUPONT Jean', 'P'],
      ['Corval', 'PETIT Anne', 'E', 'Pouvoir à DUPONT Jean'],
      ['Aumont', 'ROUX Luc', 'A', 'En congé'],
    ],
    expected: ['present DUPONT Jean', 'proxies PETIT Anne > DUPONT Jean', 'absent ROUX Luc'],
  },
  {
    name: 'columns of votes beside those of presences, and a row of sums',
    rows: [
      ['Nom Prénom', 'Présent', 'Absent', 'Pour', 'Contre', 'Abst.'],
      ['DUPONT Jean', 'x', '', 'x'],
      ['PETIT Anne', '', 'x'],
      ['ROUX Luc', 'x', '', '', 'x'],
      ['TOTAL', '2', '1', '1', '1', '0'],
    ],
    expected: ['present DUPONT Jean', 'absent PETIT Anne', 'present ROUX Luc'],
  },
  {
    name: 'letters for titles',
    rows: [
      ['Élus', 'P', 'A', 'E', 'Pouvoir'],
      ['Jean DUPONT', 'x'],
      ['Anne PETIT', '', 'x'],
      ['Luc ROUX', '', '', 'x', 'Jean DUPONT'],
    ],
    expected: ['present Jean DUPONT', 'absent Anne PETIT', 'proxies Luc ROUX > Jean DUPONT'],
  },
  {
    name: 'words in a column of presences',
    rows: [
      ['Nom et prénom', 'Présence', 'Procuration à'],
      ['DUPONT Jean', 'P'],
      ['PETIT Anne', 'Absente'],
      ['ROUX Luc', 'E'],
      ['BLANC Léa', 'A', 'DUPONT Jean'],
    ],
    expected: [
      'present DUPONT Jean',
      'absent PETIT Anne',
      'excused ROUX Luc',
      'proxies BLANC Léa > DUPONT Jean',
    ],
  },
  {
    name: 'a cross that says no',
    rows: [
      ['Conseillers', 'Présent', 'Absent'],
      ['DUPONT Jean', '✓', '✗'],
      ['PETIT Anne', '✗', '✓'],
    ],
    expected: ['present DUPONT Jean', 'absent PETIT Anne'],
  },
  {
    name: 'titles over two lines',
    rows: [
      ['Nom Prénom', 'Présent'],
      ['', '', 'Absent', 'Absent', 'Pouvoir'],
      ['', '', 'excusé', '', 'donné à'],
      ['DUPONT Jean', 'X'],
      ['PETIT Anne', '', 'X'],
      ['ROUX Luc', '', '', 'X'],
      ['BLANC Léa', '', 'X', '', 'DUPONT Jean'],
      ['Secrétaire : Mme PETIT'],
    ],
    expected: [
      'present DUPONT Jean',
      'excused PETIT Anne',
      'absent ROUX Luc',
      'proxies BLANC Léa > DUPONT Jean',
    ],
  },
  {
    name: 'a row that says nothing',
    rows: [['Élus', 'Présents', 'Absents'], ['DUPONT Jean', 'X'], ['PETIT Anne']],
    expected: ['present DUPONT Jean'],
  },
  {
    name: 'a paragraph ends the table',
    rows: [
      ['Élus', 'Présents', 'Absents'],
      ['DUPONT Jean', 'X'],
      ['Le quorum est atteint.'],
      ['Anne PETIT', 'X'],
    ],
    expected: ['present DUPONT Jean'],
  },
  {
    name: 'a table of something else',
    rows: [
      ['Chapitre', 'Dépenses', 'Recettes'],
      ['DUPONT Jean', 'X'],
    ],
    expected: [],
  },
  {
    name: 'names in columns, no table',
    rows: [
      ['Jean DUPONT', 'Anne PETIT'],
      ['Luc ROUX', 'Léa BLANC'],
    ],
    expected: [],
  },
];

const grid = suite('attendance-grid');
for (const { name, rows, expected } of cases) {
  grid(name, () => assert.equal(shown(tableOf(rows)), expected));
  grid(`marked by the source: ${name}`, () => assert.equal(shown(tableOf(rows, true)), expected));
}

grid('without places, full rows tell and others do not', () => {
  const passage = passageOf('Nom\tPrésent\tPouvoir\nDUPONT Jean\tP\t-\nPETIT Anne\tROUX Luc');
  assert.equal(shown(passage), ['present DUPONT Jean']);
});
grid('titles of narrow columns, drawn in one piece', () => {
  const rows = [
    ['Nom', 'Présent Absent', '', 'Pouvoir à'],
    ['DUPONT Jean', 'X'],
    ['PETIT Anne', '', 'X'],
    ['ROUX Luc', '', 'X', 'DUPONT Jean'],
  ];
  assert.equal(shown(tableOf(rows, false, ' ', 14)), [
    'present DUPONT Jean',
    'absent PETIT Anne',
    'proxies ROUX Luc > DUPONT Jean',
  ]);
});
grid('narrow columns, drawn apart with a space between', () => {
  const rows = [
    ['N°', 'Nom', 'Prénom', 'Présent', 'Absent', 'Pouvoir à'],
    ['1', 'DUPONT', 'Jean', 'X'],
    ['2', 'PETIT', 'Anne', '', 'X'],
    ['3', 'ROUX', 'Luc', '', '', 'M. DUPONT'],
    ['4', 'BLANC', 'Léa', 'DE VERT', 'X'],
  ];
  assert.equal(shown(tableOf(rows, false, ' ')), [
    'present DUPONT Jean',
    'absent PETIT Anne',
    'proxies ROUX Luc > DUPONT',
  ]);
});
grid('a label whose words were drawn apart heads no table', () => {
  const rows = [
    ['Conseillers', 'ayant donné pouvoir :'],
    ['Aumont', 'M. Luc ROUX donne pouvoir à Mme PETIT'],
  ];
  assert.equal(shown(tableOf(rows, false, ' ', 14)), []);
});
grid('a label drawn word by word, as optical reading gives it, heads no table: the names below stay', () => {
  const rows = [
    ['Délégués', 'présents'],
    ['Luc', 'ROUX'],
    ['Anne', 'PETIT'],
  ];
  const passage = tableOf(rows, false, ' ', 12);
  assert.is(gridOf(passage).rest.text, passage.text);
});

const IN_COLUMNS = `Nom Prénom      Présent   Absent   Excusé   Pouvoir à
DUPONT Jean     x
PETIT Anne                x
ROUX Luc                           x        DUPONT Jean`;
const WITH_BARS = `| Nom Prénom | Présent | Absent | Excusé | Pouvoir à |
|---|---|---|---|---|
| DUPONT Jean | X | | | |
| PETIT Anne | | X | | |
| ROUX Luc | | | X | DUPONT Jean |`;
grid('in a text, a mark stands under the title it overlaps', () => {
  const text = `NOM ET PRÉNOM          PRÉSENT   ABSENT / EXCUSÉ   POUVOIR À
Mme DUPONT Jeanne      ✓
Mme PETIT Anne                   ✓
M. ROUX Luc                      ✓                 Mme DUPONT`;
  assert.equal(shown(passageOf(text)), [
    'present DUPONT Jeanne',
    'excused PETIT Anne',
    'proxies ROUX Luc > DUPONT',
  ]);
});
grid('in a text, a mark just before a long title is nearer to it than to the short one beside', () => {
  const text = `NOM ET PRÉNOM          PRÉSENT    ABSENT / EXCUSÉ   POUVOIR À
Mme DUPONT Jeanne      ✓
Mme PETIT Anne                   ✓`;
  assert.equal(shown(passageOf(text)), ['present DUPONT Jeanne', 'excused PETIT Anne']);
});
for (const [name, text] of Object.entries({ IN_COLUMNS, WITH_BARS }))
  grid(`a text ${name.toLowerCase().replace('_', ' ')}`, () => {
    const { rest } = gridOf(passageOf(`${text}\nSecrétaire : Mme PETIT`));
    assert.is(rest.flat, 'Secrétaire : Mme PETIT');
    assert.equal(shown(passageOf(text)), [
      'present DUPONT Jean',
      'absent PETIT Anne',
      'proxies ROUX Luc > DUPONT Jean',
    ]);
  });
grid('rows that lost their last, empty cells', () => {
  const rows = (last: string) =>
    shown(passageOf(`Nom\tPrésent\tAbsent\tPouvoir à\nPaul ARBRE\tX\nAnne PIN\t\tX\tPaul ARBRE\n${last}`));
  assert.equal(rows('Guy ORME\t\tX'), [
    'present Paul ARBRE',
    'proxies Anne PIN > Paul ARBRE',
    'absent Guy ORME',
  ]);
  // No row has an empty cell between two others: any of them may have lost one.
  assert.equal(shown(passageOf('Nom\tPrésent\tAbsent\nPaul ARBRE\tX\nAnne PIN\tX')), []);
});
grid('a list in columns under no title of names is no table', () => {
  assert.equal(shown(passageOf('Présents      Absents\nJean DUPONT   Anne PETIT\nLuc ROUX')), []);
});
grid('a table is no part of the list above it, what follows is', () => {
  const { rest } = gridOf(
    passageOf('Étaient présents :\nNom\tPrésent\nDUPONT Jean\t\tX\n\nSecrétaire : M. ROUX'),
  );
  assert.is(rest.flat, 'Étaient présents : Secrétaire : M. ROUX');
});
grid('cells taken out of their rows, marks on lines of their own, tell nothing', () => {
  const torn = (mark: string) =>
    `Présents\n${mark}\nMme PETIT Anne\n${mark}\nM. DUPONT Jean\n${mark}\nM. ROUX Luc\nAbsents :\nM. BLANC Paul`;
  assert.equal(listsIn(torn('X')), {});
  assert.is(listsIn(torn('●')).present, 'PETIT Anne|DUPONT Jean|ROUX Luc');
});
grid('1 MB of cells passes fast', () => {
  assert.ok(ownTime(() => gridOf(passageOf(`Nom\tPrésent\n${'x\t'.repeat(500_000)}`))) < 3000);
});
grid.run();
