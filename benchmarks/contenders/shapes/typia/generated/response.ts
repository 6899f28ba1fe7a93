import { type tags } from "typia";
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
type ChatCompletionMessageToolCalls = (ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall | ChatCompletionUnrecognizedToolCall)[];
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
    finish_reason: string & Custom<"string", "except", "$input !== '' && $input !== 'tool_calls' && $input !== 'function_call'">;
    delta?: null | undefined;
    text?: null | undefined;
    error?: null | undefined;
    messages?: null | undefined;
    content?: null | undefined;
}
type ChatCompletionChoiceShape = ChatCompletionChoiceShapeWithMessage | ChatCompletionChoiceShapeWithoutMessage;
type ChatCompletionChoice = ChatCompletionChoiceShape & ({
    finish_reason: string | null;
} | {
    finishReason?: undefined;
});
interface CreateChatCompletionResponseShape {
    id?: string | null | undefined;
    object?: (string & Custom<"string", "except", "$input !== 'chat.completion.chunk'">) | null | undefined;
    created?: Finite | (string & tags.Pattern<"^\\d{1,15}$|^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))[T ](?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)?$">) | null | undefined;
    model?: string | null | undefined;
    choices: ChatCompletionChoice[];
    usage?: CompletionUsage | null | undefined;
    service_tier?: string | null | undefined;
    system_fingerprint?: string | null | undefined;
    metadata?: Metadata | null | undefined;
    moderation?: ChatCompletionModeration | null | undefined;
}
type CreateChatCompletionResponse = CreateChatCompletionResponseShape & ({
    choices: ChatCompletionChoice[] & tags.MinItems<1>;
} | {
    error?: null | false | undefined;
});
/** Whether a value is a chat completion as servers send it. */
export const isResponse = (() => { const _io0 = (input: any): boolean => (null === input.id || undefined === input.id || "string" === typeof input.id) && (null === input.object || undefined === input.object || "string" === typeof input.object && input.object !== "chat.completion.chunk") && (null === input.created || undefined === input.created || "number" === typeof input.created && Number.isFinite(input.created) || "string" === typeof input.created && RegExp("^\\d{1,15}$|^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))[T ](?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)?$").test(input.created)) && (null === input.model || undefined === input.model || "string" === typeof input.model) && (Array.isArray(input.choices) && (1 <= input.choices.length && input.choices.every((elem: any) => "object" === typeof elem && null !== elem && _iu0(elem)))) && (null === input.usage || undefined === input.usage || "object" === typeof input.usage && null !== input.usage && false === Array.isArray(input.usage) && _io21(input.usage)) && (null === input.service_tier || undefined === input.service_tier || "string" === typeof input.service_tier) && (null === input.system_fingerprint || undefined === input.system_fingerprint || "string" === typeof input.system_fingerprint) && (null === input.metadata || undefined === input.metadata || "object" === typeof input.metadata && null !== input.metadata && false === Array.isArray(input.metadata) && _io24(input.metadata)) && (null === input.moderation || undefined === input.moderation || "object" === typeof input.moderation && null !== input.moderation && _io25(input.moderation)); const _io1 = (input: any): boolean => (null === input.index || undefined === input.index || "number" === typeof input.index && Number.isInteger(input.index)) && ("object" === typeof input.message && null !== input.message && false === Array.isArray(input.message) && _io2(input.message)) && (null === input.logprobs || undefined === input.logprobs || "number" === typeof input.logprobs && Number.isFinite(input.logprobs) || "object" === typeof input.logprobs && null !== input.logprobs && false === Array.isArray(input.logprobs) && _io15(input.logprobs)) && (null === input.finish_reason || "string" === typeof input.finish_reason); const _io2 = (input: any): boolean => (null === input.role || undefined === input.role || "" === input.role || "assistant" === input.role || "model" === input.role) && (null === input.content || undefined === input.content || "string" === typeof input.content || (Array.isArray(input.content) && input.content.every((elem: any) => "object" === typeof elem && null !== elem && _io3(elem)) || "object" === typeof input.content && null !== input.content && false === Array.isArray(input.content) && _io4(input.content))) && (null === input.refusal || undefined === input.refusal || "string" === typeof input.refusal) && (null === input.tool_calls || undefined === input.tool_calls || Array.isArray(input.tool_calls) && input.tool_calls.every((elem: any) => "object" === typeof elem && null !== elem && _iu1(elem))) && (null === input.annotations || undefined === input.annotations || Array.isArray(input.annotations) && input.annotations.every((elem: any) => "object" === typeof elem && null !== elem && _iu2(elem))) && (null === input.audio || undefined === input.audio || "object" === typeof input.audio && null !== input.audio && false === Array.isArray(input.audio) && _io13(input.audio)) && (null === input.function_call || undefined === input.function_call || "object" === typeof input.function_call && null !== input.function_call && _io14(input.function_call)); const _io3 = (input: any): boolean => "string" === typeof input.type; const _io4 = (input: any): boolean => Object.keys(input).every((key: any) => {
    const value = input[key];
    if (undefined === value)
        return true;
    return true;
}); const _io5 = (input: any): boolean => (null === input.id || undefined === input.id || "string" === typeof input.id || "number" === typeof input.id && Number.isFinite(input.id)) && (null === input.type || undefined === input.type || "" === input.type || "function" === input.type) && ("object" === typeof input["function"] && null !== input["function"] && _io6(input["function"])); const _io6 = (input: any): boolean => "string" === typeof input.name && (null === input.arguments || undefined === input.arguments || "string" === typeof input.arguments || "object" === typeof input.arguments && null !== input.arguments && false === Array.isArray(input.arguments) && _io4(input.arguments)); const _io7 = (input: any): boolean => (null === input.id || undefined === input.id || "string" === typeof input.id || "number" === typeof input.id && Number.isFinite(input.id)) && "custom" === input.type && ("object" === typeof input.custom && null !== input.custom && _io8(input.custom)); const _io8 = (input: any): boolean => "string" === typeof input.name && "string" === typeof input.input; const _io9 = (input: any): boolean => "string" === typeof input.type && (input.type !== "function" && input.type !== "custom" && input.type !== ""); const _io10 = (input: any): boolean => "url_citation" === input.type && ("object" === typeof input.url_citation && null !== input.url_citation && _io11(input.url_citation)); const _io11 = (input: any): boolean => (null === input.start_index || undefined === input.start_index || "number" === typeof input.start_index && Number.isInteger(input.start_index)) && (null === input.end_index || undefined === input.end_index || "number" === typeof input.end_index && Number.isInteger(input.end_index)) && "string" === typeof input.url && (null === input.title || undefined === input.title || "string" === typeof input.title); const _io12 = (input: any): boolean => "string" === typeof input.type && input.type !== ""; const _io13 = (input: any): boolean => (null === input.id || undefined === input.id || "string" === typeof input.id) && (null === input.expires_at || undefined === input.expires_at || "number" === typeof input.expires_at && Number.isInteger(input.expires_at)) && (null === input.data || undefined === input.data || "string" === typeof input.data) && (null === input.transcript || undefined === input.transcript || "string" === typeof input.transcript); const _io14 = (input: any): boolean => "string" === typeof input.name && (null !== input.arguments && undefined !== input.arguments && ("string" === typeof input.arguments || "object" === typeof input.arguments && null !== input.arguments && false === Array.isArray(input.arguments) && _io4(input.arguments))); const _io15 = (input: any): boolean => (null === input.content || undefined === input.content || Array.isArray(input.content) && input.content.every((elem: any) => "object" === typeof elem && null !== elem && _io16(elem))) && (null === input.refusal || undefined === input.refusal || Array.isArray(input.refusal) && input.refusal.every((elem: any) => "object" === typeof elem && null !== elem && _io16(elem))); const _io16 = (input: any): boolean => "string" === typeof input.token && (null === input.logprob || undefined === input.logprob || "number" === typeof input.logprob && Number.isFinite(input.logprob)) && (null === input.bytes || undefined === input.bytes || "string" === typeof input.bytes || Array.isArray(input.bytes) && input.bytes.every((elem: any) => "number" === typeof elem && Number.isInteger(elem))) && (null === input.top_logprobs || undefined === input.top_logprobs || Array.isArray(input.top_logprobs) && input.top_logprobs.every((elem: any) => "object" === typeof elem && null !== elem && _io17(elem))); const _io17 = (input: any): boolean => "string" === typeof input.token && (null === input.logprob || undefined === input.logprob || "number" === typeof input.logprob && Number.isFinite(input.logprob)) && (null === input.bytes || undefined === input.bytes || "string" === typeof input.bytes || Array.isArray(input.bytes) && input.bytes.every((elem: any) => "number" === typeof elem && Number.isInteger(elem))); const _io18 = (input: any): boolean => (null === input.index || undefined === input.index || "number" === typeof input.index && Number.isInteger(input.index)) && ("object" === typeof input.message && null !== input.message && false === Array.isArray(input.message) && _io2(input.message)) && (null === input.logprobs || undefined === input.logprobs || "number" === typeof input.logprobs && Number.isFinite(input.logprobs) || "object" === typeof input.logprobs && null !== input.logprobs && false === Array.isArray(input.logprobs) && _io15(input.logprobs)) && (null === input.finish_reason || undefined === input.finish_reason || "string" === typeof input.finish_reason) && (null !== input.finishReason && undefined === input.finishReason); const _io19 = (input: any): boolean => (null === input.index || undefined === input.index || "number" === typeof input.index && Number.isInteger(input.index)) && (null === input.message || undefined === input.message) && (null === input.logprobs || undefined === input.logprobs || "number" === typeof input.logprobs && Number.isFinite(input.logprobs) || "object" === typeof input.logprobs && null !== input.logprobs && false === Array.isArray(input.logprobs) && _io15(input.logprobs)) && ("string" === typeof input.finish_reason && (input.finish_reason !== "" && input.finish_reason !== "tool_calls" && input.finish_reason !== "function_call")) && (null === input.delta || undefined === input.delta) && (null === input.text || undefined === input.text) && (null === input.error || undefined === input.error) && (null === input.messages || undefined === input.messages) && (null === input.content || undefined === input.content); const _io20 = (input: any): boolean => (null === input.index || undefined === input.index || "number" === typeof input.index && Number.isInteger(input.index)) && (null === input.message || undefined === input.message) && (null === input.logprobs || undefined === input.logprobs || "number" === typeof input.logprobs && Number.isFinite(input.logprobs) || "object" === typeof input.logprobs && null !== input.logprobs && false === Array.isArray(input.logprobs) && _io15(input.logprobs)) && ("string" === typeof input.finish_reason && (input.finish_reason !== "" && input.finish_reason !== "tool_calls" && input.finish_reason !== "function_call")) && (null === input.delta || undefined === input.delta) && (null === input.text || undefined === input.text) && (null === input.error || undefined === input.error) && (null === input.messages || undefined === input.messages) && (null === input.content || undefined === input.content) && (null !== input.finishReason && undefined === input.finishReason); const _io21 = (input: any): boolean => (null === input.prompt_tokens || undefined === input.prompt_tokens || "number" === typeof input.prompt_tokens && Number.isFinite(input.prompt_tokens)) && (null === input.completion_tokens || undefined === input.completion_tokens || "number" === typeof input.completion_tokens && Number.isFinite(input.completion_tokens)) && (null === input.total_tokens || undefined === input.total_tokens || "number" === typeof input.total_tokens && Number.isFinite(input.total_tokens)) && (null === input.prompt_tokens_details || undefined === input.prompt_tokens_details || "object" === typeof input.prompt_tokens_details && null !== input.prompt_tokens_details && false === Array.isArray(input.prompt_tokens_details) && _io22(input.prompt_tokens_details)) && (null === input.completion_tokens_details || undefined === input.completion_tokens_details || "object" === typeof input.completion_tokens_details && null !== input.completion_tokens_details && false === Array.isArray(input.completion_tokens_details) && _io23(input.completion_tokens_details)); const _io22 = (input: any): boolean => (null === input.audio_tokens || undefined === input.audio_tokens || "number" === typeof input.audio_tokens && Number.isFinite(input.audio_tokens)) && (null === input.cached_tokens || undefined === input.cached_tokens || "number" === typeof input.cached_tokens && Number.isFinite(input.cached_tokens)) && (null === input.text_tokens || undefined === input.text_tokens || "number" === typeof input.text_tokens && Number.isFinite(input.text_tokens)) && (null === input.image_tokens || undefined === input.image_tokens || "number" === typeof input.image_tokens && Number.isFinite(input.image_tokens)) && (null === input.cache_write_tokens || undefined === input.cache_write_tokens || "number" === typeof input.cache_write_tokens && Number.isFinite(input.cache_write_tokens)); const _io23 = (input: any): boolean => (null === input.accepted_prediction_tokens || undefined === input.accepted_prediction_tokens || "number" === typeof input.accepted_prediction_tokens && Number.isFinite(input.accepted_prediction_tokens)) && (null === input.audio_tokens || undefined === input.audio_tokens || "number" === typeof input.audio_tokens && Number.isFinite(input.audio_tokens)) && (null === input.reasoning_tokens || undefined === input.reasoning_tokens || "number" === typeof input.reasoning_tokens && Number.isFinite(input.reasoning_tokens)) && (null === input.text_tokens || undefined === input.text_tokens || "number" === typeof input.text_tokens && Number.isFinite(input.text_tokens)) && (null === input.rejected_prediction_tokens || undefined === input.rejected_prediction_tokens || "number" === typeof input.rejected_prediction_tokens && Number.isFinite(input.rejected_prediction_tokens)); const _io24 = (input: any): boolean => Object.keys(input).every((key: any) => {
    const value = input[key];
    if (undefined === value)
        return true;
    return true;
}); const _io25 = (input: any): boolean => "object" === typeof input.input && null !== input.input && _iu3(input.input) && ("object" === typeof input.output && null !== input.output && _iu3(input.output)); const _io26 = (input: any): boolean => "moderation_results" === input.type && "string" === typeof input.model && (Array.isArray(input.results) && input.results.every((elem: any) => "object" === typeof elem && null !== elem && _io27(elem))); const _io27 = (input: any): boolean => "moderation_result" === input.type && "string" === typeof input.model && "boolean" === typeof input.flagged && ("object" === typeof input.categories && null !== input.categories && false === Array.isArray(input.categories) && _io28(input.categories)) && ("object" === typeof input.category_scores && null !== input.category_scores && false === Array.isArray(input.category_scores) && _io29(input.category_scores)) && ("object" === typeof input.category_applied_input_types && null !== input.category_applied_input_types && false === Array.isArray(input.category_applied_input_types) && _io30(input.category_applied_input_types)); const _io28 = (input: any): boolean => Object.keys(input).every((key: any) => {
    const value = input[key];
    if (undefined === value)
        return true;
    return "boolean" === typeof value;
}); const _io29 = (input: any): boolean => Object.keys(input).every((key: any) => {
    const value = input[key];
    if (undefined === value)
        return true;
    return "number" === typeof value && Number.isFinite(value);
}); const _io30 = (input: any): boolean => Object.keys(input).every((key: any) => {
    const value = input[key];
    if (undefined === value)
        return true;
    return Array.isArray(value) && value.every((elem: any) => "text" === elem || "image" === elem);
}); const _io31 = (input: any): boolean => "error" === input.type && "string" === typeof input.code && "string" === typeof input.message; const _io32 = (input: any): boolean => (null === input.id || undefined === input.id || "string" === typeof input.id) && (null === input.object || undefined === input.object || "string" === typeof input.object && input.object !== "chat.completion.chunk") && (null === input.created || undefined === input.created || "number" === typeof input.created && Number.isFinite(input.created) || "string" === typeof input.created && RegExp("^\\d{1,15}$|^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))[T ](?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)?$").test(input.created)) && (null === input.model || undefined === input.model || "string" === typeof input.model) && (Array.isArray(input.choices) && input.choices.every((elem: any) => "object" === typeof elem && null !== elem && _iu0(elem))) && (null === input.usage || undefined === input.usage || "object" === typeof input.usage && null !== input.usage && false === Array.isArray(input.usage) && _io21(input.usage)) && (null === input.service_tier || undefined === input.service_tier || "string" === typeof input.service_tier) && (null === input.system_fingerprint || undefined === input.system_fingerprint || "string" === typeof input.system_fingerprint) && (null === input.metadata || undefined === input.metadata || "object" === typeof input.metadata && null !== input.metadata && false === Array.isArray(input.metadata) && _io24(input.metadata)) && (null === input.moderation || undefined === input.moderation || "object" === typeof input.moderation && null !== input.moderation && _io25(input.moderation)) && (null === input.error || undefined === input.error || false === input.error); const _iu0 = (input: any): any => (() => {
    if (_io1(input))
        return _io1(input);
    if (_io18(input))
        return _io18(input);
    if (_io19(input))
        return _io19(input);
    if (_io20(input))
        return _io20(input);
    return false;
})(); const _iu1 = (input: any): any => (() => {
    if (undefined !== input["function"])
        return _io5(input);
    else if (undefined !== input.custom)
        return _io7(input);
    else
        return _io9(input);
})(); const _iu2 = (input: any): any => (() => {
    if (undefined !== input.url_citation)
        return _io10(input);
    else
        return _io12(input);
})(); const _iu3 = (input: any): any => (() => {
    if ("moderation_results" === input.type)
        return _io26(input);
    else if ("error" === input.type)
        return _io31(input);
    else
        return false;
})(); const _iu4 = (input: any): any => (() => {
    if (_io0(input))
        return _io0(input);
    if (_io32(input))
        return _io32(input);
    return false;
})(); return (input: any): input is CreateChatCompletionResponse => "object" === typeof input && null !== input && _iu4(input); })();
