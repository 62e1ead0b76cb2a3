/**
 * The first whole number of a range for which a test holds, given that it holds for all that follow (binary
 * search).
 */
export function firstIn(from: number, to: number, isTrue: (index: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The rank of the first item for which a test holds, given that it holds for all items after it. */
export const firstThat = <T>(items: readonly T[], isTrue: (item: T) => boolean): number =>
  firstIn(0, items.length, (index) => isTrue(items[index] as T));
