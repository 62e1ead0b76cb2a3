import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { datesIn } from '../../../pipeline/french/dates/dates.ts';
import { ownTime } from '../../helpers/own-time.ts';
import { passageOf } from '../../helpers/passage-of.ts';

const one = suite('dates: one date');
const cases: { value: string; expected: string | null; words?: string }[] = [
  { value: 'Lundi8septembre2025', expected: '2025-09-08', words: 'Lundi8septembre2025' },
  {
    value: 'Séance ordinaire du\nlundi 8 février 2021',
    expected: '2021-02-08',
    words: 'lundi 8 février 2021',
  },
  { value: 'lundi 8 février\n2021', expected: '2021-02-08', words: 'lundi 8 février\n2021' },
  { value: 'Envoi en Préfecture : 17/02/21', expected: '2021-02-17', words: '17/02/21' },
  { value: 'Envoi Préfecture :\n06/02/2013', expected: '2013-02-06' },
  { value: 'Date de la convocation : 15.03.2006', expected: '2006-03-15' },
  { value: 'reçu le 15-03-2006', expected: '2006-03-15' },
  { value: '2021-02-17', expected: '2021-02-17' },
  { value: '2021/02/17', expected: '2021-02-17' },
  { value: '08 / 02 / 2021', expected: '2021-02-08', words: '08 / 02 / 2021' },
  { value: '8 /2/ 2021', expected: '2021-02-08' },
  { value: '1er juillet 2020', expected: '2020-07-01' },
  { value: '1 er juillet 2020', expected: '2020-07-01' },
  // The raised letters, read optically.
  { value: 'Conseil municipal du 01% juillet 2024', expected: '2024-07-01' },
  { value: 'DU 1% JUILLET 2026', expected: '2026-07-01' },
  { value: 'au 01” janvier 2026', expected: '2026-01-01' },
  { value: 'Beauval, le 01° juillet 2024', expected: '2024-07-01' },
  { value: 'le jer octobre 2018', expected: '2018-10-01' },
  { value: '10% juillet 2024', expected: null },
  { value: 'l’août 2024', expected: null },
  { value: '1ER JUILLET 2020', expected: '2020-07-01' },
  { value: 'le premier avril deux mille vingt-deux', expected: '2022-04-01' },
  { value: 'L’an deux-mille-vingt-et-un et le huit février, les membres', expected: '2021-02-08' },
  { value: "L'an deux mil seize, le vingt-six janvier à 20 heures", expected: '2016-01-26' },
  { value: 'L’AN DEUX MILLE VINGT QUATRE, LE VINGT CINQ MARS', expected: '2024-03-25' },
  { value: 'L’AN DEUX MILLE VINGT QUATRE LE VINGT-CINQ MARS', expected: '2024-03-25' },
  { value: "L'an deux mille vingt et un, le mardi 12 octobre à 19 heures", expected: '2021-10-12' },
  { value: "L'an deux mille vingt et un\nle trente et un mai", expected: '2021-05-31' },
  { value: "L'an 2020 et le 26 mai à 18 h 30", expected: '2020-05-26' },
  { value: "L'an deux mil huit, le dix-huit du mois de novembre", expected: '2008-11-18' },
  { value: 'Le vingt-sept mai deux mille vingt à dix-huit heures', expected: '2020-05-27' },
  { value: "le vingt-sept mai de l'an deux mille vingt", expected: '2020-05-27' },
  { value: 'mercredi 23 déc. 2020', expected: '2020-12-23' },
  { value: '3 janv. 2019', expected: '2019-01-03' },
  { value: 'Date de publication : 2 4 SEP. 2024', expected: '2024-09-24', words: '2 4 SEP. 2024' },
  { value: 'transmission : 21 0CT, 2024', expected: '2024-10-21' },
  { value: '12 sept 2019', expected: '2019-09-12' },
  { value: '12 juil. 2019', expected: '2019-07-12' },
  { value: '28 févr. 2019', expected: '2019-02-28' },
  { value: '14 AOUT 2018', expected: '2018-08-14' },
  { value: '14 Août 2018', expected: '2018-08-14' },
  { value: '08février 2021', expected: '2021-02-08' },
  { value: '29 février 2024', expected: '2024-02-29' },
  { value: '29 février 2023', expected: null },
  { value: '22-11/03', expected: null },
  { value: '15.03/2006', expected: null },
  { value: '31/04/2021', expected: null },
  { value: '32 mars 2021', expected: null },
  { value: '00/02/2021', expected: null },
  { value: '17/13/2021', expected: null },
  { value: '04.67.34.70.00', expected: null },
  { value: '0 800 12 05 2021 3', expected: null },
  { value: 'Délibération n° 2016.02.16', expected: null },
  { value: 'Délibération n°2016-02-16', expected: null },
  { value: 'Délibération N° 12/02/2016', expected: null },
  { value: '034-213401722-20210208-153466-DE', expected: null },
  { value: 'le 14 novembre', expected: null },
  { value: 'Budget 2020\n14 mars', expected: null },
  { value: 'avant 1789 : 3 mars 1512', expected: null },
  { value: 'l’article L. 2121-20', expected: null },
  { value: 'loi n° 82-213 du 2 mars 1982', expected: '1982-03-02' },
  { value: '15/06/98', expected: '1998-06-15' },
  { value: '2l mai 2021', expected: '2021-05-21' },
  { value: '0S mai 2021', expected: '2021-05-05' },
  { value: 'Il mai 2021', expected: null },
  { value: 'ler juillet 2020', expected: '2020-07-01' },
  { value: 'l7/O2/2021', expected: '2021-02-17' },
  { value: '17/02/2O21', expected: '2021-02-17' },
  { value: 'SO/OS/2021', expected: null },
  { value: 'le 3 marseillais 2021', expected: null },
  { value: 'Conseil municipal du 20/11/2025', expected: '2025-11-20' },
  { value: '', expected: null },
];
for (const { value, expected, words } of cases) {
  one(value || 'nothing', () => {
    const found = datesIn(passageOf(value))[0];
    assert.is(found?.date ?? null, expected);
    if (words) assert.is(found?.passage.text, words);
  });
}
one.run();

