import type { Diagnostic } from '../../schemas/deliberation.ts';
import { writeSharedExports } from '../exports/write.ts';
import { SUMS_FILE } from '../ledger/sums.ts';
import { digestOf } from '../output/act-digest.ts';
import { forReaders } from '../privacy/for-readers.ts';
import type { Making } from './making.ts';
import type { CouncilNote } from './note.ts';

/** The shelf of what is about all councils; no council has such a name. */
const SHELF = '_common';

/** The data and pages about all councils, from what was noted of each; gives the number of pages of the site. */
export async function makeCommon(
  councils: readonly CouncilNote[],
  findings: readonly Diagnostic[],
  { run, frame, shared, now }: Making,
): Promise<number> {
  const key = digestOf(run.names, findings, shared);
  const ofCouncils = councils.reduce((sum, { pages }) => sum + pages, 0);
  if (run.isUntouched && run.stands(SHELF, key, now)) {
    run.keep(SHELF);
    return ofCouncils + (await run.noteOf<{ pages: number }>(SHELF)).pages;
  }
  const output = await run.open(SHELF);
  const { actsOf, buildCommon } = await import('../../site/build.ts');
  const acts = councils.flatMap(({ brief }) => actsOf(brief));
  const all = forReaders([...findings, ...councils.flatMap((council) => council.findings)]);
  const register = { authorities: frame.authorities, acts, findings: all };
  const files = councils.flatMap((council) => council.files);
  const written = await writeSharedExports(register, files, output, run.pieces);
  const downloads = [...files.filter(({ act }) => !act), ...written];
  const made = await buildCommon(councils, all, output, { ...frame, downloads });
  const sums: string[] = [];
  for await (const lines of run.sums()) sums.push(lines);
  await output.put(SUMS_FILE, sums.join(''));
  run.close(SHELF, { key, until: null }, made);
  return ofCouncils + made.pages;
}
