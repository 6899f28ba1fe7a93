// Written by `pnpm generate` from specification/extensions/: edit that.

import type * as decoded from "@chat-completion/types";
import type {
  AzureOpenAIChoice,
  AzureOpenAIChunk,
  AzureOpenAIResponse,
  AzureOpenAIStreamChoice,
  AzureOpenAIUsage,
  CachedTokens,
  CacheInputTokens,
  CerebrasChoice,
  CerebrasResponse,
  CerebrasUsage,
  Citations,
  CompletionsLogprobs,
  CopilotMessage,
  CopilotResponse,
  Cost,
  DeepSeekLogprobs,
  DeepSeekUsage,
  GeminiMessage,
  GeminiToolCall,
  GeneratedImages,
  GroqDelta,
  GroqMessage,
  GroqResponse,
  GroqUsage,
  ImageTokens,
  LiteLLMChoice,
  LiteLLMMessage,
  LiteLLMUsage,
  LlamaCppChunk,
  LlamaCppResponse,
  LlamaCppTokenLogprob,
  MatchedStop,
  MistralChunk,
  MistralContentPart,
  MistralDelta,
  MistralMessage,
  MistralUsage,
  MoonshotStreamChoice,
  OpenRouterAnnotation,
  OpenRouterChoice,
  OpenRouterResponse,
  OpenRouterUrlCitation,
  OpenRouterUsage,
  PerplexityChoice,
  PerplexityPrice,
  PerplexityResponse,
  PerplexityUsage,
  Reasoning,
  ReasoningContent,
  ReasoningDetails,
  ReasoningTokens,
  TogetherChoice,
  TogetherDelta,
  TogetherLogprobs,
  TogetherResponse,
  TogetherWholeResponse,
  ToolCallIndex,
  VideoTokens,
  VLLMChoice,
  VLLMPrompt,
  VLLMResponse,
  VLLMWholeChoice,
  XAIUsage,
  ZAIResponse,
} from "@chat-completion/types/extensions";
import type * as wire from "@chat-completion/types/wire";

declare module "@chat-completion/types" {
  interface ChatCompletionResponseMessage
    extends ReasoningContent,
      Reasoning,
      ReasoningDetails,
      GeneratedImages,
      GeminiMessage,
      CopilotMessage,
      GroqMessage,
      LiteLLMMessage,
      MistralMessage {}
  interface ChatCompletionStreamResponseDelta
    extends ReasoningContent,
      Reasoning,
      ReasoningDetails,
      GeneratedImages,
      GeminiMessage,
      CopilotMessage,
      GroqMessage,
      GroqDelta,
      LiteLLMMessage,
      MistralDelta,
      TogetherDelta {}
  interface CreateChatCompletionResponse
    extends Citations,
      AzureOpenAIResponse,
      CerebrasResponse,
      CopilotResponse,
      GroqResponse,
      LlamaCppResponse,
      OpenRouterResponse,
      PerplexityResponse,
      TogetherWholeResponse,
      TogetherResponse,
      VLLMResponse,
      VLLMPrompt,
      ZAIResponse {}
  interface CreateChatCompletionStreamResponse
    extends Citations,
      AzureOpenAIResponse,
      AzureOpenAIChunk,
      CerebrasResponse,
      CopilotResponse,
      GroqResponse,
      LlamaCppResponse,
      LlamaCppChunk,
      MistralChunk,
      OpenRouterResponse,
      PerplexityResponse,
      TogetherResponse,
      VLLMPrompt,
      ZAIResponse {}
  interface CompletionUsage
    extends Cost,
      CachedTokens,
      CacheInputTokens,
      ReasoningTokens,
      AzureOpenAIUsage,
      CerebrasUsage,
      DeepSeekUsage,
      GroqUsage,
      LiteLLMUsage,
      MistralUsage,
      OpenRouterUsage,
      PerplexityUsage,
      XAIUsage {}
  interface PromptTokensDetails extends VideoTokens {}
  interface CompletionTokensDetails extends ImageTokens {}
  interface ChatCompletionChoice
    extends MatchedStop,
      AzureOpenAIChoice,
      CerebrasChoice,
      LiteLLMChoice,
      OpenRouterChoice,
      PerplexityChoice,
      TogetherChoice,
      VLLMChoice,
      VLLMWholeChoice {}
  interface ChatCompletionStreamChoice
    extends MatchedStop,
      AzureOpenAIChoice,
      AzureOpenAIStreamChoice,
      CerebrasChoice,
      LiteLLMChoice,
      MoonshotStreamChoice,
      OpenRouterChoice,
      TogetherChoice,
      VLLMChoice {}
  interface ChatCompletionMessageToolCall extends ToolCallIndex, GeminiToolCall {}
  interface ChatCompletionLogprobs extends CompletionsLogprobs, DeepSeekLogprobs, TogetherLogprobs {}
  interface ChatCompletionMessageToolCallChunk extends GeminiToolCall {}
  interface ChatCompletionTokenLogprob extends LlamaCppTokenLogprob {}
  interface ChatCompletionTopLogprob extends LlamaCppTokenLogprob {}
  interface ChatCompletionContentPart extends MistralContentPart {}
  interface ChatCompletionUrlCitation extends OpenRouterUrlCitation {}
  interface ChatCompletionUnrecognizedAnnotation extends OpenRouterAnnotation {}
}

