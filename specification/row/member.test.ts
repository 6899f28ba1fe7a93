import { describe, expect, test } from "vitest";
import { mayLackMessage } from "../rules.js";
import { integer, literal, number, string, stringExcept, unknown } from "./kind.js";
import { optional, required, wireOnly } from "./member.js";

describe("what the specification says", () => {
  test("a member is required or optional, and nullable only if the row says so", () => {
    expect(required(string)).toMatchObject({ kind: string, isRequired: true, isNullable: false });
    expect(optional(string)).toMatchObject({ kind: string, isRequired: false, isNullable: false });
    expect(required(string).nullable()).toMatchObject({ kind: string, isRequired: true, isNullable: true });
    expect(optional(string).nullable()).toMatchObject({ kind: string, isRequired: false, isNullable: true });
  });

  test("a member that is on the wire only says why", () => {
    expect(wireOnly(unknown, "Why.")).toMatchObject({ isRequired: false, isNullable: false, wireOnly: "Why." });
    expect(required(string).wireOnly).toBeUndefined();
  });
});

describe("what servers send", () => {
  test("a member may be absent if the specification allows it or a server leaves it out", () => {
    expect(required(string).mayBeAbsentOnWire).toBe(false);
    expect(optional(string).mayBeAbsentOnWire).toBe(true);
    expect(required(string).absentFrom("A", "a").mayBeAbsentOnWire).toBe(true);
    expect(required(string).nullFrom("A", "a").mayBeAbsentOnWire).toBe(false);
  });

  test("a member may be null if the specification allows it or a server sends it", () => {
    expect(required(string).mayBeNullOnWire).toBe(false);
    expect(required(string).nullable().mayBeNullOnWire).toBe(true);
    expect(required(string).nullFrom("A", "a").mayBeNullOnWire).toBe(true);
    expect(required(string).absentFrom("A", "a").mayBeNullOnWire).toBe(false);
  });

  test("a member is of the specification's kind, and of each other that servers send", () => {
    expect(required(integer).wireKind).toBe(integer);
    expect(required(integer).absentFrom("A", "a").nullFrom("B", "b").wireKind).toBe(integer);
    const object = required(literal("a"))
      .also(stringExcept("b", ""), "another word", "A", "a")
      .also(literal(""), "empty", "B", "b");
    expect(object.wireKind).toEqual(stringExcept("b"));
    expect(object.kind).toEqual(literal("a"));
    expect(required(integer).also(number, "with a fraction", "A", "a").wireKind).toBe(number);
  });
});

describe("a row", () => {
  const row = required(string).absentFrom("A", "a").nullFrom("B", "b");

  test("lists its relaxations in their order", () => {
    expect(row.relaxations).toEqual([
      { allows: "absent", how: "absent", servers: "A", fixture: "a" },
      { allows: "null", how: "null", servers: "B", fixture: "b" },
    ]);
  });

  test("keeps everything else if one thing is added", () => {
    expect(row.nullable().relaxations).toEqual(row.relaxations);
    const ruled = row.nullable().onlyWhere(mayLackMessage);
    expect(ruled).toMatchObject({ isNullable: true, mayBeMissing: mayLackMessage, relaxations: row.relaxations });
    expect(required(string).nullable().absentFrom("A", "a").isNullable).toBe(true);
  });

  test("is not changed by its methods", () => {
    row.absentFrom("C", "c");
    row.nullable();
    expect(row.relaxations).toHaveLength(2);
    expect(row.isNullable).toBe(false);
  });

  test("can be copied without one of its relaxations", () => {
    const [absent, isNull] = row.relaxations as [(typeof row.relaxations)[0], (typeof row.relaxations)[0]];
    const ruled = row.onlyWhere(mayLackMessage);
    expect(ruled.without(absent)).toMatchObject({ relaxations: [isNull], mayBeMissing: mayLackMessage });
    expect(row.without(isNull).mayBeNullOnWire).toBe(false);
  });
});
