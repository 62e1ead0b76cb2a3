/** « 1 pouvoir », « 2 pouvoirs ». French has the singular up to 1. */
export const several = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${Math.abs(count) < 2 ? one : more}`;

/** « A, B et C ». */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`;
