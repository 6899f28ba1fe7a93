/* What tells chunks, errors and responses apart. The values may be anything. */

export function isError(value: unknown): boolean {
  return typeof value === "object" && value !== null && "error" in value && value.error != null;
}

export function hasChoices(value: unknown): boolean {
  return typeof value === "object" && value !== null && "choices" in value;
}

export function hasDelta(choice: unknown): boolean {
  if (typeof choice !== "object" || choice === null || !("delta" in choice)) return false;
  return choice.delta != null && !("message" in choice && choice.message != null);
}

/** Azure's first chunk has no choices, and says nothing else of what it is. */
export function mayBeFirstChunk(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("choices" in value)) return false;
  return Array.isArray(value.choices) && value.choices.length === 0;
}

export function idOf(value: unknown): string {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" ? value.id : "";
}

export function choicesOf(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null || !("choices" in value)) return [];
  return Array.isArray(value.choices) ? value.choices : [];
}

export function hasRole(choice: unknown): boolean {
  if (typeof choice !== "object" || choice === null || !("delta" in choice)) return false;
  const { delta } = choice;
  return typeof delta === "object" && delta !== null && "role" in delta && Boolean(delta.role);
}
