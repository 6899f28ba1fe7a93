import { expect, test } from "vitest";
import { unwrapBatch } from "./batch.js";

test("a response is at response.body", () => {
  const line = {
    id: "batch_req_1",
    custom_id: "first",
    response: { status_code: 200, body: { id: "c" } },
    error: null,
  };
  expect(unwrapBatch(line)).toEqual({ response: { id: "c" }, customId: "first" });
});

test("a request that was never sent is returned with its error", () => {
  const line = { id: "batch_req_1", custom_id: "first", response: null, error: { message: "expired" } };
  expect(unwrapBatch(line)).toEqual({ response: line, customId: "first" });
});

test.each([
  [{ id: "c", choices: [], custom_id: "own", response: { body: 1 } }],
  [{ response: { body: 1 } }],
  [[1]],
  [null],
  ["text"],
])("%j is no line of a batch", (value) => {
  expect(unwrapBatch(value)).toEqual({ response: value });
});
