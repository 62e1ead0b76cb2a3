import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { followsReform, lastDayOfAppeal, weekAfter } from '../../pipeline/legal/delays.ts';
import { isWorkingDay, workedFrom, workedUntil } from '../../pipeline/legal/working-days.ts';

const test = suite('legal: delays counted from the calendar');

const days: { name: string; value: string; department?: string; expected: boolean }[] = [
  { name: 'a Tuesday', value: '2024-03-12', expected: true },
  { name: 'a Saturday', value: '2024-03-16', expected: false },
  { name: 'a Sunday', value: '2024-03-17', expected: false },
  { name: '29 February', value: '2024-02-29', expected: true },
  { name: 'New Year', value: '2025-01-01', expected: false },
  { name: 'Easter Monday', value: '2024-04-01', expected: false },
  { name: 'Labour Day', value: '2024-05-01', expected: false },
  { name: '8 May', value: '2024-05-08', expected: false },
  { name: 'Ascension', value: '2024-05-09', expected: false },
  { name: 'Whit Monday', value: '2024-05-20', expected: false },
  { name: '14 July, a Monday', value: '2025-07-14', expected: false },
  { name: '15 August', value: '2024-08-15', expected: false },
  { name: '1 November', value: '2024-11-01', expected: false },
  { name: '11 November', value: '2024-11-11', expected: false },
  { name: 'Christmas', value: '2024-12-25', expected: false },
  { name: 'a feast that is worked', value: '2024-05-27', expected: true },
  { name: '26 December', value: '2024-12-26', expected: true },
  { name: '26 December in Moselle', value: '2024-12-26', department: '57', expected: false },
  { name: 'Good Friday in Bas-Rhin', value: '2024-03-29', department: '67', expected: false },
  { name: 'Good Friday elsewhere', value: '2024-03-29', department: '75', expected: true },
  { name: 'the abolition of slavery at La Réunion', value: '2024-12-20', department: '974', expected: false },
  { name: 'the same day in Paris', value: '2024-12-20', department: '75', expected: true },
];
for (const { name, value, department, expected } of days)
  test(`worked or not: ${name}`, () => assert.is(isWorkingDay(value, department), expected));

const moved: { value: string; from: string; until: string }[] = [
  { value: '2024-03-12', from: '2024-03-12', until: '2024-03-12' },
  { value: '2024-03-31', from: '2024-04-02', until: '2024-03-29' },
  { value: '2024-05-09', from: '2024-05-10', until: '2024-05-07' },
  { value: '2022-01-01', from: '2022-01-03', until: '2021-12-31' },
  { value: '2024-12-25', from: '2024-12-26', until: '2024-12-24' },
];
for (const { value, from, until } of moved)
  test(`worked days around ${value}`, () => {
    assert.is(workedFrom(value), from);
    assert.is(workedUntil(value), until);
  });

/** Two clear months: neither the first day nor the last counts. */
const appeals: { name: string; value: string; department?: string; expected: string }[] = [
  { name: 'a Thursday to a Monday', value: '2024-01-10', expected: '2024-03-11' },
  { name: 'an end on a Saturday', value: '2024-01-15', expected: '2024-03-18' },
  { name: 'an end on a Sunday', value: '2024-01-16', expected: '2024-03-18' },
  { name: 'an end on Easter Monday', value: '2024-01-31', expected: '2024-04-02' },
  { name: 'an end on Whit Monday', value: '2025-04-08', expected: '2025-06-10' },
  { name: 'an end on 8 May, then Ascension', value: '2024-03-07', expected: '2024-05-10' },
  { name: 'an end on New Year', value: '2024-10-31', expected: '2025-01-02' },
  { name: 'across the turn of the year', value: '2024-11-20', expected: '2025-01-21' },
  { name: 'an end on a leap day', value: '2023-12-28', expected: '2024-02-29' },
  { name: 'from 31 December of a leap winter', value: '2023-12-31', expected: '2024-03-01' },
  { name: 'from 31 December of a common winter', value: '2025-12-31', expected: '2026-03-02' },
  { name: 'from 29 December, no 29 February', value: '2025-12-29', expected: '2026-03-02' },
  { name: 'from a leap day', value: '2024-02-29', expected: '2024-04-30' },
  { name: 'across the night of March that loses an hour', value: '2026-03-10', expected: '2026-05-11' },
  { name: 'across the night of October that lasts longer', value: '2026-09-30', expected: '2026-12-01' },
  { name: 'from the very day of the change', value: '2026-03-29', expected: '2026-06-01' },
  { name: 'an end on 26 December, elsewhere', value: '2024-10-25', expected: '2024-12-26' },
  {
    name: 'an end on 26 December, in Moselle',
    value: '2024-10-25',
    department: '57',
    expected: '2024-12-27',
  },
];
for (const { name, value, department, expected } of appeals)
  test(`appeal: ${name}`, () => assert.is(lastDayOfAppeal(value, department), expected));

const weeks: { value: string; expected: string }[] = [
  { value: '2024-12-27', expected: '2025-01-03' },
  { value: '2024-02-22', expected: '2024-02-29' },
  { value: '2023-02-22', expected: '2023-03-01' },
  { value: '2026-03-26', expected: '2026-04-02' },
  { value: '2026-10-22', expected: '2026-10-29' },
];
for (const { value, expected } of weeks)
  test(`a week after ${value}`, () => assert.is(weekAfter(value), expected));

const ruled: { body: string; sitting: string; expected: boolean }[] = [
  { body: 'Conseil municipal', sitting: '2022-07-01', expected: true },
  { body: 'Conseil municipal', sitting: '2022-06-30', expected: false },
  { body: 'Conseil communautaire', sitting: '2024-01-10', expected: true },
  { body: 'Conseil de métropole métropolitain', sitting: '2024-01-10', expected: true },
  { body: 'Comité syndical', sitting: '2024-01-10', expected: true },
  { body: 'Conseil départemental', sitting: '2024-01-10', expected: false },
  { body: 'Conseil d’administration', sitting: '2024-01-10', expected: false },
];
for (const { body, sitting, expected } of ruled)
  test(`list and minutes asked of: ${body}, ${sitting}`, () =>
    assert.is(followsReform(body, sitting), expected));

test.run();
