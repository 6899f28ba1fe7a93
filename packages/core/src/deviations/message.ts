import type {
  ChatCompletionAnnotation,
  ChatCompletionAudio,
  ChatCompletionFunctionCall,
  ChatCompletionResponseMessage,
  ChatCompletionUrlCitation,
} from "@chat-completion/types/strict";
import type { ComponentOf } from "./component.js";
import { toolCall } from "./tool-calls.js";

const urlCitation: ComponentOf<ChatCompletionUrlCitation> = {
  start_index: { kind: "integer", required: true },
  end_index: { kind: "integer", required: true },
  url: { kind: "string", required: true },
  title: { kind: "string", required: true },
};

const annotation: ComponentOf<ChatCompletionAnnotation> = {
  type: { kind: { oneOf: ["url_citation"] }, required: true },
  url_citation: { kind: { object: urlCitation }, required: true },
};

const audio: ComponentOf<ChatCompletionAudio> = {
  id: { kind: "string", required: true },
  expires_at: { kind: "integer", required: true },
  data: { kind: "string", required: true },
  transcript: { kind: "string", required: true },
};

const functionCall: ComponentOf<ChatCompletionFunctionCall> = {
  name: { kind: "string", required: true },
  arguments: { kind: "string", required: true },
};

/** A message that the model generated, as the specification has it. */
export const message: ComponentOf<ChatCompletionResponseMessage> = {
  role: { kind: { oneOf: ["assistant"] }, required: true },
  content: { kind: "string", required: true, nullable: true },
  refusal: { kind: "string", required: true, nullable: true },
  tool_calls: { kind: { listOf: toolCall } },
  annotations: { kind: { listOf: { object: annotation } } },
  audio: { kind: { object: audio }, nullable: true },
  function_call: { kind: { object: functionCall } },
};
