import type { Stream } from '../../output/pieces.ts';

/** JSON as published: readable, one line feed at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Items of a long list, one on each line. */
export const jsonItems = (items: readonly unknown[]): string =>
  items.map((item) => JSON.stringify(item)).join(',\n');

/** An object of long lists, each made of the pieces of its own stream, `<path>#<list>`. */
export const jsonLists = (path: string, lists: readonly string[]): (string | Stream)[] =>
  lists.flatMap((list, rank) => [
    `${rank === 0 ? '{' : '],'}\n"${list}": [\n`,
    { stream: `${path}#${list}`, separator: ',\n' },
    rank === lists.length - 1 ? '\n]\n}\n' : '\n',
  ]);
