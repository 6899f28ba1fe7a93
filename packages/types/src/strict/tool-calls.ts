/**
 * The calls of tools that a message asks for, in the order of generation. Several in one message are meant to run in
 * parallel.
 *
 * @see [OpenAI API reference: ChatCompletionMessageToolCall](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_tool_call%20%3E%20(schema))
 */
export type ChatCompletionMessageToolCalls = (ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall)[];

/**
 * A call of a *function* tool: one whose arguments are JSON by a schema of the caller's.
 *
 * The name is the specification's. In the `openai` package the same name stands for the union of both kinds of call,
 * and this one is called `ChatCompletionMessageFunctionToolCall` there.
 *
 * @see [OpenAI API reference: ChatCompletionMessageFunctionToolCall](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_function_tool_call%20%3E%20(schema))
 */
export interface ChatCompletionMessageToolCall {
  /** The call's id; the message with the tool's result names it as `tool_call_id`. */
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
   * function does not have. Validate it before the call.
   */
  arguments: string;
}

/**
 * A call of a *custom* tool: one that takes text as it is, rather than JSON.
 *
 * @see [OpenAI API reference: ChatCompletionMessageCustomToolCall](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_custom_tool_call%20%3E%20(schema))
 */
export interface ChatCompletionMessageCustomToolCall {
  /** The call's id; the message with the tool's result names it as `tool_call_id`. */
  id: string;
  /** Says that this is a call of a custom tool. */
  type: "custom";
  /** Which custom tool to call, and with what. */
  custom: ChatCompletionMessageCustomToolCallCustom;
}

/**
 * Which custom tool a tool call names, and with what input.
 *
 * @see [OpenAI API reference: ChatCompletionMessageCustomToolCall.custom](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_custom_tool_call%20%3E%20(schema)%20%3E%20(property)%20custom)
 */
export interface ChatCompletionMessageCustomToolCallCustom {
  /** The custom tool's name, as the request declared it. */
  name: string;
  /** The input as the model wrote it; where the tool has a grammar, it follows that. */
  input: string;
}
