/* What relaxations.test.ts asks of responses, asked of the chunks of streams. */
import {
  isStrictCreateChatCompletionStreamResponse,
  isWireCreateChatCompletionStreamResponse,
} from "@chat-completion/core";
import { streams } from "@chat-completion/fixtures";
import { type Relaxation, reference, relays, type Subject, subjects } from "@chat-completion/specification";
import { type Place, placesOf } from "@chat-completion/specification/read/places";
import { find } from "@chat-completion/specification/read/table";
import * as strict from "@chat-completion/zod/strict";
import * as wire from "@chat-completion/zod/wire";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { mutationsOf } from "../corpus/mutations.js";
import { checkOf, without } from "./accepts.js";
import { foundIn } from "./found-in.js";
import { relaxationLines, wireMinusStrict } from "./wire-minus-strict.js";

const chunk = reference("CreateChatCompletionStreamResponse");
const schemas = {
  strict: strict.CreateChatCompletionStreamResponseSchema,
  wire: wire.CreateChatCompletionStreamResponseSchema,
};
const guards = {
  strict: isStrictCreateChatCompletionStreamResponse,
  wire: isWireCreateChatCompletionStreamResponse,
};
const fixtures: Readonly<Record<string, (typeof streams.deviating)["azure-prologue"]>> = streams.deviating;
const chunks = Object.values({ ...streams.valid, ...streams.deviating }).flatMap((fixture) =>
  fixture.chunks.map((value, place) => [`${fixture.name}, chunk ${place}`, value] as const),
);

const places = [...placesOf(chunk)];
/** The relaxations of the components that chunks alone have, each with the first place that has it. */
const relaxations = new Map<Relaxation, Place>();
for (const place of places) {
  if (find(place.component, "wire").subject.name !== "stream") continue;
  for (const relaxation of place.relaxations) if (!relaxations.has(relaxation)) relaxations.set(relaxation, place);
}

const accepts = (table: readonly Subject[], entry: "strict" | "wire", value: unknown) =>
  checkOf(table, entry)(chunk, value);

/** Those with the fields of a server: `extensions.test.ts` says what they are there for. */
const OF_OWN_FIELDS = /-own-fields$|-call-index$/;

/** Fixtures that no relaxation names, and what each is there for. */
const OTHERS: Partial<Record<keyof typeof streams.deviating, string>> = {
  "anthropic-index-from-one": "a call whose index is not its place",
  "baseten-id-again": "the id of a call more than once",
  "baseten-text-after-finish": "text behind the reason",
  "cerebras-two-calls-at-one-index": "two calls that have the same index",
  "dashscope-empty-id": "a call's id that is empty in all pieces but the first",
  "databricks-null-counters": "counters that are null once they were known",
  "deepseek-logprobs": "log probabilities under a key of its own",
  "deepseek-reasoning": "reasoning under a key of its own",
  "groq-channel": "a key of its own that is the same in several deltas",
  "groq-usage-in-x-groq": "the usage within an object of its own",
  "llama-cpp-progress": "keys of its own in chunks, and an empty event",
  "minimax-name-in-every-chunk": "the name of a call more than once",
  "minimax-whole-at-the-end": "a whole message behind its deltas",
  "mistral-call-without-index": "several whole calls in one delta, without their index",
  "mistral-padding": "padding under a key of its own",
  "moonshot-usage-in-choice": "the usage within a choice",
  "openai-audio": "a spoken answer, piece by piece",
  "openai-custom-call": "a call of a custom tool, piece by piece",
  "openrouter-annotations": "citations in a delta",
  "openrouter-comments-and-repeats": "comments among the events",
  "openrouter-finish-twice": "the reason more than once",
  "openrouter-reasoning-details": "items of a list, piece by piece",
  "perplexity-message-beside-delta": "the message so far beside each delta",
  "relay-calls-without-id": "several whole calls that nothing but their names tells apart",
  "relay-unknown-keys": "a key of its own in every object of a chunk",
  "tgi-text-completion": "another word for the object, and lines without a blank",
  "together-finish-after-each-call": "a reason in the middle",
  "vllm-usage-in-every-chunk": "counters that grow",
  "whole-as-the-one-event": "a whole completion in the place of chunks",
  "without-done": "an end without `[DONE]`",
  "writer-nulls": "many members that are null at once",
  "zai-negative-index": "a call whose index is negative",
};

