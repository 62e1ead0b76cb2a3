import { shell } from '../../components/shell.ts';
import type { Site } from '../../data.ts';
import { each, type PageData } from '../../eleventy.ts';
import { fileSize } from '../../filters/file-size.ts';
import { type Content, html } from '../../html.ts';
import { ENGINE_SIZE } from '../../sql-files.ts';

export const data = {
  pagination: each('site.sqlPages', 'path'),
  permalink: ({ path }: { path: string }) => path,
};

const EXAMPLES: readonly [title: string, query: string][] = [
  ['Combien d’actes sont publiés ?', 'select count(*) as actes from deliberations'],
  [
    'Combien d’actes par thème ?',
    'select topicLabel as theme, count(*) as actes\nfrom deliberations\ngroup by theme\norder by actes desc',
  ],
  [
    'Combien de votes de chaque sorte ?',
    'select vote, count(*) as nombre\nfrom votes\ngroup by vote\norder by nombre desc',
  ],
];

export const render = (page: PageData): string =>
  shell(
    page,
    {
      kind: 'sql',
      title: 'Interroger les données en SQL',
      description: 'Poser ses propres questions aux tables des délibérations, en SQL, dans le navigateur.',
      trail: [{ label: 'Données', path: '/donnees/' }, { label: 'SQL' }],
      scripts: ['sql.js'],
    },
    html`<header class="page"><h1>Interroger les données en SQL</h1>
<p class="lead">Posez vos questions aux tables du registre. Tout se calcule sur votre ordinateur : rien n’est envoyé.</p>
<p class="details">La première requête télécharge DuckDB, environ ${fileSize(ENGINE_SIZE)}, depuis ce site.</p></header>
<noscript><p>Cette page demande JavaScript. Sans lui, la ligne de commande ci-dessous fait la même chose.</p></noscript>
<form id="sql" data-script hidden>
<p><label for="requete">Requête SQL</label></p>
<p><textarea id="requete" name="requete" rows="6" cols="60" spellcheck="false">${EXAMPLES[0]?.[1]}</textarea></p>
<p><button type="submit">Lancer la requête</button></p>
</form>
<p id="sql-status" role="status"></p>
<div id="sql-results" class="scroll" tabindex="0" role="group" aria-label="Résultat" hidden></div>
<section aria-labelledby="exemples"><h2 id="exemples">Exemples</h2>
${EXAMPLES.map(([title, query]) => html`<h3>${title}</h3><pre tabindex="0"><code>${query}</code></pre><p data-script hidden><button type="button" class="plain" data-query="${query}">Reprendre : ${title}</button></p>`)}</section>
${tables(page.site)}
${commandLine(page.site)}`,
  );

function tables(site: Site): Content {
  return html`<section aria-labelledby="tables"><h2 id="tables">Tables</h2>
<ul>${site.parquetFiles.map(({ name, file }) => html`<li><a href="/${file.path}" data-table="${name}" download>${name}</a> : ${file.title} <span class="details">${fileSize(file.size)}</span></li>`)}</ul>
<p class="aside">Un nom qui contient un tiret s’écrit entre guillemets : <code>"operative-items"</code>.</p></section>`;
}

function commandLine({ options: { address } }: Site): Content {
  const from = `${address ?? 'https://ADRESSE-DU-REGISTRE/'}data/tables/deliberations.parquet`;
  return html`<section aria-labelledby="commande"><h2 id="commande">En ligne de commande</h2>
<p>Avec <a href="https://duckdb.org/">DuckDB</a> installé sur votre ordinateur :</p>
<pre tabindex="0"><code>duckdb -c "select count(*) from '${from}'"</code></pre></section>`;
}
