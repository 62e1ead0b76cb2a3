import { frenchDate } from '../../pipeline/french/dates/calendar.ts';
import type { AcceptedFinding, AppliedCorrection } from '../../pipeline/register.ts';
import type { Diagnostic } from '../../schemas/deliberation.ts';
import { labelOf } from '../data/evidence.ts';
import { display } from '../filters/display.ts';
import { unbroken } from '../filters/unbroken.ts';
import { type Content, html } from '../html.ts';
import { SEVERITIES } from '../words.ts';

/** What the reading and the checks found, in the words they found it in. */
export const findingItem = (
  { severity, message, quote, place, remedy, code }: Diagnostic,
  origin?: Content,
): Content => html`<li class="finding ${severity}"><strong>${SEVERITIES[severity]}.</strong> ${unbroken(message)}${quote && html` <q>${quote}</q>`}${place && ` (page ${place.page})`}${origin && html` ${origin}`}${remedy && html`<br><span class="aside">Pour la collectivité : ${unbroken(remedy.charAt(0).toLowerCase() + remedy.slice(1))}</span>`} <code>${code}</code></li>
`;

export const correctionItem = (
  { pointer, reading, value, reason, by, on }: AppliedCorrection,
  origin?: Content,
): Content => html`<li class="correction"><strong>${labelOf(pointer)}</strong> : ${display(reading)} devient ${display(value)}. ${reason} (${by}, ${frenchDate(on)})${origin && html` ${origin}`}</li>
`;

export const acceptedItem = (
  { finding, reason }: AcceptedFinding,
  origin?: Content,
): Content => html`<li class="finding"><strong>Accepté.</strong> ${unbroken(finding.message)} Raison : ${reason}${origin && html` ${origin}`} <code>${finding.code}</code></li>
`;
