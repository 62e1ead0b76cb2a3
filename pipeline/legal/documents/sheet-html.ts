import { html, raw } from '../../../site/html.ts';
import type { Sheet } from './sheet.ts';

const STYLE = `
@page { size: A4; margin: 20mm; }
body { max-width: 170mm; margin: 2rem auto; font: 11pt/1.45 system-ui, sans-serif; color: #000; background: #fff; }
@media print { body { margin: 0 auto; } }
h1 { margin: 0.2em 0; font-size: 17pt; }
.lead { font-size: 12.5pt; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4em; border: 1px solid #666; text-align: left; vertical-align: top; font-weight: normal; }
thead th { font-weight: bold; }
tr, .blank { break-inside: avoid; }
.note { font-size: 9pt; }
.blank { display: flex; gap: 0.5em; margin-top: 1.6em; }
.blank span { flex: 1; border-bottom: 1px dotted #000; }
`;

/** One file that needs no other: it opens anywhere and prints on A4. */
export function sheetHtml({ heading, title, lead, paragraphs, table, note, blanks }: Sheet): string {
  return `<!DOCTYPE html>
${html`<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${lead}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<p>${heading}</p>
<h1>${title}</h1>
<p class="lead">${lead}</p>
${paragraphs.map((text) => html`<p>${text}</p>`)}
<table>
<thead><tr>${table.columns.map((column) => html`<th scope="col">${column.title}</th>`)}</tr></thead>
<tbody>
${table.rows.map(
  (cells) => html`<tr>${cells.map((text) => html`<td>${text}</td>`)}</tr>
`,
)}</tbody>
</table>
<p class="note">${note}</p>
${blanks.map(
  (label) => html`<p class="blank">${label}&nbsp;: <span></span></p>
`,
)}</body>
</html>
`}`;
}
