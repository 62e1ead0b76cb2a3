import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/**
 * Tells whether a file may be there, from the names in its folder, each folder listed once: to ask the system of each
 * of the files that may stand beside thousands of acts takes longer. To be made anew for each look.
 */
export function standingNow(): (path: string) => boolean {
  const folders = new Map<string, ReadonlySet<string>>();
  return (path) => {
    const folder = dirname(path);
    const names = folders.get(folder) ?? new Set(namesIn(folder).map(alike));
    folders.set(folder, names);
    return names.has(alike(basename(path)));
  };
}

/** Some systems find a file whatever the case of its name, or with its accents as separate characters. */
const alike = (name: string): string => name.normalize().toLowerCase();

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
