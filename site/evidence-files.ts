import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { filesIn } from '../pipeline/ledger/sums.ts';
import { digestOf } from '../pipeline/output/act-digest.ts';
import type { Output } from '../pipeline/output/output.ts';
import type { Site } from './data.ts';

const VIEWER = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Scripts are named in .js, since some hosts do not know .mjs for a script. */
const SCRIPTS = [
  ['pdf.js', 'legacy/build/pdf.min.mjs'],
  ['pdf.worker.js', 'legacy/build/pdf.worker.min.mjs'],
] as const;

/** Decoders of the pictures of scans; the fonts a document may name without holding them. */
const FOLDERS = ['wasm', 'standard_fonts'];

/** What shows PDFs beside the facts read from them. */
export async function copyViewer(output: Output): Promise<void> {
  const copy = async (name: string, file = name) =>
    output.put(`assets/pdf/${name}`, await readFile(join(VIEWER, file)));
  await copy('LICENSE');
  for (const [name, file] of SCRIPTS) await copy(name, file);
  for (const folder of FOLDERS)
    for (const file of await filesIn(join(VIEWER, folder))) await copy(`${folder}/${file}`);
}

/** Beside each source that is not a PDF, its pages as they were read: places of evidence count in them. */
export async function writeTexts(site: Site, output: Output): Promise<void> {
  const others = site.acts.filter(({ record }) => record.source.mediaType !== 'application/pdf');
  const bySource = new Map(others.map((act) => [`${act.source.path}.pages.json`, act]));
  for (const [address, { act, record }] of bySource) {
    if (output.keep(address, digestOf(record.source.sha256, record.pipelineVersion))) continue;
    const { readDocument } = await import('../pipeline/read/document.ts');
    const { document } = await readDocument({ file: record.source.file, path: act.sourcePath });
    const pages = document?.pages.map(({ text }) => text) ?? [];
    await output.put(address.slice(1), JSON.stringify(pages), address);
  }
}
