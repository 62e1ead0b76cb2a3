import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type OpticalLine, unruledRows } from '../../pipeline/read/unruled-rows.ts';

const test = suite('rows of tables without rules, in a scan');

/** Lines of a column from the top, 20 pixels apart, each letter 5 wide; an empty one leaves its place. */
const column = (x: number, ...texts: string[]): OpticalLine[] =>
  texts.flatMap((text, index) =>
    text
      ? [
          {
            words: text.split(' ').map((word) => ({ text: word })),
            bbox: { x0: x, y0: 20 * index, x1: x + 5 * text.length, y1: 20 * index + 12 },
          } as unknown as OpticalLine,
        ]
      : [],
  );
const told = (lines: readonly OpticalLine[]): string[] =>
  lines.map(({ words }) => words.map(({ text }) => text).join(' '));

const PROSE = [
  'le maire expose les raisons de',
  'ce projet et le coût que la',
  'commune doit y mettre en deux ans',
];
const tables: { name: string; read: OpticalLine[]; rows: string[] }[] = [
  {
    name: 'columns read one after the other, the first one second',
    read: [
      ...column(0, 'Présents :'),
      ...column(100, '', 'Jean BOIS', 'Aline CHÊNE', 'Luc HÊTRE'),
      ...column(0, '', 'Monsieur', 'Madame', 'Monsieur'),
      ...column(0, '', '', '', '', 'Absents : néant'),
      ...column(200, '', 'Maire', 'Première adjointe', 'Conseiller'),
    ],
    rows: [
      'Présents :',
      ...['Monsieur', 'Jean BOIS', 'Maire'],
      ...['Madame', 'Aline CHÊNE', 'Première adjointe'],
      ...['Monsieur', 'Luc HÊTRE', 'Conseiller'],
      'Absents : néant',
    ],
  },
  {
    name: 'two rows, as signatures have',
    read: [...column(0, 'Le Maire,', 'Jean BOIS'), ...column(150, 'La secrétaire,', 'Aline CHÊNE')],
    rows: ['Le Maire,', 'Jean BOIS', 'La secrétaire,', 'Aline CHÊNE'],
  },
  {
    name: 'columns of text stay columns',
    read: [...column(0, ...PROSE), ...column(200, ...PROSE)],
    rows: [...PROSE, ...PROSE],
  },
  {
    name: 'a margin beside sentences',
    read: [
      ...column(0, 'En exercice : 15', 'Présents : 12', 'Votants : 13'),
      ...column(150, ...PROSE.map((text) => `${text} afin que les travaux puissent commencer`)),
    ],
    rows: [
      ...['En exercice : 15', 'Présents : 12', 'Votants : 13'],
      ...PROSE.map((text) => `${text} afin que les travaux puissent commencer`),
    ],
  },
  {
    name: 'no white space in common',
    read: [
      ...column(0, 'Jean BOIS', 'Aline CHÊNE DES PRÉS', 'Luc HÊTRE'),
      ...column(60, 'Maire', '', 'Conseiller'),
      ...column(120, '', 'Première adjointe'),
    ],
    rows: ['Jean BOIS', 'Aline CHÊNE DES PRÉS', 'Luc HÊTRE', 'Maire', 'Conseiller', 'Première adjointe'],
  },
];
for (const { name, read, rows } of tables) test(name, () => assert.equal(told(unruledRows(read)), rows));

test.run();
