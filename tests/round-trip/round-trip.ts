/* The laws of round trips, each as a function that throws where it does not hold. */
// The test runner's own comparison mistakes an own key named `constructor` for the constructor.
import { deepStrictEqual as equal } from "node:assert/strict";
import {
  decodeCreateChatCompletionResponse as decode,
  encodeCreateChatCompletionResponse as encode,
  isKnownFinishReason,
  isKnownServiceTier,
} from "@chat-completion/core";
import type {
  ChatCompletionAnnotation,
  ChatCompletionResponseMessage,
  CompletionUsage,
  CreateChatCompletionResponse,
  Metadata,
} from "@chat-completion/types";
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

/**
 * The decoded value without what decoding can't know or must not judge: numbers that are `null`, fractions, the values
 * of metadata, the words of open enums, and what is unrecognized.
 */
function settled(decoded: CreateChatCompletionResponse): CreateChatCompletionResponse {
  const { serviceTier, usage, metadata, ...rest } = structuredClone(decoded);
  return {
    ...rest,
    ...(isKnownServiceTier(serviceTier) && { serviceTier }),
    ...(usage && { usage: withoutFractions(usage) }),
    ...(metadata && { metadata: ofStrings(metadata) }),
    created: decoded.created ?? 0,
    choices: rest.choices.map(({ finishReason, message, ...choice }) => ({
      ...choice,
      finishReason: isKnownFinishReason(finishReason) ? finishReason : "stop",
      message: settledMessage(message),
    })),
  };
}

function settledMessage(message: ChatCompletionResponseMessage): ChatCompletionResponseMessage {
  const { toolCalls, annotations, audio, ...rest } = message;
  return {
    ...rest,
    ...(toolCalls && { toolCalls: toolCalls.filter(({ type }) => type !== "unrecognized") }),
    ...(annotations && { annotations: annotations.flatMap(settledAnnotation) }),
    ...(audio && { audio: { ...audio, expiresAt: audio.expiresAt ?? 0 } }),
  };
}

function settledAnnotation(annotation: ChatCompletionAnnotation): ChatCompletionAnnotation[] {
  if (annotation.type === "unrecognized") return [];
  const { urlCitation, ...rest } = annotation;
  const [startIndex, endIndex] = [urlCitation.startIndex ?? 0, urlCitation.endIndex ?? 0];
  return [{ ...rest, urlCitation: { ...urlCitation, startIndex, endIndex } }];
}

/** The same usage, counted in whole tokens. */
function withoutFractions(usage: CompletionUsage): CompletionUsage {
  const entries = Object.entries(usage).map(([key, value]) => [
    key,
    /Details$/.test(key) ? withoutFractions(value) : Number.isFinite(value) ? Math.trunc(value) : value,
  ]);
  return Object.fromEntries(entries);
}

function ofStrings(metadata: Metadata): Metadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => typeof value === "string"));
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
