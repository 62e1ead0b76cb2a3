import type { Receipt } from '../../../schemas/deliberation.ts';
import type { Passage } from '../../document/passage.ts';
import { hasLuhnKey } from '../../lib/luhn.ts';
import { LETTERS } from '../../patterns/letters.ts';
import { isoDate, repairedDigits } from '../dates/dates.ts';

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
  `(?<![${LETTERS}\\d])(?<department>[\\dOo][\\dOoIl][\\dOoIlSAB])${HYPHEN}(?<siren>${run(9)})${HYPHEN}(?<date>${run(8)})` +
    `${HYPHEN}(?<number>[${LETTERS}\\d][${LETTERS}\\d_. -]{0,40}?)${HYPHEN}(?<nature>DE|AR|AU|AI|CC|BF)(?![${LETTERS}])`,
  'u',
);

/** Every whole transmission id of a passage. One that optical reading damaged counts only if its SIREN proves it. */
export function transmissionIdsIn(passage: Passage): TransmissionId[] {
  const found: TransmissionId[] = [];
  for (const match of passage.matches(ID)) {
    const part = (name: string) => match.group(name)?.text.replace(/\s/g, '') ?? '';
    const siren = repairedDigits(part('siren'));
    const day = repairedDigits(part('date'));
    const [, figures = '', island = ''] = /^(.*?)([AB]?)$/.exec(part('department')) ?? [];
    const mainland = repairedDigits(figures);
    if (!siren || !day || !mainland) continue;
    const department = mainland + island;
    const date = isoDate(Number(day.slice(0, 4)), Number(day.slice(4, 6)), Number(day.slice(6)));
    const printed = match.text.replace(/\s?[-‐‑–—]\s?/g, '-');
    // « DE2024_O90A »: a letter between a separator and figures.
    const number = part('number').replace(/(?<=[\d_-])O(?=\d{2})/g, '0');
    const id = [department, siren, day, number, part('nature')].join('-');
    const isRepaired = id !== printed;
    if (isRepaired && !(hasLuhnKey(siren) && date)) continue;
    const nature = part('nature') as Nature;
    found.push({
      id,
      department,
      siren,
      date,
      number,
      nature,
      passage: match.whole,
      isRepaired,
    });
  }
  return found;
}

/** The same for one id however optical reading spaced it or took its letters and figures for each other; the department follows from the SIREN. */
export const transmissionKey = (id: string): string =>
  id
    .replace(/^\W*\S{3}(?=\W)/u, '')
    .toUpperCase()
    .replace(/[^\p{L}\d]/gu, '')
    .replace(/[OILSB]/g, (letter) => LOOKS_LIKE[letter] ?? letter);
const LOOKS_LIKE: Record<string, string> = { O: '0', I: '1', L: '1', S: '5', B: '8' };
