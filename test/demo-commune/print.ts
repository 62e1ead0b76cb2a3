import PDFDocument from 'pdfkit';
import type { Block, FormName, Sheet, Style } from './sheet.ts';

type Pdf = InstanceType<typeof PDFDocument>;
interface Column {
  x: number;
  y: number;
  width: number;
}
interface Form {
  fonts: { plain: string; bold: string };
  size: number;
  /** Top of the text on the pages after the first. */
  top: number;
  heading: Column & { size: number };
  margin: Column;
  stamp: Column;
  /** Running header, on the pages after the first. */
  header: Column;
  /** Drawn around or between the pieces at the top of the first page. */
  lines: 'none' | 'column' | 'frame';
  /** Widths of the columns of its tables; equal ones when it does not say. */
  columns?: number[];
}

const LEFT = 56;
const WIDTH = 483;
const PAGE = { width: 595, height: 842 };
const HELVETICA = { plain: 'Helvetica', bold: 'Helvetica-Bold' };
const TIMES = { plain: 'Times-Roman', bold: 'Times-Bold' };

const FORMS: Record<FormName, Form> = {
  register: {
    fonts: HELVETICA,
    size: 10,
    top: 100,
    heading: { x: LEFT, y: 48, width: 260, size: 10 },
    margin: { x: LEFT, y: 48, width: 0 },
    stamp: { x: 345, y: 30, width: 200 },
    header: { x: LEFT, y: 62, width: 270 },
    lines: 'none',
  },
  margin: {
    fonts: TIMES,
    size: 11,
    top: 110,
    heading: { x: 190, y: 120, width: 349, size: 9.5 },
    margin: { x: 40, y: 50, width: 130 },
    stamp: { x: 370, y: 24, width: 185 },
    header: { x: LEFT, y: 40, width: 200 },
    lines: 'column',
  },
  frame: {
    fonts: TIMES,
    size: 11,
    top: 90,
    heading: { x: 205, y: 100, width: 330, size: 11 },
    margin: { x: 62, y: 100, width: 130 },
    stamp: { x: LEFT, y: 24, width: 200 },
    header: { x: 300, y: 40, width: 239 },
    lines: 'frame',
  },
  minutes: {
    fonts: HELVETICA,
    size: 9.5,
    top: 80,
    heading: { x: LEFT, y: 80, width: WIDTH, size: 10 },
    margin: { x: LEFT, y: 80, width: 0 },
    stamp: { x: LEFT, y: 0, width: 0 },
    header: { x: LEFT, y: 40, width: WIDTH },
    lines: 'none',
  },
  list: {
    fonts: HELVETICA,
    size: 10,
    top: 70,
    heading: { x: LEFT, y: 70, width: WIDTH, size: 11 },
    margin: { x: LEFT, y: 70, width: 0 },
    stamp: { x: LEFT, y: 0, width: 0 },
    header: { x: LEFT, y: 40, width: WIDTH },
    lines: 'none',
    columns: [70, 273, 140],
  },
};

/** One fixed date for all files: the same source gives the same bytes. */
const PRINTED_ON = new Date('2025-01-01T00:00:00Z');

/** Prints an act. Streams are left uncompressed, since zlib's output depends on the version of Node. */
export async function print(sheet: Sheet): Promise<Buffer> {
  const form = FORMS[sheet.form];
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: form.top, bottom: 60, left: LEFT, right: PAGE.width - LEFT - WIDTH },
    compress: false,
    bufferPages: true,
    lang: 'fr-FR',
    info: { Title: sheet.file, CreationDate: PRINTED_ON },
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise((resolve) => pdf.on('end', resolve));

  const { margin, heading } = form;
  const marginEnd = write(pdf, sheet.regions.margin, margin, form, heading.size);
  const headingEnd = write(pdf, sheet.regions.heading, heading, form, heading.size);
  const top = Math.max(marginEnd, headingEnd) + 14;
  drawLines(pdf, form, top - 8);
  write(pdf, sheet.regions.body, { x: LEFT, y: top, width: WIDTH }, form, form.size);
  addFurniture(pdf, sheet, form);
  pdf.end();
  await finished;
  return Buffer.concat(chunks);
}

/** Prints blocks one below the other and gives the height reached. */
function write(
  pdf: Pdf,
  blocks: Block[],
  column: Column,
  { fonts, columns }: Pick<Form, 'fonts' | 'columns'>,
  size: number,
): number {
  pdf.x = column.x;
  pdf.y = column.y;
  for (const block of blocks) {
    if ('rows' in block) {
      pdf.font(fonts.plain, size);
      pdf.table({
        position: { x: column.x, y: pdf.y },
        maxWidth: column.width,
        defaultStyle: { border: block.style === 'table' ? 0.5 : 0, padding: 2 },
        columnStyles: (index) => ({
          ...(columns && { width: columns[index] }),
          align: { x: block.style === 'table' && index > 0 && !columns ? 'right' : 'left', y: 'center' },
        }),
        data: block.rows,
      });
      pdf.x = column.x;
    } else if (block.style === 'gap') pdf.y += size * 0.7;
    else writeLine(pdf, block, column, fonts, size);
  }
  return pdf.y;
}

function writeLine(
  pdf: Pdf,
  line: { style: Style; text: string },
  column: Column,
  fonts: Form['fonts'],
  size: number,
) {
  const { style } = line;
  const bold = style === 'title' || style === 'bold';
  const align = style === 'title' || style === 'centred' ? 'center' : 'justify';
  const indent = { bullet: 14, right: column.width * 0.58 }[style as string] ?? 0;
  pdf.font(bold ? fonts.bold : fonts.plain, style === 'title' ? size + 1.5 : style === 'small' ? 8 : size);
  pdf.text(style === 'bullet' ? `- ${line.text}` : line.text, column.x + indent, pdf.y, {
    width: column.width - indent,
    align: style === 'right' ? 'left' : align,
    lineGap: 1.5,
  });
}

function drawLines(pdf: Pdf, { lines, margin, heading }: Form, bottom: number): void {
  pdf.lineWidth(0.7);
  if (lines === 'column')
    pdf.moveTo(180, 30).lineTo(180, bottom).moveTo(40, bottom).lineTo(555, bottom).stroke();
  if (lines === 'frame') {
    pdf.rect(margin.x - 6, margin.y - 6, WIDTH, bottom - margin.y + 6);
    pdf
      .moveTo(heading.x - 8, margin.y - 6)
      .lineTo(heading.x - 8, bottom)
      .stroke();
  }
}

/** Header, footer and stamp come last in each page's stream, as when a platform stamps a finished file. */
function addFurniture(pdf: Pdf, sheet: Sheet, form: Form): void {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    const numbered = (text: string) => text.replace('{page}', `${page + 1}`).replace('{pages}', `${count}`);
    pdf.font(form.fonts.plain, 8);
    if (page > 0) pdf.text(sheet.header, form.header.x, form.header.y, { width: form.header.width });
    pdf.text(numbered(sheet.footer), LEFT, 806, { width: WIDTH, align: 'center' });
    if (sheet.regions.stamp.length > 0) {
      const { x, y, width } = form.stamp;
      const bottom = write(pdf, sheet.regions.stamp, form.stamp, { fonts: HELVETICA }, 8);
      pdf
        .lineWidth(0.5)
        .rect(x - 4, y - 4, width, bottom - y + 4)
        .stroke();
    }
  }
}
