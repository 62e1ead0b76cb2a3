import { number } from './number.ts';

const UNITS = ['octets', 'ko', 'Mo', 'Go'];

/** Decimal units, as file managers show them: 81041 → « 81 ko ». */
export function fileSize(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  const rounded = value < 10 && unit > 0 ? Math.round(value * 10) / 10 : Math.round(value);
  return `${number(rounded)} ${unit === 0 && rounded < 2 ? 'octet' : UNITS[unit]}`;
}
