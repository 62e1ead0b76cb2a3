import { MARKS } from '../../patterns/letters.ts';
import { RAPPORTEUR } from './rapporteur-words.ts';

/** Lines of an agenda: what announces it, and what its entries begin with. */

/** « Ordre du jour : », alone on its line. */
export const AGENDA = /^\W*(?:rappel de )?(?:l['’]\s?)?ordre du jour\s?:?\W*$/iu;

/** « Le conseil approuve l'ordre du jour à l'unanimité. »: none of its items is decided yet. */
export const ON_AGENDA = /ordre du jour/iu;

/** « M. le Maire rappelle l'ordre du jour : », « Points à l'ordre du jour », « Ordre du jour 06. 19. » */
export const ANNOUNCES_AGENDA =
  /^\W*(?:[a-zß-ɏ][^.:]{0,50}\s)?(?:[àa]\s)?(?:l['’]\s?)?ordre du jour(?:\s[^.:]{0,50})?\s?:?[\W\d]*$/iu;

/** « 3. », « - », « Délibération n° 2024-15 » */
export const AGENDA_ENTRY = new RegExp(
  `^\\W*(?:\\d|[IVX]{1,4}\\W|d[ée]lib[ée]rations?(?![a-zß-ɏ])|n\\s?[°º])|^\\s*[${MARKS}–—*-]`,
  'iu',
);

/** « Rapporteur : Mme PETIT », under an entry. */
export const PRESENTED = new RegExp(String.raw`^\W*${RAPPORTEUR}(?![a-zß-ɏ])`, 'iu');
