/**
 * The tool calls of a message, in the order of generation. Several calls in one message are meant to run in parallel.
 *
 * @see [OpenAI API reference: ChatCompletionMessageToolCall](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_tool_call%20%3E%20(schema))
 */
export type ChatCompletionMessageToolCalls = (ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall)[];

/**
 * A call of a *function* tool. Its arguments are JSON, by a schema in the request.
 *
 * The name is the specification's. In the `openai` package, the union of both kinds of call has this name, and this
 * type is called `ChatCompletionMessageFunctionToolCall`.
 *
 * @see [OpenAI API reference: ChatCompletionMessageFunctionToolCall](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_function_tool_call%20%3E%20(schema))
 */
export interface ChatCompletionMessageToolCall {
  /** The call's id: the `tool_call_id` of the message with the tool's result. */
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
   * does not have. Validate it before the call.
   */
  arguments: string;
}

/**
 * A call of a *custom* tool. Its input is text, not JSON.
 *
 * @see [OpenAI API reference: ChatCompletionMessageCustomToolCall](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_custom_tool_call%20%3E%20(schema))
 */
export interface ChatCompletionMessageCustomToolCall {
  /** The call's id: the `tool_call_id` of the message with the tool's result. */
  id: string;
  /** Says that this is a call of a custom tool. */
  type: "custom";
  /** The custom tool to call, and its input. */
  custom: ChatCompletionMessageCustomToolCallCustom;
}

/**
 * The custom tool of a tool call, and its input.
 *
 * @see [OpenAI API reference: ChatCompletionMessageCustomToolCall.custom](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_custom_tool_call%20%3E%20(schema)%20%3E%20(property)%20custom)
 */
export interface ChatCompletionMessageCustomToolCallCustom {
  /** The custom tool's name, as the request declared it. */
  name: string;
  /** The input, written by the model. If the tool has a grammar, the input follows it. */
  input: string;
}
