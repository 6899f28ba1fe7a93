/* Chromium reads event streams with the modules of `@chat-completion/stream`, as they are published. */
import { streams } from "@chat-completion/fixtures";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../site/launch-chromium.js";
import { openModulePage } from "./module-page.js";

/** The module, as the page has it. */
declare const stream: typeof import("@chat-completion/stream");

const readable = [...Object.values(streams.valid), ...Object.values(streams.deviating)];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await openModulePage(browser);
});

afterAll(() => browser.close());

/** What the page reads of a text, whose bytes come in pieces of each of these sizes: as a JSON text, each different one once. */
function readInPage(text: string, sizes: readonly number[]): Promise<string[]> {
  return page.evaluate(
    async ({ text, sizes }) => {
      const bytes = new TextEncoder().encode(text);
      const results = new Set<string>();
      for (const size of sizes) {
        let at = 0;
        const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
          pull(controller) {
            controller.enqueue(bytes.slice(at, at + size));
            at += size;
            if (at >= bytes.length) controller.close();
          },
        });
        const chunks: unknown[] = [];
        try {
          for await (const chunk of stream.readChunks(new Response(body))) chunks.push(chunk);
          results.add(JSON.stringify({ chunks }));
        } catch (error) {
          results.add(JSON.stringify({ chunks, code: (error as { code: string }).code }));
        }
      }
      return [...results];
    },
    { text, sizes },
  );
}

test("reads every stream, in pieces of any size", async () => {
  for (const { name, text, chunks } of readable) {
    expect(await readInPage(text, [1, 7, 64, text.length]), name).toEqual([JSON.stringify({ chunks })]);
  }
});

test("throws the code of every stream that is invalid", async () => {
  for (const { name, text, chunks, code } of Object.values(streams.invalid)) {
    expect(await readInPage(text, [1, text.length + 1]), name).toEqual([JSON.stringify({ chunks, code })]);
  }
});

test("reads a stream whose first piece ends at any byte, with characters of four bytes", async () => {
  const { text, chunks } = streams.valid.text;
  const marked = `: 🌦🌦\n\n${text}`;
  const sizes = Array.from({ length: new TextEncoder().encode(marked).length }, (_, at) => at + 1);
  expect(await readInPage(marked, sizes)).toEqual([JSON.stringify({ chunks })]);
});

test("reads what toEventStream writes", async () => {
  const { chunks, response } = streams.valid["tool-call"];
  const read = await page.evaluate(
    (all) => stream.readChatCompletion(new Response(stream.toEventStream(all as never))),
    chunks,
  );
  expect(read).toEqual(response);
});

/** What becomes of a stream that does not end, whose first event is read, and then the loop is left. */
const leftBy = (how: "abort" | "break") =>
  page.evaluate(
    async ({ how, event }) => {
      let cancelledWith: unknown = "not cancelled";
      const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
        start: (controller) => controller.enqueue(new TextEncoder().encode(event)),
        cancel(reason) {
          cancelledWith = reason;
        },
      });
      const controller = new AbortController();
      const reason = new Error("left");
      let thrown: unknown;
      let count = 0;
      try {
        for await (const _ of stream.readChunks(new Response(body), { signal: controller.signal })) {
          count++;
          if (how === "break") break;
          setTimeout(() => controller.abort(reason), 10);
        }
      } catch (error) {
        thrown = error;
      }
      const isCancelled = cancelledWith !== "not cancelled";
      return { count, isCancelled, isReason: thrown === reason, isLocked: body.locked };
    },
    { how, event: `data: ${JSON.stringify(streams.valid.text.chunks[0])}\n\n` },
  );

test("an aborted signal throws its reason, and cancels the body", async () => {
  expect(await leftBy("abort")).toMatchObject({ count: 1, isCancelled: true, isReason: true });
});

test("leaving the loop cancels the body", async () => {
  expect(await leftBy("break")).toMatchObject({ count: 1, isCancelled: true, isReason: false });
});
