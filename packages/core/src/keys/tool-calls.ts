import type {
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionMessageToolCallFunction,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import type { KnownKeys } from "./known-keys.js";

/** Without the twins that are never there: a `custom` beside `function` is a key like any unknown one. */
export const toolCallKeys: KnownKeys<
  Omit<wire.ChatCompletionMessageToolCall, "custom">,
  ChatCompletionMessageToolCall
> = {
  id: "both",
  type: "both",
  function: "both",
};

export const toolCallFunctionKeys: KnownKeys<
  wire.ChatCompletionMessageToolCallFunction,
  ChatCompletionMessageToolCallFunction
> = {
  name: "both",
  arguments: "both",
};

export const customToolCallKeys: KnownKeys<
  Omit<wire.ChatCompletionMessageCustomToolCall, "function">,
  ChatCompletionMessageCustomToolCall
> = {
  id: "both",
  type: "both",
  custom: "both",
};
