import iconv from 'iconv-lite';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { decode } from '../../pipeline/read/decode.ts';
import { textOf } from '../../pipeline/read/html.ts';
import { markdown, text } from '../../pipeline/read/text.ts';

const test = suite('text');

const ACT =
  'Délibération n° 2024-12 : le conseil décide, à l’unanimité, d’accorder 1 500 € à l’œuvre des élèves.';

for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])
  for (const addBOM of encoding.startsWith('utf-16') ? [true, false] : [false])
    test(`an act in ${encoding}, ${addBOM ? 'marked' : 'not marked'}, reads the same`, () =>
      assert.is(decode(iconv.encode(ACT, encoding, { addBOM })), ACT));

test('a text encoded twice is repaired when enough of it proves so', () => {
  const twice = (encoding: string) => Buffer.from(iconv.decode(Buffer.from(ACT), encoding));
  assert.is(decode(twice('windows-1252')), ACT);
  assert.is(decode(twice('latin1')), ACT);
  const lost = Buffer.from(
    twice('latin1')
      .toString()
      .replace(/\u00a0/g, ' '),
  );
  assert.is(decode(lost), ACT);
  assert.is(decode(Buffer.from('« Ã© » vaut « é »')), '« Ã© » vaut « é »');
});

test('a text of which only some lines are encoded twice is repaired in these', () => {
  const twice = iconv.decode(
    Buffer.from('Étaient présents : Zoé, Théa, Léo, José, Éloi à 20 h'),
    'windows-1250',
  );
  const lines = `${twice}\nLa délibération a été adoptée à l’unanimité.`;
  assert.is(
    decode(Buffer.from(lines)),
    'Étaient présents : Zoé, Théa, Léo, José, Éloi à 20 h\nLa délibération a été adoptée à l’unanimité.',
  );
});

test('accents that were lost are restored in the words of acts, and nowhere else', () => {
  const lost = (printed: string) => decode(Buffer.from(printed.replace(/[àâéèêîôùû°]/giu, '\ufffd')));
  const printed =
    'DÉLIBÉRATION n° 12 affichée à l?Hôtel-de-Ville et transmise au représentant de l?Etat. Présidée par Mme Zoé BOIS';
  assert.is(
    lost(printed),
    'DÉLIBÉRATION n° 12 affichée à l’Hôtel-de-Ville et transmise au représentant de l’Etat. Présidée par Mme Zo\ufffd BOIS',
  );
  // One word or another: « montre » and « montré » are no question, « arrête » and « arrêté » are.
  assert.is(lost('il arrête'), 'il arr\ufffdte');
  assert.is(decode(Buffer.from('Qui a dit l?heure ?')), 'Qui a dit l?heure ?');
});

test('a form feed begins a page', async () => {
  const { pages } = await text.read(Buffer.from('première page\r\n\fseconde page'));
  assert.equal(
    pages.map((page) => page.text),
    ['première page\n', 'seconde page'],
  );
});

test('a page of very many lines is read, its margin taken away', async () => {
  const lines = 300_000;
  const { pages } = await text.read(Buffer.from('  a\n'.repeat(lines)));
  assert.is(pages[0]?.lines.length, lines);
  assert.is(pages[0]?.lines[0]?.text, 'a');
});

test('Markdown: a quoted paragraph goes on, escaped marks are plain', async () => {
  const { pages } = await markdown.read(
    Buffer.from(
      '> Le Conseil, à l’unanimité des membres\n> présents, adopte\n\n> AUTORISE le maire\n\n01\\* mai',
    ),
  );
  assert.is(
    pages[0]?.text,
    '> Le Conseil, à l’unanimité des membres\nprésents, adopte\n\n> AUTORISE le maire\n\n01* mai',
  );
});

for (const [printed, plain] of [
  ['**Votants :** 12', 'Votants : 12'],
  ['__Objet__ : tarifs', 'Objet : tarifs'],
  ['signé \\*\\*\\* puis ** seul et ______', 'signé *** puis ** seul et ______'],
  ['***Objet*** et **', '***Objet*** et **'],
  [
    '| **N°** | Vote |\n|---|:---:|\n| 2 | Pour : 9<br>Contre : 1 |\n\n---',
    'N°\tVote\n2\tPour : 9 Contre : 1\n\n---',
  ],
] as const)
  test(`Markdown, its marks: ${printed}`, async () =>
    assert.is((await markdown.read(Buffer.from(printed))).pages[0]?.text, plain));

for (const [name, printed, plain] of [
  [
    'a table',
    'Commune | Élu | Présent | Absent\nBeauval | BOIS | X |\nMontbois | PIN | | X\nValbrume | IF | X |',
    'Commune\tÉlu\tPrésent\tAbsent\nBeauval\tBOIS\tX\t\nMontbois\tPIN\t\tX\nValbrume\tIF\tX\t',
  ],
  ['two lines', 'a | b | c\nd | e | f', 'a | b | c\nd | e | f'],
  ['one bar', 'a | b\nc | d\ne | f', 'a | b\nc | d\ne | f'],
] as const)
  test(`rows that bars part: ${name}`, async () =>
    assert.is((await text.read(Buffer.from(printed))).pages[0]?.text, plain));

test('hyphens that a web page parted from all words are closed, and only those', async () => {
  const read = async (printed: string) => (await text.read(Buffer.from(printed))).pages[0]?.text;
  assert.is(
    await read('Le compte - rendu est lu. Présents : Jean - Claude BOIS - 2 voix'),
    'Le compte-rendu est lu. Présents : Jean-Claude BOIS - 2 voix',
  );
  assert.is(
    await read('Le compte-rendu. Présents : BOIS A. - DUNE B'),
    'Le compte-rendu. Présents : BOIS A. - DUNE B',
  );
});