/** Each field, as the component has it and as the block has it. */
export interface DecodedFields {
  "ChatCompletionResponseMessage.reasoning_content": [
    decoded.ChatCompletionResponseMessage["reasoning_content"],
    ReasoningContent["reasoning_content"],
  ];
  "ChatCompletionResponseMessage.reasoning": [
    decoded.ChatCompletionResponseMessage["reasoning"],
    Reasoning["reasoning"],
  ];
  "ChatCompletionResponseMessage.reasoning_details": [
    decoded.ChatCompletionResponseMessage["reasoning_details"],
    ReasoningDetails["reasoning_details"],
  ];
  "ChatCompletionResponseMessage.images": [decoded.ChatCompletionResponseMessage["images"], GeneratedImages["images"]];
  "ChatCompletionResponseMessage.extra_content": [
    decoded.ChatCompletionResponseMessage["extra_content"],
    GeminiMessage["extra_content"],
  ];
  "ChatCompletionResponseMessage.reasoning_text": [
    decoded.ChatCompletionResponseMessage["reasoning_text"],
    CopilotMessage["reasoning_text"],
  ];
  "ChatCompletionResponseMessage.reasoning_opaque": [
    decoded.ChatCompletionResponseMessage["reasoning_opaque"],
    CopilotMessage["reasoning_opaque"],
  ];
  "ChatCompletionResponseMessage.padding": [
    decoded.ChatCompletionResponseMessage["padding"],
    CopilotMessage["padding"],
  ];
  "ChatCompletionResponseMessage.executed_tools": [
    decoded.ChatCompletionResponseMessage["executed_tools"],
    GroqMessage["executed_tools"],
  ];
  "ChatCompletionResponseMessage.thinking_blocks": [
    decoded.ChatCompletionResponseMessage["thinking_blocks"],
    LiteLLMMessage["thinking_blocks"],
  ];
  "ChatCompletionResponseMessage.provider_specific_fields": [
    decoded.ChatCompletionResponseMessage["provider_specific_fields"],
    LiteLLMMessage["provider_specific_fields"],
  ];
  "ChatCompletionResponseMessage.prefix": [decoded.ChatCompletionResponseMessage["prefix"], MistralMessage["prefix"]];
  "ChatCompletionStreamResponseDelta.reasoning_content": [
    decoded.ChatCompletionStreamResponseDelta["reasoning_content"],
    ReasoningContent["reasoning_content"],
  ];
  "ChatCompletionStreamResponseDelta.reasoning": [
    decoded.ChatCompletionStreamResponseDelta["reasoning"],
    Reasoning["reasoning"],
  ];
  "ChatCompletionStreamResponseDelta.reasoning_details": [
    decoded.ChatCompletionStreamResponseDelta["reasoning_details"],
    ReasoningDetails["reasoning_details"],
  ];
  "ChatCompletionStreamResponseDelta.images": [
    decoded.ChatCompletionStreamResponseDelta["images"],
    GeneratedImages["images"],
  ];
  "ChatCompletionStreamResponseDelta.extra_content": [
    decoded.ChatCompletionStreamResponseDelta["extra_content"],
    GeminiMessage["extra_content"],
  ];
  "ChatCompletionStreamResponseDelta.reasoning_text": [
    decoded.ChatCompletionStreamResponseDelta["reasoning_text"],
    CopilotMessage["reasoning_text"],
  ];
  "ChatCompletionStreamResponseDelta.reasoning_opaque": [
    decoded.ChatCompletionStreamResponseDelta["reasoning_opaque"],
    CopilotMessage["reasoning_opaque"],
  ];
  "ChatCompletionStreamResponseDelta.padding": [
    decoded.ChatCompletionStreamResponseDelta["padding"],
    CopilotMessage["padding"],
  ];
  "ChatCompletionStreamResponseDelta.executed_tools": [
    decoded.ChatCompletionStreamResponseDelta["executed_tools"],
    GroqMessage["executed_tools"],
  ];
  "ChatCompletionStreamResponseDelta.channel": [
    decoded.ChatCompletionStreamResponseDelta["channel"],
    GroqDelta["channel"],
  ];
  "ChatCompletionStreamResponseDelta.thinking_blocks": [
    decoded.ChatCompletionStreamResponseDelta["thinking_blocks"],
    LiteLLMMessage["thinking_blocks"],
  ];
  "ChatCompletionStreamResponseDelta.provider_specific_fields": [
    decoded.ChatCompletionStreamResponseDelta["provider_specific_fields"],
    LiteLLMMessage["provider_specific_fields"],
  ];
  "ChatCompletionStreamResponseDelta.index": [
    decoded.ChatCompletionStreamResponseDelta["index"],
    MistralDelta["index"],
  ];
  "ChatCompletionStreamResponseDelta.metadata": [
    decoded.ChatCompletionStreamResponseDelta["metadata"],
    MistralDelta["metadata"],
  ];
  "ChatCompletionStreamResponseDelta.token_id": [
    decoded.ChatCompletionStreamResponseDelta["token_id"],
    TogetherDelta["token_id"],
  ];
  "CreateChatCompletionResponse.citations": [decoded.CreateChatCompletionResponse["citations"], Citations["citations"]];
  "CreateChatCompletionResponse.prompt_filter_results": [
    decoded.CreateChatCompletionResponse["prompt_filter_results"],
    AzureOpenAIResponse["prompt_filter_results"],
  ];
  "CreateChatCompletionResponse.time_info": [
    decoded.CreateChatCompletionResponse["time_info"],
    CerebrasResponse["time_info"],
  ];
  "CreateChatCompletionResponse.copilot_usage": [
    decoded.CreateChatCompletionResponse["copilot_usage"],
    CopilotResponse["copilot_usage"],
  ];
  "CreateChatCompletionResponse.x_groq": [decoded.CreateChatCompletionResponse["x_groq"], GroqResponse["x_groq"]];
  "CreateChatCompletionResponse.usage_breakdown": [
    decoded.CreateChatCompletionResponse["usage_breakdown"],
    GroqResponse["usage_breakdown"],
  ];
  "CreateChatCompletionResponse.timings": [
    decoded.CreateChatCompletionResponse["timings"],
    LlamaCppResponse["timings"],
  ];
  "CreateChatCompletionResponse.__verbose": [
    decoded.CreateChatCompletionResponse["__verbose"],
    LlamaCppResponse["__verbose"],
  ];
  "CreateChatCompletionResponse.provider": [
    decoded.CreateChatCompletionResponse["provider"],
    OpenRouterResponse["provider"],
  ];
  "CreateChatCompletionResponse.openrouter_metadata": [
    decoded.CreateChatCompletionResponse["openrouter_metadata"],
    OpenRouterResponse["openrouter_metadata"],
  ];
  "CreateChatCompletionResponse.search_results": [
    decoded.CreateChatCompletionResponse["search_results"],
    PerplexityResponse["search_results"],
  ];
  "CreateChatCompletionResponse.images": [decoded.CreateChatCompletionResponse["images"], PerplexityResponse["images"]];
  "CreateChatCompletionResponse.related_questions": [
    decoded.CreateChatCompletionResponse["related_questions"],
    PerplexityResponse["related_questions"],
  ];
  "CreateChatCompletionResponse.prompt": [
    decoded.CreateChatCompletionResponse["prompt"],
    TogetherWholeResponse["prompt"],
  ];
  "CreateChatCompletionResponse.warnings": [
    decoded.CreateChatCompletionResponse["warnings"],
    TogetherResponse["warnings"],
  ];
  "CreateChatCompletionResponse.prompt_logprobs": [
    decoded.CreateChatCompletionResponse["prompt_logprobs"],
    VLLMResponse["prompt_logprobs"],
  ];
  "CreateChatCompletionResponse.kv_transfer_params": [
    decoded.CreateChatCompletionResponse["kv_transfer_params"],
    VLLMResponse["kv_transfer_params"],
  ];
  "CreateChatCompletionResponse.ec_transfer_params": [
    decoded.CreateChatCompletionResponse["ec_transfer_params"],
    VLLMResponse["ec_transfer_params"],
  ];
  "CreateChatCompletionResponse.prompt_token_ids": [
    decoded.CreateChatCompletionResponse["prompt_token_ids"],
    VLLMPrompt["prompt_token_ids"],
  ];
  "CreateChatCompletionResponse.prompt_text": [
    decoded.CreateChatCompletionResponse["prompt_text"],
    VLLMPrompt["prompt_text"],
  ];
  "CreateChatCompletionResponse.metrics": [decoded.CreateChatCompletionResponse["metrics"], VLLMPrompt["metrics"]];
  "CreateChatCompletionResponse.request_id": [
    decoded.CreateChatCompletionResponse["request_id"],
    ZAIResponse["request_id"],
  ];
  "CreateChatCompletionResponse.web_search": [
    decoded.CreateChatCompletionResponse["web_search"],
    ZAIResponse["web_search"],
  ];
  "CreateChatCompletionStreamResponse.citations": [
    decoded.CreateChatCompletionStreamResponse["citations"],
    Citations["citations"],
  ];
  "CreateChatCompletionStreamResponse.prompt_filter_results": [
    decoded.CreateChatCompletionStreamResponse["prompt_filter_results"],
    AzureOpenAIResponse["prompt_filter_results"],
  ];
  "CreateChatCompletionStreamResponse.latency_checkpoint": [
    decoded.CreateChatCompletionStreamResponse["latency_checkpoint"],
    AzureOpenAIChunk["latency_checkpoint"],
  ];
  "CreateChatCompletionStreamResponse.time_info": [
    decoded.CreateChatCompletionStreamResponse["time_info"],
    CerebrasResponse["time_info"],
  ];
  "CreateChatCompletionStreamResponse.copilot_usage": [
    decoded.CreateChatCompletionStreamResponse["copilot_usage"],
    CopilotResponse["copilot_usage"],
  ];
  "CreateChatCompletionStreamResponse.x_groq": [
    decoded.CreateChatCompletionStreamResponse["x_groq"],
    GroqResponse["x_groq"],
  ];
  "CreateChatCompletionStreamResponse.usage_breakdown": [
    decoded.CreateChatCompletionStreamResponse["usage_breakdown"],
    GroqResponse["usage_breakdown"],
  ];
  "CreateChatCompletionStreamResponse.timings": [
    decoded.CreateChatCompletionStreamResponse["timings"],
    LlamaCppResponse["timings"],
  ];
  "CreateChatCompletionStreamResponse.__verbose": [
    decoded.CreateChatCompletionStreamResponse["__verbose"],
    LlamaCppResponse["__verbose"],
  ];
  "CreateChatCompletionStreamResponse.prompt_progress": [
    decoded.CreateChatCompletionStreamResponse["prompt_progress"],
    LlamaCppChunk["prompt_progress"],
  ];
  "CreateChatCompletionStreamResponse.p": [decoded.CreateChatCompletionStreamResponse["p"], MistralChunk["p"]];
  "CreateChatCompletionStreamResponse.provider": [
    decoded.CreateChatCompletionStreamResponse["provider"],
    OpenRouterResponse["provider"],
  ];
  "CreateChatCompletionStreamResponse.openrouter_metadata": [
    decoded.CreateChatCompletionStreamResponse["openrouter_metadata"],
    OpenRouterResponse["openrouter_metadata"],
  ];
  "CreateChatCompletionStreamResponse.search_results": [
    decoded.CreateChatCompletionStreamResponse["search_results"],
    PerplexityResponse["search_results"],
  ];
  "CreateChatCompletionStreamResponse.images": [
    decoded.CreateChatCompletionStreamResponse["images"],
    PerplexityResponse["images"],
  ];
  "CreateChatCompletionStreamResponse.related_questions": [
    decoded.CreateChatCompletionStreamResponse["related_questions"],
    PerplexityResponse["related_questions"],
  ];
  "CreateChatCompletionStreamResponse.warnings": [
    decoded.CreateChatCompletionStreamResponse["warnings"],
    TogetherResponse["warnings"],
  ];
  "CreateChatCompletionStreamResponse.prompt_token_ids": [
    decoded.CreateChatCompletionStreamResponse["prompt_token_ids"],
    VLLMPrompt["prompt_token_ids"],
  ];
  "CreateChatCompletionStreamResponse.prompt_text": [
    decoded.CreateChatCompletionStreamResponse["prompt_text"],
    VLLMPrompt["prompt_text"],
  ];
  "CreateChatCompletionStreamResponse.metrics": [
    decoded.CreateChatCompletionStreamResponse["metrics"],
    VLLMPrompt["metrics"],
  ];
  "CreateChatCompletionStreamResponse.request_id": [
    decoded.CreateChatCompletionStreamResponse["request_id"],
    ZAIResponse["request_id"],
  ];
  "CreateChatCompletionStreamResponse.web_search": [
    decoded.CreateChatCompletionStreamResponse["web_search"],
    ZAIResponse["web_search"],
  ];
  "CompletionUsage.cost": [decoded.CompletionUsage["cost"], Cost["cost"]];
  "CompletionUsage.cached_tokens": [decoded.CompletionUsage["cached_tokens"], CachedTokens["cached_tokens"]];
  "CompletionUsage.cache_read_input_tokens": [
    decoded.CompletionUsage["cache_read_input_tokens"],
    CacheInputTokens["cache_read_input_tokens"],
  ];
  "CompletionUsage.cache_creation_input_tokens": [
    decoded.CompletionUsage["cache_creation_input_tokens"],
    CacheInputTokens["cache_creation_input_tokens"],
  ];
  "CompletionUsage.reasoning_tokens": [
    decoded.CompletionUsage["reasoning_tokens"],
    ReasoningTokens["reasoning_tokens"],
  ];
  "CompletionUsage.latency_checkpoint": [
    decoded.CompletionUsage["latency_checkpoint"],
    AzureOpenAIUsage["latency_checkpoint"],
  ];
  "CompletionUsage.audio_prompt_tokens": [
    decoded.CompletionUsage["audio_prompt_tokens"],
    AzureOpenAIUsage["audio_prompt_tokens"],
  ];
  "CompletionUsage.image_tokens": [decoded.CompletionUsage["image_tokens"], CerebrasUsage["image_tokens"]];
  "CompletionUsage.prompt_cache_hit_tokens": [
    decoded.CompletionUsage["prompt_cache_hit_tokens"],
    DeepSeekUsage["prompt_cache_hit_tokens"],
  ];
  "CompletionUsage.prompt_cache_miss_tokens": [
    decoded.CompletionUsage["prompt_cache_miss_tokens"],
    DeepSeekUsage["prompt_cache_miss_tokens"],
  ];
  "CompletionUsage.queue_time": [decoded.CompletionUsage["queue_time"], GroqUsage["queue_time"]];
  "CompletionUsage.prompt_time": [decoded.CompletionUsage["prompt_time"], GroqUsage["prompt_time"]];
  "CompletionUsage.completion_time": [decoded.CompletionUsage["completion_time"], GroqUsage["completion_time"]];
  "CompletionUsage.total_time": [decoded.CompletionUsage["total_time"], GroqUsage["total_time"]];
  "CompletionUsage.server_tool_use": [decoded.CompletionUsage["server_tool_use"], LiteLLMUsage["server_tool_use"]];
  "CompletionUsage.num_cached_tokens": [
    decoded.CompletionUsage["num_cached_tokens"],
    MistralUsage["num_cached_tokens"],
  ];
  "CompletionUsage.service_tier": [decoded.CompletionUsage["service_tier"], MistralUsage["service_tier"]];
  "CompletionUsage.prompt_audio_seconds": [
    decoded.CompletionUsage["prompt_audio_seconds"],
    MistralUsage["prompt_audio_seconds"],
  ];
  "CompletionUsage.cost_details": [decoded.CompletionUsage["cost_details"], OpenRouterUsage["cost_details"]];
  "CompletionUsage.is_byok": [decoded.CompletionUsage["is_byok"], OpenRouterUsage["is_byok"]];
  "CompletionUsage.server_tool_use_details": [
    decoded.CompletionUsage["server_tool_use_details"],
    OpenRouterUsage["server_tool_use_details"],
  ];
  "CompletionUsage.search_context_size": [
    decoded.CompletionUsage["search_context_size"],
    PerplexityUsage["search_context_size"],
  ];
  "CompletionUsage.citation_tokens": [decoded.CompletionUsage["citation_tokens"], PerplexityUsage["citation_tokens"]];
  "CompletionUsage.num_search_queries": [
    decoded.CompletionUsage["num_search_queries"],
    PerplexityUsage["num_search_queries"],
  ];
  "CompletionUsage.num_sources_used": [decoded.CompletionUsage["num_sources_used"], XAIUsage["num_sources_used"]];
  "CompletionUsage.cost_in_usd_ticks": [decoded.CompletionUsage["cost_in_usd_ticks"], XAIUsage["cost_in_usd_ticks"]];
  "PromptTokensDetails.video_tokens": [decoded.PromptTokensDetails["video_tokens"], VideoTokens["video_tokens"]];
  "CompletionTokensDetails.image_tokens": [
    decoded.CompletionTokensDetails["image_tokens"],
    ImageTokens["image_tokens"],
  ];
  "ChatCompletionChoice.matched_stop": [decoded.ChatCompletionChoice["matched_stop"], MatchedStop["matched_stop"]];
  "ChatCompletionChoice.content_filter_results": [
    decoded.ChatCompletionChoice["content_filter_results"],
    AzureOpenAIChoice["content_filter_results"],
  ];
  "ChatCompletionChoice.reasoning_logprobs": [
    decoded.ChatCompletionChoice["reasoning_logprobs"],
    CerebrasChoice["reasoning_logprobs"],
  ];
  "ChatCompletionChoice.provider_specific_fields": [
    decoded.ChatCompletionChoice["provider_specific_fields"],
    LiteLLMChoice["provider_specific_fields"],
  ];
  "ChatCompletionChoice.native_finish_reason": [
    decoded.ChatCompletionChoice["native_finish_reason"],
    OpenRouterChoice["native_finish_reason"],
  ];
  "ChatCompletionChoice.error": [decoded.ChatCompletionChoice["error"], OpenRouterChoice["error"]];
  "ChatCompletionChoice.delta": [decoded.ChatCompletionChoice["delta"], PerplexityChoice["delta"]];
  "ChatCompletionChoice.seed": [decoded.ChatCompletionChoice["seed"], TogetherChoice["seed"]];
  "ChatCompletionChoice.text": [decoded.ChatCompletionChoice["text"], TogetherChoice["text"]];
  "ChatCompletionChoice.stop_reason": [decoded.ChatCompletionChoice["stop_reason"], VLLMChoice["stop_reason"]];
  "ChatCompletionChoice.token_ids": [decoded.ChatCompletionChoice["token_ids"], VLLMChoice["token_ids"]];
  "ChatCompletionChoice.routed_experts": [
    decoded.ChatCompletionChoice["routed_experts"],
    VLLMWholeChoice["routed_experts"],
  ];
  "ChatCompletionStreamChoice.matched_stop": [
    decoded.ChatCompletionStreamChoice["matched_stop"],
    MatchedStop["matched_stop"],
  ];
  "ChatCompletionStreamChoice.content_filter_results": [
    decoded.ChatCompletionStreamChoice["content_filter_results"],
    AzureOpenAIChoice["content_filter_results"],
  ];
  "ChatCompletionStreamChoice.content_filter_offsets": [
    decoded.ChatCompletionStreamChoice["content_filter_offsets"],
    AzureOpenAIStreamChoice["content_filter_offsets"],
  ];
  "ChatCompletionStreamChoice.content_filter_raw": [
    decoded.ChatCompletionStreamChoice["content_filter_raw"],
    AzureOpenAIStreamChoice["content_filter_raw"],
  ];
  "ChatCompletionStreamChoice.reasoning_logprobs": [
    decoded.ChatCompletionStreamChoice["reasoning_logprobs"],
    CerebrasChoice["reasoning_logprobs"],
  ];
  "ChatCompletionStreamChoice.provider_specific_fields": [
    decoded.ChatCompletionStreamChoice["provider_specific_fields"],
    LiteLLMChoice["provider_specific_fields"],
  ];
  "ChatCompletionStreamChoice.usage": [decoded.ChatCompletionStreamChoice["usage"], MoonshotStreamChoice["usage"]];
  "ChatCompletionStreamChoice.native_finish_reason": [
    decoded.ChatCompletionStreamChoice["native_finish_reason"],
    OpenRouterChoice["native_finish_reason"],
  ];
  "ChatCompletionStreamChoice.error": [decoded.ChatCompletionStreamChoice["error"], OpenRouterChoice["error"]];
  "ChatCompletionStreamChoice.seed": [decoded.ChatCompletionStreamChoice["seed"], TogetherChoice["seed"]];
  "ChatCompletionStreamChoice.text": [decoded.ChatCompletionStreamChoice["text"], TogetherChoice["text"]];
  "ChatCompletionStreamChoice.stop_reason": [
    decoded.ChatCompletionStreamChoice["stop_reason"],
    VLLMChoice["stop_reason"],
  ];
  "ChatCompletionStreamChoice.token_ids": [decoded.ChatCompletionStreamChoice["token_ids"], VLLMChoice["token_ids"]];
  "ChatCompletionMessageToolCall.index": [decoded.ChatCompletionMessageToolCall["index"], ToolCallIndex["index"]];
  "ChatCompletionMessageToolCall.extra_content": [
    decoded.ChatCompletionMessageToolCall["extra_content"],
    GeminiToolCall["extra_content"],
  ];
  "ChatCompletionLogprobs.tokens": [decoded.ChatCompletionLogprobs["tokens"], CompletionsLogprobs["tokens"]];
  "ChatCompletionLogprobs.token_logprobs": [
    decoded.ChatCompletionLogprobs["token_logprobs"],
    CompletionsLogprobs["token_logprobs"],
  ];
  "ChatCompletionLogprobs.text_offset": [
    decoded.ChatCompletionLogprobs["text_offset"],
    CompletionsLogprobs["text_offset"],
  ];
  "ChatCompletionLogprobs.top_logprobs": [
    decoded.ChatCompletionLogprobs["top_logprobs"],
    CompletionsLogprobs["top_logprobs"],
  ];
  "ChatCompletionLogprobs.reasoning_content": [
    decoded.ChatCompletionLogprobs["reasoning_content"],
    DeepSeekLogprobs["reasoning_content"],
  ];
  "ChatCompletionLogprobs.token_ids": [decoded.ChatCompletionLogprobs["token_ids"], TogetherLogprobs["token_ids"]];
  "ChatCompletionMessageToolCallChunk.extra_content": [
    decoded.ChatCompletionMessageToolCallChunk["extra_content"],
    GeminiToolCall["extra_content"],
  ];
  "ChatCompletionTokenLogprob.id": [decoded.ChatCompletionTokenLogprob["id"], LlamaCppTokenLogprob["id"]];
  "ChatCompletionTopLogprob.id": [decoded.ChatCompletionTopLogprob["id"], LlamaCppTokenLogprob["id"]];
  "ChatCompletionContentPart.thinking": [decoded.ChatCompletionContentPart["thinking"], MistralContentPart["thinking"]];
  "ChatCompletionContentPart.closed": [decoded.ChatCompletionContentPart["closed"], MistralContentPart["closed"]];
  "ChatCompletionContentPart.signature": [
    decoded.ChatCompletionContentPart["signature"],
    MistralContentPart["signature"],
  ];
  "ChatCompletionContentPart.reference_ids": [
    decoded.ChatCompletionContentPart["reference_ids"],
    MistralContentPart["reference_ids"],
  ];
  "ChatCompletionUrlCitation.content": [decoded.ChatCompletionUrlCitation["content"], OpenRouterUrlCitation["content"]];
  "ChatCompletionUnrecognizedAnnotation.file": [
    decoded.ChatCompletionUnrecognizedAnnotation["file"],
    OpenRouterAnnotation["file"],
  ];
}

