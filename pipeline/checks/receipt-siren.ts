import { hasLuhnKey } from '../lib/luhn.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

export const receiptSiren: Check = {
  code: 'receipt.siren-key',
  severity: 'warning',
  summary: 'Le SIREN de l’accusé de réception n’a pas la bonne clé de contrôle.',
  basis: 'Répertoire SIRENE : clé de Luhn (ISO/IEC 7812-1)',
  run: each((act) => {
    const { id, siren } = act.record.receipt ?? {};
    if (!siren || hasLuhnKey(siren)) return null;
    return {
      pointer: '/receipt/siren',
      message: `Le SIREN ${siren} de l’accusé de réception « ${id ?? ''} »${pageOf(act, '/receipt/siren')} n’existe pas : sa clé est fausse.`,
      actual: siren,
      remedy: 'Vérifiez le tampon : un chiffre est mal imprimé ou mal lu.',
    };
  }),
};
