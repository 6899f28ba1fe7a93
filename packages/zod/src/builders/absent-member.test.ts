import { expect, test } from "vitest";
import * as z from "zod";
import { absentMember } from "./absent-member.js";

test("an absent member that is there is an unknown key", () => {
  const schema = z.object(absentMember("other"));
  expect(schema.parse({})).toEqual({});
  expect(schema.parse({ other: 5 })).toEqual({ other: 5 });
});

test("its type is that of an absent member", () => {
  const { other } = z.object(absentMember("other")).parse({});
  expect(other satisfies undefined).toBeUndefined();
});
