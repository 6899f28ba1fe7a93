/* The schemas by themselves, without a guard in front of them, accept in every place what the list of members says. */

import { everyMember, withValueAt } from "@chat-completion/tests-members/every-member";
import { mayBe, values } from "@chat-completion/tests-members/kinds";
import { members } from "@chat-completion/tests-members/members";
import { schemaOf, validators } from "@chat-completion/validators";
import { describe, expect, test, vi } from "vitest";

vi.mock("@chat-completion/core", async (importOriginal) => {
  const core = await importOriginal<Record<string, unknown>>();
  const guards = Object.keys(core).filter((name) => /^is(Wire|Strict)/.test(name));
  return { ...core, ...Object.fromEntries(guards.map((name) => [name, () => false])) };
});

describe.each(validators)("$name", (validator) => {
  const [{ parse: wire }, { parse: strict }] = [schemaOf(validator, "wire"), schemaOf(validator, "strict")];

  test("accepts a response that has every member, and returns the value itself", () => {
    for (const parse of [wire, strict]) expect((parse(everyMember) as { value?: unknown }).value).toBe(everyMember);
  });

  test.each(members)("accepts and rejects at %s what the list of members says", (path, inStrict, onWire = "") => {
    for (const value of values) {
      const response = withValueAt(path, value);
      expect([value, strict(response).success]).toEqual([value, mayBe(inStrict, value)]);
      expect([value, wire(response).success]).toEqual([value, mayBe(`${inStrict} ${onWire}`, value)]);
    }
  });
});
