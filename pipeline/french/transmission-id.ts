import type { Receipt } from '../../schemas/deliberation.ts';
import type { Passage } from '../passage.ts';
import { isoDate, repairedDigits } from './dates.ts';

type Nature = NonNullable<Receipt['nature']>;

/** The id given to an act by the State's control of legality (@ctes), in its parts. */
export interface TransmissionId {
  id: string;
  department: string;
  siren: string;
  date: string | null;
  number: string;
  nature: Nature;
  passage: Passage;
  /** True when optical reading had to be put right. */
  isRepaired: boolean;
}

const DIGIT = '[\\dOoIlS]';
const HYPHEN = '\\s{0,2}[-‐‑–—]\\s{0,2}';
const run = (length: number): string => `${DIGIT}(?:\\s?${DIGIT}){${length - 1}}`;

/** « 034-213401722-20210208-153466-DE », department 02A or 974 as well; « -1-1 » may follow. */
const ID = new RegExp(
  `(?<![\\p{L}\\d])(?<department>[\\dOo][\\dOoIl][\\dOoIlSAB])${HYPHEN}(?<siren>${run(9)})${HYPHEN}(?<date>${run(8)})` +
    `${HYPHEN}(?<number>[\\p{L}\\d][\\p{L}\\d_. -]{0,40}?)${HYPHEN}(?<nature>DE|AR|AU|AI|CC|BF)(?![\\p{L}])`,
  'u',
);

/** Every whole transmission id of a passage. One that optical reading damaged counts only if its SIREN proves it. */
export function transmissionIdsIn(passage: Passage): TransmissionId[] {
  const found: TransmissionId[] = [];
  for (const match of passage.matches(ID)) {
    const part = (name: string) => match.group(name)?.text.replace(/\s/g, '') ?? '';
    const siren = repairedDigits(part('siren'));
    const day = repairedDigits(part('date'));
    const department = /[AB]$/.test(part('department'))
      ? part('department')
      : repairedDigits(part('department'));
    if (!siren || !day || !department) continue;
    const date = isoDate(Number(day.slice(0, 4)), Number(day.slice(4, 6)), Number(day.slice(6)));
    const printed = match.text.replace(/\s?[-‐‑–—]\s?/g, '-');
    const id = [department, siren, day, part('number'), part('nature')].join('-');
    const isRepaired = id !== printed;
    if (isRepaired && !(isSiren(siren) && date)) continue;
    const nature = part('nature') as Nature;
    found.push({
      id,
      department,
      siren,
      date,
      number: part('number'),
      nature,
      passage: match.whole,
      isRepaired,
    });
  }
  return found;
}

/** Luhn's rule: every second digit from the right doubled, the digits sum to a multiple of ten. */
export function isSiren(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
