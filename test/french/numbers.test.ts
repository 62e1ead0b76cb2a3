import * as assert from 'node:assert/strict';
import { suite } from 'uvu';
import { NUMBER, numberOf, YEAR } from '../../pipeline/french/numbers.ts';
import { ownTime } from '../helpers/own-time.ts';

const VALUES: [string, number | null][] = [
  ['0', 0],
  ['07', 7],
  ['31', 31],
  [' 65 ', 65],
  ['zéro', 0],
  ['Zero', 0],
  ['un', 1],
  ['Une', 1],
  ['DEUX', 2],
  ['seize', 16],
  ['dix-sept', 17],
  ['dix sept', 17],
  ['dix\nneuf', 19],
  ['vingt', 20],
  ['vingt et un', 21],
  ['vingt-et-un', 21],
  ['vingt et une', 21],
  ['vingt-deux', 22],
  ['trente-cinq', 35],
  ['cinquante et un', 51],
  ['soixante', 60],
  ['soixante-cinq', 65],
  ['soixante-dix', 70],
  ['soixante et onze', 71],
  ['soixante-dix-neuf', 79],
  ['septante-deux', 72],
  ['quatre-vingts', 80],
  ['quatre-vingt-un', 81],
  ['quatre vingt dix', 90],
  ['quatre-vingt-dix-neuf', 99],
  ['nonante', 90],
  ['cent', 100],
  ['cent un', 101],
  ['cent vingt-trois', 123],
  ['deux cents', 200],
  ['neuf cent quatre-vingt-dix-neuf', 999],
  ['mille', 1000],
  ['deux mil', 2000],
  ['deux mil seize', 2016],
  ['DEUX MILLE QUATORZE', 2014],
  ['deux-mille-vingt-et-un', 2021],
  ['deux mille vingt-deux', 2022],
  ['deux mille vingt six', 2026],
  ['mil neuf cent quatre-vingt-dix-huit', 1998],
  ['', null],
  ['et', null],
  ['présents', null],
  ['deux trois', null],
  ['vingt douze', null],
  ['cent mille', null],
  ['12345', null],
  ['2l', null],
];

const FOUND: [string, string, string | null][] = [
  [NUMBER, 'par 18 voix', '18'],
  [NUMBER, 'une abstention', 'une'],
  [NUMBER, 'à vingt et une voix pour', 'vingt et une'],
  [NUMBER, 'Vingt-\ndeux voix', 'Vingt-\ndeux'],
  [NUMBER, 'quatre-vingt-dix-neuf voix', 'quatre-vingt-dix-neuf'],
  [NUMBER, '65voix', '65'],
  [NUMBER, 'unanimité', null],
  [NUMBER, 'commune', null],
  [NUMBER, 'en 2016', null],
  [NUMBER, 'sept ou huit', 'sept'],
  [YEAR, 'L’an deux mil seize, le vingt-six janvier', 'deux mil seize'],
  [YEAR, "L'an deux-mille-vingt-et-un et le huit février", 'deux-mille-vingt-et-un'],
  [YEAR, 'l’an mil neuf cent quatre-vingt-dix-huit et le', 'mil neuf cent quatre-vingt-dix-huit'],
  [YEAR, 'L’AN DEUX MILLE VINGT, LE SEPT JUILLET', 'DEUX MILLE VINGT'],
  [YEAR, 'le 4 février 2013 à 18H00', '2013'],
  [YEAR, 'la famille', null],
  [YEAR, 'réf. 20130204', null],
];

const numbers = suite('numbers');
for (const [words, expected] of VALUES)
  numbers(`numberOf « ${words} »`, () => assert.equal(numberOf(words), expected));
for (const [source, text, expected] of FOUND)
  numbers(`found in « ${text} »`, () =>
    assert.equal(new RegExp(source, 'iu').exec(text)?.[0] ?? null, expected),
  );
numbers('every number up to 999 is found whole by the pattern', () => {
  const whole = new RegExp(`^${NUMBER}$`, 'iu');
  for (const [words] of VALUES.filter(([, value]) => value !== null && value < 1000))
    assert.match(words.trim(), whole);
});
numbers('a megabyte of number words is searched in linear time', () => {
  assert.ok(ownTime(() => new RegExp(`${NUMBER} voix`, 'iu').exec('cent '.repeat(200_000))) < 1500);
});
numbers.run();
