import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { groupBy } from '../lib/group-by.ts';
import { actDigest, digestOf } from '../output/act-digest.ts';
import type { Output, Sum } from '../output/output.ts';
import { Pieces } from '../output/pieces.ts';
import { tidy } from '../output/tidy.ts';
import type { Register } from '../register.ts';
import type { Export, ExportFile, WrittenFile } from './export.ts';
import { exports as everyExport } from './index.ts';
import { shardsOf } from './lib/shards.ts';

/** Where the data sets stand, from the root of the site. */
const DATA = 'data';
const SUMS = `${DATA}/SHA256SUMS`;
/** How many files are written before memory is freed. */
const TOGETHER = 100;

/** Writes the files of one council's exports, and adds its pieces to those about all councils. */
export async function writeCouncilExports(
  council: Register,
  output: Output,
  pieces: Pieces,
  exports: readonly Export[] = everyExport,
): Promise<WrittenFile[]> {
  const digests = new Map(council.acts.map((act) => [act.record.id, actDigest(act)]));
  const written: WrittenFile[] = [];
  for (const { ofCouncil } of exports)
    for (const file of ofCouncil?.(council) ?? []) {
      written.push(await write({ ...about(file), key: digests.get(file.act ?? '') }, file, output));
      if (written.length % TOGETHER === 0) tidy();
    }
  for (const { name, key, register } of shardsOf(council)) {
    for (const { pieces: piecesOf } of exports)
      for (const { stream, make } of piecesOf?.(register) ?? []) pieces.add(stream, name, key, make);
    tidy();
  }
  const lines = sumLines(written);
  const [entry] = council.authorities;
  if (entry) pieces.add(SUMS, `${entry.slug}/`, digestOf(lines), () => ({ bytes: lines }));
  return written;
}

/**
 * Writes the files about all councils, once each has added its pieces; `register` has brief acts, and `written`
 * what was written before.
 */
export async function writeSharedExports(
  register: Register,
  written: readonly WrittenFile[],
  output: Output,
  pieces: Pieces,
  exports: readonly Export[] = everyExport,
): Promise<WrittenFile[]> {
  const all = [...written];
  for (const { ofAll } of exports)
    for (const file of ofAll?.(register, all, pieces) ?? [])
      all.push(await write({ ...about(file), key: file.key }, file, output));
  const shared = all.slice(written.length);
  const sums = { path: SUMS, title: 'Empreintes SHA-256 des fichiers', mediaType: 'text/plain' };
  const { key, content } = pieces.assemble(SUMS, [{ stream: SUMS }, sumLines(shared)]);
  return [...shared, await write({ ...sums, key }, { content }, output)];
}

/** Adds what belongs to no council, which comes first in the files about all. */
export function addCommonPieces(
  findings: Register['findings'],
  pieces: Pieces,
  exports: readonly Export[] = everyExport,
): void {
  const common: Register = { authorities: [], acts: [], findings };
  for (const { pieces: piecesOf } of exports)
    for (const { stream, make } of piecesOf?.(common) ?? [])
      pieces.add(stream, '/', digestOf(findings), make);
}

/** Writes every export of a register at once, the site apart. */
export async function writeExports(
  register: Register,
  output: Output,
  exports: readonly Export[] = everyExport,
): Promise<WrittenFile[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'registre-'));
  const pieces = new Pieces(join(scratch, 'pieces'));
  try {
    addCommonPieces(register.findings, pieces, exports);
    const written: WrittenFile[] = [];
    const actsOf = groupBy(register.acts, ({ authority }) => authority.slug);
    for (const entry of register.authorities) {
      const council = { authorities: [entry], acts: actsOf.get(entry.slug) ?? [], findings: [] };
      written.push(...(await writeCouncilExports(council, output, pieces, exports)));
    }
    return [...written, ...(await writeSharedExports(register, written, output, pieces, exports))];
  } finally {
    pieces.close();
    await rm(scratch, { recursive: true });
  }
}

type Described = Omit<WrittenFile, keyof Sum> & { key?: string };

function about({ path, title, mediaType, act, authority, table }: ExportFile): Described {
  const { rows, ...columns } = table ?? {};
  return {
    path,
    title,
    mediaType,
    ...(act && { act }),
    ...(authority && { authority }),
    ...(table && { table: columns as WrittenFile['table'] }),
  };
}

/** Writes the files, except those made from the same things as before. */
async function write(
  { key, ...file }: Described,
  source: Pick<ExportFile, 'content'>,
  output: Output,
): Promise<WrittenFile> {
  const { path } = file;
  if (key === undefined) return { ...file, ...(await output.put(path, source.content)) };
  const sum = output.keep(path, key) ? output.sumOf(path) : await output.put(path, source.content, path);
  return { ...file, ...sum };
}

/** As `sha256sum --check` reads them, from the data folder. */
const sumLines = (written: readonly WrittenFile[]): string =>
  written.map(({ path, sha256 }) => `${sha256}  ${fromData(path)}\n`).join('');

const fromData = (path: string): string =>
  path.startsWith(`${DATA}/`) ? path.slice(DATA.length + 1) : `../${path}`;
