import { shell } from '../../components/shell.ts';
import type { EmptySittingView } from '../../data/notice.ts';
import { each, type PageData } from '../../eleventy.ts';
import { html } from '../../html.ts';

export const data = {
  pagination: each('site.emptySittings', 'sitting'),
  permalink: ({ sitting }: { sitting: EmptySittingView }) => sitting.path,
};

/** The address of a sitting none of whose acts is shown any more. */
export function render(page: PageData<{ sitting: EmptySittingView }>): string {
  const { authority, links } = page.sitting;
  return shell(
    page,
    {
      kind: 'text',
      title: `Séance sans acte en ligne, ${authority.name}`,
      description: 'Les actes de cette séance ne sont plus montrés, ou le sont à une autre date.',
      authority,
      trail: [{ label: authority.name, path: authority.path }, { label: 'Séance' }],
    },
    html`<div class="prose"><h1>Séance sans acte en ligne</h1>
<ul>${links.map(({ path, title }) => html`<li><a href="${path}">${title}</a></li>`)}</ul></div>`,
  );
}
