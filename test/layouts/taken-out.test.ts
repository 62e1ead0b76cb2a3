import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lineOpenings } from '../../pipeline/french/pages/line-openings.ts';
import { labelsAbove } from '../../pipeline/layouts/furniture/label-below.ts';
import { withoutFurniture } from '../../pipeline/layouts/furniture.ts';
import { layouts } from '../../pipeline/layouts/index.ts';
import { layOut } from '../../pipeline/read/geometry.ts';
import { documentOf } from './documents.ts';

const test = suite('text that a program took out of pages');

const flowOf = (text: string) => documentOf(text).pages.flatMap(({ lines }) => lines);
const NAMES = 'Aline ARBRE, Bruno BOIS, Chloé CHÊNE,\nÈve ORME, Paul PIN.';

for (const [name, text, first] of [
  [
    'a label given after its list goes back above it',
    `n° 2024 / 12\n\n${NAMES}\n\nPrésents :\n\nAbsents ayant voté par procuration en application de\nl'article L. 2121-20 :\nIda IF.`,
    ['n° 2024 / 12', 'Présents :', 'Aline ARBRE, Bruno BOIS, Chloé CHÊNE,', 'Ève ORME, Paul PIN.'],
  ],
  [
    'the label below goes on over three lines',
    `n° 2024 / 12\n\n${NAMES}\n\nPrésents :\n\nAbsents ayant voté par procuration\nen application de l'article L. 2121-20\ndu code :\nIda IF.`,
    ['n° 2024 / 12', 'Présents :', 'Aline ARBRE, Bruno BOIS, Chloé CHÊNE,', 'Ève ORME, Paul PIN.'],
  ],
  [
    'a label above its list stays',
    `Convoqués le 3 mai\n\n${NAMES}\n\nPrésents :\nIda IF, Luc LILAS, Zoé ORME\n\nAbsents : néant`,
    ['Convoqués le 3 mai', 'Aline ARBRE, Bruno BOIS, Chloé CHÊNE,', 'Ève ORME, Paul PIN.', 'Présents :'],
  ],
  [
    'what stands above is no list of names',
    'Le quorum est atteint, la séance est ouverte, et le maire prend la parole.\n\nPrésents :\n\nAbsents : Ida IF',
    [
      'Le quorum est atteint, la séance est ouverte, et le maire prend la parole.',
      'Présents :',
      'Absents : Ida IF',
    ],
  ],
] as const)
  test(name, () => {
    const lines = labelsAbove(flowOf(text)).map((line) => line.text);
    assert.equal(lines.slice(0, first.length), first);
  });

const subjectsOf = (text: string): string[] => {
  const document = documentOf(text);
  const { acts } = layouts.find(({ matches }) => matches(document))?.read(document) ?? { acts: [] };
  return acts.map(({ subject }) => subject.flat.replace(/^(?:Objet :|➢) /, ''));
};
const HEAD =
  'PROCÈS-VERBAL DU CONSEIL MUNICIPAL\nSéance du 12 mars 2024\nPrésents : Aline ARBRE, Bruno BOIS.\n\n';

test('ranks that strayed from their titles: the agenda says what the titles are', () => {
  const text = `${HEAD}Ordre du jour
1.
2.
3.

Rue du Lavoir : demande d’une subvention auprès
du conseil départemental
Restaurant scolaire : remplacement du four
Convention avec le syndicat d’électricité

1.

Rue du Lavoir : demande d’une subvention auprès
du conseil départemental

La rue est en mauvais état.
Vote : pour à l’unanimité

2.

Restaurant scolaire : remplacement du four

Le four ne chauffe plus.
3.

Abstentions : 2 (M. BOIS, Mme ORME), qui attendent d’autres devis.
Pour : 12
Convention avec le syndicat d’électricité

Elle dure trois ans.
Vote : pour à l’unanimité
`;
  assert.equal(subjectsOf(text), [
    'Rue du Lavoir : demande d’une subvention auprès du conseil départemental',
    'Restaurant scolaire : remplacement du four',
    'Convention avec le syndicat d’électricité',
  ]);
});

