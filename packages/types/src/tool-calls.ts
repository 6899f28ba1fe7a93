import type { ChatCompletionMessageCustomToolCallCustom } from "./strict/tool-calls.js";
import type * as wire from "./wire/tool-calls.js";

export type { ChatCompletionMessageCustomToolCallCustom } from "./strict/tool-calls.js";

/**
 * The calls of tools that a message asks for, in the order of generation. Several in one message are meant to run in
 * parallel.
 *
 * A `switch` on `type` tells its members apart, and can be exhaustive:
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
 * A call of a *function* tool: one whose arguments are JSON by a schema of the caller's.
 *
 * The name is the specification's. In the `openai` package the same name stands for the union of both kinds of call,
 * and this one is called `ChatCompletionMessageFunctionToolCall` there.
 *
 * @see [OpenAI API reference: ChatCompletionMessageFunctionToolCall](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_function_tool_call%20%3E%20(schema))
 */
export interface ChatCompletionMessageToolCall {
  /** The call's id; the message with the tool's result names it as `tool_call_id`. Empty where the server gave none. */
  id: string;
  /** Says that this is a call of a function tool. */
  type: "function";
  /** Which function to call, and with what. */
  function: ChatCompletionMessageToolCallFunction;
}

/**
 * Which function a tool call names, and with what arguments.
 *
 * @see [OpenAI API reference: ChatCompletionMessageFunctionToolCall.function](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_function_tool_call%20%3E%20(schema)%20%3E%20(property)%20function)
 */
export interface ChatCompletionMessageToolCallFunction {
  /** The function's name, as the request declared it. */
  name: string;
  /**
   * The arguments as JSON text, as the model wrote it: it may be no valid JSON, and may name parameters that the
   * function does not have. Validate it before the call. Empty where the server sent none.
   */
  arguments: string;
}

/**
 * A call of a *custom* tool: one that takes text as it is, rather than JSON.
 *
 * @see [OpenAI API reference: ChatCompletionMessageCustomToolCall](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_custom_tool_call%20%3E%20(schema))
 */
export interface ChatCompletionMessageCustomToolCall {
  /** The call's id; the message with the tool's result names it as `tool_call_id`. Empty where the server gave none. */
  id: string;
  /** Says that this is a call of a custom tool. */
  type: "custom";
  /** Which custom tool to call, and with what. */
  custom: ChatCompletionMessageCustomToolCallCustom;
}

/**
 * A tool call of a type that the specification does not know: Moonshot sends `builtin_function`, and `custom` was such a
 * type once.
 *
 * @see [Moonshot: web search](https://platform.moonshot.ai/docs/guide/use-web-search)
 */
export interface ChatCompletionUnrecognizedToolCall {
  /** Says that this is a tool call of an unknown type. What the server called it is in {@link wire}. */
  type: "unrecognized";
  /** The tool call as the server sent it. */
  wire: wire.ChatCompletionUnrecognizedToolCall;
}
