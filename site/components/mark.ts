import type { Evidence } from '../data/evidence.ts';
import { type Content, html } from '../html.ts';
import { CERTAINTIES } from '../words.ts';

/** The facts of one act by pointer. */
export type Facts = ReadonlyMap<string, Evidence>;

/** The fact at a pointer, or the one it belongs to, or the first below it. */
function factAt(facts: Facts, pointer: string): Evidence | null {
  for (let place = pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    const fact = facts.get(place);
    if (fact) return fact;
  }
  for (const [place, fact] of facts) if (place.startsWith(`${pointer}/`)) return fact;
  return null;
}

/** Small link beside a fact: written (and on which page), deduced or corrected, and how we know. */
export function mark(facts: Facts, pointer: string): Content {
  const fact = factAt(facts, pointer);
  if (!fact) return null;
  const { certainty, spans, anchor, label } = fact;
  const page = certainty === 'stated' ? spans[0]?.page : undefined;
  const text = page ? `p.\u00a0${page}` : CERTAINTIES[certainty].toLowerCase();
  return html` <a class="mark ${certainty}" href="#${anchor}"><span class="hidden">${label} : ${page ? 'écrit dans l’acte, ' : ''}</span>${text}</a>`;
}
