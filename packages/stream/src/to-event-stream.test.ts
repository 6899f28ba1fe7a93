import { expect, test } from "vitest";
import { toEventStream } from "./index.js";

test("each chunk is a line of data and a blank line, [DONE] the last", async () => {
  const text = await new Response(toEventStream([{ choices: [] }, { id: "a" }])).text();
  expect(text).toBe('data: {"choices":[]}\n\ndata: {"id":"a"}\n\ndata: [DONE]\n\n');
});

test("cancelling it leaves the loop over the chunks", async () => {
  let isLeft = false;
  const chunks = async function* () {
    try {
      for (;;) yield { choices: [] };
    } finally {
      isLeft = true;
    }
  };
  const reader = toEventStream(chunks()).getReader();
  await reader.read();
  await reader.cancel();
  expect(isLeft).toBe(true);
});

test("a chunk that has no JSON is its error, and leaves the loop over the chunks", async () => {
  let isLeft = false;
  const chunks = async function* () {
    try {
      for (;;) yield { choices: [], created: 1n as never };
    } finally {
      isLeft = true;
    }
  };
  await expect(new Response(toEventStream(chunks())).text()).rejects.toThrow(TypeError);
  expect(isLeft).toBe(true);
});
