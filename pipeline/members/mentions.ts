import type { Attendance, Deliberation, Person } from '../../schemas/deliberation.ts';
import { VOTE_KINDS } from '../french/vote/terms.ts';
import { once } from '../lib/once.ts';
import type { Act } from '../register.ts';

/** One place where a record names a member. */
export interface Mention {
  person: Person;
  /** JSON pointer into the record. */
  pointer: string;
  /** The list it stands in, where two entries are two people; null elsewhere. */
  list: 'present' | 'proxies' | 'absent' | 'excused' | null;
}

/**
 * Every place where a record names a member, in the order of the act. Remembered, since several checks and
 * lists ask for them.
 */
export const mentionsIn = once((record: Deliberation): readonly Mention[] => [
  ...beforeLists(record),
  ...mentionsOfLists(record.attendance),
  ...afterLists(record),
]);

const beforeLists = ({ sitting }: Deliberation): Mention[] =>
  all([sitting.chair], () => '/sitting/chair', null);

const afterLists = ({ rapporteur, vote }: Deliberation): Mention[] => [
  ...all([rapporteur], () => '/rapporteur', null),
  ...VOTE_KINDS.flatMap((name) => all(vote[name].names, (i) => `/vote/${name}/names/${i}`, null)),
];

/** A mention, the first act it stands in, and how many acts hold it. */
interface Counted {
  act: Act;
  mention: Mention;
  times: number;
}

/**
 * Every mention of the acts, in their order. Acts of one day often share their lists: a mention of a shared
 * list is given once, with the first of these acts. Remembered, since several checks ask about the same acts.
 */
export const countedMentions = once((acts: readonly Act[]): readonly Counted[] => {
  const sharing = new Map<Attendance, Map<string | null, number>>();
  for (const { record } of acts) {
    const days = sharing.get(record.attendance) ?? new Map<string | null, number>();
    sharing.set(record.attendance, days.set(record.sitting.date, (days.get(record.sitting.date) ?? 0) + 1));
  }
  return acts.flatMap((act) => {
    const { attendance, sitting } = act.record;
    const days = sharing.get(attendance);
    const times = days?.get(sitting.date) ?? 0;
    days?.delete(sitting.date);
    const lists = times > 0 ? mentionsOfLists(attendance) : [];
    return [
      ...beforeLists(act.record).map((mention) => ({ act, mention, times: 1 })),
      ...lists.map((mention) => ({ act, mention, times })),
      ...afterLists(act.record).map((mention) => ({ act, mention, times: 1 })),
    ];
  });
});

const all = (
  people: readonly (Person | null)[],
  at: (i: number) => string,
  list: Mention['list'],
): Mention[] => people.flatMap((person, i) => (person ? [{ person, pointer: at(i), list }] : []));

/** The acts of a sitting share their lists. */
export const mentionsOfLists = once((attendance: Attendance): readonly Mention[] => [
  ...all(attendance.present, (i) => `/attendance/present/${i}`, 'present'),
  ...all(
    attendance.proxies.map(({ grantor }) => grantor),
    (i) => `/attendance/proxies/${i}/grantor`,
    'proxies',
  ),
  ...all(
    attendance.proxies.map(({ holder }) => holder),
    (i) => `/attendance/proxies/${i}/holder`,
    null,
  ),
  ...all(attendance.absent, (i) => `/attendance/absent/${i}`, 'absent'),
  ...all(attendance.excused, (i) => `/attendance/excused/${i}`, 'excused'),
  ...all(
    attendance.changes.map(({ person }) => person),
    (i) => `/attendance/changes/${i}/person`,
    null,
  ),
]);
