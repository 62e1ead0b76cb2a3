import type { AuthorityView } from '../data/authority.ts';
import type { MemberView } from '../data/member.ts';
import { number } from '../filters/number.ts';
import { percent } from '../filters/percent.ts';
import { type Content, html } from '../html.ts';
import { bar } from './bar.ts';
import { scrollingTable } from './scrolling.ts';

/** Below this many deliberations, a share says nothing. */
export const FEW = 10;

/** Presence and proxies of each member, in the acts that name them. */
export const membersTable = ({ members }: AuthorityView): Content => html`${scrollingTable({
  label: 'Les élus',
  class: 'sortable',
  head: html`<th scope="col">Nom</th><th scope="col" class="figure">Délibérations</th><th scope="col" class="figure">En séance</th><th scope="col" class="figure">Pouvoir</th><th scope="col" class="figure">Absence</th><th scope="col" class="figure">Part en séance</th><td></td>`,
  rows: members.map(row),
})}
<p class="aside">Comptées par délibération. Une absence peut avoir des raisons que l’acte ne dit pas ; un petit nombre de délibérations ne permet aucune conclusion.</p>`;

function row(member: MemberView): Content {
  const { present, represented, away } = totals(member);
  const all = member.count;
  const drawn = Object.entries({ present, represented, away }).map(([kind, count]) => ({ kind, count }));
  return html`<tr><th scope="row"><a href="${member.path}">${member.name}</a></th><td class="figure">${number(all)}</td><td class="figure">${number(present)}</td><td class="figure">${number(represented)}</td><td class="figure">${number(away)}</td><td class="figure">${all < FEW ? '–' : percent(present, all)}</td><td>${bar(drawn, all)}</td></tr>
`;
}

export const totals = ({ presences }: MemberView) =>
  presences.reduce(
    (sum, { present, represented, away, unknown }) => ({
      present: sum.present + present,
      represented: sum.represented + represented,
      away: sum.away + away,
      unknown: sum.unknown + unknown,
    }),
    { present: 0, represented: 0, away: 0, unknown: 0 },
  );
