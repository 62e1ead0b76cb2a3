import type { Line, Page } from '../document.ts';
import { Passage } from '../passage.ts';
import { cutLine } from './cut-line.ts';

/** One row of a list of deliberations: its number, its title, what the council did. */
export interface Row {
  number: Passage | null;
  subject: Passage;
  outcome: Passage;
  page: number;
}

/** « 2026_001 | », « DCM 20260727-01 », « 12 - » at the start of a line. */
const NUMBER =
  /^[\s|*_•–—-]*(?:d[ée]lib[ée]ration\s*)?(?:n\s?[°º]\s?)?(?<number>(?:DCM\s|DEL\s?|D\s?|[A-Z]{1,5}[-_])?\d{2,8}\s?[./_-]{1,2}\s?\d{1,4}(?:\s?[./_-]\s?\d{1,4})?|(?:DCM|DEL)\s?\d{2,8}|\d{4}\s\d{2,3}|\d{1,3}(?=\s*[|.)\t–—-]))[\s|:.)_–—-]*/du;

/** A cell that says what the council did, optical reading allowing for a letter or two. */
const OUTCOME =
  /^\W*(?:a[dp]opt[ée]|ap?[pn]r[op]u?v|approuv|anpro[un]v|act[ée]e?\b|rejet|retir|ajourn|report|accept|valid|favorable|d[ée]favorable|pren?d acte|pris acte|[àa] l['’]\s?unanim|unanimit|[àa] la majorit|majorit|\(?\d+ (?:abst|contre|pour|voix)|abstention|vot[ée])/iu;
const OUTCOME_AT_END =
  /[\s|]+(?=(?:ADOPT[ÉE]E?S?|APPROUV[ÉE]E?S?|Adopt[ée]e?|A[pn]prouv[ée]e?s?|Anprou?[nv][ée]e?|Act[ée]e|Rejet[ée]e|REJET[ÉE]E|RETIR[ÉE]E|Retir[ée]e|AJOURN[ÉE]E|Unanimit[ée]|Majorit[ée]|UNANIMIT[ÉE]|MAJORIT[ÉE]|[ÀA] l['’]unanimit[ée]|Prend acte|PREND ACTE)(?:\s|$))/u;

/** Lines of a table → its rows. A number centred beside a title of several lines takes the nearest lines. */
export function rowsOf(pages: readonly Page[], lines: readonly Line[]): Row[] {
  const anchors = lines.filter(({ text }) => NUMBER.test(text));
  const groups = new Map<Line, Line[]>(anchors.map((anchor) => [anchor, []]));
  lines.forEach((line, index) => {
    const anchor = anchors.includes(line) ? line : nearest(line, index, lines, anchors);
    if (anchor) groups.get(anchor)?.push(line);
  });
  return [...groups]
    .map(([anchor, group]) => rowOf(pages, anchor, group))
    .filter(({ outcome }) => !outcome.isEmpty);
}

/** The anchor closest in height; without geometry, the one above. */
function nearest(line: Line, index: number, lines: readonly Line[], anchors: readonly Line[]): Line | null {
  if (!line.box) return anchors.findLast((anchor) => lines.indexOf(anchor) < index) ?? null;
  const middle = (box: readonly number[]) => ((box[1] ?? 0) + (box[3] ?? 0)) / 2;
  const reach = 2.4 * (line.box[3] - line.box[1]);
  let best: Line | null = null;
  let bestDistance = reach;
  for (const anchor of anchors) {
    if (!anchor.box || anchor.page !== line.page) continue;
    const distance = Math.abs(middle(anchor.box) - middle(line.box));
    if (distance < bestDistance) [best, bestDistance] = [anchor, distance];
  }
  return best;
}

function rowOf(pages: readonly Page[], anchor: Line, group: readonly Line[]): Row {
  const subject: Line[] = [];
  const outcome: Line[] = [];
  const number = NUMBER.exec(anchor.text);
  for (const line of group) {
    for (const cell of cellsOf(line === anchor ? cutLine(line, number?.[0].length ?? 0) : line)) {
      if (OUTCOME.test(cell.text) || (outcome.length > 0 && /^\W*(?:abst|contre|pour)/iu.test(cell.text)))
        outcome.push(cell);
      else if (/\p{L}{2}/u.test(cell.text)) subject.push(cell);
    }
  }
  const place = number?.indices?.groups?.number;
  return {
    number: place ? Passage.of(pages, [cutLine(anchor, ...place)]) : null,
    subject: Passage.of(pages, subject),
    outcome: Passage.of(pages, outcome),
    page: anchor.page,
  };
}

/** The cells of a line: at tabs and rules, and before an outcome that ends it. */
function cellsOf(line: Line): Line[] {
  const cells: Line[] = [];
  for (const match of line.text.matchAll(/[^\t|]+/g)) {
    const cell = cutLine(line, match.index, match.index + match[0].length);
    const end = OUTCOME_AT_END.exec(cell.text);
    if (end && end.index > 0)
      cells.push(cutLine(cell, 0, end.index), cutLine(cell, end.index + end[0].length));
    else cells.push(cell);
  }
  return cells;
}
