/* The laws of decoding, on every fixture and on every value one step away that wire takes. */
import {
  decodeCreateChatCompletionResponse as decode,
  encodeCreateChatCompletionResponse as encode,
  isKnownFinishReason,
  isKnownServiceTier,
  isWireCreateChatCompletionResponse as isWire,
} from "@chat-completion/core";
import type { CreateChatCompletionResponse } from "@chat-completion/types";
import * as valibot from "@chat-completion/valibot";
import { CreateChatCompletionResponseSchema as StrictSchema } from "@chat-completion/valibot/strict";
import * as zod from "@chat-completion/zod";
import * as v from "valibot";
import { expect, test } from "vitest";
import * as z from "zod";
import { readValibot } from "../readers.js";
import { values } from "../values.js";

const strict = readValibot(StrictSchema);
const taken = [...values()].filter(([, value]) => isWire(value)) as [string, Parameters<typeof decode>[0]][];

/** The model without what decoding can't know or must not judge. */
function settled(model: CreateChatCompletionResponse): CreateChatCompletionResponse {
  const { serviceTier, ...rest } = structuredClone(model);
  return {
    ...rest,
    ...(isKnownServiceTier(serviceTier) && { serviceTier }),
    created: model.created ?? 0,
    choices: rest.choices.map(({ finishReason, message: { toolCalls, annotations, ...message }, ...choice }) => ({
      ...choice,
      finishReason: isKnownFinishReason(finishReason) ? finishReason : "stop",
      message: {
        ...message,
        ...(toolCalls && { toolCalls: toolCalls.filter(({ type }) => type !== "unrecognized") }),
        ...(annotations && { annotations: annotations.filter(({ type }) => type !== "unrecognized") }),
      },
    })),
  };
}

test("there is enough to look at", () => {
  expect(taken.length).toBeGreaterThan(1000);
});

/** A test that a law holds for every value that wire takes; it fails with the names of those for which it doesn't. */
const law = (name: string, holds: (wire: Parameters<typeof decode>[0]) => void) =>
  test(name, () => {
    const broken: string[] = [];
    for (const [what, wire] of taken) {
      try {
        holds(wire);
      } catch (error) {
        broken.push(`${what}: ${error}`);
      }
    }
    expect(broken.slice(0, 10)).toEqual([]);
  });

law("what strict takes comes back as it was", (wire) => {
  if (strict(wire).success) expect(encode(decode(wire))).toStrictEqual(wire);
});

law("what comes back satisfies the specification, but for open enums and what was unknown", (wire) => {
  expect(strict(encode(settled(decode(wire))))).toMatchObject({ success: true });
});

law("decoding what comes back gives the same model", (wire) => {
  const model = decode(wire);
  expect(decode(encode(model))).toStrictEqual(model);
});

law("no input is changed", (wire) => {
  const before = structuredClone(wire);
  const model = decode(wire);
  expect(wire).toStrictEqual(before);
  const decoded = structuredClone(model);
  encode(model);
  expect(model).toStrictEqual(decoded);
});

law("both libraries give the model that decode gives, and turn it back as encode does", (wire) => {
  const model = decode(wire);
  expect(zod.CreateChatCompletionResponseSchema.parse(wire)).toStrictEqual(model);
  expect(v.parse(valibot.CreateChatCompletionResponseSchema, wire)).toStrictEqual(model);
  const back = encode(model);
  expect(z.encode(zod.CreateChatCompletionResponseSchema, model)).toStrictEqual(back);
  expect(zod.CreateChatCompletionResponseToWireSchema.parse(model)).toStrictEqual(back);
  expect(v.parse(valibot.CreateChatCompletionResponseToWireSchema, model)).toStrictEqual(back);
});
