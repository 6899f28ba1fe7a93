/** Whether a choice may lack its message: Azure leaves it out where a filter removed all of it. A chunk has a `delta`. */
export function isFilteredAway(choice: Record<string, unknown>): boolean {
  return choice.finish_reason === "content_filter" && choice.delta == null;
}
