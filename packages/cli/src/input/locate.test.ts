import { findNonCompletion } from "@chat-completion/core";
import { expect, test } from "vitest";
import { locate, parsePath } from "./locate.js";

const completion = { id: "c", choices: [] };

test.each([
  [["response"], { request: {}, response: completion }],
  [["response", "body"], { response: { status: 200, body: completion } }],
  [["data"], { data: completion }],
  [["result"], { result: completion }],
  [["provider"], { provider: completion }],
  [["body"], { status: 200, body: completion }],
])("a response at %j is found", (path, value) => {
  expect(locate(value)).toEqual({ value: completion, path });
});

test("what core calls wrapped is found", () => {
  for (const key of ["data", "response", "result", "provider"]) {
    const value = { [key]: completion };
    expect(findNonCompletion(value)?.code).toBe("wrapped");
    expect(locate(value).path).toEqual([key]);
  }
});

test("a response as JSON in a string is found", () => {
  const text = JSON.stringify(completion);
  expect(locate({ response: text })).toEqual({ value: completion, path: ["response"], text });
});

test("a line of a batch", () => {
  const line = { custom_id: "one", response: { status_code: 200, body: { id: "c" } }, error: null };
  expect(locate(line)).toEqual({ value: { id: "c" }, path: ["response", "body"], customId: "one" });
  const unsent = { custom_id: "two", response: null, error: { message: "expired" } };
  expect(locate(unsent)).toEqual({ value: unsent, path: [], customId: "two" });
});

test.each([[completion], [{ response: { text: "" } }], [{ error: {} }], [[completion]], [null], ["text"]])(
  "%j is not looked into",
  (value) => {
    expect(locate(value)).toEqual({ value, path: [] });
  },
);

test("a response at a path that was given", () => {
  const value = { calls: [{ "my response": completion }] };
  expect(locate(value, ["calls", 0, "my response"])).toEqual({ value: completion, path: ["calls", 0, "my response"] });
  expect(locate(value, ["calls", 1, "__proto__"])).toMatchObject({ value: undefined });
});

test.each([
  ["response", ["response"]],
  ["response.body", ["response", "body"]],
  ["calls[0].my response", ["calls", 0, "my response"]],
  ["[2]", [2]],
  ["", undefined],
  ["a..b", undefined],
  ["a[b]", undefined],
  ["a.", undefined],
])("%j as a path", (text, path) => {
  expect(parsePath(text)).toEqual(path);
});
