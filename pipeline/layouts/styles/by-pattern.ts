import type { Line } from '../../document.ts';
import type { Heading } from '../heading.ts';

/** « D-202-264 : RÉVISION DU PLU  0,00 €  4 000,00 € »: a row of a budget, whose account looks like an act's number. */
const ROW_OF_SUMS =
  /(?:€|\d[.,]\d\d)[\s|;:.–—-]{1,4}\p{Lu}?[\doO .,]{0,14}(?:[.,][\doO]{2}|[\doO]\s?€)\s?€?\s*$/u;

/** A style that a pattern knows on one line; its group `number` is the number or rank. */
export const byPattern =
  (pattern: RegExp) =>
  (flow: readonly Line[], index: number): Heading | null => {
    const text = flow[index]?.text ?? '';
    const match = pattern.exec(text);
    if (!match || ROW_OF_SUMS.test(text)) return null;
    const number = match.indices?.groups?.number ?? null;
    const rank = number && match.groups?.number ? Number.parseInt(match.groups.number, 10) : null;
    return { index, titleAt: match[0].length, number: number ? [...number] : null, rank };
  };
