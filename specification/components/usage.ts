import { component, integer, optional, reference, relays, required } from "../row/index.js";

const PROMPT_COUNTERS = "relay-null-prompt-counters";
const COMPLETION_COUNTERS = "relay-null-completion-counters";

export const usage = [
  component("PromptTokensDetails", "Breakdown of the prompt tokens", {
    audio_tokens: optional(integer).nullFrom("Doubleword", "doubleword-null-counters"),
    cached_tokens: optional(integer).nullFrom(relays, PROMPT_COUNTERS),
    text_tokens: optional(integer).nullFrom(relays, PROMPT_COUNTERS),
    image_tokens: optional(integer).nullFrom(relays, PROMPT_COUNTERS),
    cache_write_tokens: optional(integer).nullFrom(relays, PROMPT_COUNTERS),
  }),

  component("CompletionTokensDetails", "Breakdown of the generated tokens", {
    accepted_prediction_tokens: optional(integer).nullFrom("Doubleword", "doubleword-null-counters"),
    audio_tokens: optional(integer).nullFrom("Doubleword", "doubleword-null-counters"),
    reasoning_tokens: optional(integer).nullFrom(relays, COMPLETION_COUNTERS),
    text_tokens: optional(integer).nullFrom(relays, COMPLETION_COUNTERS),
    rejected_prediction_tokens: optional(integer).nullFrom("Doubleword", "doubleword-null-counters"),
  }),

  component("CompletionUsage", "Token counts of a request", {
    prompt_tokens: required(integer)
      .absentFrom("Portkey's gateway", "portkey-usage-without-prompt-tokens")
      .nullFrom("Bifrost", "bifrost-null-counters"),
    completion_tokens: required(integer)
      .absentFrom("CLIProxyAPI", "cliproxyapi-usage-without-completion-tokens")
      .nullFrom("Bifrost", "bifrost-null-counters"),
    total_tokens: required(integer)
      .absentFrom("Portkey's gateway", "relay-usage-without-total")
      .nullFrom(relays, "relay-null-total"),
    prompt_tokens_details: optional(reference("PromptTokensDetails")).nullFrom(
      "Nebius, vLLM and Ray Serve",
      "vllm-null-prompt-tokens-details",
    ),
    completion_tokens_details: optional(reference("CompletionTokensDetails")).nullFrom("Nebius", "nebius-null-details"),
  }),
];
