import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { SourceDocument } from '../../pipeline/document.ts';
import { layouts } from '../../pipeline/layouts/index.ts';
import { documentOf } from './documents.ts';

const test = suite('bundle: transmission ids');

/** Pages as they are placed on paper. */
const placed = (...pages: string[]): SourceDocument => {
  const document = documentOf(...pages);
  for (const page of document.pages)
    for (const [index, line] of page.lines.entries())
      line.box = [50, 790 - 12 * index, 500, 800 - 12 * index];
  return document;
};

const stamp = (number: string) => `ID : 099-999900012-20240314-${number}-DE\n`;
const begun = (title: string) => `Conseil municipal du 12 mars 2024

Présents : Aline ARBRE, Bruno BOIS.

Délibération n° 2024-031
Objet : ${title}

Le terrain jouxte le cimetière et la commune souhaite l’acheter avant la fin de l’année.
`;
const ENDED = `Vu le code général des collectivités territoriales,
Vu le budget,
Considérant que le terrain convient,
Considérant que son prix est juste,

Après en avoir délibéré, le conseil municipal approuve, à l'unanimité, cet achat.
`;
const whole = (title: string) => begun(title) + ENDED;
const ANNEX = 'Plan du terrain\n';

const cases: { name: string; pages: string[]; kind: string; acts: number }[] = [
  {
    name: 'another id: another act',
    pages: [stamp('DE2024_031') + whole('Achat'), stamp('DE2024_032') + whole('Vente')],
    kind: 'bundle',
    acts: 2,
  },
  {
    name: 'separators lost, spaces, letters taken for figures: one act',
    pages: [stamp('DE2024031') + begun('Achat'), stamp('DE2024 _O3l') + ENDED, stamp('DE2024_031') + ANNEX],
    kind: 'act',
    acts: 1,
  },
  {
    name: 'an id that comes back had not ended: the one between was read badly, or is annexed',
    pages: [stamp('2024_031') + begun('Achat'), stamp('2024_081') + ENDED, stamp('2024_031') + ANNEX],
    kind: 'act',
    acts: 1,
  },
];

test('numbers and titles above the opening of each sitting, at the top of a page', () => {
  const page = (number: string, title: string) =>
    `DÉLIBÉRATION N° ${number}\n\nOBJET : ${title}\n\nL’an deux mille vingt-quatre, le douze mars, le conseil municipal s’est réuni en mairie.\n\nPrésents : Aline ARBRE, Bruno BOIS.\n\nLe terrain jouxte le cimetière.\n\n${ENDED}`;
  const document = placed(page('2024-55', 'ACHAT'), page('2024-56', 'VENTE'));
  const reading = layouts.find((layout) => layout.matches(document))?.read(document);
  assert.equal(
    reading?.acts.map(({ subject }) => subject.flat),
    ['OBJET : ACHAT', 'OBJET : VENTE'],
  );
});

test('three acts on a page, whose heads begin with who meets; one decided in words unknown', () => {
  const act = (title: string, decision: string) =>
    `SIVOS DU BOIS – EXTRAIT DES DÉLIBÉRATIONS DU COMITÉ SYNDICAL\nSéance du 22 juin 2022\n\nPrésents : Aline ARBRE, Bruno BOIS.\n\n${title}\n\n${decision}\n\nLe Président, Bruno BOIS\n\n`;
  const document = placed(
    [
      act('Délibération n° 2022-14 : Tarifs', 'Le Comité Syndical, à l’unanimité, fixe le tarif à 2 €.'),
      act('Délibération n° 2022-15 : Achat', 'Le Comité Syndical retient l’offre reçue.'),
      act('Délibération n° 2022-16 : Bail', 'Le Comité Syndical, à l’unanimité, adopte le bail.'),
    ].join(''),
  );
  const reading = layouts.find((layout) => layout.matches(document))?.read(document);
  assert.is(reading?.acts.length, 3);
});

test('acts headed by their numbers, whose lists begin inside a sentence', () => {
  const page = (number: string, title: string) =>
    `COMMUNE DE SAINT-EXEMPLE\n\nDélibération du 19 décembre 2023\nN° ${number}\n\nSous la présidence de Mme Aline ARBRE, Maire. Présents : Aline ARBRE, Bruno BOIS.\n\nObjet : ${title}\n\n${ENDED}`;
  const document = placed(page('2023-12-01', 'Achat'), page('2023-12-02', 'Vente'));
  const layout = layouts.find(({ matches }) => matches(document));
  assert.is(layout?.read(document).acts.length, 2);
  assert.is(layout?.id, 'bundle');
});