test('an entry of the agenda on two lines is one title, though its first line is read otherwise below', () => {
  const titles = (first: string) => [
    `1. Rue du Lavoir, ${first} tranche : demande de subvention\nau titre de la dotation de solidarité`,
    '2. Restaurant scolaire : remplacement du four de la cuisine',
    '3. Convention avec le syndicat d’électricité de la vallée',
  ];
  const items = titles('1ère').map(
    (title) => `${title}\n\nLe maire expose.\n\nVote : pour à l’unanimité\n\n`,
  );
  assert.equal(subjectsOf(`${HEAD}Ordre du jour\n\n${titles('lère').join('\n')}\n\n${items.join('')}`), [
    'Rue du Lavoir, 1ère tranche : demande de subvention au titre de la dotation de solidarité',
    'Restaurant scolaire : remplacement du four de la cuisine',
    'Convention avec le syndicat d’électricité de la vallée',
  ]);
});

test('feet of pages stay out of titles and of the text', () => {
  const foot = (page: number) => `Commune de Saint-Exemple - Conseil du 12 mars 2024 – Page ${page} / 3`;
  const item = (rank: number, title: string) =>
    `2024-0${rank} - Objet : ${title}\nLe maire expose.\n${foot(rank)}\n\nLe conseil municipal, à l’unanimité, approuve.\n`;
  assert.equal(subjectsOf(`${HEAD}${item(1, 'Achat d’un tracteur')}${item(2, 'Bail de la salle')}`), [
    'Achat d’un tracteur',
    'Bail de la salle',
  ]);
});

test('a running head between two halves of a sentence is no title', () => {
  const half = `${HEAD}2024-03 - Objet : Achat d’un tracteur\n\nLe tracteur a quinze ans et fait souvent l’objet de`;
  const rest = `réparations.\n\nLe conseil municipal, à l’unanimité, approuve.\n`;
  const pages = [
    half,
    `Commune de Saint-Exemple – Conseil municipal\n${rest}`,
    'Commune de Saint-Exemple – Conseil municipal\nPlan',
  ];
  const { flow } = withoutFurniture(documentOf(...pages));
  assert.not.ok(flow.some(({ text }) => text.startsWith('Commune de Saint-Exemple –')));
});

test('rows of a vote at the ends of two pages are no running lines', () => {
  const vote = 'Pour\tContre\tAbstention\n17\t0\t0';
  const { flow } = withoutFurniture(
    documentOf(
      `${HEAD}2024-03 - Objet : Achat d’un tracteur\nLe conseil municipal approuve.\n${vote}\n1/2`,
      `2024-04 - Objet : Bail de la salle\nLe conseil municipal approuve.\n${vote}\n2/2`,
    ),
  );
  assert.equal(
    flow.map(({ text }) => text).filter((text) => text.includes('\t')),
    [...vote.split('\n'), ...vote.split('\n')],
  );
});

test('counts of a vote, one a line, at the ends of two pages are no running lines', () => {
  const vote = (count: number) => `Pour : 2${count}\nContre : ${count}`;
  const { flow } = withoutFurniture(
    documentOf(
      `${HEAD}2024-03 - Objet : Achat d’un tracteur\nRejeté\n${vote(3)}`,
      `2024-04 - Objet : Bail de la salle\nAdopté\n${vote(4)}`,
    ),
  );
  assert.is(flow.filter(({ text }) => text.startsWith('Contre')).length, 2);
});

test('the leaves of a register, counted in the corner of each page, are no numbers of acts', () => {
  const page = (number: number, leaf: string, line: string) => {
    const item = (x: number, y: number, text: string) => ({
      text,
      x,
      y,
      width: 5 * text.length,
      size: 10,
      font: null,
    });
    return layOut([item(520, 810, leaf), item(50, 700, line)], { number, width: 595, height: 842 });
  };
  const shown = (...leaves: string[]) => {
    const pages = leaves.map((leaf, at) =>
      page(at + 1, leaf, at === 0 ? 'Le maire propose' : 'de louer la salle.'),
    );
    return withoutFurniture({ ...documentOf(''), pages }).flow.map(({ text }) => text);
  };
  assert.equal(shown('2024/31', '2024/32'), ['Le maire propose', 'de louer la salle.']);
  assert.ok(shown('2024/31', '2024/35').includes('2024/35'));
});

