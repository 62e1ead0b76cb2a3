/**
 * Works on several items at once and gives the results in the order of the items. No more than `limit`
 * items are taken ahead, so that a long list never stands in memory.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  limit: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    // A failure is thrown when the turn of this item comes, not before.
    result.catch(() => {});
    running.push(result);
    if (running.length >= limit) yield (await running.shift()) as R;
  }
  for (const result of running) yield await result;
}
