import { frenchDate } from '../../pipeline/french/dates/calendar.ts';
import type { MemberView } from '../data/member.ts';
import type { Presence } from '../data/shared-roll.ts';
import { type Content, html } from '../html.ts';
import { presence } from './attendance-table.ts';

const WIDTH = 12;

/** One mark per sitting, from the oldest: full when present, striped by proxy, low when away. */
export function presenceStrip({ presences, name }: MemberView): Content {
  if (presences.length < 2) return null;
  const width = presences.length * WIDTH;
  return html`<figure class="strip"><svg viewBox="0 0 ${width} 24" width="${Math.min(width * 1.5, 900)}" role="img" aria-label="Présence de ${name}, séance par séance">${presences.map((line, index) => html`<g transform="translate(${index * WIDTH} 0)" class="${mainly(line)}"><title>${line.sitting.date ? frenchDate(line.sitting.date) : 'Sans date'} : ${presence(line)}</title><rect x="1" y="${TOPS[mainly(line)]}" width="${WIDTH - 2}" height="${24 - TOPS[mainly(line)]}"/></g>`)}</svg>
<figcaption><ul class="bare legend"><li><span class="key present"></span> En séance</li><li><span class="key represented"></span> Pouvoir</li><li><span class="key away"></span> Absence</li></ul></figcaption></figure>`;
}

const TOPS = { present: 2, represented: 10, away: 20, unknown: 20 } as const;

/** The presence for most acts of the sitting. */
export const mainly = ({
  present,
  represented,
  away,
  unknown,
}: Omit<Presence, 'sitting'>): keyof typeof TOPS => {
  const most = Math.max(present, represented, away, unknown);
  return present === most
    ? 'present'
    : represented === most
      ? 'represented'
      : away === most
        ? 'away'
        : 'unknown';
};
