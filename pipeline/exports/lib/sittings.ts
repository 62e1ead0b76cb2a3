import type { Act, Register } from '../../register.ts';

/** The acts of one sitting. */
export interface SittingRow {
  /** authority/date, as in the address of its acts. */
  id: string;
  acts: Act[];
}

/** The sitting an act was taken in: the beginning of its id; null when its date is not known. */
export const sittingId = ({ record }: Act): string | null =>
  record.sitting.date === null ? null : record.id.split('/').slice(0, 2).join('/');

/** Every sitting, in the register's order. */
export function sittingsOf({ acts }: Register): SittingRow[] {
  const sittings = new Map<string, Act[]>();
  for (const act of acts) {
    const id = sittingId(act);
    const own = id === null ? undefined : sittings.get(id);
    if (own) own.push(act);
    else if (id !== null) sittings.set(id, [act]);
  }
  return [...sittings].map(([id, own]) => ({ id, acts: own }));
}
