import type { Mandate } from '../../pipeline/members/listed.ts';
import type { Member } from '../../pipeline/members.ts';
import type { RollCallEntry, VoteCast } from '../../pipeline/roll-call/entry.ts';
import type { ActView, RollLine } from './act.ts';
import type { AuthorityView } from './authority.ts';
import type { SittingView } from './sitting.ts';

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
  /** The line of this member in each roll that has one. */
  readonly lines = new Map<readonly RollLine[], RollLine>();
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

  /** Whether some act lists this member. */
  get isListed(): boolean {
    return this.lines.size > 0;
  }

  /** In how many acts. */
  get count(): number {
    return [...this.voted.values()].reduce((sum, acts) => sum + acts.length, 0);
  }

  /** In how many of them nobody can tell the vote. */
  get unknown(): number {
    return this.voted.get('unknown null')?.length ?? 0;
  }

  /** Votes of one kind, stated by name and deduced apart. */
  votes(kind: VoteCast, certainty: 'stated' | 'deduced'): readonly ActView[] {
    return this.voted.get(`${certainty} ${kind}`) ?? [];
  }

  /** Acts by how surely the vote is known, and what it is. Asked for by many pages, gathered once. */
  private get voted(): ReadonlyMap<string, readonly ActView[]> {
    this.gathered ??= this.gatherVotes();
    return this.gathered;
  }

  private gathered: Map<string, ActView[]> | undefined;

  private gatherVotes(): Map<string, ActView[]> {
    const voted = new Map<string, ActView[]>();
    for (const [act, { entry }] of this.casts()) {
      const kind = `${entry.certainty} ${entry.vote}`;
      const acts = voted.get(kind);
      if (acts) acts.push(act);
      else voted.set(kind, [act]);
    }
    return voted;
  }

  /** Sitting by sitting. Asked for by many pages, counted once. */
  get presences(): readonly Presence[] {
    this.counted ??= this.countPresences();
    return this.counted;
  }

  private counted: Presence[] | undefined;

  private countPresences(): Presence[] {
    const bySitting = new Map<SittingView, Presence>();
    for (const [{ sitting }, { entry }] of this.casts()) {
      const presence = bySitting.get(sitting) ?? { sitting, present: 0, represented: 0, away: 0, unknown: 0 };
      bySitting.set(sitting, presence);
      presence[presenceOf(entry.status)]++;
    }
    return [...bySitting.values()];
  }

  /** Who voted in this member's name, sitting by sitting. */
  get proxiesGiven(): Map<SittingView, string | null> {
    const given = new Map<SittingView, string | null>();
    for (const [{ sitting }, { entry, holder }] of this.casts())
      if (entry.holder !== undefined) given.set(sitting, holder?.name ?? entry.holder?.name ?? null);
    return given;
  }

  /** The acts that list this member, each with the line that does. */
  private *casts(): Generator<[act: ActView, line: RollLine]> {
    for (const act of this.authority.acts) {
      const line = this.lines.get(act.roll);
      if (line) yield [act, line];
    }
  }
}

/** A member who takes no part in a vote is in the room, unless the lists say otherwise. */
export function presenceOf(status: RollCallEntry['status']): 'present' | 'represented' | 'away' | 'unknown' {
  if (status === 'notVoting') return 'present';
  return status === 'absent' || status === 'excused' || status === 'left' ? 'away' : status;
}
