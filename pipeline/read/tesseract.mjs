// Starts the thread of tesseract.js, mute: tesseract and leptonica tell what they think of each page (« Detected 4
// diacritics », « Error in boxClipToRectangle »), which says nothing to who adds a document. What fails is thrown,
// and told by who asked.
import { createRequire } from 'node:module';

console.error = () => {};
createRequire(import.meta.url)('tesseract.js/src/worker-script/node');
