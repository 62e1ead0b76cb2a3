import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../../lib/atomic.ts';
import type { SittingLife } from '../sitting-life.ts';
import { certificateSheet } from './certificate.ts';
import { listSheet } from './list.ts';
import { minutesDocx } from './minutes.ts';
import { sheetHtml } from './sheet-html.ts';
import { sheetPdf } from './sheet-pdf.ts';

/** Writes the papers of a sitting; gives their paths. */
export async function writeDocuments(sitting: SittingLife, out: string, now: Date): Promise<string[]> {
  const place = `${sitting.authority.slug}-${sitting.date}`;
  const list = listSheet(sitting);
  const certificate = certificateSheet(sitting);
  const files: [name: string, content: string | Buffer][] = [
    [`liste-${place}.html`, sheetHtml(list)],
    [`liste-${place}.pdf`, await sheetPdf(list, now)],
    [`certificat-${place}.html`, sheetHtml(certificate)],
    [`certificat-${place}.pdf`, await sheetPdf(certificate, now)],
    [`proces-verbal-${place}.docx`, await minutesDocx(sitting)],
  ];
  await mkdir(out, { recursive: true });
  const paths = files.map(([name]) => join(out, name));
  for (const [index, [, content]] of files.entries()) await writeAtomically(paths[index] as string, content);
  return paths;
}