test('acts headed by their numbers alone, each with its lists and its decision', () => {
  const page = (number: string, title: string) =>
    `CENTRE COMMUNAL D’ACTION SOCIALE\n\n${number}\n\n${title}\n\nPrésents : Aline ARBRE, Bruno BOIS.\n\n${ENDED}`;
  const document = placed(page('CA2023-08', 'Aides facultatives'), page('CA2023-09', 'Repas des aînés'));
  const layout = layouts.find(({ matches }) => matches(document));
  assert.is(layout?.read(document).acts.length, 2);
  assert.is(layout?.id, 'bundle');
});

test('a stamp at the top of each page, above the head of the register: each act has its own', () => {
  const page = (number: string, title: string) =>
    `${stamp(number)}COMMUNAUTÉ DE COMMUNES DU BOIS\nREGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE\n${whole(title)}`;
  const document = placed(page('2024_031', 'Achat'), page('2024_032', 'Vente'), page('2024_033', 'Bail'));
  const layout = layouts.find(({ matches }) => matches(document));
  assert.equal(
    layout?.read(document).acts.map(({ stamp: own }) => /2024_\d+/.exec(own.text)?.[0]),
    ['2024_031', '2024_032', '2024_033'],
  );
});

for (const [word, opening] of [
  ['DÉLIBÉRATION', 'Présidence de Mme Aline ARBRE'],
  ['DÉLIBÉRATION DU CONSEIL', 'Présidence de Mme Aline ARBRE'],
  [
    'DÉLIBÉRATION DE LA COMMISSION PERMANENTE',
    'La Commission permanente, convoquée le 6 novembre\n2023, s’est réunie le 17 novembre 2023.',
  ],
])
  test(`the title in letters of its own under « ${word} » and the commission`, () => {
    const document = placed(
      `DÉPARTEMENT DU MODÈLE\n${word}\n\nCommission Routes\n\nRD 28 : acquisitions foncières à Villebrun\n\n${opening}\n\nPrésents : Mme Aline ARBRE, M. Bruno BOIS.\n\n${ENDED}`,
    );
    for (const line of document.pages[0]?.lines.slice(0, 4) ?? []) line.font = 'Bold';
    const acts = layouts.find((layout) => layout.matches(document))?.read(document).acts ?? [];
    assert.equal(
      acts.map(({ subject }) => subject.flat),
      ['RD 28 : acquisitions foncières à Villebrun'],
    );
  });

/** As a text taken out of a file gives it: the authority and the stamp above the head of the act. */
const taken = (number: string, title: string): string =>
  `République française
Département du Modèle
Commune de Modèle

Envoyé en préfecture le 14/03/2024
Reçu en préfecture le 15/03/2024
${stamp(number)}
EXTRAIT DU REGISTRE
DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

${whole(title)}`;

test('a text whose pages print the authority and the stamp above each head', () => {
  const document = documentOf(
    taken('DE2024_031', 'Achat'),
    `${stamp('DE2024_031')}${ANNEX}`,
    taken('DE2024_032', 'Vente'),
  );
  const { kind, acts } = layouts.find((layout) => layout.matches(document))?.read(document) ?? {};
  assert.equal(
    [kind, acts?.map(({ subject }) => subject.flat)],
    ['bundle', ['Objet : Achat', 'Objet : Vente']],
  );
});

test('a cover and a summary before the first act are no act', () => {
  const act = (number: string, title: string) =>
    `${stamp(number)}DÉLIBÉRATION DU CONSEIL MUNICIPAL\nN° ${number}\n${whole(title)}`;
  const cover = ['COMMUNE DE MODÈLE\nRECUEIL DES DÉLIBÉRATIONS\n', 'SOMMAIRE\n2024-031 Achat ....... 3\n'];
  for (const acts of [
    [act('2024_031', 'Achat'), act('2024_032', 'Vente')],
    [act('', 'Achat'), act('', 'Vente')].map((text) => text.replace(/^ID.*\n/, '')),
  ]) {
    const document = placed(...cover, ...acts);
    const reading = layouts.find((layout) => layout.matches(document))?.read(document);
    assert.equal(
      reading?.acts.map(({ subject, pages }) => [subject.flat, ...pages]),
      [
        ['Objet : Achat', 3, 3],
        ['Objet : Vente', 4, 4],
      ],
    );
  }
});

