import type { Line } from '../document.ts';

/** Titles of items that end without a decision: a text cut inside one was not coming to any. */
const INFORMS =
  /^\W*(?:[A-Z]\s?[-–—.)]\s*)?(?:compte[- ]rendu|informations?|communications?|questions?|points?|d[ée]cisions?\s(?:du|prises|municipales)|d[ée]cisions(?=\W*$)|affaires)(?!\p{L})/iu;
export const informs = (title: string): boolean => INFORMS.test(title);

const CHOOSES_SECRETARY = /^\W*(?:d[ée]signation|[ée]lection|nomination|choix)\s[^.:]{0,20}secr[ée]taire/iu;
const IS_VOTED = /unanimit|majorit|voix|suffrage|d[ée]lib[ée]r/iu;
/** « 2. Désignation du secrétaire », « Mme X est désignée »: nobody votes, and the sitting only begins. */
export const choosesSecretary = (title: string, lines: readonly Line[]): boolean =>
  CHOOSES_SECRETARY.test(title) && !lines.some(({ text }) => IS_VOTED.test(text));
