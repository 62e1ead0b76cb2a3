import { appendFile, readFile } from 'node:fs/promises';

/** What became of one file of an import. */
export interface ImportedFile {
  file: string;
  sha256: string;
  outcome: 'added' | 'known' | 'refused';
  acts: string[];
  why?: string;
}

/** What earlier runs of the same import wrote, the last word on each file; a line cut short is left out. */
export async function readReport(path: string): Promise<Map<string, ImportedFile>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const files = new Map<string, ImportedFile>();
  for (const line of text.split('\n')) {
    const told = parsed(line);
    if (told) files.set(told.file, told);
  }
  return files;
}

function parsed(line: string): ImportedFile | null {
  try {
    const value = JSON.parse(line);
    return typeof value?.file === 'string' && Array.isArray(value.acts) ? value : null;
  } catch {
    return null;
  }
}

/** Begins on a line of its own, whatever an interrupted run left. */
export const writeReport = (path: string, told: ImportedFile): Promise<void> =>
  appendFile(path, `\n${JSON.stringify(told)}\n`);
