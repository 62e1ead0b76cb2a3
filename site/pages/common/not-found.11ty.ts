import { searchForm } from '../../components/search-form.ts';
import { shell } from '../../components/shell.ts';
import type { PageData } from '../../eleventy.ts';
import { html } from '../../html.ts';

export const data = { permalink: '/404.html' };

export const render = (page: PageData): string =>
  shell(
    page,
    {
      kind: 'text',
      hasSearch: true,
      title: 'Page introuvable',
      description: 'Cette adresse ne mène à rien.',
    },
    html`<div class="prose"><h1>Page introuvable</h1>
<p class="lead">Cette adresse ne mène à rien. Les adresses des actes ne changent pas : vérifiez celle que vous avez, ou cherchez l’acte.</p>
${searchForm()}
<ul><li><a href="/annees/">Toutes les séances</a></li><li><a href="/themes/">Tous les thèmes</a></li><li><a href="/elus/">Tous les élus</a></li></ul></div>`,
  );
