// Starts a reading thread. tsx would go through the 3 MB of pdf.js for nothing: it is loaded before
// (0.9 s from start to first record instead of 2.4), with the name it looks for in place.
import { register } from 'tsx/esm/api';

globalThis.DOMMatrix ??= class UnusedMatrix {};
await Promise.all([
  import('pdfjs-dist/legacy/build/pdf.mjs'),
  import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
]);
register();
await import('./worker.ts');
