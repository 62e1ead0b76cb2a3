import { rollDigest, type RollLine as Told } from '../../pipeline/exports/lib/rolls.ts';
import type { Member, Roster } from '../../pipeline/members.ts';
import type { Act } from '../../pipeline/register.ts';
import type { RollLine } from './act.ts';
import type { AuthorityView } from './authority.ts';
import { MemberView } from './member.ts';
import { SharedRoll } from './shared-roll.ts';
import type { SittingView } from './sitting.ts';

/** Makes the members of a council, and links them with the acts that list, name or are reported by them. */
export function addMembers(
  authority: AuthorityView,
  roster: Roster,
  rollsOf: ReadonlyMap<Act, readonly Told[]>,
): void {
  const views = new Map(roster.members.map((member) => [member, new MemberView(authority, member)]));
  const viewOf = (member: Member | null) => (member && views.get(member)) ?? null;
  authority.memberOf = (person, day) => viewOf(person && roster.find(person, day));
  const rolls = new Map<readonly Told[], Roll>();
  for (const [rank, view] of authority.acts.entries()) {
    view.rapporteur = authority.memberOf(view.record.rapporteur, view.record.sitting.date);
    view.rapporteur?.reported.push(view);
    view.rapporteur?.named.add(view);
    const told = rollsOf.get(view.act) ?? [];
    const roll = rolls.get(told) ?? new Roll(told, viewOf);
    rolls.set(told, roll);
    view.rollDigest = rollDigest(told);
    view.roll = roll.lines;
    for (const member of roll.named) member.named.add(view);
    roll.add(view, rank);
    roll.addProxies(view.sitting);
  }
  authority.members = [...views.values()].filter(({ isListed }) => isListed);
}

/** A roll with the pages of its members, which serves all acts that went alike. */
class Roll extends SharedRoll {
  readonly lines: readonly RollLine[];
  /** Those whose vote the act names. */
  readonly named: readonly MemberView[];
  readonly #told = new Set<SittingView>();

  constructor(told: readonly Told[], viewOf: (member: Member | null) => MemberView | null) {
    super();
    this.lines = told.map(({ entry, member, holder }) => ({
      entry,
      member: viewOf(member),
      holder: viewOf(holder),
    }));
    for (const line of this.lines) line.member?.lines.set(this, line);
    this.named = this.lines.flatMap(({ entry, member }) =>
      member && entry.vote !== null && entry.certainty === 'stated' ? member : [],
    );
  }

  /** Tells the holders for whom they voted in a sitting. */
  addProxies(sitting: SittingView): void {
    if (this.#told.has(sitting)) return;
    this.#told.add(sitting);
    for (const { member, holder } of this.lines) {
      if (!member || !holder) continue;
      const held = holder.held.get(sitting) ?? [];
      if (!held.includes(member)) holder.held.set(sitting, [...held, member]);
    }
  }
}
