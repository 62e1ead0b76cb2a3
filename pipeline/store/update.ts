import { readFile, rm } from 'node:fs/promises';
import type { Deliberation, Diagnostic } from '../../schemas/deliberation.ts';
import { report } from '../diagnostics.ts';
import type { Extraction } from '../extraction.ts';
import { writeAtomically } from '../lib/atomic.ts';
import { sha256Of } from '../lib/digest.ts';
import { inOrder } from '../lib/in-order.ts';
import { ReadingPool } from '../pool.ts';
import type { Find } from '../privacy/finds.ts';
import { type Finds, keepFinds } from '../privacy/kept-finds.ts';
import type { Progress } from '../progress.ts';
import { scansAround } from '../read/kept-pages.ts';
import { schemaProblems } from '../validate.ts';
import { canonical, recordText } from './canonical.ts';
import { forgetOthers } from './held/kept.ts';
import { type Held, heldIn } from './held.ts';
import { emptyHoldings, type Holdings, type StoredDocument, type StoredRecord } from './holdings.ts';
import { type Places, placesIn, type StoredFile } from './places.ts';
import { isCurrent, recordPaths, type Shelf, shelfOf } from './shelf.ts';
import type { Stamps } from './stamp.ts';

export interface UpdateOptions {
  /** Read everything again, current or not. */
  reread?: boolean;
  /** Called before a document is read, and before each page of a scan is. */
  onRead?: (progress: Progress) => void;
  /** Threads of the caller, who closes them; otherwise some are opened for this run. */
  pool?: ReadingPool;
  /**
   * Holds what was read for the next run, and in short for the caller: the rest of a record is read from its file
   * whenever it is asked for, so that the caller may not change the files meanwhile.
   */
  holds?: boolean;
  /** Of the folders when the run began, if they are known. */
  stamps?: Stamps;
}

/** Documents looked at while one of them is being read: most need not be, and all are kept in the end. */
const AHEAD = 1000;

/**
 * Brings the derived records up to date with the documents they stand beside. Only what changed is read,
 * only what differs is written; a record without its document is reported and left out.
 */
export const updateRecords = async (root: string, options: UpdateOptions = {}): Promise<Holdings> =>
  updatePlaces(await placesIn(root), options);

/** The same for what stands in some folders. */
export async function updatePlaces(places: Places, options: UpdateOptions = {}): Promise<Holdings> {
  const holdings = emptyHoldings(places);
  const sittings = places.councils.flatMap((council) => council.sittings);
  const total = sittings.reduce((sum, { sources }) => sum + sources.length, 0);
  let rank = 0;
  async function* deposits(): AsyncGenerator<Deposit | Untouched> {
    for (const folder of sittings) {
      const holder = options.holds ? heldIn(folder, options.stamps?.get(folder.path)) : null;
      const shelf = shelfOf(folder, holder);
      holdings.corrections.push(...folder.corrections);
      holdings.messages.push(...folder.messages);
      holdings.findings.push(...shelf.orphans.map(({ file }) => report('record.orphan', { file })));
      if (holder?.isUntouched && !options.reread) {
        rank += folder.sources.length;
        yield { untouched: folder.sources.map((source) => keptAs(source, shelf, shelf.recordsOf(source))) };
      } else for (const source of folder.sources) yield { source, shelf, holder, rank: ++rank, total };
    }
  }
  const pool = options.pool ?? new ReadingPool();
  try {
    const examined = inOrder(deposits(), AHEAD, async (deposit) =>
      'untouched' in deposit ? deposit : examine(deposit, pool, options),
    );
    for await (const sitting of bySitting(examined)) holdings.documents.push(...sitting);
  } finally {
    if (!options.pool) await pool.close();
  }
  if (options.holds) for (const council of places.councils) await forgetOthers(council);
  return holdings;
}

/** The documents of one sitting after the other, held as soon as they all are settled. */
async function* bySitting(examined: AsyncIterable<Examined | Untouched>): AsyncGenerator<StoredDocument[]> {
  let documents: StoredDocument[] = [];
  let finds: Finds = {};
  let last: Deposit | null = null;
  for await (const deposit of examined) {
    const shelf = 'untouched' in deposit ? null : deposit.shelf;
    if (shelf !== last?.shelf) {
      await end(last, documents, finds);
      yield documents;
      documents = [];
      finds = {};
    }
    last = 'untouched' in deposit ? null : deposit;
    if ('untouched' in deposit) yield deposit.untouched;
    else {
      documents.push(await settle(deposit));
      if (deposit.extraction && deposit.finds) finds[deposit.extraction.sha256] = deposit.finds;
    }
  }
  await end(last, documents, finds);
  yield documents;
}

