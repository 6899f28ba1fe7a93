import type { CreateChatCompletionResponse } from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { firstNumber, memberOf } from "./values.js";

/** How many of xAI's ticks are a US dollar. */
const TICKS_PER_DOLLAR = 1e10;

/**
 * Reads what a response cost, in US dollars, decoded or on the wire. `null` if the server did not say: most don't.
 *
 * It is the first of these that is a number:
 *
 * - `usage.cost`: OpenRouter and LiteLLM. OpenRouter's credits are US dollars. If you use your own key for a provider,
 *   it is OpenRouter's fee alone.
 * - `usage.cost.total_cost`: Perplexity
 * - `usage.cost_in_usd_ticks`: xAI. A dollar is 10,000,000,000 ticks.
 * - `cost.usd`: Venice. What you pay in DIEM is not part of it.
 *
 * @see [OpenRouter: FAQ, on credits](https://openrouter.ai/docs/faq)
 * @see [LiteLLM bills from xAI's ticks, with the figures of both](https://github.com/BerriAI/litellm/pull/36281)
 */
export function readCost(response: CreateChatCompletionResponse | wire.CreateChatCompletionResponse): number | null {
  const usage = memberOf(response, "usage");
  const cost = memberOf(usage, "cost");
  const ticks = firstNumber(memberOf(usage, "cost_in_usd_ticks"));
  return firstNumber(
    cost,
    memberOf(cost, "total_cost"),
    ticks === null ? null : ticks / TICKS_PER_DOLLAR,
    memberOf(memberOf(response, "cost"), "usd"),
  );
}
