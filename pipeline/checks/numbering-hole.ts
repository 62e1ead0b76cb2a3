import { several } from '../french/phrasing.ts';
import { groupBy } from '../lib/group-by.ts';
import type { Act } from '../register.ts';
import type { Check } from './check.ts';

/** One act whose number counts up inside a series: « 2024-007 » is the 7th of « 2024-# ». */
interface Numbered {
  act: Act;
  series: string;
  counter: number;
  /** Digits of the printed counter, to print the missing ones alike. */
  width: number;
}

/** Below this, a few acts put in by hand say nothing of a register. */
const LEAST = 3;

/** One register prints « 25-04/033 » on the page and « 25-04-033 » in the stamp. */
const SEPARATORS = /[^\p{L}\d#]+/gu;

export const numberingHole: Check = {
  code: 'register.numbering-hole',
  severity: 'info',
  summary: 'Il manque des numéros dans la suite d’une année.',
  basis: 'CGCT, art. R2121-9 : numéros d’ordre du registre',
  run(acts) {
    const numbered = acts.flatMap((act) => numberedOf(act) ?? []);
    const series = groupBy(numbered, ({ series: own }) => own.replace(SEPARATORS, '-').toLowerCase());
    return [...series.values()].filter((group) => group.length >= LEAST).flatMap(holesIn);
  },
};

function holesIn(group: Numbered[]) {
  const sorted = group.toSorted((a, b) => a.counter - b.counter);
  return sorted.slice(1).flatMap((after, i) => {
    const before = sorted[i] as Numbered;
    const count = after.counter - before.counter - 1;
    if (count < 1) return [];
    const width = Math.min(before.width, after.width);
    const print = (counter: number) => after.series.replace('#', String(counter).padStart(width, '0'));
    const [first, last] = [print(before.counter + 1), print(after.counter - 1)];
    return {
      act: after.act,
      pointer: '/number',
      message:
        `Entre ${before.act.record.number} et ${after.act.record.number}, il manque ` +
        `${several(count, 'numéro')} : ${first === last ? first : `de ${first} à ${last}`}.`,
      actual: count,
      expected: 0,
      remedy: 'Déposez les actes manquants, ou acceptez le constat si ces numéros sont ceux d’autres actes.',
    };
  });
}

/** The counter is the last group of digits that is not the year; a number that does not tell its year counts nothing. */
function numberedOf(act: Act): Numbered | null {
  const { number, sitting } = act.record;
  if (!number || !sitting.date) return null;
  const year = sitting.date.slice(0, 4);
  const groups = [...number.matchAll(/\d+/g)];
  const isYear = (digits: string) => digits === year || digits === year.slice(2);
  const counter = groups.findLast(({ 0: digits }) => !isYear(digits) && digits.length <= 4);
  const tellsYear = groups.some(
    (group) => group !== counter && (isYear(group[0]) || group[0].startsWith(year)),
  );
  if (!counter || !tellsYear) return null;
  const end = counter.index + counter[0].length;
  return {
    act,
    series: `${number.slice(0, counter.index)}#${number.slice(end)}`,
    counter: Number(counter[0]),
    width: counter[0].length,
  };
}
