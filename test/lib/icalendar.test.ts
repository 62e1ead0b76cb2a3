import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { icalendar } from '../../pipeline/lib/icalendar.ts';

const test = suite('iCalendar files');

const EVENT = { id: 'tag:a', stamp: '2024-03-14', start: '2024-03-14', summary: 's', description: 'd' };
const linesWith = (event: Partial<Parameters<typeof icalendar>[2][number]>): string[] =>
  icalendar('Séances', 'Agenda', [{ ...EVENT, ...event }]).split('\r\n');

test('a whole day', () => {
  assert.equal(linesWith({}), [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Registre ouvert//Agenda//FR',
    'NAME:Séances',
    'X-WR-CALNAME:Séances',
    'BEGIN:VEVENT',
    'UID:tag:a',
    'SEQUENCE:0',
    'DTSTAMP:20240314T000000Z',
    'DTSTART;VALUE=DATE:20240314',
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
    'SUMMARY:s',
    'DESCRIPTION:d',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
});

const cases: [name: string, event: Parameters<typeof linesWith>[0], lines: string[]][] = [
  ['an hour of the place', { start: '2024-03-14T18:30' }, ['DTSTART:20240314T183000']],
  ['signs that part values', { summary: 'a;b, c\\d "q"' }, ['SUMMARY:a\\;b\\, c\\\\d "q"']],
  ['ends of lines', { description: 'x\ny\r\nz\rt' }, ['DESCRIPTION:x\\ny\\nz\\nt']],
  ['a place', { location: 'Salle, 1er' }, ['LOCATION:Salle\\, 1er']],
  ['an address', { url: 'https://a.fr/x/' }, ['URL;VALUE=URI:https://a.fr/x/']],
  ['75 octets', { summary: 'a'.repeat(67) }, [`SUMMARY:${'a'.repeat(67)}`]],
  [
    'longer lines, folded between letters',
    { summary: 'é'.repeat(80) },
    [`SUMMARY:${'é'.repeat(33)}`, ` ${'é'.repeat(37)}`, ` ${'é'.repeat(10)}`],
  ],
  [
    'letters of four octets',
    { summary: `a${'😀'.repeat(20)}` },
    [`SUMMARY:a${'😀'.repeat(16)}`, ` ${'😀'.repeat(4)}`],
  ],
];
for (const [name, event, lines] of cases)
  test(name, () => {
    const all = linesWith(event);
    const from = all.indexOf(lines[0] as string);
    assert.equal(all.slice(from, from + lines.length), lines);
  });

test('none', () => {
  const [first, ...rest] = icalendar('Séances', 'Agenda', []).split('\r\n');
  assert.is(first, 'BEGIN:VCALENDAR');
  assert.is(rest.at(-1), 'END:VCALENDAR');
});

test.run();
