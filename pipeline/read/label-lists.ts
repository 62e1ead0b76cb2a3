import type { CheerioAPI } from 'cheerio';

/** « Secrétaire de séance », « Anne PETIT »: what is longer is a question, or its answer. */
const LONGEST = 80;
const BLOCKS = 'ul, ol, dl, table, p ~ p';

/** Makes a table of each definition list whose terms are labels: a label stands on the line of its value. */
export function tabulateLabels($: CheerioAPI): void {
  for (const list of $('dl')) {
    const labels = $(list).find('dt').toArray();
    const pairs = labels.map((label) => [$(label), $(label).next('dd')] as const);
    const isShort = (part: (typeof pairs)[number][number]) =>
      part.length === 1 && part.text().trim().length <= LONGEST && part.find(BLOCKS).length === 0;
    if (pairs.length === 0 || !pairs.flat().every(isShort)) continue;
    const table = $('<table>');
    for (const [label, value] of pairs)
      $('<tr>')
        .append($('<th>').append(label.contents()), $('<td>').append(value.contents()))
        .appendTo(table);
    $(list).replaceWith(table);
  }
}
