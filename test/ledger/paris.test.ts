import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parisDay, parisTime, timeInParis, twoMonthsAfter } from '../../pipeline/ledger/paris.ts';

const test = suite('ledger: the time in Paris');

const instants = [
  { name: 'winter', value: '2026-12-01T07:00:00.900Z', expected: '2026-12-01T08:00:00+01:00' },
  { name: 'summer', value: '2026-07-14T22:30:00Z', expected: '2026-07-15T00:30:00+02:00' },
  { name: 'the turn of the year', value: '2026-12-31T23:00:00Z', expected: '2027-01-01T00:00:00+01:00' },
  {
    name: 'the hour lived twice, first',
    value: '2026-10-25T00:30:00Z',
    expected: '2026-10-25T02:30:00+02:00',
  },
  {
    name: 'the hour lived twice, then',
    value: '2026-10-25T01:30:00Z',
    expected: '2026-10-25T02:30:00+01:00',
  },
];
for (const { name, value, expected } of instants)
  test(`an instant is told by the clocks of Paris: ${name}`, () => {
    assert.is(parisTime(new Date(value)), expected);
    assert.is(Date.parse(expected), Math.floor(Date.parse(value) / 1000) * 1000);
    assert.is(parisDay(new Date(value)), expected.slice(0, 10));
  });

const typed = [
  { name: 'winter', value: '2026-12-01T08:00', expected: '2026-12-01T08:00:00+01:00' },
  { name: 'summer, with a space', value: '2026-07-14 08:00', expected: '2026-07-14T08:00:00+02:00' },
  { name: 'a day alone begins at midnight', value: '2026-03-29', expected: '2026-03-29T00:00:00+01:00' },
  { name: 'the hour lost in March', value: '2026-03-29T02:30', expected: null },
  { name: 'the hour lived twice', value: '2026-10-25T02:30', expected: '2026-10-25T02:30:00+02:00' },
  { name: 'a day that is not', value: '2026-02-30T08:00', expected: null },
  { name: 'an hour that is not', value: '2026-02-03T25:00', expected: null },
  { name: 'words', value: 'demain', expected: null },
];
for (const { name, value, expected } of typed)
  test(`what is typed is the time of Paris: ${name}`, () => assert.is(timeInParis(value), expected));

const months = [
  { value: '2026-01-15', expected: '2026-03-15' },
  { value: '2026-12-31', expected: '2027-02-28' },
  { value: '2023-12-30', expected: '2024-02-29' },
  { value: '2026-11-30', expected: '2027-01-30' },
];
for (const { value, expected } of months)
  test(`two months after ${value}`, () => assert.is(twoMonthsAfter(value), expected));

test.run();
