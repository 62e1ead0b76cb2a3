import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Passage } from '../../pipeline/document/passage.ts';
import { layOut } from '../../pipeline/read/geometry.ts';
import { textOf } from '../../pipeline/read/html.ts';
import type { Item } from '../../pipeline/read/item.ts';
import { markedPage } from '../../pipeline/read/plain.ts';
import { tableText } from '../../pipeline/tables/table.ts';
import { tablesIn } from '../../pipeline/tables/tables.ts';
import { ownTime } from '../helpers/own-time.ts';
import { passageOf } from '../helpers/passage-of.ts';

const test = suite('tables');

/** Words drawn ten points high, five points a letter, from a left edge or to a right one. */
const item = (x: number, y: number, text: string): Item => ({
  text,
  x: x < 0 ? -x - 5 * text.length : x,
  y,
  width: 5 * text.length,
  size: 10,
  font: 'f1',
});

type Drawn = [x: number, y: number, text: string];

/** The tables of pages on which words are drawn in this order, as records write them. */
function drawn(...pages: Drawn[][]): string[] {
  const laid = pages.map((items, index) =>
    layOut(
      items.map(([x, y, text]) => item(x, y, text)),
      { number: index + 1, width: 595, height: 842 },
    ),
  );
  const passage = Passage.of(
    laid,
    laid.flatMap(({ lines }) => lines),
  );
  return tablesIn(passage).map(({ rows }) => tableText(rows));
}

const marked = async (markup: string): Promise<string[]> => {
  const page = markedPage(1, await textOf(markup));
  return tablesIn(Passage.of([page], page.lines)).map(({ rows }) => tableText(rows));
};

const row = (y: number, ...cells: [x: number, text: string][]): Drawn[] =>
  cells.map(([x, text]) => [x, y, text]);