describe("everything that wire accepts of a chunk and strict rejects, by their JSON Schemas,", () => {
  const apart = places.flatMap(({ path, member }) => (member?.wireOnly === undefined ? [] : [path]));
  // At a key that the specification does not name, strict accepts any value.
  const isOfBoth = (line: string) =>
    !apart.some((path) => line.startsWith(path) && /^[.:[]/.test(line.slice(path.length)));
  const computed = wireMinusStrict(z.toJSONSchema(schemas.strict), z.toJSONSchema(schemas.wire)).filter(isOfBoth);
  const listed = places.flatMap(relaxationLines).filter(isOfBoth);

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

describe.each(["strict", "wire"] as const)("the table by itself, at %s,", (entry) => {
  test("gives every chunk the verdict of the schema", () => {
    const differing = chunks.filter(
      ([, value]) => accepts(subjects, entry, value) !== schemas[entry].safeParse(value).success,
    );
    expect(differing.map(([what]) => what)).toEqual([]);
  });

  test("gives every value one step away from a chunk the verdict of the guard", () => {
    const is = checkOf(subjects, entry);
    const seen = new Set<string>();
    const differing: string[] = [];
    for (const [what, value] of chunks) {
      for (const { step, value: mutated } of mutationsOf(value)) {
        const seenAs = `${step} ${Object.keys(value)} ${JSON.stringify(Object.keys(value.choices?.[0] ?? {}))}`;
        if (seen.has(seenAs)) continue;
        seen.add(seenAs);
        if (is(chunk, mutated) !== guards[entry](mutated)) differing.push(`${what}, ${step}`);
      }
    }
    expect(differing.slice(0, 10)).toEqual([]);
  });
});

describe.each([...relaxations].map(([relaxation, place]) => [`${place.path}: ${relaxation.how}`, relaxation] as const))(
  "%s",
  (what, relaxation) => {
    const fixture = fixtures[relaxation.fixture];
    const row = "specification/components/stream.ts";

    test(`has the stream ${relaxation.fixture}, whose chunks wire accepts`, () => {
      expect(fixture, `no stream shows ${what}: write one, or name another one in ${row}`).toBeDefined();
      expect(fixture?.chunks.every((value) => accepts(subjects, "wire", value))).toBe(true);
    });

    test.runIf(fixture)("is needed: without it, wire rejects a chunk of the stream", () => {
      const table = without(subjects, relaxation);
      const areAccepted = fixture?.chunks.every((value) => accepts(table, "wire", value));
      expect(areAccepted, `${fixture?.name} does not show ${what}: change it, or name another one in ${row}`).toBe(
        false,
      );
    });

    test.runIf(fixture)("names the server of the stream, unless that is a relay", () => {
      const [server = ""] = fixture?.server.replace("a relay", relays).split(" ") ?? [];
      if (!relaxation.servers.startsWith(relays) || server !== "relays") expect(relaxation.servers).toContain(server);
    });
  },
);

test("no stream is idle: a relaxation names it, or it is listed with its reason", () => {
  const named = new Set([...relaxations.keys()].map(({ fixture }) => fixture));
  const idle = Object.keys(fixtures).filter(
    (name) => !named.has(name) && !(name in OTHERS) && !OF_OWN_FIELDS.test(name),
  );
  expect(idle, "name it in a row of specification/components/stream.ts, or give its reason in OTHERS, here").toEqual(
    [],
  );
  const idleReasons = Object.keys(OTHERS).filter((name) => named.has(name) || !(name in fixtures));
  expect(idleReasons, "take it out of OTHERS, here").toEqual([]);
});

test("every object that chunks alone have has an unknown key in some stream", () => {
  const { components } = find("CreateChatCompletionStreamResponse", "wire").subject;
  const { withUnknownKeys } = foundIn(
    Object.values(fixtures).flatMap((fixture) => fixture.chunks),
    chunk,
  );
  expect(components.map(({ name }) => name).filter((name) => !withUnknownKeys.has(name))).toEqual([]);
});

describe("every member of a chunk that the specification has is in a valid stream, or null or absent where it may be", () => {
  const found = foundIn(
    Object.values(streams.valid).flatMap((fixture) => [...fixture.chunks]),
    chunk,
  );
  const members = places.filter(
    ({ component, isOfSpecification, member }) =>
      isOfSpecification && member !== undefined && find(component, "wire").subject.name === "stream",
  );

  test("with a value", () => {
    expect(members.map(({ path }) => path).filter((path) => !found.values.has(path))).toEqual([]);
  });

  test("absent", () => {
    const optional = members.filter(({ member }) => member?.isRequired === false);
    expect(optional.map(({ path }) => path).filter((path) => !found.absent.has(path))).toEqual([]);
  });

  test("null", () => {
    const nullable = members.filter(({ member }) => member?.isNullable === true);
    expect(nullable.map(({ path }) => path).filter((path) => !found.nulls.has(path))).toEqual([]);
  });
});
