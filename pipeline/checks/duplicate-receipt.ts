import type { Act } from '../register.ts';
import { pageOf } from './base/evidence.ts';
import type { Check } from './check.ts';

export const duplicateReceipt: Check = {
  code: 'register.duplicate-receipt',
  severity: 'warning',
  summary: 'Deux actes portent le même accusé de réception.',
  basis: 'Protocole @ctes : un identifiant par acte',
  run(acts) {
    const seen = new Map<string, Act>();
    return acts.flatMap((act) => {
      const id = act.record.receipt?.id;
      const other = id ? seen.get(id) : undefined;
      if (id && !other) seen.set(id, act);
      if (!other) return [];
      const name = other.record.number ? `n° ${other.record.number}` : other.record.source.file;
      return {
        act,
        pointer: '/receipt/id',
        message: `L’accusé de réception ${id}${pageOf(act, '/receipt/id')} est aussi celui de l’acte ${name}.`,
        actual: id,
        remedy: 'Vérifiez les deux tampons ; retirez l’un des fichiers si c’est deux fois le même acte.',
      };
    });
  },
};
