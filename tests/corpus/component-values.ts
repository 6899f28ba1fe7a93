/* The values of each component in a response. */

interface Node {
  [key: string]: unknown;
}

const members = (nodes: unknown[], key: string): unknown[] =>
  nodes.map((node) => (node as Node | null)?.[key]).filter((value) => value !== undefined && value !== null);
const items = (lists: unknown[]): unknown[] => lists.flat(1);

/** The values in a response that are components of this name, on the wire. */
const placesOf: Record<string, (response: unknown) => unknown[]> = {
  CreateChatCompletionResponse: (response) => [response],
  ChatCompletionChoice: (response) => items(members([response], "choices")),
  FinishReason: (response) => members(valuesOf("ChatCompletionChoice", response), "finish_reason"),
  ServiceTier: (response) => members([response], "service_tier"),
  Metadata: (response) => members([response], "metadata"),
  ChatCompletionResponseMessage: (response) => members(valuesOf("ChatCompletionChoice", response), "message"),
  ChatCompletionContentPart: (response) =>
    items(members(valuesOf("ChatCompletionResponseMessage", response), "content").filter(Array.isArray)),
  ChatCompletionAnnotation: (response) =>
    items(members(valuesOf("ChatCompletionResponseMessage", response), "annotations")),
  ChatCompletionUrlCitationAnnotation: (response) => valuesOf("ChatCompletionAnnotation", response),
  ChatCompletionUnrecognizedAnnotation: (response) => valuesOf("ChatCompletionAnnotation", response),
  ChatCompletionUrlCitation: (response) => members(valuesOf("ChatCompletionAnnotation", response), "url_citation"),
  ChatCompletionAudio: (response) => members(valuesOf("ChatCompletionResponseMessage", response), "audio"),
  ChatCompletionFunctionCall: (response) =>
    members(valuesOf("ChatCompletionResponseMessage", response), "function_call"),
  ChatCompletionMessageToolCalls: (response) =>
    members(valuesOf("ChatCompletionResponseMessage", response), "tool_calls"),
  ChatCompletionMessageToolCall: (response) => items(valuesOf("ChatCompletionMessageToolCalls", response)),
  ChatCompletionMessageCustomToolCall: (response) => items(valuesOf("ChatCompletionMessageToolCalls", response)),
  ChatCompletionUnrecognizedToolCall: (response) => items(valuesOf("ChatCompletionMessageToolCalls", response)),
  ChatCompletionMessageToolCallFunction: (response) =>
    members(valuesOf("ChatCompletionMessageToolCall", response), "function"),
  ChatCompletionMessageCustomToolCallCustom: (response) =>
    members(valuesOf("ChatCompletionMessageToolCall", response), "custom"),
  ChatCompletionLogprobs: (response) => members(valuesOf("ChatCompletionChoice", response), "logprobs"),
  ChatCompletionTokenLogprob: (response) =>
    items(members(valuesOf("ChatCompletionLogprobs", response), "content")).slice(0, 2),
  ChatCompletionTopLogprob: (response) =>
    items(members(valuesOf("ChatCompletionTokenLogprob", response), "top_logprobs")).slice(0, 2),
  CompletionUsage: (response) => members([response], "usage"),
  PromptTokensDetails: (response) => members(members([response], "usage"), "prompt_tokens_details"),
  CompletionTokensDetails: (response) => members(members([response], "usage"), "completion_tokens_details"),
  ChatCompletionModeration: (response) => members([response], "moderation"),
  ChatCompletionModerationResults: (response) => members(members([response], "moderation"), "output"),
  ChatCompletionModerationError: (response) => members(members([response], "moderation"), "input"),
  ModerationResultBody: (response) => items(members(valuesOf("ChatCompletionModerationResults", response), "results")),
  ModerationInputType: (response) =>
    items(
      members(valuesOf("ModerationResultBody", response), "category_applied_input_types").flatMap((map) =>
        Object.values(map as Node),
      ),
    ),
};

/** The names of the components, but for the response as a whole. */
export const COMPONENTS = Object.keys(placesOf).filter((name) => name !== "CreateChatCompletionResponse");

/** The values in a response that are, or could be, the component of this name. */
export function valuesOf(component: string, response: unknown): unknown[] {
  return placesOf[component]?.(response) ?? [];
}
