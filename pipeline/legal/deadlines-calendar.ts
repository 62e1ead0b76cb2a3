import ical from 'ical-generator';
import { fingerprint } from '../lib/digest.ts';
import { type Deadline, isDuty } from './deadlines.ts';
import { articleOf, deadlineTitle } from './words.ts';

/** Deadlines as an iCalendar file (RFC 5545): whole days, so that no clock nor time zone moves them. */
export function deadlinesCalendar(deadlines: readonly Deadline[], today: string): string {
  const made = ical({
    name: 'Échéances des délibérations',
    prodId: { company: 'Registre ouvert', product: 'Échéances', language: 'FR' },
  });
  for (const deadline of deadlines) {
    const { kind, about, label, by, worked, authority } = deadline;
    made.createEvent({
      id: fingerprint(`${kind} ${about} ${label}`).slice(0, 32),
      stamp: new Date(`${today}T00:00:00Z`),
      start: new Date(`${isDuty(deadline) ? worked : by}T00:00:00Z`),
      allDay: true,
      summary: deadlineTitle(deadline),
      description: `${authority.authority.name}. Dernier jour : ${by}. ${articleOf(deadline)}.`,
    });
  }
  return made.toString();
}
