import { posix } from 'node:path';
import type { Deliberation, Diagnostic, Provenance } from '../../schemas/deliberation.ts';
import { report } from '../diagnostics.ts';

const POINTER = '/sitting/date';

/**
 * An act that prints no day of its sitting, or none that could be read: it is that of the folder where it is filed,
 * said to be inferred. Its address stays that of the reading. `file` is the name of its document from the root.
 */
export function filed(record: Deliberation, file: string): { record: Deliberation; findings: Diagnostic[] } {
  if (record.sitting.date) return { record, findings: [] };
  const date = posix.basename(posix.dirname(file));
  const inferred: Provenance = { certainty: 'inferred', rule: 'sitting-folder', spans: [] };
  return {
    record: {
      ...record,
      sitting: { ...record.sitting, date },
      provenance: { ...record.provenance, [POINTER]: inferred },
    },
    findings: [report('sitting.date-of-folder', { file, pointer: POINTER })],
  };
}
