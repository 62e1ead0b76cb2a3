import type { AuthorityView } from '../data/authority.ts';
import type { PageData } from '../eleventy.ts';
import { type Content, html, raw } from '../html.ts';
import { contentPolicy } from './content-policy.ts';
import { type Crumb, crumbs } from './crumbs.ts';
import { licence } from './licence.ts';

/** A picture of the site, 1200 by 630 pixels as networks want it, and what it shows in words. */
interface Picture {
  path: string;
  words: string;
}

interface Shell {
  title: string;
  description: string;
  /** From the home page down to this one, which comes last without address. */
  trail?: readonly Crumb[];
  /** The council the page is about; null when it is about several. */
  authority?: AuthorityView | null;
  /** Further elements of the head: feeds, structured data. */
  head?: Content;
  /** Shown with a link to the page, in the place of the picture of the site. */
  picture?: Picture;
  /** Modules of `assets/`, loaded after the page. */
  scripts?: readonly string[];
  /** Name of the page type, for styles. */
  kind: string;
  /** The page has a search form of its own. */
  hasSearch?: boolean;
}

const NAVIGATION: readonly [path: string, label: string][] = [
  ['/annees/', 'Séances'],
  ['/themes/', 'Thèmes'],
  ['/elus/', 'Élus'],
  ['/montants/', 'Montants'],
  ['/donnees/', 'Données'],
  ['/qualite/', 'Qualité'],
];

/** The whole page around its content. */
export function shell({ site, page }: PageData, options: Shell, content: Content): string {
  const {
    title,
    description,
    trail = [],
    authority = null,
    head,
    picture = CARD,
    scripts = [],
    kind,
    hasSearch = false,
  } = options;
  return `<!DOCTYPE html>
${html`<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(scripts)}">
<title>${title} – Registre ouvert</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<meta property="og:type" content="website">
<meta property="og:locale" content="fr_FR">
<meta property="og:site_name" content="Registre ouvert">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
${site.options.address && absolute(site.options.address, page.url, picture)}
<link rel="stylesheet" href="/assets/style.css">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" href="/flux.atom" title="Toutes les délibérations">
<link rel="alternate" type="application/feed+json" href="/flux.json" title="Toutes les délibérations">
${head}${scripts.map(
  (name) => html`<script type="module" src="/assets/${name}"></script>
`,
)}</head>
<body class="${kind}">
<a class="skip" href="#contenu">Aller au contenu</a>
<header class="site">
<a class="brand" href="/">Registre ouvert</a>
<nav aria-label="Rubriques"><ul class="inline">${NAVIGATION.map(([path, label]) => html`<li><a href="${path}"${page.url.startsWith(path) && raw(' aria-current="true"')}>${label}</a></li>`)}</ul></nav>
${!hasSearch && quickSearch()}
</header>
${notice(site.authorities, authority)}
${site.isPreview && html`<aside class="fictional" aria-label="Aperçu"><strong>Aperçu.</strong> Ce site montre aussi des actes qui ne sont pas publiés : ne le mettez pas en ligne.</aside>`}
<main id="contenu">
${trail.length > 0 && crumbs(trail)}
${content}
</main>
${footer()}
</body>
</html>
`}`;
}

const CARD: Picture = {
  path: '/assets/card.png',
  words: 'Registre ouvert : ce que le conseil décide, en clair',
};

/** What wants a whole address: that of the page, and the picture networks show with a link to it. */
const absolute = (
  address: string,
  path: string,
  picture: Picture,
) => html`<link rel="canonical" href="${address}${path.slice(1)}">
<meta property="og:url" content="${address}${path.slice(1)}">
<meta property="og:image" content="${address}${picture.path.slice(1)}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${picture.words}">
<meta name="twitter:card" content="summary_large_image">`;

const quickSearch = () =>
  html`<form role="search" action="/recherche/" class="quick"><label class="hidden" for="q-site">Rechercher dans les délibérations</label><input id="q-site" name="q" type="search" placeholder="Rechercher"><button type="submit">Chercher</button></form>`;

/** Says on every page which councils are invented. */
function notice(authorities: readonly AuthorityView[], authority: AuthorityView | null): Content {
  const invented = (authority ? [authority] : authorities).filter(({ isFictional }) => isFictional);
  if (invented.length === 0) return null;
  const names = invented.map(({ name }) => name).join(', ');
  return html`<aside class="fictional" aria-label="Collectivité fictive"><strong>Exemple fictif.</strong> ${names} ${invented.length > 1 ? 'n’existent pas : leurs actes et leurs élus sont inventés' : 'n’existe pas : ses actes et ses élus sont inventés'} pour montrer le registre.</aside>`;
}

const footer = () => html`<footer class="site">
<p>Seul l’acte signé fait foi. Les données sont publiées sous ${licence}.</p>
<ul class="inline"><li><a href="/a-propos/">À propos</a></li><li><a href="/accessibilite/">Accessibilité</a></li><li><a href="/mentions-legales/">Mentions légales</a></li><li><a href="/plan-du-site/">Plan du site</a></li><li><a href="/flux.atom">Flux Atom</a></li><li><a href="/seances.ics">Agenda</a></li></ul>
</footer>`;
