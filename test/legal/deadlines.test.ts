import ICAL from 'ical.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deadlinesOf } from '../../pipeline/legal/deadlines.ts';
import { deadlinesCalendar } from '../../pipeline/legal/deadlines-calendar.ts';
import { deadlinesText } from '../../pipeline/legal/deadlines-text.ts';
import type { Act } from '../../pipeline/register.ts';
import { actOf } from '../helpers/act-of.ts';
import { registerOf } from '../helpers/register-of.ts';

const test = suite('legal: what is due');

const draft = (values: Record<string, unknown> = {}): Act => ({
  ...actOf(values),
  publication: { isDraft: true, online: null, formers: [], isShared: false },
});
const second = { '/id': 'saint-exemple/2024-03-14/2024-008', '/number': '2024-008' };
const next = {
  '/id': 'saint-exemple/2024-06-20/2024-020',
  '/sitting/date': '2024-06-20',
  '/publishedOn': null,
};
const budget = { '/subject': 'Budget primitif 2024', '/receipt': null };

const cases: { name: string; today: string; acts: Act[]; expected: string[] }[] = [
  {
    name: 'the acts of a sitting end together',
    today: '2024-03-20',
    acts: [actOf(), actOf(second)],
    expected: ['list 2024-03-21', 'online 2024-05-19 2 actes', 'appeal 2024-05-21 2 actes'],
  },
  {
    name: 'the last day is still one',
    today: '2024-05-21',
    acts: [actOf()],
    expected: ['appeal 2024-05-21 n° 2024-007'],
  },
  { name: 'the day after, nothing is', today: '2024-05-22', acts: [actOf()], expected: [] },
  {
    name: 'a draft is late until it is published',
    today: '2024-08-01',
    acts: [draft()],
    expected: ['list 2024-03-21'],
  },
  {
    name: 'minutes, once the next sitting is known',
    today: '2024-06-21',
    acts: [actOf(), actOf(next)],
    expected: ['list 2024-06-27', 'minutes 2024-06-27'],
  },
  {
    name: 'a budget not received is late',
    today: '2024-07-01',
    acts: [actOf(budget)],
    expected: ['transmission 2024-05-15 n° 2024-007'],
  },
];
for (const { name, today, acts, expected } of cases)
  test(name, () => {
    const found = deadlinesOf(registerOf(...acts), today);
    assert.equal(
      found.map(({ kind, by, label }) => `${kind} ${by} ${label}`.trim()).sort(),
      [...expected].sort(),
    );
    assert.equal(
      found.map(({ by }) => by),
      found.map(({ by }) => by).sort(),
      'the nearest first',
    );
  });

/** Held on Thursday 2 May 2024: its week ends on Ascension day, the day before is 8 May. */
const may = draft({ '/id': 'saint-exemple/2024-05-02/2024-007', '/sitting/date': '2024-05-02' });

test('a duty whose last day is not worked is told for the last that is', () => {
  const text = deadlinesText(deadlinesOf(registerOf(may), '2024-05-03'), '2024-05-03');
  assert.match(text, /^Échéances au 3 mai 2024 : 1 chose à faire\.$/m);
  assert.match(
    text,
    /9 mai 2024, dernier jour ouvré : 7 mai 2024 – .*séance du 2 mai 2024 \(CGCT, art\. L2121-25\)/,
  );
  assert.match(text, /À faire\n {2}Commune de Saint-Exemple\n/);
  assert.not.match(text, /En retard|À savoir/);
  const late = deadlinesText(deadlinesOf(registerOf(may), '2024-05-10'), '2024-05-10');
  assert.match(late, /En retard\n/);
});

test('the calendar is read by another library: whole days, stable names', () => {
  const read = (today: string) => {
    const text = deadlinesCalendar(deadlinesOf(registerOf(may, actOf()), today), today);
    return new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
  };
  const events = read('2024-03-20');
  assert.equal(
    events.map(({ startDate }) => [startDate.toString(), startDate.isDate]),
    [
      ['2024-03-21', true],
      ['2024-05-07', true],
      ['2024-05-07', true],
      ['2024-05-19', true],
      ['2024-05-21', true],
    ],
  );
  assert.match(events[0]?.summary ?? '', /^Afficher et mettre en ligne la liste/);
  assert.match(events[0]?.description ?? '', /Commune de Saint-Exemple.*L2121-25/);
  assert.equal(
    read('2024-03-21').map(({ uid }) => uid),
    events.map(({ uid }) => uid),
  );
  assert.is(new Set(events.map(({ uid }) => uid)).size, events.length);
});

test.run();
