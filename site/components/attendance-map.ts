import { frenchDate } from '../../pipeline/french/dates/calendar.ts';
import type { AuthorityView } from '../data/authority.ts';
import type { MemberView } from '../data/member.ts';
import type { SittingView } from '../data/sitting.ts';
import { plural } from '../filters/plural.ts';
import { type Content, html } from '../html.ts';
import { mainly } from './presence-strip.ts';
import { scrolling } from './scrolling.ts';

/** As many sittings as stand side by side on a screen. */
const SITTINGS = 30;
const CELL = 18;
const NAMES = 220;
/** Room for the dates, written upwards. */
const DATES = 82;

/** A cell as a piece of path: full when present, a frame by proxy, a dash when away. */
const CELLS = {
  present: 'h12v12h-12z',
  represented: 'h10v10h-10z',
  away: 'h10v3h-10z',
  unknown: '',
} as const;
const SHIFTS = { present: [3, 3], represented: [4, 4], away: [4, 8], unknown: [0, 0] } as const;

/** Members down, sittings across: who was there, at a glance. The table beside it gives the numbers. */
export function attendanceMap({ sittings, members, name }: AuthorityView): Content {
  const shown = sittings
    .filter(({ date }) => date)
    .slice(0, SITTINGS)
    .reverse();
  const seen = new Set(shown);
  const rows = members.filter(({ presences }) => presences.some(({ sitting }) => seen.has(sitting)));
  if (shown.length < 2 || rows.length === 0) return null;
  const width = NAMES + shown.length * CELL;
  const height = DATES + rows.length * CELL;
  const [first, last] = [shown[0]?.date, shown.at(-1)?.date];
  const period = first && last ? `du ${frenchDate(first)} au ${frenchDate(last)}` : '';
  return html`<figure class="map"><h2 id="carte">Présences par séance</h2>
${scrolling(
  { heading: 'carte' },
  html`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="carte-titre carte-texte">
<title id="carte-titre">Présences, ${name}, ${plural(shown.length, 'séance')} ${period}</title>
<desc id="carte-texte">Une ligne par élu, une colonne par séance, de la plus ancienne à la plus récente. Le tableau des élus donne les nombres, la page de chaque élu le détail.</desc>
${shown.map(({ date }, column) => html`<text transform="translate(${NAMES + column * CELL + 13} ${DATES - 4}) rotate(-90)">${inFigures(date)}</text>`)}
${rows.map((member, row) => html`<text x="0" y="${DATES + row * CELL + 13}">${member.name}</text>`)}
${(['present', 'represented', 'away'] as const).map((kind) => html`<path class="${kind}" d="${pathOf(kind, rows, shown)}"/>`)}
</svg>`,
)}
<figcaption><ul class="bare legend"><li><span class="key present"></span> En séance</li><li><span class="key represented"></span> Pouvoir</li><li><span class="key away"></span> Absence</li></ul></figcaption></figure>`;
}

/** « 03/04/2025 ». */
const inFigures = (date: string | null): string => date?.split('-').reverse().join('/') ?? '';

function pathOf(
  kind: keyof typeof CELLS,
  members: readonly MemberView[],
  sittings: readonly SittingView[],
): string {
  const columns = new Map(sittings.map((sitting, column) => [sitting, column]));
  const [dx, dy] = SHIFTS[kind];
  return members
    .flatMap(({ presences }, row) =>
      presences.map((presence) => {
        const column = columns.get(presence.sitting);
        if (column === undefined || mainly(presence) !== kind) return '';
        return `M${NAMES + column * CELL + dx} ${DATES + row * CELL + dy}${CELLS[kind]}`;
      }),
    )
    .join('');
}
