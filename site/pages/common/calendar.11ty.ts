import { calendar } from '../../components/calendar.ts';
import type { PageData } from '../../eleventy.ts';

export const data = { permalink: '/seances.ics' };

export const render = ({ site, page }: PageData): string =>
  calendar(site, 'Séances des conseils', site.sittings, page.url);
