import { once } from '../pipeline/lib/once.ts';
import { unbroken } from './filters/unbroken.ts';

/** Markup that may be published as it is. Only `html` and `raw` make it. */
export class Html {
  constructor(private readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

/** What may stand between markup: text is escaped, lists are joined, nothing is nothing. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] as string);

/** Markup we wrote ourselves or that is escaped already: never text from an act. */
export const raw = (markup: string): Html => new Html(markup);

const typeset = once((strings: TemplateStringsArray): readonly string[] => strings.map(unbroken));

/**
 * Template of markup: every value is escaped, unless it is markup itself. The words of the template keep to the
 * spaces of French; those of values are left as they are.
 */
export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  const parts = typeset(strings);
  let markup = parts[0] as string;
  values.forEach((value, index) => {
    markup += render(value) + parts[index + 1];
  });
  return new Html(markup);
}

function render(value: Content): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (value === null || value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(render).join('');
  return String(value);
}

/** Contents with a separator between them; empty ones are left out. */
export const joined = (contents: readonly Content[], separator: Content = ', '): Html =>
  raw(
    contents
      .map(render)
      .filter((markup) => markup !== '')
      .join(render(separator)),
  );
