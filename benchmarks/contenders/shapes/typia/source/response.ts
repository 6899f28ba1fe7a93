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
  logprob?: Finite | null | undefined;
  bytes?: Integer[] | string | null | undefined;
}

interface ChatCompletionTokenLogprob {
  token: string;
  logprob?: Finite | null | undefined;
  bytes?: Integer[] | string | null | undefined;
  top_logprobs?: ChatCompletionTopLogprob[] | null | undefined;
}

interface ChatCompletionLogprobs {
  content?: ChatCompletionTokenLogprob[] | null | undefined;
  refusal?: ChatCompletionTokenLogprob[] | null | undefined;
}

interface PromptTokensDetails {
  audio_tokens?: Finite | null | undefined;
  cached_tokens?: Finite | null | undefined;
  text_tokens?: Finite | null | undefined;
  image_tokens?: Finite | null | undefined;
  cache_write_tokens?: Finite | null | undefined;
}

interface CompletionTokensDetails {
  accepted_prediction_tokens?: Finite | null | undefined;
  audio_tokens?: Finite | null | undefined;
  reasoning_tokens?: Finite | null | undefined;
  text_tokens?: Finite | null | undefined;
  rejected_prediction_tokens?: Finite | null | undefined;
}

interface CompletionUsage {
  prompt_tokens?: Finite | null | undefined;
  completion_tokens?: Finite | null | undefined;
  total_tokens?: Finite | null | undefined;
  prompt_tokens_details?: PromptTokensDetails | null | undefined;
  completion_tokens_details?: CompletionTokensDetails | null | undefined;
}

interface ChatCompletionMessageToolCallFunction {
  name: string;
  arguments?: string | Record<string, unknown> | null | undefined;
}

interface ChatCompletionMessageToolCall {
  id?: string | Finite | null | undefined;
  type?: "function" | "" | null | undefined;
  function: ChatCompletionMessageToolCallFunction;
}

interface ChatCompletionMessageCustomToolCallCustom {
  name: string;
  input: string;
}

interface ChatCompletionMessageCustomToolCall {
  id?: string | Finite | null | undefined;
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
  start_index?: Integer | null | undefined;
  end_index?: Integer | null | undefined;
  url: string;
  title?: string | null | undefined;
}

interface ChatCompletionUrlCitationAnnotation {
  type: "url_citation";
  url_citation: ChatCompletionUrlCitation;
}

interface ChatCompletionUnrecognizedAnnotation {
  type: string & Custom<"string", "except", "$input !== ''">;
}

type ChatCompletionAnnotation = ChatCompletionUrlCitationAnnotation | ChatCompletionUnrecognizedAnnotation;

interface ChatCompletionAudio {
  id?: string | null | undefined;
  expires_at?: Integer | null | undefined;
  data?: string | null | undefined;
  transcript?: string | null | undefined;
}

interface ChatCompletionFunctionCall {
  name: string;
  arguments: string | Record<string, unknown>;
}

interface ChatCompletionContentPart {
  type: string;
}

interface ChatCompletionResponseMessage {
  role?: "assistant" | "" | "model" | null | undefined;
  content?: string | ChatCompletionContentPart[] | Record<string, unknown> | null | undefined;
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

type Metadata = Record<string, unknown>;

interface ChatCompletionChoiceShapeWithMessage {
  index?: Integer | null | undefined;
  message: ChatCompletionResponseMessage;
  logprobs?: ChatCompletionLogprobs | Finite | null | undefined;
  finish_reason?: string | null | undefined;
}

interface ChatCompletionChoiceShapeWithoutMessage {
  index?: Integer | null | undefined;
  message?: null | undefined;
  logprobs?: ChatCompletionLogprobs | Finite | null | undefined;
  finish_reason: string &
    Custom<"string", "except", "$input !== '' && $input !== 'tool_calls' && $input !== 'function_call'">;
  delta?: null | undefined;
  text?: null | undefined;
  error?: null | undefined;
  messages?: null | undefined;
  content?: null | undefined;
}

type ChatCompletionChoiceShape = ChatCompletionChoiceShapeWithMessage | ChatCompletionChoiceShapeWithoutMessage;

type ChatCompletionChoice = ChatCompletionChoiceShape &
  ({ finish_reason: string | null } | { finishReason?: undefined });

interface CreateChatCompletionResponseShape {
  id?: string | null | undefined;
  object?: (string & Custom<"string", "except", "$input !== 'chat.completion.chunk'">) | null | undefined;
  created?:
    | Finite
    | (string &
        tags.Pattern<"^\\d{1,15}$|^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))[T ](?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)?$">)
    | null
    | undefined;
  model?: string | null | undefined;
  choices: ChatCompletionChoice[];
  usage?: CompletionUsage | null | undefined;
  service_tier?: string | null | undefined;
  system_fingerprint?: string | null | undefined;
  metadata?: Metadata | null | undefined;
  moderation?: ChatCompletionModeration | null | undefined;
}

type CreateChatCompletionResponse = CreateChatCompletionResponseShape &
  ({ choices: ChatCompletionChoice[] & tags.MinItems<1> } | { error?: null | false | undefined });

/** Whether a value is a chat completion as servers send it. */
export const isResponse = typia.createIs<CreateChatCompletionResponse>();
