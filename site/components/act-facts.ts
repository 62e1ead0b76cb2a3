import { groupBy } from '../../pipeline/lib/group-by.ts';
import type { ActView, RollLine } from '../data/act.ts';
import { type Content, html, joined } from '../html.ts';
import { STATUSES } from '../words.ts';
import { factsList } from './facts-list.ts';
import { type Facts, mark } from './mark.ts';
import { memberLink } from './member-link.ts';

/** Of many sums, the largest are shown. */
const SUMS = 4;
/** Names shown in one line, proxies in one list. */
const SHOWN = 8;

/** The answers one comes for: who was away, what it costs, what it is about. */
export function actFacts(act: ActView, facts: Facts): Content {
  const { record, sitting, topic, rapporteur } = act;
  const { chair } = record.sitting;
  return factsList([
    [
      html`Absences et pouvoirs${mark(facts, '/attendance/proxies') ?? mark(facts, '/attendance/absent')}`,
      away(act),
    ],
    [
      html`${record.amounts.length > 1 ? 'Montants' : 'Montant'}${mark(facts, '/amounts')}`,
      record.amounts.length > 0 && amounts(act),
    ],
    ['Thème', topic && html`<a href="${topic.path}">${topic.label}</a>${mark(facts, '/topic')}`],
    ['Séance', html`<a href="${sitting.path}">${sitting.shortTitle}</a>`],
    [
      'Présidence',
      chair &&
        html`${memberLink(act.authority.memberOf(chair, record.sitting.date), chair.name)}${mark(facts, '/sitting/chair')}`,
    ],
    [
      'Rapporteur',
      record.rapporteur &&
        html`${memberLink(rapporteur, record.rapporteur.name)}${mark(facts, '/rapporteur')}`,
    ],
    [
      'Arrivées et départs',
      record.attendance.changes.length > 0 &&
        html`<ul class="tight">${record.attendance.changes.map(({ person, text }) => html`<li>${text.includes(person.name) ? text : `${person.name} : ${text}`}</li>`)}</ul>`,
    ],
    [
      'Signataire',
      record.signatory &&
        html`${record.signatory.name}${record.signatory.capacity && `, ${record.signatory.capacity}`}${mark(facts, '/signatory')}`,
    ],
  ]);
}

function away({ roll }: ActView): Content {
  if (roll.length === 0) return null;
  const lines = roll.filter(({ entry }) =>
    ['represented', 'absent', 'excused', 'left'].includes(entry.status),
  );
  if (lines.length === 0) return 'Personne : tous les membres nommés sont en séance.';
  const groups = groupBy(lines, ({ entry }) => (entry.holder ? 'held' : entry.status));
  const held = groups.get('held') ?? [];
  const more = held.length - SHOWN;
  groups.delete('held');
  return html`<ul class="tight">${held
    .slice(0, more > 1 ? SHOWN : held.length)
    .map(
      ({ entry, member, holder }) =>
        html`<li>${memberLink(member, entry.person.name)}, pouvoir à ${memberLink(holder, entry.holder?.name ?? '')}</li>`,
    )}${more > 1 && html`<li><a href="#votes">et ${more} autres pouvoirs</a></li>`}${[...groups].map(([status, group]) => html`<li>${status === 'represented' ? 'Pouvoir sans mandataire nommé' : STATUSES[group[0]?.entry.status ?? 'absent']} : ${people(group)}</li>`)}</ul>`;
}

function people(lines: readonly RollLine[]): Content {
  const more = lines.length - SHOWN;
  const shown = lines.slice(0, more > 1 ? SHOWN : lines.length);
  return html`${joined(shown.map(({ entry, member }) => memberLink(member, entry.person.name)))}${more > 1 && html` et <a href="#votes">${more} autres</a>`}`;
}

function amounts({ record }: ActView): Content {
  const { amounts } = record;
  const more = amounts.length - SUMS;
  const shown = more > 1 ? [...amounts].sort((a, b) => b.value - a.value).slice(0, SUMS) : amounts;
  if (amounts.every(({ beneficiary }) => !beneficiary))
    return html`${joined(shown.map(({ text }) => html`<span class="amount">${text}</span>`))}${more > 1 && ` et ${more} autres`}`;
  return html`<ul class="tight">${shown.map(({ text, beneficiary }) => html`<li>${beneficiary && `${beneficiary} : `}<span class="amount">${text}</span></li>`)}${more > 1 && html`<li><a href="#preuve-amounts">et ${more} autres</a></li>`}</ul>`;
}
