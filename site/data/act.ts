import { textsOf } from '../../pipeline/record/citations.ts';
import type { Act } from '../../pipeline/register.ts';
import type { RollCallEntry } from '../../pipeline/roll-call/entry.ts';
import type { Deliberation } from '../../schemas/deliberation.ts';
import type { AuthorityView } from './authority.ts';
import type { MemberView } from './member.ts';
import type { SittingView } from './sitting.ts';
import type { TopicView } from './topic.ts';

/** One line of the roll call, with the member's page. */
export interface RollLine {
  entry: RollCallEntry;
  member: MemberView | null;
  holder: MemberView | null;
}

/** The source document as the site publishes it. */
export interface SourceCopy {
  path: string;
  /** Name to save it under. */
  name: string;
}

/**
 * One act with all its neighbours. The views of acts, sittings, members and councils name each other’s types both ways,
 * as pages link both ways; none makes another: `data.ts` and `rolls.ts` make and link them.
 */
export class ActView {
  readonly cites = new Set<ActView>();
  readonly citedBy = new Set<ActView>();
  roll: readonly RollLine[] = [];
  /** Digest of the roll, and of who is who in it. */
  rollDigest = '';
  rapporteur: MemberView | null = null;
  previous: ActView | null = null;
  next: ActView | null = null;
  topic: TopicView | null = null;

  constructor(
    readonly act: Act,
    readonly authority: AuthorityView,
    readonly sitting: SittingView,
    readonly source: SourceCopy,
  ) {}

  get record(): Deliberation {
    return this.act.record;
  }

  get path(): string {
    return `/${this.record.id}/`;
  }

  get label(): string {
    return this.record.number ? `Délibération n° ${this.record.number}` : 'Délibération sans numéro';
  }

  get title(): string {
    return this.record.subject?.replace(/\s+/g, ' ') ?? this.label;
  }

  /** Somebody was against or abstained, by count or by name. */
  get isContested(): boolean {
    const { against, abstentions } = this.record.vote;
    return [against, abstentions].some(({ count, names }) => (count ?? 0) > 0 || names.length > 0);
  }

  /** The act says enough to know whether anybody was against or abstained. */
  get tellsDivision(): boolean {
    const { inFavour, against, majority } = this.record.vote;
    return this.isContested || majority === 'unanimous' || inFavour.count !== null || against.count !== null;
  }

  /** Everything the act says in sentences. */
  get texts(): string[] {
    return textsOf(this.record);
  }
}
