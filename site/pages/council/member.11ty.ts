import { frenchDate } from '../../../pipeline/french/dates/calendar.ts';
import { actList } from '../../components/act-list.ts';
import { presence } from '../../components/attendance-table.ts';
import { FEW, totals } from '../../components/members-table.ts';
import { presenceStrip } from '../../components/presence-strip.ts';
import { scrollingTable } from '../../components/scrolling.ts';
import { shell } from '../../components/shell.ts';
import { elected, structuredData } from '../../components/structured-data.ts';
import type { ActView } from '../../data/act.ts';
import type { MemberView } from '../../data/member.ts';
import { each, type PageData } from '../../eleventy.ts';
import { number } from '../../filters/number.ts';
import { percent } from '../../filters/percent.ts';
import { plural } from '../../filters/plural.ts';
import { type Content, html } from '../../html.ts';

export const data = {
  pagination: each('site.members', 'member'),
  permalink: ({ member }: { member: MemberView }) => member.path,
};

/** Acts shown in each list. */
const SHOWN = 30;

export function render(page: PageData<{ member: MemberView }>): string {
  const { member, site } = page;
  const { authority } = member;
  return shell(
    page,
    {
      kind: 'member',
      title: `${member.name}, ${authority.name}`,
      description: `Présence, pouvoirs et votes nommés de ${member.name} dans les délibérations publiées, ${authority.name}.`,
      authority,
      trail: [
        { label: authority.name, path: authority.path },
        { label: 'Élus', path: `${authority.path}elus/` },
        { label: member.name },
      ],
      head: html`${structuredData(elected(member, site.options.address))}<link rel="alternate" type="application/atom+xml" href="${member.path}flux.atom" title="${member.name}">`,
    },
    html`<header class="page"><p class="eyebrow">${authority.body} · ${authority.name}</p><h1>${member.name}</h1>
${mandates(member)}${member.aliases.length > 0 && html`<p class="aside">Aussi imprimé : ${member.aliases.join(', ')}</p>`}</header>
${member.named.size > 0 && html`<ul class="inline actions"><li><a href="${searchOf(member)}">Chercher dans les actes que cette personne rapporte ou vote nommément</a></li><li><a href="${member.path}flux.atom">Suivre ces actes (flux Atom)</a></li></ul>`}
${attendance(member)}
${proxies(member)}
${votes(member)}
${member.reported.length > 0 && html`<section aria-labelledby="rapports"><h2 id="rapports">${plural(member.reported.length, 'acte rapporté', 'actes rapportés')}</h2>${latest(member, member.reported)}</section>`}`,
  );
}

/** « Groupe Agir ensemble, depuis le 3 juillet 2020 », as the council lists it. */
function mandates(member: MemberView): Content {
  return member.mandates.map(({ group, from, to }) => {
    const times = [from && `du ${frenchDate(from)}`, to && `au ${frenchDate(to)}`].filter(Boolean).join(' ');
    const time = from && !to ? `depuis le ${frenchDate(from)}` : times;
    return html`<p>${[group ? `Groupe ${group}` : 'En fonction', time].filter(Boolean).join(', ')}</p>`;
  });
}

function attendance(member: MemberView): Content {
  const { present, represented, away, unknown } = totals(member);
  const all = member.count;
  const presences = [...member.presences].reverse();
  return html`<section aria-labelledby="presence"><h2 id="presence">Présence</h2>
<p>En séance pour ${plural(present, 'délibération')} sur ${number(all)}${all >= FEW && ` (${percent(present, all)})`}, ${plural(represented, 'fois', 'fois')} par pouvoir, ${plural(away, 'absence')}${unknown > 0 && `, ${number(unknown)} non établies`}. ${all < FEW && 'Ce nombre est trop petit pour en tirer une conclusion.'}</p>
${presenceStrip(member)}
<details><summary>Présence séance par séance</summary>${scrollingTable({
    label: 'Présence séance par séance',
    head: html`<th scope="col">Séance</th><th scope="col">Présence</th>`,
    rows: presences.map(
      (
        line,
      ) => html`<tr><th scope="row"><a href="${line.sitting.path}">${line.sitting.shortTitle}</a></th><td>${presence(line)}</td></tr>
`,
    ),
  })}</details></section>`;
}

function proxies(member: MemberView): Content {
  const given = [...member.proxiesGiven];
  const held = [...member.held];
  if (given.length + held.length === 0) return null;
  return html`<section aria-labelledby="pouvoirs"><h2 id="pouvoirs">Pouvoirs</h2><div class="columns">
<div><h3>Donnés (${number(given.length)})</h3>${given.length > 0 ? html`<ul>${given.map(([sitting, holder]) => html`<li><a href="${sitting.path}">${sitting.shortTitle}</a> : ${holder ? `à ${holder}` : 'mandataire non nommé'}</li>`)}</ul>` : html`<p>Aucun.</p>`}</div>
<div><h3>Reçus (${number(held.length)})</h3>${held.length > 0 ? html`<ul>${held.map(([sitting, grantors]) => html`<li><a href="${sitting.path}">${sitting.shortTitle}</a> : de ${grantors.map(({ name }) => name).join(', ')}</li>`)}</ul>` : html`<p>Aucun.</p>`}</div>
</div></section>`;
}

function votes(member: MemberView): Content {
  const named = (['against', 'abstention', 'notVoting', 'inFavour'] as const).map((kind) => ({
    kind,
    acts: member.namedVotes(kind),
  }));
  const { deduced, unknown } = member;
  return html`<section aria-labelledby="votes"><h2 id="votes">Votes</h2>
<p>Un acte nomme rarement ceux qui votent pour. Les votes nommés, les votes déduits et les votes inconnus ne s’additionnent pas.</p>
<ul class="bare figures">${named.map(({ kind, acts }) => acts.length > 0 && html`<li><strong>${number(acts.length)}</strong> ${NAMED[kind]}</li>`)}${deduced > 0 && html`<li><strong>${number(deduced)}</strong> pour, déduits des listes et du décompte</li>`}${unknown > 0 && html`<li><strong>${number(unknown)}</strong> ${unknown < 2 ? 'inconnu' : 'inconnus'}</li>`}</ul>
${named.map(({ kind, acts }) => acts.length > 0 && html`<h3>Nommément ${NAMED[kind]}</h3>${latest(member, acts)}`)}
</section>`;
}

/** The latest acts first; the search page has the others. */
function latest(member: MemberView, acts: readonly ActView[]): Content {
  const more = acts.length - SHOWN;
  return html`${actList([...acts].reverse().slice(0, SHOWN), { date: true })}${more > 0 && html`<p><a href="${searchOf(member)}">${plural(more, 'autre acte', 'autres actes')}, par la recherche</a></p>`}`;
}

const searchOf = ({ name }: MemberView): string => `/recherche/?elu=${encodeURIComponent(name)}`;

const NAMED = {
  against: 'contre',
  abstention: 'en abstention',
  notVoting: 'hors du vote',
  inFavour: 'pour',
} as const;
