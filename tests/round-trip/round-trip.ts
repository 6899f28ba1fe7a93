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
import { schemaOf, validators } from "@chat-completion/validators";

/** Holds a law against a response that wire accepts. */
type RoundTripLaw = (wire: wire.CreateChatCompletionResponse) => void;

const strict = validators.map((validator) => schemaOf(validator, "strict"));
const decoded = validators.map((validator) => schemaOf(validator, "decoded"));

/** The decoded value, with words of the specification in the place of a server's, and without unrecognized items. */
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
