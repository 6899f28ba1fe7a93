/** What holds the function that a schema reads with: an object of its own in zod, the schema itself in valibot. */
export type Runner = { run: (...given: unknown[]) => unknown } | { "~run": (...given: unknown[]) => unknown };

/**
 * What reads the members of a schema, and theirs, down to the last: each once. The schema's own reading is not among them.
 * Both libraries keep the schemas within one as plain values in its definition.
 */
export function runnersWithin(schema: object): Runner[] {
  const seen = new Set<object>([schema]);
  const found: Runner[] = [];

  function look(value: unknown): void {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    const runner = "_zod" in value ? (value._zod as object) : value;
    if (isRunner(runner)) found.push(runner);
    Object.values(definitionOf(value)).forEach(look);
  }

  Object.values(definitionOf(schema)).forEach(look);
  return found;
}

function isRunner(value: object): value is Runner {
  return "run" in value || "~run" in value;
}

function definitionOf(value: object): object {
  return "_zod" in value ? (value._zod as { def: object }).def : value;
}
