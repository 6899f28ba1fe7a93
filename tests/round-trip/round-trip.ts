/* The laws of round trips, each as a function that throws where it does not hold. */
// The test runner's own comparison mistakes an own key named `constructor` for the constructor.
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
import { parseValibot } from "../validators.js";

/** Holds a law against a response that wire accepts. */
type RoundTripLaw = (wire: wire.CreateChatCompletionResponse) => void;

const strict = parseValibot(StrictSchema);

/** The decoded value without what decoding can't know or must not judge. */
function settled(decoded: CreateChatCompletionResponse): CreateChatCompletionResponse {
  const { serviceTier, ...rest } = structuredClone(decoded);
  return {
    ...rest,
    ...(isKnownServiceTier(serviceTier) && { serviceTier }),
    created: decoded.created ?? 0,
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

export const roundTripLaws: Readonly<Record<string, RoundTripLaw>> = {
  "what strict accepts comes back as it was": (wire) => {
    if (strict(wire).success) equal(encode(decode(wire)), wire);
  },

  "what comes back satisfies the specification, but for open enums and what was unknown": (wire) => {
    const verdict = strict(encode(settled(decode(wire))));
    if (!verdict.success) throw new Error(verdict.issues.map(({ path }) => path.join(".")).join());
  },

  "decoding what comes back gives the same decoded value": (wire) => {
    const decoded = decode(wire);
    equal(decode(encode(decoded)), decoded);
  },

  "no input is changed": (wire) => {
    const before = structuredClone(wire);
    const decoded = decode(wire);
    equal(wire, before);
    const copy = structuredClone(decoded);
    encode(decoded);
    equal(decoded, copy);
  },

  "both libraries decode as decode does, and encode as encode does": (wire) => {
    const decoded = decode(wire);
    equal(zod.CreateChatCompletionResponseSchema.parse(wire), decoded);
    equal(v.parse(valibot.CreateChatCompletionResponseSchema, wire), decoded);
    const encoded = encode(decoded);
    equal(z.encode(zod.CreateChatCompletionResponseSchema, decoded), encoded);
    equal(zod.CreateChatCompletionResponseToWireSchema.parse(decoded), encoded);
    equal(v.parse(valibot.CreateChatCompletionResponseToWireSchema, decoded), encoded);
  },
};
