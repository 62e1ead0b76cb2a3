import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isDay } from '../../pipeline/lib/day.ts';

const test = suite('lib: days');

const days = [
  { value: '2026-12-01', expected: true },
  { value: '2024-02-29', expected: true },
  // The clocks of Paris were those of London until 1940, and nine minutes ahead of them until 1911.
  { value: '1935-02-01', expected: true },
  { value: '1884-04-05', expected: true },
  { value: '2025-02-29', expected: false },
  { value: '2025-13-01', expected: false },
  { value: '2025-1-1', expected: false },
  { value: '2025-01-01T08:00', expected: false },
  { value: 'demain', expected: false },
  { value: '', expected: false },
];
for (const { value, expected } of days)
  test(`« ${value} » ${expected ? 'is a day' : 'is no day'}`, () => assert.is(isDay(value), expected));

test.run();