declare module "@chat-completion/types/wire" {
  interface CreateChatCompletionResponse
    extends ZAIResponse,
      VLLMPrompt,
      VLLMResponse,
      TogetherResponse,
      TogetherWholeResponse,
      PerplexityResponse,
      OpenRouterResponse,
      LlamaCppResponse,
      GroqResponse,
      CopilotResponse,
      CerebrasResponse,
      AzureOpenAIResponse,
      Citations {}
  interface CreateChatCompletionStreamResponse
    extends ZAIResponse,
      VLLMPrompt,
      TogetherResponse,
      PerplexityResponse,
      OpenRouterResponse,
      MistralChunk,
      LlamaCppChunk,
      LlamaCppResponse,
      GroqResponse,
      CopilotResponse,
      CerebrasResponse,
      AzureOpenAIChunk,
      AzureOpenAIResponse,
      Citations {}
  interface CompletionUsage
    extends XAIUsage,
      PerplexityUsage,
      PerplexityPrice,
      OpenRouterUsage,
      MistralUsage,
      LiteLLMUsage,
      GroqUsage,
      DeepSeekUsage,
      CerebrasUsage,
      AzureOpenAIUsage,
      ReasoningTokens,
      CacheInputTokens,
      CachedTokens {}
  interface ChatCompletionChoice
    extends VLLMWholeChoice,
      VLLMChoice,
      TogetherChoice,
      PerplexityChoice,
      OpenRouterChoice,
      LiteLLMChoice,
      CerebrasChoice,
      AzureOpenAIChoice,
      MatchedStop {}
  interface ChatCompletionStreamChoice
    extends VLLMChoice,
      TogetherChoice,
      OpenRouterChoice,
      MoonshotStreamChoice,
      LiteLLMChoice,
      CerebrasChoice,
      AzureOpenAIStreamChoice,
      AzureOpenAIChoice,
      MatchedStop {}
  interface ChatCompletionLogprobs extends TogetherLogprobs, DeepSeekLogprobs, CompletionsLogprobs {}
  interface ChatCompletionStreamResponseDelta
    extends TogetherDelta,
      MistralDelta,
      LiteLLMMessage,
      GroqDelta,
      GroqMessage,
      CopilotMessage,
      GeminiMessage,
      GeneratedImages,
      ReasoningDetails,
      Reasoning,
      ReasoningContent {}
  interface ChatCompletionUnrecognizedAnnotation extends OpenRouterAnnotation {}
  interface ChatCompletionUrlCitation extends OpenRouterUrlCitation {}
  interface ChatCompletionContentPart extends MistralContentPart {}
  interface ChatCompletionResponseMessage
    extends MistralMessage,
      LiteLLMMessage,
      GroqMessage,
      CopilotMessage,
      GeminiMessage,
      GeneratedImages,
      ReasoningDetails,
      Reasoning,
      ReasoningContent {}
  interface ChatCompletionTokenLogprob extends LlamaCppTokenLogprob {}
  interface ChatCompletionTopLogprob extends LlamaCppTokenLogprob {}
  interface ChatCompletionMessageToolCall extends GeminiToolCall, ToolCallIndex {}
  interface ChatCompletionMessageToolCallChunk extends GeminiToolCall {}
  interface CompletionTokensDetails extends ImageTokens {}
  interface PromptTokensDetails extends VideoTokens {}
}

