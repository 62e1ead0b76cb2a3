import { fold } from '../french/fold.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

/** « 2024-007 » and « D2024_007 » → `2024007`. */
const digitsOf = (number: string): string => fold(number).replace(/\D/g, '');
const lettersOf = (number: string): string => fold(number).replace(/[^a-z]/g, '');

/**
 * The number inside the id is often the sender's own (« 153466 »). It contradicts the act only when both are
 * plainly of one make: the same letters, as many digits, the same year first.
 */
export const receiptNumber: Check = {
  code: 'receipt.number',
  severity: 'warning',
  summary: 'Le numéro de l’accusé de réception est celui d’un autre acte.',
  basis: 'Protocole @ctes : numéro interne de l’acte',
  run: each((act) => {
    const { number, receipt } = act.record;
    if (!number || !receipt?.number) return null;
    const [own, other] = [digitsOf(number), digitsOf(receipt.number)];
    const isOneMake =
      own.length === other.length &&
      own.length > 4 &&
      own.slice(0, 4) === other.slice(0, 4) &&
      lettersOf(number) === lettersOf(receipt.number);
    if (!isOneMake || own === other) return null;
    return {
      pointer: '/receipt/number',
      message:
        `L’accusé de réception porte le numéro ${receipt.number}${pageOf(act, '/receipt/number')}, ` +
        `l’acte le numéro ${number}${pageOf(act, '/number')}.`,
      actual: receipt.number,
      expected: number,
      remedy: 'Vérifiez que le tampon est bien celui de cet acte.',
    };
  }),
};
