/** Works on an item; `earlier` is fulfilled when all items before it that were under way are done. */
export type Work<Item, Result> = (item: Item, earlier: Promise<unknown>) => Promise<Result>;

/** The results in the order of the items, each as soon as it and those before it are there. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: Work<Item, Result>,
  atOnce: number,
): AsyncIterable<Result> {
  const input = items[Symbol.asyncIterator]();
  try {
    yield* resultsOf(input, work, atOnce);
  } finally {
    // Whoever takes no more results wants no more items.
    if (input.return) void watched(input.return());
  }
}

async function* resultsOf<Item, Result>(
  input: AsyncIterator<Item>,
  work: Work<Item, Result>,
  atOnce: number,
): AsyncIterable<Result> {
  const underWay: Promise<Result>[] = [];
  const next = () => watched(input.next());
  let coming: Promise<IteratorResult<Item>> | null = next();
  while (coming || underWay.length > 0) {
    const first = await firstOf(underWay[0], underWay.length < atOnce ? coming : null);
    if ('result' in first) {
      void underWay.shift();
      yield first.result;
    } else if (first.item.done) {
      coming = null;
    } else {
      underWay.push(work(first.item.value, Promise.allSettled(underWay)));
      coming = next();
    }
  }
}

type Next<Item, Result> = { readonly result: Result } | { readonly item: IteratorResult<Item> };

/** A result that is there goes before an item that is there. */
const firstOf = <Item, Result>(
  first: Promise<Result> | undefined,
  coming: Promise<IteratorResult<Item>> | null,
): Promise<Next<Item, Result>> =>
  Promise.race([
    ...(first ? [first.then((result) => ({ result }))] : []),
    ...(coming ? [coming.then((item) => ({ item }))] : []),
  ]);

/** What fails while nobody waits for it is found when somebody does. */
function watched<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {});
  return promise;
}
