import type { Diagnostic } from '../../schemas/deliberation.ts';
import { report } from '../diagnostics.ts';
import { once } from '../lib/once.ts';
import type { Act, AuthorityEntry, Register } from '../register.ts';
import type { Export, ExportFile } from './export.ts';
import { csvHead, csvRows } from './lib/csv.ts';
import type { Cell } from './lib/table.ts';
import { scdlDeliberations as table } from './scdl/deliberations.ts';

/** SCDL délibérations 2.1.5, one CSV per authority and one per year of it. */
export const scdl: Export = {
  name: 'scdl',
  *ofCouncil(register) {
    for (const entry of register.authorities) {
      const acts = register.acts.filter(({ authority }) => authority.slug === entry.slug);
      const runs = runsOf(acts).map((run) => ({ year: yearOf(run[0]), lines: csvRows(run.map(rowOf)) }));
      const linesOf = (some: typeof runs) => some.map(({ lines }) => lines).join('');
      yield fileOf(entry, linesOf(runs), null);
      for (const year of new Set(runs.map((run) => run.year)))
        if (year) yield fileOf(entry, linesOf(runs.filter((run) => run.year === year)), year);
    }
  },
};

const yearOf = ({ record }: Act): string | null => record.sitting.date?.slice(0, 4) ?? null;

type Run = [Act, ...Act[]];

/** Acts of one year that stand one after the other. */
function runsOf(acts: readonly Act[]): Run[] {
  const runs: Run[] = [];
  for (const act of acts) {
    const run = runs.at(-1);
    if (run && yearOf(run[0]) === yearOf(act)) run.push(act);
    else runs.push([act]);
  }
  return runs;
}

/** The row of an act, made once: two files and two reports are made of it. */
const rowOf = once(
  (act: Act): Cell[] => table.rows({ authorities: [], acts: [act], findings: [] })[0] as Cell[],
);

function fileOf(entry: AuthorityEntry, lines: string, year: string | null): ExportFile {
  return {
    path: `data/scdl/${[entry.slug, 'deliberations', ...(year ? [year] : [])].join('-')}.csv`,
    title: `${entry.authority.name}, délibérations${year ? ` de ${year}` : ''} (SCDL 2.1.5)`,
    mediaType: 'text/csv',
    content: csvHead(table) + lines,
    authority: entry.slug,
    table,
  };
}

/** How many cells of each SCDL column have nothing to say. */
export interface EmptyCells {
  authority: string;
  rows: number;
  /** In the standard's order. */
  columns: { name: string; empty: number }[];
}

/** What stays empty in the SCDL files, per authority: the run's report says it. */
export const emptyCells = ({ authorities, acts }: Register): EmptyCells[] =>
  authorities.map(({ slug }) => {
    const own = acts.filter(({ authority }) => authority.slug === slug);
    const rows = own.map(rowOf);
    return {
      authority: slug,
      rows: rows.length,
      columns: table.columns.map(({ name }, i) => ({
        name,
        empty: rows.filter((row) => row[i] === null).length,
      })),
    };
  });

/** A warning for each act that lacks a value the standard requires. */
export function incompleteRows(register: Register): Diagnostic[] {
  return register.acts.flatMap((act) => {
    const { record } = act;
    const row = rowOf(act);
    const missing = table.columns.filter(({ constraints }, i) => constraints?.required && row[i] === null);
    if (missing.length === 0) return [];
    const columns = missing.map(({ name }) => name).join(', ');
    return [
      report('scdl.incomplete', { file: record.source.file }, { act: record.number ?? record.id, columns }),
    ];
  });
}
