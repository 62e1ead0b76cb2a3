import { docx } from './docx.ts';
import { html } from './html.ts';
import { odt } from './odt.ts';
import { pdf } from './pdf.ts';
import type { Reader } from './reader.ts';
import { markdown, text } from './text.ts';

export const readers: readonly Reader[] = [pdf, html, text, markdown, docx, odt];
