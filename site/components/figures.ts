import type { ActView } from '../data/act.ts';
import { number } from '../filters/number.ts';
import { type Content, html } from '../html.ts';

/** A few acts in figures. Each counts only what the acts say. */
export function figures(acts: readonly ActView[]): Content {
  const count = (test: (act: ActView) => boolean) => acts.filter(test).length;
  const all: [count: number, one: string, many: string][] = [
    [acts.length, 'délibération', 'délibérations'],
    [new Set(acts.map(({ sitting }) => sitting)).size, 'séance', 'séances'],
    [count(({ record }) => record.vote.outcome === 'adopted'), 'adoptée', 'adoptées'],
    [count(({ record }) => record.vote.majority === 'unanimous'), 'à l’unanimité', 'à l’unanimité'],
    [
      count(({ isContested }) => isContested),
      'avec des voix contre ou des abstentions',
      'avec des voix contre ou des abstentions',
    ],
    [count(({ record }) => record.vote.outcome === 'rejected'), 'rejetée', 'rejetées'],
  ];
  return html`<ul class="bare figures">${all.map(([value, one, many], index) => (value > 0 || index < 2) && html`<li><strong>${number(value)}</strong> ${value < 2 ? one : many}</li>`)}</ul>`;
}
