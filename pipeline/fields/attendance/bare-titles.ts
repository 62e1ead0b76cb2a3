import { Passage } from '../../document/passage.ts';
import { columnsOf } from '../../french/attendance/columns.ts';
import { labelAlone } from '../../french/attendance/labels.ts';
import { foldInPlace } from '../../french/fold.ts';
import { cellsOf } from '../../tables/placed-cells.ts';

const LINE = /[^\n]+/;

/** « Délégués présents : », then « Commune | Délégué »: titles that tell nothing the label does not, over the names it lists. */
export function withoutBareTitles(passage: Passage): Passage {
  if (!passage.text.includes('\t')) return passage;
  const lines = [...passage.matches(LINE)];
  const bare = lines.filter(
    ({ text, whole }, at) =>
      text.includes('\t') && labelAlone(lines[at - 1]?.text ?? '') !== null && areBareTitles(whole),
  );
  if (bare.length === 0) return passage;
  const parts = bare.map(({ start }, at) => passage.slice(bare[at - 1]?.end ?? 0, start).trim());
  return Passage.join([...parts, passage.slice(bare.at(-1)?.end ?? 0).trim()], '\n');
}

/** A column of names and those of what they are or who sends them, and none of who was there. */
function areBareTitles(line: Passage): boolean {
  const kinds = columnsOf(cellsOf(line).map(({ passage }) => foldInPlace(passage.flat)));
  return (
    kinds.includes('name') &&
    kinds.every((kind) => kind === 'name' || kind === 'other' || kind === 'civility')
  );
}
