import type { ChatCompletionMessageCustomToolCallCustom } from "../strict/tool-calls.js";

export type { ChatCompletionMessageCustomToolCallCustom } from "../strict/tool-calls.js";

/**
 * The tool calls of a message, as servers send them, in the order of generation. Several calls in one message are meant
 * to run in parallel.
 *
 * `type` alone does not tell the calls apart: some servers leave it out (Mistral), and there may be new types. Look at
 * the member instead: `call.function?.name`, `call.custom?.name`.
 *
 * @see [OpenAI API reference: ChatCompletionMessageToolCall](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_tool_call%20%3E%20(schema))
 */
export type ChatCompletionMessageToolCalls = (
  | ChatCompletionMessageToolCall
  | ChatCompletionMessageCustomToolCall
  | ChatCompletionUnrecognizedToolCall
)[];

/**
 * A call of a *function* tool, as servers send it. Its arguments are JSON, by a schema in the request.
 *
 * The name is the specification's. In the `openai` package, the union of both kinds of call has this name, and this
 * type is called `ChatCompletionMessageFunctionToolCall`.
 *
 * @see [OpenAI API reference: ChatCompletionMessageFunctionToolCall](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_function_tool_call%20%3E%20(schema))
 */
export interface ChatCompletionMessageToolCall {
  /**
   * The call's id: the `tool_call_id` of the message with the tool's result. `null` or absent where the server gives
   * none.
   */
  id?: string | null | undefined;
  /** Says that this is a call of a function tool, also if it is absent, `null` or empty (Mistral leaves it out). */
  type?: "function" | "" | null | undefined;
  /** The function to call, and its arguments. */
  function: ChatCompletionMessageToolCallFunction;
  /** Declared only so that `call.custom?.name` compiles. As data it is an unknown key. */
  custom?: never;
}

/**
 * The function of a tool call, and its arguments, as servers send them.
 *
 * @see [OpenAI API reference: ChatCompletionMessageFunctionToolCall.function](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_function_tool_call%20%3E%20(schema)%20%3E%20(property)%20function)
 */
export interface ChatCompletionMessageToolCallFunction {
  /** The function's name, as the request declared it. */
  name: string;
  /**
   * The arguments as JSON text, written by the model: it may be invalid JSON, and may have parameters that the function
   * does not have. Validate it before the call. `null` or absent where there are none (OpenRouter).
   */
  arguments?: string | null | undefined;
}

/**
 * A call of a *custom* tool, as servers send it. Its input is text, not JSON.
 *
 * @see [OpenAI API reference: ChatCompletionMessageCustomToolCall](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_custom_tool_call%20%3E%20(schema))
 */
export interface ChatCompletionMessageCustomToolCall {
  /**
   * The call's id: the `tool_call_id` of the message with the tool's result. `null` or absent where the server gives
   * none.
   */
  id?: string | null | undefined;
  /** Says that this is a call of a custom tool. */
  type: "custom";
  /** The custom tool to call, and its input. */
  custom: ChatCompletionMessageCustomToolCallCustom;
  /** Declared only so that `call.function?.name` compiles. As data it is an unknown key. */
  function?: never;
}

/**
 * A tool call of a type that the specification does not have, as the server sent it: Moonshot sends `builtin_function`.
 * Once, `custom` was such a type.
 *
 * Its other members are kept and have no type.
 *
 * @see [Moonshot: web search](https://platform.moonshot.ai/docs/guide/use-web-search)
 */
export interface ChatCompletionUnrecognizedToolCall {
  /** The call's type: any non-empty text but `function` and `custom`. */
  type: string;
  /** Declared only so that `call.function?.name` compiles. As data it is an unknown key. */
  function?: never;
  /** Declared only so that `call.custom?.name` compiles. As data it is an unknown key. */
  custom?: never;
}
