import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';

const MAGIC = 'pagefind_dcd';
const FILTER = /^filter\/(?<name>.+)\.pf_filter$/;
const META = /^pagefind\.(?<name>.+)\.pf_meta$/;
const ENTRY = 'pagefind-entry.json';

type Named = Pick<IndexFile, 'path' | 'content'>;

/**
 * Pagefind writes the choices of its filters in an order that changes from run to run. Here they stand in one
 * order, and the names made from the content of the files follow: the same acts give the same bytes.
 */
export function inOneOrder(files: readonly Named[]): Named[] {
  const names = new Map<string, string>();
  const renamed = (pattern: RegExp, { path, content }: Named, order: (bytes: Buffer) => Buffer): Named => {
    const name = pattern.exec(path)?.groups?.name ?? '';
    const packed = gzipSync(order(gunzipSync(content)));
    names.set(name, likeName(name, packed));
    return { path: path.replace(name, names.get(name) as string), content: packed };
  };
  const withNames = (bytes: Uint8Array): Buffer => {
    let text = Buffer.from(bytes).toString('latin1');
    for (const [former, name] of names) text = text.replaceAll(former, name);
    return Buffer.from(text, 'latin1');
  };
  // The list of the parts names the filters, and the entry names the list.
  const filters = files.filter(({ path }) => FILTER.test(path));
  const ordered = filters.map((file) => renamed(FILTER, file, (bytes) => withSorted(bytes, 1)));
  const lists = files.filter(({ path }) => META.test(path));
  const metas = lists.map((file) => renamed(META, file, (bytes) => withSorted(withNames(bytes), 3)));
  const others = files.filter(({ path }) => !FILTER.test(path) && !META.test(path));
  return [
    ...ordered,
    ...metas,
    ...others.map(({ path, content }) => ({ path, content: path === ENTRY ? withNames(content) : content })),
  ];
}

/** « fr_19f5be51c7 » with the digits of this content. */
const likeName = (name: string, content: Uint8Array): string => {
  const digest = createHash('sha256').update(content).digest('hex');
  return name.replace(/[0-9a-f]+$/, (former) => digest.slice(0, former.length));
};

/** The file is a CBOR array: the list at this rank of it, sorted. */
function withSorted(bytes: Buffer, rank: number): Buffer {
  let at = headAt(bytes, MAGIC.length).next;
  for (let skipped = 0; skipped < rank; skipped++) at = endOf(bytes, at);
  const { value, next } = headAt(bytes, at);
  const items: Buffer[] = [];
  let from = next;
  for (let item = 0; item < value; item++) {
    const end = endOf(bytes, from);
    items.push(bytes.subarray(from, end));
    from = end;
  }
  return Buffer.concat([bytes.subarray(0, next), ...items.sort(Buffer.compare), bytes.subarray(from)]);
}

const ARRAY = 4;
const STRINGS = [2, 3];

/** Where the CBOR item that begins here ends. */
function endOf(bytes: Buffer, at: number): number {
  const { kind, value, next } = headAt(bytes, at);
  if (STRINGS.includes(kind)) return next + value;
  let end = next;
  if (kind === ARRAY) for (let item = 0; item < value; item++) end = endOf(bytes, end);
  return end;
}

/** Kind of an item and its number, or its length: in the same byte below 24, else in the 1, 2 or 4 after. */
function headAt(bytes: Buffer, at: number): { kind: number; value: number; next: number } {
  const head = bytes.readUInt8(at);
  const [kind, info] = [head >> 5, head & 31];
  if (info < 24) return { kind, value: info, next: at + 1 };
  const size = 2 ** (info - 24);
  return { kind, value: bytes.readUIntBE(at + 1, size), next: at + 1 + size };
}