const EVEN = 'Présents : Zoé BOIS, Noël ORME\n\nPour : 1 500 € à l’unanimité';
for (const [name, printed] of [
  ['spaces that do not break', EVEN.replace(/ /g, '\u00a0')],
  ['narrow ones', EVEN.replace(/ /g, '\u202f')],
  ['thin ones', EVEN.replace(/ /g, '\u2009')],
  ['tabs for spaces', EVEN.replace(/ /g, '\t')],
  ['spaces at the ends of lines', EVEN.replace(/$/gm, '  ')],
  ['spaces of no width', EVEN.replace(/ /g, ' \u200b')],
  ['a hyphen of some line end that is none', EVEN.replace('unanim', 'una\u00adnim')],
  ['accents apart from their letters', EVEN.normalize('NFD')],
  ['line ends of Windows', EVEN.replace(/\n/g, '\r\n')],
] as const)
  test(`one way of writing spaces and accents: ${name}`, async () =>
    assert.is((await text.read(Buffer.from(printed))).pages[0]?.text, EVEN));

const JUSTIFIED = Array.from(
  { length: 6 },
  () => 'La  Ville  doit  donc déposer  un  dossier de demande',
).join('\n');
test('two spaces that fill a line part no words of a justified text', async () =>
  assert.is(
    (await text.read(Buffer.from(`2024.02  -  3  TARIFS\n${JUSTIFIED}\nPour     12`))).pages[0]?.text,
    `2024.02 - 3 TARIFS\n${JUSTIFIED.replace(/ +/g, ' ')}\nPour     12`,
  ));

test('a hyphen that only some signs show', async () =>
  assert.is(
    (await text.read(Buffer.from('M. JEAN\u00adPIERRE, vice\u2010président'))).pages[0]?.text,
    'M. JEAN-PIERRE, vice-président',
  ));

test('tabs between cells stay', async () =>
  assert.is((await text.read(Buffer.from('Club de tir\t1 500 €'))).pages[0]?.text, 'Club de tir\t1 500 €'));

const markup: { name: string; html: string; text: string }[] = [
  { name: 'paragraphs', html: '<p>Un</p><p>Deux  mots</p>', text: 'Un\n\nDeux mots' },
  { name: 'line breaks', html: '<p>Un<br>Deux</p>', text: 'Un\nDeux' },
  {
    name: 'two line breaks leave a line blank',
    html: '<div>Un<br> <br/>Deux<br>&nbsp;<br>Trois<br></div><div>Quatre</div>',
    text: 'Un\n\nDeux\n\nTrois\n\nQuatre',
  },
  { name: 'items of a list', html: '<ul><li>Un</li><li>Deux</li></ul>', text: 'Un\nDeux' },
  {
    name: 'cells of a row',
    html: '<table><tr><td>Club</td><td>100 €</td></tr></table>',
    text: 'Club\t100 €',
  },
  {
    name: 'cells that hold paragraphs, as Word files give them',
    html: '<table><tr><td><p>Club</p></td><td><p>100 €</p></td></tr><tr><td><p>Chorale</p><p>mixte</p></td><td><p>50 €</p></td></tr></table>',
    text: 'Club\t100 €\nChorale\n\nmixte\t50 €',
  },
  {
    name: 'a cell that lays out a margin',
    html: '<table><tr><td><p>Présents :</p><p>Luc ROUX</p><p>Léa NOIR</p><p>Absent : Paul PIN</p></td><td><p>Séance du 3 mai</p></td></tr></table>',
    text: 'Présents :\n\nLuc ROUX\n\nLéa NOIR\n\nAbsent : Paul PIN\n\nSéance du 3 mai',
  },
  {
    name: 'scripts and styles are not text',
    html: '<style>p{}</style><p>Un</p><script>x()</script>',
    text: 'Un',
  },
  {
    name: 'of a page of a site, its content',
    html: '<header><a href="/">Accueil</a><nav><ul><li>La mairie</li></ul></nav></header><div>Témoins<button>Accepter</button></div><main><nav>Accueil</nav><h1>Conseil</h1><article><header>Séance du 3 mai</header><p>Présents : Luc ROUX, Léa NOIR</p><aside>Marge</aside></article><aside><h3>À lire aussi</h3><a href="/x">Fêtes</a></aside></main><footer><a href="/c">Contact</a></footer>',
    text: 'Conseil\n\nSéance du 3 mai\n\nPrésents : Luc ROUX, Léa NOIR\n\nMarge',
  },
  {
    name: 'a head or foot without links may be the act’s own, but for what sites say there',
    html: '<header>Commune de Modèle</header><main><p>Délibération n° 3</p></main><footer>Le maire, Luc ROUX</footer><footer>© Commune – Mentions légales</footer>',
    text: 'Commune de Modèle\n\nDélibération n° 3\nLe maire, Luc ROUX',
  },
  {
    name: 'a page whose content is not said is read whole',
    html: '<header>Commune de Modèle</header><p>Un</p><aside>Marge</aside><footer>Le maire</footer>',
    text: 'Commune de Modèle\n\nUn\n\nMarge\nLe maire',
  },
  {
    name: 'one news item among others is not the content',
    html: '<main><p>Présents : Luc ROUX, Léa NOIR, Paul PIN</p><article>Fête</article></main>',
    text: 'Présents : Luc ROUX, Léa NOIR, Paul PIN\n\nFête',
  },
  { name: 'accents apart from their letters', html: '<p>e\u0301lus</p>', text: 'élus' },
  { name: 'entities', html: '<p>&lt;b&gt; &amp; fin</p>', text: '<b> & fin' },
];
for (const { name, html, text } of markup)
  test(`html: ${name}`, async () => assert.is((await textOf(html)).text, text));

test.run();
