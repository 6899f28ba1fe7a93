import type { KnownFinishReason, KnownServiceTier } from "@chat-completion/types";

/** Every reason to stop that the specification knows, in its order. */
export const KNOWN_FINISH_REASONS = [
  "stop",
  "length",
  "tool_calls",
  "content_filter",
  "function_call",
] as const satisfies readonly KnownFinishReason[];

/** Every service tier that the specification knows, in its order. */
export const KNOWN_SERVICE_TIERS = [
  "auto",
  "default",
  "flex",
  "scale",
  "priority",
  "fast",
] as const satisfies readonly KnownServiceTier[];

/** Whether the specification knows a reason to stop. After it, a `switch` over the reason can be exhaustive. */
export function isKnownFinishReason(value: unknown): value is KnownFinishReason {
  return (KNOWN_FINISH_REASONS as readonly unknown[]).includes(value);
}

/** Whether the specification knows a service tier. After it, a `switch` over the tier can be exhaustive. */
export function isKnownServiceTier(value: unknown): value is KnownServiceTier {
  return (KNOWN_SERVICE_TIERS as readonly unknown[]).includes(value);
}
