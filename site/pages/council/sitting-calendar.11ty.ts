import { calendar } from '../../components/calendar.ts';
import type { SittingView } from '../../data/sitting.ts';
import { each, type PageData } from '../../eleventy.ts';

export const data = {
  pagination: {
    ...each('changed.sittings', 'sitting'),
    before: (sittings: SittingView[]) => sittings.filter(({ date }) => date),
  },
  permalink: ({ sitting }: { sitting: SittingView }) => `${sitting.path}seance.ics`,
};

export const render = ({ site, sitting, page }: PageData<{ sitting: SittingView }>): string =>
  calendar(site, sitting.title, [sitting], page.url);
