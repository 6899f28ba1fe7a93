// Written by `pnpm generate` from specification/components/: edit that.

import type { KnownFinishReason, KnownServiceTier, ModerationInputType } from "@chat-completion/types";

/** Kind of input that moderation looks at: every word that the specification has, in its order. */
export const KNOWN_MODERATION_INPUT_TYPES = ["text", "image"] as const satisfies readonly ModerationInputType[];

/** Reason why the model stopped: every word that the specification has, in its order. */
export const KNOWN_FINISH_REASONS = [
  "stop",
  "length",
  "tool_calls",
  "content_filter",
  "function_call",
] as const satisfies readonly KnownFinishReason[];

/** Whether the specification has this `FinishReason`. After it, a `switch` over the value can be exhaustive. */
export function isKnownFinishReason(value: unknown): value is KnownFinishReason {
  return (KNOWN_FINISH_REASONS as readonly unknown[]).includes(value);
}

/** Tier that served the request: every word that the specification has, in its order. */
export const KNOWN_SERVICE_TIERS = [
  "auto",
  "default",
  "flex",
  "scale",
  "priority",
  "fast",
] as const satisfies readonly KnownServiceTier[];

/** Whether the specification has this `ServiceTier`. After it, a `switch` over the value can be exhaustive. */
export function isKnownServiceTier(value: unknown): value is KnownServiceTier {
  return (KNOWN_SERVICE_TIERS as readonly unknown[]).includes(value);
}
