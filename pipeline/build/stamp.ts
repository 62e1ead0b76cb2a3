import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDraft } from '../lib/atomic.ts';
import { isRecordName } from '../store/places.ts';

/** What stands in a council's folder, told by name, size and times, without reading it. */
export interface Stamp {
  /** What people put there. */
  deposits: string;
  /** What runs leave beside it. */
  records: string;
}

/** The same stamp means the same files. The second time, when the file was last touched at all, cannot be set by hand. */
export function stampOf(folder: string): Stamp {
  const [deposits, records] = [createHash('sha256'), createHash('sha256')];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || isDraft(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const { size, mtimeMs, ctimeMs } = statSync(path);
    const hash = isRecordName(entry.name) ? records : deposits;
    hash.update(`${path}\n${size} ${mtimeMs} ${ctimeMs}\n`);
  }
  return { deposits: deposits.digest('base64url'), records: records.digest('base64url') };
}
