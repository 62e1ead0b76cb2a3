// What reading cannot go below: pdf.js giving the text of PDFs, and nothing else, as its own examples call it.
// `floor.mjs TIMES FILE…` prints the milliseconds of the last time.
import { readFile } from 'node:fs/promises';

const [times, ...files] = process.argv.slice(2);
globalThis.DOMMatrix ??= class {};
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
let spent = 0;
for (let time = 0; time < Number(times); time++) {
  const begun = performance.now();
  for (const file of files) {
    const task = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 });
    const pdf = await task.promise;
    for (let page = 1; page <= pdf.numPages; page++) await (await pdf.getPage(page)).getTextContent();
    await task.destroy();
  }
  spent = performance.now() - begun;
}
console.log(spent);
