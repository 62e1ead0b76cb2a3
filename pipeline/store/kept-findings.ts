import { basename, dirname } from 'node:path';
import type { Diagnostic } from '../../schemas/deliberation.ts';
import type { Remembered } from '../checks/check.ts';
import { writeAtomically } from '../lib/atomic.ts';
import { keptIn } from '../lib/kept-folder.ts';
import { readIfThere } from '../lib/read-if-there.ts';
import { programDigest } from '../output/program.ts';

/** What was found on single acts of a council. */
interface Kept {
  program: string;
  found: [key: string, acts: [record: string, findings: Diagnostic[]][]][];
}

/** What the last run found on single acts of a council, whose folder this is. */
export function findingsKeptOf(council: string): Remembered {
  const { program, found } = parsed(readIfThere(fileOf(council)) ?? '');
  const isOurs = program === programDigest();
  return {
    before: new Map(isOurs ? found.map(([key, acts]) => [key, new Map(acts)]) : []),
    after: new Map(),
  };
}

/** Keeps the findings this run asked for; those of acts that are gone are dropped. */
export async function keepFindings(council: string, { after }: Remembered): Promise<void> {
  const found = [...after].map(([key, acts]): [string, [string, Diagnostic[]][]] => [
    key,
    [...acts].map(([record, findings]) => [record, [...findings]]),
  ]);
  const kept: Kept = { program: programDigest(), found };
  // Where nothing can be written, the next run checks all again.
  await writeAtomically(fileOf(council), JSON.stringify(kept)).catch(() => {});
}

/** `<root>/<council>` → `<root>/.registre/findings/<council>.json` */
const fileOf = (council: string): string => keptIn(dirname(council), 'findings', `${basename(council)}.json`);

/** A damaged file counts as nothing kept: its acts are checked again. */
function parsed(text: string): Kept {
  try {
    const kept = JSON.parse(text) as Kept;
    if (Array.isArray(kept.found)) return kept;
  } catch {
    // Nothing is kept yet, or the file is damaged.
  }
  return { program: '', found: [] };
}
