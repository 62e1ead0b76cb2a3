import type { WrittenFile } from '../../../pipeline/exports/export.ts';
import { frenchDate } from '../../../pipeline/french/dates/calendar.ts';
import { groupBy } from '../../../pipeline/lib/group-by.ts';
import { dictionaryTable } from '../../components/dictionary-table.ts';
import { examples } from '../../components/examples.ts';
import { licence } from '../../components/licence.ts';
import { scrollingTable } from '../../components/scrolling.ts';
import { shell } from '../../components/shell.ts';
import { dataset, structuredData } from '../../components/structured-data.ts';
import type { Site } from '../../data.ts';
import type { PageData } from '../../eleventy.ts';
import { fileSize } from '../../filters/file-size.ts';
import { mediaType } from '../../filters/media-type.ts';
import { type Content, html, joined } from '../../html.ts';

export const data = { permalink: '/donnees/' };

export function render(page: PageData): string {
  const { site } = page;
  const latest = site.sittings.find(({ date }) => date)?.date;
  return shell(
    page,
    {
      kind: 'data',
      title: 'Les données',
      description:
        'Télécharger toutes les délibérations en données ouvertes : JSON, CSV, SCDL, Parquet, avec leur dictionnaire.',
      trail: [{ label: 'Données' }],
      head: structuredData(dataset(site, tablesOf(site))),
    },
    html`<header class="page"><h1>Les données</h1>
<p class="lead">Tout ce que montre ce site se télécharge, sous ${licence} : vous pouvez le réutiliser en citant la source et sa date.</p>
${latest && html`<p class="details">Dernière séance publiée : ${frenchDate(latest)}. Une valeur absente veut dire que l’acte ne la dit pas, jamais zéro.</p>`}</header>
${downloads(site)}
<section aria-labelledby="un-acte"><h2 id="un-acte">Un acte à la fois</h2>
<p>Chaque délibération a ses propres fichiers à côté de sa page : <code>record.json</code>, l’enregistrement complet, et le document déposé.</p></section>
${site.sqlPages.map((path) => html`<section aria-labelledby="sql"><h2 id="sql">Dans le navigateur</h2><p><a href="${path}">Interroger les tables en SQL</a>, sans rien installer.</p></section>`)}
${examples(site)}
<section aria-labelledby="dictionnaire"><h2 id="dictionnaire">Dictionnaire</h2>
<p>Tous les champs d’un enregistrement, tels que le <a href="/data/schemas/deliberation.schema.json">schéma</a> les définit.</p>
${dictionaryTable()}</section>`,
  );
}

/** The data sets themselves: what describes them is no data set. */
const tablesOf = ({ filesOf }: Site): readonly WrittenFile[] =>
  (filesOf.get(undefined) ?? []).filter(({ path }) => /^data\/(tables\/|deliberations\.)/.test(path));

const KINDS: readonly [pattern: RegExp, title: string, what: string][] = [
  [
    /^data\/scdl\//,
    'Schémas nationaux (SCDL)',
    'Les colonnes fixées pour toutes les collectivités de France.',
  ],
  [
    /^data\/legal\//,
    'Registres légaux',
    'Les jours qui comptent en droit : transmission, publication, recours.',
  ],
  [/^data\/tables\//, 'Tables', 'Une table par sujet, reliées entre elles, pour un tableur ou une base.'],
  [/^data\/[^/]+\.(json|jsonl)$/, 'Enregistrements', 'Tout ce qui a été lu, avec les mots de l’acte.'],
  [/./, 'Catalogues et schémas', 'Pour les moissonneurs et les programmes.'],
];

function downloads(site: Site): Content {
  const sets = site.filesOf.get(undefined);
  if (!sets) return null;
  const kinds = groupBy(sets, ({ path }) => KINDS.findIndex(([pattern]) => pattern.test(path)));
  return html`<section aria-labelledby="fichiers"><h2 id="fichiers">Fichiers</h2>
${KINDS.map(([, title, what], index) => {
  const files = kinds.get(index);
  return files && html`<h3>${title}</h3><p class="details">${what}</p>${fileTable(title, files)}`;
})}
<p class="aside">Les empreintes de tous les fichiers sont dans <a href="/data/SHA256SUMS">SHA256SUMS</a>.</p></section>`;
}

/** One row per data set, its forms side by side. */
function fileTable(title: string, files: readonly WrittenFile[]): Content {
  const rows = groupBy(files, ({ title: name }) => name);
  return scrollingTable({
    label: title,
    head: html`<th scope="col">Contenu</th><th scope="col">Fichiers</th>`,
    rows: [...rows].map(
      ([name, forms]) => html`<tr><th scope="row">${name}</th><td>${joined(forms.map(form))}</td></tr>
`,
    ),
  });
}

const form = ({ path, mediaType: type, size }: WrittenFile): Content =>
  html`<a href="/${path}" download>${mediaType(type)}</a> <span class="details">${fileSize(size)}</span>`;
