import { createHash } from 'node:crypto';
import { icalendar } from '../lib/icalendar.ts';
import { type Deadline, isDuty } from './deadlines.ts';
import { articleOf, deadlineTitle } from './words.ts';

/** Deadlines as an iCalendar file: whole days, so that no clock nor time zone moves them. */
export const deadlinesCalendar = (deadlines: readonly Deadline[], today: string): string =>
  icalendar(
    'Échéances des délibérations',
    'Échéances',
    deadlines.map((deadline) => {
      const { kind, about, label, by, worked, authority } = deadline;
      return {
        id: createHash('sha256').update(`${kind} ${about} ${label}`).digest('hex').slice(0, 32),
        stamp: today,
        start: isDuty(deadline) ? worked : by,
        summary: deadlineTitle(deadline),
        description: `${authority.authority.name}. Dernier jour : ${by}. ${articleOf(deadline)}.`,
      };
    }),
  );
