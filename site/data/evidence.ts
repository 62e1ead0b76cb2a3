import { valueAt } from '../../pipeline/record/facts.ts';
import type { Deliberation, Provenance, Span } from '../../schemas/deliberation.ts';
import { dictionary } from './dictionary.ts';

/** Where one fact of an act comes from. A list of people is one fact. */
export interface Evidence {
  pointer: string;
  /** Anchor on the page of the act. */
  anchor: string;
  label: string;
  value: unknown;
  certainty: Provenance['certainty'];
  rules: string[];
  spans: Span[];
}

/** The act's sentences are shown whole: they are their own evidence. */
const TEXTS = /^\/(legalBases|recitals|rationale|operativeText)(\/|$)/;

let labels: Map<string, string[]> | undefined;
let ranks: Map<string, number> | undefined;

const labelsByPointer = (): Map<string, string[]> => {
  labels ??= new Map(dictionary().map((entry) => [entry.pointer, entry.labels]));
  return labels;
};

const ranksOfPointers = (): Map<string, number> => {
  ranks ??= new Map([...labelsByPointer().keys()].map((pointer, rank) => [pointer, rank]));
  return ranks;
};

/** Every fact of the act with its evidence, in the order of the schema. */
export function evidenceOf(record: Deliberation): Map<string, Evidence> {
  const found = new Map<string, Evidence>();
  for (const [pointer, { certainty, rule, spans }] of Object.entries(record.provenance)) {
    if (TEXTS.test(pointer)) continue;
    const fact = factOf(pointer);
    const evidence = found.get(fact);
    if (evidence) {
      evidence.certainty = weaker(evidence.certainty, certainty);
      if (!evidence.rules.includes(rule)) evidence.rules.push(rule);
      evidence.spans.push(...spans);
    } else {
      const value = valueAt(record, fact);
      const label = labelOf(fact);
      const anchor = `preuve${fact.replaceAll('/', '-')}`;
      found.set(fact, { pointer: fact, anchor, label, value, certainty, rules: [rule], spans: [...spans] });
    }
  }
  const order = ranksOfPointers();
  const rankOf = (pointer: string) => order.get(pointer) ?? -1;
  return new Map([...found].sort(([a], [b]) => rankOf(a) - rankOf(b)));
}

/** `/attendance/present/12` → `/attendance/present`, `/sitting/chair/name` → `/sitting/chair`. */
function factOf(pointer: string): string {
  let fact = pointer.replace(/\/\d+(\/.*)?$/, '');
  while (fact !== '' && !labelsByPointer().has(fact)) fact = fact.slice(0, fact.lastIndexOf('/'));
  return fact || pointer;
}

/** A list is only as sure as its least sure entry. */
const weaker = (a: Provenance['certainty'], b: Provenance['certainty']): Provenance['certainty'] =>
  [a, b].includes('corrected') ? 'corrected' : [a, b].includes('inferred') ? 'inferred' : 'stated';

/** « Pour, nombre de voix ». */
export function labelOf(pointer: string): string {
  const [first = pointer, ...rest] = labelsByPointer().get(pointer.replace(/\/\d+(?=\/|$)/g, '/[]')) ?? [];
  return [first, ...rest.map((label) => label.charAt(0).toLowerCase() + label.slice(1))].join(', ');
}
