/** Markup, its text escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Child = Markup | string | null;

/** What XML 1.0 cannot hold, even escaped. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** One element; a null child or attribute is left out. Elements alone stand each on a line, text is kept as it is. */
export function element(
  name: string,
  attributes: Record<string, string | null>,
  ...children: readonly (Child | readonly Child[])[]
): Markup {
  const marks = Object.entries(attributes)
    .map(([key, value]) => (value === null ? '' : ` ${key}="${escaped(value)}"`))
    .join('');
  const inside = children.flat().filter((child) => child !== null);
  if (inside.length === 0) return new Markup(`<${name}${marks}/>`);
  const glue = inside.some((child) => typeof child === 'string') ? '' : '\n';
  const content = inside.map((child) => (child instanceof Markup ? child.text : escaped(child)));
  return new Markup([`<${name}${marks}>`, ...content, `</${name}>`].join(glue));
}

export const xmlText = (root: Markup): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.text}\n`;
