import { groupBy } from '../../lib/group-by.ts';
import { actDigest, digestOf } from '../../output/act-digest.ts';
import type { Register } from '../../register.ts';
import { peopleOf, rollDigest } from './rolls.ts';

/** A part of a council's register, whose data are made and kept separately. */
interface Shard {
  /** `<authority>/<year>`; `<authority>/` is what belongs to no act. */
  name: string;
  /** Digest of all that its data say. */
  key: string;
  register: Register;
}

/** A council's own data, then its acts year by year: one more act changes one year only. */
export function* shardsOf(council: Register): Generator<Shard> {
  const [entry] = council.authorities;
  if (!entry) return;
  const people = peopleOf(council);
  const { rosters, rollsOf } = people;
  const shard = (year: string, key: unknown, register: Register): Shard => {
    peopleOf.note(register, people);
    return { name: `${entry.slug}/${year}`, key: digestOf(key), register };
  };
  const { findings } = council;
  const members = rosters.get(entry.slug)?.members;
  yield shard('', [entry, findings, members], { authorities: [entry], acts: [], findings });
  const years = groupBy(council.acts, ({ record }) => record.sitting.date?.slice(0, 4) ?? 'sans-date');
  for (const [year, acts] of years) {
    const rolls = acts.map((act) => rollDigest(rollsOf.get(act) ?? []));
    yield shard(year, [acts.map(actDigest), rolls], { authorities: [], acts, findings: [] });
  }
}
