import { licence } from '../../components/licence.ts';
import { shell } from '../../components/shell.ts';
import type { PageData } from '../../eleventy.ts';
import { html } from '../../html.ts';

export const data = { permalink: '/mentions-legales/' };

export const render = (page: PageData): string =>
  shell(
    page,
    {
      kind: 'text',
      title: 'Mentions légales',
      description: 'Éditeurs, licence et données personnelles.',
      trail: [{ label: 'Mentions légales' }],
    },
    html`<div class="prose"><h1>Mentions légales</h1>
<h2>Éditeurs</h2>
<ul>${page.site.authorities.map(({ name, body, siren, homepage, isFictional }) => html`<li>${name}, ${body.toLowerCase()}${siren && `, SIREN ${siren}`}${homepage && html`, <a href="${homepage}">site officiel</a>`}${isFictional && ' : collectivité fictive, pour l’exemple'}</li>`)}</ul>
<h2>Valeur des documents</h2>
<p>Les pages et les données aident à lire les actes. Elles ne les remplacent pas : seul l’acte signé et publié par la collectivité fait foi.</p>
<h2>Licence</h2>
<p>Données : ${licence}. Programme : licence MIT.</p>
<h2>Données personnelles</h2>
<p>Les actes nomment les élus dans l’exercice de leur mandat. Pour demander qu’une donnée soit rectifiée ou masquée, adressez-vous à la collectivité qui a publié l’acte. Le site ne recueille rien sur ses visiteurs.</p></div>`,
  );
