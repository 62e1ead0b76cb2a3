import type { PageData } from '../../eleventy.ts';
import { html } from '../../html.ts';
import { NO_ADDRESS } from '../../words.ts';

/** Fixed pages; the others come from the site's lists. */
const FIXED = [
  '/',
  '/recherche/',
  '/annees/',
  '/themes/',
  '/elus/',
  '/montants/',
  '/donnees/',
  '/qualite/',
  '/a-propos/',
  '/accessibilite/',
  '/mentions-legales/',
  '/plan-du-site/',
];

export const data = { permalink: '/sitemap.xml' };

/** Every page, for search engines. Without a known address, places are given from the root of the host. */
export function render({ site }: PageData): string {
  const { options, authorities, sittings, acts, members, topics, topicYears, years, legalYears, versions } =
    site;
  const paths = [
    ...FIXED,
    ...site.sqlPages,
    ...[
      ...authorities,
      ...sittings,
      ...acts,
      ...members,
      ...topics,
      ...topicYears,
      ...years,
      ...legalYears,
      ...versions,
    ].map(({ path }) => path),
    ...authorities.map(({ path }) => `${path}elus/`),
    ...site.legalCouncils.map(({ legalPage }) => legalPage),
    ...sittings.map(({ path }) => `${path}liste/`),
  ];
  const root = options.address ?? options.basePath;
  return `<?xml version="1.0" encoding="utf-8"?>
${html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${
  !options.address &&
  html`<!-- ${NO_ADDRESS} -->
`
}${paths.map(
  (path) => html`<url><loc>${root}${path.slice(1)}</loc></url>
`,
)}</urlset>
`}`;
}
