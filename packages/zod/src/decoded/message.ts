// Written by `pnpm generate` from specification/components/message.ts: edit that.

import {
  decodeChatCompletionAnnotation,
  decodeChatCompletionAudio,
  decodeChatCompletionFunctionCall,
  decodeChatCompletionResponseMessage,
  decodeChatCompletionUnrecognizedAnnotation,
  decodeChatCompletionUrlCitation,
  decodeChatCompletionUrlCitationAnnotation,
  encodeChatCompletionAnnotation,
  encodeChatCompletionAudio,
  encodeChatCompletionFunctionCall,
  encodeChatCompletionResponseMessage,
  encodeChatCompletionUnrecognizedAnnotation,
  encodeChatCompletionUrlCitation,
  encodeChatCompletionUrlCitationAnnotation,
} from "@chat-completion/core";
import type {
  ChatCompletionAnnotation,
  ChatCompletionAudio,
  ChatCompletionFunctionCall,
  ChatCompletionResponseMessage,
  ChatCompletionUnrecognizedAnnotation,
  ChatCompletionUrlCitation,
  ChatCompletionUrlCitationAnnotation,
} from "@chat-completion/types";
import { type ToDecoded, type ToWire, toDecoded, toWire } from "../builders/decoded.js";
import * as wire from "../wire/index.js";

/** Wire JSON → `ChatCompletionUrlCitation`. */
export const ChatCompletionUrlCitationSchema: ToDecoded<
  wire.ChatCompletionUrlCitationSchema,
  ChatCompletionUrlCitation
> = /* @__PURE__ */ toDecoded(
  wire.ChatCompletionUrlCitationSchema,
  decodeChatCompletionUrlCitation,
  encodeChatCompletionUrlCitation,
);

/** `ChatCompletionUrlCitation` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionUrlCitationToWireSchema: ToWire<
  wire.ChatCompletionUrlCitationSchema,
  ChatCompletionUrlCitation
> = /* @__PURE__ */ toWire(
  wire.ChatCompletionUrlCitationSchema,
  decodeChatCompletionUrlCitation,
  encodeChatCompletionUrlCitation,
);

/** Wire JSON → `ChatCompletionUrlCitationAnnotation`. */
export const ChatCompletionUrlCitationAnnotationSchema: ToDecoded<
  wire.ChatCompletionUrlCitationAnnotationSchema,
  ChatCompletionUrlCitationAnnotation
> = /* @__PURE__ */ toDecoded(
  wire.ChatCompletionUrlCitationAnnotationSchema,
  decodeChatCompletionUrlCitationAnnotation,
  encodeChatCompletionUrlCitationAnnotation,
);

/** `ChatCompletionUrlCitationAnnotation` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionUrlCitationAnnotationToWireSchema: ToWire<
  wire.ChatCompletionUrlCitationAnnotationSchema,
  ChatCompletionUrlCitationAnnotation
> = /* @__PURE__ */ toWire(
  wire.ChatCompletionUrlCitationAnnotationSchema,
  decodeChatCompletionUrlCitationAnnotation,
  encodeChatCompletionUrlCitationAnnotation,
);

/** Wire JSON → `ChatCompletionUnrecognizedAnnotation`. */
export const ChatCompletionUnrecognizedAnnotationSchema: ToDecoded<
  wire.ChatCompletionUnrecognizedAnnotationSchema,
  ChatCompletionUnrecognizedAnnotation
> = /* @__PURE__ */ toDecoded(
  wire.ChatCompletionUnrecognizedAnnotationSchema,
  decodeChatCompletionUnrecognizedAnnotation,
  encodeChatCompletionUnrecognizedAnnotation,
);

/** `ChatCompletionUnrecognizedAnnotation` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionUnrecognizedAnnotationToWireSchema: ToWire<
  wire.ChatCompletionUnrecognizedAnnotationSchema,
  ChatCompletionUnrecognizedAnnotation
> = /* @__PURE__ */ toWire(
  wire.ChatCompletionUnrecognizedAnnotationSchema,
  decodeChatCompletionUnrecognizedAnnotation,
  encodeChatCompletionUnrecognizedAnnotation,
);

/** Wire JSON → `ChatCompletionAnnotation`. */
export const ChatCompletionAnnotationSchema: ToDecoded<wire.ChatCompletionAnnotationSchema, ChatCompletionAnnotation> =
  /* @__PURE__ */ toDecoded(
    wire.ChatCompletionAnnotationSchema,
    decodeChatCompletionAnnotation,
    encodeChatCompletionAnnotation,
  );

/** `ChatCompletionAnnotation` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionAnnotationToWireSchema: ToWire<
  wire.ChatCompletionAnnotationSchema,
  ChatCompletionAnnotation
> = /* @__PURE__ */ toWire(
  wire.ChatCompletionAnnotationSchema,
  decodeChatCompletionAnnotation,
  encodeChatCompletionAnnotation,
);

/** Wire JSON → `ChatCompletionAudio`. */
export const ChatCompletionAudioSchema: ToDecoded<wire.ChatCompletionAudioSchema, ChatCompletionAudio> =
  /* @__PURE__ */ toDecoded(wire.ChatCompletionAudioSchema, decodeChatCompletionAudio, encodeChatCompletionAudio);

/** `ChatCompletionAudio` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionAudioToWireSchema: ToWire<wire.ChatCompletionAudioSchema, ChatCompletionAudio> =
  /* @__PURE__ */ toWire(wire.ChatCompletionAudioSchema, decodeChatCompletionAudio, encodeChatCompletionAudio);

/** Wire JSON → `ChatCompletionFunctionCall`. */
export const ChatCompletionFunctionCallSchema: ToDecoded<
  wire.ChatCompletionFunctionCallSchema,
  ChatCompletionFunctionCall
> = /* @__PURE__ */ toDecoded(
  wire.ChatCompletionFunctionCallSchema,
  decodeChatCompletionFunctionCall,
  encodeChatCompletionFunctionCall,
);

/** `ChatCompletionFunctionCall` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionFunctionCallToWireSchema: ToWire<
  wire.ChatCompletionFunctionCallSchema,
  ChatCompletionFunctionCall
> = /* @__PURE__ */ toWire(
  wire.ChatCompletionFunctionCallSchema,
  decodeChatCompletionFunctionCall,
  encodeChatCompletionFunctionCall,
);

/** Wire JSON → `ChatCompletionResponseMessage`. */
export const ChatCompletionResponseMessageSchema: ToDecoded<
  wire.ChatCompletionResponseMessageSchema,
  ChatCompletionResponseMessage
> = /* @__PURE__ */ toDecoded(
  wire.ChatCompletionResponseMessageSchema,
  decodeChatCompletionResponseMessage,
  encodeChatCompletionResponseMessage,
);

/** `ChatCompletionResponseMessage` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionResponseMessageToWireSchema: ToWire<
  wire.ChatCompletionResponseMessageSchema,
  ChatCompletionResponseMessage
> = /* @__PURE__ */ toWire(
  wire.ChatCompletionResponseMessageSchema,
  decodeChatCompletionResponseMessage,
  encodeChatCompletionResponseMessage,
);