test('the head of a second page that ends in its number is no title, whatever is stamped above it', () => {
  const item = (y: number, text: string) => ({
    text,
    x: 50,
    y,
    width: 5 * text.length,
    size: 10,
    font: null,
  });
  const stamp = [
    'Envoyé en préfecture le 18/03/2024',
    'Reçu le 18/03/2024',
    'Publié le 20/03/2024',
    'ID : x',
  ];
  const pages = [
    [item(700, 'Le maire propose')],
    [
      ...stamp.map((text, at) => item(830 - 10 * at, text)),
      item(785, 'Ville de Beauval – Conseil municipal du 14 mars 2024 – page 2/2'),
      item(700, 'de louer la salle.'),
    ],
  ].map((items, at) => layOut(items, { number: at + 1, width: 595, height: 842 }));
  const { flow } = withoutFurniture({ ...documentOf(''), pages });
  assert.not.ok(flow.some(({ text }) => text.startsWith('Ville de Beauval')));
});

test('who presents an item, at the foot of one page and at the head of the next, is no running line', () => {
  const presented = (title: string) => `${title}\nRapporteur : Mme Anne ROSE\nAdopté à l’unanimité.`;
  const { flow } = withoutFurniture(documentOf(presented('1. Bail'), presented('2. Tarifs')));
  assert.is(flow.filter(({ text }) => text.startsWith('Rapporteur')).length, 2);
});

test('a count alone in its cell, at the foot of a page, is no page number', () => {
  const item = (x: number, y: number, text: string) => ({
    text,
    x,
    y,
    width: 5 * text.length,
    size: 10,
    font: null,
  });
  const cells = [item(250, 75, 'POUR'), item(350, 75, 'CONTRE'), item(450, 75, 'ABSTENTION')];
  const counts = [item(250, 55, '9'), item(350, 55, '0'), item(470, 62, '1'), item(450, 48, 'Luc ROUX')];
  const page = layOut([...cells, ...counts], { number: 1, width: 595, height: 842 });
  const { flow } = withoutFurniture({ ...documentOf(''), pages: [page] });
  assert.ok(flow.some(({ text }) => text === '1'));
});

test('a report in the cell beside a title, in minutes printed as a table, is no part of it', () => {
  const item = (x: number, y: number, text: string) => ({
    text,
    x,
    y,
    width: 4 * text.length,
    size: 10,
    font: null,
  });
  const page = layOut(
    [
      item(50, 800, 'PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 12 MARS 2024'),
      item(50, 760, 'Présents : Aline ARBRE, Bruno BOIS.'),
      item(50, 700, '1. Choix du traiteur'),
      item(190, 700, 'Trois offres ont été reçues et étudiées par la'),
      item(190, 688, 'commission.'),
      item(430, 700, 'Accord à l’unanimité'),
      item(50, 650, '2. Ligne de trésorerie'),
      item(190, 650, 'Le Crédit local propose 200 000 € pour un an au'),
      item(190, 638, 'taux fixe de 2 %.'),
      item(430, 650, 'Accord à l’unanimité'),
    ],
    { number: 1, width: 595, height: 842 },
  );
  const document = { ...documentOf(''), pages: [page] };
  const { acts } = layouts.find(({ matches }) => matches(document))?.read(document) ?? { acts: [] };
  assert.equal(
    acts.map(({ subject }) => subject.flat),
    ['Choix du traiteur', 'Ligne de trésorerie'],
  );
});

test('a title whose number was lost has the mark that stands below the other numbers', () => {
  const item = (number: string, title: string) =>
    `${number}➢ ${title}\nLa commune souhaite que ce point soit réglé avant la fin de l’année en cours.\nLe conseil municipal, à l’unanimité, approuve.\n`;
  const text = `${HEAD}${item('Délibération n°20240312-01\n', 'Bail de la salle')}${item('Délibération n°20240312-02\n', 'Tarifs du marché')}${item('', 'Avis sur le schéma de la région')}${item('Délibération n°20240312-04\n', 'Achat d’un four')}`;
  assert.equal(subjectsOf(text), [
    'Bail de la salle',
    'Tarifs du marché',
    'Avis sur le schéma de la région',
    'Achat d’un four',
  ]);
});

