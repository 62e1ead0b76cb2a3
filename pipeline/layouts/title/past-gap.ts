import type { Line } from '../../document.ts';
import { LEANING_WORDS } from '../../french/pages/line-openings.ts';
import { COUNCIL_FIRST, ENDS_INSIDE_DAY, OPENS_REPORT } from '../../french/titles/after-title.ts';
import { LETTERS } from '../../patterns/letters.ts';
import { wholeKeyOf } from '../agenda.ts';

/** « OBJET : Finances communales : » announces the title proper; « … du », « … « Cession à », « protection » go on. */
export function goesPastGap(title: readonly Line[], line: Line, next: Line | undefined): boolean {
  const said = title.map(({ text }) => text).join(' ');
  return (
    (/\p{L}\s*:\s*$/u.test(said) && !OPENS_REPORT.test(line.text)) ||
    ENDS_LEANING.test(said) ||
    said.lastIndexOf('«') > said.lastIndexOf('»') ||
    /^\s*(?:(?!\p{Ll}\s)\p{Ll}|\()/u.test(line.text) ||
    (next !== undefined && COUNCIL_FIRST.test(next.text) && FEW_WORDS.test(line.text))
  );
}
/** « … créant un poste d’ingénieur » + « Territorial », right above « Le Conseil, … ». */
const FEW_WORDS = /^\s*\p{Lu}[^.;:,!?]{2,40}$/u;
/** The words of a title that ask for more. */
export const ENDS_LEANING = new RegExp(`(?:(?<![${LETTERS}])${LEANING_WORDS}|[–—-])\\s*$`, 'u');

/** « … au Président de la » + « Communauté de communes », « SÉANCE DU 19 » + « MARS 2024 : »: no title begins there. */
export const goesOnFrom = (above: Line | undefined, { gapAbove }: Line): boolean =>
  above !== undefined &&
  !gapAbove &&
  /\p{L}/u.test(above.text) &&
  (ENDS_LEANING.test(above.text) || ENDS_INSIDE_DAY.test(above.text));

/** « SALLE : CHOIX DE L'ARCHITECTE ET EMPRUNT », then below a gap « CHOIX DE L'ARCHITECTE (LOT 1) »: the first heading of the report. */
export function saysAgain(title: readonly Line[], line: Line): boolean {
  const [first = ''] = line.text.split(/[(:–—]/);
  const [said, again] = [title.map(({ text }) => text).join(' '), first].map(wholeKeyOf);
  return line.gapAbove && again !== undefined && again.length > SHORT && said?.includes(again) === true;
}
const SHORT = 20;
