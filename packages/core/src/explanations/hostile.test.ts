/* No value makes an explanation slow or long, or makes it throw. */
import { describe, expect, test } from "vitest";
import { explainChoice } from "./choice.js";
import { findNonCompletion } from "./not-a-completion.js";
import { explainType } from "./type.js";

const MANY = 1_000_000;
const LONGEST = 720;

/** Milliseconds for a value with up to a million parts: many times what it takes, and far less than a square of that. */
const LIMIT = 3_000;

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = "text";
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

/** Data under the names of methods. */
const data = JSON.parse('{"then":"x","json":"y"}');

const keys = Object.fromEntries(Array.from({ length: MANY / 10 }, (_, at) => [`key${at}`, { at }]));
const list = new Array(MANY).fill({ message: null });
const long = "a\u001b\ud83d".repeat(MANY);

const values: readonly (readonly [what: string, value: unknown])[] = [
  ["a long text", long],
  ["a long text of blanks", " ".repeat(MANY)],
  ["a long text of lines", "a\n".repeat(MANY)],
  ["a long text in an error", { error: { message: long, code: long, type: long, metadata: { raw: `${long}!` } } }],
  ["a long text in a list of errors", { errors: [long] }],
  ["many keys", keys],
  ["many keys in an error", { error: keys }],
  ["many keys in an error in an error", { error: { error: { error: { error: keys } } } }],
  ["many keys, each an error without words", { error: { inner: keys, detail: keys, message: keys } }],
  ["a long list", list],
  ["long choices", { choices: list }],
  ["a long list of errors", { errors: list, detail: list }],
  ["a long list of messages", { messages: list, data: list, object: "list" }],
  ["deep objects", nested(MANY, (error) => ({ error }))],
  ["deep arrays", nested(MANY, (inner) => [inner])],
  ["deep choices", { choices: nested(MANY, (inner) => [inner]) }],
  [
    "itself within itself",
    Object.assign(
      { error: {} as object },
      {
        get detail() {
          return this;
        },
      },
    ),
  ],
  ["a symbol", Symbol(long)],
  ["no prototype", Object.assign(Object.create(null), { error: Object.create(null) })],
  ["a proxy", new Proxy({}, { get: () => new Proxy(() => {}, {}), ownKeys: () => [] })],
  ["methods that are data", { choices: null, ...data, toString: 5, valueOf: null, toJSON: "z" }],
  ["lone surrogates", { error: { message: "\ud83d".repeat(1000), code: "\udc00" } }],
  ["control characters", { detail: "\u0000\u001b\u009b".repeat(1000) }],
];

describe.each(values)("%s", (_what, value) => {
  test("as a response, as a choice, and as an error of a choice", () => {
    const start = performance.now();
    const messages = [
      findNonCompletion(value)?.message,
      findNonCompletion([value])?.message,
      explainChoice(value)?.message,
      explainChoice({ error: value })?.message,
      explainType("an object", value),
    ];
    expect(performance.now() - start).toBeLessThan(LIMIT);
    for (const message of messages) expect((message ?? "").length).toBeLessThanOrEqual(LONGEST);
  });
});

test("an error that a getter throws is thrown, and no other", () => {
  const value = Object.defineProperty({}, "choices", {
    get: () => {
      throw new RangeError("of the value");
    },
  });
  expect(() => findNonCompletion(value)).toThrow(new RangeError("of the value"));
});

test("data under the keys of a Promise and of a Response changes nothing", () => {
  const completion = { choices: [{ message: {}, ...data }], ...data };
  expect(findNonCompletion(completion)).toBeUndefined();
  expect(findNonCompletion(data)).toBeUndefined();
});
