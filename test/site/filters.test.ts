import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { frenchDate } from '../../pipeline/french/dates/calendar.ts';
import { display } from '../../site/filters/display.ts';
import { euros } from '../../site/filters/euros.ts';
import { excerpt } from '../../site/filters/excerpt.ts';
import { fileSize } from '../../site/filters/file-size.ts';
import { longDate } from '../../site/filters/long-date.ts';
import { mediaType } from '../../site/filters/media-type.ts';
import { number } from '../../site/filters/number.ts';
import { percent } from '../../site/filters/percent.ts';
import { plural } from '../../site/filters/plural.ts';
import { time } from '../../site/filters/time.ts';
import { unbroken, wholeNumbers } from '../../site/filters/unbroken.ts';

/** Spaces that do not break are shown as `_`: they look alike in a failure. */
const visible = (text: string): string => text.replace(/[\u00a0\u202f]/g, '_');

const table: [name: string, filtered: string, expected: string][] = [
  ['short date', frenchDate('2021-02-08'), '8 février 2021'],
  ['first of a month', frenchDate('2024-08-01'), '1er août 2024'],
  ['no date', frenchDate('sans-date'), 'sans-date'],
  ['impossible month', frenchDate('2024-13-01'), '2024-13-01'],
  ['long date', longDate('2021-02-08'), 'lundi 8 février 2021'],
  ['leap day', longDate('2024-02-29'), 'jeudi 29 février 2024'],
  ['first of a year', longDate('2023-01-01'), 'dimanche 1er janvier 2023'],
  ['time', time('18:05'), '18 h 05'],
  ['full hour', time('09:00'), '9 h'],
  ['number', number(12400.5), '12_400,5'],
  ['small number', number(999), '999'],
  ['euros', euros(12400), '12_400_€'],
  ['cents', euros(0.8), '0,80_€'],
  ['zero is singular', plural(0, 'voix contre', 'voix contre'), '0 voix contre'],
  ['none', plural(0, 'absence'), '0 absence'],
  ['one', plural(1, 'membre'), '1 membre'],
  ['two', plural(2, 'membre'), '2 membres'],
  ['irregular', plural(1200, 'acte rapporté', 'actes rapportés'), '1_200 actes rapportés'],
  ['percent', percent(3, 4), '75_%'],
  ['share of nothing', percent(0, 0), '–'],
  ['one byte', fileSize(1), '1 octet'],
  ['bytes', fileSize(999), '999 octets'],
  ['kilobytes', fileSize(7237), '7,2 ko'],
  ['rounded', fileSize(81041), '81 ko'],
  ['megabytes', fileSize(2_345_678), '2,3 Mo'],
  ['short text stays', excerpt('Vente du four', 20), 'Vente du four'],
  ['cut between words', excerpt('Vente du four à pain de la place', 20), 'Vente du four à pain…'],
  ['one endless word', excerpt('a'.repeat(30), 10), `${'a'.repeat(10)}…`],
  ['no comma before the cut', excerpt('Vente du four, puis du moulin', 16), 'Vente du four…'],
  ['spaces before signs', unbroken('fixe : 3 % de « a » ; 2 € ! où'), 'fixe_: 3_% de «_a_»_; 2_€_! où'],
  ['spaces inside what is one', unbroken('le n° 12, p. 3'), 'le n°_12, p._3'],
  [
    'numbers by threes',
    wholeNumbers('1 200 000 de 12 3 fois 1200 et 1 2000'),
    '1_200_000 de 12 3 fois 1200 et 1 2000',
  ],
  ['PDF', mediaType('application/pdf'), 'PDF'],
  ['parameters', mediaType('text/csv; charset=utf-8'), 'CSV'],
  ['unlisted kind', mediaType('image/png'), 'PNG'],
  ['a date', display('2021-02-08'), '8 février 2021'],
  ['a code', display('unanimous'), 'à l’unanimité'],
  ['a person', display({ name: 'Anne LEROUX', civility: 'Mme' }), 'Anne LEROUX'],
  ['people', display([{ name: 'A' }, { name: 'B' }]), 'A, B'],
  ['nobody', display([]), 'personne'],
  ['a proxy', display({ grantor: { name: 'A' }, holder: { name: 'B' } }), 'A à B'],
  ['a proxy to nobody', display({ grantor: { name: 'A' }, holder: null }), 'A à une personne non nommée'],
  [
    'a sum',
    display({ value: 300, currency: 'EUR', text: '300 €', beneficiary: 'Chorale' }),
    'Chorale : 300 €',
  ],
  ['a topic', display({ code: '7.5', label: 'Subventions' }), '7.5 Subventions'],
  ['nothing', display(null), 'rien'],
];

const filters = suite('filters');
for (const [name, filtered, expected] of table) filters(name, () => assert.is(visible(filtered), expected));
filters.run();
