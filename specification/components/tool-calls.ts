import {
  alias,
  byTypeOr,
  component,
  list,
  literal,
  reference,
  relays,
  required,
  string,
  stringExcept,
} from "../row/index.js";

export const toolCalls = [
  component("ChatCompletionMessageToolCallFunction", "Function that a tool call names", {
    name: required(string),
    arguments: required(string)
      .absentFrom("OpenRouter, if a function has no parameters", "openrouter-tool-call-without-arguments")
      .nullFrom(relays, "relay-tool-call-null-arguments"),
  }),

  component(
    "ChatCompletionMessageToolCall",
    "Call of a function tool",
    {
      id: required(string)
        .absentFrom("older llama.cpp servers and NVIDIA NIM", "llama-cpp-tool-call-without-id")
        .nullFrom("Ollama", "ollama-tool-call-null-id"),
      type: required(literal("function"))
        .absentFrom("Mistral", "mistral-tool-call-without-type")
        .nullFrom(relays, "relay-tool-call-null-type")
        .also(literal(""), "empty", "Azure", "relay-tool-call-empty-type"),
      function: required(reference("ChatCompletionMessageToolCallFunction")),
    },
    { absentMembers: ["custom"] },
  ),

  component("ChatCompletionMessageCustomToolCallCustom", "Custom tool that a tool call names", {
    name: required(string),
    input: required(string),
  }),

  component(
    "ChatCompletionMessageCustomToolCall",
    "Call of a custom tool",
    {
      id: required(string)
        .absentFrom(relays, "relay-custom-tool-call-without-id")
        .nullFrom(relays, "relay-custom-tool-call-null-id"),
      type: required(literal("custom")),
      custom: required(reference("ChatCompletionMessageCustomToolCallCustom")),
    },
    { absentMembers: ["function"] },
  ),

  component(
    "ChatCompletionUnrecognizedToolCall",
    "Tool call of a type that the specification does not have, such as Moonshot's `builtin_function`",
    { type: required(stringExcept("function", "custom", "")) },
    { isWireOnly: true, absentMembers: ["function", "custom"] },
  ),

  alias(
    "ChatCompletionMessageToolCalls",
    "Tool calls of a message",
    list(
      byTypeOr("ChatCompletionUnrecognizedToolCall", "Moonshot (`builtin_function`)", "moonshot-builtin-function", {
        function: "ChatCompletionMessageToolCall",
        custom: "ChatCompletionMessageCustomToolCall",
      }),
    ),
  ),
];
