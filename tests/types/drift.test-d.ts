/* `openai` has the components and the members that the specification has here, and no others. */

import type {
  ChatCompletion,
  ChatCompletionAudio,
  ChatCompletionChunk,
  ChatCompletionMessage,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionTokenLogprob,
} from "openai/resources/chat/completions";
import type { CompletionUsage } from "openai/resources/completions";
import type { StrictComponents } from "./components.js";
import { expectNoneOf } from "./differing.js";
import type { KnownGaps } from "./known-gaps.js";

/** The components, by the names that `openai` has for them. */
interface Theirs {
  CreateChatCompletionResponse: ChatCompletion;
  ChatCompletionChoice: ChatCompletion.Choice;
  FinishReason: ChatCompletion.Choice["finish_reason"];
  ServiceTier: NonNullable<ChatCompletion["service_tier"]>;
  Metadata: NonNullable<ChatCompletion["metadata"]>;
  ChatCompletionResponseMessage: ChatCompletionMessage;
  ChatCompletionAnnotation: ChatCompletionMessage.Annotation;
  ChatCompletionUrlCitation: ChatCompletionMessage.Annotation.URLCitation;
  ChatCompletionAudio: ChatCompletionAudio;
  ChatCompletionFunctionCall: ChatCompletionMessage.FunctionCall;
  ChatCompletionMessageToolCalls: NonNullable<ChatCompletionMessage["tool_calls"]>;
  ChatCompletionMessageToolCall: ChatCompletionMessageFunctionToolCall;
  ChatCompletionMessageToolCallFunction: ChatCompletionMessageFunctionToolCall.Function;
  ChatCompletionMessageCustomToolCall: ChatCompletionMessageCustomToolCall;
  ChatCompletionMessageCustomToolCallCustom: ChatCompletionMessageCustomToolCall.Custom;
  ChatCompletionLogprobs: ChatCompletion.Choice.Logprobs;
  ChatCompletionTokenLogprob: ChatCompletionTokenLogprob;
  ChatCompletionTopLogprob: ChatCompletionTokenLogprob.TopLogprob;
  CreateChatCompletionStreamResponse: ChatCompletionChunk;
  ChatCompletionStreamChoice: ChatCompletionChunk.Choice;
  ChatCompletionStreamResponseDelta: ChatCompletionChunk.Choice.Delta;
  ChatCompletionMessageToolCallChunk: ChatCompletionChunk.Choice.Delta.ToolCall;
  ChatCompletionMessageToolCallChunkFunction: ChatCompletionChunk.Choice.Delta.ToolCall.Function;
  ChatCompletionStreamFunctionCall: ChatCompletionChunk.Choice.Delta.FunctionCall;
  CompletionUsage: CompletionUsage;
  PromptTokensDetails: CompletionUsage.PromptTokensDetails;
  CompletionTokensDetails: CompletionUsage.CompletionTokensDetails;
  ChatCompletionModeration: ChatCompletion.Moderation;
  ChatCompletionModerationResults: ChatCompletion.Moderation.ModerationResults;
  ChatCompletionModerationError: ChatCompletion.Moderation.Error;
  ModerationResultBody: ChatCompletion.Moderation.ModerationResults.Result;
  ModerationInputType: ChatCompletion.Moderation.ModerationResults.Result["category_applied_input_types"][string][number];
}

/** A component's members, or an enum's values, each with the component's name; of a list, those of its items. */
type MembersOf<Components> = {
  [Name in keyof Components & string]: Components[Name] extends string
    ? `${Name}: ${Components[Name]}`
    : Components[Name] extends readonly (infer Item)[]
      ? `${Name}.${TypeOf<Item>}`
      : `${Name}.${keyof Components[Name] & string}`;
}[keyof Components & string];

/** The types of tool call that there are. */
type TypeOf<Item> = Item extends { type: infer Type extends string } ? Type : never;

expectNoneOf<Exclude<keyof StrictComponents, keyof Theirs>>();
expectNoneOf<Exclude<MembersOf<StrictComponents>, MembersOf<Theirs> | keyof KnownGaps>>();
expectNoneOf<Exclude<MembersOf<Theirs>, MembersOf<StrictComponents> | keyof KnownGaps>>();
// An entry that is not true any more: both sides have it, or neither.
expectNoneOf<Extract<keyof KnownGaps, MembersOf<StrictComponents> & MembersOf<Theirs>>>();
expectNoneOf<Exclude<keyof KnownGaps, MembersOf<StrictComponents> | MembersOf<Theirs>>>();
