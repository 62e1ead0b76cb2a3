import type { Act, Register } from '../../register.ts';

/** The acts of one sitting. */
export interface SittingRow {
  /** authority/date */
  id: string;
  acts: Act[];
}

/** The sitting an act was taken in, by the day as it was put right: its id keeps that of the reading. Null when it is not known. */
export const sittingId = ({ authority, record }: Act): string | null =>
  record.sitting.date === null ? null : `${authority.slug}/${record.sitting.date}`;

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
