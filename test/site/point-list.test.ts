import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Point, pointList, pointOf } from '../../site/components/point-list.ts';

const test = suite('points of a list');

const points: [paragraph: string, point: [kind: string, rank: number | null, text: string] | null][] = [
  ['- l’achat', ['-', null, 'l’achat']],
  ['-d’autoriser la vente', ['-', null, 'd’autoriser la vente']],
  ['\uf0b7 le préau', ['\uf0b7', null, 'le préau']],
  ['2) le toit', ['number', 2, 'le toit']],
  ['3°) le sol', ['number', 3, 'le sol']],
  ['b) la cour', ['letter', 2, 'la cour']],
  ['- 72 335,52 €', null],
  ['12 votants', null],
  ['2. Le budget', null],
  ['Article 2 : dit', null],
];
for (const [paragraph, point] of points)
  test(JSON.stringify(paragraph), () => {
    const { kind, rank, text } = pointOf(paragraph) ?? {};
    assert.equal(kind === undefined ? null : [kind, rank, text], point);
  });

test('points of another mark stand under the one they follow, with the ranks they print', () => {
  const read = ['2) le toit', '- tuiles', '- zinc', '4) <la cour>'].map((text) => pointOf(text) as Point);
  assert.is(
    String(pointList(read, (text) => text)),
    '<ol><li value="2">le toit<ul><li>tuiles</li><li>zinc</li></ul></li><li value="4">&lt;la cour&gt;</li></ol>',
  );
  const letters = ['a) un', 'b) deux'].map((text) => pointOf(text) as Point);
  assert.match(String(pointList(letters, (text) => text)), /^<ol type="a"><li value="1">/);
});

test.run();
