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
  signal.addEventListener("abort", listener, { once: true });
  try {
    for (;;) {
      signal.throwIfAborted();
      // A promise for each item: one for all, in a race with each, would keep what waits for it until the end.
      const { done, value } = await new Promise<IteratorResult<Item>>((resolve, reject) => {
        abort = reject;
        Promise.resolve(iterator.next()).then(resolve, reject);
      });
      if (done) return;
      yield value;
    }
  } finally {
    signal.removeEventListener("abort", listener);
    // Not awaited: a source that hangs would keep its reader from leaving.
    Promise.resolve(iterator.return?.()).catch(() => {});
  }
}
