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
  id: true,
  type: true,
  function: true,
};

export const toolCallFunctionKeys: KnownKeys<
  wire.ChatCompletionMessageToolCallFunction,
  ChatCompletionMessageToolCallFunction
> = {
  name: true,
  arguments: true,
};

export const customToolCallKeys: KnownKeys<
  Omit<wire.ChatCompletionMessageCustomToolCall, "function">,
  ChatCompletionMessageCustomToolCall
> = {
  id: true,
  type: true,
  custom: true,
};
