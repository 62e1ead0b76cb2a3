import { checks } from '../../../pipeline/checks/index.ts';
import { groupBy } from '../../../pipeline/lib/group-by.ts';
import type { Diagnostic } from '../../../schemas/deliberation.ts';
import { accuracySection } from '../../components/accuracy-section.ts';
import { bar } from '../../components/bar.ts';
import { acceptedItem, correctionItem, findingItem } from '../../components/findings.ts';
import { scrollingTable } from '../../components/scrolling.ts';
import { shell } from '../../components/shell.ts';
import type { ActView } from '../../data/act.ts';
import { coverageOf } from '../../data/quality.ts';
import type { Site } from '../../data.ts';
import type { PageData } from '../../eleventy.ts';
import { number } from '../../filters/number.ts';
import { percent } from '../../filters/percent.ts';
import { plural } from '../../filters/plural.ts';
import { type Content, html, raw } from '../../html.ts';
import { SEVERITIES } from '../../words.ts';

export const data = { permalink: '/qualite/' };

/** Longer lists are in the data. */
const SHOWN = 40;
/** So many findings of one kind are shown at once. */
const FEW = 3;

export function render(page: PageData): string {
  const { site } = page;
  return shell(
    page,
    {
      kind: 'quality',
      title: 'La qualité des données',
      description: 'Ce que nous vérifions, ce que nous avons trouvé, ce qui a été corrigé et ce qui manque.',
      trail: [{ label: 'Qualité' }],
    },
    html`<header class="page"><h1>La qualité des données</h1>
<p class="lead">Les données sont lues dans les actes par un programme, sans deviner. Chacune garde les mots dont elle vient ; des contrôles la comparent au reste de l’acte et à la loi.</p></header>
${certainties(site)}
${accuracySection()}
${findings(site)}
${corrections(site)}
${coverage(site)}
${rules(site)}
<section aria-labelledby="signaler"><h2 id="signaler">Signaler une erreur</h2>
<ul>${site.authorities.map(({ name, contact }) => html`<li>${name} : ${contact ? html`<a href="${contact}">écrire à la collectivité</a>` : 'adressez-vous à la collectivité'}</li>`)}</ul></section>`,
  );
}

function certainties({ quality }: Site): Content {
  const { stated, inferred, corrected } = quality.certainties;
  return html`<section aria-labelledby="certitudes"><h2 id="certitudes">Écrit, déduit, corrigé</h2>
<ul class="bare figures"><li><strong>${number(stated)}</strong> valeurs écrites dans les actes</li><li><strong>${number(inferred)}</strong> valeurs déduites par une règle nommée</li><li><strong>${number(corrected)}</strong> valeurs corrigées par une collectivité</li></ul></section>`;
}

const origin = (view: ActView): Content =>
  html`<a href="${view.path}">${view.label}, ${view.sitting.shortTitle.toLowerCase()}</a>`;

function findings(site: Site): Content {
  const ofActs = site.acts.flatMap((view) => view.act.findings.map((finding) => ({ finding, view })));
  const all: Found[] = [...site.findings.map((finding) => ({ finding, view: null })), ...ofActs];
  const bySeverity = groupBy(all, ({ finding }) => finding.severity);
  return html`<section aria-labelledby="constats"><h2 id="constats">Constats</h2>
${all.length === 0 && html`<p>Aucun constat : tout ce qui est publié se tient.</p>`}
${(['error', 'warning', 'info'] as const).map((severity) => {
  const some = bySeverity.get(severity) ?? [];
  const codes = [...groupBy(some, ({ finding }) => finding.code)];
  return (
    some.length > 0 && html`<h3>${SEVERITIES[severity]} (${number(some.length)})</h3>${codes.map(findingsOf)}`
  );
})}</section>`;
}

/** Findings of one kind: many of them are opened on demand, and the longest lists end in the data. */
function findingsOf([code, found]: [code: string, found: Found[]]): Content {
  const title =
    checks.find((check) => check.code === code)?.summary ?? found[0]?.finding.message.split(' : ')[0];
  return html`<details${found.length <= FEW && raw(' open')}><summary>${title} (${number(found.length)})</summary>
<ul class="bare">${found.slice(0, SHOWN).map(({ finding, view }) => findingItem(finding, view ? origin(view) : finding.file))}</ul>
${found.length > SHOWN && html`<p class="aside">Les ${SHOWN} premiers ; tous sont dans <a href="/donnees/">les données</a>.</p>`}</details>`;
}

interface Found {
  finding: Diagnostic;
  view: ActView | null;
}

function corrections({ acts }: Site): Content {
  const corrected = acts.flatMap((view) =>
    view.act.corrections.map((correction) => correctionItem(correction, origin(view))),
  );
  const accepted = acts.flatMap((view) => view.act.accepted.map((one) => acceptedItem(one, origin(view))));
  return html`<section aria-labelledby="corrections"><h2 id="corrections">Corrections et constats acceptés</h2>
${corrected.length > 0 ? html`<ul class="bare">${corrected}</ul>` : html`<p>Aucune correction.</p>`}
${accepted.length > 0 && html`<ul class="bare">${accepted}</ul>`}</section>`;
}

const coverage = ({
  quality,
}: Site): Content => html`<section aria-labelledby="couverture"><h2 id="couverture">Ce que disent les actes</h2>
<p>Part des ${plural(quality.acts, 'acte')} où chaque donnée a été lue. Une absence peut venir de l’acte, qui ne la dit pas, ou de la lecture.</p>
${scrollingTable({
  heading: 'couverture',
  head: html`<th scope="col">Donnée</th><th scope="col" class="figure">Actes</th><th scope="col" class="figure">Part</th><td></td>`,
  rows: coverageOf(quality).map(
    ({
      label,
      count,
    }) => html`<tr><th scope="row">${label}</th><td class="figure">${number(count)}</td><td class="figure">${percent(count, quality.acts)}</td><td>${bar([{ kind: 'inFavour', count }], quality.acts)}</td></tr>
`,
  ),
})}</section>`;

function rules({ acts, findings: shared }: Site): Content {
  const found = groupBy([...shared, ...acts.flatMap(({ act }) => act.findings)], ({ code }) => code);
  return html`<section aria-labelledby="controles"><h2 id="controles">Ce que nous vérifions</h2>
<details><summary>${plural(checks.length, 'contrôle')}, avec leur fondement</summary>${scrollingTable({
    heading: 'controles',
    head: html`<th scope="col">Contrôle</th><th scope="col">Fondement</th><th scope="col">Gravité</th><th scope="col" class="figure">Constats</th>`,
    rows: checks.map(
      ({
        code,
        summary,
        basis,
        severity,
      }) => html`<tr><th scope="row">${summary} <code>${code}</code></th><td>${basis}</td><td>${SEVERITIES[severity]}</td><td class="figure">${number(found.get(code)?.length ?? 0)}</td></tr>
`,
    ),
  })}</details></section>`;
}
