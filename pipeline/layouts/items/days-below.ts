import type { Line } from '../../document.ts';
import type { Item } from '../heading.ts';

/** « Transmise le 14 mars 2024 », « Publiée le 15 mars 2024 », « Affichage : 15/03/2024 », « Acte rendu exécutoire après transmission le 14/03/2024 » + « et publication le 15/03/2024 ». */
const SENT_OR_PUBLISHED =
  /^\W*(?:(?:d[ée]lib[ée]ration|acte)\s)?(?:et\s(?:de\s)?(?:[ls]a\s)?)?(?:(?:rendue?|d[ée]clar[ée]e?|certifi[ée]e?)\sex[ée]cutoire|(?:t[ée]l[ée])?transmi(?:se?|ssion)|re[çc]ue?|d[ée]pos[ée]e?|publi(?:[ée]e?|cation)|affich(?:[ée]e?|age)|mise?\sen\sligne)(?!\p{L})[^.;]{0,80}\d{4}\W*$/iu;

export const isDayBelow = ({ text }: Line): boolean => SENT_OR_PUBLISHED.test(text);

/** Where the last lines of an item begin that tell when its act was sent and made public. */
export const endOfDecision = (lines: readonly Line[]): number =>
  lines.findLastIndex((line) => !isDayBelow(line)) + 1;

/** Whether several items end so: under the last one alone, such days are of the whole minutes. */
export const haveDaysBelow = (items: readonly Item[], flow: readonly Line[]): boolean =>
  items.filter(({ index, end }) => endOfDecision(flow.slice(index, end)) < end - index).length > 1;
