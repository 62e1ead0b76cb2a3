import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { slug } from '../../french/fold.ts';
import { ReadingPool } from '../../pool.ts';
import { originalPathOf } from '../../privacy/sidecar.ts';
import type { OnRead } from '../../progress.ts';
import type { PageProgress } from '../../read/reader.ts';
import type { Act } from '../../register.ts';
import { type Holdings, registerOf, type StoredDocument, updateRecords } from '../../store.ts';
import { type Ledger, readLedgers } from '../file.ts';
import { parisDay } from '../paris.ts';
import { knownIn } from './known.ts';
import { type IntakeOptions, type Proposal, propose } from './proposal.ts';

interface PrepareOptions extends Pick<IntakeOptions, 'authority' | 'sitting'> {
  now: Date;
  onRead?: OnRead;
}

/** The files, what would become of each, and the acts of each as they would stand among the others. */
export interface Prepared {
  holdings: Holdings;
  ledgers: ReadonlyMap<string, Ledger>;
  proposals: Proposal[];
  actsOf(proposal: Proposal): Act[];
  /** The acts of a document that stands there already. */
  actsAt(file: string): Act[];
}

/** Reads files and works out what adding them would do, with everything that stands there already. */
export async function prepare(
  root: string,
  paths: readonly string[],
  { now, onRead = () => {}, ...chosen }: PrepareOptions,
): Promise<Prepared> {
  const pool = new ReadingPool();
  try {
    const holdings = await updateRecords(root, { pool, onRead });
    const ledgers = await readLedgers(root);
    const known = knownIn(holdings, ledgers);
    const options = { root, folders: await foldersIn(root), authorities: holdings.authorities, ...chosen };
    const proposals: Proposal[] = [];
    // One after the other: each sees what those before it would bring.
    for (const [index, path] of paths.entries()) {
      const progress = { file: basename(path), rank: index + 1, total: paths.length };
      onRead(progress);
      const onPage = (scan: PageProgress) => onRead({ ...progress, scan });
      proposals.push(await propose(path, pool, known, { ...options, onPage }));
    }
    const documents = proposals.flatMap(({ document }) => document ?? []);
    const together = { ...holdings, documents: [...holdings.documents, ...documents] };
    const { acts, blocked } = await registerOf(together, { today: parisDay(now) });
    const all = [...acts, ...blocked];
    const actsIn = (document?: StoredDocument | null) =>
      all.filter(({ sourcePath }) => originalPathOf(sourcePath) === document?.path);
    return {
      holdings,
      ledgers,
      proposals,
      actsOf: ({ document }) => actsIn(document),
      actsAt: (file) => actsIn(together.documents.find((document) => document.file === file)),
    };
  } finally {
    await pool.close();
  }
}

async function foldersIn(root: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory());
  return new Map(folders.map(({ name }) => [slug(name), name]));
}
