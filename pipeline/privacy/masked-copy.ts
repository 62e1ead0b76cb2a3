import { readFile } from 'node:fs/promises';
import type { Page, SourceDocument } from '../document.ts';
import type { Masks } from './masks.ts';

/** The bytes of the copy that is published: nothing of the document goes into it but its words without the masked ones. */
export async function maskedCopy({ mediaType, pages }: SourceDocument, path: string, masks: Masks) {
  switch (mediaType) {
    case 'application/pdf': {
      const { maskedPdf } = await import('./masked-pdf.ts');
      return maskedPdf(await readFile(path), pages, masks);
    }
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return word(maskedText(pages, masks));
    case 'application/vnd.oasis.opendocument.text': {
      const { odtOf } = await import('./masked-odt.ts');
      return odtOf(maskedText(pages, masks));
    }
    default:
      return new TextEncoder().encode(maskedText(pages, masks));
  }
}

const maskedText = (pages: readonly Page[], masks: Masks): string =>
  pages.map(({ text }) => `${masks.text(text)}\n`).join('\n');

async function word(text: string): Promise<Uint8Array> {
  const { Document, Packer, Paragraph } = await import('docx');
  const children = text.split('\n').map((line) => new Paragraph(line));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
