import { shell } from '../../components/shell.ts';
import type { PageData } from '../../eleventy.ts';
import { html } from '../../html.ts';

export const data = { permalink: '/a-propos/' };

export const render = (page: PageData): string =>
  shell(
    page,
    {
      kind: 'text',
      title: 'À propos',
      description: 'Ce qu’est le registre ouvert, d’où viennent ses données et ce qu’il ne dit pas.',
      trail: [{ label: 'À propos' }],
    },
    html`<div class="prose"><h1>À propos</h1>
<p class="lead">Le registre ouvert publie les délibérations des conseils : ce qu’ils décident, qui vote quoi, pour quel montant, avec l’acte signé.</p>
<h2>D’où viennent les données</h2>
<p>La collectivité dépose ses actes. Un programme libre les lit, les contrôle et fabrique ce site. Il ne devine pas : ce que l’acte ne dit pas reste vide.</p>
<h2>Les marques</h2>
<ul>
<li>« p. 2 » : la donnée est écrite dans l’acte, à cette page. Le lien mène aux mots exacts.</li>
<li>« déduit » : la donnée découle d’une règle, nommée à côté. Un vote à l’unanimité donne par exemple zéro voix contre.</li>
<li>« corrigé » : la collectivité a corrigé la lecture ; la raison est publiée.</li>
</ul>
<h2>Les votes des personnes</h2>
<p>Un acte nomme souvent ceux qui votent contre ou s’abstiennent, rarement ceux qui votent pour. Un vote « déduit » suit des listes et du décompte. Un scrutin secret ne donne jamais de vote nommé. Les votes écrits, déduits et inconnus ne sont jamais additionnés.</p>
<h2>Ce que ce site ne dit pas</h2>
<p>Il ne juge ni les élus ni les décisions. Une absence peut avoir des raisons que l’acte ne dit pas. Seul l’acte signé fait foi.</p>
<h2>Sans compte, sans témoin</h2>
<p>Le site ne demande pas de compte, ne dépose pas de témoin (cookie), ne mesure pas son audience et n’appelle aucun autre site.</p></div>`,
  );
