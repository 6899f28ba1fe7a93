import { expect, test } from "vitest";
import { query } from "./query.js";

test("common words and endings are left out", () => {
  const words = "How to read the Streaming fixtures of EOS using string".split(" ");
  expect(words.map(query.processTerm).filter(Boolean)).toEqual(["read", "stream", "fixture", "eos", "using", "string"]);
});

test("the types of chunks come after those of responses", () => {
  const [response = 0, chunk = 0] = ["chat-completion-choice", "chat-completion-stream-choice"].map((page) =>
    query.boostDocument(`/reference/${page}#index`),
  );
  expect(response).toBeGreaterThan(chunk);
});