for (const [name, text, subjects] of [
  [
    'who reports, without a civility',
    `EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nSéance du 12 mars 2024\nPrésents : Aline ARBRE, Bruno BOIS.\n\nAncrages en façade Mise en œuvre de l’article L. 173-1 du code de la voirie Bruno BOIS rapporte : La commune installe des lampes sur les façades des maisons, et le code prévoit pour cela une procédure, longue mais sans surprise, que le service a suivie en tout point. Le conseil municipal, à l’unanimité, approuve.`,
    ['Ancrages en façade Mise en œuvre de l’article L. 173-1 du code de la voirie'],
  ],
  [
    'a first letter parted from its word',
    `1 Extrait du Registre des Délibérations Séance du 15 juillet 2020 Nombre des Membres en exercice : 7 OBJET : ACHAT D’UN TRACTEUR D ATE DE CONVOCATION : 08 JUILLET 2020 D ATE DE L AFFICHAGE : 17 JUILLET 2020 de l’extrait de Délibération Le Conseil Communautaire, régulièrement convoqué, s’est réuni ce jour, dans la salle des fêtes, sous la présidence de Monsieur Fabrice LEROY, Président. Etaient présents : ARBRE Aline, BOIS Bruno, LEROY Fabrice. Le Conseil, à l’unanimité, approuve l’achat d’un tracteur, que la commission du 3 juillet a vu, et qui remplacera celui du service technique.`,
    ['OBJET : ACHAT D’UN TRACTEUR'],
  ],
  [
    'marks and numbers between sentences',
    `${HEAD}Le compte rendu est adopté à l’unanimité. 20240312 1 Achat d’un tracteur d’occasion, Monsieur Leroy cède la parole à Madame Orme. Elle présente le devis, qui a été vu par la commission du 3 mars et qui tient compte de la reprise de l’ancien. Le conseil municipal, à l’unanimité : ✓ Approuve l’achat ✓ Autorise le maire à signer. 20240312 2 Bail de la salle des fêtes Depuis 2020, la salle est louée à une association, qui en paie le chauffage et qui souhaite la garder. Le conseil municipal, à l’unanimité : ✓ Approuve le bail.`,
    ['Achat d’un tracteur d’occasion', 'Bail de la salle des fêtes'],
  ],
] as const)
  test(`line ends were lost: ${name}`, () => {
    assert.equal(
      subjectsOf(text).map((subject) => subject.replace(/,$/, '')),
      subjects,
    );
  });

for (const [name, report] of [
  ['« L’article 97 … »', 'L’article 97 de la loi du 2 mars dit qui en décide.'],
  ['« L’article L 5211-39 … »', 'L’article L 5211-39 du code dit qui en décide.'],
  [
    '« cède la parole », after a comma',
    'Monsieur Leroy cède la parole à Madame Orme, adjointe aux finances.',
  ],
  [
    '« Comme … »',
    'Comme annoncé lors de la dernière séance, Madame Orme présente les devis reçus pour ces deux achats.',
  ],
  [
    '« Depuis 2023, … »',
    'Depuis 2023, le contrat d’entretien est passé avec une entreprise de la commune voisine.',
  ],
] as const)
  test(`a title ends before ${name}`, () => {
    const item = (rank: number, title: string) =>
      `2024-0${rank} ${title},\n${report}\nLe conseil municipal, à l’unanimité, approuve.\n`;
    const titles = ['Dépenses par anticipation', 'Achat d’un tracteur'];
    assert.equal(
      subjectsOf(HEAD + titles.map((title, index) => item(index + 1, title)).join('')).map((subject) =>
        subject.replace(/,$/, ''),
      ),
      titles,
    );
  });

const LISTS =
  'EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nSéance du 12 mars 2024\nPrésents : Aline ARBRE, Bruno BOIS,\nChloé CHÊNE.\n';
const REPORT =
  '\nBruno BOIS rapporte :\nLa commune installe des lampes sur les façades des maisons.\nLe conseil municipal, à l’unanimité, approuve.\n';
