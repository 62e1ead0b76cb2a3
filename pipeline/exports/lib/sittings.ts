import type { Act, Register } from '../../register.ts';

/** The acts of one sitting. */
export interface SittingRow {
  /** authority/date, as in the address of its acts. */
  id: string;
  acts: Act[];
}

/** The sitting an act was taken in: the beginning of its id. */
export const sittingId = ({ record }: Act): string => record.id.split('/').slice(0, 2).join('/');

/** Every sitting, in the register's order. */
export function sittingsOf({ acts }: Register): SittingRow[] {
  const sittings = new Map<string, Act[]>();
  for (const act of acts) {
    const own = sittings.get(sittingId(act));
    if (own) own.push(act);
    else sittings.set(sittingId(act), [act]);
  }
  return [...sittings].map(([id, own]) => ({ id, acts: own }));
}
