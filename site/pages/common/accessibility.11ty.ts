import { shell } from '../../components/shell.ts';
import { TESTED_PAGES, TESTED_SCREENS } from '../../data/tested.ts';
import type { PageData } from '../../eleventy.ts';
import { html } from '../../html.ts';

export const data = { permalink: '/accessibilite/' };

/** « un écran clair de 1280 pixels, un écran sombre de 360 pixels ». */
const screens = TESTED_SCREENS.map(
  ({ colorScheme, width }) => `un écran ${colorScheme === 'light' ? 'clair' : 'sombre'} de ${width} pixels`,
).join(', ');

export const render = (page: PageData): string =>
  shell(
    page,
    {
      kind: 'text',
      title: 'Accessibilité',
      description: 'Ce qui est vérifié, ce qui ne l’est pas, et comment signaler un obstacle.',
      trail: [{ label: 'Accessibilité' }],
    },
    html`<div class="prose"><h1>Accessibilité</h1>
<p class="lead">Le site doit pouvoir servir à tous : au clavier, avec un lecteur d’écran, agrandi, sans couleurs, sans JavaScript.</p>
<h2>Ce que les tests vérifient</h2>
<ul>
<li>Aucune erreur relevée par axe-core (WCAG 2.2, niveaux A et AA) sur ${screens}, pour ces sortes de pages : ${Object.values(TESTED_PAGES).join(', ')}.</li>
<li>Tous les liens internes mènent quelque part ; chaque page a un titre, une langue et, sauf l’accueil et la page introuvable, un fil d’Ariane.</li>
<li>Chaque dessin a un titre, une description et un tableau ou un texte équivalent. Un vote se lit à la forme autant qu’à la couleur.</li>
<li>Toutes les pages se lisent sans JavaScript. La recherche, et la page SQL s’il y en a une, le demandent ; les listes par année, par thème et par élu remplacent la recherche.</li>
</ul>
<h2>Ce qui n’est pas accessible</h2>
<p>Les documents déposés (PDF) sont publiés tels quels et ne sont souvent pas accessibles. Le texte de chaque acte est donc repris en page web ; la reprise peut perdre une mise en page ou un tableau.</p>
<p>Ces tests automatiques ne remplacent pas un audit : aucun taux de conformité au RGAA n’est déclaré.</p>
<h2>Signaler un obstacle</h2>
<ul>${page.site.authorities.map(({ name, contact }) => html`<li>${contact ? html`<a href="${contact}">${name}</a>` : `${name} : adressez-vous à la collectivité`}</li>`)}</ul>
<p>Sans réponse satisfaisante, vous pouvez saisir le <a href="https://www.defenseurdesdroits.fr/">Défenseur des droits</a>.</p></div>`,
  );
