import type { Line } from '../document.ts';
import { cutLine } from './cut-line.ts';

/**
 * A cell that says what the council did, optical reading allowing for a letter or two; « Vote des taux »,
 * « Acceptation d'un don » are titles.
 */
export const OUTCOME =
  /^\W*(?:a[dp]opt[ée]|ap?[pn]r[op]u?v|approuv|anpro[un]v|act[ée]e?\b|(?:rejet|refus|retir|ajourn|report|accept|valid)[ée]e?s?(?!\p{L})|(?:pour|contre)\s?:\s?\d|[ée]lue?s?\s?:|rejet\W*$|favorable|d[ée]favorable|(?:l[ea] (?:conseil|comit[ée]|bureau)(?: \p{L}+)? (?:a )?)?(?:pren?d|pris|dont) acte|[àa] l['’]\s?unanim|unanimit|[àa] la majorit|majorit|\(?\d+ (?:abst|contre|pour|voix)|abstention|voté|vot[ée]e?s?\s(?:[àa](?!\p{L})|par\s)|votes?\s?:)/iu;

/** An outcome proper; « (2 abstentions) » only adds to one. */
const BEGINS_OUTCOME = new RegExp(
  OUTCOME.source.replace('|\\(?\\d+ (?:abst|contre|pour|voix)|abstention', ''),
  'iu',
);

const OUTCOME_AT_END =
  /[\s|]+(?=(?:ADOPT[ÉE]E?S?|APPROUV[ÉE]E?S?|Adopt[ée]e?|A[np]pro[un]?v[ée]e?s?|Act[ée]e|Rejet[ée]e?|REJET[ÉE]E?|RETIR[ÉE]E?|Retir[ée]e?|AJOURN[ÉE]E?|Ajourn[ée]e?|REPORT[ÉE]E|Report[ée]e|Accept[ée]e?|Valid[ée]e?|Vot[ée]e|Unanimit[ée]|Majorit[ée]|UNANIMIT[ÉE]|MAJORIT[ÉE]|[ÀA] l['’]unanimit[ée]|Prend acte|PREND ACTE)(?:\s|$))/u;

/** « Taux d'imposition : adopté par 10 voix », « Motion – rejetée » */
export const OUTCOME_AFTER_MARK =
  /\s?[:–—-]\s+(?=(?:adopt|approuv|accept|rejet|refus|ajourn|report|retir|valid|vot)[ée]e?s?(?!\p{L})|unanimit|[àa]\sl['’]\s?unanimit|[àa]\sla\smajorit|accord\s(?:par|du\sconseil|unanime)|(?:prend|pris|dont)\sacte|(?:d[ée])?favorable(?!\p{L}))/iu;

/** A cell of the line says what the council did. */
export const saysOutcome = (line: Line): boolean =>
  cellsOf(line).some(({ text }) => BEGINS_OUTCOME.test(text));

/** « 2025-06-01    Tarifs    Adoptée »: the spaces of a text in columns part cells too. */
const CELL = /[^\t| ]+(?: {1,2}[^\t| ]+)*/g;

/** The cells of a line: at tabs, rules and wide spaces, and before an outcome that ends it. */
export function cellsOf(line: Line): Line[] {
  const cells: Line[] = [];
  for (const match of line.text.matchAll(CELL)) {
    const cell = cutLine(line, match.index, match.index + match[0].length);
    const end = OUTCOME_AFTER_MARK.exec(cell.text) ?? OUTCOME_AT_END.exec(cell.text);
    if (end && end.index > 0)
      cells.push(cutLine(cell, 0, end.index), cutLine(cell, end.index + end[0].length));
    else cells.push(cell);
  }
  return cells;
}
