import { valueAt } from '../../record/facts.ts';
import { recordColumn } from '../lib/record-column.ts';
import { type SittingRow, sittingsOf } from '../lib/sittings.ts';
import { type Cell, type CellType, column, defineTable, type ReadColumn } from '../lib/table.ts';

/** A value of the sitting when all its acts that give one agree; else nothing. */
function agreed(name: string, type: CellType, pointer: string): ReadColumn<SittingRow> {
  const about = recordColumn(name, type, pointer);
  return {
    ...about,
    value: ({ acts }) => only(acts.map(({ record }) => valueAt(record, pointer))),
  };
}

function only(values: unknown[]): Cell {
  const [value, ...others] = new Set(values.filter((value) => value !== null && value !== undefined));
  return others.length === 0 ? ((value as Cell | undefined) ?? null) : null;
}

export const sittings = defineTable<SittingRow>({
  name: 'sittings',
  title: 'Séances',
  description:
    'Une ligne par séance. Une valeur sur laquelle les actes de la séance se contredisent reste vide.',
  key: ['id'],
  references: [{ columns: ['authority'], table: 'authorities', to: ['id'] }],
  rows: sittingsOf,
  columns: [
    column('id', 'string', 'Identifiant', 'Collectivité et date.', ({ id }) => id),
    column(
      'authority',
      'string',
      'Collectivité',
      'Identifiant.',
      ({ acts }) => acts[0]?.authority.slug ?? null,
    ),
    agreed('body', 'string', '/body'),
    agreed('date', 'date', '/sitting/date'),
    agreed('noticeDate', 'date', '/sitting/noticeDate'),
    agreed('kind', 'string', '/sitting/kind'),
    agreed('place', 'string', '/sitting/place'),
    agreed('startTime', 'string', '/sitting/startTime'),
    agreed('chair', 'string', '/sitting/chair/name'),
    agreed('membersInOffice', 'integer', '/sitting/membersInOffice'),
    column(
      'deliberations',
      'integer',
      'Délibérations',
      'Nombre d’actes du registre.',
      ({ acts }) => acts.length,
    ),
  ],
});
