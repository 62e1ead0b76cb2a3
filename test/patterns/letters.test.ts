import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CAPITALS, LETTERS, SMALL } from '../../pipeline/patterns/letters.ts';

const test = suite('letters');

/** Latin, its supplements, the modifiers, what is added to it and its ligatures. */
const BLOCKS = [
  [0, 0x24f],
  [0x1d00, 0x1dbf],
  [0x1e00, 0x1eff],
  [0xfb00, 0xfb06],
] as const;
/** Small phonetic letters, and ligatures of type: no name is written in them. */
const UNCASED = /[\u1d00-\u1dbf\ufb00-\ufb06]/;

const kinds = [
  { name: 'LETTERS', set: LETTERS, kind: '\\p{L}', flags: 'u' },
  { name: 'LETTERS', set: LETTERS, kind: '\\p{L}', flags: 'iu' },
  { name: 'CAPITALS', set: CAPITALS, kind: '\\p{Lu}', flags: 'u' },
  { name: 'SMALL', set: SMALL, kind: '\\p{Ll}', flags: 'u' },
];
for (const { name, set, kind, flags } of kinds)
  test(`${name} are the Latin ${kind}, with ${flags}`, () => {
    const [latin, every] = [new RegExp(`[${set}]`, flags), new RegExp(kind, flags)];
    for (const [first, last] of BLOCKS)
      for (let code = first; code <= last; code++) {
        const char = String.fromCharCode(code);
        if (set === LETTERS || !UNCASED.test(char)) assert.is(latin.test(char), every.test(char), char);
      }
  });

test.run();