test('a stamp so narrow that its labels are cut is a stamp to its last line', () => {
  const lines =
    'Accusé de réception en|préfecture|099-999900012-|20240314-|2024_031-DE|Date de|télétransmission :|14/03/2024'.split(
      '|',
    );
  const [document] = [placed(`${whole('Achat')}${lines.join('\n')}\n`)];
  for (const line of document.pages[0]?.lines.slice(-lines.length) ?? []) {
    line.block = 9;
    line.box = [50, line.box?.[1] ?? 0, 120, line.box?.[3] ?? 0];
  }
  const [act] = layouts.find((layout) => layout.matches(document))?.read(document).acts ?? [];
  assert.is(act?.stamp.flat, lines.join(' '));
});

test('who signs at the foot of a page, then an annex that another signs', () => {
  const document = placed(
    `EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\n${whole('Adhésion')}\nLe Maire,\nAline ARBRE\n`,
    'STATUTS DE LA CENTRALE\n\nArticle 1. Objet.\n\nFait à Beauval, le 3 janvier 2019\nLe Président, Luc ROUX\n',
  );
  const [act] = layouts.find((layout) => layout.matches(document))?.read(document).acts ?? [];
  assert.is(act?.closing.flat, 'Le Maire, Aline ARBRE');
});

test('« DÉLIBÉRATION » alone on a line of each head, the lists and the decision below', () => {
  const page = (title: string) =>
    `MAIRIE DE\nMODÈLE\n\nDÉLIBÉRATION\nDU CONSEIL MUNICIPAL\ndu 12 mars 2024\n\nOBJET : ${title}\n\nPrésents : Aline ARBRE, Bruno BOIS.\n\n${ENDED}`;
  const document = placed(page('Achat'), page('Vente'));
  const { kind, acts } = layouts.find((layout) => layout.matches(document))?.read(document) ?? {};
  assert.equal(
    [kind, acts?.map(({ subject, pages }) => [subject.flat, ...pages])],
    [
      'bundle',
      [
        ['OBJET : Achat', 1, 1],
        ['OBJET : Vente', 2, 2],
      ],
    ],
  );
});

test('acts that open at the top of their pages, under titles however long', () => {
  const page = (rank: number, title: string) =>
    `République Française\nCommune de MODÈLE\n\nDélibération n°${rank}\n${title}\n\nL’an 2024, le 12 mars, le conseil municipal s’est réuni.\n\nPrésents : Aline ARBRE, Bruno BOIS.\n\n${ENDED}`;
  const document = placed(
    page(17, 'Vente d’herbe'),
    page(18, 'Participation aux frais de fonctionnement du regroupement pédagogique'),
  );
  const acts = layouts.find((layout) => layout.matches(document))?.read(document).acts ?? [];
  assert.equal(
    acts.map(({ subject }) => subject.flat),
    ['Vente d’herbe', 'Participation aux frais de fonctionnement du regroupement pédagogique'],
  );
});

test('the act of another council, annexed under the stamp of the act it follows', () => {
  const act = (number: string, title: string) =>
    `${stamp(number)}EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\n${whole(title)}`;
  const document = placed(
    act('2024_031', 'Service commun'),
    `${stamp('2024_031')}COMMUNE DE FONTBELLE\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nDélibération n° 2024-77\n${whole('Adhésion au service')}`,
    act('2024_032', 'Vente'),
  );
  const acts = layouts.find((layout) => layout.matches(document))?.read(document).acts ?? [];
  assert.equal(
    acts.map(({ subject, pages }) => [subject.flat, ...pages]),
    [
      ['Objet : Service commun', 1, 2],
      ['Objet : Vente', 3, 3],
    ],
  );
});