for (const [name, lists, title] of [
  ['in capitals', 'Absents :\nÈve ORME, Paul PIN', 'BEAUVAL GRAND CENTRE\nApprobation d’un avenant'],
  ['under an empty list', 'Absents :', 'Société Anonyme du Lac BEAUVAL FESTIVAL\nDésignation des délégués'],
  ['with a year', 'Absents :\nÈve ORME', 'Exercice 2024 - Budget Primitif de la Ville - Budget Annexe'],
  ['with a year, after a gap', 'Absents :\nÈve ORME\n', 'Exercice 2024 - Budget de la Ville - Annexe'],
  ['on a zone', 'Absents :\nÈve ORME', 'ZAC Port du Lac extension\nAcquisition d’un terrain'],
] as const)
  test(`a title right under the lists, ${name}`, () =>
    assert.equal(subjectsOf(`${LISTS}${lists}\n${title}${REPORT}`), [title.replace('\n', ' ')]));

test('the day of each proxy, in the last column, is of no title', () => {
  const proxies =
    'Procuration :\nMANDANTS\tMANDATAIRES\tPOUVOIR ÉTABLI\nÈve ORME\tPaul PIN\tLe 24 octobre 2018 à Val-sur-Orle';
  assert.equal(subjectsOf(`${LISTS}${proxies}\n\nAchat d’un tracteur${REPORT}`), ['Achat d’un tracteur']);
});

test('a name that the line end cut stays one', () => {
  const document = documentOf(
    `${LISTS}Absents :\nÈve ORME, Paul PIN\nDE LA ROCHE\n\nAchat d’un tracteur${REPORT}`,
  );
  const { sitting } = layouts.find(({ matches }) => matches(document))?.read(document) ?? {};
  assert.match(sitting?.attendance.flat ?? '', /PIN DE LA ROCHE$/);
});

const ITEMS =
  '2024-01 Achat d’un tracteur\nLe tracteur que la commune a depuis vingt ans ne démarre plus.\nLe conseil municipal, à l’unanimité, approuve.\n2024-02 Bail de la salle\nLa salle que louait le club de tir reste vide depuis un an.\nLe conseil municipal, à l’unanimité, approuve.\n';
for (const [name, first, title] of [
  [
    'right above its decision',
    'Désignation du secrétaire de séance\nMme ORME est nommée secrétaire de séance\nApprobation du compte rendu de la séance du 5 février\nLe compte rendu du 5 février est adopté à l’unanimité.',
    'Approbation du compte rendu de la séance du 5 février',
  ],
  [
    'right under the lists',
    'Secrétaire de séance : Mme Ève ORME\nBudget communal 2024 – Décision modificative n°1\nPar une convention de 2018, la commune reverse une part de la taxe à la communauté.\nLe conseil municipal, à l’unanimité, approuve.',
    'Budget communal 2024 – Décision modificative n°1',
  ],
] as const)
  test(`a first item without the mark of the others, ${name}`, () =>
    assert.equal(subjectsOf(`${HEAD.trimEnd()}\n${first}\n${ITEMS}`), [
      title,
      'Achat d’un tracteur',
      'Bail de la salle',
    ]));

