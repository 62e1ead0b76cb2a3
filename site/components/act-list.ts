import { frenchDate } from '../../pipeline/french/dates/calendar.ts';
import type { ActView } from '../data/act.ts';
import { euros } from '../filters/euros.ts';
import { excerpt } from '../filters/excerpt.ts';
import { type Content, html, joined } from '../html.ts';
import { outcomeOf, voteBar } from './vote.ts';

interface Options {
  /** Say the date, where the acts are of several sittings. */
  date?: boolean;
  /** Say the council, where there are several. */
  authority?: boolean;
}

/** Acts one below the other: what, how it went, in figures. */
export const actList = (acts: readonly ActView[], options: Options = {}): Content =>
  html`<ul class="bare ruled acts">${acts.map((act) => actItem(act, options))}</ul>`;

function actItem(act: ActView, { date, authority }: Options): Content {
  const { record, sitting } = act;
  const details = [
    authority && act.authority.name + (act.authority.isFictional ? ' (fictive)' : ''),
    date && sitting.date && html`<time datetime="${sitting.date}">${frenchDate(sitting.date)}</time>`,
    act.act.publication?.isDraft && html`<strong>brouillon</strong>`,
    record.number && html`n° ${record.number}`,
    act.topic?.label,
    record.amounts.length === 1 && record.amounts[0] && euros(record.amounts[0].value),
  ];
  return html`<li><div><a class="title" href="${act.path}">${excerpt(act.title, 220)}</a>
<p class="details">${joined(details, html` <span aria-hidden="true">·</span> `)}</p></div>
<p class="result"><span class="outcome ${record.vote.outcome ?? 'unknown'}">${outcomeOf(act)}</span>${voteBar(act)}</p></li>
`;
}
