import { icalendar } from '../../pipeline/lib/icalendar.ts';
import type { SittingView } from '../data/sitting.ts';
import type { Site } from '../data.ts';
import { plural } from '../filters/plural.ts';
import { address } from './address.ts';
import { identifier } from './identifier.ts';

/** Sittings as an iCalendar file. The hour is local to the council; without one, the whole day. */
export const calendar = (site: Site, name: string, sittings: readonly SittingView[], from: string): string =>
  icalendar(
    name,
    'Agenda',
    sittings.flatMap((sitting) => {
      const { date, facts, authority, acts } = sitting;
      if (!date) return [];
      return {
        id: identifier(sitting.path),
        stamp: date,
        start: facts.startTime ? `${date}T${facts.startTime}` : date,
        summary: `${authority.body}, ${authority.name}${authority.isFictional ? ' (fictif)' : ''}`,
        description: plural(acts.length, 'délibération'),
        location: facts.place,
        url: site.options.address && address(site, sitting.path, from),
      };
    }),
  );
