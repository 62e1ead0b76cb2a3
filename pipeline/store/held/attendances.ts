import type { Attendance } from '../../../schemas/deliberation.ts';
import type { HeldRecord, Kept } from './kept.ts';

/**
 * Most acts of a sitting list the same people. Each different list is kept once, and records name it by its
 * rank; what is worked out from a list is then worked out once too.
 */
export class Attendances {
  #ranks: Map<string, number> | undefined;

  constructor(private readonly all: Attendance[]) {}

  at(rank: number): Attendance {
    return this.all[rank] as Attendance;
  }

  rankOf(attendance: Attendance): number {
    this.#ranks ??= new Map(this.all.map((one, rank) => [JSON.stringify(one), rank]));
    const text = JSON.stringify(attendance);
    const rank = this.#ranks.get(text) ?? this.all.push(attendance) - 1;
    this.#ranks.set(text, rank);
    return rank;
  }

  /** These records with the lists they use, and no others. */
  usedBy(records: Kept['records']): Pick<Kept, 'records' | 'attendances'> {
    const ranks = [...new Set(Object.values(records).map(({ attendance }) => attendance))];
    const renumbered = Object.entries(records).map(([name, held]): [string, HeldRecord] => [
      name,
      { ...held, attendance: ranks.indexOf(held.attendance) },
    ]);
    return { records: Object.fromEntries(renumbered), attendances: ranks.map((rank) => this.at(rank)) };
  }
}
