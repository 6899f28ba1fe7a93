import typia, { type tags } from "typia";

/* What our wire schemas accept, as one would write it for typia, which makes code out of types: `pnpm generate:typia`. */

type Custom<Target extends "number" | "string", Kind extends string, Check extends string> = tags.TagBase<{
  target: Target;
  kind: Kind;
  value: undefined;
  validate: Check;
  exclusive: true;
}>;

type Finite = number & Custom<"number", "finite", "Number.isFinite($input)">;
type Integer = number & Custom<"number", "integer", "Number.isInteger($input)">;
type NoChunk = string & Custom<"string", "no-chunk", "$input !== 'chat.completion.chunk'">;
type Digits = string & tags.Pattern<"^\\d{1,15}$">;

interface TopLogprob {
  token: string;
  logprob: Finite;
  bytes?: Integer[] | null | undefined;
}

interface TokenLogprob extends TopLogprob {
  top_logprobs?: TopLogprob[] | null | undefined;
}

interface Logprobs {
  content?: TokenLogprob[] | null | undefined;
  refusal?: TokenLogprob[] | null | undefined;
}

interface FunctionToolCall {
  id?: string | null | undefined;
  type?: "function" | "" | null | undefined;
  function: { name: string; arguments?: string | null | undefined };
}

interface CustomToolCall {
  id?: string | null | undefined;
  type: "custom";
  custom: { name: string; input: string };
}

interface UnrecognizedToolCall {
  type: string & Custom<"string", "unrecognized", "$input !== '' && $input !== 'function' && $input !== 'custom'">;
}

interface UrlCitationAnnotation {
  type: "url_citation";
  url_citation: { start_index: Integer; end_index: Integer; url: string; title: string };
}

interface UnrecognizedAnnotation {
  type: string & Custom<"string", "unrecognized", "$input !== '' && $input !== 'url_citation'">;
}

interface ContentPart {
  type: string;
}

interface Message {
  role?: "assistant" | null | undefined;
  content?: string | ContentPart[] | null | undefined;
  refusal?: string | null | undefined;
  tool_calls?: (FunctionToolCall | CustomToolCall | UnrecognizedToolCall)[] | null | undefined;
  annotations?: (UrlCitationAnnotation | UnrecognizedAnnotation)[] | null | undefined;
  audio?: { id: string; expires_at: Integer; data: string; transcript: string } | null | undefined;
  function_call?: { name: string; arguments: string } | null | undefined;
}

interface ChoiceWithMessage {
  index?: Integer | null | undefined;
  message: Message;
  logprobs?: Logprobs | null | undefined;
  finish_reason?: string | null | undefined;
}

interface FilteredChoice {
  index?: Integer | null | undefined;
  message?: null | undefined;
  logprobs?: Logprobs | null | undefined;
  finish_reason: "content_filter";
  delta?: null | undefined;
}

interface Usage {
  prompt_tokens?: Integer | null | undefined;
  completion_tokens?: Integer | null | undefined;
  total_tokens?: Integer | null | undefined;
  prompt_tokens_details?:
    | {
        audio_tokens?: Integer | null | undefined;
        cached_tokens?: Integer | null | undefined;
        text_tokens?: Integer | null | undefined;
        image_tokens?: Integer | null | undefined;
        cache_write_tokens?: Integer | null | undefined;
      }
    | null
    | undefined;
  completion_tokens_details?:
    | {
        accepted_prediction_tokens?: Integer | null | undefined;
        audio_tokens?: Integer | null | undefined;
        reasoning_tokens?: Integer | null | undefined;
        text_tokens?: Integer | null | undefined;
        rejected_prediction_tokens?: Integer | null | undefined;
      }
    | null
    | undefined;
}

interface ModerationResult {
  type: "moderation_result";
  model: string;
  flagged: boolean;
  categories: Record<string, boolean>;
  category_scores: Record<string, Finite>;
  category_applied_input_types: Record<string, ("text" | "image")[]>;
}

type ModerationOutcome =
  | { type: "moderation_results"; model: string; results: ModerationResult[] }
  | { type: "error"; code: string; message: string };

interface Response {
  id: string;
  object?: NoChunk | null | undefined;
  created?: Finite | Digits | null | undefined;
  model: string;
  choices: (ChoiceWithMessage | FilteredChoice)[];
  usage?: Usage | null | undefined;
  service_tier?: string | null | undefined;
  system_fingerprint?: string | null | undefined;
  metadata?: Record<string, string> | null | undefined;
  moderation?: { input: ModerationOutcome; output: ModerationOutcome } | null | undefined;
}

/** Whether a value is a chat completion as servers send it. */
export const isResponse = typia.createIs<Response>();
