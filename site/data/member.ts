import { groupBy } from '../../pipeline/lib/group-by.ts';
import type { Mandate } from '../../pipeline/members/listed.ts';
import type { Member } from '../../pipeline/members.ts';
import type { RollCallEntry, VoteCast } from '../../pipeline/roll-call/entry.ts';
import type { ActView } from './act.ts';
import type { AuthorityView } from './authority.ts';
import type { SittingView } from './sitting.ts';

/** One line of a roll call, of one member. */
export interface Cast {
  act: ActView;
  entry: RollCallEntry;
  /** Who votes in this member's name, when we know who it is. */
  holder: MemberView | null;
}

/** How a member stood in the acts of one sitting. */
export interface Presence {
  sitting: SittingView;
  present: number;
  represented: number;
  away: number;
  unknown: number;
}

/** One elected member, with what the acts say of them, in the order of the register. */
export class MemberView {
  readonly casts: Cast[] = [];
  readonly reported: ActView[] = [];
  /** Acts this member reports, or whose vote names them. */
  readonly named = new Set<ActView>();
  /** Proxies held for others: who, in which sitting. */
  readonly held = new Map<SittingView, MemberView[]>();

  constructor(
    readonly authority: AuthorityView,
    readonly member: Member,
  ) {}

  /** « Prénom NOM », however the acts print it. */
  get name(): string {
    return this.member.name;
  }

  /** Groups in the council, the latest first, when the council lists its members. */
  get mandates(): readonly Mandate[] {
    return [...this.member.mandates].reverse();
  }

  get aliases(): string[] {
    return this.member.aliases.filter((alias) => alias !== this.name);
  }

  get path(): string {
    return `${this.authority.path}elus/${this.member.slug}/`;
  }

  /** Votes of one kind, stated by name and deduced apart. */
  votes(kind: VoteCast, certainty: 'stated' | 'deduced'): readonly ActView[] {
    this.voted ??= groupBy(this.casts, ({ entry }) => `${entry.certainty} ${entry.vote}`);
    return (this.voted.get(`${certainty} ${kind}`) ?? []).map(({ act }) => act);
  }

  private voted: ReadonlyMap<string, readonly Cast[]> | undefined;

  /** Sitting by sitting. Asked for by many pages, counted once. */
  get presences(): readonly Presence[] {
    this.counted ??= this.countPresences();
    return this.counted;
  }

  private counted: Presence[] | undefined;

  private countPresences(): Presence[] {
    const bySitting = new Map<SittingView, Presence>();
    for (const { act, entry } of this.casts) {
      const { sitting } = act;
      const presence = bySitting.get(sitting) ?? { sitting, present: 0, represented: 0, away: 0, unknown: 0 };
      bySitting.set(sitting, presence);
      presence[presenceOf(entry.status)]++;
    }
    return [...bySitting.values()];
  }

  /** Who voted in this member's name, sitting by sitting. */
  get proxiesGiven(): Map<SittingView, string | null> {
    const given = new Map<SittingView, string | null>();
    for (const { act, entry, holder } of this.casts)
      if (entry.holder !== undefined) given.set(act.sitting, holder?.name ?? entry.holder?.name ?? null);
    return given;
  }
}

/** A member who takes no part in a vote is in the room, unless the lists say otherwise. */
export function presenceOf(status: RollCallEntry['status']): 'present' | 'represented' | 'away' | 'unknown' {
  if (status === 'notVoting') return 'present';
  return status === 'absent' || status === 'excused' || status === 'left' ? 'away' : status;
}
