import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import type { Sheet } from './sheet.ts';

/** Embedded, so that every name prints as it is written; pdf.js brings it. */
const font = (name: string): string =>
  fileURLToPath(new URL(`standard_fonts/LiberationSans-${name}.ttf`, PDFJS));
const PDFJS = import.meta.resolve('pdfjs-dist/package.json');
const PLAIN = font('Regular');
const BOLD = font('Bold');

const MARGIN = 57;
const WIDTH = 595 - 2 * MARGIN;

/** The sheet on A4, its text in the file so that it can be searched and read aloud. */
export async function sheetPdf(sheet: Sheet, now: Date): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    lang: 'fr-FR',
    displayTitle: true,
    info: { Title: `${sheet.title} – ${sheet.lead}`, Author: sheet.heading, CreationDate: now },
  });
  const written = buffer(pdf);
  pdf.font(PLAIN, 11).text(sheet.heading);
  pdf.font(BOLD, 17).text(sheet.title).moveDown(0.3);
  pdf.font(PLAIN, 12.5).text(sheet.lead).moveDown();
  for (const text of sheet.paragraphs) pdf.font(PLAIN, 11).text(text).moveDown();
  drawTable(pdf, sheet);
  pdf.font(PLAIN, 9).moveDown().text(sheet.note, MARGIN).moveDown(2);
  for (const label of sheet.blanks) drawBlank(pdf, label);
  pdf.end();
  return written;
}

function drawTable(pdf: PDFKit.PDFDocument, { table }: Sheet): void {
  const cell = (src: string) => (text: string) => ({ text, font: { src, size: 10 } });
  pdf.table({
    columnStyles: table.columns.map(({ share }) => ({ width: share * WIDTH, padding: 4 })),
    data: [
      table.columns.map(({ title }) => cell(BOLD)(title)),
      ...table.rows.map((row) => row.map(cell(PLAIN))),
    ],
  });
}

/** A label and a dotted line to write on, never cut from it by the end of a page. */
function drawBlank(pdf: PDFKit.PDFDocument, label: string): void {
  if (pdf.y > pdf.page.height - MARGIN - 40) pdf.addPage();
  pdf.font(PLAIN, 11).text(`${label} :`, MARGIN);
  const from = MARGIN + pdf.widthOfString(`${label} : `);
  pdf
    .moveTo(from, pdf.y)
    .lineTo(MARGIN + WIDTH, pdf.y)
    .dash(1, { space: 2 })
    .stroke()
    .undash();
  pdf.moveDown();
}