test('a stamp on one line above the commune and the head, in a text: of the act below', () => {
  const told = (number: string, title: string) =>
    `Envoyé en préfecture le 14/03/2024 Reçu en préfecture le 14/03/2024 ${stamp(number)}COMMUNE DE MODÈLE EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL\n${whole(title)}`;
  const document = documentOf(told('2024_031', 'Achat') + told('2024_032', 'Vente'));
  const acts = layouts.find((layout) => layout.matches(document))?.read(document).acts ?? [];
  assert.equal(
    acts.map((act) => [act.subject.flat, /2024_\d+/.exec(act.stamp.text + act.heading.text)?.[0]]),
    [
      ['Objet : Achat', '2024_031'],
      ['Objet : Vente', '2024_032'],
    ],
  );
});

test('no head of a register, and a stamp on the second page of each act: the first names those present', () => {
  const first = (number: string, title: string) =>
    `VILLE DE SAINT-EXEMPLE\nDÉLIBÉRATION\nN° DCM24_${number}\n\nDirection générale des services\n\n${title}\n\nPrésents : Aline ARBRE, Bruno BOIS.\n`;
  const document = placed(
    first('31', 'Aménagement du quai des Pêcheurs'),
    stamp('DCM24_31') + ENDED,
    first('32', 'Convention avec l’école de voile'),
    stamp('DCM24_32') + ENDED,
  );
  const acts = layouts.find((layout) => layout.matches(document))?.read(document).acts ?? [];
  assert.equal(
    acts.map(({ subject, pages }) => [subject.flat, ...pages]),
    [
      ['Aménagement du quai des Pêcheurs', 1, 2],
      ['Convention avec l’école de voile', 3, 4],
    ],
  );
});

test('acts headed by « Délibération n° 2 du 12 MARS 2024 », the last cut before its decision', () => {
  const told = (number: number, title: string) =>
    `Délibération n° ${number} du 12 MARS 2024\n\n${number}° Objet : ${title}\n\nLors de la séance du 3 mai 2020, le conseil a délégué au maire la gestion de ce bien, qui est vacant.\n\n`;
  const end = 'Il vous est proposé de délibérer.\n\nLE CONSEIL MUNICIPAL, à l’unanimité, accepte.\n\n';
  const signed = 'Ainsi fait et délibéré les jour, mois et an ci-dessus.\n\nPour extrait conforme,\n\n';
  const document = documentOf(told(1, 'BAIL') + end + signed + told(2, 'SUBVENTION'));
  const { kind, acts } = layouts.find((layout) => layout.matches(document))?.read(document) ?? {};
  assert.equal(
    [kind, acts?.map(({ subject }) => subject.flat)],
    ['bundle', ['1° Objet : BAIL', '2° Objet : SUBVENTION']],
  );
});

for (const { name, pages, kind, acts } of cases)
  test(name, () => {
    const document = placed(...pages);
    const reading = layouts.find((layout) => layout.matches(document))?.read(document);
    assert.is(reading?.kind, kind);
    assert.is(reading?.acts.length, acts);
  });

test('a margin with counts of the vote above each head: two acts', () => {
  const margin = 'En exercice : 19\nPrésents : 2\nVote\nPour : 2\nContre : 0\nConvocation : 5 mars 2024\n';
  const page = (number: string, title: string) =>
    `${margin}EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\n${whole(title)}${stamp(number)}`;
  const document = placed(page('2024_031', 'Achat'), page('2024_032', 'Vente'));
  const acts = layouts.find((layout) => layout.matches(document))?.read(document).acts ?? [];
  assert.equal(
    acts.map(({ subject }) => subject.flat),
    ['Objet : Achat', 'Objet : Vente'],
  );
});

test('a margin above « Commune de … – Conseil municipal du … »: the day of the convocation, on each page, runs on none', () => {
  const page = (number: string) =>
    `Délibération\nn° 2024-${number}\n\nConvocation : 05/03/2024\n\nEn exercice 19\nPrésents 2\n\nCommune de Saint-Exemple – Conseil municipal du 12 mars 2024\n\nL'an deux mille vingt-quatre, le douze mars, le conseil municipal s'est réuni.\nPrésents : Aline ARBRE, Bruno BOIS\nOBJET : Tarifs ${number}\nLe conseil municipal, à l'unanimité, fixe les tarifs.\nLe Maire, Aline ARBRE\n`;
  const document = placed(page('35'), page('36'), page('37'));
  const acts = layouts.find((layout) => layout.matches(document))?.read(document).acts ?? [];
  assert.equal(
    acts.map(({ heading }) => heading.flat.slice(0, 48)),
    ['35', '36', '37'].map((number) => `Délibération n° 2024-${number} Convocation : 05/03/2024`),
  );
});

