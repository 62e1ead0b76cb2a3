import type { Deliberation } from '../../schemas/deliberation.ts';
import type { Keys } from './compare.ts';

/** One thing measured: what the gold says, what was read, and when the two are the same. */
export interface MeasuredField<G, R> {
  name: string;
  /** Whether a sitting or an act with this wrong is incomplete. */
  isEssential: boolean;
  gold(gold: G): Keys;
  read(read: R): Keys;
  /** Equality of keys, unless the field says otherwise. */
  isSame?(gold: string, read: string): boolean;
  /** Not measured on this pair. */
  isOptional?(gold: G, read: R): boolean;
}

type Certain = { provenance?: Deliberation['provenance'] } | null;

/** What is inferred is no statement of the document: neither right nor wrong. */
export const stated = <T>(read: Certain, pointer: string, value: T): T | null =>
  read?.provenance?.[pointer]?.certainty === 'inferred' ? null : value;

const sides =
  (isEssential: boolean) =>
  <G, R>(
    name: string,
    gold: (gold: G) => Keys,
    read: (read: R) => Keys,
    how: Pick<MeasuredField<G, R>, 'isSame' | 'isOptional'> = {},
  ): MeasuredField<G, R> => ({ name, isEssential, gold, read, ...how });
export const essential = sides(true);
export const other = sides(false);
