// Written by `pnpm generate` from specification/components/: edit that.

import typia, { type tags } from "typia";

/* What our wire schemas accept, as types, from which typia generates code. */

type Custom<Target extends "number" | "string", Kind extends string, Check extends string> = tags.TagBase<{
  target: Target;
  kind: Kind;
  value: undefined;
  validate: Check;
  exclusive: true;
}>;

type Finite = number & Custom<"number", "finite", "Number.isFinite($input)">;
type Integer = number & Custom<"number", "integer", "Number.isInteger($input)">;

interface ChatCompletionTopLogprob {
  token: string;
  logprob: Finite;
  bytes?: Integer[] | null | undefined;
}

interface ChatCompletionTokenLogprob {
  token: string;
  logprob: Finite;
  bytes?: Integer[] | null | undefined;
  top_logprobs?: ChatCompletionTopLogprob[] | null | undefined;
}

interface ChatCompletionLogprobs {
  content?: ChatCompletionTokenLogprob[] | null | undefined;
  refusal?: ChatCompletionTokenLogprob[] | null | undefined;
}

interface PromptTokensDetails {
  audio_tokens?: Integer | null | undefined;
  cached_tokens?: Integer | null | undefined;
  text_tokens?: Integer | null | undefined;
  image_tokens?: Integer | null | undefined;
  cache_write_tokens?: Integer | null | undefined;
}

interface CompletionTokensDetails {
  accepted_prediction_tokens?: Integer | null | undefined;
  audio_tokens?: Integer | null | undefined;
  reasoning_tokens?: Integer | null | undefined;
  text_tokens?: Integer | null | undefined;
  rejected_prediction_tokens?: Integer | null | undefined;
}

interface CompletionUsage {
  prompt_tokens?: Integer | null | undefined;
  completion_tokens?: Integer | null | undefined;
  total_tokens?: Integer | null | undefined;
  prompt_tokens_details?: PromptTokensDetails | null | undefined;
  completion_tokens_details?: CompletionTokensDetails | null | undefined;
}

interface ChatCompletionMessageToolCallFunction {
  name: string;
  arguments?: string | null | undefined;
}

interface ChatCompletionMessageToolCall {
  id?: string | null | undefined;
  type?: "function" | "" | null | undefined;
  function: ChatCompletionMessageToolCallFunction;
}

interface ChatCompletionMessageCustomToolCallCustom {
  name: string;
  input: string;
}

interface ChatCompletionMessageCustomToolCall {
  id?: string | null | undefined;
  type: "custom";
  custom: ChatCompletionMessageCustomToolCallCustom;
}

interface ChatCompletionUnrecognizedToolCall {
  type: string & Custom<"string", "except", "$input !== 'function' && $input !== 'custom' && $input !== ''">;
}

type ChatCompletionMessageToolCalls = (
  | ChatCompletionMessageToolCall
  | ChatCompletionMessageCustomToolCall
  | ChatCompletionUnrecognizedToolCall
)[];

interface ChatCompletionUrlCitation {
  start_index: Integer;
  end_index: Integer;
  url: string;
  title: string;
}

interface ChatCompletionUrlCitationAnnotation {
  type: "url_citation";
  url_citation: ChatCompletionUrlCitation;
}

interface ChatCompletionUnrecognizedAnnotation {
  type: string & Custom<"string", "except", "$input !== 'url_citation' && $input !== ''">;
}

type ChatCompletionAnnotation = ChatCompletionUrlCitationAnnotation | ChatCompletionUnrecognizedAnnotation;

interface ChatCompletionAudio {
  id: string;
  expires_at: Integer;
  data: string;
  transcript: string;
}

interface ChatCompletionFunctionCall {
  name: string;
  arguments: string;
}

interface ChatCompletionContentPart {
  type: string;
}

interface ChatCompletionResponseMessage {
  role?: "assistant" | null | undefined;
  content?: string | ChatCompletionContentPart[] | null | undefined;
  refusal?: string | null | undefined;
  tool_calls?: ChatCompletionMessageToolCalls | null | undefined;
  annotations?: ChatCompletionAnnotation[] | null | undefined;
  audio?: ChatCompletionAudio | null | undefined;
  function_call?: ChatCompletionFunctionCall | null | undefined;
}

type ModerationInputType = "text" | "image";

interface ModerationResultBody {
  type: "moderation_result";
  model: string;
  flagged: boolean;
  categories: Record<string, boolean>;
  category_scores: Record<string, Finite>;
  category_applied_input_types: Record<string, ModerationInputType[]>;
}

interface ChatCompletionModerationResults {
  type: "moderation_results";
  model: string;
  results: ModerationResultBody[];
}

interface ChatCompletionModerationError {
  type: "error";
  code: string;
  message: string;
}

interface ChatCompletionModeration {
  input: ChatCompletionModerationResults | ChatCompletionModerationError;
  output: ChatCompletionModerationResults | ChatCompletionModerationError;
}

type Metadata = Record<string, string>;

interface ChatCompletionChoiceWithMessage {
  index?: Integer | null | undefined;
  message: ChatCompletionResponseMessage;
  logprobs?: ChatCompletionLogprobs | null | undefined;
  finish_reason?: string | null | undefined;
}

interface ChatCompletionChoiceWithoutMessage {
  index?: Integer | null | undefined;
  message?: null | undefined;
  logprobs?: ChatCompletionLogprobs | null | undefined;
  finish_reason: "content_filter";
  delta?: null | undefined;
}

type ChatCompletionChoice = ChatCompletionChoiceWithMessage | ChatCompletionChoiceWithoutMessage;

interface CreateChatCompletionResponse {
  id: string;
  object?: (string & Custom<"string", "except", "$input !== 'chat.completion.chunk'">) | null | undefined;
  created?: Finite | (string & tags.Pattern<"^\\d{1,15}$">) | null | undefined;
  model: string;
  choices: ChatCompletionChoice[];
  usage?: CompletionUsage | null | undefined;
  service_tier?: string | null | undefined;
  system_fingerprint?: string | null | undefined;
  metadata?: Metadata | null | undefined;
  moderation?: ChatCompletionModeration | null | undefined;
}

/** Whether a value is a chat completion as servers send it. */
export const isResponse = typia.createIs<CreateChatCompletionResponse>();