const pages: { name: string; drawn: Drawn[][]; tables: string[] }[] = [
  {
    name: 'a name and a sum on each line, their head and their total',
    drawn: [
      [
        ...row(700, [50, 'Association'], [300, 'Montant']),
        ...row(688, [50, 'Chorale mixte'], [-340, '1 200 €']),
        ...row(676, [50, 'Boulistes'], [-340, '90 €']),
        ...row(664, [50, 'Total'], [-340, '1 290 €']),
      ],
    ],
    tables: ['Association\tMontant\nChorale mixte\t1 200 €\nBoulistes\t90 €\nTotal\t1 290 €'],
  },
  {
    name: 'columns that nearly touch, the code and the name drawn at once or apart',
    drawn: [
      [
        ...row(700, [50, 'N°'], [80, 'Association'], [300, 'Montant']),
        ...row(688, [50, 'B 12'], [80, 'Chorale mixte'], [-340, '1 200 €']),
        ...row(676, [50, 'B 14'], [80, 'Club de judo'], [-340, '300 €']),
        ...row(664, [50, 'B 100 Les Amis du lac'], [-340, '90 €']),
      ],
    ],
    tables: [
      'N°\tAssociation\tMontant\nB 12\tChorale mixte\t1 200 €\nB 14\tClub de judo\t300 €\nB 100\tLes Amis du lac\t90 €',
    ],
  },
  {
    name: 'a cell that is empty, a total over two columns',
    drawn: [
      [
        ...row(700, [50, 'Chapitre'], [200, 'Dépenses'], [300, 'Recettes']),
        ...row(688, [50, 'Voirie'], [-240, '40 000'], [-340, '2 000']),
        ...row(676, [50, 'Cantine'], [-340, '5 000']),
        ...row(664, [50, 'Total des deux sections du budget'], [-340, '7 000']),
      ],
    ],
    tables: [
      'Chapitre\tDépenses\tRecettes\nVoirie\t40 000\t2 000\nCantine\t\t5 000\nTotal des deux sections du budget\t\t7 000',
    ],
  },
  {
    name: 'cells of several lines, drawn one after the other, set at the middle of their row',
    drawn: [
      [
        [50, 706, 'Association'],
        [200, 712, 'Objet de'],
        [200, 700, 'la subvention'],
        [300, 706, 'Montant'],
        [50, 680, 'Amicale des anciens'],
        [50, 668, 'élèves du collège'],
        [200, 674, 'Voyage'],
        [-340, 674, '450 €'],
        [50, 644, 'Chorale'],
        [200, 650, 'Concert de fin'],
        [200, 638, 'd’année'],
        [-340, 644, '1 200 €'],
      ],
    ],
    tables: [
      'Association\tObjet de la subvention\tMontant\nAmicale des anciens élèves du collège\tVoyage\t450 €\nChorale\tConcert de fin d’année\t1 200 €',
    ],
  },
  {
    name: 'the same set at the top of their row, under a text of the same margin',
    drawn: [
      [
        [50, 724, 'Les sommes sont :'],
        [50, 712, 'Chorale'],
        [-340, 712, '1 200 €'],
        [50, 700, 'Amicale des anciens'],
        [50, 688, 'élèves du collège'],
        [-340, 700, '450 €'],
        [50, 676, 'Boulistes'],
        [-340, 676, '90 €'],
      ],
    ],
    tables: ['Chorale\t1 200 €\nAmicale des anciens élèves du collège\t450 €\nBoulistes\t90 €'],
  },
  {
    name: 'a name cut at the line end, beside its sum or under it',
    drawn: [
      [
        ...row(700, [50, 'Amicale des anciens'], [-340, '450 €']),
        [50, 688, 'du lycée'],
        ...row(676, [50, 'Chorale'], [-340, '90 €']),
        [50, 664, 'Société de pêche du'],
        ...row(652, [50, 'Registre'], [-340, '70 €']),
        [50, 640, 'Ces clubs ont répondu.'],
      ],
    ],
    tables: ['Amicale des anciens du lycée\t450 €\nChorale\t90 €\nSociété de pêche du Registre\t70 €'],
  },
  {
    name: 'a title between rows, and a name without a sum',
    drawn: [
      [
        ...row(700, [50, 'Amicale des anciens'], [-340, '450 €']),
        ...row(688, [50, 'Chorale'], [-340, '90 €']),
        [50, 676, 'Sport'],
        ...row(664, [50, 'Judo'], [-340, '70 €']),
      ],
    ],
    tables: ['Amicale des anciens\t450 €\nChorale\t90 €\nSport\t\nJudo\t70 €'],
  },
  {
    name: 'no two cells on one line',
    drawn: [
      [
        [50, 706, 'Club'],
        [90, 712, 'Montant'],
        [90, 700, 'accordé'],
        [50, 680, 'Club de'],
        [50, 668, 'judo'],
        [-125, 674, '90 €'],
        [50, 650, 'Club de'],
        [50, 638, 'golf'],
        [-125, 644, '70 €'],
      ],
    ],
    tables: ['Club\tMontant accordé\nClub de judo\t90 €\nClub de golf\t70 €'],
  },
  {
    name: 'rows go on over a page end',
    drawn: [
      [...row(60, [50, 'Association'], [300, 'Montant']), ...row(48, [50, 'Chorale'], [-340, '1 200 €'])],
      [...row(780, [50, 'Boulistes'], [-340, '90 €'])],
    ],
    tables: ['Association\tMontant\nChorale\t1 200 €\nBoulistes\t90 €'],
  },
  {
    name: 'a text parts two tables, though words of it stand far from each other',
    drawn: [
      [
        ...row(700, [50, 'Chorale'], [-340, '1 200 €']),
        ...row(688, [50, 'Boulistes'], [-340, '90 €']),
        ...row(676, [50, 'Les crédits sont inscrits'], [190, 'au budget pour l’année en cours']),
        ...row(652, [50, 'Piscine'], [-340, '3 €']),
        ...row(640, [50, 'Patinoire'], [-340, '4 €']),
      ],
    ],
    tables: ['Chorale\t1 200 €\nBoulistes\t90 €', 'Piscine\t3 €\nPatinoire\t4 €'],
  },
  {
    name: 'three rows of words in columns flush left',
    drawn: [
      [
        ...row(700, [50, 'Première adjointe'], [200, 'Aline ARBRE'], [350, 'Finances']),
        ...row(688, [50, 'Deuxième adjoint'], [200, 'Brahim ABBOU'], [350, 'Sports']),
        ...row(676, [50, 'Troisième adjoint'], [200, 'Léo VAL'], [350, 'Culture']),
      ],
    ],
    tables: [
      'Première adjointe\tAline ARBRE\tFinances\nDeuxième adjoint\tBrahim ABBOU\tSports\nTroisième adjoint\tLéo VAL\tCulture',
    ],
  },
  {
    name: 'two signatures side by side',
    drawn: [
      [...row(700, [50, 'La maire'], [300, 'Le secrétaire']), ...row(688, [50, 'A. ARBRE'], [300, 'L. VAL'])],
    ],
    tables: [],
  },
  {
    name: 'the head of a letter, centred',
    drawn: [
      [
        ...row(700, [90, 'MAIRIE'], [330, 'MAIRIE ANNEXE']),
        ...row(688, [60, 'Quai de la Marne'], [310, 'Rue du Lavoir, Exemple']),
        ...row(676, [75, 'Exemple-Ville'], [325, 'Saint-Exemple']),
      ],
    ],
    tables: [],
  },
  {
    name: 'labels and what follows their colons',
    drawn: [
      [...row(700, [50, '- Familles'], [200, ': 918 €']), ...row(688, [50, '- Caisse'], [200, ': 21 656 €'])],
    ],
    tables: [],
  },
  {
    name: 'points of a list, far from their dashes',
    drawn: [
      [700, 688, 676].flatMap((y) =>
        row(y, [50, '-'], [90, 'de signer la convention de 2024, et les 3 avenants']),
      ),
    ],
    tables: [],
  },
];

