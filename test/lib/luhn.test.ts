import { suite as makeSuite } from 'uvu';
import * as assert from 'uvu/assert';
import { hasLuhnKey } from '../../pipeline/lib/luhn.ts';

const suite = makeSuite('check digits');

const cases: [digits: string, expected: boolean][] = [
  ['213401722', true],
  ['213401723', false],
  ['231401722', false],
  ['21340172201787', true],
  ['21340172201778', false],
  ['999900012', true],
  ['000000000', true],
];
for (const [digits, expected] of cases) suite(digits, () => assert.is(hasLuhnKey(digits), expected));

suite.run();
