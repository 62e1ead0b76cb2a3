import type { Rule, Rules } from './rules.ts';

/** A table drawn with rules, in pixels from the top left corner of the page. */
export interface RuledTable {
  left: number;
  right: number;
  /** Where its rows begin and end. */
  rows: number[];
  /** The rules between columns; a cell that spans several is crossed by none. */
  columns: Rule[];
}

/** A frame around a title or a stamp has one row, or one column. */
const FEWEST_RULES = 3;
/** Rules that meet may miss each other by so much, in inches; rules closer than this are one. */
const MISS = 0.06;
/** A strip lower than this, in inches, holds no line of text. */
export const LOWEST = 0.08;

/** Where the columns of a table begin and end. */
export const columnsOf = ({ columns }: RuledTable, dpi: number): number[] => distinct(columns, MISS * dpi);

/** The tables that the rules of a page draw, from top to bottom. */
export function ruledTables({ across, down }: Rules, dpi: number): RuledTable[] {
  const miss = MISS * dpi;
  const tables: RuledTable[] = [];
  for (const group of groupsOf(across, down, miss)) {
    const rows = distinct(group.across, miss);
    const columns = distinct(group.down, miss);
    if (rows.length < FEWEST_RULES || columns.length < FEWEST_RULES) continue;
    tables.push({
      left: columns[0] as number,
      right: columns.at(-1) as number,
      rows,
      columns: group.down,
    });
  }
  return tables.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

/** Rules that meet, and those they meet in turn. */
function groupsOf(across: readonly Rule[], down: readonly Rule[], miss: number): Rules[] {
  const groups: Rules[] = [];
  for (const rule of across) {
    const met = down.filter((other) => meet(rule, other, miss));
    const joined = groups.filter((group) => group.down.some((other) => met.includes(other)));
    const group: Rules = {
      across: [...joined.flatMap((each) => each.across), rule],
      down: [...new Set([...joined.flatMap((each) => each.down), ...met])],
    };
    for (const each of joined) groups.splice(groups.indexOf(each), 1);
    groups.push(group);
  }
  return groups;
}

const meet = (across: Rule, down: Rule, miss: number): boolean =>
  across.from - miss <= down.at &&
  down.at <= across.to + miss &&
  down.from - miss <= across.at &&
  across.at <= down.to + miss;

function distinct(rules: readonly Rule[], miss: number): number[] {
  const places = rules.map(({ at }) => at).sort((a, b) => a - b);
  return places.filter((at, index) => index === 0 || at - (places[index - 1] as number) > miss);
}

/** A strip of a page, from one side to the other: its tables, or text. */
interface Band {
  top: number;
  bottom: number;
  tables: RuledTable[];
}

/** The page from top to bottom, cut where tables begin and end. Tables side by side share their band. */
export function bandsOf(tables: readonly RuledTable[], height: number, dpi: number): Band[] {
  const bands: Band[] = [];
  for (const table of tables) {
    const [top, bottom] = [table.rows[0] as number, table.rows.at(-1) as number];
    const last = bands.at(-1);
    if (last && top < last.bottom) {
      last.bottom = Math.max(last.bottom, bottom);
      last.tables.push(table);
    } else bands.push({ top, bottom, tables: [table] });
  }
  const edges = [0, ...bands.flatMap(({ top, bottom }) => [top, bottom]), height];
  return edges.slice(1).flatMap((bottom, index): Band[] => {
    const top = edges[index] as number;
    if (bottom - top < LOWEST * dpi) return [];
    return [index % 2 === 1 ? (bands[(index - 1) / 2] as Band) : { top, bottom, tables: [] }];
  });
}
