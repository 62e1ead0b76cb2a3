import { existsSync, readFileSync } from 'node:fs';

/** The text of a file, null when it cannot be read: of the files that may stand beside an act, most are not there. */
export function readIfThere(path: string): string | null {
  // To be told of a file that is not there costs ten times less than the error of reading it.
  if (!existsSync(path)) return null;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
