import * as v from "valibot";
import { expect, test } from "vitest";
import { absentMember } from "./absent-member.js";

test("a member that is never there is a key like any other where it is", () => {
  const schema = v.object(absentMember("other"));
  expect(v.parse(schema, {})).toEqual({});
  expect(v.parse(schema, { other: 5 })).toEqual({ other: 5 });
});

test("its type says that it is not there", () => {
  const { other } = v.parse(v.object(absentMember("other")), {});
  expect(other satisfies undefined).toBeUndefined();
});
