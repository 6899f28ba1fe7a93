import type { ChatCompletionMessageCustomToolCallCustom } from "./strict/tool-calls.js";
import type * as wire from "./wire/tool-calls.js";

export type { ChatCompletionMessageCustomToolCallCustom } from "./strict/tool-calls.js";

/**
 * The tool calls of a message, in the order of generation. Several calls in one message are meant to run in parallel.
 *
 * A `switch` on `type` tells the calls apart, and can be exhaustive:
 *
 * ```ts
 * import type { ChatCompletionMessageToolCalls } from "@chat-completion/types";
 *
 * function describe(call: ChatCompletionMessageToolCalls[number]): string {
 *   switch (call.type) {
 *     case "function":
 *       return `${call.function.name}(${call.function.arguments})`;
 *     case "custom":
 *       return `${call.custom.name}: ${call.custom.input}`;
 *     case "unrecognized":
 *       return `a call of a new type, ${call.wire.type}`;
 *   }
 * }
 * ```
 *
 * @see [OpenAI API reference: ChatCompletionMessageToolCall](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_tool_call%20%3E%20(schema))
 */
export type ChatCompletionMessageToolCalls = (
  | ChatCompletionMessageToolCall
  | ChatCompletionMessageCustomToolCall
  | ChatCompletionUnrecognizedToolCall
)[];

/**
 * A call of a *function* tool. Its arguments are JSON, by a schema in the request.
 *
 * The name is the specification's. In the `openai` package, the union of both kinds of call has this name, and this
 * type is called `ChatCompletionMessageFunctionToolCall`.
 *
 * @see [OpenAI API reference: ChatCompletionMessageFunctionToolCall](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_function_tool_call%20%3E%20(schema))
 */
export interface ChatCompletionMessageToolCall {
  /** The call's id: the `tool_call_id` of the message with the tool's result. Empty where the server gave none. */
  id: string;
  /** Says that this is a call of a function tool. */
  type: "function";
  /** The function to call, and its arguments. */
  function: ChatCompletionMessageToolCallFunction;
}

/**
 * The function of a tool call, and its arguments.
 *
 * @see [OpenAI API reference: ChatCompletionMessageFunctionToolCall.function](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_function_tool_call%20%3E%20(schema)%20%3E%20(property)%20function)
 */
export interface ChatCompletionMessageToolCallFunction {
  /** The function's name, as the request declared it. */
  name: string;
  /**
   * The arguments as JSON text, written by the model: it may be invalid JSON, and may have parameters that the function
   * does not have. Validate it before the call. Empty where the server sent none.
   */
  arguments: string;
}

/**
 * A call of a *custom* tool. Its input is text, not JSON.
 *
 * @see [OpenAI API reference: ChatCompletionMessageCustomToolCall](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_custom_tool_call%20%3E%20(schema))
 */
export interface ChatCompletionMessageCustomToolCall {
  /** The call's id: the `tool_call_id` of the message with the tool's result. Empty where the server gave none. */
  id: string;
  /** Says that this is a call of a custom tool. */
  type: "custom";
  /** The custom tool to call, and its input. */
  custom: ChatCompletionMessageCustomToolCallCustom;
}

/**
 * A tool call of a type that the specification does not have: Moonshot sends `builtin_function`. Once, `custom` was
 * such a type.
 *
 * @see [Moonshot: web search](https://platform.moonshot.ai/docs/guide/use-web-search)
 */
export interface ChatCompletionUnrecognizedToolCall {
  /** Says that this is a tool call of an unknown type. The server's own type is in {@link wire}. */
  type: "unrecognized";
  /** The tool call as the server sent it. */
  wire: wire.ChatCompletionUnrecognizedToolCall;
}
