/* Everything that wire accepts and strict rejects is in the table, and everything in the table has a fixture that needs it. */
import {
  findNonCompletion,
  isStrictCreateChatCompletionResponse,
  isWireCreateChatCompletionResponse,
} from "@chat-completion/core";
import { type DeviatingFixture, deviating, invalid, valid } from "@chat-completion/fixtures";
import { IN_ANOTHER_SHAPE, type Relaxation, relays, subjects } from "@chat-completion/specification";
import { type Place, placesOf } from "@chat-completion/specification/read/places";
import { find, namesIn } from "@chat-completion/specification/read/table";
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
/** The relaxations of the table, each with the first place that has it. */
const relaxations = new Map<Relaxation, Place>();
for (const place of places) {
  for (const relaxation of place.relaxations) {
    if (!relaxations.has(relaxation)) relaxations.set(relaxation, place);
  }
}

const anyShape = [...relaxations.keys()].find(({ how }) => how === IN_ANOTHER_SHAPE) as Relaxation;

/** Those with the fields of a server: `extensions.test.ts` says what they are there for. */
const OF_OWN_FIELDS = /-own-fields$|-call-index$/;

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
  "mistral-rs-created-in-milliseconds": "a number that the specification allows, and that can't be meant",
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

describe("everything that wire accepts and strict rejects, by their JSON Schemas,", () => {
  const computed = wireMinusStrict(z.toJSONSchema(schemas.strict), z.toJSONSchema(schemas.wire));
  const listed = places.flatMap(relaxationLines);

  test("is all in the table", () => {
    const unlisted = computed.filter((line) => !listed.includes(line));
    const remedy = "a row in specification/components/ needs `.absentFrom`, `.nullFrom` or `.also`";
    expect(unlisted, `wire alone accepts ${unlisted.join("; ")}: ${remedy}`).toEqual([]);
  });

  test("has all of the table's relaxations", () => {
    const missing = listed.filter((line) => !computed.includes(line));
    const remedy = "run `pnpm generate`, or take the relaxation out of specification/components/";
    expect(missing, `wire does not accept ${missing.join("; ")}: ${remedy}`).toEqual([]);
  });
});

describe("the table by itself", () => {
  const guards = { strict: isStrictCreateChatCompletionResponse, wire: isWireCreateChatCompletionResponse };

  test.each(["strict", "wire"] as const)("gives every fixture the verdict of the schema of %s", (entry) => {
    const values = [
      ...Object.values({ ...valid, ...deviating }).map(({ name, wire }) => [name, wire] as const),
      ...Object.values(invalid).map(({ name, data }) => [name, data] as const),
    ];
    const differing = values.filter(
      ([, value]) => accepts(subjects, entry, value) !== schemas[entry].safeParse(value).success,
    );
    expect(differing.map(([name]) => name)).toEqual([]);
  });

  test.each(["strict", "wire"] as const)(
    "gives every value one step away from a fixture the verdict of the guard of %s",
    (entry) => {
      const differing: string[] = [];
      for (const [what, value] of fixturesAndMutations()) {
        const isAccepted = findNonCompletion(value) === undefined && guards[entry](value);
        if (accepts(subjects, entry, value) !== isAccepted) differing.push(what);
      }
      expect(differing.slice(0, 10)).toEqual([]);
    },
  );
});

describe.each(
  [...relaxations].map(([relaxation, place]) => [`${place.path}: ${relaxation.how}`, relaxation, place] as const),
)("%s", (what, relaxation, place) => {
  const fixture = fixtures[relaxation.fixture];
  const file = `packages/fixtures/src/deviating/${relaxation.fixture}.ts`;
  const row = `specification/components/${find(place.component, "wire").subject.name}.ts`;

  test(`has the fixture ${relaxation.fixture}, which wire accepts`, () => {
    expect(fixture, `no fixture shows ${what}: write ${file}, or name another one in ${row}`).toBeDefined();
    expect(schemas.wire.safeParse(fixture?.wire).success, `wire rejects ${file}`).toBe(true);
  });

  test.runIf(fixture)("is needed: without it, wire rejects the fixture", () => {
    // Objects of any shape are accepted besides those that the table describes, so these are looked at alone.
    const table = relaxation === anyShape ? subjects : without(subjects, anyShape);
    expect(accepts(table, "wire", fixture?.wire)).toBe(true);
    const isAccepted = accepts(without(table, relaxation), "wire", fixture?.wire);
    expect(isAccepted, `${file} does not show ${what}: change it, or name another one in ${row}`).toBe(false);
  });

  test.runIf(fixture)("names the server of the fixture, unless that is a relay", () => {
    const [server = ""] = fixture?.server.replace("a relay", relays).split(" ") ?? [];
    if (relaxation.servers === relays || server !== "relays") expect(relaxation.servers).toContain(server);
  });
});

test("no fixture is idle: a relaxation names it, or it is listed with its reason", () => {
  const named = new Set([...relaxations.keys()].map(({ fixture }) => fixture));
  const names = Object.keys(fixtures);
  const idle = names.filter((name) => !named.has(name) && !(name in OTHERS) && !OF_OWN_FIELDS.test(name));
  const remedy = "name it in a row of specification/components/, or give its reason in OTHERS, here";
  expect(idle, `${idle.join(", ")}: ${remedy}`).toEqual([]);
  const idleReasons = Object.keys(OTHERS).filter((name) => named.has(name) || !names.includes(name));
  expect(idleReasons, `${idleReasons.join(", ")}: take it out of OTHERS, here`).toEqual([]);
});

test("every object of a response has an unknown key in some fixture", () => {
  const objects = subjects.flatMap(({ components }) => components.filter(({ is }) => is === "object"));
  const ofResponses = namesIn("CreateChatCompletionResponse");
  const { withUnknownKeys } = foundIn(Object.values(fixtures).map(({ wire }) => wire));
  const names = objects.map(({ name }) => name).filter((name) => ofResponses.has(name));
  expect(names.filter((name) => !withUnknownKeys.has(name))).toEqual([]);
});