/** What is kept for later of a sitting whose documents are all settled. */
async function end(last: Deposit | null, documents: StoredDocument[], finds: Finds): Promise<void> {
  if (!last) return;
  await last.holder?.keep(documents, last.shelf.orphans.length);
  if (Object.keys(finds).length > 0) await keepFinds(last.source.path, finds);
}

/** The documents of a sitting in whose folder no file was touched. */
interface Untouched {
  untouched: StoredDocument[];
}

interface Deposit {
  source: StoredFile;
  shelf: Shelf;
  /** What is held of the files of its sitting. */
  holder: Held | null;
  /** Its place among all the documents, from 1. */
  rank: number;
  total: number;
}

/** A deposit with the records it had, when they are those of the same bytes, or what reading it gave. */
interface Examined extends Deposit {
  held: StoredRecord[];
  extraction: Extraction | null;
  /** The likely personal data in it, when it was read. */
  finds: Find[] | null;
}

async function examine(deposit: Deposit, pool: ReadingPool, options: UpdateOptions): Promise<Examined> {
  const { source, shelf, holder, rank, total } = deposit;
  const { authority } = shelf;
  const sha256 = await (holder?.sumOf(source.path) ?? sha256Of(source.path));
  const held = shelf.recordsOf(source).filter(({ record }) => record.source.sha256 === sha256);
  if (!options.reread && isCurrent(held, source, authority))
    return { ...deposit, held, extraction: null, finds: null };
  const progress = { file: source.file, rank, total };
  options.onRead?.(progress);
  const request = { ...source, authoritySlug: authority.slug, scans: scansAround(source.path) };
  const { extraction, finds } = await pool.extractAndSearch(request, authority.authority, (scan) =>
    options.onRead?.({ ...progress, scan }),
  );
  return { ...deposit, held, extraction, finds };
}

/** What becomes of a document: its records stand beside it, or it is refused and the good ones still serve. */
async function settle({ source, shelf, held, extraction }: Examined): Promise<StoredDocument> {
  const document = keptAs(source, shelf, held);
  const refused = (records: StoredRecord[], diagnostics: Diagnostic[]): StoredDocument => ({
    ...document,
    outcome: 'refused',
    records,
    diagnostics,
  });
  if (extraction?.kind === null) return refused(held, extraction.diagnostics);

  const records = extraction ? placed(extraction.records, source) : held;
  const other = shelf.claim(records, source);
  if (other) return refused([], [report('file.same-name', { file: source.file }, { other })]);
  if (!extraction) return document;

  const problems = records.map(({ record }) => schemaProblems(record, source.file));
  const sound = records.filter((_, rank) => problems[rank]?.length === 0);
  // Nothing is written, so that the document is read and refused again until it is mended.
  if (sound.length < records.length) return refused(sound, problems.flat());
  await write(records, shelf.recordsOf(source));
  const diagnostics = records.length === 0 ? extraction.diagnostics : [];
  return { ...document, outcome: 'read', records, diagnostics };
}

const keptAs = (source: StoredFile, { authority }: Shelf, records: StoredRecord[]): StoredDocument => ({
  ...source,
  authority,
  outcome: 'kept',
  records,
  diagnostics: [],
});

/** Keys stand in the order of the schema at once: what is read of the file later is the same. */
const placed = (records: readonly Deliberation[], source: StoredFile): StoredRecord[] => {
  const paths = recordPaths(source.path, records.length);
  return records.map((record, rank) => ({ record: canonical(record), path: paths[rank] as string }));
};

/** Writes the records that differ from what stands there, and takes away those the document has no more. */
async function write(records: readonly StoredRecord[], before: readonly StoredRecord[]): Promise<void> {
  for (const { record, path } of records) {
    const text = recordText(record);
    const standing = await readFile(path, 'utf8').catch(() => null);
    if (text !== standing) await writeAtomically(path, text);
  }
  const paths = new Set(records.map(({ path }) => path));
  for (const { path } of before) if (!paths.has(path)) await rm(path);
}
