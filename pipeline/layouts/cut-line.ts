import type { Line } from '../document.ts';

/** A part of a line, from one character of its text to another: it keeps its place in the page. */
export const cutLine = (line: Line, from: number, to = line.text.length): Line => ({
  ...line,
  start: line.start + from,
  end: line.start + to,
  text: line.text.slice(from, to),
});