for (const { name, drawn: items, tables } of pages) test(name, () => assert.equal(drawn(...items), tables));

const markups: { name: string; html: string; tables: string[] }[] = [
  {
    name: 'cells over several columns and rows, paragraphs in a cell, inside a table that lays out the page',
    html: `<table><tr><td><p>Texte</p><table>
<tr><th>Domaine</th><th>Club</th><th>Somme</th></tr>
<tr><td rowspan="2">Sport</td><td><p>Cercle</p><p>nautique</p></td><td>700 €</td></tr>
<tr><td>Vélo</td><td>400 €</td></tr>
<tr><td colspan="2">Total</td><td>1 100 €</td></tr></table></td></tr></table>`,
    tables: ['Domaine\tClub\tSomme\nSport\tCercle nautique\t700 €\n\tVélo\t400 €\nTotal\t\t1 100 €'],
  },
  {
    name: 'two signatures',
    html: '<table><tr><td>La maire</td><td>Le secrétaire</td></tr><tr><td>A. ARBRE</td><td>L. VAL</td></tr></table>',
    tables: [],
  },
  {
    name: 'a text in a margin and another beside it',
    html: `<table><tr><td>Objet</td><td>${'La route est refaite. '.repeat(20)}</td></tr><tr><td>Vote</td><td>12</td></tr></table>`,
    tables: [],
  },
];
for (const { name, html, tables } of markups)
  test(`html: ${name}`, async () => assert.equal(await marked(html), tables));

test('a text whose lines are parted by tabs', () => {
  const read = (text: string) => tablesIn(passageOf(text)).map(({ rows }) => tableText(rows));
  assert.equal(read('Sommes :\nClub\tMontant\nChorale\t1 200 €\nFin'), ['Club\tMontant\nChorale\t1 200 €']);
  assert.equal(read('Club\t10 €\n\nChorale\t20 €'), []);
  assert.equal(read('Le maire\tLe secrétaire\nA. ARBRE\tL. VAL\nfait\tici'), []);
});

test('a table knows the lines it takes', () => {
  const passage = passageOf('Sommes :\nClub\tMontant\nChorale\t1 200 €\nFin');
  const [table] = tablesIn(passage);
  assert.is(passage.text.slice(table?.start, table?.end), 'Club\tMontant\nChorale\t1 200 €');
});

const worst: Record<string, (rank: number) => Drawn> = {
  'one row of thousands of cells': (rank) => [rank * 40, 700, '12'],
  'thousands of rows': (rank) => [rank % 2 ? 300 : 50, 90_000 - 12 * (rank >> 1), '12 €'],
  'a staircase': (rank) => [(rank % 9) * 60, 90_000 - 12 * rank, 'mot'],
  'a column of words beside nothing': (rank) => [50, 90_000 - 12 * rank, rank % 7 ? 'mot' : 'a b c d'],
};
for (const [name, place] of Object.entries(worst))
  test(`${name} cost no more than their number`, () => {
    const read = (count: number) => {
      const items = Array.from({ length: count }, (_, rank) => place(rank));
      // What takes garbage away for the tests before is no part of it: the least of some times is.
      return Math.min(...Array.from({ length: 3 }, () => ownTime(() => drawn(items))));
    };
    read(100);
    const [few, many] = [read(2000), read(8000)];
    assert.ok(many < 400 || many / few < 9, `${Math.round(few)} ms, then ${Math.round(many)} ms`);
  });

test.run();
