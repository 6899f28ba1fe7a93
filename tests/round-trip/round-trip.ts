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
import { schemaOf, validators } from "@chat-completion/validators";

/** Holds a law against a response that wire accepts. */
type RoundTripLaw = (wire: wire.CreateChatCompletionResponse) => void;

const strict = validators.map((validator) => schemaOf(validator, "strict"));
const decoded = validators.map((validator) => schemaOf(validator, "decoded"));

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
    if (strict.some(({ parse }) => parse(wire).success)) equal(encode(decode(wire)), wire);
  },

  "what comes back satisfies the specification, but for open enums and what was unknown": (wire) => {
    const encoded = encode(settled(decode(wire)));
    for (const { library, parse } of strict) {
      const verdict = parse(encoded);
      if (!verdict.success) throw new Error(`${library}: ${verdict.issues.map(({ path }) => path.join(".")).join()}`);
    }
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

  "every validator decodes as decode does, and encodes as encode does": (wire) => {
    const expected = decode(wire);
    for (const { library, parse } of decoded) {
      equal({ library, ...parse(wire) }, { library, success: true, value: expected });
    }
    const encoded = encode(expected);
    for (const { name, waysToEncode } of validators) {
      for (const [way, encodeIn] of Object.entries(waysToEncode)) {
        equal({ name, way, value: encodeIn(expected) }, { name, way, value: encoded });
      }
    }
  },
};
