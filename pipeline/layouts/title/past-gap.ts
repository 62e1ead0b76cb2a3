import type { Line } from '../../document.ts';
import { LEANS } from '../../french/line-openings.ts';
import { LETTERS } from '../../patterns/letters.ts';

/** « OBJET : Finances communales : » announces the title proper; « … du », « … « Cession à », « protection » go on. */
export function goesPastGap(title: readonly Line[], line: Line, next: Line | undefined): boolean {
  const said = title.map(({ text }) => text).join(' ');
  return (
    /\p{L}\s*:\s*$/u.test(said) ||
    ENDS_LEANING.test(said) ||
    said.lastIndexOf('«') > said.lastIndexOf('»') ||
    /^\s*(?:(?!\p{Ll}\s)\p{Ll}|\()/u.test(line.text) ||
    (next !== undefined && COUNCIL_SPEAKS.test(next.text) && FEW_WORDS.test(line.text))
  );
}
/** « … créant un poste d’ingénieur » + « Territorial », right above « Le Conseil, … ». */
const FEW_WORDS = /^\s*\p{Lu}[^.;:,!?]{2,40}$/u;
const COUNCIL_SPEAKS = /^\W*le\s(?:conseil|comit[ée]|bureau)\s?[,\s]/iu;
/** The words of a title that ask for more. */
export const ENDS_LEANING = new RegExp(`(?:(?<![${LETTERS}])${LEANS}|[–—-])\\s*$`, 'u');
