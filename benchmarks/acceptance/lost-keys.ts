/**
 * The keys of a response that what was made of it has fewer of, at all levels together, however they are cased. A key whose
 * value is null counts for nothing: to leave it out loses nothing.
 */
export function lostKeys(json: unknown, value: unknown): string[] {
  const kept = countKeys(value);
  return [...countKeys(json)].filter(([key, count]) => count > (kept.get(key) ?? 0)).map(([key]) => key);
}

/** A key without what camelCase and snake_case differ in. */
export function uncased(key: string): string {
  return key.replaceAll("_", "").toLowerCase();
}

function countKeys(value: unknown, counts = new Map<string, number>()): Map<string, number> {
  if (typeof value !== "object" || value === null) return counts;
  for (const [key, member] of Object.entries(value)) {
    if (member === null || member === undefined) continue;
    if (!Array.isArray(value)) counts.set(uncased(key), (counts.get(uncased(key)) ?? 0) + 1);
    countKeys(member, counts);
  }
  return counts;
}
