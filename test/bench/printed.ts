import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import type { Act, Council } from './councils.ts';

type Pdf = InstanceType<typeof PDFDocument>;

const { create } = await import('fontkit' as string);

/** Parsed once for all documents: pdfkit takes a face as fontkit makes it, though its types do not tell. */
const face = (name: string): Buffer =>
  create(
    readFileSync(fileURLToPath(import.meta.resolve(`pdfjs-dist/standard_fonts/LiberationSans-${name}.ttf`))),
  );
const FACES = { plain: face('Regular'), bold: face('Bold'), italic: face('Italic') };
const LEFT = 56;
const WIDTH = 483;
const STAMP = { x: 372, y: 24, width: 180, height: 44 };
const PRINTED_ON = new Date('2025-01-01T00:00:00Z');
/** « EXTRAIT DU REGISTRE … », « Objet : … », « DÉCIDE … » */
const IS_BOLD = /^(?:Objet|Délibération n°|Présents|Absents|\p{Lu}{4})/u;

/**
 * As a council's software prints an extract and the platform that sends it stamps it: A4, two or three pages,
 * tagged as PDF/A asks, its letters in the file, in three faces; then the stamp of the prefecture on each page, in
 * a face that is not in the file. Real acts come so: without faces to read, they would be half the work for pdf.js,
 * and all that is done after it would count double.
 */
export async function printed(act: Act, council: Council): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: 84, bottom: 60, left: LEFT, right: LEFT },
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: 'fr-FR',
    font: '',
    info: { Title: act.number, CreationDate: PRINTED_ON },
  });
  const pieces: Uint8Array[] = [];
  pdf.on('data', (piece: Uint8Array) => pieces.push(piece));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  for (const [name, parsed] of Object.entries(FACES)) pdf.registerFont(name, parsed);
  pdf.fontSize(11);
  for (const line of act.lines) write(pdf, line);
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page);
    stamp(pdf, act, council, `page ${page + 1} sur ${count}`);
  }
  pdf.end();
  await ended;
  return Buffer.concat(pieces);
}

function write(pdf: Pdf, line: string): void {
  if (line === '') {
    pdf.moveDown(0.8);
    return;
  }
  const isBold = IS_BOLD.test(line);
  const paragraph = pdf.struct(isBold ? 'H1' : 'P', {}, () => {
    pdf.font(isBold ? 'bold' : 'plain').text(line, { width: WIDTH, align: 'justify', lineGap: 1.5 });
  });
  pdf.addStructure(paragraph);
  paragraph.end();
}

/** What is on each page and not of the text. */
function stamp(pdf: Pdf, act: Act, { authority }: Council, page: string): void {
  const day = act.date.split('-').reverse().join('/');
  const id = `999-${authority.siren}-${act.date.replaceAll('-', '')}-${act.number.replace('-', '_')}-DE`;
  const said = [`Envoyé en préfecture le ${day}`, `Reçu en préfecture le ${day}`, `ID : ${id}`];
  pdf.page.margins.bottom = 0;
  pdf.markContent('Artifact', { type: 'Pagination' } as never);
  pdf.rect(STAMP.x, STAMP.y, STAMP.width, STAMP.height).stroke();
  pdf.font('Helvetica', 7).text(said.join('\n'), STAMP.x + 6, STAMP.y + 6);
  pdf.font('italic').text(`${authority.name} – ${act.number} – ${page}`, LEFT, 806);
  pdf.endMarkedContent();
}
