import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { publicAddress } from './exports/lib/about.ts';
import { incompleteRows } from './exports/scdl.ts';
import { writeExports } from './exports/write.ts';
import { LEDGER_FILE, type Ledger, readLedgers } from './ledger/file.ts';
import { publicationOf } from './ledger/publication.ts';
import { differencesOf } from './ledger/replace/versions.ts';
import { writeSums } from './ledger/sums.ts';
import { bringingUpToDate } from './output/kept.ts';
import type { Output } from './output/output.ts';
import type { Progress } from './progress.ts';
import type { Register } from './register.ts';
import { type Holdings, registerOf, updateRecords, type WholeRegister } from './store.ts';

export interface BuildOptions {
  /** The folder of the councils. */
  from: string;
  /** The folder of the site: brought up to date at the end, once all is written. */
  out: string;
  reread?: boolean;
  onRead?: (progress: Progress) => void;
  /** Called when all is read. */
  onReadAll?: () => void;
  /** The moment: what is to be published from a later one is not shown yet. */
  now?: Date;
  /** Shows what is not published yet too, with a mark. */
  drafts?: boolean;
}

export interface Built {
  holdings: Holdings;
  register: WholeRegister;
  pages: number;
}

/** Documents → records → checks → data and site. What could be published is, whatever was refused. */
export async function build({
  from,
  out,
  now = new Date(),
  drafts,
  ...options
}: BuildOptions): Promise<Built> {
  const holdings = await updateRecords(from, options);
  options.onReadAll?.();
  const ledgers = await readLedgers(from);
  const whole = await withDifferences(publicationOf(await registerOf(holdings), ledgers, { now, drafts }));
  const register = { ...whole, findings: [...whole.findings, ...incompleteRows(whole)] };
  const fill = async (output: Output) => {
    const pages = await publish(register, output);
    await copyLedgers(ledgers, output);
    await writeSums(output);
    return pages;
  };
  const pages = await bringingUpToDate(resolve(out), { afresh: options.reread ?? false, fill });
  return { holdings, register, pages };
}

async function withDifferences(register: WholeRegister): Promise<WholeRegister> {
  const acts = register.acts.map(async (act) =>
    act.publication?.formers.length
      ? { ...act, publication: { ...act.publication, differences: await differencesOf(act) } }
      : act,
  );
  return { ...register, acts: await Promise.all(acts) };
}

/** Beside the page of each authority: readers may keep its ledger and compare. */
async function copyLedgers(ledgers: ReadonlyMap<string, Ledger>, output: Output): Promise<void> {
  for (const [slug, { path }] of ledgers) await output.put(`${slug}/${LEDGER_FILE}`, await readFile(path));
}

/** Writes data and site; gives the number of pages. */
async function publish(register: Register, output: Output): Promise<number> {
  const { buildSite } = await import('../site/build.ts');
  const downloads = await writeExports(register, output);
  const address = publicAddress(register);
  const place = address ? { basePath: new URL(address).pathname } : {};
  const { pages } = await buildSite(register, output, { downloads, ...place });
  return pages;
}
