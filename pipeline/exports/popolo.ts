import type { Vote as RecordVote } from '../../schemas/deliberation.ts';
import type { Member } from '../members.ts';
import type { Act, AuthorityEntry } from '../register.ts';
import type { VoteCast } from '../roll-call/entry.ts';
import type { Export } from './export.ts';
import { jsonText } from './lib/json.ts';
import { peopleOf, type RollRow } from './lib/rolls.ts';
import { type SittingRow, sittingsOf } from './lib/sittings.ts';

/**
 * Popolo: people, organisations, memberships, sittings, motions and votes. A vote says beside it whether
 * the act states it or it is deduced; an unknown vote is left out.
 */
export const popolo: Export = {
  name: 'popolo',
  *files(register) {
    const { rosters, rolls } = peopleOf(register);
    const members = [...rosters].flatMap(([slug, roster]) =>
      roster.members.map((member) => ({ slug, member })),
    );
    yield {
      path: 'data/popolo.json',
      title: 'Personnes, conseils et votes (Popolo)',
      mediaType: 'application/json',
      content: jsonText({
        persons: members.map(({ slug, member }) => personOf(slug, member)),
        organizations: register.authorities.map(organizationOf),
        memberships: members.map(({ slug, member }) => ({
          person_id: personId(slug, member),
          organization_id: slug,
        })),
        events: sittingsOf(register).map(eventOf),
        motions: register.acts.map(motionOf),
        vote_events: voteEventsOf(rolls),
      }),
    };
  },
};

const personId = (slug: string, member: Member): string => `${slug}/${member.slug}`;

const personOf = (slug: string, member: Member) => ({
  id: personId(slug, member),
  name: member.name,
  ...(member.givenName ? { given_name: member.givenName } : {}),
  ...(member.familyName ? { family_name: member.familyName } : {}),
  other_names: member.aliases.filter((name) => name !== member.name).map((name) => ({ name })),
});

const organizationOf = ({ slug, authority }: AuthorityEntry) => ({
  id: slug,
  name: `${authority.body} — ${authority.name}`,
  classification: authority.body,
  identifiers: authority.siren ? [{ scheme: 'SIREN', identifier: authority.siren }] : [],
  ...(authority.insee ? { area_id: authority.insee } : {}),
});

const eventOf = ({ id, acts }: SittingRow) => ({
  id,
  name: 'Séance',
  classification: 'séance',
  organization_id: acts[0]?.authority.slug,
  ...startOf(acts[0]),
});

const startOf = (act: Act | undefined) =>
  act?.record.sitting.date ? { start_date: act.record.sitting.date } : {};

const RESULTS: Partial<Record<NonNullable<RecordVote['outcome']>, string>> = {
  adopted: 'pass',
  rejected: 'fail',
};

const resultOf = ({ outcome }: RecordVote) => {
  const result = outcome && RESULTS[outcome];
  return result ? { result } : {};
};

const motionOf = (act: Act) => ({
  id: act.record.id,
  organization_id: act.authority.slug,
  ...(act.record.number ? { identifier: act.record.number } : {}),
  ...(act.record.subject ? { text: act.record.subject } : {}),
  ...(act.record.sitting.date ? { date: act.record.sitting.date } : {}),
  ...resultOf(act.record.vote),
});

const OPTIONS: Record<VoteCast, string> = {
  inFavour: 'yes',
  against: 'no',
  abstention: 'abstain',
  notVoting: 'not voting',
};

function voteEventsOf(rolls: readonly RollRow[]) {
  const byAct = new Map<Act, RollRow[]>();
  for (const row of rolls) {
    const own = byAct.get(row.act);
    if (own) own.push(row);
    else byAct.set(row.act, [row]);
  }
  return [...byAct].flatMap(([act, rows]) => {
    const counts = countsOf(act.record.vote);
    const votes = rows.flatMap((row) => voteOf(row) ?? []);
    if (counts.length === 0 && votes.length === 0) return [];
    return [
      {
        id: `${act.record.id}#vote`,
        motion_id: act.record.id,
        organization_id: act.authority.slug,
        ...startOf(act),
        ...resultOf(act.record.vote),
        counts,
        votes,
      },
    ];
  });
}

const countsOf = ({ inFavour, against, abstentions, notVoting }: RecordVote) =>
  [
    { option: OPTIONS.inFavour, value: inFavour.count },
    { option: OPTIONS.against, value: against.count },
    { option: OPTIONS.abstention, value: abstentions.count },
    { option: OPTIONS.notVoting, value: notVoting.count },
  ].filter(({ value }) => value !== null);

function voteOf({ act, entry, member }: RollRow) {
  if (!entry.vote) return null;
  return {
    option: OPTIONS[entry.vote],
    ...(member ? { voter_id: personId(act.authority.slug, member) } : { voter: { name: entry.person.name } }),
    certainty: entry.certainty,
  };
}
