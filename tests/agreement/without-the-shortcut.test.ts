/* The schemas give the same verdicts where no guard accepts anything: the shortcut changes cost and wording alone. */
import * as valibotStrict from "@chat-completion/valibot/strict";
import * as valibotWire from "@chat-completion/valibot/wire";
import * as zodStrict from "@chat-completion/zod/strict";
import * as zodWire from "@chat-completion/zod/wire";
import { expect, test, vi } from "vitest";
import { fixturesAndMutations } from "../corpus/fixtures-and-mutations.js";
import { parseValibot, parseZod, pathsOf } from "../validators.js";

vi.mock("@chat-completion/core", async (importOriginal) => {
  const core = await importOriginal<Record<string, unknown>>();
  const guards = Object.keys(core).filter((name) => /^is(Wire|Strict)/.test(name));
  return { ...core, ...Object.fromEntries(guards.map((name) => [name, () => false])) };
});

const core = await vi.importActual<typeof import("@chat-completion/core")>("@chat-completion/core");

test.each([
  ["wire", core.isWireCreateChatCompletionResponse, zodWire, valibotWire],
  ["strict", core.isStrictCreateChatCompletionResponse, zodStrict, valibotStrict],
] as const)("%s, on every fixture and on every value one step away", (_, guard, zodEntry, valibotEntry) => {
  const zod = parseZod(zodEntry.CreateChatCompletionResponseSchema);
  const valibot = parseValibot(valibotEntry.CreateChatCompletionResponseSchema);
  const disagreements: string[] = [];
  for (const [what, value] of fixturesAndMutations()) {
    const [one, other] = [zod(value), valibot(value)];
    if (one.success !== guard(value)) disagreements.push(`zod and the guard: ${what}`);
    if (other.success !== guard(value)) disagreements.push(`valibot and the guard: ${what}`);
    if (`${pathsOf(one)}` !== `${pathsOf(other)}`) disagreements.push(`other paths: ${what}`);
  }
  expect(disagreements.slice(0, 20)).toEqual([]);
});
