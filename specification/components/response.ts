import {
  alias,
  component,
  enumeration,
  integer,
  list,
  literal,
  number,
  optional,
  record,
  reference,
  relays,
  required,
  string,
  stringExcept,
  stringMatching,
} from "../row/index.js";

export const response = [
  enumeration(
    "FinishReason",
    "Reason why the model stopped",
    ["stop", "length", "tool_calls", "content_filter", "function_call"],
    [
      {
        allows: stringExcept(""),
        how: "another word",
        servers: "Together (`eos`) and OpenRouter",
        fixture: "together-eos",
      },
      { allows: literal(""), how: "empty", servers: "PackyAPI", fixture: "packyapi-empty-finish-reason" },
    ],
  ),

  enumeration(
    "ServiceTier",
    "Tier that served the request",
    ["auto", "default", "flex", "scale", "priority", "fast"],
    [
      { allows: stringExcept(""), how: "another word", servers: "Groq (`on_demand`)", fixture: "groq-service-tier" },
      { allows: literal(""), how: "empty", servers: "Bifrost", fixture: "bifrost-empty-service-tier" },
    ],
  ),

  alias("Metadata", "Metadata that the caller attached to the completion", record(string)),

  component(
    "ChatCompletionChoice",
    "One of the answers to a request",
    {
      index: required(integer)
        .absentFrom("GitHub Copilot and AnythingLLM", "github-copilot-without-index")
        .nullFrom(relays, "relay-null-index"),
      message: required(reference("ChatCompletionResponseMessage"))
        .absentFrom("Azure, if a filter removed all of it", "azure-filtered-without-message")
        .nullFrom(relays, "relay-filtered-null-message")
        .onlyWhere("isFilteredAway"),
      logprobs: required(reference("ChatCompletionLogprobs"))
        .nullable()
        .absentFrom("OpenAI's reasoning models and most other servers", "openai-gpt-5-without-logprobs"),
      finish_reason: required(reference("FinishReason"))
        .absentFrom("OpenRouter, for some of its providers", "openrouter-without-finish-reason")
        .nullFrom("OpenAI in 2023", "openai-2023-null-finish-reason"),
    },
    { rejects: { wire: "explainMissingMessage" } },
  ),

  component(
    "CreateChatCompletionResponse",
    "Chat completion",
    {
      id: required(string),
      object: required(literal("chat.completion"))
        .absentFrom("GitHub Copilot", "github-copilot-without-object")
        .nullFrom(relays, "relay-null-object")
        .also(
          stringExcept("chat.completion.chunk", ""),
          "another word",
          "text-generation-inference (`text_completion`)",
          "text-generation-inference-object",
        )
        .also(literal(""), "empty", relays, "relay-empty-object"),
      created: required(integer)
        .absentFrom("GitHub Copilot", "github-copilot-without-created")
        .nullFrom("RAGFlow", "ragflow-null-created")
        .also(number, "with a fraction", "SambaNova", "sambanova-created-with-fraction")
        .also(stringMatching("^\\d{1,15}$"), "as digits", "Writer", "writer-created-in-digits"),
      model: required(string),
      choices: required(list(reference("ChatCompletionChoice"))),
      usage: optional(reference("CompletionUsage")).nullFrom("Foundry Local", "foundry-local-null-usage"),
      service_tier: optional(reference("ServiceTier")).nullable(),
      system_fingerprint: optional(string).nullFrom("OpenAI's gpt-5 models", "openai-gpt-5-null-fingerprint"),
      metadata: optional(reference("Metadata")).nullable(),
      moderation: optional(reference("ChatCompletionModeration")).nullable(),
    },
    { rejects: { wire: "findNonCompletion", strict: "findNonCompletion" } },
  ),
];
