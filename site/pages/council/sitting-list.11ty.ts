import { inWords } from '../../components/half-circle.ts';
import { scrollingTable } from '../../components/scrolling.ts';
import { shell } from '../../components/shell.ts';
import { outcomeOf, writtenParts } from '../../components/vote.ts';
import type { ActView } from '../../data/act.ts';
import type { SittingView } from '../../data/sitting.ts';
import { each, type PageData } from '../../eleventy.ts';
import { html } from '../../html.ts';

export const data = {
  pagination: each('changed.sittings', 'sitting'),
  permalink: ({ sitting }: { sitting: SittingView }) => `${sitting.path}liste/`,
};

/** The list of deliberations examined (CGCT, art. L2121-25), to be printed for the notice board. */
export function render(page: PageData<{ sitting: SittingView }>): string {
  const { sitting } = page;
  const { authority, acts } = sitting;
  return shell(
    page,
    {
      kind: 'notice',
      title: `Liste des délibérations, ${sitting.shortTitle.toLowerCase()}, ${authority.name}`,
      description: `Liste des délibérations examinées par le ${authority.body.toLowerCase()}, ${sitting.title.toLowerCase()}.`,
      authority,
      trail: [
        { label: authority.name, path: authority.path },
        { label: sitting.shortTitle, path: sitting.path },
        { label: 'Liste à afficher' },
      ],
    },
    html`<header class="page"><p class="eyebrow">${authority.name} · ${authority.body}</p>
<h1>Liste des délibérations examinées</h1>
<p class="lead">${sitting.title}</p></header>
<p class="screen">Cette page s’imprime sur papier A4 pour le panneau d’affichage.</p>
${scrollingTable({
  label: 'Liste des délibérations',
  class: 'agenda',
  head: html`<th scope="col">Numéro</th><th scope="col">Objet</th><th scope="col">Résultat</th>`,
  rows: acts.map(row),
})}
<p class="aside">Article L2121-25 du code général des collectivités territoriales. Établie à partir des actes publiés : un point sans acte n’y figure pas.</p>
<p>Affichée le&nbsp;: <span class="blank"></span></p>`,
  );
}

const row = (act: ActView) => {
  const counts = inWords(writtenParts(act));
  return html`<tr><td>${act.record.number ?? '–'}</td><th scope="row"><a href="${act.path}">${act.title}</a></th><td>${outcomeOf(act)}${counts && html`<br><span class="aside">${counts}</span>`}</td></tr>
`;
};
