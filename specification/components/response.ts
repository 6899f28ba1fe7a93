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
  unknown,
} from "../row/index.js";
import { hasNoErrorAlone, isNotDecoded, mayLackMessage } from "../rules.js";
import { DATE, DIGITS } from "../times.js";

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

  alias("Metadata", "Metadata that the caller attached to the completion", record(string), {
    relaxations: [
      {
        allows: record(unknown),
        how: "with values of other types",
        servers: "Nebius",
        fixture: "nebius-metadata-of-other-types",
      },
    ],
  }),

  component(
    "ChatCompletionChoice",
    "One of the answers to a request",
    {
      index: required(integer)
        .absentFrom("GitHub Copilot and AnythingLLM", "github-copilot-without-index")
        .nullFrom(relays, "relay-null-index"),
      message: required(reference("ChatCompletionResponseMessage"))
        .absentFrom(
          "Azure, where a filter removed it, and Gemini, where thinking used up the tokens",
          "azure-filtered-without-message",
        )
        .nullFrom(relays, "relay-filtered-null-message")
        .onlyWhere(mayLackMessage),
      logprobs: required(reference("ChatCompletionLogprobs"))
        .nullable()
        .absentFrom("OpenAI's reasoning models and most other servers", "openai-gpt-5-without-logprobs")
        .also(number, "as a number", "OpenRouter", "openrouter-logprobs-as-number"),
      finish_reason: required(reference("FinishReason"))
        .absentFrom("OpenRouter, for some of its providers", "openrouter-without-finish-reason")
        .nullFrom("OpenAI in 2023", "openai-2023-null-finish-reason"),
    },
    {
      conditions: { wire: [isNotDecoded] },
      decodedByItself: "A choice that has no `index` gets 0: only the schema of the response knows its place.",
      rejects: { wire: "explainChoice" },
    },
  ),

  component(
    "CreateChatCompletionResponse",
    "Chat completion",
    {
      id: required(string).absentFrom("Gemini", "gemini-without-id").nullFrom("OpenRouter", "openrouter-null-id"),
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
        .also(stringMatching(DIGITS), "as digits", "Writer", "writer-created-in-digits")
        .also(stringMatching(DATE), "as a date", "modelz", "modelz-created-as-date")
        .expecting("a number of seconds, digits, or an ISO 8601 date"),
      model: required(string)
        .absentFrom("one-api and DIAL", "one-api-without-model")
        .nullFrom(relays, "relay-null-model"),
      choices: required(list(reference("ChatCompletionChoice"))),
      usage: optional(reference("CompletionUsage")).nullFrom("Foundry Local", "foundry-local-null-usage"),
      service_tier: optional(reference("ServiceTier")).nullable(),
      system_fingerprint: optional(string).nullFrom("OpenAI's gpt-5 models", "openai-gpt-5-null-fingerprint"),
      metadata: optional(reference("Metadata")).nullable(),
      moderation: optional(reference("ChatCompletionModeration")).nullable(),
    },
    {
      conditions: { wire: [hasNoErrorAlone], strict: [hasNoErrorAlone] },
      rejects: { wire: "findNonCompletion", strict: "findNonCompletion" },
    },
  ),
];
