import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clearDays, dayAfter, daysBetween } from '../../../pipeline/checks/base/dates.ts';
import { spanOf } from '../../../pipeline/checks/base/evidence.ts';
import { isSecondNotice, isUrgent, proxiesAllowed, quorumOf } from '../../../pipeline/checks/base/law.ts';
import { frenchDate } from '../../../pipeline/french/dates/calendar.ts';
import { listed, several } from '../../../pipeline/french/phrasing.ts';
import { isOneLetterApart } from '../../../pipeline/lib/letters.ts';
import type { Provenance } from '../../../schemas/deliberation.ts';
import { actOf } from '../../helpers/act-of.ts';

const base = suite('what the checks stand on');

const DATES: [string, unknown, unknown][] = [
  ['a date in French', frenchDate('2021-02-08'), '8 février 2021'],
  ['the first of a month', frenchDate('2021-03-01'), '1er mars 2021'],
  ['the eleventh', frenchDate('2021-03-11'), '11 mars 2021'],
  ['over a change of clocks', daysBetween('2024-03-30', '2024-04-01'), 2],
  ['backwards', daysBetween('2024-04-01', '2024-03-30'), -2],
  ['over the 29th of February', dayAfter('2024-02-28', 2), '2024-03-01'],
  ['Monday to Friday of a week', clearDays('2024-03-11', '2024-03-15'), 3],
  ['the next day', clearDays('2024-03-14', '2024-03-15'), 0],
];
for (const [name, actual, expected] of DATES) base(`dates: ${name}`, () => assert.is(actual, expected));

const PROXIES: [string, number][] = [
  ['2020-03-11', 1],
  ['2020-03-12', 2],
  ['2020-08-30', 2],
  ['2020-08-31', 1],
  ['2020-10-17', 2],
  ['2021-09-30', 2],
  ['2021-10-01', 1],
  ['2021-11-10', 2],
  ['2022-07-31', 2],
  ['2022-08-01', 1],
];
for (const [date, allowed] of PROXIES)
  base(`proxies allowed on ${date}`, () => assert.is(proxiesAllowed(date), allowed));

const QUORUMS: [number, string, number, boolean][] = [
  [10, '2024-03-14', 6, false],
  [11, '2024-03-14', 6, false],
  [65, '2021-02-08', 22, false],
  [11, '2020-05-25', 4, true],
  [11, '2020-07-11', 4, false],
];
for (const [members, date, needed, countsProxies] of QUORUMS)
  base(`quorum of ${members} on ${date}`, () =>
    assert.equal(quorumOf(members, date), { needed, countsProxies }),
  );

const LETTERS: [string, string, boolean][] = [
  ['thuillier', 'thuiller', true],
  ['michael', 'mickael', true],
  ['marine', 'marien', true],
  ['martin', 'marin', true],
  ['garnier', 'garnier', false],
  ['luc', 'lucas', false],
  ['ana', 'anna', false],
  ['durand', 'dupont', false],
  ['martin', 'martinet', false],
];
for (const [a, b, expected] of LETTERS)
  base(`one letter apart: ${a}, ${b}`, () => {
    assert.is(isOneLetterApart(a, b), expected);
    assert.is(isOneLetterApart(b, a), expected);
  });

const RECITALS: [string, boolean, boolean][] = [
  ['le quorum n’ayant pas été atteint le 7 mars', true, false],
  ['sur seconde convocation, sans condition de quorum', true, false],
  ['le conseil a été convoqué à nouveau le 8 mars, le délai étant abrégé', false, true],
  ['vu la convocation adressée en application de la procédure d’urgence', false, true],
  ['le quorum est atteint, la séance est ouverte', false, false],
  ['les travaux du préau', false, false],
];
for (const [text, isSecond, urgent] of RECITALS)
  base(`recital: ${text}`, () => {
    const act = actOf({ '/recitals': [text] });
    assert.is(isSecondNotice(act), isSecond);
    assert.is(isUrgent(act), urgent);
  });

base('phrases', () => {
  assert.is(several(0, 'voix', 'voix'), '0 voix');
  assert.is(several(1, 'pouvoir'), '1 pouvoir');
  assert.is(several(2, 'pouvoir'), '2 pouvoirs');
  assert.is(listed(['A']), 'A');
  assert.is(listed(['A', 'B', 'C']), 'A, B et C');
});

const SPANS: [name: string, pointer: string, quote: string][] = [
  ['the value among those of its place', '/attendance/proxies/1/holder', 'Gisèle\nNOËL'],
  ['the first of its place, where none says it', '/attendance/proxies/1', 'Jeanne VASSEUR'],
  ['its own', '/subject', 'préau'],
];
for (const [name, pointer, quote] of SPANS)
  base(`words of a value: ${name}`, () => {
    const span = (words: string) => ({ page: 1, start: 0, end: words.length, quote: words });
    const { record } = actOf({});
    const from = (...words: string[]) =>
      ({ certainty: 'stated', rule: 'x', spans: words.map(span) }) as Provenance;
    record.provenance = {
      '/attendance/proxies/1': from('Jeanne VASSEUR', 'Gisèle\nNOËL'),
      '/subject': from('préau', 'école'),
    };
    assert.is(spanOf(record, pointer)?.quote, quote);
  });

base.run();
