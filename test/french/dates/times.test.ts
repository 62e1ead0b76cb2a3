import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { timeIn, timesIn } from '../../../pipeline/french/dates/times.ts';
import { ownTime } from '../../helpers/own-time.ts';
import { passageOf } from '../../helpers/passage-of.ts';

const times = suite('times');
const cases: { value: string; expected: string | null }[] = [
  { value: 'le lundi 4 février 2013 à 18H00, sous la', expected: '18:00' },
  { value: 'à 20 h 30', expected: '20:30' },
  { value: 'à 20h30', expected: '20:30' },
  { value: 'à 20 H 30', expected: '20:30' },
  { value: 'à 20 h.', expected: '20:00' },
  { value: 'à 20h', expected: '20:00' },
  { value: 'à 9h05', expected: '09:05' },
  { value: 'à 20:30', expected: '20:30' },
  { value: 'à vingt heures', expected: '20:00' },
  { value: 'à 20 heures 30', expected: '20:30' },
  { value: 'à 20 heures et 30 minutes', expected: '20:30' },
  { value: 'à 20 heures, sous la présidence', expected: '20:00' },
  { value: 'à dix-huit heures trente', expected: '18:30' },
  { value: 'à dix huit heures\ntrente', expected: '18:30' },
  { value: 'à DIX-NEUF HEURES QUARANTE-CINQ', expected: '19:45' },
  { value: 'à dix-huit heures trente minutes', expected: '18:30' },
  { value: 'à vingt heures et demie', expected: '20:30' },
  { value: 'à dix-neuf heures et quart', expected: '19:15' },
  { value: 'à 18 H OO', expected: '18:00' },
  { value: 'arrivé à 19h10', expected: '19:10' },
  { value: '35 heures', expected: null },
  { value: '18 hectares', expected: null },
  { value: '12 ha 30', expected: null },
  { value: '25h00', expected: null },
  { value: '18h75', expected: null },
  { value: '10:20:30', expected: null },
  { value: 'heures', expected: null },
];
for (const { value, expected } of cases) {
  times(value, () => assert.is(timeIn(passageOf(value))?.time ?? null, expected));
}
times('several, in reading order', () => {
  const found = timesIn(passageOf('arrivée à 20h44, départ à 21h49'));
  assert.equal(
    found.map(({ time }) => time),
    ['20:44', '21:49'],
  );
});
for (const unit of [' ', '1', '1 h ', 'vingt ']) {
  times(`1 MB of « ${unit} » passes fast`, () => {
    const passage = passageOf(`x${unit.repeat(1_000_000 / unit.length)}`);
    assert.ok(ownTime(() => timesIn(passage)) < 2000);
  });
}
times.run();
