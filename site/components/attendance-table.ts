import { once } from '../../pipeline/lib/once.ts';
import type { Status } from '../../pipeline/roll-call/entry.ts';
import type { MemberView } from '../data/member.ts';
import { type Presence, presenceOf } from '../data/shared-roll.ts';
import type { SittingView } from '../data/sitting.ts';
import { plural } from '../filters/plural.ts';
import { type Content, html } from '../html.ts';
import { STATUSES } from '../words.ts';
import { memberLink } from './member-link.ts';
import { scrollingTable } from './scrolling.ts';

interface AttendanceLine extends Omit<Presence, 'sitting'> {
  member: MemberView | null;
  name: string;
  holders: Set<string>;
  statuses: Set<Status>;
}

/** Who was there during one sitting: acts may differ, as people come and go. */
export function attendanceTable(sitting: SittingView): Content {
  const lines = attendanceLines(sitting);
  if (lines.length === 0)
    return html`<p>Les actes de cette séance ne nomment pas les membres du conseil.</p>`;
  return scrollingTable({
    heading: 'presences',
    head: html`<th scope="col">Membre du conseil</th><th scope="col">Présence</th><th scope="col">Pouvoir donné à</th>`,
    rows: lines.map(
      (
        line,
      ) => html`<tr><th scope="row">${memberLink(line.member, line.name)}</th><td>${isExcused(line) ? STATUSES.excused : presence(line)}</td><td>${[...line.holders].join(', ') || '–'}</td></tr>
`,
    ),
  });
}

/** The acts agree that they had sent their excuses. */
const isExcused = ({ statuses }: AttendanceLine): boolean => statuses.size === 1 && statuses.has('excused');

/** One line per member named in the acts of a sitting. */
export const attendanceLines = once(({ acts }: SittingView): AttendanceLine[] => {
  const lines = new Map<MemberView | string, AttendanceLine>();
  for (const { roll } of acts) {
    for (const { entry, member, holder } of roll) {
      const key = member ?? entry.person.name;
      const line = lines.get(key) ?? {
        member,
        name: entry.person.name,
        present: 0,
        represented: 0,
        away: 0,
        unknown: 0,
        holders: new Set(),
        statuses: new Set(),
      };
      lines.set(key, line);
      line[presenceOf(entry.status)]++;
      line.statuses.add(entry.status);
      if (entry.holder) line.holders.add(holder?.name ?? entry.holder.name);
    }
  }
  return [...lines.values()];
});

/** « En séance », or « En séance pour 3 délibérations, absence pour 2 ». */
export function presence(counts: Pick<Presence, 'present' | 'represented' | 'away' | 'unknown'>): string {
  const parts = (
    [
      ['En séance', counts.present],
      ['Pouvoir', counts.represented],
      ['Absence', counts.away],
      ['Non établi', counts.unknown],
    ] as const
  ).filter(([, count]) => count > 0);
  const [only, ...others] = parts;
  if (only && others.length === 0) return only[0];
  return parts
    .map(
      ([label, count], index) =>
        `${index === 0 ? label : label.toLowerCase()} pour ${plural(count, 'délibération')}`,
    )
    .join(', ');
}
