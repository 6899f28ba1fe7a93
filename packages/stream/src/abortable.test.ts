import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { abortable } from "./abortable.js";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

test("an item is not kept until the stream ends", async () => {
  const references: WeakRef<object>[] = [];
  const items = (async function* () {
    for (let place = 0; place < 100; place++) {
      const item = { place };
      references.push(new WeakRef(item));
      yield item;
    }
  })();
  for await (const { place } of abortable(items, new AbortController().signal)) {
    if (place < 99) continue;
    // A reference that was made in this turn of the event loop is kept.
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
    expect(references.filter((reference) => reference.deref() !== undefined).length).toBeLessThan(10);
  }
});

test("the reason of the signal is thrown, though the source throws as it is left", async () => {
  const abort = new AbortController();
  const source = {
    [Symbol.asyncIterator]: () => ({
      next: async () => ({ done: false, value: 1 }),
      return: () => {
        throw new Error("left");
      },
    }),
  };
  const read = async () => {
    for await (const _ of abortable(source as AsyncIterable<number>, abort.signal)) abort.abort("stopped");
  };
  await expect(read()).rejects.toBe("stopped");
});
