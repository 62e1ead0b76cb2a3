import { isOfSitting } from '../../../pipeline/checks/index.ts';
import type { Person } from '../../../schemas/deliberation.ts';
import { actList } from '../../components/act-list.ts';
import { attendanceTable } from '../../components/attendance-table.ts';
import { sourceAddress } from '../../components/evidence-table.ts';
import { factsList } from '../../components/facts-list.ts';
import { findingItem } from '../../components/findings.ts';
import { memberLink } from '../../components/member-link.ts';
import { shell } from '../../components/shell.ts';
import { sittingPresence } from '../../components/sitting-presence.ts';
import { event, structuredData } from '../../components/structured-data.ts';
import type { DepositedList, SittingView } from '../../data/sitting.ts';
import { each, type PageData } from '../../eleventy.ts';
import { fileSize } from '../../filters/file-size.ts';
import { longDate } from '../../filters/long-date.ts';
import { mediaType } from '../../filters/media-type.ts';
import { plural } from '../../filters/plural.ts';
import { time } from '../../filters/time.ts';
import { type Content, html } from '../../html.ts';
import { SITTING_KINDS } from '../../words.ts';

export const data = {
  pagination: each('changed.sittings', 'sitting'),
  permalink: ({ sitting }: { sitting: SittingView }) => sitting.path,
};

export function render(page: PageData<{ sitting: SittingView }>): string {
  const { sitting, site } = page;
  const { authority, acts } = sitting;
  return shell(
    page,
    {
      kind: 'sitting',
      title: `${sitting.shortTitle}, ${authority.name}`,
      description: `${plural(acts.length, 'délibération')} de la ${sitting.title.toLowerCase()}, ${authority.body}, ${authority.name}.`,
      authority,
      trail: [{ label: authority.name, path: authority.path }, { label: sitting.shortTitle }],
      head: structuredData(event(sitting, site.options.address)),
    },
    html`<header class="page"><p class="eyebrow">${authority.body} · ${authority.name}</p>
<h1>${sitting.title}</h1></header>
${sittingFacts(sitting)}
<ul class="inline actions"><li><a class="button" href="${sitting.path}liste/">Liste à afficher</a></li>${sitting.date && html`<li><a href="${sitting.path}seance.ics">Ajouter à l’agenda</a></li>`}<li><a href="/recherche/?seance=${sitting.key}&conseil=${encodeURIComponent(authority.name)}">Chercher dans les actes de cette séance</a></li></ul>
<section aria-labelledby="deliberations"><h2 id="deliberations">${plural(acts.length, 'délibération')}</h2>
${actList(acts)}</section>
<section aria-labelledby="presences"><h2 id="presences">Présences et pouvoirs</h2>
<div class="beside-table">${attendanceTable(sitting)}${sittingPresence(sitting)}</div></section>
${findings(sitting)}
${neighbours(sitting)}`,
  );
}

function sittingFacts(sitting: SittingView): Content {
  const facts = sitting.facts;
  const link = (person: Person) => memberLink(sitting.authority.memberOf(person, facts.date), person.name);
  return factsList([
    ['Nature', facts.kind && SITTING_KINDS[facts.kind]],
    ['Heure', facts.startTime && time(facts.startTime)],
    ['Lieu', facts.place],
    ['Convocation', facts.noticeDate && longDate(facts.noticeDate)],
    ['Présidence', facts.chair && link(facts.chair)],
    [
      'Secrétariat',
      facts.secretaries.length > 0 &&
        html`${facts.secretaries.map((person, rank) => html`${rank > 0 && ', '}${link(person)}`)}`,
    ],
    ['Membres en exercice', facts.membersInOffice],
    ['Quorum', facts.quorum],
    ['Liste des délibérations', sitting.list && depositedList(sitting.list)],
  ]);
}

/** The list that was posted, as deposited. */
const depositedList = ({ path, act: { record } }: DepositedList): Content =>
  html`<a href="${sourceAddress(path)}">déposée</a> <span class="details">(${mediaType(record.source.mediaType)}, ${fileSize(record.source.size)})</span>`;

/** What was found on the sitting as a whole: its acts tell the rest. */
function findings({ acts }: SittingView): Content {
  const found = acts.flatMap(({ act }) => act.findings.filter(isOfSitting));
  return (
    found.length > 0 &&
    html`<section aria-labelledby="constats"><h2 id="constats">Constats</h2>
<ul class="bare">${found.map((finding) => findingItem(finding))}</ul></section>`
  );
}

const neighbours = ({
  previous,
  next,
  authority,
}: SittingView): Content => html`<nav class="neighbours" aria-label="Autres séances"><ul class="inline">
${previous && html`<li><a href="${previous.path}" rel="prev"><span>Séance précédente</span> ${previous.shortTitle}</a></li>`}
<li><a href="${authority.path}">Toutes les séances, ${authority.name}</a></li>
${next && html`<li><a href="${next.path}" rel="next"><span>Séance suivante</span> ${next.shortTitle}</a></li>`}
</ul></nav>`;
