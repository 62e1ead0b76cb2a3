import { attendanceMap } from '../../components/attendance-map.ts';
import { membersTable } from '../../components/members-table.ts';
import { shell } from '../../components/shell.ts';
import type { AuthorityView } from '../../data/authority.ts';
import { each, type PageData } from '../../eleventy.ts';
import { plural } from '../../filters/plural.ts';
import { html } from '../../html.ts';

export const data = {
  pagination: each('site.councils', 'council'),
  permalink: ({ council }: { council: AuthorityView }) => `${council.path}elus/`,
};

export function render(page: PageData<{ council: AuthorityView }>): string {
  const { council } = page;
  return shell(
    page,
    {
      kind: 'members',
      title: `Les élus, ${council.name}`,
      description: `Les membres du ${council.body.toLowerCase()} nommés dans les actes, ${council.name} : présence, pouvoirs et votes.`,
      authority: council,
      scripts: ['sort.js'],
      trail: [{ label: council.name, path: council.path }, { label: 'Élus' }],
    },
    html`<header class="page"><p class="eyebrow">${council.body} · ${council.name}</p><h1>Les élus</h1>
<p class="lead">${plural(council.members.length, 'personne nommée', 'personnes nommées')} dans les actes publiés.</p></header>
${membersTable(council)}
${attendanceMap(council)}`,
  );
}
