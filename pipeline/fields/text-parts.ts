import type { Passage } from '../document/passage.ts';
import type { Fact } from '../document.ts';
import {
  BULLET,
  DELIBERATING_LINE,
  LEGAL_BASIS,
  OPERATIVE_ITEM,
  OPERATIVE_OPENING,
  RECITAL,
  VOTE_STATEMENT,
} from '../french/act/decisions.ts';
import { isNumberLine } from '../french/act/number.ts';
import { DECIDING_LINE } from '../french/vote/decision.ts';
import { stated } from '../record/facts.ts';
import { tableText } from '../tables/table.ts';
import type { Field } from './field.ts';
import { type Unit, unitsOf } from './text-parts/units.ts';

type Part = 'legalBases' | 'recitals' | 'rationale' | 'operativeText';

/** A unit, with the tables it announces. */
type Block = [Unit, ...Unit[]];

/** The act's reasoning and decision, paragraph by paragraph: visas, considérants, report, dispositif. */
export const textParts: Field = {
  name: 'textParts',
  scope: 'act',
  extract({ act }) {
    const counts: Record<Part, number> = { legalBases: 0, recitals: 0, rationale: 0, operativeText: 0 };
    return sort(unitsOf(belowNumber(act.body))).map(([part, block]): Fact => {
      const pointer = `/${part}/${counts[part]++}`;
      const value = part === 'operativeText' ? operativeItem(block) : textOf(block);
      return stated(pointer, value, part, ...block.map(({ passage }) => passage));
    });
  },
};

/** « N° 2024-15 », between title and report, is of neither. */
function belowNumber(body: Passage): Passage {
  const [line = ''] = body.text.trimStart().split('\n', 1);
  return isNumberLine(line) ? body.slice(body.text.indexOf(line) + line.length) : body;
}

/** Paragraph and tables, a blank line between them. */
const textOf = (block: readonly Unit[]): string =>
  block.map(({ passage, rows }) => (rows ? tableText(rows) : passage.flat)).join('\n\n');

/** Names the part each unit belongs to. What states the vote belongs to none: it is the vote's field. */
function sort(units: Unit[]): [Part, Block][] {
  const opening = openingOf(units);
  const sorted: [Part, Block][] = [];
  for (const unit of units.slice(0, opening)) {
    if (!unit.rows && LEGAL_BASIS.test(unit.passage.text)) sorted.push(['legalBases', [unit]]);
    else if (!unit.rows && RECITAL.test(unit.passage.text)) sorted.push(['recitals', [unit]]);
    else if (!isVote(unit)) sorted.push(['rationale', [unit]]);
  }
  for (const block of operativeBlocks(units.slice(opening))) sorted.push(['operativeText', block]);
  return sorted;
}

const isItem = ({ passage: { text }, rows }: Unit): boolean =>
  !rows && (OPERATIVE_ITEM.test(text) || DECIDING_LINE.test(text));
const isBullet = ({ passage: { text }, rows }: Unit): boolean => !rows && BULLET.test(text);
const isVote = ({ passage: { text } }: Unit): boolean => VOTE_STATEMENT.test(text);
const decides = ({ passage: { text }, rows }: Unit): boolean => !rows && DECIDING_LINE.test(text);
const opens = ({ passage: { text }, rows }: Unit): boolean =>
  !rows &&
  (OPERATIVE_OPENING.test(text) || DELIBERATING_LINE.test(text)) &&
  !LEGAL_BASIS.test(text) &&
  !RECITAL.test(text) &&
  !DECIDING_LINE.test(text);

/**
 * Where the operative text begins: the last announcement that items follow (« décide : », « il est proposé
 * au conseil : »), else the last sentence that decides by itself, else the items that end the act.
 */
function openingOf(units: Unit[]): number {
  const announced = units.findLastIndex((unit, index) => {
    const next = units.slice(index + 1).find((following) => !isVote(following));
    return opens(unit) && next !== undefined && (isItem(next) || isBullet(next));
  });
  if (announced >= 0) return announced;
  const sentence = units.findLastIndex((unit) => opens(unit) && !isVote(unit));
  if (sentence >= 0) return sentence;
  const item = units.findIndex(decides);
  return item < 0 ? units.length : item;
}

/** The items after the announcement, each with the tables or the list it announces; a vote ends them. */
function operativeBlocks([first, ...rest]: Unit[]): Block[] {
  if (!first) return [];
  const next = rest.find((unit) => !isVote(unit));
  const announces = /[:,]\s*$/.test(first.passage.text) || (next && (isItem(next) || isBullet(next)));
  const items: Block[] = announces && !decides(first) ? [] : [[first]];
  let inVote = false;
  for (const unit of rest) {
    const last = items.at(-1);
    if (isVote(unit)) inVote = true;
    else if (isItem(unit) || (isBullet(unit) && !inVote)) {
      items.push([unit]);
      inVote = false;
    } else if (inVote) continue;
    else if (unit.rows && last) last.push(unit);
    else if (unit.rows || (last?.length === 1 && /:\s*$/.test(last[0].passage.text))) items.push([unit]);
  }
  return items;
}

function operativeItem([unit, ...tables]: Block): { label?: string; text: string } {
  const { flat } = unit.passage;
  const label = unit.rows ? undefined : OPERATIVE_ITEM.exec(flat)?.groups?.label;
  const words = unit.rows ? textOf([unit]) : flat.replace(BULLET, '') || flat;
  const rest = label ? words.slice(words.indexOf(label) + label.length).trim() : words;
  const text = [rest || words, ...(tables.length > 0 ? [textOf(tables)] : [])].join('\n\n');
  return label ? { label: label.replace(/[\s–—.:-]+$/, ''), text } : { text };
}
