import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Passage } from '../../pipeline/document/passage.ts';
import { plainPage } from '../../pipeline/read/plain.ts';
import { passageOf } from '../helpers/passage-of.ts';

const test = suite('passage');

const texts: { name: string; source: string; text: string }[] = [
  { name: 'white space is collapsed', source: 'Tasnime  AKBARALY,   Nadia', text: 'Tasnime AKBARALY, Nadia' },
  { name: 'lines stay lines', source: 'un\ndeux', text: 'un\ndeux' },
  { name: 'a blank line is a paragraph', source: 'un\n\n\ndeux', text: 'un\n\ndeux' },
  {
    name: 'a double name cut at the line end is whole',
    source: 'Anne BOUTON-\nWAGNER',
    text: 'Anne BOUTON-WAGNER',
  },
  { name: 'a dash between words does not join', source: 'Budget -\nVille', text: 'Budget -\nVille' },
  { name: 'a double given name cut by a gap', source: 'Jean-\n\nMarc BOIS', text: 'Jean-Marc BOIS' },
  { name: 'a hyphen before a gap does not join', source: 'Saint-\n\nExemple', text: 'Saint-\n\nExemple' },
  { name: 'cells keep their tab', source: 'Présents\t 12', text: 'Présents\t12' },
];
for (const { name, source, text } of texts)
  test(name, () => assert.is(passageOf(source).text.replace('\t ', '\t'), text));

test('spans give back the words of the source, white space and all', () => {
  const passage = passageOf('Mohed  ALTRAD ayant\ndonné   pouvoir à Serge  GUISEPPIN.');
  const match = passage.match(/donné pouvoir à (?<holder>[^.]+)/);
  assert.equal(
    match
      ?.group('holder')
      ?.spans()
      .map(({ quote }) => quote),
    ['Serge  GUISEPPIN'],
  );
  assert.is(match?.group('holder')?.text, 'Serge GUISEPPIN');
});

test('a span breaks where other words stand between', () => {
  const page = plainPage(1, 'le conseil\nPage 1 sur 2\ndécide');
  const kept = page.lines.filter(({ text }) => !text.startsWith('Page'));
  assert.equal(
    Passage.of([page], kept)
      .spans()
      .map(({ quote }) => quote),
    ['le conseil', 'décide'],
  );
});

test('joined passages keep their places', () => {
  const whole = passageOf('un\ndeux\ntrois');
  const joined = Passage.join([whole.slice(0, 2), whole.slice(8)]);
  assert.is(joined.text, 'un\n\ntrois');
  assert.equal(
    joined.spans().map(({ quote }) => quote),
    ['un', 'trois'],
  );
});

test('a pattern used again among its own matches loses none', () => {
  const words = /[a-z]+/;
  const whole = passageOf('un deux trois');
  const found = [...whole.matches(words)].map(({ text }) => text);
  const nested = [];
  for (const match of whole.matches(words))
    nested.push(...[...match.whole.matches(words)].map(({ text }) => text));
  assert.equal(
    [found, nested],
    [
      ['un', 'deux', 'trois'],
      ['un', 'deux', 'trois'],
    ],
  );
});

test('matches of nothing end, past characters of two units', () => {
  const starts = [...passageOf('a𝐛c').matches(/(?:)/u)].map(({ start }) => start);
  assert.equal(starts, [0, 1, 3, 4]);
});

test.run();
