import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fieldDifference, textDifference } from '../../pipeline/ledger/replace/difference.ts';
import { person } from '../helpers/act-of.ts';
import { ownTime } from '../helpers/own-time.ts';
import { numbered } from './ledger-of.ts';

const test = suite('ledger: what changed between versions');

const long = Array.from({ length: 40 }, (_, rank) => `mot${rank}`);
const marks = { same: '', removed: '-', added: '+', gap: '' };

const texts = [
  { name: 'nothing', before: 'un deux', after: 'un\ndeux', expected: ['un deux'] },
  { name: 'a word', before: 'un deux trois', after: 'un 2 trois', expected: ['un', '-deux', '+2', 'trois'] },
  { name: 'an end', before: 'un', after: 'un deux', expected: ['un', '+deux'] },
  {
    name: 'far from the start and the end',
    before: [...long, 'avant', ...long].join(' '),
    after: [...long, 'après', ...long].join('\n'),
    expected: ['…', long.slice(-12).join(' '), '-avant', '+après', long.slice(0, 12).join(' '), '…'],
  },
  { name: 'nothing before', before: '', after: 'un', expected: ['+un'] },
];
for (const { name, before, after, expected } of texts)
  test(`text: ${name}`, () =>
    assert.equal(
      textDifference(before, after).map(({ kind, text }) => marks[kind] + text),
      expected,
    ));

test('texts with nothing in common are told whole, and fast', () => {
  const words = (name: string) => Array.from({ length: 20_000 }, (_, rank) => `${name}${rank}`).join(' ');
  const spent = ownTime(() =>
    assert.equal(
      textDifference(words('a'), words('b')).map(({ kind }) => kind),
      ['removed', 'added'],
    ),
  );
  assert.ok(spent < 5000);
});

const fields = [
  { name: 'nothing', values: {}, expected: [] },
  {
    name: 'a sentence',
    values: { '/subject': 'Achat d’un four' },
    expected: [['/subject', 'Réfection du préau de l’école', 'Achat d’un four']],
  },
  {
    name: 'people and counts',
    values: {
      '/sitting/secretaries': [person('Anne LEROUX')],
      '/vote/against': { count: 1, names: [person('Hugo PETIT')] },
    },
    expected: [
      ['/sitting/secretaries', 'Hugo PETIT', 'Anne LEROUX'],
      ['/vote/against', '0', '1 : Hugo PETIT'],
    ],
  },
  { name: 'a value gone', values: { '/signedOn': null }, expected: [['/signedOn', '2024-03-15', '']] },
  { name: 'the document alone', values: { '/source/sha256': 'f'.repeat(64) }, expected: [] },
];
for (const { name, values, expected } of fields)
  test(`record: ${name}`, () =>
    assert.equal(
      fieldDifference(numbered('1').record, numbered('1', values).record).map((own) => [
        own.pointer,
        own.before,
        own.after,
      ]),
      expected,
    ));

test.run();
