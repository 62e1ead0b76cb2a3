import { mkdirSync, renameSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SUMS_FILE } from '../ledger/sums.ts';
import { writeAtomically } from '../lib/atomic.ts';
import { sha256Of } from '../lib/digest.ts';
import { DamagedSite } from './pieces/piece-bytes.ts';
import { programDigest } from './program.ts';
import { replacing, sweep } from './replacing.ts';
import { type Former, type MadeFrom, piecesIn, Run } from './run.ts';

/** Beside the site, not in it. */
const notesOf = (site: string): string => `${site}.kept`;
const listOf = (site: string): string => join(notesOf(site), 'run.json');

interface KeptRun {
  program: string;
  /** Digest of the list of sums: while it is the same, the site is the one that run made. */
  sums: string;
  shelves: [name: string, from: MadeFrom | null][];
}

interface Options<T> {
  afresh: boolean;
  fill: (run: Run) => Promise<T>;
}

/**
 * Brings a site up to date. What changed is made beside it and put in its place at the end, so that a failure
 * before that leaves what was published as it was; a run that stops in the middle of it, or another program,
 * makes the next one write everything.
 */
export async function bringingUpToDate<T>(site: string, { afresh, fill }: Options<T>): Promise<T> {
  await sweep(site);
  const program = programDigest();
  const former = afresh ? null : await formerOf(site, program);
  try {
    return await (former ? updated(site, former, program, fill) : made(site, program, fill));
  } catch (error) {
    if (!(error instanceof DamagedSite)) throw error;
    return made(site, program, fill);
  }
}

async function made<T>(site: string, program: string, fill: Options<T>['fill']): Promise<T> {
  const { run, result } = await replacing(site, async (draft) => {
    const run = new Run(draft, null);
    try {
      return { run, result: await fill(run) };
    } finally {
      run.pieces.close();
    }
  });
  await rm(notesOf(site), { recursive: true, force: true });
  await note(site, run, program);
  return result;
}

async function updated<T>(
  site: string,
  former: Former,
  program: string,
  fill: Options<T>['fill'],
): Promise<T> {
  const draft = `${site}.${process.pid}.tmp`;
  await mkdir(draft, { recursive: true });
  const run = new Run(draft, former);
  try {
    const result = await fill(run);
    const gone = await run.gone();
    // Until this list is written again, the site is a mixture: a run that stops here is followed by a whole one.
    await rm(listOf(site), { force: true });
    await putInPlace(site, draft, run.written, gone);
    await note(site, run, program);
    return result;
  } finally {
    run.pieces.close();
    await rm(draft, { recursive: true, force: true });
  }
}

async function note(site: string, run: Run, program: string): Promise<void> {
  const shelves = await run.note(site, notesOf(site));
  const kept: KeptRun = { program, sums: await sha256Of(join(site, SUMS_FILE)), shelves };
  await writeAtomically(listOf(site), JSON.stringify(kept));
}

/** What the last run left, if it was this program's and the site is still the one it made. */
async function formerOf(site: string, program: string): Promise<Former | null> {
  try {
    const kept = JSON.parse(await readFile(listOf(site), 'utf8')) as KeptRun;
    if (kept.program !== program || kept.sums !== (await sha256Of(join(site, SUMS_FILE)))) return null;
    const notes = notesOf(site);
    return { site, notes, shelves: new Map(kept.shelves), pieces: await piecesIn(notes) };
  } catch {
    return null;
  }
}

/** The sums come last: until then, whoever checks the site sees that it is changing. */
async function putInPlace(site: string, draft: string, written: readonly string[], gone: readonly string[]) {
  for (const path of written) {
    const to = join(site, path);
    mkdirSync(dirname(to), { recursive: true });
    renameSync(join(draft, path), to);
  }
  for (const path of gone) await rm(join(site, path), { force: true });
  for (const folder of new Set(gone.map((path) => dirname(path)))) await removeEmpty(site, folder);
}

/** Takes away a folder that holds nothing any more, and those around it. */
async function removeEmpty(site: string, folder: string): Promise<void> {
  for (let path = folder; path !== '.'; path = dirname(path)) {
    const names = await readdir(join(site, path)).catch(() => []);
    if (names.length > 0) return;
    await rmdir(join(site, path)).catch(() => {});
  }
}
