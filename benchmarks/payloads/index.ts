import { choices } from "./choices.js";
import { example } from "./example.js";
import { logprobs } from "./logprobs.js";
import type { Payload } from "./payload.js";
import { toolCalls } from "./tool-calls.js";

export { type Payload, type Variant, variants } from "./payload.js";

/** Every payload, from the smallest to the largest. */
export const payloads: readonly Payload[] = [example, toolCalls, choices, logprobs];
