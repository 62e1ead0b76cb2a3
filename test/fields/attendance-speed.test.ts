import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { attendanceFacts } from '../helpers/attendance-of.ts';
import { ownTime } from '../helpers/own-time.ts';

/** Each unit, repeated, is the worst case of some pattern: what grows faster than its input takes minutes. */
const units = [
  ' ',
  ',',
  '(',
  ')',
  ':',
  '- ',
  '. ',
  '8 ',
  'a ',
  "l'",
  'et ',
  'M. ',
  'J. ',
  'Mme et ',
  'Jean ',
  'DE ',
  'Jean DUPONT ',
  'Jean DUPONT, ',
  'Jean\n',
  'Jean DUPONT\n',
  'Jean DUPONT\t',
  'présents ',
  'absents\n',
  'étaient ',
  'Présents : ',
  'Présents : Jean DUPONT\n',
  'M. X (',
  'pouvoir de ',
  'Jean DUPONT et ',
  'Jean DUPONT à Luc ROUX, ',
  'ont donné pouvoir ',
  'Absents : Jean DUPONT (pouvoir à Luc ROUX)\n',
  'Maire : ',
  'Mme X quitte la séance\n',
  'sauf ',
  'Jean DUPONT - Luc ROUX\n',
  'néant ',
  'Nom\tPrésent\n',
];

const LENGTH = 100_000;
const speed = suite('attendance-speed');
for (const unit of units) {
  speed(JSON.stringify(unit), () => {
    const text = `Pouvoirs : ${unit.repeat(LENGTH / unit.length)}`;
    const spent = ownTime(() => attendanceFacts(text));
    assert.ok(spent < 2500, `${Math.round(spent)} ms`);
  });
}
speed.run();
