import type {
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageCustomToolCallCustom,
  ChatCompletionMessageToolCall,
  ChatCompletionMessageToolCallFunction,
} from "@chat-completion/types/strict";
import type { ComponentOf, Kind } from "./component.js";

const calledFunction: ComponentOf<ChatCompletionMessageToolCallFunction> = {
  name: { kind: "string", required: true },
  arguments: { kind: "string", required: true },
};

const functionToolCall: ComponentOf<ChatCompletionMessageToolCall> = {
  id: { kind: "string", required: true },
  type: { kind: { oneOf: ["function"] }, required: true },
  function: { kind: { object: calledFunction }, required: true },
};

const calledCustomTool: ComponentOf<ChatCompletionMessageCustomToolCallCustom> = {
  name: { kind: "string", required: true },
  input: { kind: "string", required: true },
};

const customToolCall: ComponentOf<ChatCompletionMessageCustomToolCall> = {
  id: { kind: "string", required: true },
  type: { kind: { oneOf: ["custom"] }, required: true },
  custom: { kind: { object: calledCustomTool }, required: true },
};

/** A tool call of either type, as the specification has it. */
export const toolCall: Kind = { byType: { function: functionToolCall, custom: customToolCall } };
