import type { Fact } from '../document.ts';
import { stated } from '../facts.ts';
import {
  BULLET,
  DELIBERATING_LINE,
  OPERATIVE_ITEM,
  OPERATIVE_OPENING,
  VOTE_STATEMENT,
} from '../french/decisions.ts';
import { DECIDING_LINE } from '../french/headings.ts';
import type { Passage } from '../passage.ts';
import type { Field } from './field.ts';

type Part = 'legalBases' | 'recitals' | 'rationale' | 'operativeText';

const LEGAL_BASIS = /^[\s\-–—•*]*vus?(?=\s)/iu;
const RECITAL = /^[\s\-–—•*]*consid[ée]rant(?![\p{L}])/iu;

/** The act's reasoning and decision, paragraph by paragraph: visas, considérants, report, dispositif. */
export const textParts: Field = {
  name: 'textParts',
  scope: 'act',
  extract({ act }) {
    const counts: Record<Part, number> = { legalBases: 0, recitals: 0, rationale: 0, operativeText: 0 };
    return sort(unitsOf(act.body)).map(([part, unit]): Fact => {
      const pointer = `/${part}/${counts[part]++}`;
      return stated(pointer, part === 'operativeText' ? operativeItem(unit) : unit.flat, part, unit);
    });
  },
};

/** Paragraphs, cut again where a line begins a visa, a considérant, a bullet or an article. */
function unitsOf(body: Passage): Passage[] {
  const starts = [0];
  for (const { end } of body.matches(/\n+/)) {
    const rest = body.text.slice(end, end + 200);
    const line = rest.split('\n', 1)[0] ?? '';
    const isNew =
      body.text[end - 2] === '\n' ||
      LEGAL_BASIS.test(line) ||
      RECITAL.test(line) ||
      BULLET.test(line) ||
      VOTE_STATEMENT.test(line) ||
      OPERATIVE_ITEM.exec(line)?.groups?.label !== undefined ||
      DECIDING_LINE.test(line) ||
      DELIBERATING_LINE.test(line);
    if (isNew) starts.push(end);
  }
  return starts
    .map((start, index) => body.slice(start, starts[index + 1]).trim())
    .filter((unit) => /[\p{L}\p{N}]/u.test(unit.text));
}

/** Names the part each unit belongs to. What states the vote belongs to none: it is the vote's field. */
function sort(units: Passage[]): [Part, Passage][] {
  const opening = openingOf(units);
  const sorted: [Part, Passage][] = [];
  units.slice(0, opening).forEach((unit) => {
    if (LEGAL_BASIS.test(unit.text)) sorted.push(['legalBases', unit]);
    else if (RECITAL.test(unit.text)) sorted.push(['recitals', unit]);
    else if (!VOTE_STATEMENT.test(unit.text)) sorted.push(['rationale', unit]);
  });
  for (const unit of operativeUnits(units.slice(opening))) sorted.push(['operativeText', unit]);
  return sorted;
}

const isItem = ({ text }: Passage): boolean => OPERATIVE_ITEM.test(text) || DECIDING_LINE.test(text);
const isVote = ({ text }: Passage): boolean => VOTE_STATEMENT.test(text);
const opens = ({ text }: Passage): boolean =>
  (OPERATIVE_OPENING.test(text) || DELIBERATING_LINE.test(text)) &&
  !LEGAL_BASIS.test(text) &&
  !RECITAL.test(text) &&
  !DECIDING_LINE.test(text);

/**
 * Where the operative text begins: the last announcement that items follow (« décide : », « il est proposé
 * au conseil : »), else the last sentence that decides by itself, else the items that end the act.
 */
function openingOf(units: Passage[]): number {
  const announced = units.findLastIndex((unit, index) => {
    const next = units.slice(index + 1).find((following) => !isVote(following));
    return opens(unit) && next !== undefined && (isItem(next) || BULLET.test(next.text));
  });
  if (announced >= 0) return announced;
  const sentence = units.findLastIndex((unit) => opens(unit) && !isVote(unit));
  if (sentence >= 0) return sentence;
  const item = units.findIndex((unit) => DECIDING_LINE.test(unit.text));
  return item < 0 ? units.length : item;
}

/** The items after the announcement, each with the table or list it announces; a vote ends them. */
function operativeUnits([first, ...rest]: Passage[]): Passage[] {
  if (!first) return [];
  const next = rest.find((unit) => !isVote(unit));
  const announces = /[:,]\s*$/.test(first.text) || (next && (isItem(next) || BULLET.test(next.text)));
  const items: Passage[] = announces && !DECIDING_LINE.test(first.text) ? [] : [first];
  let inVote = false;
  for (const unit of rest) {
    const last = items.at(-1);
    if (isVote(unit)) inVote = true;
    else if (isItem(unit) || (BULLET.test(unit.text) && !inVote)) {
      items.push(unit);
      inVote = false;
    } else if (!inVote && last && /:\s*$/.test(last.text)) items.push(unit);
  }
  return items;
}

function operativeItem(unit: Passage): { label?: string; text: string } {
  const label = OPERATIVE_ITEM.exec(unit.flat)?.groups?.label;
  const text = unit.flat.replace(BULLET, '');
  if (!label) return { text: text || unit.flat };
  const rest = text.slice(text.indexOf(label) + label.length).trim();
  return { label: label.replace(/[\s–—.:-]+$/, ''), text: rest || text };
}
