import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

export const receiptAuthority: Check = {
  code: 'receipt.authority',
  severity: 'warning',
  summary: 'L’accusé de réception porte le SIREN d’une autre collectivité.',
  basis: 'authority.json',
  run: each((act) => {
    const own = act.authority.authority.siren;
    const siren = act.record.receipt?.siren;
    if (!own || !siren || siren === own) return null;
    return {
      pointer: '/receipt/siren',
      message:
        `L’accusé de réception porte le SIREN ${siren}${pageOf(act, '/receipt/siren')} ; ` +
        `celui de ${act.authority.authority.name} est ${own}.`,
      actual: siren,
      expected: own,
      remedy: 'Vérifiez que l’acte est dans le bon dossier et que son tampon est le sien.',
    };
  }),
};
