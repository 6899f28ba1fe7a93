/* Whatever valibot does to a pipe of its own, it does to one of ours: decoding the wire, and encoding for it. */
import * as decoded from "@chat-completion/valibot";
import * as v from "valibot";
import { expect, test } from "vitest";
import { differencesOf, type Subject, type Way } from "../compare.js";
import { rejectsInFront } from "../subjects.js";
import { valuesFor } from "../values.js";
import { embeddings } from "./embeddings.js";
import { isList, isUnion } from "./kinds.js";
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

/** The pipes of the root: of a wire schema and what decodes, and of what encodes and a wire schema. */
type Pipe = v.GenericSchema & { pipe: [v.GenericSchema, v.TransformAction<unknown, unknown>, v.GenericSchema?] };
const pipes = decoded as unknown as Record<string, Pipe>;

/** Values of a component without keys that valibot leaves out: what is decoded is a copy, which has them where ours kept them. */
const onTheWire = (name: string, wire: v.GenericSchema) =>
  valuesFor("wire", `${name}Schema`).filter(
    ({ what, value }) => !what.startsWith("with a key") && (isList(wire) || isUnion(wire) || !Array.isArray(value)),
  );

const toDecoded = names.flatMap((name) => {
  const ours = pipes[`${name}Schema`];
  if (ours === undefined) return [];
  const [wire, decode] = ours.pipe;
  const plain = v.pipe(plainly(wire), decode);
  return [
    {
      name: `${name}Schema`,
      ours,
      plain,
      values: onTheWire(name, wire),
      rejectsInFront: rejectsInFront(`wire ${name}Schema`),
      plainAccepts: (value) => v.is(plain, value),
      namesOtherPaths: isUnion(wire),
    } satisfies Subject<v.GenericSchema>,
  ];
});

const toWire = names.flatMap((name) => {
  const ours = pipes[`${name}ToWireSchema`];
  const decode = pipes[`${name}Schema`];
  const wire = ours?.pipe[2];
  if (ours === undefined || decode === undefined || wire === undefined) return [];
  const values = onTheWire(name, wire).flatMap(({ what, value }) => {
    const { success, output } = v.safeParse(decode, value);
    return success ? [{ what, value: output }] : [];
  });
  return [
    {
      name: `${name}ToWireSchema`,
      ours,
      plain: v.pipe(
        v.custom<unknown>(() => true),
        ours.pipe[1],
        plainly(wire),
      ),
      values: [{ what: "a number", value: 5 }, ...values],
      plainAccepts: () => true,
      namesOtherPaths: isUnion(wire),
    } satisfies Subject<v.GenericSchema>,
  ];
});

/** Decoding and encoding give other values than the one they are given: a copy, from ours as from valibot's own. */
const ways: Way<v.GenericSchema, v.GenericSchema | v.GenericSchemaAsync>[] = [
  ...waysOfAny,
  ...embeddings,
  ...readings,
].map((way) => ({
  ...way,
  take: (output) => [way.take ? way.take(output) : output],
}));

/** Components that are rejected where they are decoded already: read again, as if they came from a server. */
const REJECTS_DECODED = ["CreateChatCompletionResponseSchema", "ChatCompletionChoiceSchema"];

test.each(ways.map((way) => [way.name, way] as const))("%s", async (_name, way) => {
  const found: string[] = [];
  for (const subject of [...toDecoded, ...toWire]) {
    const readsDecoded = way.name === "pipe into itself" && REJECTS_DECODED.includes(subject.name);
    if (!readsDecoded) found.push(...(await differencesOf(subject, way, read)));
  }
  expect(found).toEqual([]);
});
