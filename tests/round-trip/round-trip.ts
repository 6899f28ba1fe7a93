/* The laws of decoding, each as a function that throws where it does not hold. */
// The test runner's own comparison takes an own key named `constructor` for the constructor.
import { deepStrictEqual as equal } from "node:assert/strict";
import {
  decodeCreateChatCompletionResponse as decode,
  encodeCreateChatCompletionResponse as encode,
  isKnownFinishReason,
  isKnownServiceTier,
} from "@chat-completion/core";
import type { CreateChatCompletionResponse } from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import * as valibot from "@chat-completion/valibot";
import { CreateChatCompletionResponseSchema as StrictSchema } from "@chat-completion/valibot/strict";
import * as zod from "@chat-completion/zod";
import * as v from "valibot";
import * as z from "zod";
import { readValibot } from "../readers.js";

/** Holds a law against a response that wire takes. */
type Law = (wire: wire.CreateChatCompletionResponse) => void;

const strict = readValibot(StrictSchema);

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

export const laws: Readonly<Record<string, Law>> = {
  "what strict takes comes back as it was": (wire) => {
    if (strict(wire).success) equal(encode(decode(wire)), wire);
  },

  "what comes back satisfies the specification, but for open enums and what was unknown": (wire) => {
    const verdict = strict(encode(settled(decode(wire))));
    if (!verdict.success) throw new Error(verdict.issues.map(({ path }) => path.join(".")).join());
  },

  "decoding what comes back gives the same model": (wire) => {
    const model = decode(wire);
    equal(decode(encode(model)), model);
  },

  "no input is changed": (wire) => {
    const before = structuredClone(wire);
    const model = decode(wire);
    equal(wire, before);
    const decoded = structuredClone(model);
    encode(model);
    equal(model, decoded);
  },

  "both libraries give the model that decode gives, and turn it back as encode does": (wire) => {
    const model = decode(wire);
    equal(zod.CreateChatCompletionResponseSchema.parse(wire), model);
    equal(v.parse(valibot.CreateChatCompletionResponseSchema, wire), model);
    const back = encode(model);
    equal(z.encode(zod.CreateChatCompletionResponseSchema, model), back);
    equal(zod.CreateChatCompletionResponseToWireSchema.parse(model), back);
    equal(v.parse(valibot.CreateChatCompletionResponseToWireSchema, model), back);
  },
};
