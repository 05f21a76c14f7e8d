/** Works on several items at a time and gives the results in the order of the items. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item, index: number) => Promise<Result>,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = [];
  let index = 0;
  for await (const item of items) {
    const result = work(item, index);
    // It is awaited below, in its turn; until then a failure must not count as unhandled.
    result.catch(() => {});
    waiting.push(result);
    index += 1;
    const next = waiting.length >= atOnce ? waiting.shift() : undefined;
    if (next) yield await next;
  }
  for (const result of waiting) yield await result;
}
