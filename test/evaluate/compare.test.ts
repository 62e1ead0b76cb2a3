import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  compactKey,
  isSamePerson,
  isSameTitle,
  key,
  overlap,
  personKey,
} from '../../pipeline/evaluate/compare.ts';

const test = suite('evaluate: comparing');

const same: { name: string; a: readonly string[]; b: readonly string[]; isSame: boolean }[] = [
  {
    name: 'case, accents and dashes',
    a: key('Réfection du PRÉAU'),
    b: key('refection – du préau.'),
    isSame: true,
  },
  { name: 'another word', a: key('préau'), b: key('préaux'), isSame: false },
  { name: 'nothing said', a: key(null), b: key(undefined), isSame: true },
  { name: 'nothing said, and zero', a: key(null), b: key(0), isSame: false },
  { name: 'a number and its digits', a: key(12), b: key('12'), isSame: true },
  {
    name: 'an identifier with spaces',
    a: compactKey('099-99 - 1-DE'),
    b: compactKey('099-99-1-DE'),
    isSame: true,
  },
  { name: 'order of names', a: personKey('NOËL Gisèle'), b: personKey('Gisèle Noël'), isSame: true },
  {
    name: 'a civility',
    a: personKey('Mme Gisèle NOËL'),
    b: personKey({ name: 'Gisèle NOËL' }),
    isSame: true,
  },
  { name: 'a name that begins as a civility', a: personKey('Marc'), b: personKey('Arc'), isSame: false },
  { name: 'another person', a: personKey('Gisèle NOËL'), b: personKey('Gisèle NOËT'), isSame: false },
];
for (const { name, a, b, isSame } of same)
  test(`${name}: ${isSame ? 'the same' : 'not the same'}`, () =>
    (isSame ? assert.equal : assert.not.equal)(a, b));

const overlaps: { a: string; b: string; expected: number }[] = [
  { a: 'a-b', b: 'a-b', expected: 1 },
  { a: 'a-b', b: 'a-c', expected: 0.5 },
  { a: 'a-a', b: 'a', expected: 2 / 3 },
  { a: '', b: 'a', expected: 0 },
];
for (const { a, b, expected } of overlaps)
  test(`overlap of « ${a} » and « ${b} »`, () => assert.is(overlap(a, b), expected));

test('a title may differ by one word in ten', () => {
  const title = 'a-b-c-d-e-f-g-h-i-j';
  assert.ok(isSameTitle(title, title.replace('j', 'x')));
  assert.not.ok(isSameTitle(title, title.replace('i-j', 'x-y')));
});

test('a family name alone is the person', () => {
  assert.ok(isSamePerson('noel', 'gisele-noel'));
  assert.ok(isSamePerson('gisele-noel', 'noel'));
  assert.not.ok(isSamePerson('gisele-noel', 'noel-paul'));
});

test.run();
