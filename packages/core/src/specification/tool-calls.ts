// Written by `pnpm generate` from specification/components/tool-calls.ts: edit that.

import type {
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageCustomToolCallCustom,
  ChatCompletionMessageToolCall,
  ChatCompletionMessageToolCallFunction,
} from "@chat-completion/types/strict";
import type { ComponentOf } from "./component.js";

/** Function that a tool call names, in the specification. */
const chatCompletionMessageToolCallFunction: ComponentOf<ChatCompletionMessageToolCallFunction> = {
  name: { shape: "string", required: true },
  arguments: { shape: "string", required: true },
};

/** Call of a function tool, in the specification. */
export const chatCompletionMessageToolCall: ComponentOf<ChatCompletionMessageToolCall> = {
  id: { shape: "string", required: true },
  type: { shape: { oneOf: ["function"] }, required: true },
  function: { shape: { object: chatCompletionMessageToolCallFunction }, required: true },
};

/** Custom tool that a tool call names, in the specification. */
const chatCompletionMessageCustomToolCallCustom: ComponentOf<ChatCompletionMessageCustomToolCallCustom> = {
  name: { shape: "string", required: true },
  input: { shape: "string", required: true },
};

/** Call of a custom tool, in the specification. */
export const chatCompletionMessageCustomToolCall: ComponentOf<ChatCompletionMessageCustomToolCall> = {
  id: { shape: "string", required: true },
  type: { shape: { oneOf: ["custom"] }, required: true },
  custom: { shape: { object: chatCompletionMessageCustomToolCallCustom }, required: true },
};
