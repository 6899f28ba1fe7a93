import { expect, test } from "vitest";
import { readChatCompletion, readChunks, toEventStream } from "./index.js";

const chunkOf = (content: string, finish_reason: string | null = null) => ({
  choices: [{ index: 0, delta: { content }, finish_reason }],
});
const chunks = [chunkOf("Hel"), chunkOf("lo.", "stop")];

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

test("chunks that end early are an error, and so is no chunk", async () => {
  await expect(readChatCompletion(items(chunks.slice(0, 1)))).rejects.toMatchObject({ code: "ended-early", place: 1 });
  await expect(readChatCompletion(items([]))).rejects.toMatchObject({ code: "ended-early", place: 0 });
  await expect(readChatCompletion(items<object>([{ error: "no" }]))).rejects.toMatchObject({ code: "error-envelope" });
});
