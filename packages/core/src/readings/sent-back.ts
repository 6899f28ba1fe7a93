import { memberOf } from "./values.js";

/** The keys of a message under which servers send reasoning that they want back. */
export const REASONING_KEYS = [
  "reasoning_content",
  "reasoning",
  "reasoning_text",
  "reasoning_opaque",
  "reasoning_details",
  "thinking_blocks",
  "provider_specific_fields",
  "extra_content",
] as const;

/** The keys of a tool call, or of its function, under which servers send a signature that they want back. */
export const SIGNATURE_KEYS = ["extra_content", "thought_signature", "provider_specific_fields"] as const;

/** Copies those of the keys that the server sent. `null` is as good as absent. */
export function copySentBack(target: object, source: unknown, keys: readonly string[]): void {
  for (const key of keys) {
    const value = memberOf(source, key);
    if (value != null) Object.assign(target, { [key]: value });
  }
}
