/* Whatever wire accepts and strict does not is in the table, and whatever is in the table has a fixture that needs it. */
import {
  findNonCompletion,
  isStrictCreateChatCompletionResponse,
  isWireCreateChatCompletionResponse,
} from "@chat-completion/core";
import { type DeviatingFixture, deviating, invalid, valid } from "@chat-completion/fixtures";
import { IN_ANOTHER_SHAPE, type Relaxation, relays, subjects } from "@chat-completion/specification";
import { placesOf } from "@chat-completion/specification/read/places";
import * as strict from "@chat-completion/zod/strict";
import * as wire from "@chat-completion/zod/wire";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { fixturesAndMutations } from "../corpus/fixtures-and-mutations.js";
import { accepts, without } from "./accepts.js";
import { foundIn } from "./found-in.js";
import { relaxationLines, wireMinusStrict } from "./wire-minus-strict.js";

const schemas = { strict: strict.CreateChatCompletionResponseSchema, wire: wire.CreateChatCompletionResponseSchema };
const fixtures: Readonly<Record<string, DeviatingFixture>> = deviating;

const places = [...placesOf()];
const relaxations = new Map<Relaxation, string>();
for (const place of places) {
  for (const relaxation of place.relaxations) {
    if (!relaxations.has(relaxation)) relaxations.set(relaxation, `${place.path}: ${relaxation.how}`);
  }
}

const anyShape = [...relaxations.keys()].find(({ how }) => how === IN_ANOTHER_SHAPE) as Relaxation;

/** Fixtures that no relaxation names, and what each is there for. */
const OTHERS: Partial<Record<keyof typeof deviating, string>> = {
  "azure-content-filter-results": "keys of its own in choices and in the response",
  "azure-filtered-prompt-without-choices": "no choices, which the specification allows",
  "crusoe-multimodal-tokens": "keys of its own in the details of the prompt",
  "deepseek-logprobs-of-reasoning": "a key of its own in the place of the tokens of the content",
  "deepseek-reasoning-content": "a key of its own in the message",
  "gemini-without-message": "no message where it was not filtered",
  "gemini-tool-call-thought-signature": "a key of its own in a tool call",
  "groq-timings": "keys of its own in the usage and in the response",
  "llama-cpp-token-ids": "keys of its own in tokens and in their alternatives",
  "openrouter-citation-content": "a key of its own in a citation",
  "openrouter-cost": "keys of its own in the usage",
  "openrouter-error-finish-reason": "another word of a server's own for the finish reason",
  "perplexity-search-results": "keys of its own in the response",
  "relay-unknown-keys-around-messages": "a key of its own in every object outside of messages",
  "relay-unknown-keys-in-messages": "a key of its own in every object of a message",
  "sglang-null-metadata": "null for the metadata, which the specification allows, beside a key of its own",
  "together-logprobs-layout": "log probabilities in lists of its own",
  "together-seed": "a key of its own in a choice",
  "venice-null-members": "many members that are null at once",
};

describe("wire minus strict, by their JSON Schemas", () => {
  const computed = wireMinusStrict(z.toJSONSchema(schemas.strict), z.toJSONSchema(schemas.wire));
  const listed = places.flatMap(relaxationLines);

  test("is all in the table", () => {
    expect(computed.filter((line) => !listed.includes(line))).toEqual([]);
  });

  test("has all of the table's relaxations", () => {
    expect(listed.filter((line) => !computed.includes(line))).toEqual([]);
  });
});

describe("the table, read by itself", () => {
  const guards = { strict: isStrictCreateChatCompletionResponse, wire: isWireCreateChatCompletionResponse };

  test.each(["strict", "wire"] as const)("says of every fixture what the schema of %s says", (entry) => {
    const values = [
      ...Object.values({ ...valid, ...deviating }).map(({ wire }) => wire),
      ...Object.values(invalid).map(({ data }) => data),
    ];
    const differing = values.filter(
      (value) => accepts(subjects, entry, value) !== schemas[entry].safeParse(value).success,
    );
    expect(differing).toEqual([]);
  });

  test.each(["strict", "wire"] as const)("says one step away from them what the guard of %s says", (entry) => {
    const differing: string[] = [];
    for (const [what, value] of fixturesAndMutations()) {
      const isAccepted = findNonCompletion(value) === undefined && guards[entry](value);
      if (accepts(subjects, entry, value) !== isAccepted) differing.push(what);
    }
    expect(differing.slice(0, 10)).toEqual([]);
  });
});

describe.each([...relaxations].map(([relaxation, what]) => [what, relaxation] as const))("%s", (_, relaxation) => {
  const fixture = fixtures[relaxation.fixture];

  test(`has the fixture ${relaxation.fixture}, which wire accepts`, () => {
    expect(Object.keys(fixtures)).toContain(relaxation.fixture);
    expect(schemas.wire.safeParse(fixture?.wire).success).toBe(true);
  });

  test("is needed: without it, wire rejects the fixture", () => {
    // Objects of any shape are accepted besides those that the table describes, so these are looked at alone.
    const table = relaxation === anyShape ? subjects : without(subjects, anyShape);
    expect(accepts(table, "wire", fixture?.wire)).toBe(true);
    expect(accepts(without(table, relaxation), "wire", fixture?.wire)).toBe(false);
  });

  test("names the server of the fixture, unless that is a relay", () => {
    const [server = ""] = fixture?.server.replace("a relay", relays).split(" ") ?? [];
    if (relaxation.servers === relays || server !== "relays") expect(relaxation.servers).toContain(server);
  });
});

test("no fixture is idle: a relaxation names it, or it is listed with its reason", () => {
  const named = new Set([...relaxations.keys()].map(({ fixture }) => fixture));
  const names = Object.keys(fixtures);
  expect(names.filter((name) => !named.has(name) && !(name in OTHERS))).toEqual([]);
  expect(Object.keys(OTHERS).filter((name) => named.has(name) || !names.includes(name))).toEqual([]);
});

test("every object of a response has a key in some fixture that the specification does not name", () => {
  const objects = subjects.flatMap(({ components }) => components.filter(({ is }) => is === "object"));
  const { withUnknownKeys } = foundIn(Object.values(fixtures).map(({ wire }) => wire));
  expect(objects.map(({ name }) => name).filter((name) => !withUnknownKeys.has(name))).toEqual([]);
});
