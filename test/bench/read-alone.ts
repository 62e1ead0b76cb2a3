import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Run alone, since pdf.js changes the process it runs in: `read-alone.ts FOLDER floor|registre` reads the PDFs
 * of a folder twice and prints the milliseconds of the second time. The floor is pdf.js giving the text.
 */
const [folder = '', how] = process.argv.slice(2);
const files = (await readdir(folder, { recursive: true }))
  .filter((name) => name.endsWith('.pdf'))
  .map((name) => join(folder, name));

async function floor(path: string): Promise<void> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const data = new Uint8Array(await readFile(path));
  const task = getDocument({ data, verbosity: 0 });
  const pdf = await task.promise;
  for (let page = 1; page <= pdf.numPages; page++) await (await pdf.getPage(page)).getTextContent();
  await task.destroy();
}

async function registre(path: string): Promise<void> {
  const { extract } = await import('../../pipeline/pipeline.ts');
  await extract({ file: path, path }, null);
}

const read = how === 'floor' ? floor : registre;
let spent = 0;
for (const _ of ['cold', 'warm']) {
  const begun = performance.now();
  for (const path of files) await read(path);
  spent = performance.now() - begun;
}
console.log(spent);