/** Each field, as the component has it and as the block has it. */
export interface WireFields {
  "CreateChatCompletionResponse.request_id": [
    wire.CreateChatCompletionResponse["request_id"],
    ZAIResponse["request_id"],
  ];
  "CreateChatCompletionResponse.web_search": [
    wire.CreateChatCompletionResponse["web_search"],
    ZAIResponse["web_search"],
  ];
  "CreateChatCompletionResponse.prompt_token_ids": [
    wire.CreateChatCompletionResponse["prompt_token_ids"],
    VLLMPrompt["prompt_token_ids"],
  ];
  "CreateChatCompletionResponse.prompt_text": [
    wire.CreateChatCompletionResponse["prompt_text"],
    VLLMPrompt["prompt_text"],
  ];
  "CreateChatCompletionResponse.metrics": [wire.CreateChatCompletionResponse["metrics"], VLLMPrompt["metrics"]];
  "CreateChatCompletionResponse.prompt_logprobs": [
    wire.CreateChatCompletionResponse["prompt_logprobs"],
    VLLMResponse["prompt_logprobs"],
  ];
  "CreateChatCompletionResponse.kv_transfer_params": [
    wire.CreateChatCompletionResponse["kv_transfer_params"],
    VLLMResponse["kv_transfer_params"],
  ];
  "CreateChatCompletionResponse.ec_transfer_params": [
    wire.CreateChatCompletionResponse["ec_transfer_params"],
    VLLMResponse["ec_transfer_params"],
  ];
  "CreateChatCompletionResponse.warnings": [
    wire.CreateChatCompletionResponse["warnings"],
    TogetherResponse["warnings"],
  ];
  "CreateChatCompletionResponse.prompt": [wire.CreateChatCompletionResponse["prompt"], TogetherWholeResponse["prompt"]];
  "CreateChatCompletionResponse.search_results": [
    wire.CreateChatCompletionResponse["search_results"],
    PerplexityResponse["search_results"],
  ];
  "CreateChatCompletionResponse.images": [wire.CreateChatCompletionResponse["images"], PerplexityResponse["images"]];
  "CreateChatCompletionResponse.related_questions": [
    wire.CreateChatCompletionResponse["related_questions"],
    PerplexityResponse["related_questions"],
  ];
  "CreateChatCompletionResponse.provider": [
    wire.CreateChatCompletionResponse["provider"],
    OpenRouterResponse["provider"],
  ];
  "CreateChatCompletionResponse.openrouter_metadata": [
    wire.CreateChatCompletionResponse["openrouter_metadata"],
    OpenRouterResponse["openrouter_metadata"],
  ];
  "CreateChatCompletionResponse.timings": [wire.CreateChatCompletionResponse["timings"], LlamaCppResponse["timings"]];
  "CreateChatCompletionResponse.__verbose": [
    wire.CreateChatCompletionResponse["__verbose"],
    LlamaCppResponse["__verbose"],
  ];
  "CreateChatCompletionResponse.x_groq": [wire.CreateChatCompletionResponse["x_groq"], GroqResponse["x_groq"]];
  "CreateChatCompletionResponse.usage_breakdown": [
    wire.CreateChatCompletionResponse["usage_breakdown"],
    GroqResponse["usage_breakdown"],
  ];
  "CreateChatCompletionResponse.copilot_usage": [
    wire.CreateChatCompletionResponse["copilot_usage"],
    CopilotResponse["copilot_usage"],
  ];
  "CreateChatCompletionResponse.time_info": [
    wire.CreateChatCompletionResponse["time_info"],
    CerebrasResponse["time_info"],
  ];
  "CreateChatCompletionResponse.prompt_filter_results": [
    wire.CreateChatCompletionResponse["prompt_filter_results"],
    AzureOpenAIResponse["prompt_filter_results"],
  ];
  "CreateChatCompletionResponse.citations": [wire.CreateChatCompletionResponse["citations"], Citations["citations"]];
  "CreateChatCompletionStreamResponse.request_id": [
    wire.CreateChatCompletionStreamResponse["request_id"],
    ZAIResponse["request_id"],
  ];
  "CreateChatCompletionStreamResponse.web_search": [
    wire.CreateChatCompletionStreamResponse["web_search"],
    ZAIResponse["web_search"],
  ];
  "CreateChatCompletionStreamResponse.prompt_token_ids": [
    wire.CreateChatCompletionStreamResponse["prompt_token_ids"],
    VLLMPrompt["prompt_token_ids"],
  ];
  "CreateChatCompletionStreamResponse.prompt_text": [
    wire.CreateChatCompletionStreamResponse["prompt_text"],
    VLLMPrompt["prompt_text"],
  ];
  "CreateChatCompletionStreamResponse.metrics": [
    wire.CreateChatCompletionStreamResponse["metrics"],
    VLLMPrompt["metrics"],
  ];
  "CreateChatCompletionStreamResponse.warnings": [
    wire.CreateChatCompletionStreamResponse["warnings"],
    TogetherResponse["warnings"],
  ];
  "CreateChatCompletionStreamResponse.search_results": [
    wire.CreateChatCompletionStreamResponse["search_results"],
    PerplexityResponse["search_results"],
  ];
  "CreateChatCompletionStreamResponse.images": [
    wire.CreateChatCompletionStreamResponse["images"],
    PerplexityResponse["images"],
  ];
  "CreateChatCompletionStreamResponse.related_questions": [
    wire.CreateChatCompletionStreamResponse["related_questions"],
    PerplexityResponse["related_questions"],
  ];
  "CreateChatCompletionStreamResponse.provider": [
    wire.CreateChatCompletionStreamResponse["provider"],
    OpenRouterResponse["provider"],
  ];
  "CreateChatCompletionStreamResponse.openrouter_metadata": [
    wire.CreateChatCompletionStreamResponse["openrouter_metadata"],
    OpenRouterResponse["openrouter_metadata"],
  ];
  "CreateChatCompletionStreamResponse.p": [wire.CreateChatCompletionStreamResponse["p"], MistralChunk["p"]];
  "CreateChatCompletionStreamResponse.prompt_progress": [
    wire.CreateChatCompletionStreamResponse["prompt_progress"],
    LlamaCppChunk["prompt_progress"],
  ];
  "CreateChatCompletionStreamResponse.timings": [
    wire.CreateChatCompletionStreamResponse["timings"],
    LlamaCppResponse["timings"],
  ];
  "CreateChatCompletionStreamResponse.__verbose": [
    wire.CreateChatCompletionStreamResponse["__verbose"],
    LlamaCppResponse["__verbose"],
  ];
  "CreateChatCompletionStreamResponse.x_groq": [
    wire.CreateChatCompletionStreamResponse["x_groq"],
    GroqResponse["x_groq"],
  ];
  "CreateChatCompletionStreamResponse.usage_breakdown": [
    wire.CreateChatCompletionStreamResponse["usage_breakdown"],
    GroqResponse["usage_breakdown"],
  ];
  "CreateChatCompletionStreamResponse.copilot_usage": [
    wire.CreateChatCompletionStreamResponse["copilot_usage"],
    CopilotResponse["copilot_usage"],
  ];
  "CreateChatCompletionStreamResponse.time_info": [
    wire.CreateChatCompletionStreamResponse["time_info"],
    CerebrasResponse["time_info"],
  ];
  "CreateChatCompletionStreamResponse.latency_checkpoint": [
    wire.CreateChatCompletionStreamResponse["latency_checkpoint"],
    AzureOpenAIChunk["latency_checkpoint"],
  ];
  "CreateChatCompletionStreamResponse.prompt_filter_results": [
    wire.CreateChatCompletionStreamResponse["prompt_filter_results"],
    AzureOpenAIResponse["prompt_filter_results"],
  ];
  "CreateChatCompletionStreamResponse.citations": [
    wire.CreateChatCompletionStreamResponse["citations"],
    Citations["citations"],
  ];
  "CompletionUsage.num_sources_used": [wire.CompletionUsage["num_sources_used"], XAIUsage["num_sources_used"]];
  "CompletionUsage.cost_in_usd_ticks": [wire.CompletionUsage["cost_in_usd_ticks"], XAIUsage["cost_in_usd_ticks"]];
  "CompletionUsage.search_context_size": [
    wire.CompletionUsage["search_context_size"],
    PerplexityUsage["search_context_size"],
  ];
  "CompletionUsage.citation_tokens": [wire.CompletionUsage["citation_tokens"], PerplexityUsage["citation_tokens"]];
  "CompletionUsage.num_search_queries": [
    wire.CompletionUsage["num_search_queries"],
    PerplexityUsage["num_search_queries"],
  ];
  "CompletionUsage.cost": [wire.CompletionUsage["cost"], PerplexityPrice["cost"]];
  "CompletionUsage.cost_details": [wire.CompletionUsage["cost_details"], OpenRouterUsage["cost_details"]];
  "CompletionUsage.is_byok": [wire.CompletionUsage["is_byok"], OpenRouterUsage["is_byok"]];
  "CompletionUsage.server_tool_use_details": [
    wire.CompletionUsage["server_tool_use_details"],
    OpenRouterUsage["server_tool_use_details"],
  ];
  "CompletionUsage.num_cached_tokens": [wire.CompletionUsage["num_cached_tokens"], MistralUsage["num_cached_tokens"]];
  "CompletionUsage.service_tier": [wire.CompletionUsage["service_tier"], MistralUsage["service_tier"]];
  "CompletionUsage.prompt_audio_seconds": [
    wire.CompletionUsage["prompt_audio_seconds"],
    MistralUsage["prompt_audio_seconds"],
  ];
  "CompletionUsage.server_tool_use": [wire.CompletionUsage["server_tool_use"], LiteLLMUsage["server_tool_use"]];
  "CompletionUsage.queue_time": [wire.CompletionUsage["queue_time"], GroqUsage["queue_time"]];
  "CompletionUsage.prompt_time": [wire.CompletionUsage["prompt_time"], GroqUsage["prompt_time"]];
  "CompletionUsage.completion_time": [wire.CompletionUsage["completion_time"], GroqUsage["completion_time"]];
  "CompletionUsage.total_time": [wire.CompletionUsage["total_time"], GroqUsage["total_time"]];
  "CompletionUsage.prompt_cache_hit_tokens": [
    wire.CompletionUsage["prompt_cache_hit_tokens"],
    DeepSeekUsage["prompt_cache_hit_tokens"],
  ];
  "CompletionUsage.prompt_cache_miss_tokens": [
    wire.CompletionUsage["prompt_cache_miss_tokens"],
    DeepSeekUsage["prompt_cache_miss_tokens"],
  ];
  "CompletionUsage.image_tokens": [wire.CompletionUsage["image_tokens"], CerebrasUsage["image_tokens"]];
  "CompletionUsage.latency_checkpoint": [
    wire.CompletionUsage["latency_checkpoint"],
    AzureOpenAIUsage["latency_checkpoint"],
  ];
  "CompletionUsage.audio_prompt_tokens": [
    wire.CompletionUsage["audio_prompt_tokens"],
    AzureOpenAIUsage["audio_prompt_tokens"],
  ];
  "CompletionUsage.reasoning_tokens": [wire.CompletionUsage["reasoning_tokens"], ReasoningTokens["reasoning_tokens"]];
  "CompletionUsage.cache_read_input_tokens": [
    wire.CompletionUsage["cache_read_input_tokens"],
    CacheInputTokens["cache_read_input_tokens"],
  ];
  "CompletionUsage.cache_creation_input_tokens": [
    wire.CompletionUsage["cache_creation_input_tokens"],
    CacheInputTokens["cache_creation_input_tokens"],
  ];
  "CompletionUsage.cached_tokens": [wire.CompletionUsage["cached_tokens"], CachedTokens["cached_tokens"]];
  "ChatCompletionChoice.routed_experts": [
    wire.ChatCompletionChoice["routed_experts"],
    VLLMWholeChoice["routed_experts"],
  ];
  "ChatCompletionChoice.stop_reason": [wire.ChatCompletionChoice["stop_reason"], VLLMChoice["stop_reason"]];
  "ChatCompletionChoice.token_ids": [wire.ChatCompletionChoice["token_ids"], VLLMChoice["token_ids"]];
  "ChatCompletionChoice.seed": [wire.ChatCompletionChoice["seed"], TogetherChoice["seed"]];
  "ChatCompletionChoice.text": [wire.ChatCompletionChoice["text"], TogetherChoice["text"]];
  "ChatCompletionChoice.delta": [wire.ChatCompletionChoice["delta"], PerplexityChoice["delta"]];
  "ChatCompletionChoice.native_finish_reason": [
    wire.ChatCompletionChoice["native_finish_reason"],
    OpenRouterChoice["native_finish_reason"],
  ];
  "ChatCompletionChoice.error": [wire.ChatCompletionChoice["error"], OpenRouterChoice["error"]];
  "ChatCompletionChoice.provider_specific_fields": [
    wire.ChatCompletionChoice["provider_specific_fields"],
    LiteLLMChoice["provider_specific_fields"],
  ];
  "ChatCompletionChoice.reasoning_logprobs": [
    wire.ChatCompletionChoice["reasoning_logprobs"],
    CerebrasChoice["reasoning_logprobs"],
  ];
  "ChatCompletionChoice.content_filter_results": [
    wire.ChatCompletionChoice["content_filter_results"],
    AzureOpenAIChoice["content_filter_results"],
  ];
  "ChatCompletionChoice.matched_stop": [wire.ChatCompletionChoice["matched_stop"], MatchedStop["matched_stop"]];
  "ChatCompletionStreamChoice.stop_reason": [wire.ChatCompletionStreamChoice["stop_reason"], VLLMChoice["stop_reason"]];
  "ChatCompletionStreamChoice.token_ids": [wire.ChatCompletionStreamChoice["token_ids"], VLLMChoice["token_ids"]];
  "ChatCompletionStreamChoice.seed": [wire.ChatCompletionStreamChoice["seed"], TogetherChoice["seed"]];
  "ChatCompletionStreamChoice.text": [wire.ChatCompletionStreamChoice["text"], TogetherChoice["text"]];
  "ChatCompletionStreamChoice.native_finish_reason": [
    wire.ChatCompletionStreamChoice["native_finish_reason"],
    OpenRouterChoice["native_finish_reason"],
  ];
  "ChatCompletionStreamChoice.error": [wire.ChatCompletionStreamChoice["error"], OpenRouterChoice["error"]];
  "ChatCompletionStreamChoice.usage": [wire.ChatCompletionStreamChoice["usage"], MoonshotStreamChoice["usage"]];
  "ChatCompletionStreamChoice.provider_specific_fields": [
    wire.ChatCompletionStreamChoice["provider_specific_fields"],
    LiteLLMChoice["provider_specific_fields"],
  ];
  "ChatCompletionStreamChoice.reasoning_logprobs": [
    wire.ChatCompletionStreamChoice["reasoning_logprobs"],
    CerebrasChoice["reasoning_logprobs"],
  ];
  "ChatCompletionStreamChoice.content_filter_offsets": [
    wire.ChatCompletionStreamChoice["content_filter_offsets"],
    AzureOpenAIStreamChoice["content_filter_offsets"],
  ];
  "ChatCompletionStreamChoice.content_filter_raw": [
    wire.ChatCompletionStreamChoice["content_filter_raw"],
    AzureOpenAIStreamChoice["content_filter_raw"],
  ];
  "ChatCompletionStreamChoice.content_filter_results": [
    wire.ChatCompletionStreamChoice["content_filter_results"],
    AzureOpenAIChoice["content_filter_results"],
  ];
  "ChatCompletionStreamChoice.matched_stop": [
    wire.ChatCompletionStreamChoice["matched_stop"],
    MatchedStop["matched_stop"],
  ];
  "ChatCompletionLogprobs.token_ids": [wire.ChatCompletionLogprobs["token_ids"], TogetherLogprobs["token_ids"]];
  "ChatCompletionLogprobs.reasoning_content": [
    wire.ChatCompletionLogprobs["reasoning_content"],
    DeepSeekLogprobs["reasoning_content"],
  ];
  "ChatCompletionLogprobs.tokens": [wire.ChatCompletionLogprobs["tokens"], CompletionsLogprobs["tokens"]];
  "ChatCompletionLogprobs.token_logprobs": [
    wire.ChatCompletionLogprobs["token_logprobs"],
    CompletionsLogprobs["token_logprobs"],
  ];
  "ChatCompletionLogprobs.text_offset": [
    wire.ChatCompletionLogprobs["text_offset"],
    CompletionsLogprobs["text_offset"],
  ];
  "ChatCompletionLogprobs.top_logprobs": [
    wire.ChatCompletionLogprobs["top_logprobs"],
    CompletionsLogprobs["top_logprobs"],
  ];
  "ChatCompletionStreamResponseDelta.token_id": [
    wire.ChatCompletionStreamResponseDelta["token_id"],
    TogetherDelta["token_id"],
  ];
  "ChatCompletionStreamResponseDelta.index": [wire.ChatCompletionStreamResponseDelta["index"], MistralDelta["index"]];
  "ChatCompletionStreamResponseDelta.metadata": [
    wire.ChatCompletionStreamResponseDelta["metadata"],
    MistralDelta["metadata"],
  ];
  "ChatCompletionStreamResponseDelta.thinking_blocks": [
    wire.ChatCompletionStreamResponseDelta["thinking_blocks"],
    LiteLLMMessage["thinking_blocks"],
  ];
  "ChatCompletionStreamResponseDelta.provider_specific_fields": [
    wire.ChatCompletionStreamResponseDelta["provider_specific_fields"],
    LiteLLMMessage["provider_specific_fields"],
  ];
  "ChatCompletionStreamResponseDelta.channel": [
    wire.ChatCompletionStreamResponseDelta["channel"],
    GroqDelta["channel"],
  ];
  "ChatCompletionStreamResponseDelta.executed_tools": [
    wire.ChatCompletionStreamResponseDelta["executed_tools"],
    GroqMessage["executed_tools"],
  ];
  "ChatCompletionStreamResponseDelta.reasoning_text": [
    wire.ChatCompletionStreamResponseDelta["reasoning_text"],
    CopilotMessage["reasoning_text"],
  ];
  "ChatCompletionStreamResponseDelta.reasoning_opaque": [
    wire.ChatCompletionStreamResponseDelta["reasoning_opaque"],
    CopilotMessage["reasoning_opaque"],
  ];
  "ChatCompletionStreamResponseDelta.padding": [
    wire.ChatCompletionStreamResponseDelta["padding"],
    CopilotMessage["padding"],
  ];
  "ChatCompletionStreamResponseDelta.extra_content": [
    wire.ChatCompletionStreamResponseDelta["extra_content"],
    GeminiMessage["extra_content"],
  ];
  "ChatCompletionStreamResponseDelta.images": [
    wire.ChatCompletionStreamResponseDelta["images"],
    GeneratedImages["images"],
  ];
  "ChatCompletionStreamResponseDelta.reasoning_details": [
    wire.ChatCompletionStreamResponseDelta["reasoning_details"],
    ReasoningDetails["reasoning_details"],
  ];
  "ChatCompletionStreamResponseDelta.reasoning": [
    wire.ChatCompletionStreamResponseDelta["reasoning"],
    Reasoning["reasoning"],
  ];
  "ChatCompletionStreamResponseDelta.reasoning_content": [
    wire.ChatCompletionStreamResponseDelta["reasoning_content"],
    ReasoningContent["reasoning_content"],
  ];
  "ChatCompletionUnrecognizedAnnotation.file": [
    wire.ChatCompletionUnrecognizedAnnotation["file"],
    OpenRouterAnnotation["file"],
  ];
  "ChatCompletionUrlCitation.content": [wire.ChatCompletionUrlCitation["content"], OpenRouterUrlCitation["content"]];
  "ChatCompletionContentPart.thinking": [wire.ChatCompletionContentPart["thinking"], MistralContentPart["thinking"]];
  "ChatCompletionContentPart.closed": [wire.ChatCompletionContentPart["closed"], MistralContentPart["closed"]];
  "ChatCompletionContentPart.signature": [wire.ChatCompletionContentPart["signature"], MistralContentPart["signature"]];
  "ChatCompletionContentPart.reference_ids": [
    wire.ChatCompletionContentPart["reference_ids"],
    MistralContentPart["reference_ids"],
  ];
  "ChatCompletionResponseMessage.prefix": [wire.ChatCompletionResponseMessage["prefix"], MistralMessage["prefix"]];
  "ChatCompletionResponseMessage.thinking_blocks": [
    wire.ChatCompletionResponseMessage["thinking_blocks"],
    LiteLLMMessage["thinking_blocks"],
  ];
  "ChatCompletionResponseMessage.provider_specific_fields": [
    wire.ChatCompletionResponseMessage["provider_specific_fields"],
    LiteLLMMessage["provider_specific_fields"],
  ];
  "ChatCompletionResponseMessage.executed_tools": [
    wire.ChatCompletionResponseMessage["executed_tools"],
    GroqMessage["executed_tools"],
  ];
  "ChatCompletionResponseMessage.reasoning_text": [
    wire.ChatCompletionResponseMessage["reasoning_text"],
    CopilotMessage["reasoning_text"],
  ];
  "ChatCompletionResponseMessage.reasoning_opaque": [
    wire.ChatCompletionResponseMessage["reasoning_opaque"],
    CopilotMessage["reasoning_opaque"],
  ];
  "ChatCompletionResponseMessage.padding": [wire.ChatCompletionResponseMessage["padding"], CopilotMessage["padding"]];
  "ChatCompletionResponseMessage.extra_content": [
    wire.ChatCompletionResponseMessage["extra_content"],
    GeminiMessage["extra_content"],
  ];
  "ChatCompletionResponseMessage.images": [wire.ChatCompletionResponseMessage["images"], GeneratedImages["images"]];
  "ChatCompletionResponseMessage.reasoning_details": [
    wire.ChatCompletionResponseMessage["reasoning_details"],
    ReasoningDetails["reasoning_details"],
  ];
  "ChatCompletionResponseMessage.reasoning": [wire.ChatCompletionResponseMessage["reasoning"], Reasoning["reasoning"]];
  "ChatCompletionResponseMessage.reasoning_content": [
    wire.ChatCompletionResponseMessage["reasoning_content"],
    ReasoningContent["reasoning_content"],
  ];
  "ChatCompletionTokenLogprob.id": [wire.ChatCompletionTokenLogprob["id"], LlamaCppTokenLogprob["id"]];
  "ChatCompletionTopLogprob.id": [wire.ChatCompletionTopLogprob["id"], LlamaCppTokenLogprob["id"]];
  "ChatCompletionMessageToolCall.extra_content": [
    wire.ChatCompletionMessageToolCall["extra_content"],
    GeminiToolCall["extra_content"],
  ];
  "ChatCompletionMessageToolCall.index": [wire.ChatCompletionMessageToolCall["index"], ToolCallIndex["index"]];
  "ChatCompletionMessageToolCallChunk.extra_content": [
    wire.ChatCompletionMessageToolCallChunk["extra_content"],
    GeminiToolCall["extra_content"],
  ];
  "CompletionTokensDetails.image_tokens": [wire.CompletionTokensDetails["image_tokens"], ImageTokens["image_tokens"]];
  "PromptTokensDetails.video_tokens": [wire.PromptTokensDetails["video_tokens"], VideoTokens["video_tokens"]];
}