const yearless = suite('dates: a day without its year');
for (const [value, upTo, expected] of [
  ['dûment convoqué le 14 novembre', '2022-11-20', '2022-11-14'],
  ['convoqué le vingt-huit décembre', '2023-01-05', '2022-12-28'],
  ['le 5 janvier', '2023-01-05', '2023-01-05'],
  ['le 29 février', '2023-03-05', null],
  ['le 14 novembre 2019', '2022-11-20', '2019-11-14'],
] as const) {
  yearless(`${value}, up to ${upTo}`, () => {
    assert.is(datesIn(passageOf(value), upTo)[0]?.date ?? null, expected);
  });
}
yearless('says whether the year was printed', () => {
  const found = datesIn(passageOf('le 14 novembre, puis le 3 mars 2020 et 01/02/2020'), '2022-12-01');
  assert.equal(
    found.map(({ date, hasYear }) => [date, hasYear]),
    [
      ['2022-11-14', false],
      ['2020-03-03', true],
      ['2020-02-01', true],
    ],
  );
});
yearless.run();

const many = suite('dates: several');
many('in reading order, with their places', () => {
  const text = 'Convoqué le mardi 29 janvier 2013, le Conseil s’est réuni le lundi 4 février 2013 à 18H00';
  const found = datesIn(passageOf(text));
  assert.equal(
    found.map(({ date }) => date),
    ['2013-01-29', '2013-02-04'],
  );
  for (const { start, end, passage } of found) assert.is(text.slice(start, end), passage.text);
});
for (const unit of [' ', '1', '1/', 'le 1 ', 'deux mille ', 'vingt et ', 'lundi, ', 'mois de ']) {
  many(`1 MB of « ${unit} » passes fast`, () => {
    const passage = passageOf(`x${unit.repeat(1_000_000 / unit.length)}`);
    assert.ok(ownTime(() => datesIn(passage)) < 2000);
  });
}
many.run();
