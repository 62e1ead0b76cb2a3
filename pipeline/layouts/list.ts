import type { ActSections, Line } from '../document.ts';
import { LIST_TITLE } from '../french/headings.ts';
import { Passage } from '../passage.ts';
import { sittingCuts } from './act-sections.ts';
import { withoutFurniture } from './furniture.ts';
import type { Layout } from './index.ts';
import { landmarkOf } from './landmarks.ts';
import { emptySections } from './sections.ts';

/** The last cell of a row: what the council did with it. */
const OUTCOME =
  /(?:^|[\s\t|])(?<outcome>(?:adopt[ée]|approuv[ée]|act[ée]|rejet[ée]|retir[ée]|ajourn[ée]|report[ée]|vot[ée]|accept[ée]|valid[ée]|d[ée]sign[ée]|[ée]lu|favorable|d[ée]favorable|prend acte|pris acte|unanimit[ée]|majorit[ée]|[àa] l['’]unanimit[ée])[^\n\t|]{0,80})$/iu;

const ROW_NUMBER =
  /^[\s|*_•–—-]*(?:d[ée]lib[ée]ration\s*)?(?:n\s?[°º]\s?)?(?<number>(?:[A-Z]{1,6}[\s_-]?)?\d{1,8}(?:\s?[./_-]\s?[\dA-Z]{1,6}){0,3})[\s|:.)–—-]+/du;

/** The list of the deliberations examined in a sitting (CGCT, art. L2121-25): one row, one act. */
export const list: Layout = {
  id: 'list',
  matches: (document) => {
    const { flow } = withoutFurniture(document);
    return flow.slice(0, 30).some(({ text }) => LIST_TITLE.test(text));
  },
  read(document) {
    const { flow, stamp } = withoutFurniture(document);
    const marks = flow.map(landmarkOf);
    const { attendance, attendanceEnd } = sittingCuts(flow, marks);
    const rows = rowsOf(flow);
    const first = rows[0]?.[0] ?? flow.length;
    const of = (from: number, to: number) => Passage.of(document.pages, flow.slice(from, Math.max(from, to)));
    const sitting: ActSections = {
      ...emptySections(),
      heading: of(0, Math.min(first, attendance)),
      attendance: of(Math.min(first, attendance), Math.min(first, attendanceEnd)),
      closing: of(rows.at(-1)?.[1] ?? flow.length, flow.length),
      stamp: Passage.of(document.pages, stamp),
      pages: [1, document.pages.length],
    };
    return {
      kind: 'list',
      sitting,
      acts: rows.map(([from, to]) => rowAct(of(from, to), flow[from] as Line, sitting)),
    };
  },
};

/** Ranges of lines, each a numbered row that says its outcome. */
function rowsOf(flow: readonly Line[]): [number, number][] {
  const starts = flow.flatMap(({ text }, index) => (ROW_NUMBER.test(text) ? [index] : []));
  return starts
    .map((start, index): [number, number] => [start, starts[index + 1] ?? endOfRow(flow, start)])
    .filter(([from, to]) => flow.slice(from, to).some(({ text }) => OUTCOME.test(text)));
}

function endOfRow(flow: readonly Line[], start: number): number {
  const next = flow.findIndex((line, index) => index > start && line.gapAbove);
  return next < 0 ? flow.length : next;
}

function rowAct(row: Passage, first: Line, sitting: ActSections): ActSections {
  const number = row.match(ROW_NUMBER);
  const rest = row.slice(number?.end ?? 0);
  const outcome = rest.match(OUTCOME);
  const cut = outcome ? outcome.start : rest.length;
  return {
    ...emptySections(),
    heading: sitting.heading,
    attendance: sitting.attendance,
    subject: rest.slice(0, cut).trim(),
    body: rest.slice(cut).trim(),
    numberHint: number?.group('number') ?? null,
    pages: [first.page, first.page],
  };
}
