import { textOf } from './html.ts';
import { markedPage } from './plain.ts';
import type { Reader } from './reader.ts';
import { Unreadable } from './unreadable.ts';

/** Underlined words stay so: titles often are. */
const OPTIONS = { ignoreEmptyParagraphs: false, styleMap: ['u => u'] };

/** Word files through mammoth, which keeps paragraphs, lists and tables. */
export const docx: Reader = {
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extensions: ['.docx'],
  async read(bytes) {
    const { default: mammoth } = await import('mammoth');
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { value } = await mammoth.convertToHtml({ buffer }, OPTIONS).catch(() => {
      throw new Unreadable('file.unreadable', { reason: 'ce n’est pas un fichier Word complet' });
    });
    return { pages: [markedPage(1, await textOf(value))], textLayer: 'plain' };
  },
};
