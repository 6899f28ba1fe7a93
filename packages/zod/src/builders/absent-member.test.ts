import { expect, test } from "vitest";
import * as z from "zod";
import { absentMember } from "./absent-member.js";

test("a member that is never there is a key like any other where it is", () => {
  const schema = z.object(absentMember("other"));
  expect(schema.parse({})).toEqual({});
  expect(schema.parse({ other: 5 })).toEqual({ other: 5 });
});

test("its type says that it is not there", () => {
  const { other } = z.object(absentMember("other")).parse({});
  expect(other satisfies undefined).toBeUndefined();
});
