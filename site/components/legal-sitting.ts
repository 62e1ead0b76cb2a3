import { frenchDate } from '../../pipeline/french/dates/calendar.ts';
import type { ActLife } from '../../pipeline/legal/act-life.ts';
import type { SittingLife } from '../../pipeline/legal/sitting-life.ts';
import type { DepositedList } from '../data/sitting.ts';
import { excerpt } from '../filters/excerpt.ts';
import { longDate } from '../filters/long-date.ts';
import { type Content, html } from '../html.ts';
import { sourceAddress } from './evidence-table.ts';
import { scrollingTable } from './scrolling.ts';

/** One sitting of the legal register: what was owed after it, and the days of each act. */
export function legalSitting(sitting: SittingLife, deposited: DepositedList | null): Content {
  const id = `seance-${sitting.date}`;
  const heading = `Séance du ${longDate(sitting.date)}`;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${duties(sitting, deposited)}
${scrollingTable({
  label: heading,
  head: html`<th scope="col">Acte</th><th scope="col">Adopté</th><th scope="col">Envoyé</th><th scope="col">Reçu</th><th scope="col">Publié</th><th scope="col">Exécutoire depuis</th><th scope="col">En ligne au moins jusqu’au</th><th scope="col">Recours jusqu’au</th>`,
  rows: sitting.acts.map(row),
})}</section>`;
}

function duties(
  { listBy, listedOn, isListLate, nextSitting, minutesBy }: SittingLife,
  deposited: DepositedList | null,
): Content {
  if (!listBy) return null;
  const list = listedOn
    ? html`complète en ligne le ${day(listedOn)}, ${isListLate ? 'en retard' : 'dans le délai'}`
    : html`${deposited && html`<a href="${sourceAddress(deposited.path)}">déposée</a>, `}le registre ne sait pas quand elle a été affichée`;
  const minutes = minutesBy
    ? html`à mettre en ligne le ${day(minutesBy)} au plus tard, une fois arrêté en séance du ${day(nextSitting)}`
    : 'à arrêter à la prochaine séance';
  return html`<ul><li>Liste des délibérations, attendue le ${day(listBy)} au plus tard : ${list}.</li><li>Procès-verbal : ${minutes}.</li></ul>`;
}

const row = ({ act: { record }, ...life }: ActLife): Content =>
  html`<tr><th scope="row"><a href="/${record.id}/">${record.number ?? excerpt(record.subject ?? 'Sans numéro', 60)}</a>${record.number && record.subject && html`<br><span class="details">${excerpt(record.subject, 80)}</span>`}</th>${[
    life.adoptedOn,
    life.sentOn,
    life.receivedOn,
    life.publishedOn,
    life.enforceableSince,
    life.onlineUntil,
    life.appealUntil,
  ].map(
    (date, index) =>
      html`<td>${day(date)}${index === PUBLISHED && life.publishedBy === 'print' && html` <span class="details">(imprimé)</span>`}</td>`,
  )}</tr>
`;

/** Rank of the column whose day the act may only print. */
const PUBLISHED = 3;

const day = (date: string | null): Content =>
  date ? html`<time datetime="${date}">${frenchDate(date)}</time>` : '–';
