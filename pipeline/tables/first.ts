/** The first whole number from one to another of which something is true, as it is of those that follow. */
export function firstIn(from: number, to: number, isTrue: (index: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The rank of the first of the items, in order, of which something is true from there on. */
export const firstThat = <T>(items: readonly T[], isTrue: (item: T) => boolean): number =>
  firstIn(0, items.length, (index) => isTrue(items[index] as T));
