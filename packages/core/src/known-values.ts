// Written by `pnpm generate` from specification/components/: edit that.

import type { KnownFinishReason, KnownServiceTier, ModerationInputType } from "@chat-completion/types";

/** Kind of input that moderation checks: all values of the specification, in its order. */
export const KNOWN_MODERATION_INPUT_TYPES = ["text", "image"] as const satisfies readonly ModerationInputType[];

/** Reason why the model stopped: all values of the specification, in its order. */
export const KNOWN_FINISH_REASONS = [
  "stop",
  "length",
  "tool_calls",
  "content_filter",
  "function_call",
] as const satisfies readonly KnownFinishReason[];

/**
 * Whether the specification has this `FinishReason`. It narrows the type, so that a `switch` over the value can be
 * exhaustive.
 */
export function isKnownFinishReason(value: unknown): value is KnownFinishReason {
  return (KNOWN_FINISH_REASONS as readonly unknown[]).includes(value);
}

/** Tier that served the request: all values of the specification, in its order. */
export const KNOWN_SERVICE_TIERS = [
  "auto",
  "default",
  "flex",
  "scale",
  "priority",
  "fast",
] as const satisfies readonly KnownServiceTier[];

/**
 * Whether the specification has this `ServiceTier`. It narrows the type, so that a `switch` over the value can be
 * exhaustive.
 */
export function isKnownServiceTier(value: unknown): value is KnownServiceTier {
  return (KNOWN_SERVICE_TIERS as readonly unknown[]).includes(value);
}
