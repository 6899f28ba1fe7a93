import { expect, test } from "vitest";
import * as z from "zod";
import { toDecoded, toWire } from "./decoded.js";

const wire = z.looseObject({ created_at: z.number() });
const decode = (value: { created_at: number }) => ({ createdAt: value.created_at });
const encode = (value: { createdAt: number }) => ({ created_at: value.createdAt });

test("a value that the wire schema accepts is decoded, and encoded again", () => {
  const schema = toDecoded(wire, decode, encode);
  expect(schema.parse({ created_at: 1 })).toEqual({ createdAt: 1 });
  expect(z.encode(schema, { createdAt: 1 })).toEqual({ created_at: 1 });
});

test("a decoded value is encoded, and decoded again", () => {
  const schema = toWire(wire, decode, encode);
  expect(schema.parse({ createdAt: 1 })).toEqual({ created_at: 1 });
  expect(z.encode(schema, { created_at: 1 })).toEqual({ createdAt: 1 });
});

test("a malformed decoded value has the wire schema's issues", () => {
  const malformed = { createdAt: "now" } as never;
  expect(z.safeEncode(toDecoded(wire, decode, encode), malformed).error?.issues).toMatchObject([
    { path: ["created_at"] },
  ]);
  expect(toWire(wire, decode, encode).safeParse(malformed).error?.issues).toMatchObject([{ path: ["created_at"] }]);
});

test("JSON Schema describes only the wire side", () => {
  const schema = toDecoded(wire, decode, encode);
  expect(z.toJSONSchema(schema, { io: "input" })).toMatchObject({ required: ["created_at"] });
  expect(() => z.toJSONSchema(schema)).toThrow("Custom types cannot be represented");
});
