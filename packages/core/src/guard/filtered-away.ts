/**
 * Whether a choice may lack its message: Azure leaves it out if a filter removed all of it. A choice with a `delta` is
 * that of a chunk.
 */
export function isFilteredAway(choice: Record<string, unknown>): boolean {
  return choice.finish_reason === "content_filter" && choice.delta == null;
}