for (const printed of [
  'Objet : Lampes de la rue | Vu l’article L 2122-22 du code',
  'Adhésion au Schéma de Coopération (SDC) | Un Schéma de Coopération est élaboré',
  'Régies de recettes – Modification des arrêtés | La DGFIP (Direction des Finances) a ouvert un service',
  'Abrogation de la délibération n°20240312-04 | Par délibération du 3 mai, le conseil a désigné',
  'Réhabilitation de la friche SASA, | Monsieur Leroy cède la parole à Mme Orme',
  'PROMESSE DE VENTE AVEC LE CLUB NAUTIQUE. | Dans la continuité des travaux',
  'Mme Orme est nommée secrétaire de séance | Approbation du compte rendu',
  'M. ORME a été nommé Secrétaire de séance. | Approbation du compte rendu',
  'Approbation de la séance du 23 mai | Madame le Maire invite les membres à parler',
  'exécuter la présente délibération, | 20240312 6 Convention de déneigement',
  'Abstention : M. Orme | Monsieur Leroy ne saisit pas le sens du texte',
  'Abstentions : M. Orme et Mme Bois | Monsieur Leroy s’étonne du taux',
  'Vu l’avis de la commission | A L’UNANIMITE des votants',
  'Absent(s) : MM : ORME Yves, TILLEUL Guy | A été nommé(e) secrétaire : Mme SAULE Ève',
  'Mme Nadia COL, conseillers municipaux | Avaient donné procuration : M. PLAGE à Mme PRÉ',
  'Aide aux communes | La Commission permanente, ayant pris connaissance du rapport',
  'solliciter une aide au meilleur taux | Abstentions : 3 (M. ORME, Mme BOIS)',
  'des réponses sur les eaux (pluviales notamment) | Pour : 16',
  'Pour : 16 | Convention avec la communauté de communes',
  'PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 12 MARS 2024 | Tous les conseillers siègent',
  'Abstention : 1 | 2/ Travaux de voirie',
  'Vote : P : 5 C : 0 A : 0 | 2. Travaux de voirie',
  'Tarifs de la cantine | POUR : 3',
  'Tarifs de la cantine | DÉCIDE, à la majorité',
  'Tarifs de la cantine | ENTENDU L’EXPOSÉ du rapporteur',
  'Tarifs de la cantine | Après un vote à bulletin secret',
  'Tarifs de la cantine | Vote du conseil : trois voix',
  'QUESTIONS DIVERSES. | 2024-01-9 DEPENSES À ENGAGER',
  'de la publication le 21/06/2021 | Le maire, Luc ROUX',
] as const)
  test(`line ends were lost: ${printed}`, () => {
    const { paragraphs, sentences } = lineOpenings(printed.replace(' | ', ' '));
    const at = [...paragraphs, ...sentences].filter((cut) => cut > 0);
    assert.equal([...new Set(at)], [printed.indexOf(' | ') + 1]);
  });

test('an agenda on one line holds the titles that stand again below it', () => {
  const titles = [
    'Rue du Lavoir : demande d’une subvention auprès du conseil départemental',
    'Restaurant scolaire : remplacement du four et isolation de la salle',
    'Convention avec le syndicat d’électricité de la vallée du Lac',
  ];
  const text = `${HEAD}Ordre du jour 1. 2.\n\n3.\n\n${titles.join(' ')}\n\n1.\n\n${titles[0]}\n\nLa rue est en mauvais état.\n\nCommune Département Total H.T\n\n1 200 € 800 € 2 000 €\n\nVote : -\n\nAbstentions : 2 (M. BOIS, Mme ORME)\nIls attendent d’autres devis.\nPour : 12\n\n2.\n\n${titles[1]}\n\nLe four ne chauffe plus.\n\nVote : pour à l’unanimité 3.\n\n${titles[2]}\n\nElle dure trois ans.\n\nVote : pour à l’unanimité\n`;
  assert.equal(subjectsOf(text), titles);
});

test('what stands below a rank that strayed is words of a vote, and no title', () => {
  const item = (rank: number, title: string) =>
    `${rank}.\n${title}\nLe maire expose le projet.\nLe conseil municipal, à l’unanimité, approuve.\n\n`;
  const vote = '3.\nAbstentions : 2 (M. BOIS, Mme ORME)\nPour : 12 voix, le conseil approuve.\n\n';
  assert.equal(subjectsOf(`${HEAD}${item(1, 'Achat d’un tracteur')}${item(2, 'Bail de la salle')}${vote}`), [
    'Achat d’un tracteur',
    'Bail de la salle',
  ]);
});

test('a mark that strayed to the end of the line above is no part of it', () => {
  const item = (rank: number, title: string) =>
    `Délibération n°20240312-0${rank} \uf0a7\n\n${title}\n\nLe maire expose le projet.\n\nLe conseil municipal, à l’unanimité, approuve.\n\n`;
  const document = documentOf(`${HEAD}${item(1, 'Achat d’un tracteur')}${item(2, 'Bail de la salle')}`);
  const { acts } = layouts.find(({ matches }) => matches(document))?.read(document) ?? { acts: [] };
  assert.equal(
    acts.map(({ subject, numberHint }) => [numberHint?.text, subject.flat]),
    [
      ['20240312-01', 'Achat d’un tracteur'],
      ['20240312-02', 'Bail de la salle'],
    ],
  );
});

