import { component, integer, type Member, number, optional, reference, relays, required } from "../row/index.js";

const PROMPT_COUNTERS = "relay-null-prompt-counters";
const COMPLETION_COUNTERS = "relay-null-completion-counters";

/** A counter. Models that make pictures are billed by fractions of a token. */
const counted = (member: Member) =>
  member.also(number, "with a fraction", "OpenRouter's image models", "openrouter-fractional-counters");

export const usage = [
  component("PromptTokensDetails", "Breakdown of the prompt tokens", {
    audio_tokens: counted(optional(integer).nullFrom("Doubleword", "doubleword-null-counters")),
    cached_tokens: counted(optional(integer).nullFrom(relays, PROMPT_COUNTERS)),
    text_tokens: counted(optional(integer).nullFrom(relays, PROMPT_COUNTERS)),
    image_tokens: counted(optional(integer).nullFrom(relays, PROMPT_COUNTERS)),
    cache_write_tokens: counted(optional(integer).nullFrom(relays, PROMPT_COUNTERS)),
  }),

  component("CompletionTokensDetails", "Breakdown of the generated tokens", {
    accepted_prediction_tokens: counted(optional(integer).nullFrom("Doubleword", "doubleword-null-counters")),
    audio_tokens: counted(optional(integer).nullFrom("Doubleword", "doubleword-null-counters")),
    reasoning_tokens: counted(optional(integer).nullFrom(relays, COMPLETION_COUNTERS)),
    text_tokens: counted(optional(integer).nullFrom(relays, COMPLETION_COUNTERS)),
    rejected_prediction_tokens: counted(optional(integer).nullFrom("Doubleword", "doubleword-null-counters")),
  }),

  component("CompletionUsage", "Token counts of a request", {
    prompt_tokens: counted(
      required(integer)
        .absentFrom("Portkey's gateway", "portkey-usage-without-prompt-tokens")
        .nullFrom("Bifrost", "bifrost-null-counters"),
    ),
    completion_tokens: counted(
      required(integer)
        .absentFrom("CLIProxyAPI", "cliproxyapi-usage-without-completion-tokens")
        .nullFrom("Bifrost", "bifrost-null-counters"),
    ),
    total_tokens: counted(
      required(integer).absentFrom(relays, "relay-usage-without-total").nullFrom(relays, "relay-null-total"),
    ),
    prompt_tokens_details: optional(reference("PromptTokensDetails")).nullFrom(
      "Nebius, vLLM and Ray Serve",
      "vllm-null-prompt-tokens-details",
    ),
    completion_tokens_details: optional(reference("CompletionTokensDetails")).nullFrom("Nebius", "nebius-null-details"),
  }),
];
