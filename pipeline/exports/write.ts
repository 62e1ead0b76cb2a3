import { posix } from 'node:path';
import { actDigest } from '../output/act-digest.ts';
import type { Output, Sum } from '../output/output.ts';
import type { Register } from '../register.ts';
import type { Export, ExportFile, WrittenFile } from './export.ts';
import { exports as everyExport } from './index.ts';

/** Where the data sets stand, from the root of the site. */
const DATA = 'data';

/** Writes every export of the register under the site's root, and the checksums of all of them. */
export async function writeExports(
  register: Register,
  output: Output,
  exports: readonly Export[] = everyExport,
): Promise<WrittenFile[]> {
  const digests = new Map(register.acts.map((act) => [act.record.id, actDigest(act)]));
  const written: WrittenFile[] = [];
  for (const { files } of exports)
    for (const file of files(register, written)) {
      const { path, title, mediaType, act, authority, table } = file;
      const sum = await write(file, output, digests.get(act ?? ''));
      written.push({
        path,
        title,
        mediaType,
        ...(act && { act }),
        ...(authority && { authority }),
        ...(table && { table }),
        ...sum,
      });
    }
  const sums = checksums(written);
  const { content, ...about } = sums;
  written.push({ ...about, ...(await write(sums, output)) });
  return written;
}

/** What is made of one act alone is not made again while nothing of the act changes. */
async function write(file: ExportFile, output: Output, digest?: string): Promise<Sum> {
  const { path } = file;
  if (digest === undefined) return output.put(path, file.content);
  return output.keep(path, digest) ? output.sumOf(path) : output.put(path, file.content, path);
}

/** As `sha256sum --check` reads it, from the data folder. */
const checksums = (written: readonly WrittenFile[]): ExportFile => ({
  path: `${DATA}/SHA256SUMS`,
  title: 'Empreintes SHA-256 des fichiers',
  mediaType: 'text/plain',
  content: written.map(({ path, sha256 }) => `${sha256}  ${posix.relative(DATA, path)}\n`),
});
