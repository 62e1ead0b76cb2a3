import type { Fact } from '../document.ts';
import { stated } from '../facts.ts';
import { BULLET, OPERATIVE_ITEM, OPERATIVE_OPENING, VOTE_STATEMENT } from '../french/decisions.ts';
import type { Passage } from '../passage.ts';
import type { Field } from './index.ts';

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
      /^\p{Lu}{4,}(?![\p{Ll}])/u.test(line);
    if (isNew) starts.push(end);
  }
  return starts
    .map((start, index) => body.slice(start, starts[index + 1]).trim())
    .filter((unit) => /[\p{L}\p{N}]/u.test(unit.text));
}

/** Names the part each unit belongs to. What states the vote belongs to none: it is the vote's field. */
function sort(units: Passage[]): [Part, Passage][] {
  const opening = units.findLastIndex(
    (unit) => OPERATIVE_OPENING.test(unit.text) && !LEGAL_BASIS.test(unit.text),
  );
  const sorted: [Part, Passage][] = [];
  units.forEach((unit, index) => {
    if (LEGAL_BASIS.test(unit.text)) sorted.push(['legalBases', unit]);
    else if (RECITAL.test(unit.text)) sorted.push(['recitals', unit]);
    else if (index < opening || opening < 0) {
      if (!VOTE_STATEMENT.test(unit.text)) sorted.push(['rationale', unit]);
    } else if (index === opening) sorted.push(...openingUnit(unit, units[index + 1]));
    else if (!VOTE_STATEMENT.test(unit.text)) sorted.push(['operativeText', unit]);
  });
  return sorted;
}

/** « Le conseil décide d'accorder … » decides by itself; « Il est proposé au conseil : » only announces. */
function openingUnit(unit: Passage, next: Passage | undefined): [Part, Passage][] {
  const announces =
    /:\s*$/.test(unit.text) || (next && (BULLET.test(next.text) || OPERATIVE_ITEM.test(next.text)));
  if (announces || VOTE_STATEMENT.test(unit.text)) return [];
  return [['operativeText', unit]];
}

function operativeItem(unit: Passage): { label?: string; text: string } {
  const label = OPERATIVE_ITEM.exec(unit.flat)?.groups?.label;
  const text = unit.flat.replace(BULLET, '');
  if (!label) return { text: text || unit.flat };
  const rest = text.slice(text.indexOf(label) + label.length).trim();
  return { label: label.replace(/[\s–—.:-]+$/, ''), text: rest || text };
}
