import type { SittingView } from '../data/sitting.ts';
import type { Content } from '../html.ts';
import { attendanceLines } from './attendance-table.ts';
import { halfCircle } from './half-circle.ts';
import { mainly } from './presence-strip.ts';

/** Who was there for most of the sitting, drawn. The table beside it names them. */
export function sittingPresence(sitting: SittingView): Content {
  const statuses = attendanceLines(sitting).map(mainly);
  const count = (kind: (typeof statuses)[number]) => statuses.filter((status) => status === kind).length;
  const parts = [
    { kind: 'present', count: count('present'), one: 'présent' },
    { kind: 'represented', count: count('represented'), one: 'représenté' },
    { kind: 'away', count: count('away'), one: 'absent' },
  ] as const;
  return parts.some((part) => part.count > 0) && halfCircle('Présence des élus', parts);
}
