import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { layOut } from '../../pipeline/read/geometry.ts';
import type { Item } from '../../pipeline/read/item.ts';

const test = suite('geometry');

/** A drawn piece ten points high, five points a letter. */
const item = (x: number, y: number, text: string): Item => ({
  text,
  x,
  y,
  width: 5 * text.length,
  size: 10,
  font: 'f1',
});

const pages: { name: string; items: Item[]; text: string }[] = [
  {
    name: 'pieces of one line are joined with the white space drawn between them',
    items: [item(50, 700, 'Brahim'), item(84, 700, 'ABBOU'), item(109, 700, ',')],
    text: 'Brahim ABBOU,',
  },
  {
    name: 'words read optically stand apart, however tightly they are set',
    items: [
      item(50, 700, 'Brahim'),
      item(84, 700, 'ABBOU'),
      item(110, 700, 'à'),
      item(116, 700, 'Aline'),
    ].map((word) => ({ ...word, confidence: 95 })),
    text: 'Brahim ABBOU à Aline',
  },
  {
    name: 'a wide gap separates cells',
    items: [item(50, 700, 'Club de lecture'), item(300, 700, '1 200,00')],
    text: 'Club de lecture\t1 200,00',
  },
  {
    name: 'what the next line begins under is a cell, however close the one before',
    items: [
      item(50, 700, 'Secrétaire : Aline'),
      item(145, 700, 'Présents : Brahim,'),
      item(145, 688, 'Colette'),
    ],
    text: 'Secrétaire : Aline\tPrésents : Brahim,\nColette',
  },
  {
    name: 'words drawn one by one stand above an indented line by chance',
    items: [
      ...[50, 90, 130, 170].map((x, index) => item(x, 700, ['Aline', 'Bruno', 'vote', 'pour.'][index] ?? '')),
      item(90, 688, 'Le conseil'),
    ],
    text: 'Aline Bruno vote pour.\nLe conseil',
  },
  {
    name: 'white space said wider than it is does not push a cell to another line',
    items: [item(50, 700, 'ARBRE Paul'), { ...item(100, 700, ' '), width: 140 }, item(220, 700, 'X')],
    text: 'ARBRE Paul\tX',
  },
  {
    name: 'numbers in a margin, each drawn after the text it numbers, stand above their titles',
    items: [
      item(120, 700, 'VOIRIE'),
      item(120, 688, 'Le devis est accepté.'),
      item(50, 700, '2024-36'),
      item(120, 660, 'EMPRUNT'),
      item(120, 648, 'Le taux est de 3 %.'),
      item(50, 660, '2024-37'),
    ],
    text: '2024-36\nVOIRIE\nLe devis est accepté.\n\n2024-37\nEMPRUNT\nLe taux est de 3 %.',
  },
  {
    name: 'a margin column and the text beside it do not mix',
    items: [
      item(50, 700, 'Direction'),
      item(50, 688, 'des finances'),
      item(200, 705, 'Présents :'),
      item(200, 693, 'Aline ARBRE'),
    ],
    text: 'Direction\ndes finances\n\nPrésents :\nAline ARBRE',
  },
  {
    name: 'a margin at the right, drawn last, is read before the text it stands beside',
    items: [
      ...[700, 688, 676, 664, 652].map((y, index) => item(50, y, `Une ligne du texte ${index}`)),
      item(50, 640, 'Le maire'),
      ...['Convoqué :', '3 mai', '2025', 'Votants', '9'].map((text, index) =>
        item(400, 700 - 12 * index, text),
      ),
    ],
    text: `Convoqué :\n3 mai\n2025\nVotants\n9\n\n${[0, 1, 2, 3, 4].map((index) => `Une ligne du texte ${index}`).join('\n')}\nLe maire`,
  },
  {
    name: 'a frame of counts, drawn last, is read before the text it stands beside, however few of its lines',
    items: [
      ...[700, 680, 660, 640].map((y, index) =>
        item(50, y, `Une ligne du texte, et qui est bien plus longue que l’autre : ${index}`),
      ),
      ...['En exercice : 15', 'Présents : 12', 'Votants : 14', 'Convocation : 13/10/2023'].map(
        (text, index) => item(400, 690 - 10 * index, text),
      ),
    ],
    text: `En exercice : 15\nPrésents : 12\nVotants : 14\nConvocation : 13/10/2023\n\n${[0, 1, 2, 3].map((index) => `Une ligne du texte, et qui est bien plus longue que l’autre : ${index}`).join('\n')}`,
  },
  {
    name: 'a frame of counts above the text, drawn last, is read before it',
    items: [
      item(50, 600, 'Délibération du conseil'),
      item(50, 588, 'Présents : Aline ARBRE'),
      ...['Convocation : 13/10/2023', 'En exercice : 15', 'Votants : 14'].map((text, index) =>
        item(400, 690 - 10 * index, text),
      ),
    ],
    text: 'Convocation : 13/10/2023\nEn exercice : 15\nVotants : 14\n\nDélibération du conseil\nPrésents : Aline ARBRE',
  },
  {
    name: 'a text box drawn last is read where it stands: above the text, or in a hole of it',
    items: [
      item(50, 600, 'Le conseil approuve le projet.'),
      item(50, 500, 'Fait le 3 mai 2025'),
      item(50, 560, 'Pour : 12'),
      item(50, 548, 'Contre : 1'),
      item(50, 700, 'Séance du 2 mai 2025'),
    ],
    text: 'Séance du 2 mai 2025\n\nLe conseil approuve le projet.\n\nPour : 12\nContre : 1\n\nFait le 3 mai 2025',
  },
  {
    name: 'the foot of a page drawn first, a stamp and a head drawn last stay where they were drawn',
    items: [
      item(50, 40, 'Page 2'),
      item(50, 600, 'Le conseil approuve le projet.'),
      item(50, 700, 'Envoyé en préfecture le 03/05/2025'),
      item(50, 810, 'Commune de Saint-Exemple'),
    ],
    text: 'Page 2\n\nLe conseil approuve le projet.\n\nEnvoyé en préfecture le 03/05/2025\n\nCommune de Saint-Exemple',
  },
  {
    name: 'names in two columns are no text with a margin',
    items: [
      ...['Aline ARBRE', 'Bo BOIS', 'Colette CHÊNE', 'Denis HÊTRE', 'Ève IF'].map((name, index) =>
        item(50, 700 - 12 * index, name),
      ),
      ...['Luc PIN', 'Marc SAULE', 'Zoé ORME'].map((name, index) => item(300, 700 - 12 * index, name)),
    ],
    text: 'Aline ARBRE\nBo BOIS\nColette CHÊNE\nDenis HÊTRE\nÈve IF\n\nLuc PIN\nMarc SAULE\nZoé ORME',
  },
  {
    name: 'a raised « er » stays on its line',
    items: [item(50, 700, '1'), { ...item(55, 704, 'er'), size: 6 }, item(70, 700, 'juillet')],
    text: '1er juillet',
  },
  {
    name: 'larger white space than between lines opens a paragraph',
    items: [item(50, 700, 'un'), item(50, 688, 'deux'), item(50, 676, 'trois'), item(50, 640, 'quatre')],
    text: 'un\ndeux\ntrois\n\nquatre',
  },
  {
    name: 'paragraphs of one line are parted too, where others show the spacing of lines',
    items: [700, 680, 660, 648, 628, 608, 596, 576].map((y, index) => item(50, y, `ligne ${index}`)),
    text: 'ligne 0\n\nligne 1\n\nligne 2\nligne 3\n\nligne 4\n\nligne 5\nligne 6\n\nligne 7',
  },
  {
    name: 'wide rows of a table hide no paragraph',
    items: [700, 688, 670, 658, 643, 628, 613, 598, 583].map((y, index) => item(50, y, `${index}`)),
    text: '0\n1\n\n2\n3\n4\n5\n6\n7\n8',
  },
  {
    name: 'above a list in small print, lines of a larger text are no paragraphs',
    items: [
      ...[700, 689, 678].map((y, index) => ({ ...item(50, y, `large ${index}`), size: 8 })),
      ...[660, 652, 644, 636, 628].map((y, index) => ({ ...item(50, y, `small ${index}`), size: 6 })),
      ...[600, 582].map((y, index) => ({ ...item(50, y, `title ${index}`), size: 13 })),
    ],
    text: 'large 0\nlarge 1\nlarge 2\n\nsmall 0\nsmall 1\nsmall 2\nsmall 3\nsmall 4\n\ntitle 0\ntitle 1',
  },
  {
    name: 'numbers of acts in the margin, drawn last, are read at their titles',
    items: [
      ...[700, 688, 664, 652].map((y, index) => item(50, y, `${index % 2 ? 'Texte' : 'Titre'} ${index}`)),
      item(450, 701, '2024-01'),
      item(450, 664, '2024-02'),
    ],
    text: '2024-01\nTitre 0\nTexte 1\n\n2024-02\nTitre 2\nTexte 3',
  },
  {
    name: 'with a word that heads what has no number',
    items: [
      item(50, 700, '2024-01'),
      item(50, 664, '2024-02'),
      item(50, 628, 'Divers'),
      ...[700, 688, 664, 652, 628].map((y, index) => item(150, y, `Ligne ${index}`)),
    ],
    text: '2024-01\nLigne 0\nLigne 1\n\n2024-02\nLigne 2\nLigne 3\n\nDivers\nLigne 4',
  },
  {
    name: 'each over what its act is about, below the counts of the margin',
    items: [
      item(50, 760, 'Présents : 8'),
      item(50, 748, 'Pour : 9'),
      item(50, 700, '2024-01'),
      item(50, 690, 'Finances'),
      item(50, 652, '2024-02'),
      item(50, 642, 'Voirie'),
      ...[760, 700, 688, 652, 640].map((y, index) => item(150, y, `Ligne ${index}`)),
    ],
    text: 'Présents : 8\nPour : 9\n\nLigne 0\n\nFinances\n2024-01\nLigne 1\nLigne 2\n\nVoirie\n2024-02\nLigne 3\nLigne 4',
  },
  {
    name: 'in two margins, one after the other',
    items: [
      ...[700, 688, 676, 664].map((y, index) => item(250, y, `Titre ${index}`)),
      item(450, 700, '2024-01'),
      item(450, 688, '2024-02'),
      item(50, 676, '2024-03'),
      item(50, 664, '2024-04'),
    ],
    text: '2024-01\nTitre 0\n2024-02\nTitre 1\n2024-03\nTitre 2\n2024-04\nTitre 3',
  },
  {
    name: 'and not where one of them stands beside no line',
    items: [
      ...[700, 688].map((y, index) => item(50, y, `Titre ${index}`)),
      item(450, 700, '2024-01'),
      item(450, 640, '2024-02'),
    ],
    text: 'Titre 0\nTitre 1\n\n2024-01\n\n2024-02',
  },
];

for (const { name, items, text } of pages)
  test(name, () => {
    const page = layOut(items, { number: 1, width: 595, height: 842 });
    assert.is(page.text, text);
    for (const line of page.lines) assert.is(page.text.slice(line.start, line.end), line.text);
    for (const run of page.runs)
      assert.ok(items.some((piece) => piece.text === page.text.slice(run.start, run.end)));
  });

test.run();
