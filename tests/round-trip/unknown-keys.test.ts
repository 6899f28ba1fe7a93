/* Decoding and encoding keep an unknown key of any object, however it is spelled. */
import { deepStrictEqual as equal } from "node:assert/strict";
import {
  decodeCreateChatCompletionResponse as decode,
  encodeCreateChatCompletionResponse as encode,
  findDeviations,
} from "@chat-completion/core";
import { valid } from "@chat-completion/fixtures";
import { subjects } from "@chat-completion/specification";
import { camelCase } from "@chat-completion/specification/read/names";
import { describe, expect, test } from "vitest";
import { disagreementsOn } from "../agreement/disagreements.js";
import { objectsIn, replacedAt, valueAt } from "../corpus/places.js";

const { wire, decoded } = valid["every-member"];

/** Words that the code uses itself, or that have a meaning in JavaScript. */
const WORDS = ["wire", "decoded", "type", "unrecognized", "then", "toString", "constructor", "prototype", "__proto__"];

const components = subjects.flatMap((subject) => subject.components);

/** Every key that any object knows, in both spellings. */
const KEYS = components
  .flatMap((component) => (component.is === "object" ? Object.keys(component.members) : []))
  .flatMap((key) => [key, camelCase(key)]);

const keys = [...new Set([...WORDS, ...KEYS])];
const held = { snake_case: ["x"], camelCase: null };

const objects = objectsIn(wire).map(({ path, component }) => {
  const members = Object.keys(component.members);
  const pathInDecoded = path.map((key) => (typeof key === "number" ? key : camelCase(key)));
  return { path, pathInDecoded, members, membersInDecoded: members.map(camelCase) };
});

test("every-member has an object of every component of the specification, but for those of chunks", () => {
  const ofResponses = subjects.flatMap((subject) => (subject.name === "stream" ? [] : subject.components));
  const named = ofResponses.filter((component) => component.is === "object" && !component.isWireOnly);
  expect(new Set(objectsIn(wire).map(({ component }) => component))).toEqual(new Set(named));
});

describe.each(objects)("the object at $path", ({ path, pathInDecoded, members, membersInDecoded }) => {
  const unknown = keys.filter((key) => !members.includes(key) && !membersInDecoded.includes(key));

  test("keeps every unknown key when decoded and encoded", () => {
    for (const key of unknown) {
      const value = replacedAt(wire, [...path, key], held);
      equal(decode(value), replacedAt(decoded, [...pathInDecoded, key], held), key);
      equal(encode(decode(value)), value, key);
    }
  });

  test("loses a key of the wire that is spelled like a member of the decoded value", () => {
    for (const key of membersInDecoded.filter((name) => !members.includes(name))) {
      equal(decode(replacedAt(wire, [...path, key], held)), decoded, key);
    }
  });

  test("loses a decoded key that is spelled as on the wire, if the decoded value has the member", () => {
    for (const key of members.filter((name) => !membersInDecoded.includes(name))) {
      const isThere = valueAt(decoded, [...pathInDecoded, camelCase(key)]) !== undefined;
      const expected = isThere ? wire : replacedAt(wire, [...path, key], held);
      equal(encode(replacedAt(decoded, [...pathInDecoded, key], held)), expected, key);
    }
  });

  test("is accepted with every unknown key, and findDeviations names the key", () => {
    for (const key of [...WORDS, "finishReason", "service_tier"].filter((word) => unknown.includes(word))) {
      const value = replacedAt(wire, [...path, key], held);
      expect(disagreementsOn(value)).toEqual([]);
      expect(findDeviations(value)).toMatchObject([{ code: "unknown-key", path: [...path, key] }]);
    }
  });
});
