import { number } from './number.ts';

/** « 0 voix », « 1 membre », « 2 membres »: in French, zero and one are singular. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${Math.abs(count) < 2 ? one : many}`;
