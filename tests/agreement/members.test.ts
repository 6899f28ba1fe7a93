/* The schemas by themselves, without a guard that says yes in front of them, accept in every place what is listed by hand. */

import { everyMember, withValueAt } from "@chat-completion/tests-members/every-member";
import { mayBe, values } from "@chat-completion/tests-members/kinds";
import { members } from "@chat-completion/tests-members/members";
import * as valibotStrict from "@chat-completion/valibot/strict";
import * as valibotWire from "@chat-completion/valibot/wire";
import * as zodStrict from "@chat-completion/zod/strict";
import * as zodWire from "@chat-completion/zod/wire";
import { describe, expect, test, vi } from "vitest";
import { parseValibot, parseZod, type Verdict } from "../validators.js";

vi.mock("@chat-completion/core", async (importOriginal) => {
  const core = await importOriginal<Record<string, unknown>>();
  const guards = Object.keys(core).filter((name) => /^is(Wire|Strict)/.test(name));
  return { ...core, ...Object.fromEntries(guards.map((name) => [name, () => false])) };
});

const schemas: [library: string, wire: (value: unknown) => Verdict, strict: (value: unknown) => Verdict][] = [
  ["zod", parseZod(zodWire.CreateChatCompletionResponseSchema), parseZod(zodStrict.CreateChatCompletionResponseSchema)],
  [
    "valibot",
    parseValibot(valibotWire.CreateChatCompletionResponseSchema),
    parseValibot(valibotStrict.CreateChatCompletionResponseSchema),
  ],
];

describe.each(schemas)("%s", (_library, wire, strict) => {
  test("accepts a response that has everything, and returns that very value", () => {
    for (const parse of [wire, strict]) expect((parse(everyMember) as { value?: unknown }).value).toBe(everyMember);
  });

  test.each(members)("%s", (path, inStrict, onWire = "") => {
    for (const value of values) {
      const response = withValueAt(path, value);
      expect([value, strict(response).success]).toEqual([value, mayBe(inStrict, value)]);
      expect([value, wire(response).success]).toEqual([value, mayBe(`${inStrict} ${onWire}`, value)]);
    }
  });
});
