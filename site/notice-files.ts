import { extname } from 'node:path';
import type { Output } from '../pipeline/output/output.ts';
import type { NoticeView } from './data/notice.ts';

/** Files whose address readers may have kept: in the place of each, the notice in a form of the same kind. */
export async function writeNoticeFiles(notices: readonly NoticeView[], output: Output): Promise<void> {
  for (const view of notices)
    for (const file of view.notice.files)
      await output.put(file, await contentOf(view, extname(file).toLowerCase()));
}

async function contentOf(view: NoticeView, extension: string): Promise<string | Uint8Array> {
  const { title, sentences, notice } = view;
  if (extension === '.pdf') return pdfOf(title, sentences);
  if (extension === '.json')
    return `${JSON.stringify({ id: notice.act, status: notice.kind, notice: sentences }, null, 2)}\n`;
  if (extension === '.xml') return `<?xml version="1.0" encoding="utf-8"?>\n<notice/>\n`;
  return `${[title, ...sentences].join('\n\n')}\n`;
}

/** A page that any PDF viewer opens; without a date of its own, so that the same notice is the same file. */
async function pdfOf(title: string, sentences: readonly string[]): Promise<Uint8Array> {
  const { default: PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument({ size: 'A4', margin: 72, info: { Title: title, CreationDate: new Date(0) } });
  const pieces: Uint8Array[] = [];
  pdf.on('data', (piece: Uint8Array) => pieces.push(piece));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  pdf.font('Helvetica-Bold').fontSize(16).text(title).moveDown().font('Helvetica').fontSize(11);
  for (const sentence of sentences) pdf.text(sentence).moveDown();
  pdf.end();
  await ended;
  return Buffer.concat(pieces);
}
