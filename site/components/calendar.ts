import ical from 'ical-generator';
import type { SittingView } from '../data/sitting.ts';
import type { Site } from '../data.ts';
import { plural } from '../filters/plural.ts';
import { address } from './address.ts';
import { identifier } from './identifier.ts';

/** Sittings as an iCalendar file (RFC 5545). The hour is local to the council; without one, the whole day. */
export function calendar(site: Site, name: string, sittings: readonly SittingView[], from: string): string {
  const made = ical({ name, prodId: { company: 'Registre ouvert', product: 'Agenda', language: 'FR' } });
  for (const sitting of sittings) {
    const { date, facts, authority, acts } = sitting;
    if (!date) continue;
    const url = address(site, sitting.path, from);
    made.createEvent({
      id: identifier(sitting.path),
      stamp: new Date(`${date}T00:00:00Z`),
      start: new Date(`${date}T${facts.startTime ?? '00:00'}:00Z`),
      ...(facts.startTime ? { floating: true } : { allDay: true }),
      summary: `${authority.body}, ${authority.name}${authority.isFictional ? ' (fictif)' : ''}`,
      description: plural(acts.length, 'délibération'),
      ...(facts.place ? { location: facts.place } : {}),
      ...(site.options.address ? { url } : {}),
    });
  }
  return made.toString();
}
