import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mended } from '../../pipeline/french/misread.ts';

const test = suite('words that optical reading takes for others');

const words: [word: string, next: string, printed: string][] = [
  ['1°"', 'janvier', '1er'],
  ['1#"', 'février', '1er'],
  ['1°”', 'Août', '1er'],
  ['1e', 'mars,', '1er'],
  ["l’'Aqueduc", 'du', 'l’Aqueduc'],
  ["d''un", 'terrain', 'd’un'],
  // No month follows, or a day that is whole.
  ['1°"', 'classe', '1°"'],
  ['1', 'janvier', '1'],
  ['11', 'janvier', '11'],
  ['1°"', 'marsouin', '1°"'],
];
for (const [word, next, printed] of words)
  test(`« ${word} ${next} »`, () => assert.is(mended(word, next), printed));

test.run();
