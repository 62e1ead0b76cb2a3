import { Passage } from '../../document/passage.ts';
import type { Line, Page } from '../../document.ts';
import { columnTitleIn } from '../../french/list-columns.ts';
import { cutLine } from '../cut-line.ts';
import { decides } from '../landmarks.ts';
import { saysOutcome } from './cells.ts';
import type { Row } from './row.ts';

/**
 * « Objet | Décision du conseil | Vote », and no column of numbers: in a text whose cells tabs part, each line below
 * that says what was decided is a row.
 */
export function unnumberedRowsOf(pages: readonly Page[], lines: readonly Line[]): Row[] {
  const head = lines.findIndex(({ text, box }) => box === null && isHead(titlesOf(text)));
  if (head < 0) return [];
  const titles = titlesOf(lines[head]?.text ?? '');
  return lines.slice(head + 1).flatMap((line) => {
    const cells = cellsOf(line);
    const under = (title: string) => cells.filter((_, column) => titles[column] === title);
    const [outcome, rapporteur] = [under('outcome'), under('rapporteur')];
    if (cells.length !== titles.length || !outcome.some((cell) => saysOutcome(cell) || decides(cell)))
      return [];
    return {
      number: null,
      subject: Passage.of(pages, under('subject')),
      rapporteur: rapporteur.length > 0 ? Passage.of(pages, rapporteur) : null,
      outcome: Passage.of(pages, outcome),
      page: line.page,
    };
  });
}

const titlesOf = (text: string) => text.split('\t').map(columnTitleIn);
const isHead = (titles: ReturnType<typeof titlesOf>): boolean =>
  titles.includes('subject') && titles.includes('outcome') && !titles.includes('number');

/** What stands between the tabs of a line, as lines. */
const cellsOf = (line: Line): Line[] =>
  [...line.text.matchAll(/[^\t]+|(?<=\t)(?=\t|$)/g)].map(({ 0: { length }, index }) =>
    cutLine(line, index, index + length),
  );
