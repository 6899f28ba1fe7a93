import {
  component,
  integer,
  list,
  literal,
  number,
  oneOf,
  optional,
  record,
  reference,
  relays,
  required,
  string,
  stringExcept,
  stringMatching,
  unknown,
  wireOnly,
} from "../row/index.js";
import { hasNoError, isChunkByItsKeys, isOnTheWire } from "../rules.js";
import { DATE, DIGITS } from "../times.js";

const WIRE_ONLY = "Servers send it; the specification has it in the response alone.";

export const stream = [
  component("ChatCompletionStreamFunctionCall", "Piece of a function call, in the deprecated form", {
    name: optional(string).nullFrom(relays, "relay-null-members-of-function-call"),
    arguments: optional(string)
      .nullFrom(relays, "relay-null-members-of-function-call")
      .also(record(unknown), "as an object", "GigaChat", "gigachat-arguments-as-object"),
  }),

  component("ChatCompletionMessageToolCallChunkFunction", "Piece of the call of a function tool", {
    name: optional(string).nullFrom("Chutes", "chutes-null-members"),
    arguments: optional(string)
      .nullFrom("vLLM and SGLang, for a tool that takes none", "vllm-null-arguments")
      .also(record(unknown), "as an object", "llama.cpp", "llama-cpp-arguments-as-object"),
  }),

  component(
    "ChatCompletionMessageToolCallChunkCustom",
    "Piece of the call of a custom tool",
    {
      name: optional(string).nullFrom(relays, "relay-null-members-of-calls"),
      input: optional(string).nullFrom(relays, "relay-null-members-of-calls"),
    },
    { isWireOnly: true },
  ),

  component("ChatCompletionMessageToolCallChunk", "Piece of a tool call", {
    index: required(integer)
      .absentFrom("Gemini", "gemini-call-without-index")
      .nullFrom(relays, "relay-null-members-of-calls"),
    id: optional(string)
      .nullFrom("Chutes", "chutes-null-members")
      .also(number, "as a number", "NVIDIA NIM", "nvidia-nim-number-as-id"),
    type: optional(literal("function"))
      .nullFrom(relays, "relay-null-members-of-calls")
      .also(stringExcept("function"), "another word", "relays, in all pieces but the first", "relay-call-types"),
    function: optional(reference("ChatCompletionMessageToolCallChunkFunction")).nullFrom(
      relays,
      "relay-null-members-of-calls",
    ),
    custom: wireOnly(reference("ChatCompletionMessageToolCallChunkCustom"), "OpenAI's own clients have it.").nullFrom(
      relays,
      "relay-null-members-of-calls",
    ),
  }),

  component(
    "ChatCompletionStreamAudio",
    "Piece of a spoken answer",
    {
      id: optional(string).nullFrom(relays, "relay-null-members-of-audio"),
      expires_at: optional(integer).nullFrom(relays, "relay-null-members-of-audio"),
      data: optional(string).nullFrom(relays, "relay-null-members-of-audio"),
      transcript: optional(string).nullFrom(relays, "relay-null-members-of-audio"),
    },
    { isWireOnly: true },
  ),

  component("ChatCompletionStreamResponseDelta", "What a chunk adds to the message", {
    role: optional(oneOf("developer", "system", "user", "assistant", "tool"))
      .nullFrom("Ollama and SGLang", "sglang-null-members")
      .also(literal(""), "empty", "MiniMax", "minimax-empty-role")
      .also(literal("model"), "`model`", "relays of Gemini", "relay-gemini-role"),
    content: optional(string)
      .nullable()
      .also(list(reference("ChatCompletionContentPart")), "in parts", "Mistral's reasoning models", "mistral-parts")
      .also(record(unknown), "as an object", "Cloudflare, for structured output", "cloudflare-content-as-object"),
    refusal: optional(string).nullable(),
    tool_calls: optional(list(reference("ChatCompletionMessageToolCallChunk"))).nullFrom(
      "SGLang",
      "sglang-null-members",
    ),
    function_call: optional(reference("ChatCompletionStreamFunctionCall")).nullFrom("Baseten", "baseten-null-members"),
    annotations: wireOnly(list(reference("ChatCompletionAnnotation")), WIRE_ONLY).nullFrom(
      relays,
      "relay-null-members",
    ),
    audio: wireOnly(reference("ChatCompletionStreamAudio"), WIRE_ONLY).nullFrom(relays, "relay-null-members"),
  }),

  component(
    "ChatCompletionStreamChoice",
    "What is new of one answer",
    {
      index: required(integer)
        .absentFrom("Workers AI", "workers-ai-without-index")
        .nullFrom(relays, "relay-null-members"),
      delta: required(reference("ChatCompletionStreamResponseDelta"))
        .absentFrom("Azure, with its asynchronous filter", "azure-without-delta")
        .nullFrom(relays, "relay-null-delta"),
      message: wireOnly(
        reference("ChatCompletionResponseMessage"),
        "Perplexity sends it beside the delta, MiniMax in its place.",
      ).nullFrom(relays, "relay-null-members"),
      logprobs: optional(reference("ChatCompletionLogprobs"))
        .nullable()
        .also(number, "as a number", "Together", "together-logprobs-as-number"),
      finish_reason: required(reference("FinishReason")).nullable().absentFrom("Snowflake", "snowflake-without-reason"),
    },
    {
      conditions: { wire: [isOnTheWire], strict: [isOnTheWire] },
      rejects: { wire: "explainChunkChoice", strict: "explainChunkChoice" },
    },
  ),

  component(
    "CreateChatCompletionStreamResponse",
    "Chunk of a streamed chat completion",
    {
      id: required(string).absentFrom("OpenVINO", "openvino-without-id").nullFrom(relays, "relay-null-members"),
      object: required(literal("chat.completion.chunk"))
        .absentFrom("GitHub Copilot", "github-copilot-without-object")
        .nullFrom(relays, "relay-null-members")
        .also(stringExcept("chat.completion.chunk"), "another word", "Azure, and others", "azure-prologue"),
      created: required(integer)
        .absentFrom("GitHub Copilot", "github-copilot-without-object")
        .nullFrom(relays, "relay-null-members")
        .also(number, "with a fraction", "SambaNova", "sambanova-created-with-fraction")
        .also(stringMatching(DIGITS), "as digits", "Writer", "writer-created-in-digits")
        .also(stringMatching(DATE), "as a date", "modelz", "modelz-created-as-date")
        .expecting("a number of seconds, digits, or an ISO 8601 date"),
      model: required(string)
        .absentFrom("GitHub Copilot", "github-copilot-without-object")
        .nullFrom(relays, "relay-null-members"),
      choices: required(list(reference("ChatCompletionStreamChoice")))
        .absentFrom("OpenAI, in chunks of audio", "openai-audio-without-choices")
        .nullFrom(relays, "relay-null-members"),
      usage: optional(reference("CompletionUsage")).nullable(),
      service_tier: optional(reference("ServiceTier")).nullable(),
      system_fingerprint: optional(string).nullFrom("OpenAI's gpt-5 models", "openai-null-fingerprint"),
      metadata: wireOnly(reference("Metadata"), WIRE_ONLY).nullFrom(relays, "relay-null-members"),
      moderation: optional(reference("ChatCompletionModeration")).nullable(),
      obfuscation: optional(string).nullFrom(relays, "relay-null-members"),
    },
    {
      conditions: { wire: [isChunkByItsKeys, hasNoError], strict: [hasNoError] },
      rejects: { wire: "findNonChunk", strict: "findNonChunk" },
    },
  ),
];
