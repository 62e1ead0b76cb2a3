import type { Attendance, Deliberation, Person } from '../../schemas/deliberation.ts';

/** One place where a record names a member. */
export interface Mention {
  person: Person;
  /** JSON pointer into the record. */
  pointer: string;
  /** The list it stands in, where two entries are two people; null elsewhere. */
  list: 'present' | 'proxies' | 'absent' | 'excused' | null;
}

const VOICES = ['inFavour', 'against', 'abstentions', 'notVoting'] as const;

const known = new WeakMap<Deliberation, readonly Mention[]>();

/** Every place where a record names a member, in the order of the act; several checks and lists ask for them. */
export function mentionsIn(record: Deliberation): readonly Mention[] {
  const mentions = known.get(record) ?? foundIn(record);
  known.set(record, mentions);
  return mentions;
}

const foundIn = ({ sitting, attendance, rapporteur, vote }: Deliberation): Mention[] => [
  ...all([sitting.chair], () => '/sitting/chair', null),
  ...listedIn(attendance),
  ...all([rapporteur], () => '/rapporteur', null),
  ...VOICES.flatMap((name) => all(vote[name].names, (i) => `/vote/${name}/names/${i}`, null)),
];

const all = (
  people: readonly (Person | null)[],
  at: (i: number) => string,
  list: Mention['list'],
): Mention[] => people.flatMap((person, i) => (person ? [{ person, pointer: at(i), list }] : []));

const listed = new WeakMap<Attendance, readonly Mention[]>();

/** The acts of a sitting share their lists. */
function listedIn(attendance: Attendance): readonly Mention[] {
  const mentions = listed.get(attendance) ?? foundInLists(attendance);
  listed.set(attendance, mentions);
  return mentions;
}

function foundInLists(attendance: Attendance): Mention[] {
  return [
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
  ];
}
