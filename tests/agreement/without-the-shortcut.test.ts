/* The schemas give the same verdicts where no guard ever says yes: the shortcut changes cost and wording alone. */
import { CreateChatCompletionResponseSchema as ValibotSchema } from "@chat-completion/valibot/wire";
import { CreateChatCompletionResponseSchema as ZodSchema } from "@chat-completion/zod/wire";
import { expect, test, vi } from "vitest";
import { fixturesAndMutations } from "../corpus/fixtures-and-mutations.js";
import { parseValibot, parseZod, pathsOf } from "../validators.js";

vi.mock("@chat-completion/core", async (importOriginal) => {
  const core = await importOriginal<Record<string, unknown>>();
  const guards = Object.keys(core).filter((name) => name.startsWith("isWire"));
  return { ...core, ...Object.fromEntries(guards.map((name) => [name, () => false])) };
});

const { isWireCreateChatCompletionResponse: guard } =
  await vi.importActual<typeof import("@chat-completion/core")>("@chat-completion/core");

const zod = parseZod(ZodSchema);
const valibot = parseValibot(ValibotSchema);

test("on every fixture, and on every value one step away", () => {
  const disagreements: string[] = [];
  for (const [what, value] of fixturesAndMutations()) {
    const [one, other] = [zod(value), valibot(value)];
    if (one.success !== guard(value)) disagreements.push(`zod and the guard: ${what}`);
    if (other.success !== guard(value)) disagreements.push(`valibot and the guard: ${what}`);
    if (`${pathsOf(one)}` !== `${pathsOf(other)}`) disagreements.push(`other paths: ${what}`);
  }
  expect(disagreements.slice(0, 20)).toEqual([]);
});