test('where many lines are too long, shorter ones hold several as well', () => {
  const report = (words: string) => `${'La commune entretient ses chemins. '.repeat(8)}${words}`;
  const item = (rank: number, title: string) =>
    `Délibération n°2024031${rank}-0${rank} \n\n${title} Conformément à l’article 34 de la loi, le conseil fixe les tarifs.\n${report('')}\n\nLe conseil municipal, à l’unanimité, approuve.\n\n`;
  const titles = [
    'Tarifs de la cantine scolaire et de la garderie',
    'Achat d’un tracteur',
    'Bail de la salle',
  ];
  assert.equal(subjectsOf(HEAD + titles.map((title, rank) => item(rank + 1, title)).join('')), titles);
});

test('a part of an item, in bold, is no item', () => {
  const text = `${HEAD}1. Tarifs de la cantine\n\nLe maire expose.\n\nLe conseil municipal, à l’unanimité, approuve.\n\n2. Élection des adjoints\n\nLe maire expose.\n\n**Règles de présentation des listes :**\nL’ordre de la liste n’est pas lié à celui des candidats à l’élection municipale.\n\nLe conseil municipal, à l’unanimité, approuve.\n`;
  assert.equal(subjectsOf(text), ['Tarifs de la cantine', 'Élection des adjoints']);
});

/** The subjects of a document whose titles are in bold and all else in roman. */
function subjectsInBold(text: string, titles: readonly string[]): string[] {
  const document = documentOf(text);
  for (const { lines } of document.pages)
    for (const line of lines) line.font = titles.includes(line.text) ? 'bold' : 'roman';
  const { acts } = layouts.find(({ matches }) => matches(document))?.read(document) ?? { acts: [] };
  return acts.map(({ subject }) => subject.flat);
}

test('two words in bold over a paragraph in other letters are a title, whole', () => {
  const item = (title: string) =>
    `${title}\nDes crédits supplémentaires sont nécessaires au\nchapitre 012 du budget\nprincipal, pris sur\nles dépenses imprévues\ndu même budget. Vote : unanimité.\n\n`;
  const titles = ['Travaux de l’église', 'Décision modificative', 'Vente de bois'];
  assert.equal(subjectsInBold(HEAD + titles.map(item).join(''), titles), titles);
});

test('titles in bold, each over a sentence that decides, below a head in bold', () => {
  const item = (title: string) =>
    `${title}\nLe produit attendu est le même que celui de l’an dernier. Adopté à l’unanimité.\n`;
  const titles = ['Compte administratif 2015', 'Taux d’imposition', 'Budget primitif 2016'];
  const bold = [...titles, ...HEAD.split('\n').slice(0, 2)];
  assert.equal(subjectsInBold(HEAD + titles.map(item).join(''), bold), titles);
});

for (const [name, printed, title] of [
  [
    'begins the report',
    'Convention de fourrière avec le refuge pour l’année 2024\nLa commune de Beauval, ne disposant pas de fourrière,\nconfie au refuge le soin d’accueillir les animaux.',
    'Convention de fourrière avec le refuge pour l’année 2024',
  ],
  [
    'goes on with the title',
    'Convention de fourrière pour l’année 2024 conclue entre\nLa commune de Beauval-sur-Lac et le refuge de la vallée\n\nLe maire expose le projet.',
    'Convention de fourrière pour l’année 2024 conclue entre La commune de Beauval-sur-Lac et le refuge de la vallée',
  ],
] as const)
  test(`« La commune de … » under a line as long: ${name}`, () =>
    assert.equal(
      subjectsOf(
        `${HEAD}2024-01 ${printed}\nLe conseil municipal, à l’unanimité, approuve.\n2024-02 Bail de la salle\n\nLa salle est vide.\n\nLe conseil municipal, à l’unanimité, approuve.\n`,
      ),
      [title, 'Bail de la salle'],
    ));

test('a page number at the top of a page ends none: the line below it is text', () => {
  const pages = [
    `Page 1 / 2\n${HEAD}Délibération n° 2024/34 : Tarifs de la halle\nAdopté à l’unanimité.`,
    'Page 2 / 2\nDélibération n° 2024/35 : Bail de la salle\nVote : 2 pour.',
  ];
  const document = documentOf(...pages);
  const { acts } = layouts.find(({ matches }) => matches(document))?.read(document) ?? { acts: [] };
  assert.equal(
    acts.map(({ subject }) => subject.flat),
    ['Tarifs de la halle', 'Bail de la salle'],
  );
});

test.run();
