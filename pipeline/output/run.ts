import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { sumLines } from '../ledger/sums.ts';
import { writeAtomically } from '../lib/atomic.ts';
import { emptyInventory, type Inventory, Output, writeDirectly } from './output.ts';
import type { KeptPieces } from './pieces/piece.ts';
import { type CouncilPieces, Pieces } from './pieces.ts';

/** What a shelf was made from. */
export interface MadeFrom {
  /** Digest of all that its files were made from. */
  key: string;
  /** When time alone will change it; null when it never does. */
  until: string | null;
}

/** What the last run left beside the site: readers have no use for it. */
export interface Former {
  site: string;
  /** Where the notes stand. */
  notes: string;
  shelves: ReadonlyMap<string, MadeFrom | null>;
  pieces: KeptPieces;
}

interface Shelf {
  /** Null while it is being filled. */
  from: MadeFrom | null;
  /** Null when its files stay as they are. */
  output: Pick<Output, 'inventory' | 'written'> | null;
  former: Inventory;
  note?: unknown;
  /** Its lines in the list of sums, once they were asked for. */
  sums?: string;
}

/** Where a run writes and what it may keep: what a thread must know to fill some of its shelves. */
export interface Ground {
  draft: string;
  former: Former | null;
}

/** A shelf filled by a thread, as it hands it over. */
export interface FilledShelf<T> extends Shelf {
  note: T;
  pieces: CouncilPieces;
}

/**
 * One run that makes the site. Its files stand on shelves: one for each council and one for the pages about
 * all. A shelf made from the same things as before is kept as it is, and the note the last run left about it is
 * used instead.
 */
export class Run {
  readonly pieces: Pieces;
  readonly #shelves = new Map<string, Shelf>();

  constructor(
    private readonly draft: string,
    private readonly former: Former | null,
    scratch = `${draft}.pieces`,
  ) {
    this.pieces = new Pieces(scratch, former?.site, former?.pieces);
  }

  get ground(): Ground {
    return { draft: this.draft, former: this.former };
  }

  /** Whether the last run made a shelf from the same things, and time has not changed it since. */
  stands(name: string, key: string, now: Date): boolean {
    const from = this.former?.shelves.get(name);
    return from?.key === key && (from.until === null || Date.parse(from.until) > now.getTime());
  }

  /** What the last run noted of a shelf it made. */
  async noteOf<T>(name: string): Promise<T> {
    return JSON.parse(await this.#note(name, 'json'));
  }

  /** Leaves a shelf as it is. */
  keep(name: string): void {
    this.#shelves.set(name, {
      from: this.former?.shelves.get(name) ?? null,
      output: null,
      former: emptyInventory(),
    });
    this.pieces.keep(name);
  }

  /** A shelf to be filled again: what would be the same is neither made nor written. */
  async open(name: string): Promise<Output> {
    const wasMade = this.former?.shelves.has(name) ?? false;
    const former = wasMade ? inventoryOf(await this.#note(name, 'files')) : emptyInventory();
    const output = new Output(this.draft, former, writeDirectly);
    this.#shelves.set(name, { from: null, output, former });
    return output;
  }

  /** Ends a shelf, with what it was made from and what the next run is to know of it. */
  close(name: string, from: MadeFrom, note: unknown): void {
    const shelf = this.#shelves.get(name);
    if (shelf) Object.assign(shelf, { from, note });
  }

  /** Hands a filled shelf over to the run that gathers all of them. */
  handOver<T>(name: string): FilledShelf<T> {
    const { output, ...shelf } = this.#shelves.get(name) as Shelf & { note: T };
    this.#shelves.delete(name);
    const files = output && { inventory: output.inventory, written: output.written };
    return { ...shelf, output: files, pieces: this.pieces.handOver(name) };
  }

  /** Takes a shelf that a thread filled. */
  adopt<T>(name: string, { pieces, ...shelf }: FilledShelf<T>): void {
    this.#shelves.set(name, shelf);
    this.pieces.adopt(pieces);
  }

  /** The shelves so far. */
  get names(): string[] {
    return [...this.#shelves.keys()];
  }

  /** Whether they all stay as they are. */
  get isUntouched(): boolean {
    return [...this.#shelves.values()].every(({ output }) => output === null);
  }

  /** The sums of all files of the site, shelf by shelf. */
  async *sums(): AsyncGenerator<string> {
    for (const [name, shelf] of this.#shelves) yield sumsOf(shelf) ?? (await this.#note(name, 'sums'));
  }

  /** Files to be put in the site, from its root. */
  get written(): string[] {
    return [...this.#shelves.values()].flatMap(({ output }) => output?.written ?? []);
  }

  /** Files of the last run that are no more. */
  async gone(): Promise<string[]> {
    const shelves = [...this.#shelves.values()];
    const former = shelves.flatMap((shelf) => [...shelf.former.files.keys()]);
    for (const name of this.former?.shelves.keys() ?? [])
      if (!this.#shelves.has(name)) former.push(...inventoryOf(await this.#note(name, 'files')).files.keys());
    return former.filter((path) => !shelves.some(({ output }) => output?.inventory.files.has(path)));
  }

  /** Notes in a folder, for the next run, what this one made in the site. */
  async note(site: string, folder: string): Promise<[name: string, from: MadeFrom | null][]> {
    await mkdir(folder, { recursive: true });
    for (const name of this.former?.shelves.keys() ?? [])
      if (!this.#shelves.has(name))
        for (const kind of ['json', 'files', 'sums'])
          await rm(join(folder, `${name}.${kind}`), { force: true });
    for (const [name, shelf] of this.#shelves)
      if (shelf.output) {
        await writeAtomically(join(folder, `${name}.json`), JSON.stringify(shelf.note));
        await writeAtomically(join(folder, `${name}.files`), inventoryText(shelf.output.inventory));
        await writeAtomically(join(folder, `${name}.sums`), sumsOf(shelf) ?? '');
      }
    // When no shared file was made, the former ones stand, and so do the notes about their pieces.
    const pieces = this.pieces.keptIn(site);
    if (pieces) await writeAtomically(join(folder, PIECES), serialize(pieces));
    return [...this.#shelves].map(([name, { from }]) => [name, from]);
  }

  #note(name: string, kind: 'json' | 'files' | 'sums'): Promise<string> {
    return readFile(join(this.former?.notes ?? '', `${name}.${kind}`), 'utf8');
  }
}

/** Asked for once all its files stand. The list of sums does not list itself. */
function sumsOf(shelf: Shelf): string | null {
  if (!shelf.output) return null;
  shelf.sums ??= sumLines(shelf.output.inventory);
  return shelf.sums;
}

const PIECES = 'pieces.v8';

/** The pieces that a run noted. */
export const piecesIn = async (folder: string): Promise<KeptPieces> =>
  deserialize(await readFile(join(folder, PIECES)));

const inventoryText = ({ files, keys }: Inventory): string =>
  JSON.stringify({ files: [...files], keys: [...keys] });

function inventoryOf(text: string): Inventory {
  const { files, keys } = JSON.parse(text);
  return { files: new Map(files), keys: new Map(keys) };
}
