import type { Passage } from '../../document/passage.ts';
import {
  BULLET,
  DELIBERATING_LINE,
  LEGAL_BASIS,
  OPERATIVE_ITEM,
  RECITAL,
  VOTE_STATEMENT,
} from '../../french/act/decisions.ts';
import { DECIDING_LINE } from '../../french/vote/decision.ts';
import { tablesIn } from '../../tables/tables.ts';

/** A paragraph, a point or a table of an act. */
export interface Unit {
  passage: Passage;
  /** The words of its cells, when it is a table. */
  rows: string[][] | null;
}

/** The units of an act, in their order: its tables, and the paragraphs between them. */
export function unitsOf(body: Passage): Unit[] {
  const units: Unit[] = [];
  let from = 0;
  for (const { start, end, rows } of tablesIn(body)) {
    units.push(...paragraphsOf(body.slice(from, start)), { passage: body.slice(start, end), rows });
    from = end;
  }
  return [...units, ...paragraphsOf(body.slice(from))];
}

const LINE_ENDS = /\n+/;

/** Paragraphs, cut again where a line begins a visa, a considérant, a bullet or an article. */
function paragraphsOf(prose: Passage): Unit[] {
  const starts = [0];
  for (const { end } of prose.matches(LINE_ENDS)) {
    const [line = ''] = prose.text.slice(end, end + 200).split('\n', 1);
    if (prose.text[end - 2] === '\n' || beginsUnit(line)) starts.push(end);
  }
  return starts
    .map((start, index) => prose.slice(start, starts[index + 1]).trim())
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map((passage) => ({ passage, rows: null }));
}

const beginsUnit = (line: string): boolean =>
  LEGAL_BASIS.test(line) ||
  RECITAL.test(line) ||
  BULLET.test(line) ||
  VOTE_STATEMENT.test(line) ||
  OPERATIVE_ITEM.exec(line)?.groups?.label !== undefined ||
  DECIDING_LINE.test(line) ||
  DELIBERATING_LINE.test(line);
