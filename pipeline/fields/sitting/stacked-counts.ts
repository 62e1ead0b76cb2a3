import type { Passage } from '../../document/passage.ts';
import type { Label, Labelled } from '../../french/labelled.ts';
import type { CountLabel } from '../../french/sitting/counted-labels.ts';
import type { Count } from './count-numbers.ts';

/** Numbers in a row or a stack, and the labels in a row or a stack below them. */
interface Stack {
  numbers: Count[];
  labels: Label<CountLabel>[];
}

type Item = Count | Label<CountLabel>;

const FEWEST = 2;
const NOTHING = /^[\s|:=]{1,40}$/;
const isLabel = (item: Item): item is Label<CountLabel> => 'kind' in item;

/**
 * « 27 | 16 | 3 | 19 » over « Nombre de conseillers en exercice | Présents | Procurations | Votants »: a column of
 * numbers that was read before the column of its labels. There the number just above a label is not its own.
 */
export function stacksOf(
  { text }: Passage,
  labels: readonly Label<CountLabel>[],
  numbers: readonly Count[],
): Stack[] {
  return chainsOf(text, labels, numbers).flatMap((chain) => {
    const height = chain.findIndex(isLabel);
    const below = chain.slice(height).filter(isLabel);
    const isStack = height >= FEWEST && height + below.length === chain.length;
    return isStack ? [{ numbers: chain.slice(0, height) as Count[], labels: below }] : [];
  });
}

/** The number of each label by its rank; none where they are not as many. */
export const pairsOf = ({ numbers, labels }: Stack): Labelled<CountLabel, Count>[] =>
  numbers.length === labels.length
    ? labels.map((label, rank) => ({ label, value: numbers[rank] as Count }))
    : [];

/** Labels and numbers, in the order of the text, as long as nothing else stands between them. */
function chainsOf(text: string, labels: readonly Label<CountLabel>[], numbers: readonly Count[]): Item[][] {
  const chains: Item[][] = [];
  let end = -1;
  for (const item of [...labels, ...numbers].sort((a, b) => a.start - b.start)) {
    if (end >= 0 && NOTHING.test(text.slice(end, item.start))) chains.at(-1)?.push(item);
    else chains.push([item]);
    end = item.end;
  }
  return chains;
}
