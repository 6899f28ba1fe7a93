import type { ChatCompletionMessageCustomToolCallCustom } from "../strict/tool-calls.js";

export type { ChatCompletionMessageCustomToolCallCustom } from "../strict/tool-calls.js";

/**
 * The calls of tools that a message asks for, as servers send them, in the order of generation. Several in one message
 * are meant to run in parallel.
 *
 * Its members can't be told apart by `type` alone, since some servers leave that out (Mistral) and new types may come;
 * they can by the member that is there: `call.function?.name`, `call.custom?.name`.
 *
 * @see [OpenAI API reference: ChatCompletionMessageToolCall](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_tool_call%20%3E%20(schema))
 */
export type ChatCompletionMessageToolCalls = (
  | ChatCompletionMessageToolCall
  | ChatCompletionMessageCustomToolCall
  | ChatCompletionUnrecognizedToolCall
)[];

/**
 * A call of a *function* tool, as servers send it: one whose arguments are JSON by a schema of the caller's.
 *
 * The name is the specification's. In the `openai` package the same name stands for the union of both kinds of call,
 * and this one is called `ChatCompletionMessageFunctionToolCall` there.
 *
 * @see [OpenAI API reference: ChatCompletionMessageFunctionToolCall](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_function_tool_call%20%3E%20(schema))
 */
export interface ChatCompletionMessageToolCall {
  /** The call's id; the message with the tool's result names it as `tool_call_id`. Some servers give none. */
  id?: string | null | undefined;
  /** Says that this is a call of a function tool. Absent, `null` or empty, it says the same (Mistral leaves it out). */
  type?: "function" | "" | null | undefined;
  /** Which function to call, and with what. */
  function: ChatCompletionMessageToolCallFunction;
  /** Not described here: declared only so that `call.custom?.name` compiles on a call of any kind. */
  custom?: never;
}

/**
 * Which function a tool call names, and with what arguments, as servers send it.
 *
 * @see [OpenAI API reference: ChatCompletionMessageFunctionToolCall.function](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_function_tool_call%20%3E%20(schema)%20%3E%20(property)%20function)
 */
export interface ChatCompletionMessageToolCallFunction {
  /** The function's name, as the request declared it. */
  name: string;
  /**
   * The arguments as JSON text, as the model wrote it: it may be no valid JSON, and may name parameters that the
   * function does not have. Validate it before the call. `null` or absent where there are none (OpenRouter).
   */
  arguments?: string | null | undefined;
}

/**
 * A call of a *custom* tool, as servers send it: one that takes text as it is, rather than JSON.
 *
 * @see [OpenAI API reference: ChatCompletionMessageCustomToolCall](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_custom_tool_call%20%3E%20(schema))
 */
export interface ChatCompletionMessageCustomToolCall {
  /** The call's id; the message with the tool's result names it as `tool_call_id`. Some servers give none. */
  id?: string | null | undefined;
  /** Says that this is a call of a custom tool. */
  type: "custom";
  /** Which custom tool to call, and with what. */
  custom: ChatCompletionMessageCustomToolCallCustom;
  /** Not described here: declared only so that `call.function?.name` compiles on a call of any kind. */
  function?: never;
}

/**
 * A tool call of a type that the specification does not know, as the server sent it: Moonshot sends `builtin_function`,
 * and `custom` was such a type once.
 *
 * Its other members are kept, and are unknown here.
 *
 * @see [Moonshot: web search](https://platform.moonshot.ai/docs/guide/use-web-search)
 */
export interface ChatCompletionUnrecognizedToolCall {
  /** The call's type: any text but `function`, `custom` and the empty one. */
  type: string;
  /** Not described here: declared only so that `call.function?.name` compiles on a call of any kind. */
  function?: never;
  /** Not described here: declared only so that `call.custom?.name` compiles on a call of any kind. */
  custom?: never;
}
