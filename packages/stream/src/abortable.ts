/**
 * The items of a source until a signal aborts, whose reason is thrown then, also while an item is awaited. The source is
 * left as `break` leaves a loop, so that it can cancel what it reads.
 */
export async function* abortable<Item>(
  source: AsyncIterable<Item> | Iterable<Item>,
  signal: AbortSignal,
): AsyncGenerator<Item> {
  const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  let abort = (_reason: unknown): void => {};
  const listener = () => abort(signal.reason);
  // A promise for each item. `Promise.race` with one for all would keep every item until the end.
  const next = () =>
    new Promise<IteratorResult<Item>>((resolve, reject) => {
      abort = reject;
      Promise.resolve(iterator.next()).then(resolve, reject);
    });
  signal.addEventListener("abort", listener, { once: true });
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await next();
      if (done) return;
      yield value;
    }
  } finally {
    signal.removeEventListener("abort", listener);
    // Not awaited: a source that hangs would keep its reader from leaving.
    (async () => iterator.return?.())().catch(() => {});
  }
}
