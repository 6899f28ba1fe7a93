/**
 * The keys that a result has less often than its response, at all levels together, in camelCase or snake_case. A key whose
 * value is null is not counted: without it, nothing is lost.
 */
export function lostKeys(json: unknown, value: unknown): string[] {
  const kept = countKeys(value);
  return [...countKeys(json)].filter(([key, count]) => count > (kept.get(key) ?? 0)).map(([key]) => key);
}

/** A key as it is the same in camelCase and snake_case: lower case, without underscores. */
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
