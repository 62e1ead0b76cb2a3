import type { SittingView } from '../data/sitting.ts';
import { plural } from '../filters/plural.ts';
import { type Content, html } from '../html.ts';

/** Sittings one below the other, with what was decided in figures. */
export const sittingList = (sittings: readonly SittingView[], withAuthority: boolean): Content =>
  html`<ul class="bare ruled">${sittings.map(
    (sitting) => html`<li><a class="title" href="${sitting.path}">${sitting.title}</a>
<p class="details">${withAuthority && `${sitting.authority.name}${sitting.authority.isFictional ? ' (fictive)' : ''} · `}${plural(sitting.acts.length, 'délibération')}${contested(sitting)}</p></li>
`,
  )}</ul>`;

function contested({ acts }: SittingView): Content {
  const count = acts.filter(({ isContested }) => isContested).length;
  return count > 0 && `, dont ${count} avec des voix contre ou des abstentions`;
}
