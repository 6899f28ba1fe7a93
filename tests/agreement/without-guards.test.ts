/* The schemas give the same verdicts where no guard runs in front of them: the guards change cost and wording alone. */
import { schemaOf, validators } from "@chat-completion/validators";
import { expect, test, vi } from "vitest";
import { chunksAndMutations, fixturesAndMutations } from "../corpus/fixtures-and-mutations.js";
import { oddPaths, oddVerdict } from "./odd-one-out.js";
import { acceptances, pathsByLibrary } from "./verdicts.js";

vi.mock("@chat-completion/core", async (importOriginal) => {
  const core = await importOriginal<Record<string, unknown>>();
  const guards = Object.keys(core).filter((name) => /^is(Wire|Strict)/.test(name));
  return { ...core, ...Object.fromEntries(guards.map((name) => [name, () => false])) };
});

const core = await vi.importActual<typeof import("@chat-completion/core")>("@chat-completion/core");

const response = { component: "CreateChatCompletionResponse", values: fixturesAndMutations };
const chunk = { component: "CreateChatCompletionStreamResponse", values: chunksAndMutations };

test.each([
  { ...response, entry: "wire", guard: core.isWireCreateChatCompletionResponse },
  { ...response, entry: "strict", guard: core.isStrictCreateChatCompletionResponse },
  { ...chunk, entry: "wire", guard: core.isWireCreateChatCompletionStreamResponse },
  { ...chunk, entry: "strict", guard: core.isStrictCreateChatCompletionStreamResponse },
] as const)(
  "the schemas of $component at $entry agree with its guard on every fixture, and on every value one step away",
  ({ component, values, entry, guard }) => {
    const schemas = validators.map((validator) => schemaOf(validator, entry, component));
    const disagreements: string[] = [];
    for (const [what, value] of values()) {
      const verdicts = schemas.map(({ parse }) => parse(value));
      const accepts = acceptances({ schemas, jsonSchemas: { "the guard": guard } }, verdicts, value);
      for (const difference of [oddVerdict(accepts), oddPaths(pathsByLibrary(schemas, verdicts))]) {
        if (difference !== undefined) disagreements.push(`${entry}: ${difference} (${what})`);
      }
    }
    expect(disagreements.slice(0, 20), disagreements[0]).toEqual([]);
  },
);
