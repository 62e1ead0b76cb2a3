import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { phrasesSource } from '../../pipeline/french/phrase-graph.ts';
import { Random } from '../bench/random.ts';

const test = suite('the pattern of many phrases');

const sources: [phrases: string[], source: string][] = [
  [['nul'], 'n[uùûü]l'],
  [['nul', 'nulle'], 'n[uùûü]l(?:l[eéèêë])?'],
  // What may be absent is told once, wherever it stands.
  [['nul le', 'nuls le'], 'n[uùûü]l(?:s)?\\s+l[eéèêë]'],
  [['lu', 'relu'], '(?:r[eéèêë])?l[uùûü]'],
  // « vœu » is « voeu » too.
  [['voeu'], 'v(?:[oôö][eéèêë]|œ)[uùûü]'],
  // Words that end alike end once.
  [['banni', 'grandi'], '(?:b[aàâä]nn|gr[aàâä]nd)[iîï]'],
];

for (const [phrases, source] of sources)
  test(phrases.join(', '), () => assert.is(phrasesSource(phrases), source));

/** Where the first phrase stands and the longest that begins there. */
function searched(phrases: readonly string[], text: string): string | null {
  for (let from = 0; from < text.length; from++) {
    const here = phrases.filter((phrase) => text.startsWith(phrase, from));
    if (here.length > 0) return `${from} ${here.sort((a, b) => b.length - a.length)[0]}`;
  }
  return null;
}

test('it finds the longest of the phrases, whatever they share', () => {
  const random = new Random(7);
  const word = (longest: number) =>
    Array.from({ length: 1 + random.below(longest) }, () => random.pick(['b', 'd', 'l'])).join('');
  for (let turn = 0; turn < 2000; turn++) {
    const phrases = Array.from({ length: 1 + random.below(12) }, () => word(6));
    const pattern = new RegExp(phrasesSource(phrases), 'u');
    for (let time = 0; time < 10; time++) {
      const text = word(12);
      const match = pattern.exec(text);
      assert.is(match && `${match.index} ${match[0]}`, searched(phrases, text), `${phrases} : ${text}`);
    }
  }
});

test.run();
