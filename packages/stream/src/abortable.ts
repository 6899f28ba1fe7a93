/**
 * The items of a source until a signal aborts, whose reason is thrown then, also while an item is awaited. The source is
 * left as `break` leaves a loop, so that it can cancel what it reads.
 */
export async function* abortable<Item>(source: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  const iterator = source[Symbol.asyncIterator]();
  let abort = (_reason: unknown): void => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = reject;
  });
  // Where the source ends first, nobody awaits this promise.
  aborted.catch(() => {});
  const listener = () => abort(signal.reason);
  signal.addEventListener("abort", listener, { once: true });
  try {
    for (;;) {
      const { done, value } = await Promise.race([iterator.next(), aborted]);
      if (done) return;
      yield value;
    }
  } finally {
    signal.removeEventListener("abort", listener);
    // Not awaited: a source that hangs would keep its reader from leaving.
    iterator.return?.()?.then(undefined, () => {});
  }
}
