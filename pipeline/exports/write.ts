import { createHash } from 'node:crypto';
import { join, posix } from 'node:path';
import { piecesOf, writeAtomically } from '../atomic.ts';
import type { Register } from '../register.ts';
import { type Export, type ExportFile, exports as everyExport, type WrittenFile } from './index.ts';

/** Where the data sets stand, from the root of the site. */
const DATA = 'data';

/** Writes every export of the register under the site's root, and the checksums of all of them. */
export async function writeExports(
  register: Register,
  output: string,
  exports: readonly Export[] = everyExport,
): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  for (const { files } of exports)
    for (const file of files(register, written)) written.push(await write(file, output));
  written.push(await write(checksums(written), output));
  return written;
}

async function write({ content, ...file }: ExportFile, output: string): Promise<WrittenFile> {
  const hash = createHash('sha256');
  let size = 0;
  function* measured() {
    for (const piece of piecesOf(content)) {
      hash.update(piece);
      size += Buffer.byteLength(piece);
      yield piece;
    }
  }
  await writeAtomically(join(output, file.path), measured());
  return { ...file, size, sha256: hash.digest('hex') };
}

/** As `sha256sum --check` reads it, from the data folder. */
const checksums = (written: readonly WrittenFile[]): ExportFile => ({
  path: `${DATA}/SHA256SUMS`,
  title: 'Empreintes SHA-256 des fichiers',
  mediaType: 'text/plain',
  content: written.map(({ path, sha256 }) => `${sha256}  ${posix.relative(DATA, path)}\n`),
});
