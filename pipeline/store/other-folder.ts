import { posix } from 'node:path';
import type { Deliberation, Diagnostic } from '../../schemas/deliberation.ts';
import { spanOf } from '../checks/base/evidence.ts';
import { report } from '../diagnostics.ts';
import { frenchDate } from '../french/dates/calendar.ts';

/**
 * An act in the folder of one sitting that tells of another: one of the two days is wrong. One that prints no day
 * says nothing against its folder. `file` is the name of its document from the root.
 */
export function inOtherFolder(record: Deliberation, file: string): Diagnostic[] {
  const { date } = record.sitting;
  const folder = posix.basename(posix.dirname(file));
  if (!date || date === folder) return [];
  const pointer = '/sitting/date';
  const days = { folder: frenchDate(folder), own: frenchDate(date) };
  return [report('sitting.other-folder', { file, pointer, span: spanOf(record, pointer) }, days)];
}
