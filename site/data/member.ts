import type { Mandate } from '../../pipeline/members/listed.ts';
import type { Member } from '../../pipeline/members.ts';
import type { VoteCast } from '../../pipeline/roll-call/entry.ts';
import type { ActView, RollLine } from './act.ts';
import type { AuthorityView } from './authority.ts';
import { type Presence, type SharedRoll, type Told, toldOf } from './shared-roll.ts';
import type { SittingView } from './sitting.ts';

/** One elected member, with what the acts say of them, in the order of the register. */
export class MemberView {
  /** The line of this member in each roll that has one. */
  readonly lines = new Map<SharedRoll, RollLine>();
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
    return [...this.told.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** In how many of them nobody can tell the vote. */
  get unknown(): number {
    return this.told.counts.get('unknown null') ?? 0;
  }

  /** In how many acts the vote is deduced to be in favour. */
  get deduced(): number {
    return this.told.counts.get('deduced inFavour') ?? 0;
  }

  /** Acts that name this member's vote, when it is of this kind. */
  namedVotes(kind: VoteCast): readonly ActView[] {
    return this.told.stated.get(kind) ?? [];
  }

  /** Sitting by sitting. */
  get presences(): readonly Presence[] {
    return this.told.presences;
  }

  /** Who voted in this member's name, sitting by sitting. */
  get proxiesGiven(): ReadonlyMap<SittingView, string | null> {
    return this.told.proxies;
  }

  /** Asked for by many pages, gathered once. */
  private get told(): Told {
    this.gathered ??= toldOf(this.lines);
    return this.gathered;
  }

  private gathered: Told | undefined;
}
