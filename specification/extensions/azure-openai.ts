import {
  block,
  boolean,
  field,
  integer,
  list,
  part,
  reference,
  server,
  source,
  string,
  unknown,
} from "../row/index.js";
import { matchedStop, reasoningContent, toolCallIndex } from "./shared.js";

const FILTER = source(
  "Azure OpenAI: content filter annotations",
  "https://learn.microsoft.com/en-us/azure/ai-services/openai/concepts/content-filter-annotations",
);
const STREAMING = source(
  "Azure OpenAI: content streaming",
  "https://learn.microsoft.com/en-us/azure/ai-services/openai/concepts/content-streaming",
);
const REFERENCE = source(
  "Azure OpenAI: REST API reference",
  "https://learn.microsoft.com/en-us/azure/ai-services/openai/reference",
);

const severity = (what: string) =>
  field(reference("AzureOpenAISeverityResult"), what, "Absent where this filter did not run.");
const detection = (what: string) =>
  field(reference("AzureOpenAIDetectionResult"), what, "Absent where this filter did not run.");

export const azureOpenAI = server(
  "azureOpenAI",
  { prefix: "AzureOpenAI", title: "Azure OpenAI", file: "azure-openai" },
  [
    part("AzureOpenAISeverityResult", "Result of a filter that knows degrees", FILTER, {
      filtered: field(boolean, "whether the filter removed the text"),
      severity: field(string, "how bad the text is: `safe`, `low`, `medium` or `high`"),
    }),
    part("AzureOpenAICitation", "Public code that an answer is like", FILTER, {
      URL: field(string, "the address of the code"),
      license: field(string, "the license of the code"),
    }),
    part("AzureOpenAIDetectionResult", "Result of a filter that finds something or doesn't", FILTER, {
      filtered: field(boolean, "whether the filter removed the text"),
      detected: field(boolean, "whether the filter found what it looks for"),
      citation: field(
        reference("AzureOpenAICitation"),
        "the public code that the answer is like",
        "In `protected_material_code` alone.",
      ),
    }),
    part("AzureOpenAIFilterError", "Error of the filter", FILTER, {
      code: field(string, "the error's code"),
      message: field(string, "what went wrong"),
    }),
    part("AzureOpenAIContentFilterResults", "Results of the content filter", FILTER, {
      hate: severity("hate and unfairness"),
      self_harm: severity("self-harm"),
      sexual: severity("sexual content"),
      violence: severity("violence"),
      profanity: detection("swear words"),
      jailbreak: detection("an attack by the user's prompt"),
      indirect_attack: detection("an attack by a document in the prompt"),
      protected_material_text: detection("known text that is protected"),
      protected_material_code: detection("known code from public repositories"),
      custom_blocklists: field(unknown, "the results of the customer's own lists of words", "Of any type."),
      error: field(
        reference("AzureOpenAIFilterError"),
        "why the filter could not run",
        "Absent where it ran. The text was not filtered then.",
      ),
    }),
    part("AzureOpenAIPromptFilterResult", "Results of the content filter for one prompt", FILTER, {
      prompt_index: field(integer, "the prompt's position among the prompts, from `0`"),
      content_filter_results: field(
        reference("AzureOpenAIContentFilterResults"),
        "what the filter found in the prompt",
      ),
    }),
    block(
      "AzureOpenAIResponse",
      "What Azure OpenAI adds to a response and to a chunk",
      FILTER,
      ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"],
      {
        prompt_filter_results: field(
          list(reference("AzureOpenAIPromptFilterResult")),
          "what the content filter found in the prompts",
          "In a stream, in the first chunk alone, which has no choices. `null` or absent where no filter ran.",
        ),
      },
    ),
    block(
      "AzureOpenAIChoice",
      "What Azure OpenAI adds to a choice",
      FILTER,
      ["ChatCompletionChoice", "ChatCompletionStreamChoice"],
      {
        content_filter_results: field(
          reference("AzureOpenAIContentFilterResults"),
          "what the content filter found in the answer",
          "Empty where nothing was checked, as in a chunk without text.",
        ),
      },
    ),
    part(
      "AzureOpenAIContentFilterOffsets",
      "Part of an answer that results of the asynchronous filter are of",
      STREAMING,
      {
        check_offset: field(integer, "how far the answer is checked, in characters from its beginning"),
        start_offset: field(integer, "where the part begins, in characters"),
        end_offset: field(integer, "where the part ends, in characters"),
      },
    ),
    block(
      "AzureOpenAIStreamChoice",
      "What Azure OpenAI adds to a choice of a chunk alone",
      STREAMING,
      ["ChatCompletionStreamChoice"],
      {
        content_filter_offsets: field(
          reference("AzureOpenAIContentFilterOffsets"),
          "the part of the answer that the results are of",
          "With the asynchronous filter alone, in chunks of their own.",
        ),
        content_filter_raw: field(unknown, "the filter's results in another form", "Of any type."),
      },
    ),
    part("AzureOpenAILatencyCheckpoint", "Times that a request took in Azure, in milliseconds", REFERENCE, {
      pre_inference_ms: field(integer, "the time before the model began"),
      engine_ttft_ms: field(integer, "the model's time to the first token"),
      engine_ttlt_ms: field(integer, "the model's time to the last token"),
      engine_tbt_ms: field(integer, "the model's time between two tokens"),
      service_ttft_ms: field(integer, "the service's time to the first token"),
      service_ttlt_ms: field(integer, "the service's time to the last token"),
      service_tbt_ms: field(integer, "the service's time between two tokens"),
      user_visible_ttft_ms: field(integer, "the time to the first token that the user sees"),
      total_duration_ms: field(integer, "the time of the whole request"),
    }),
    block("AzureOpenAIUsage", "What Azure OpenAI adds to usage", REFERENCE, ["CompletionUsage"], {
      latency_checkpoint: field(
        reference("AzureOpenAILatencyCheckpoint"),
        "the times that the request took",
        "Azure doesn't document it. Absent from most models.",
      ),
      audio_prompt_tokens: field(
        integer,
        "tokens of audio in the prompt",
        "Azure doesn't document it. The specification has them in `prompt_tokens_details`.",
      ),
    }),
    block(
      "AzureOpenAIChunk",
      "What Azure OpenAI adds to a chunk alone",
      REFERENCE,
      ["CreateChatCompletionStreamResponse"],
      {
        latency_checkpoint: field(
          reference("AzureOpenAILatencyCheckpoint"),
          "the times that the request took",
          "Azure doesn't document it. In the last chunk of some models.",
        ),
      },
    ),
  ],
  [reasoningContent, matchedStop, toolCallIndex],
  ["The models of other vendors in Azure AI Foundry send the same fields, and some of their vendors' own beside them."],
);
