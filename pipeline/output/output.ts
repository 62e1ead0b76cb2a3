import { createHash, hash } from 'node:crypto';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Content, isWhole, writeAtomically } from '../lib/atomic.ts';

/** Length and digest of a file. */
export interface Sum {
  sha256: string;
  size: number;
}

/** What stands in a site: the sum of each file; for files made together, what they were made from. */
export interface Inventory {
  files: Map<string, Sum & { group?: string }>;
  /** Group → digest of all that its files say. */
  keys: Map<string, string>;
}

/** That of a site where nothing stands. */
export const emptyInventory = (): Inventory => ({ files: new Map(), keys: new Map() });

/**
 * Where a run puts its files. Of what stood there before, a file that would hold the same bytes is not written
 * again, and a group of files made from the same things is not even made.
 */
export class Output {
  /** What stands in the site once the run is over. */
  readonly inventory = emptyInventory();
  /** Files that were written, from the root of the site. */
  readonly written: string[] = [];
  readonly #filesOf = new Map<string, string[]>();
  readonly #folders = new Set<string>();

  constructor(
    readonly folder: string,
    private readonly former: Inventory = emptyInventory(),
    private readonly write: typeof writeAtomically = writeAtomically,
  ) {
    for (const [path, { group }] of former.files) {
      const paths = group && this.#filesOf.get(group);
      if (paths) paths.push(path);
      else if (group) this.#filesOf.set(group, [path]);
    }
  }

  /** Whether the files of a group, made from the same things before, still serve; if not, put them again. */
  keep(group: string, key: string): boolean {
    this.inventory.keys.set(group, key);
    if (this.former.keys.get(group) !== key) return false;
    for (const path of this.#filesOf.get(group) ?? [])
      this.inventory.files.set(path, this.former.files.get(path) as Sum);
    return true;
  }

  /** Writes a file, unless the same bytes stand there. */
  async put(path: string, content: Content, group?: string): Promise<Sum> {
    if (isWhole(content)) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const sum = { sha256: hash('sha256', bytes, 'hex'), size: bytes.length };
      if (!this.#isThere(path, sum)) {
        await this.write(this.#placeFor(path), bytes);
        this.written.push(path);
      }
      return this.#note(path, sum, group);
    }
    const sums = createHash('sha256');
    let size = 0;
    function* measured() {
      for (const piece of content as Exclude<Content, string | Uint8Array>) {
        sums.update(piece);
        size += Buffer.byteLength(piece);
        yield piece;
      }
    }
    await this.write(this.#placeFor(path), measured());
    const sum = { sha256: sums.digest('hex'), size };
    // The bytes of a long file are known only once it is written.
    if (this.#isThere(path, sum)) await rm(join(this.folder, path));
    else this.written.push(path);
    return this.#note(path, sum, group);
  }

  /** The sum of a file that is there at the end of the run. */
  sumOf(path: string): Sum {
    const { sha256, size } = this.inventory.files.get(path) as Sum;
    return { sha256, size };
  }

  /** Publishes a file that stands outside the site, byte for byte. */
  async copy(path: string, from: string, sum: Sum): Promise<void> {
    if (!this.#isThere(path, sum)) {
      copyFileSync(from, this.#placeFor(path));
      this.written.push(path);
    }
    this.#note(path, sum);
  }

  #isThere(path: string, { sha256 }: Sum): boolean {
    return this.former.files.get(path)?.sha256 === sha256;
  }

  /** Where to write a file of the site, in a folder that exists: each is made once. */
  #placeFor(path: string): string {
    const place = join(this.folder, path);
    const folder = dirname(place);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    return place;
  }

  #note(path: string, sum: Sum, group?: string): Sum {
    this.inventory.files.set(path, group ? { ...sum, group } : sum);
    return sum;
  }
}

/**
 * Writes straight into a folder nobody reads yet: no draft is needed, and writing synchronously is faster for
 * the thousands of small files of a site. Of a long one, a piece is written while the next is made.
 */
export const writeDirectly: typeof writeAtomically = async (path, content) => {
  if (isWhole(content)) return writeFileSync(path, content);
  const file = await open(path, 'w');
  let written = Promise.resolve();
  try {
    for (const piece of content) {
      await written;
      written = file.writeFile(piece);
    }
  } finally {
    await written.finally(() => file.close());
  }
};
