import type { Diagnostic } from '../../schemas/deliberation.ts';
import { report } from '../diagnostics.ts';
import type { Act, AuthorityEntry, Register } from '../register.ts';
import type { Export, ExportFile } from './export.ts';
import { csvOf } from './lib/csv.ts';
import { scdlDeliberations as table } from './scdl/deliberations.ts';

/** SCDL délibérations 2.1.5, one CSV per authority and one per year of it. */
export const scdl: Export = {
  name: 'scdl',
  *ofCouncil(register) {
    for (const entry of register.authorities) {
      const acts = register.acts.filter(({ authority }) => authority.slug === entry.slug);
      yield fileOf(register, entry, acts, null);
      for (const year of new Set(acts.map(yearOf))) {
        const ofYear = acts.filter((act) => yearOf(act) === year);
        if (year) yield fileOf(register, entry, ofYear, year);
      }
    }
  },
};

const yearOf = ({ record }: Act): string | null => record.sitting.date?.slice(0, 4) ?? null;

function fileOf(register: Register, entry: AuthorityEntry, acts: Act[], year: string | null): ExportFile {
  return {
    path: `data/scdl/${[entry.slug, 'deliberations', ...(year ? [year] : [])].join('-')}.csv`,
    title: `${entry.authority.name}, délibérations${year ? ` de ${year}` : ''} (SCDL 2.1.5)`,
    mediaType: 'text/csv',
    content: csvOf(table, { ...register, acts }),
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
export const emptyCells = ({ authorities, acts, findings }: Register): EmptyCells[] =>
  authorities.map(({ slug }) => {
    const own = acts.filter(({ authority }) => authority.slug === slug);
    const rows = table.rows({ authorities, acts: own, findings });
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
  const rows = table.rows(register);
  return register.acts.flatMap(({ record }, i) => {
    const missing = table.columns.filter(
      ({ constraints }, j) => constraints?.required && rows[i]?.[j] === null,
    );
    if (missing.length === 0) return [];
    const columns = missing.map(({ name }) => name).join(', ');
    return [
      report('scdl.incomplete', { file: record.source.file }, { act: record.number ?? record.id, columns }),
    ];
  });
}
