import { shell } from '../../components/shell.ts';
import type { NoticeView } from '../../data/notice.ts';
import { each, type PageData } from '../../eleventy.ts';
import { html } from '../../html.ts';

export const data = {
  pagination: each('site.notices', 'notice'),
  permalink: ({ notice }: { notice: NoticeView }) => notice.path,
};

/** The address of an act that is not shown any more stays, and says why. */
export function render(page: PageData<{ notice: NoticeView }>): string {
  const { notice } = page;
  const { authority, title, label, sentences } = notice;
  return shell(
    page,
    {
      kind: 'text',
      title,
      description: sentences.join(' '),
      authority,
      trail: [{ label: authority.name, path: authority.path }, { label }],
    },
    html`<div class="prose"><h1>${title}</h1>
${sentences.map((sentence) => html`<p>${sentence}</p>`)}
<p class="aside">Une adresse publiée ne disparaît pas : cette page reste ici. Les événements de chaque acte sont dans le <a href="${authority.path}ledger.jsonl">registre des publications</a>.</p></div>`,
  );
}
