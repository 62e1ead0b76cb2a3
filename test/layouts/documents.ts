import type { SourceDocument } from '../../pipeline/document.ts';
import { plainPage } from '../../pipeline/read/plain.ts';

/** A plain document of one page per text. */
export const documentOf = (...pages: string[]): SourceDocument => ({
  file: 'acte.txt',
  mediaType: 'text/plain',
  sha256: '0'.repeat(64),
  size: 1,
  textLayer: 'plain',
  pages: pages.map((text, index) => plainPage(index + 1, text)),
});
