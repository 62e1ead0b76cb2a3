import type { ActView, RollLine } from '../data/act.ts';
import { groupBy } from '../data/group-by.ts';
import { type Content, html, joined } from '../html.ts';
import { STATUSES } from '../words.ts';
import { factsList } from './facts-list.ts';
import { type Facts, mark } from './mark.ts';
import { memberLink } from './member-link.ts';

const SHOWN = 8;

/** The answers one comes for: who was away, what it costs, what it is about. */
export function actFacts(act: ActView, facts: Facts): Content {
  const { record, sitting, topic, rapporteur } = act;
  const { chair } = record.sitting;
  return factsList([
    ['Absences et pouvoirs', away(act, facts)],
    [record.amounts.length > 1 ? 'Montants' : 'Montant', amounts(act, facts)],
    ['Thème', topic && html`<a href="${topic.path}">${topic.label}</a>${mark(facts, '/topic')}`],
    ['Séance', html`<a href="${sitting.path}">${sitting.shortTitle}</a>`],
    ['Présidence', chair && html`${chair.name}${mark(facts, '/sitting/chair')}`],
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

function away({ roll }: ActView, facts: Facts): Content {
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
    )}${more > 1 && html`<li><a href="#votes">et ${more} autres pouvoirs</a></li>`}${[...groups].map(([status, group]) => html`<li>${status === 'represented' ? 'Pouvoir sans mandataire nommé' : STATUSES[group[0]?.entry.status ?? 'absent']} : ${people(group)}</li>`)}</ul>${mark(facts, '/attendance/proxies') ?? mark(facts, '/attendance/absent')}`;
}

function people(lines: readonly RollLine[]): Content {
  const more = lines.length - SHOWN;
  const shown = lines.slice(0, more > 1 ? SHOWN : lines.length);
  return html`${joined(shown.map(({ entry, member }) => memberLink(member, entry.person.name)))}${more > 1 && html` et <a href="#votes">${more} autres</a>`}`;
}

function amounts({ record }: ActView, facts: Facts): Content {
  if (record.amounts.length === 0) return null;
  const more = record.amounts.length - 4;
  const shown = record.amounts.slice(0, more > 1 ? 4 : undefined);
  return html`${joined(shown.map(({ text, beneficiary }) => html`<span class="amount">${text}${beneficiary && ` (${beneficiary})`}</span>`))}${more > 1 && ` et ${more} autres`}${mark(facts, '/amounts')}`;
}
