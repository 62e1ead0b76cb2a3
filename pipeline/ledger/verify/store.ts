import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { sha256Of } from '../../lib/digest.ts';
import { exists } from '../../lib/exists.ts';
import type { Act } from '../../register.ts';
import { recordSum, recordText } from '../../store/canonical.ts';
import type { Holdings } from '../../store.ts';
import { type Ledger, readLedgers, VERSIONS_FOLDER } from '../file.ts';
import { folderOf } from '../folder.ts';
import { fileOf } from '../happening.ts';
import { type History, historiesOf, lived, mayFollow } from '../history.ts';
import { standingRegister } from './standing.ts';

/** What was compared, and what does not agree, a French sentence each. */
export interface Verified {
  acts: number;
  files: number;
  alterations: string[];
}

/** Compares the ledgers under a root with themselves and with the files they speak of. */
export async function verifyStore(root: string): Promise<Verified> {
  const verified: Verified = { acts: 0, files: 0, alterations: [] };
  const ledgers = await readLedgers(root);
  if (ledgers.size === 0) return verified;
  const { register, holdings } = await standingRegister(root);
  verified.alterations.push(...(await rewritten(holdings, ledgers)));
  const standing = new Map<string, Act[]>();
  for (const act of [...register.acts, ...register.blocked])
    standing.set(act.record.id, [...(standing.get(act.record.id) ?? []), act]);
  for (const [slug, ledger] of ledgers) {
    const folder = await folderOf(root, slug);
    if (!folder) continue;
    verified.alterations.push(...chainAlterations(ledger));
    for (const history of historiesOf(ledger.entries).values()) {
      if (history.state === 'added') continue;
      verified.acts += 1;
      await verifyAct(folder, history, standing.get(history.act) ?? [], verified);
    }
  }
  return verified;
}

/** What is wrong in the lines of a ledger themselves. */
export function chainAlterations({ file, broken, torn, isUnended, entries }: Ledger): string[] {
  const lines = broken.map(({ line, problem }) => `${file} : la ligne ${line} ${problem}.`);
  if (torn) lines.push(`${file} : la dernière ligne est incomplète.`);
  if (isUnended) lines.push(`${file} : la dernière ligne n’est pas terminée.`);
  const histories = new Map<string, History>();
  for (const entry of entries) {
    const { act, event, seq } = entry;
    const history = histories.get(act);
    if (!mayFollow(history, event))
      lines.push(`${file} : à la ligne ${seq}, « ${event} » ne peut pas suivre ce qui précède pour ${act}.`);
    histories.set(act, lived(history, entry));
  }
  return lines;
}

async function verifyAct(folder: string, history: History, acts: readonly Act[], verified: Verified) {
  const { act, last, state, formers } = history;
  const isWithdrawn = state === 'withdrawn';
  const compare = async (file: string, sum: string, what: string, mayLack = false) => {
    const found = await sha256Of(join(folder, file)).catch(() => null);
    verified.files += 1;
    if (found === null && !mayLack) verified.alterations.push(`${act} : ${what} ${file} manque.`);
    if (found !== null && found !== sum)
      verified.alterations.push(`${act} : ${what} ${file} a été modifié depuis son inscription.`);
  };
  await compare(await placeOf(folder, last.file, acts), last.sourceSha256, 'le document', isWithdrawn);
  for (const former of formers) {
    const source = `${former.sourceSha256}${extname(former.file)}`;
    await compare(`${VERSIONS_FOLDER}/${source}`, former.sourceSha256, 'l’ancien document');
    const record = `${former.recordSha256}.json`;
    await compare(`${VERSIONS_FOLDER}/${record}`, former.recordSha256, 'l’ancien enregistrement');
  }
  if (isWithdrawn || acts.some(({ record }) => recordSum(record) === last.recordSha256)) return;
  verified.alterations.push(
    acts.length > 0
      ? `${act} : l’enregistrement ou ses corrections ont changé depuis leur inscription.`
      : `${act} : l’enregistrement manque ou n’est plus lisible.`,
  );
}

/** Where the document of an act stands: it may have been put in the folder of another sitting since. */
async function placeOf(folder: string, file: string, acts: readonly Act[]): Promise<string> {
  return (await exists(join(folder, file))) ? file : (acts.map(fileOf)[0] ?? file);
}

/** Records with the right values in other bytes than the program writes: somebody else wrote them. */
async function rewritten({ documents }: Holdings, ledgers: ReadonlyMap<string, Ledger>): Promise<string[]> {
  const stored = documents.filter(({ authority }) => ledgers.has(authority.slug));
  const altered: string[] = [];
  for (const { record, path } of stored.flatMap(({ records }) => records))
    if ((await readFile(path, 'utf8')) !== recordText(record))
      altered.push(`${record.id} : ${path} a été réécrit autrement que par le programme.`);
  return altered;
}
