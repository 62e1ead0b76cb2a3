import { isNumberLine } from '../french/act/number.ts';
import type { Row } from './item.ts';

/** One number alone on its page may be that of anything; no page has the titles of more acts. */
const [FEWEST, MOST] = [2, 60];

/**
 * « 2024-01 », « 2024-02 » in the margin of minutes, each beside the title of its act and drawn after all the text: read
 * each right above that title.
 */
export function numbersAtTitles(blocks: readonly Row[][]): Row[][] {
  const numbers = blocks.filter(isOfNumbers);
  let placed = [...blocks];
  for (const block of numbers) {
    const kept = placed.filter((other) => other !== block);
    const rows = kept.filter((other) => !numbers.includes(other)).flat();
    const titles = new Map(block.map((number) => [titleBeside(number, rows), number]));
    if (titles.has(undefined) || titles.size < block.length) continue;
    const withNumber = (row: Row): Row[] => [titles.get(row), row].filter((each) => each !== undefined);
    placed = kept.map((other) => (other.some((row) => titles.has(row)) ? other.flatMap(withNumber) : other));
  }
  return placed;
}

const isOfNumbers = (block: readonly Row[]): boolean =>
  block.length >= FEWEST &&
  block.length <= MOST &&
  block.every(({ items }) => isNumberLine(items.map(({ text }) => text).join('')));

/** The row of the text on whose line a number stands, apart from it. */
const titleBeside = (number: Row, rows: readonly Row[]): Row | undefined =>
  rows.find(
    ({ y, size, left, right }) =>
      Math.abs(y - number.y) <= 0.5 * Math.max(size, number.size) &&
      (left > number.right || right < number.left),
  );
