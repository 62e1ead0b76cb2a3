import type { Line } from '../../document.ts';
import { RAPPORTEUR_FIRST } from '../../french/titles/rapporteur-words.ts';
import { RANKED_RUBRIC } from '../../french/titles/rubric-words.ts';
import { TITLE_OPENING } from '../../french/titles/titles.ts';
import type { Landmark } from '../landmarks.ts';

/** « 10 – FINANCES », « Vote du budget du port », a gap, then « Rapporteur : M. X » above the lists: what stands right above who presents. */
export function titleAboveRapporteur(
  flow: readonly Line[],
  marks: readonly (Landmark | null)[],
): [number, number] | null {
  const lists = marks.indexOf('list');
  const end = flow.findIndex(({ text }, index) => index < lists && RAPPORTEUR_FIRST.test(text));
  if (end < 1) return null;
  const top = flow.findLastIndex(({ gapAbove }, index) => index < end && gapAbove);
  const start = RANKED_RUBRIC.test(flow[top]?.text ?? '') ? top + 1 : top;
  const isTitle = start >= 0 && start < end && TITLE_OPENING.test(flow[start]?.text ?? '');
  return isTitle && !marks.slice(start, end).some(Boolean) ? [start, end] : null;
}
