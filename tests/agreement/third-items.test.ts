/* Lists are validated, decoded and encoded to their end: a third item counts as the first does. */
import { deepStrictEqual as equal } from "node:assert/strict";
import {
  decodeCreateChatCompletionResponse as decode,
  encodeCreateChatCompletionResponse as encode,
  isStrictCreateChatCompletionResponse as isStrict,
  isWireCreateChatCompletionResponse as isWire,
} from "@chat-completion/core";
import { deviating, valid } from "@chat-completion/fixtures";
import { camelCase } from "@chat-completion/specification/read/names";
import { pathsOf, schemasOf } from "@chat-completion/validators";
import { describe, expect, test } from "vitest";
import { mutationsOf, type Path } from "../corpus/mutations.js";
import { placesIn, replacedAt, valueAt } from "../corpus/places.js";
import { disagreementsOn } from "./disagreements.js";

const responses = [
  valid["every-member"],
  deviating["mistral-content-parts"],
  deviating["moonshot-builtin-function"],
  deviating["openrouter-file-annotation"],
];

const lists = responses.flatMap(({ name, wire }) =>
  placesIn(wire)
    .filter(({ kind, value }) => kind.is === "list" && (value as unknown[]).length > 0)
    .map(({ path, value }) => ({ name, wire, path, item: (value as unknown[])[0] })),
);

test("the responses have lists of every kind", () => {
  const names = lists.map(({ path }) => path.filter((key) => typeof key === "string").at(-1));
  expect(names).toEqual(
    expect.arrayContaining(["choices", "tool_calls", "annotations", "content", "refusal", "top_logprobs", "bytes"]),
  );
  expect(names).toEqual(expect.arrayContaining(["results", "violence/graphic"]));
});

describe.each(lists)("$name, $path", ({ wire, path, item }) => {
  test.each([null, []])("a third item %j is rejected at its path", (third) => {
    const value = replacedAt<unknown>(wire, path, [item, item, third]);
    expect(disagreementsOn(value)).toEqual([]);
    for (const { entry, parse } of schemasOf("CreateChatCompletionResponse")) {
      if (entry === "strict" && !isStrict(wire)) continue;
      expect(pathsOf(parse(value))).toEqual([JSON.stringify([...path, 2])]);
    }
  });
});

/** Where a list of the wire is in the decoded value. */
const decodedPath = (path: Path): Path =>
  path.map((key, at) => {
    if (key === "content" && path[at - 1] === "message") return "contentParts";
    return typeof key === "number" ? key : camelCase(key);
  });

const listsOfObjects = lists.filter(({ item }) => typeof item === "object");

describe.each(listsOfObjects)("$name, $path", ({ wire, path, item }) => {
  test("a third item is decoded and encoded as it is alone", () => {
    let count = 0;
    for (const { step, value: third } of mutationsOf(item)) {
      const value = replacedAt(wire, path, [item, item, third]);
      if (!isWire(value)) continue;
      count++;
      const alone = decode(replacedAt(value, path, [third]));
      const decoded = decode(value);
      const [expected] = valueAt(alone, decodedPath(path)) as object[];
      // A choice without an index has its place.
      const isPlaced = path.at(-1) === "choices" && (third as { index?: number | null }).index == null;
      const index = isPlaced ? { index: 2 } : {};
      equal(valueAt(decoded, [...decodedPath(path), 2]), { ...expected, ...index }, step);
      const items = (response: typeof decoded) => valueAt(encode(response), encodedPath(path)) as object[];
      equal(items(decoded)[2], { ...items(alone)[0], ...index }, step);
    }
    expect(count).toBeGreaterThan(0);
  });
});

/** Where a list of the wire is when it comes back: the parts of a message's content stand beside its text. */
function encodedPath(path: Path): Path {
  return path.map((key, at) => (key === "content" && path[at - 1] === "message" ? "content_parts" : key));
}
