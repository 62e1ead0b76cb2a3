import type { RollCallEntry, VoteCast } from '../../pipeline/roll-call/entry.ts';
import type { ActView, RollLine } from './act.ts';
import type { SittingView } from './sitting.ts';

/** How a member stood in the acts of one sitting. */
export interface Presence {
  sitting: SittingView;
  present: number;
  represented: number;
  away: number;
  unknown: number;
}

/** Which acts of one sitting a roll serves: how many, the first and the last by their ranks in the register. */
interface Share {
  count: number;
  first: number;
  last: number;
}

/** A roll and the acts that went alike, which it serves all. */
export class SharedRoll {
  readonly acts: { act: ActView; rank: number }[] = [];
  readonly sittings = new Map<SittingView, Share>();

  /** Says that it is the roll of an act; `rank` is its place in the register of the council. */
  add(act: ActView, rank: number): void {
    this.acts.push({ act, rank });
    const share = this.sittings.get(act.sitting) ?? { count: 0, first: rank, last: rank };
    share.count++;
    share.last = rank;
    this.sittings.set(act.sitting, share);
  }
}

/** What the acts tell of one member, those that went alike counted at once. */
export interface Told {
  /** In how many acts, by « certainty vote ». */
  counts: ReadonlyMap<string, number>;
  /** Those that name the vote, in the order of the register. */
  stated: ReadonlyMap<VoteCast, readonly ActView[]>;
  presences: readonly Presence[];
  /** Who voted in the member's name. */
  proxies: ReadonlyMap<SittingView, string | null>;
}

/** What the lines of one member tell, in the order of the register. */
export function toldOf(lines: ReadonlyMap<SharedRoll, RollLine>): Told {
  const counts = new Map<string, number>();
  const stated = new Map<VoteCast, SharedRoll['acts']>();
  for (const [{ acts }, { entry }] of lines) {
    const kind = `${entry.certainty} ${entry.vote}`;
    counts.set(kind, (counts.get(kind) ?? 0) + acts.length);
    if (entry.certainty === 'stated' && entry.vote)
      stated.set(entry.vote, [...(stated.get(entry.vote) ?? []), ...acts]);
  }
  const inOrder = (acts: SharedRoll['acts']) => acts.sort((a, b) => a.rank - b.rank).map(({ act }) => act);
  return {
    counts,
    stated: new Map([...stated].map(([vote, acts]) => [vote, inOrder(acts)])),
    presences: presencesIn(lines),
    proxies: proxiesIn(lines),
  };
}

function presencesIn(lines: ReadonlyMap<SharedRoll, RollLine>): Presence[] {
  const found = new Map<SittingView, { presence: Presence; first: number }>();
  for (const [{ sittings }, { entry }] of lines) {
    for (const [sitting, { count, first }] of sittings) {
      const fresh = { presence: { sitting, present: 0, represented: 0, away: 0, unknown: 0 }, first };
      const known = found.get(sitting) ?? fresh;
      known.presence[presenceOf(entry.status)] += count;
      known.first = Math.min(known.first, first);
      found.set(sitting, known);
    }
  }
  return [...found.values()].sort((a, b) => a.first - b.first).map(({ presence }) => presence);
}

/** Of a sitting whose acts do not agree, the last says who the holder is. */
function proxiesIn(lines: ReadonlyMap<SharedRoll, RollLine>): Map<SittingView, string | null> {
  const found = new Map<SittingView, { holder: string | null; first: number; last: number }>();
  for (const [{ sittings }, { entry, holder }] of lines) {
    if (entry.holder === undefined) continue;
    for (const [sitting, { first, last }] of sittings) {
      const name = holder?.name ?? entry.holder?.name ?? null;
      const known = found.get(sitting) ?? { holder: name, first, last };
      if (last > known.last) Object.assign(known, { holder: name, last });
      known.first = Math.min(known.first, first);
      found.set(sitting, known);
    }
  }
  const inOrder = [...found].sort(([, a], [, b]) => a.first - b.first);
  return new Map(inOrder.map(([sitting, { holder }]) => [sitting, holder]));
}

/** A member who takes no part in a vote is in the room, unless the lists say otherwise. */
export function presenceOf(status: RollCallEntry['status']): 'present' | 'represented' | 'away' | 'unknown' {
  if (status === 'notVoting') return 'present';
  return status === 'absent' || status === 'excused' || status === 'left' ? 'away' : status;
}
