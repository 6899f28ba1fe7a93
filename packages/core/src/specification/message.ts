// Written by `pnpm generate` from specification/components/message.ts: edit that.

import type {
  ChatCompletionAnnotation,
  ChatCompletionAudio,
  ChatCompletionFunctionCall,
  ChatCompletionResponseMessage,
  ChatCompletionUrlCitation,
} from "@chat-completion/types/strict";
import type { ComponentOf } from "./component.js";
import { chatCompletionMessageCustomToolCall, chatCompletionMessageToolCall } from "./tool-calls.js";

/** Cited web page, in the specification. */
const chatCompletionUrlCitation: ComponentOf<ChatCompletionUrlCitation> = {
  start_index: { shape: "integer", required: true },
  end_index: { shape: "integer", required: true },
  url: { shape: "string", required: true },
  title: { shape: "string", required: true },
};

/** Citation of a web page, in the specification. */
const chatCompletionAnnotation: ComponentOf<ChatCompletionAnnotation> = {
  type: { shape: { oneOf: ["url_citation"] }, required: true },
  url_citation: { shape: { object: chatCompletionUrlCitation }, required: true },
};

/** Spoken answer, in the specification. */
const chatCompletionAudio: ComponentOf<ChatCompletionAudio> = {
  id: { shape: "string", required: true },
  expires_at: { shape: "integer", required: true },
  data: { shape: "string", required: true },
  transcript: { shape: "string", required: true },
};

/** Call of a function, in the deprecated form, in the specification. */
const chatCompletionFunctionCall: ComponentOf<ChatCompletionFunctionCall> = {
  name: { shape: "string", required: true },
  arguments: { shape: "string", required: true },
};

/** Message that the model generated, in the specification. */
export const chatCompletionResponseMessage: ComponentOf<ChatCompletionResponseMessage> = {
  role: { shape: { oneOf: ["assistant"] }, required: true },
  content: { shape: "string", required: true, nullable: true },
  refusal: { shape: "string", required: true, nullable: true },
  tool_calls: {
    shape: {
      listOf: { byType: { function: chatCompletionMessageToolCall, custom: chatCompletionMessageCustomToolCall } },
    },
  },
  annotations: { shape: { listOf: { object: chatCompletionAnnotation } } },
  audio: { shape: { object: chatCompletionAudio }, nullable: true },
  function_call: { shape: { object: chatCompletionFunctionCall } },
};
