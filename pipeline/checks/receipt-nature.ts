import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

/** Budgets go under « BF », the deliberation with them. */
const EXPECTED = ['DE', 'BF'];

export const receiptNature: Check = {
  code: 'receipt.nature',
  severity: 'warning',
  summary: 'L’accusé de réception est celui d’un acte d’une autre nature qu’une délibération.',
  basis: 'Protocole @ctes : nature « DE » pour les délibérations, « BF » pour les documents budgétaires',
  run: each((act) => {
    const { nature, id } = act.record.receipt ?? {};
    if (!nature || EXPECTED.includes(nature)) return null;
    return {
      pointer: '/receipt/nature',
      message: `L’accusé de réception « ${id ?? ''} »${pageOf(act, '/receipt/nature')} est de nature ${nature}, non DE.`,
      actual: nature,
      expected: 'DE',
      remedy: 'Vérifiez le tampon : l’acte a pu être transmis sous une autre nature.',
    };
  }),
};