test('the number beside the name of the commune, under the stamp of the act before', () => {
  const told = (number: string) => `
COMMUNE DE SAINT-EXEMPLE-SUR-LA-RIVIÈRE-ET-LES-BOIS                    Délibération n° 2024-${number}

L'an deux mille vingt-quatre, le douze mars, le conseil municipal s'est réuni.
Présents : Aline ARBRE, Bruno BOIS
OBJET : Tarifs ${number}
Le conseil municipal, à l'unanimité, fixe les tarifs.
Le Maire, Aline ARBRE

Accusé de réception en préfecture
099-999900012-20240312-2024-${number}-DE
Date de publication : 14/03/2024
`;
  const document = documentOf(told('031') + told('032'));
  const acts = layouts.find((layout) => layout.matches(document))?.read(document).acts ?? [];
  assert.equal(
    acts.map(({ heading }) => /n° (\S+)/.exec(heading.text)?.[1]),
    ['2024-031', '2024-032'],
  );
  assert.not.match(acts[1]?.heading.text ?? '', /publication/);
});

const PAGE_HEAD = `EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
Séance du 12 mars 2024
Délibération n° 2024-031
`;
test('a head printed on each page of one act', () => {
  const document = placed(PAGE_HEAD + begun('Achat'), PAGE_HEAD + ENDED);
  assert.is(layouts.find((layout) => layout.matches(document))?.id, 'act');
});

const TOLD = (number: string) => `COMMUNE DE SAINT-EXEMPLE
SÉANCE DU CONSEIL MUNICIPAL DU 12 MARS 2024
DÉLIBÉRATION N° 2024-03-${number}
L'an deux mille vingt-quatre, le douze mars, le conseil municipal légalement convoqué s'est réuni en mairie.
Présents : Aline ARBRE, Bruno BOIS
OBJET : Tarifs ${number}
Après en avoir délibéré, le conseil municipal, à l'unanimité, fixe les tarifs.
Le Maire, Aline ARBRE
`;
test('no head of a register: the opening and the lists told again for each act', () => {
  const document = documentOf(TOLD('01') + TOLD('02'));
  const { kind, acts } = layouts.find((layout) => layout.matches(document))?.read(document) ?? {};
  assert.is(kind, 'bundle');
  assert.equal(
    acts?.map(({ heading, body }) => [/03-0\d/.exec(heading.text)?.[0], /ARBRE$/.test(body.text)]),
    [
      ['03-01', true],
      ['03-02', true],
    ],
  );
});

test('one head, then number and lists told again for each act', () => {
  const told = (number: string) =>
    `Délibération n° ${number}/2024\nSéance du 12 mars 2024\nPrésents : Aline ARBRE, Bruno BOIS\nObjet : Tarifs ${number}\nLe conseil, après en avoir délibéré, à l'unanimité, fixe les tarifs.\nLe Maire, Aline ARBRE\n`;
  const document = documentOf(`REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL\n${told('12')}${told('13')}`);
  const { kind, acts } = layouts.find((layout) => layout.matches(document))?.read(document) ?? {};
  assert.is(kind, 'bundle');
  assert.equal(
    acts?.map(({ subject }) => subject.flat),
    ['Objet : Tarifs 12', 'Objet : Tarifs 13'],
  );
});

const OF_TEXT = (title: string) => `Extrait du registre des délibérations
Séance du 12 mars 2024
Objet : ${title}
Le conseil municipal, après en avoir délibéré, à l'unanimité, approuve le projet.
Le Maire,
Aline ARBRE
`;
for (const [name, text] of [
  ['under each act', OF_TEXT('Achat') + stamp('1_2024') + OF_TEXT('Vente') + stamp('2_2024')],
  ['above each act', stamp('1_2024') + OF_TEXT('Achat') + stamp('2_2024') + OF_TEXT('Vente')],
] as const)
  test(`text without pages, ids ${name}`, () => {
    const document = documentOf(text);
    const { acts } = layouts.find((layout) => layout.matches(document))?.read(document) ?? {};
    assert.equal(
      acts?.map(({ subject, stamp: id, body }) => [subject.flat, id.flat, /ARBRE$/.test(body.text)]),
      [
        ['Objet : Achat', stamp('1_2024').trim(), true],
        ['Objet : Vente', stamp('2_2024').trim(), true],
      ],
    );
  });

