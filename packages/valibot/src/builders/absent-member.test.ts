import * as v from "valibot";
import { expect, test } from "vitest";
import { absentMember } from "./absent-member.js";

test("an absent member that is there is an unknown key", () => {
  const schema = v.object(absentMember("other"));
  expect(v.parse(schema, {})).toEqual({});
  expect(v.parse(schema, { other: 5 })).toEqual({ other: 5 });
});

test("its type is that of an absent member", () => {
  const { other } = v.parse(v.object(absentMember("other")), {});
  expect(other satisfies undefined).toBeUndefined();
});
