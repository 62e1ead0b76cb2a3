import { once } from '../../pipeline/lib/once.ts';
import type { ActView, RollLine } from '../data/act.ts';
import { plural } from '../filters/plural.ts';
import { type Content, html, raw } from '../html.ts';
import { STATUSES, VOTES } from '../words.ts';
import { memberLink } from './member-link.ts';
import { scrollingTable } from './scrolling.ts';

const CERTAINTIES: Record<RollLine['entry']['certainty'], string> = {
  stated: 'nommé dans l’acte',
  deduced: 'déduit',
  unknown: 'non établi',
};

/** A council of this size is shown at once; a larger one on demand. */
const SMALL = 24;

/** Who voted what: the table behind the drawing. Named, deduced and unknown votes are told apart. */
export const rollTable = ({ roll }: ActView): Content => tableOf(roll);

/** Acts that went alike share their roll. */
const tableOf = once((roll: ActView['roll']): Content => {
  if (roll.length === 0) return html`<p>L’acte ne nomme pas les membres du conseil.</p>`;
  const hasDeduced = roll.some(({ entry }) => entry.certainty === 'deduced');
  return html`${hasDeduced && html`<p class="aside">« Déduit » : l’acte ne nomme pas la personne, mais son vote découle des listes et du décompte ou de l’unanimité.</p>`}
<details${roll.length <= SMALL && raw(' open')}><summary>${plural(roll.length, 'membre nommé', 'membres nommés')} dans l’acte</summary>
${scrollingTable({
  heading: 'votes',
  head: html`<th scope="col">Membre du conseil</th><th scope="col">Présence</th><th scope="col">Vote</th>`,
  rows: roll.map(line),
})}</details>`;
});

function line({ entry, member, holder }: RollLine): Content {
  const { status, vote, certainty } = entry;
  const by = entry.holder && html` à ${memberLink(holder, entry.holder.name)}`;
  const cast = vote && html`<span class="cast ${vote}">${VOTES[vote]}</span>, ${CERTAINTIES[certainty]}`;
  return html`<tr><th scope="row">${memberLink(member, entry.person.name)}</th><td>${STATUSES[status]}${by}</td><td>${cast || (certainty === 'unknown' ? CERTAINTIES.unknown : '–')}</td></tr>
`;
}
