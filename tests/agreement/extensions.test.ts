/* With the fields of a server, the validators give one verdict, name the same paths, and keep what the wire says. */
import { deviating, streams } from "@chat-completion/fixtures";
import { servers } from "@chat-completion/specification/extensions";
import { extendedSchema, pathsOf, schemaOf, type Validator, validators, type Whole } from "@chat-completion/validators";
import { describe, expect, test } from "vitest";
import { mutationsOf } from "../corpus/mutations.js";

const WIRE = { response: "CreateChatCompletionResponse", chunk: "CreateChatCompletionStreamResponse" } as const;

/** The responses and the chunks of a server, by its name in a sentence. */
function wholesOf(title: string): [whole: Whole, name: string, value: unknown][] {
  const isOfServer = ({ server }: { server: string }) => server === title;
  return [
    ...Object.values(deviating)
      .filter(isOfServer)
      .map(({ name, wire }) => ["response", name, wire] as [Whole, string, unknown]),
    ...Object.values(streams.deviating)
      .filter(isOfServer)
      .flatMap(({ name, chunks }) =>
        chunks.map((chunk, place) => ["chunk", `${name} ${place}`, chunk] as [Whole, string, unknown]),
      ),
  ];
}

/** Those that are there for the server's own fields. */
function withOwnFields(title: string) {
  return wholesOf(title).filter(([, name]) => /-own-fields\b|-call-index$/.test(name));
}

/** What a library says of a value, with the fields of a server and without. */
function verdictsOf(validator: Validator, whole: Whole, names: readonly string[]) {
  const extended = extendedSchema(validator, whole, ...names);
  const { schema: wire } = schemaOf(validator, "wire", WIRE[whole]);
  return (value: unknown) => ({
    extended: validator.parse(extended, value),
    wire: validator.parse(wire, value),
  });
}

/** What is wrong with what the libraries say of a value. */
function disagreementsOn(value: unknown, judges: readonly ReturnType<typeof verdictsOf>[]): string[] {
  const verdicts = judges.map((judge) => judge(value));
  const [first, ...others] = verdicts.map(({ extended }) => JSON.stringify([extended.success, pathsOf(extended)]));
  return [
    ...others.filter((other) => other !== first).map((other) => `${first} and ${other}`),
    ...verdicts.flatMap(({ extended, wire }) => {
      if (extended.success && !wire.success) return ["the wire rejects what the extended schema accepts"];
      if (extended.success && extended.value !== value) return ["the extended schema returns a copy"];
      if (extended.success || wire.success) return [];
      const said = new Set(extended.issues.map((issue) => JSON.stringify(issue)));
      const unsaid = wire.issues.filter((issue) => !said.has(JSON.stringify(issue)));
      return unsaid.map(({ path, message }) => `the issue of the wire is missing: ${path.join(".")}: ${message}`);
    }),
  ];
}

describe.each(servers)("$title", ({ name, title }) => {
  const judges = {
    response: validators.map((validator) => verdictsOf(validator, "response", [name])),
    chunk: validators.map((validator) => verdictsOf(validator, "chunk", [name])),
  };

  test("has a response among the fixtures, and a chunk", () => {
    expect(new Set(wholesOf(title).map(([whole]) => whole))).toEqual(new Set(["response", "chunk"]));
  });

  test.each(wholesOf(title))("accepts the %s %s", (whole, _name, value) => {
    for (const judge of judges[whole])
      expect(judge(value)).toEqual({ extended: { success: true, value }, wire: { success: true, value } });
  });

  test("everything agrees on every value one step away from its responses and chunks", () => {
    // Each step once: the same places of the wire are in many of them.
    const seen = new Set<string>();
    const disagreements = withOwnFields(title).flatMap(([whole, fixture, value]) =>
      [...mutationsOf(value)].flatMap(({ step, value: changed }) => {
        if (seen.has(`${whole} ${step}`)) return [];
        seen.add(`${whole} ${step}`);
        return disagreementsOn(changed, judges[whole]).map((disagreement) => `${fixture}, ${step}: ${disagreement}`);
      }),
    );
    expect(seen.size).toBeGreaterThan(500);
    expect(disagreements.slice(0, 10)).toEqual([]);
  });
});

describe("several servers", () => {
  const names = ["openRouter", "perplexity", "groq"];
  const judges = validators.map((validator) => verdictsOf(validator, "response", names));

  test.each(["openrouter-own-fields", "perplexity-own-fields", "groq-own-fields"] as const)("accept %s", (name) => {
    const value = deviating[name].wire;
    for (const judge of judges) expect(judge(value).extended).toEqual({ success: true, value });
    const disagreements = [...mutationsOf(value)].flatMap(({ step, value: changed }) =>
      disagreementsOn(changed, judges).map((disagreement) => `${step}: ${disagreement}`),
    );
    expect(disagreements.slice(0, 10)).toEqual([]);
  });

  test("a field that two of them send in different forms may have either, and no third", () => {
    const { wire } = deviating["openrouter-own-fields"];
    const withCost = (cost: unknown) => ({ ...wire, usage: { ...wire.usage, cost } });
    for (const judge of judges) {
      for (const cost of [0.1, { total_cost: 0.1 }, null]) expect(judge(withCost(cost)).extended.success).toBe(true);
      expect(pathsOf(judge(withCost("0.1")).extended)).toEqual(['["usage","cost"]']);
    }
  });
});
