import type { ActView } from '../data/act.ts';
import { shortDate } from '../filters/short-date.ts';
import { type Content, html } from '../html.ts';
import { OUTCOMES } from '../words.ts';
import { type Facts, mark } from './mark.ts';

/** The life of the act in dates, each as the act prints it. */
export function legalLine({ record, act }: ActView, facts: Facts): Content {
  const { sitting, vote, signedOn, receipt, publishedOn } = record;
  const { sentOn, receivedOn } = receipt ?? {};
  const inOneDay = sentOn && sentOn === receivedOn;
  const steps: [label: string, date: string | null | undefined, pointer: string][] = [
    [vote.outcome ? OUTCOMES[vote.outcome] : 'Examinée', sitting.date, '/sitting/date'],
    ['Signée', signedOn, '/signedOn'],
    ['Envoyée en préfecture', inOneDay ? null : sentOn, '/receipt/sentOn'],
    [inOneDay ? 'Envoyée et reçue en préfecture' : 'Reçue en préfecture', receivedOn, '/receipt/receivedOn'],
    ['Publiée', publishedOn, '/publishedOn'],
    ['Mise en ligne', act.publication?.online?.since?.slice(0, 10), '/online'],
  ];
  const known = steps.filter(([, date]) => date);
  known.sort(([, a], [, b]) => ((a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1));
  const { appeal } = record;
  const months = Number(/\d+/.exec(appeal?.delay ?? '')?.[0] ?? 0);
  return html`<ol class="inline steps">${known.map(
    ([label, date, pointer]) =>
      date &&
      html`<li><span>${label}</span> <time datetime="${date}">${shortDate(date)}</time>${mark(facts, pointer)}</li>`,
  )}${appeal && html`<li><span>Recours</span> ${appeal.court}${months > 0 && `, dans un délai de ${months} mois`}, selon l’acte${mark(facts, '/appeal')}</li>`}</ol>`;
}
