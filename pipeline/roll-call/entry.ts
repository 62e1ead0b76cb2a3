import type { Person } from '../../schemas/deliberation.ts';

export type Status = 'present' | 'represented' | 'absent' | 'excused' | 'notVoting' | 'left' | 'unknown';
export type VoteCast = 'inFavour' | 'against' | 'abstention' | 'notVoting';

/** One member in one deliberation. Stated, deduced and unknown votes are never to be added together. */
export interface RollCallEntry {
  person: Person;
  /** `unknown`: the lists and the arrivals and departures do not settle it for this deliberation. */
  status: Status;
  /** Who voted for a represented member; null when the act does not say. */
  holder?: Person | null;
  vote: VoteCast | null;
  /**
   * Of the vote: `stated` by name (or no vote, the act stating an absence), `deduced` from the lists and
   * the counts, `unknown` when it cannot be told.
   */
  certainty: 'stated' | 'deduced' | 'unknown';
  /** Where the member stands in the record: in the lists, else in the vote. */
  pointer: string;
  /** Where the record names the vote; null when it does not. */
  votePointer: string | null;
}
