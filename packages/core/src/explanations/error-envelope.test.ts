import { describe, expect, test } from "vitest";
import { describeError, hasErrorWords, isError } from "./error-envelope.js";

describe("an error by its form", () => {
  test.each([
    [{ error: { message: "No." } }],
    [{ error: "No." }],
    [{ error: true }],
    [{ error: {} }],
    [{ errors: [{ message: "No." }] }],
    [{ object: "error", message: "No." }],
  ])("is %j", (value) => {
    expect(isError(value)).toBe(true);
  });

  test.each([[{}], [{ error: null }], [{ error: false }], [{ errors: [] }], [{ message: "No." }]])(
    "is not %j",
    (value) => {
      expect(isError(value)).toBe(false);
    },
  );
});

test.each([
  [{ detail: "No." }, true],
  [{ title: "Bad gateway", status: 502 }, true],
  [{ base_resp: { status_msg: "No." } }, true],
  [{ a: { b: { message: "No." } } }, false],
  [{ title: "Bad gateway" }, false],
  [{ message: "" }, false],
  [{ message: { role: "assistant" } }, false],
])("a value has words of an error: %j, %s", (value, has) => {
  expect(hasErrorWords(value)).toBe(has);
});

describe("an error is described by", () => {
  test.each([
    ["its message", { error: { message: "No." } }, '"No."'],
    ["a text", { error: "No." }, '"No."'],
    ["the innermost error", { error: { error: { error: { message: "No." } } } }, '"No."'],
    ["the first of a list", { detail: [{ loc: ["body"], msg: "No." }] }, '"No."'],
    ["its code", { error: { message: "No.", code: 429 } }, '"No.", code 429'],
    ["its code as a text", { error: { message: "No.", code: "quota" } }, '"No.", code "quota"'],
    ["its type, if it has no code", { error: { message: "No.", code: null, type: "bad" } }, '"No.", type "bad"'],
    ["its code, not its type", { error: { message: "No.", code: 429, type: "bad" } }, '"No.", code 429'],
    ["its status", { title: "Bad gateway", status: 502 }, '"Bad gateway", code 502'],
    [
      "what is behind it",
      { error: { message: "No.", metadata: { raw: "Slow down." } } },
      '"No.", behind it "Slow down."',
    ],
    ["its message once", { error: { message: "No.", metadata: { raw: "No." } } }, '"No."'],
    ["nothing", { error: { code: Number.NaN } }, "it has no message"],
  ])("%s", (_what, value, described) => {
    expect(describeError(value)).toBe(described);
  });

  test("no more than a few hundred characters, whatever it holds", () => {
    const long = "\u001b".repeat(100_000);
    expect(describeError({ error: { message: long, code: long, metadata: { raw: `${long}.` } } }).length).toBeLessThan(
      750,
    );
  });
});
