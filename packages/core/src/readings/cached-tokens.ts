import type { CompletionUsage } from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { firstNumber, memberOf } from "./values.js";

/**
 * Reads how many tokens of the prompt came from a cache, from the `usage` of a response, decoded or on the wire. They are
 * counted in the prompt's tokens as well. `null` if the server did not say.
 *
 * It is the first of these that is a number:
 *
 * - `prompt_tokens_details.cached_tokens`, decoded `promptTokensDetails.cachedTokens`: the specification's
 * - `prompt_cache_hit_tokens`: DeepSeek
 * - `cached_tokens`: Moonshot, Together
 * - `num_cached_tokens`: Mistral
 * - `cache_read_input_tokens`: Venice, Doubleword, LiteLLM
 */
export function readCachedTokens(usage: CompletionUsage | wire.CompletionUsage | null | undefined): number | null {
  return firstNumber(
    memberOf(memberOf(usage, "prompt_tokens_details"), "cached_tokens"),
    memberOf(memberOf(usage, "promptTokensDetails"), "cachedTokens"),
    memberOf(usage, "prompt_cache_hit_tokens"),
    memberOf(usage, "cached_tokens"),
    memberOf(usage, "num_cached_tokens"),
    memberOf(usage, "cache_read_input_tokens"),
  );
}
