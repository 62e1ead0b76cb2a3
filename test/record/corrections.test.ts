import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { applyCorrections, correctionsFileOf, parseCorrections } from '../../pipeline/record/corrections.ts';
import { valueAt } from '../../pipeline/record/facts.ts';
import { problemsOf } from '../../pipeline/validate.ts';
import { actOf, person } from '../helpers/act-of.ts';

const corrections = suite('corrections');

const FILE = '2024-007.corrections.json';
const correction = (pointer: string, value: unknown) => ({
  pointer,
  value,
  reason: 'relu sur l’original',
  by: 'secrétariat',
  on: '2024-04-02',
});

const APPLIED: { name: string; pointer: string; value: unknown }[] = [
  { name: 'a number', pointer: '/vote/inFavour/count', value: 9 },
  { name: 'a date taken out', pointer: '/signedOn', value: null },
  { name: 'a name in a list', pointer: '/attendance/present/2', value: { name: 'Brice MOREAU' } },
  { name: 'a name added to a list', pointer: '/attendance/absent/0', value: { name: 'Zoé ABEL' } },
  { name: 'part of a name', pointer: '/attendance/present/2/role', value: 'adjoint' },
  { name: 'a whole set', pointer: '/topic', value: { code: '1.1', label: 'Marchés publics' } },
];

for (const { name, pointer, value } of APPLIED)
  corrections(`applied: ${name}`, () => {
    const { record: read } = actOf();
    const before = structuredClone(read);
    const { record, applied, findings } = applyCorrections(read, [correction(pointer, value)], FILE);
    assert.equal(valueAt(record, pointer), value);
    assert.equal(findings, []);
    assert.equal(applied, [{ ...correction(pointer, value), reading: valueAt(read, pointer) ?? null }]);
    assert.is(record.provenance[pointer]?.certainty, 'corrected');
    assert.is(record.provenance[pointer]?.rule, 'correction');
    assert.equal(problemsOf('deliberation', record), []);
    assert.equal(read, before, 'the reading itself is not touched');
  });

corrections('the words of the reading stay with the corrected value, those below it go', () => {
  const { record } = actOf();
  const spans = record.provenance['/vote/inFavour/count']?.spans;
  const count = applyCorrections(record, [correction('/vote/inFavour/count', 9)], FILE).record;
  assert.equal(count.provenance['/vote/inFavour/count']?.spans, spans);
  const tally = applyCorrections(
    record,
    [correction('/vote/inFavour', { count: 9, names: [] })],
    FILE,
  ).record;
  assert.not.ok('/vote/inFavour/count' in tally.provenance);
  assert.is(tally.provenance['/vote/against/count']?.certainty, 'stated');
});

const REFUSED: { name: string; code: string; pointer: string; value: unknown }[] = [
  { name: 'no such field', code: 'correction.nowhere', pointer: '/votes', value: 9 },
  { name: 'no such set', code: 'correction.nowhere', pointer: '/topic/code', value: '1.1' },
  {
    name: 'a gap in a list',
    code: 'correction.nowhere',
    pointer: '/attendance/present/40',
    value: person('Zoé ABEL'),
  },
  {
    name: 'no rank',
    code: 'correction.nowhere',
    pointer: '/attendance/present/-',
    value: person('Zoé ABEL'),
  },
  { name: 'the pipeline’s own', code: 'correction.nowhere', pointer: '/source/sha256', value: '0' },
  { name: 'the identifier', code: 'correction.nowhere', pointer: '/id', value: 'a/b/c' },
  { name: 'what the reading says', code: 'correction.needless', pointer: '/vote/inFavour/count', value: 10 },
  { name: 'a blank that is blank', code: 'correction.needless', pointer: '/topic', value: null },
  {
    name: 'an equal set',
    code: 'correction.needless',
    pointer: '/vote/inFavour',
    value: { count: 10, names: [] },
  },
  {
    name: 'a wrong kind of value',
    code: 'correction.impossible',
    pointer: '/vote/inFavour/count',
    value: 'dix',
  },
  {
    name: 'an impossible date',
    code: 'correction.impossible',
    pointer: '/sitting/date',
    value: '2024-02-30',
  },
  { name: 'an unknown part', code: 'correction.impossible', pointer: '/sitting/weather', value: 'beau' },
];

for (const { name, code, pointer, value } of REFUSED)
  corrections(`left out: ${name}`, () => {
    const { record: read } = actOf();
    const { record, applied, findings } = applyCorrections(read, [correction(pointer, value)], FILE);
    assert.is(record, read);
    assert.equal(applied, []);
    assert.equal(
      findings.map((finding) => [finding.code, finding.file, finding.pointer]),
      [[code, FILE, pointer]],
    );
  });

corrections('each correction sees those before it', () => {
  const { record, applied } = applyCorrections(
    actOf().record,
    [
      correction('/topic', { code: '1.1', label: 'Marchés publics' }),
      correction('/topic/code', '1.2'),
      correction('/signedOn', '2024-03-16'),
    ],
    FILE,
  );
  assert.equal(
    applied.map(({ reading }) => reading),
    [null, '1.1', '2024-03-15'],
  );
  assert.is(record.topic?.code, '1.2');
});

const UNREADABLE: { name: string; text: string }[] = [
  { name: 'not JSON', text: '[{' },
  { name: 'not a list', text: '{}' },
  { name: 'no reason', text: '[{"pointer":"/number","value":"1","by":"x","on":"2024-04-02"}]' },
  { name: 'an unknown field', text: JSON.stringify([{ ...correction('/number', '1'), why: '' }]) },
];

for (const { name, text } of UNREADABLE)
  corrections(`sidecar refused: ${name}`, () => {
    const { corrections, findings } = parseCorrections(text, FILE);
    assert.equal(corrections, []);
    assert.is(findings[0]?.code, 'correction.unreadable');
    assert.is(findings[0]?.severity, 'error');
  });

corrections('sidecar read', () => {
  const own = [correction('/number', '2024-008')];
  assert.equal(parseCorrections(JSON.stringify(own), FILE), { corrections: own, findings: [] });
  assert.is(correctionsFileOf('2024-03-14/2024-007.json'), '2024-03-14/2024-007.corrections.json');
});

corrections.run();
