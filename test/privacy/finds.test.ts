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

for (const character of [
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
