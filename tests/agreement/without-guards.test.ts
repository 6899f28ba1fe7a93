/* The schemas give the same verdicts where no guard runs in front of them: the guards change cost and wording alone. */
import { pathsOf, schemaOf, type Verdict, validators } from "@chat-completion/validators";
import { expect, test, vi } from "vitest";
import { fixturesAndMutations } from "../corpus/fixtures-and-mutations.js";
import { oddOneOut } from "./odd-one-out.js";

vi.mock("@chat-completion/core", async (importOriginal) => {
  const core = await importOriginal<Record<string, unknown>>();
  const guards = Object.keys(core).filter((name) => /^is(Wire|Strict)/.test(name));
  return { ...core, ...Object.fromEntries(guards.map((name) => [name, () => false])) };
});

const core = await vi.importActual<typeof import("@chat-completion/core")>("@chat-completion/core");

const said = (isAccepted: boolean) => (isAccepted ? "accepted" : "rejected");

test.each([
  ["wire", core.isWireCreateChatCompletionResponse],
  ["strict", core.isStrictCreateChatCompletionResponse],
] as const)(
  "the schemas of %s agree with its guard on every fixture, and on every value one step away",
  (entry, guard) => {
    const schemas = validators.map((validator) => schemaOf(validator, entry));
    const disagreements: string[] = [];
    for (const [what, value] of fixturesAndMutations()) {
      const verdicts = schemas.map(({ library, parse }): [string, Verdict] => [library, parse(value)]);
      const accepts = Object.fromEntries(verdicts.map(([library, { success }]) => [library, said(success)]));
      const paths = Object.fromEntries(verdicts.map(([library, verdict]) => [library, pathsOf(verdict).join()]));
      for (const difference of [oddOneOut({ "the guard": said(guard(value)), ...accepts }), oddOneOut(paths)]) {
        if (difference !== undefined) disagreements.push(`${difference} (${what})`);
      }
    }
    expect(disagreements.slice(0, 20), disagreements[0]).toEqual([]);
  },
);
