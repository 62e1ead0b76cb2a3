import { isOfSitting } from '../../../pipeline/checks/index.ts';
import { actFacts } from '../../components/act-facts.ts';
import { actList } from '../../components/act-list.ts';
import { cardPath } from '../../components/card-path.ts';
import { evidenceTable } from '../../components/evidence-table.ts';
import { acceptedItem, correctionItem, findingItem } from '../../components/findings.ts';
import { inWords } from '../../components/half-circle.ts';
import { legalLine } from '../../components/legal-line.ts';
import { mark } from '../../components/mark.ts';
import { publicationNote } from '../../components/publication-note.ts';
import { rollTable } from '../../components/roll-table.ts';
import { shell } from '../../components/shell.ts';
import { sourceCard } from '../../components/source-card.ts';
import { legislation, structuredData } from '../../components/structured-data.ts';
import { operative, twin } from '../../components/twin.ts';
import { drawnParts, outcomeOf, voteCard } from '../../components/vote.ts';
import type { ActView } from '../../data/act.ts';
import { evidenceOf } from '../../data/evidence.ts';
import { each, type PageData } from '../../eleventy.ts';
import { excerpt } from '../../filters/excerpt.ts';
import { plural } from '../../filters/plural.ts';
import { type Content, html } from '../../html.ts';

export const data = {
  pagination: each('changed.acts', 'act'),
  permalink: ({ act }: { act: ActView }) => act.path,
};

export function render(page: PageData<{ act: ActView }>): string {
  const { act, site } = page;
  const { record, sitting, authority } = act;
  const facts = evidenceOf(record);
  return shell(
    page,
    {
      kind: 'deliberation',
      title: excerpt(record.number ? `${record.number} – ${act.title}` : act.title, 110),
      description: excerpt(
        `${outcomeOf(act)}, ${sitting.shortTitle.toLowerCase()}, ${authority.name}. ${act.title}`,
        220,
      ),
      authority,
      trail: [
        { label: authority.name, path: authority.path },
        { label: sitting.shortTitle, path: sitting.path },
        { label: record.number ?? 'Acte sans numéro' },
      ],
      picture: { path: cardPath(act), words: pictured(act) },
      scripts: ['evidence.js'],
      head: structuredData(legislation(act, site.options.address)),
    },
    html`<article>
<header class="act">
<p class="eyebrow">${act.label}${mark(facts, '/number')} · ${record.body ?? authority.body}</p>
<h1${act.title.length > 70 && html` class="long"`}>${act.title}${mark(facts, '/subject')}</h1>
${legalLine(act, facts)}
${publicationNote(act)}
</header>
<div class="summary">
<section class="decided" aria-labelledby="decision">
<h2 id="decision">${DECISION[record.vote.outcome ?? 'unknown'] ?? DECISION.unknown}</h2>
${record.operativeText.length > 0 ? operative(act) : html`<p class="aside">La décision n’a pas pu être lue phrase par phrase. Elle est dans l’acte déposé.</p>`}
</section>
${voteCard(act, facts)}
<section class="essentials" aria-label="L’essentiel">
${sourceCard(act, site)}
${actFacts(act, facts)}
</section>
</div>
${remarks(act)}
<section aria-labelledby="votes"><h2 id="votes">Qui a voté quoi</h2>
${rollTable(act)}</section>
${twin(act)}
${citations(act)}
<section aria-labelledby="preuves"><h2 id="preuves">D’où vient chaque donnée</h2>
<p>Chaque marque de la page, comme « p. 1 » ou « déduit », mène à une ligne de ce tableau.</p>
<details><summary>${plural(facts.size, 'donnée')} et les mots de l’acte dont elles viennent</summary>
${evidenceTable(act, facts)}</details>
${reportError(act)}</section>
${neighbours(act)}
</article>`,
  );
}

/** « Adoptée à la majorité : 12 voix pour, 3 voix contre ». */
const pictured = (act: ActView): string =>
  [outcomeOf(act), inWords(drawnParts(act))].filter(Boolean).join(' : ');

const DECISION: Record<string, string> = {
  adopted: 'Ce que le conseil a décidé',
  noted: 'Ce dont le conseil prend acte',
  rejected: 'Ce que le conseil a refusé',
  withdrawn: 'Ce qui était proposé',
  adjourned: 'Ce qui était proposé',
  unknown: 'Ce que dit l’acte',
};

function remarks({ act }: ActView): Content {
  const items = [
    ...act.findings.filter((finding) => !isOfSitting(finding)).map((finding) => findingItem(finding)),
    ...act.corrections.map((correction) => correctionItem(correction)),
    ...act.accepted.map((accepted) => acceptedItem(accepted)),
  ];
  return (
    items.length > 0 &&
    html`<section class="remarks" aria-labelledby="remarques"><h2 id="remarques">Ce que nous avons remarqué</h2><ul class="bare">${items}</ul></section>`
  );
}

function citations({ cites, citedBy }: ActView): Content {
  if (cites.size + citedBy.size === 0) return null;
  return html`<section aria-labelledby="liens"><h2 id="liens">Actes liés</h2>
${cites.size > 0 && html`<h3>Cités par cet acte</h3>${actList([...cites], { date: true })}`}
${citedBy.size > 0 && html`<h3>Qui citent cet acte</h3>${actList([...citedBy], { date: true })}`}</section>`;
}

const reportError = ({ authority: { contact } }: ActView): Content =>
  html`<p>${contact ? html`Une erreur ? <a href="${contact}">Signalez-la</a> en donnant l’adresse de cette page.` : 'Une erreur ? Signalez-la à la collectivité en donnant l’adresse de cette page.'} <a href="/qualite/">Comment les données sont vérifiées</a></p>`;

function neighbours({ previous, next, sitting }: ActView): Content {
  return html`<nav class="neighbours" aria-label="Dans la même séance"><ul class="inline">
${previous && html`<li><a href="${previous.path}" rel="prev"><span>Précédente</span> ${excerpt(previous.title, 90)}</a></li>`}
<li><a href="${sitting.path}">${sitting.shortTitle}, toutes les délibérations</a></li>
${next && html`<li><a href="${next.path}" rel="next"><span>Suivante</span> ${excerpt(next.title, 90)}</a></li>`}
</ul></nav>`;
}
