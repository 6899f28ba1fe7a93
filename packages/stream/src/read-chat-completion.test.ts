import { describe, expect, test } from "vitest";
import { readChatCompletion, readChunks, toEventStream } from "./index.js";

const chunkOf = (content: string, finish_reason: string | null = null) => ({
  choices: [{ index: 0, delta: { content }, finish_reason }],
});
const chunks = [chunkOf("Hel"), chunkOf("lo.", "stop")];

const toText = (chunk: object) => `data: ${JSON.stringify(chunk)}\n\n`;

async function* items<Item>(list: readonly Item[]): AsyncGenerator<Item> {
  yield* list;
}

const contentOf = async (source: Parameters<typeof readChatCompletion>[0]) =>
  (await readChatCompletion(source)).choices[0]?.message.content;

test("puts together what a stream has, or chunks that were read already", async () => {
  const text = await new Response(toEventStream(chunks)).text();
  expect(await contentOf(new Response(text))).toBe("Hello.");
  expect(await contentOf(items([text]))).toBe("Hello.");
  expect(await contentOf(items([new TextEncoder().encode(text)]))).toBe("Hello.");
  expect(await contentOf(items(chunks))).toBe("Hello.");
  expect(await contentOf(readChunks(text))).toBe("Hello.");
});

describe.each([
  ["texts", toText],
  ["chunks", (chunk: object) => chunk],
])("a source of %s", (_, itemOf) => {
  type Items = AsyncIterable<string>;
  /** A source that sends some items, and then hangs, or fails. */
  const source = async function* (list: object[], then: () => unknown, left?: () => void) {
    try {
      for (const chunk of list) yield itemOf(chunk);
      yield (await then()) as never;
    } finally {
      left?.();
    }
  };
  const hang = () => new Promise(() => {});
  const fail = () => {
    throw new Error("broken");
  };

  test.each([0, 1])("that hangs behind item %d and is aborted throws the signal's reason", async (count) => {
    const abort = new AbortController();
    const reading = readChatCompletion(source(chunks.slice(0, count), hang) as Items, { signal: abort.signal });
    setTimeout(() => abort.abort("stopped"));
    await expect(reading).rejects.toBe("stopped");
  });

  test("is not read if it was aborted before, and left if it was while the first item came", async () => {
    const never = source(chunks, fail) as Items;
    await expect(readChatCompletion(never, { signal: AbortSignal.abort("stopped") })).rejects.toBe("stopped");
    const abort = new AbortController();
    let isLeft = false;
    const aborting = source(
      [],
      () => {
        abort.abort("stopped");
        return itemOf(chunks[0] as object);
      },
      () => (isLeft = true),
    );
    await expect(readChatCompletion(aborting as Items, { signal: abort.signal })).rejects.toBe("stopped");
    await new Promise((resolve) => setTimeout(resolve));
    expect(isLeft).toBe(true);
  });

  test.each([0, 1])("that fails behind item %d ends early, with its own error as the cause", async (count) => {
    await expect(readChatCompletion(source(chunks.slice(0, count), fail) as Items)).rejects.toMatchObject({
      code: "ended-early",
      place: count,
      cause: { message: "broken" },
    });
  });
});

test("chunks that end early are an error, and so is no chunk", async () => {
  await expect(readChatCompletion(items(chunks.slice(0, 1)))).rejects.toMatchObject({ code: "ended-early", place: 1 });
  await expect(readChatCompletion(items([]))).rejects.toMatchObject({ code: "ended-early", place: 0 });
  await expect(readChatCompletion(items<object>([{ error: "no" }]))).rejects.toMatchObject({ code: "error-envelope" });
});
