// Written by `pnpm generate` from specification/rules.ts: edit that.

/**
 * Whether a choice may lack its message: a filter removed all of it (Azure), or thinking used up the tokens (Gemini).
 */
export function mayLackMessage(object: Record<string, unknown>): boolean {
  return (
    typeof object.finish_reason === "string" &&
    object.finish_reason !== "" &&
    object.finish_reason !== "tool_calls" &&
    object.finish_reason !== "function_call" &&
    object.delta == null &&
    object.text == null &&
    object.error == null &&
    object.messages == null &&
    object.content == null
  );
}
