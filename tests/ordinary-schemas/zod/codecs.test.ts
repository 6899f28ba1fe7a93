/* Whatever zod does to a codec of its own, it does to one of ours: decoding the wire, and encoding for it. */
import * as core from "@chat-completion/core";
import * as decoded from "@chat-completion/zod";
import { expect, test } from "vitest";
import * as z from "zod";
import { differencesOf, type Subject, type Way } from "../compare.js";
import { rejectsInFront } from "../subjects.js";
import { valuesFor } from "../values.js";
import { compilations } from "./compilations.js";
import { embeddings } from "./embeddings.js";
import { read, readings } from "./readings.js";
import { plainly } from "./subjects.js";
import { waysOfAny } from "./ways-of-any.js";

/** Those that have a rule in front, and some that have none. */
const names = [
  "CreateChatCompletionResponse",
  "ChatCompletionChoice",
  "ChatCompletionMessageToolCalls",
  "ChatCompletionAnnotation",
  "CompletionUsage",
];

const schemas = decoded as unknown as Record<string, z.ZodCodec<z.ZodType, z.ZodType>>;

/** Values of a component without keys that zod leaves out: what is decoded is a copy, which has them where ours kept them. */
const onTheWire = (name: string) =>
  valuesFor("wire", `${name}Schema`).filter(({ what }) => !what.startsWith("with a key"));

function subject(
  name: string,
  ours: z.ZodCodec<z.ZodType, z.ZodType>,
  plain: z.ZodType,
): Omit<Subject<z.ZodType>, "values"> {
  return {
    name,
    ours,
    plain,
    rejectsInFront: rejectsInFront(`wire ${name}`),
    plainAccepts: (value) => plain.safeParse(value).success,
    namesOtherPaths: ours.in instanceof z.ZodUnion || ours.out instanceof z.ZodUnion,
  };
}

const toDecoded = names.flatMap((name) => {
  const ours = schemas[`${name}Schema`];
  if (ours === undefined) return [];
  const plain = z.codec(plainly(ours.in), z.custom(), transformations(name));
  return [{ ...subject(`${name}Schema`, ours, plain), values: onTheWire(name) }];
});

const toWire = names.flatMap((name) => {
  const ours = schemas[`${name}ToWireSchema`];
  if (ours === undefined) return [];
  const { decode, encode } = transformations(name);
  const plain = z.codec(z.custom(), plainly(ours.out), { decode: encode, encode: decode });
  const values = onTheWire(name).flatMap(({ what, value }) => {
    const { data } = schemas[`${name}Schema`]?.safeParse(value) ?? {};
    return data === undefined ? [] : [{ what, value: data }];
  });
  return [{ ...subject(`${name}ToWireSchema`, ours, plain), values: [{ what: "a number", value: 5 }, ...values] }];
});

/** All but the one that reads with a codec's output alone, which accepts whatever it is given. */
const waysOfCodecs = waysOfAny.filter(({ name }) => name !== "z.output");

/** Decoding and encoding give other values than the one they are given: a copy, from ours as from zod's own. */
const ways: Way<z.ZodType, z.ZodType>[] = [...waysOfCodecs, ...embeddings, ...compilations, ...readings].map((way) => ({
  ...way,
  take: (output: never) => [way.take ? way.take(output) : output],
}));

/** Components that are rejected where they are decoded already. */
const REJECTS_DECODED = /^(CreateChatCompletionResponse|ChatCompletionChoice)(ToWire)?Schema$/;

/** Whether a way has a codec read what is decoded already, as if it came from a server. */
function readsDecoded({ name }: { name: string }, subject: { name: string }): boolean {
  if (!REJECTS_DECODED.test(subject.name)) return false;
  return subject.name.endsWith("ToWireSchema") ? name.startsWith("encode") : name === "pipe into itself";
}

test.each(ways.map((way) => [way.name, way] as const))("%s", async (_name, way) => {
  const found: string[] = [];
  for (const subject of [...toDecoded, ...toWire]) {
    if (!readsDecoded(way, subject)) found.push(...(await differencesOf(subject, way, read)));
  }
  expect(found).toEqual([]);
});

test.each([...toDecoded, ...toWire])("$name has the JSON Schema of zod's own codec", ({ ours, plain }) => {
  for (const io of ["input", "output"] as const) {
    const jsonSchemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io, unrepresentable: "any" });
    expect(jsonSchemaOf(ours)).toEqual(jsonSchemaOf(plain));
  }
});

/** The codec of core's functions, each called with the value alone. */
function transformations(name: string): { decode: (value: unknown) => unknown; encode: (value: unknown) => unknown } {
  const functions = core as unknown as Record<string, (value: unknown) => unknown>;
  const { [`decode${name}`]: decode, [`encode${name}`]: encode } = functions;
  return { decode: (value) => decode?.(value), encode: (value) => encode?.(value) };
}
