/** « BEAUVAL | Anne PETIT | X | | »: the bars of a row. */
const BAR = /[ \t]*\|[ \t]*/g;
const FEWEST_BARS = 2;
/** Fewer rows alike are no table. */
const FEWEST_ROWS = 3;

const barsIn = (line: string): number => (line.startsWith('|') ? 0 : (line.match(BAR)?.length ?? 0));

/** Rows whose cells bars part, as programs write the tables of web pages: a tab between cells, as other readers give them. */
export function unbarred(text: string): string {
  if (!text.includes('|')) return text;
  const lines = text.split('\n');
  for (let from = 0; from < lines.length; ) {
    const bars = barsIn(lines[from] as string);
    let to = from + 1;
    while (to < lines.length && barsIn(lines[to] as string) === bars) to++;
    if (bars >= FEWEST_BARS && to - from >= FEWEST_ROWS)
      for (let row = from; row < to; row++) lines[row] = (lines[row] as string).replace(BAR, '\t');
    from = to;
  }
  return lines.join('\n');
}