test('text without pages: the lines of a stamp above its id go with it', () => {
  const stamped = (number: string, day: string) =>
    `Envoyé en préfecture le ${day}/03/2024\nReçu en préfecture le ${day}/03/2024\n${stamp(number)}`;
  const document = documentOf(
    `# Page 1\n\n${stamped('1_2024', '14')}${OF_TEXT('Achat')}---\n\n# Page 2\n\n${stamped('2_2024', '15')}${OF_TEXT('Vente')}`,
  );
  const { acts } = layouts.find((layout) => layout.matches(document))?.read(document) ?? {};
  assert.equal(
    acts?.map(({ stamp: id }) => id.text.replace(/\n+/g, '\n').replace(/\n---$/, '')),
    [stamped('1_2024', '14').trim(), stamped('2_2024', '15').trim()],
  );
});

test('acts that print their number above the day of the convocation, each at the top of its page', () => {
  const page = (number: string, title: string) => `REPUBLIQUE FRANCAISE    Délibération n° ${number}

de la Commune de Modèle
Séance du 12 mars 2024

Date de la convocation : 05/03/2024    Membres en exercice : 15
Date d’affichage : 05/03/2024    Présents : 2
Votants : 2

L’an deux mille vingt-quatre et le douze mars, le Conseil Municipal de cette commune, régulièrement convoqué,
s’est réuni sous la présidence de Mme ARBRE.
Présents : Aline ARBRE, Bruno BOIS.

OBJET : ${title}

${ENDED}
Pour copie conforme,
Le Maire,
`;
  const document = placed(page('2024/41', 'Achat'), page('2024/42', 'Vente'));
  const { acts } = layouts.find((layout) => layout.matches(document))?.read(document) ?? {};
  assert.equal(
    acts?.map(({ heading, subject }) => [/n° (\S+)/.exec(heading.text)?.[1], subject.flat]),
    [
      ['2024/41', 'OBJET : Achat'],
      ['2024/42', 'OBJET : Vente'],
    ],
  );
});

test('« AR PREFECTURE », the id and the day of reception, apart from the text', () => {
  const [page] = placed(
    `AR PREFECTURE\n${stamp('2024_007').slice(5)}Reçu le 15/03/2024\n\n${whole('Achat')}`,
  ).pages;
  const document = { ...documentOf(), pages: page ? [page] : [] };
  const { acts } = layouts.find((layout) => layout.matches(document))?.read(document) ?? {};
  assert.match(acts?.[0]?.stamp.text ?? '', /Reçu le 15\/03\/2024/);
});

test('ids that a narrow stamp cuts', () => {
  const cut = (number: string) => `ID : 099-999900012-20240314-\n${number}-DE\n`;
  const document = placed(cut('2024_031') + whole('Achat'), cut('2024_032') + whole('Vente'));
  const { acts } = layouts.find((layout) => layout.matches(document))?.read(document) ?? {};
  assert.equal(
    acts?.map(({ stamp: id }) => id.text.trim()),
    ['031', '032'].map((number) => cut(`2024_${number}`).trim()),
  );
});

test('acts of two pages, stamped on their last only, begin at their heads', () => {
  const head = (number: string, title: string) =>
    `EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\n\n${begun(title).replace('2024-031', number)}`;
  const pages = [
    head('2024-041', 'Achat'),
    ENDED + stamp('2024_041'),
    head('2024-042', 'Vente'),
    ENDED + stamp('2024_042'),
  ];
  const { acts } = layouts.find((layout) => layout.matches(placed(...pages)))?.read(placed(...pages)) ?? {};
  assert.equal(
    acts?.map(({ subject, pages: own }) => [subject.flat, own]),
    [
      ['Objet : Achat', [1, 2]],
      ['Objet : Vente', [3, 4]],
    ],
  );
});

test.run();
