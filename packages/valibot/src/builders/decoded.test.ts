import * as v from "valibot";
import { expect, test } from "vitest";
import { toDecoded, toWire } from "./decoded.js";

const wire = v.looseObject({ created_at: v.number() });
const encode = (value: { createdAt: number }) => ({ created_at: value.createdAt });

test("a value that the wire schema accepts is decoded", () => {
  const schema = toDecoded(wire, (value) => ({ createdAt: value.created_at }));
  expect(v.parse(schema, { created_at: 1 })).toEqual({ createdAt: 1 });
  expect(v.safeParse(schema, { created_at: "now" }).issues).toHaveLength(1);
});

test("a decoded value is encoded", () => {
  expect(v.parse(toWire(wire, encode), { createdAt: 1 })).toEqual({ created_at: 1 });
});

test("a malformed decoded value has the wire schema's issues", () => {
  const { issues } = v.safeParse(toWire(wire, encode), { createdAt: "now" });
  expect(issues?.map((issue) => v.getDotPath(issue))).toEqual(["created_at"]);
});
