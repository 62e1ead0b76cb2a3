import { frenchDate } from '../../pipeline/french/dates/calendar.ts';
import { lifeOf } from '../../pipeline/legal/act-life.ts';
import type { ActView } from '../data/act.ts';
import { type Content, html } from '../html.ts';
import { OUTCOMES } from '../words.ts';
import { type Facts, mark } from './mark.ts';

/** The life of the act in dates, each as the act prints it. */
export function legalLine(view: ActView, facts: Facts): Content {
  const { record, act } = view;
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
  return html`<ol class="inline steps">${known.map(
    ([label, date, pointer]) =>
      date &&
      html`<li><span>${label}</span> <time datetime="${date}">${frenchDate(date)}</time>${mark(facts, pointer)}</li>`,
  )}${appealStep(view, facts)}</ol>`;
}

/** Where and until when to appeal, where the act says so; the day itself is counted, and says it is. */
function appealStep({ act, record, sitting, authority }: ActView, facts: Facts): Content {
  const { appeal } = record;
  if (!appeal) return null;
  const months = Number(/^P(\d+)M$/.exec(appeal.delay ?? '')?.[1] ?? 0);
  const until = months === LEGAL_MONTHS && sitting.date ? lifeOf(act).appealUntil : null;
  const register = `${authority.legalPage}${sitting.year}/#seance-${sitting.date}`;
  return html`<li class="appeal"><span>Recours</span> ${appeal.court}${months > 0 && `, dans un délai de ${months} mois`}, selon l’acte${mark(facts, '/appeal')}${until && html` <span>– soit jusqu’au</span> <time datetime="${until}">${frenchDate(until)}</time> <a class="mark inferred" href="${register}"><span class="hidden">Dernier jour du recours : </span>calculé</a>`}</li>`;
}

/** The delay that the legal register counts (CJA, art. R421-1). */
const LEGAL_MONTHS = 2;
