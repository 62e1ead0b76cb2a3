import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint } from '../../lib/digest.ts';
import { inOrder } from '../../lib/in-order.ts';
import { chainOf } from '../chain.ts';
import { LEDGER_FILE, type Ledger, readLedgers } from '../file.ts';
import { type History, hasBeenOnline, historiesOf, isOnline } from '../history.ts';
import { documentAddresses } from '../notice.ts';
import { filesIn, parseSums, SUMS_FILE } from '../sums.ts';
import { chainAlterations, type Verified } from './store.ts';

/** Reads a file of a published site, by its place from the root; null when it is not there. */
type Reader = (file: string) => Promise<Uint8Array | null>;
const TOGETHER = 8;

/** Compares a published site, a folder or an address, with its sums and with the ledgers kept at home. */
export async function verifySite(against: string, root: string, now: Date): Promise<Verified> {
  const read = /^https?:/.test(against) ? readerOf(against) : folderReader(against);
  const verified: Verified = { acts: 0, files: 0, alterations: [] };
  const list = await read(SUMS_FILE);
  if (!list) {
    verified.alterations.push(`${SUMS_FILE} manque à la racine du site : rien ne peut y être vérifié.`);
    return verified;
  }
  const { sums, faulty } = parseSums(Buffer.from(list).toString());
  for (const line of faulty) verified.alterations.push(`${SUMS_FILE} : la ligne ${line} n’est pas lisible.`);
  await verifyFiles(read, sums, verified);
  if (!/^https?:/.test(against))
    for (const file of await filesIn(against))
      if (file !== SUMS_FILE && !sums.has(file)) verified.alterations.push(`${file} a été ajouté au site.`);
  const home = await readLedgers(root).catch(() => new Map<string, Ledger>());
  const slugs = [...sums.keys()].filter((file) => /^[^/]+\/ledger\.jsonl$/.test(file));
  for (const slug of new Set([...home.keys(), ...slugs.map((file) => file.split('/')[0] as string)]))
    await verifyLedger(read, slug, home.get(slug) ?? null, now, verified);
  return verified;
}

const folderReader =
  (folder: string): Reader =>
  (file) =>
    readFile(join(folder, file)).catch(() => null);

function readerOf(address: string): Reader {
  const base = address.endsWith('/') ? address : `${address}/`;
  return async (file) => {
    const response = await fetch(new URL(pathToFileURL(`/${file}`).pathname.slice(1), base));
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  };
}

async function verifyFiles(read: Reader, sums: ReadonlyMap<string, string>, verified: Verified) {
  const problem = async ([file, sum]: [string, string]) => {
    const content = await read(file);
    if (!content) return `${file} manque sur le site.`;
    return fingerprint(content) === sum ? null : `${file} n’est plus celui qui a été publié.`;
  };
  for await (const sentence of inOrder(sums, TOGETHER, problem)) {
    verified.files += 1;
    if (sentence) verified.alterations.push(sentence);
  }
}

/** The ledger the site shows, against the one at home, which may be longer; then the acts it tells of. */
async function verifyLedger(read: Reader, slug: string, home: Ledger | null, now: Date, verified: Verified) {
  const file = `${slug}/${LEDGER_FILE}`;
  const content = await read(file);
  if (!content) {
    verified.alterations.push(`${file} manque sur le site.`);
    return;
  }
  const lines = Buffer.from(content).toString().split('\n');
  const torn = lines.pop() ?? '';
  const published = { ...chainOf(lines), file: `${file} (site)`, path: '', torn, isUnended: false };
  verified.alterations.push(...chainAlterations(published));
  if (home && home.entries[published.entries.length - 1]?.seq !== published.entries.length)
    verified.alterations.push(`${file} : le site a des lignes que votre registre n’a plus.`);
  else if (home && lines.some((line, rank) => line !== home.lines[rank]))
    verified.alterations.push(`${file} : le site et votre dossier ne disent pas la même chose.`);
  const histories = historiesOf(published.entries);
  for (const history of histories.values()) {
    if (!hasBeenOnline(history, now)) continue;
    verified.acts += 1;
    await verifyAct(read, history, now, verified);
  }
}

async function verifyAct(
  read: Reader,
  history: History,
  now: Date,
  { alterations }: Verified,
): Promise<void> {
  const { act, last } = history;
  if (!(await read(`${act}/index.html`))) alterations.push(`${act} : sa page manque sur le site.`);
  if (!isOnline(history, now)) return;
  const compare = async (files: readonly string[], sum: string, what: string) => {
    const contents = await Promise.all(files.map(read));
    const rank = contents.findIndex((content) => content !== null);
    const content = contents[rank];
    if (!content) alterations.push(`${act} : ${what} ${files[0]} manque sur le site.`);
    else if (fingerprint(content) !== sum)
      alterations.push(`${act} : ${what} ${files[rank]} n’est pas celui du registre.`);
  };
  await compare([`${act}/record.json`], last.recordSha256, 'l’enregistrement');
  await compare(documentAddresses(history), last.sourceSha256, 'le document');
}
