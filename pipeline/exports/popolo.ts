import type { Vote as RecordVote } from '../../schemas/deliberation.ts';
import type { Member } from '../members.ts';
import type { Act, AuthorityEntry, Register } from '../register.ts';
import type { VoteCast } from '../roll-call/entry.ts';
import type { Export } from './export.ts';
import { jsonItems, jsonLists } from './lib/json.ts';
import { peopleOf, type RollLine } from './lib/rolls.ts';
import { type SittingRow, sittingsOf } from './lib/sittings.ts';

/**
 * Popolo: people, organisations, memberships, sittings, motions and votes. A vote says beside it whether
 * the act states it or it is deduced; an unknown vote is left out.
 */
export const popolo: Export = {
  name: 'popolo',
  *pieces(shard) {
    for (const [list, itemsOf] of Object.entries(LISTS))
      yield { stream: `${PATH}#${list}`, make: () => ({ bytes: jsonItems(itemsOf(shard)) }) };
  },
  *ofAll(_register, _written, pieces) {
    yield {
      path: PATH,
      title: 'Personnes, conseils et votes (Popolo)',
      mediaType: 'application/json',
      ...pieces.assemble(PATH, jsonLists(PATH, Object.keys(LISTS))),
    };
  },
};

const PATH = 'data/popolo.json';

const membersOf = (register: Register): { slug: string; member: Member }[] => {
  const { rosters } = peopleOf(register);
  return register.authorities.flatMap(({ slug }) =>
    (rosters.get(slug)?.members ?? []).map((member) => ({ slug, member })),
  );
};

const LISTS: Record<string, (shard: Register) => unknown[]> = {
  persons: (shard) => membersOf(shard).map(({ slug, member }) => personOf(slug, member)),
  organizations: ({ authorities }) => authorities.map(organizationOf),
  memberships: (shard) =>
    membersOf(shard).flatMap(({ slug, member }) =>
      timesOf(member).map((times) => ({
        person_id: personId(slug, member),
        organization_id: slug,
        ...times,
      })),
    ),
  events: (shard) => sittingsOf(shard).map(eventOf),
  motions: ({ acts }) => acts.map(motionOf),
  vote_events: (shard) =>
    shard.acts.flatMap((act) => voteEventOf(act, peopleOf(shard).rollsOf.get(act) ?? [])),
};

const personId = (slug: string, member: Member): string => `${slug}/${member.slug}`;

/** One membership for each time in office that members.csv lists, else one that says no time. */
const timesOf = ({ mandates }: Member) =>
  mandates.length === 0
    ? [{}]
    : mandates.map(({ group, from, to }) => ({
        ...(group ? { label: group } : {}),
        ...(from ? { start_date: from } : {}),
        ...(to ? { end_date: to } : {}),
      }));

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

function voteEventOf(act: Act, roll: readonly RollLine[]) {
  const counts = countsOf(act.record.vote);
  const votes = roll.flatMap((line) => voteOf(act, line) ?? []);
  if (counts.length === 0 && votes.length === 0) return [];
  return {
    id: `${act.record.id}#vote`,
    motion_id: act.record.id,
    organization_id: act.authority.slug,
    ...startOf(act),
    ...resultOf(act.record.vote),
    counts,
    votes,
  };
}

const countsOf = ({ inFavour, against, abstentions, notVoting }: RecordVote) =>
  [
    { option: OPTIONS.inFavour, value: inFavour.count },
    { option: OPTIONS.against, value: against.count },
    { option: OPTIONS.abstention, value: abstentions.count },
    { option: OPTIONS.notVoting, value: notVoting.count },
  ].filter(({ value }) => value !== null);

function voteOf(act: Act, { entry, member }: RollLine) {
  if (!entry.vote) return null;
  return {
    option: OPTIONS[entry.vote],
    ...(member ? { voter_id: personId(act.authority.slug, member) } : { voter: { name: entry.person.name } }),
    certainty: entry.certainty,
  };
}
