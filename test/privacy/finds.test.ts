import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Find, findsIn } from '../../pipeline/privacy/finds.ts';

const test = suite('privacy: finds');

const COUNCIL = ['Anne LEROUX', 'Hugo PETIT', 'Brice MOREL'].map((name) => ({ name, aliases: [name] }));
const MARK = /\[([a-z]+) ([^\]]+)\]/g;

/** The first by civilities and whole forms; the others by names that stand alone, each first measured unseen. */
const SETS = [1, 2, 3, 4, 5, 6].map((rank) => ({
  name: `set ${rank}`,
  sentences: readFileSync(new URL(`sentences/${rank}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => ({
      text: line.replace(MARK, '$2'),
      expected: [...line.matchAll(MARK)].map(([, kind, words]) => `${kind} ${words}`),
    })),
}));
type Sentences = (typeof SETS)[number]['sentences'];

/** The same sentence as other acts print it. */
const PRINTINGS: { name: string; print: (text: string) => string }[] = [
  { name: 'as written', print: (text) => text },
  { name: 'upon short lines', print: (text) => text.replace(/(.{30}\S*) /g, '$1\n') },
  { name: 'with other apostrophes and spaces', print: (text) => text.replace(/'/g, '’').replace(/ /g, '  ') },
];

const flat = (text: string): string => text.replace(/’/g, "'").replace(/\s+/g, ' ');
const said = ({ kind, words }: Find): string => flat(`${kind} ${words}`);

function measure(sentences: Sentences) {
  const total = { expected: 0, found: 0, right: 0, wrong: [] as string[] };
  for (const { print } of PRINTINGS)
    for (const { text, expected } of sentences) {
      const found = findsIn(print(text), COUNCIL).map(said);
      const wanted = expected.map(flat);
      total.expected += wanted.length;
      total.found += found.length;
      total.right += wanted.filter((each) => found.includes(each)).length;
      total.wrong.push(...wanted.filter((each) => !found.includes(each)).map((each) => `missed ${each}`));
      total.wrong.push(...found.filter((each) => !wanted.includes(each)).map((each) => `not ${each}`));
    }
  return total;
}

for (const { name, sentences } of SETS)
  test(`${name}: recall of 95 % and precision of 80 % at least, over 300 finds or more`, () => {
    const { expected, found, right, wrong } = measure(sentences);
    assert.ok(expected >= 300, `${expected} finds`);
    assert.ok(right / expected >= 0.95, `recall ${right} of ${expected}\n${wrong.join('\n')}`);
    assert.ok(right / found >= 0.8, `precision ${right} of ${found}\n${wrong.join('\n')}`);
  });

/** How to reach a body, places named after somebody, what comes after a name: nobody is told of. */
const NOBODY = [
  'Hôtel de ville – 12 quai des Tilleuls – 99770 VAUBRUN https://www.vaubrun.example – Courriel : accueil.vaubrun@vaubrun.example Tel : 02 98 99 08 47 - Fax : 02 98 99 25 62',
  'MAIRIE ANNEXE 12, QUAI DES TILLEULS — 99770 VAUBRUN 3, RUE HAUTE - BAS-BOURG - 99770 VAUBRUN TEL : 02 98 99 08 47',
  'Mairie de Vaubrun-sur-Orne, 4 place du Marché 99770 Vaubrun. Tél. 02 98 99 08 47',
  'HOTEL DE VILLE 12, QUAI DES TILLEULS — 99770 VAUBRUN Te : 02989908 47 TeL : 02 98 99 02.76',
  '2, rue de Bise 99770 Vaubrun - Téléphone 01 30 99 72 36 - Télécopie 01 30 99 94 64',
  'Place de la Gare — 99770 VAUBRUN Tel / Fax : 04.95.99.10.93',
  'Les avis sont à envoyer à urbanisme@vaubrun.example.',
  'autorise le maire à signer les documents relatifs à cette affaire\nLe Conseil adopte.',
  'Mesdames, Messieurs, Chers amis, merci.',
  'Une subvention va à la Société St Vincent de Paul (1068).',
  'L’avenue du Professeur Louis Ravaudin et l’école élémentaire Jean Jaurès sont refaites.',
  'Le secteur Alphonse Daudet, la ZAC Port Marianne et les amitiés FRANCO-ALLEMANDES.',
  'Monsieur PETIT à Madame LEROUX ABSENTS : Monsieur MOREL',
  'Présents : Anne LEROUX Hugo PETIT Brice MOREL', 'HUGO PETIT BRICE MOREL ANNE LEROUX',
  'Le code 5@433.25 et M. J. (remplace)',
]; // biome-ignore format: a list

for (const text of NOBODY)
  test(`nobody is told of in « ${text.slice(0, 60)} »`, () =>
    assert.equal(findsIn(text, COUNCIL).map(said), []));

/** What looks like it, and tells of somebody. */
const SOMEBODY: [text: string, finds: string[]][] = [
  [
    'M. Jean Vasseur, 2 place de la Mairie 99770 Vaubrun, tél. 06 12 34 56 78',
    ['name Jean Vasseur', 'address 2 place de la Mairie 99770 Vaubrun', 'phone 06 12 34 56 78'],
  ],
  ['Mairie, 4 place du Marché 99770 Vaubrun, Mme Lys 06 12 34 56 78', ['name Lys', 'phone 06 12 34 56 78']],
  [
    'demeurant 2 rue de Bise 99770 Vaubrun, tél. 02 98 99 08 47, fax 02 98 99 08 48',
    ['address 2 rue de Bise 99770 Vaubrun', 'phone 02 98 99 08 47', 'phone 02 98 99 08 48'],
  ],
  [
    'Reçu à la mairie de Vaubrun Mme Vasseur, 12 rue de Bise 99770 Vaubrun',
    ['name Vasseur', 'address 12 rue de Bise 99770 Vaubrun'],
  ],
  [
    'Mairie, 4 place du Marché 99770 Vaubrun, jean.vasseur@vaubrun.example',
    ['address 4 place du Marché 99770 Vaubrun', 'email jean.vasseur@vaubrun.example'],
  ],
  ['Bail à Tom VASSEUR et à Franco ROSSI', ['name Tom VASSEUR', 'name Franco ROSSI']],
  ['Anne LEROUX Hugo PETIT. Bail à LEROUX Hugo, LEROUX Hugo paiera.', ['name LEROUX Hugo']],
  ['à Mme VASSEUR ABSENTS : néant', ['name VASSEUR']],
];

for (const [text, expected] of SOMEBODY)
  test(`somebody is told of in « ${text.slice(0, 60)} »`, () =>
    assert.equal(findsIn(text, COUNCIL).map(said), expected));

for (const character of [
  'Tél : ',
  'Mairie de ',
  '01 02 03 04 05 - Fax : ',
  ' ',
  ',',
  '(',
  'M. ',
  'Mme A',
  '1 rue ',
  '0 1',
  'a@',
  'FR76 ',
  'Marie ',
  'Ab ',
  'AB\n',
  'Jean et ',
  'né à a ',
  'nom : ',
])
  test(`a line of 200 000 « ${character} » is read fast`, () => {
    const before = process.cpuUsage();
    findsIn(character.repeat(200_000 / character.length));
    const { user } = process.cpuUsage(before);
    assert.ok(user < 4_000_000, `${user / 1000} ms`);
  });

test.run();
