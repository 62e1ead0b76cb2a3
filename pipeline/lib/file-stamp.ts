import { statSync } from 'node:fs';

/**
 * The same stamp means the same bytes, without reading them. The second time, when the file was last touched at
 * all, cannot be set by hand.
 */
export function fileStampOf(path: string): string {
  const { size, mtimeMs, ctimeMs } = statSync(path);
  return `${size} ${mtimeMs} ${ctimeMs}`;
}
